# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Users."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Confidential, Flag, Number, Shape, Text, Texts
from loadmaster_constructs._framework import (
    Construct,
    ITerraformDependable,
    ITerraformIterator,
    Resolvable,
    TerraformCount,
    TerraformProvider,
    TerraformResourceLifecycle,
)
from loadmaster_constructs._resource import Resource, Results
from loadmaster_constructs.secret import Secret

__all__ = ["LocalUserResource", "LocalUserResults"]


class LocalUserArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_local_user`, none of them required here."""

    name: str | Resolvable
    permissions: (
        Sequence[
            Literal[
                "real_servers",
                "virtual_services",
                "rules",
                "system_backup",
                "certificates",
                "intermediate_certificates",
                "certificate_backup",
                "user_administration",
                "all",
                "geo",
                "add_virtual_services",
            ]
        ]
        | Resolvable
        | None
    )
    password: Secret | Resolvable | None
    password_version: int | Resolvable | None
    radius: bool | Resolvable | None
    no_password: bool | Resolvable | None


class LocalUserResults(Results):
    """What a `loadmaster_local_user` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Name to log in with; letter case matters."""
        return self._text("name")

    @property
    def permissions(self) -> list[str]:
        """What the user may do; left out, look and nothing else."""
        return self._texts("permissions")

    @property
    def password_version(self) -> float:
        """Raise it whenever `password` is another one: Terraform keeps nothing to compare."""
        return self._number("password_version")

    @property
    def radius(self) -> Resolvable:
        """Has a RADIUS server check the password."""
        return self._flag("radius")

    @property
    def no_password(self) -> Resolvable:
        """Has no password: the user logs in by certificate."""
        return self._flag("no_password")


class LocalUserResource(Resource, LocalUserResults):
    """One administrator kept on the appliance, beside the built-in one."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_local_user",
        {
            "name": Text(maximum_length=255),
            "permissions": Texts(
                item=Text(
                    choices=(
                        "real_servers",
                        "virtual_services",
                        "rules",
                        "system_backup",
                        "certificates",
                        "intermediate_certificates",
                        "certificate_backup",
                        "user_administration",
                        "all",
                        "geo",
                        "add_virtual_services",
                    )
                )
            ),
            "password": Confidential(),
            "password_version": Number(),
            "radius": Flag(),
            "no_password": Flag(),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        permissions: Sequence[
            Literal[
                "real_servers",
                "virtual_services",
                "rules",
                "system_backup",
                "certificates",
                "intermediate_certificates",
                "certificate_backup",
                "user_administration",
                "all",
                "geo",
                "add_virtual_services",
            ]
        ]
        | Resolvable
        | None = None,
        password: Secret | Resolvable | None = None,
        password_version: int | Resolvable | None = None,
        radius: bool | Resolvable | None = None,
        no_password: bool | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_local_user`; ``ArgumentError`` when a value cannot be meant.

        :param name: Name to log in with; letter case matters.
        :param permissions: What the user may do; left out, look and nothing else.
        :param password: Password of the user, kept nowhere.
        :param password_version: Raise it whenever `password` is another one: Terraform keeps nothing
            to compare.
        :param radius: Has a RADIUS server check the password. Left out: ``False``.
        :param no_password: Has no password: the user logs in by certificate. Left out: ``False``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "permissions": permissions,
                "password": password,
                "password_version": password_version,
                "radius": radius,
                "no_password": no_password,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
