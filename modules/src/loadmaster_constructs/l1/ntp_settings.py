# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Time settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Confidential, Number, Shape, Text, Texts
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

__all__ = ["NtpSettingsResource", "NtpSettingsResults"]


class NtpSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ntp_settings`, none of them required here."""

    ntp_servers: Sequence[str] | Resolvable | None
    ntp_key_id: int | Resolvable | None
    ntp_key_secret: Secret | Resolvable | None
    ntp_key_secret_version: int | Resolvable | None
    ntp_key_type: Literal["md5", "sha", "sha1"] | Resolvable | None
    time_zone: str | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class NtpSettingsResults(Results):
    """What a `loadmaster_ntp_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def ntp_servers(self) -> list[str]:
        """Time servers the clock follows; two or more are wise."""
        return self._texts("ntp_servers")

    @property
    def ntp_key_id(self) -> float:
        """Number of the key that authenticates the time servers; 0 means none."""
        return self._number("ntp_key_id")

    @property
    def ntp_key_secret_version(self) -> float:
        """Raise it whenever `ntp_key_secret` is another one: Terraform keeps nothing to compare."""
        return self._number("ntp_key_secret_version")

    @property
    def ntp_key_type(self) -> str:
        """Digest the key is used with."""
        return self._text("ntp_key_type")

    @property
    def time_zone(self) -> str:
        """Zone in which logs and schedules tell the time, by its usual name."""
        return self._text("time_zone")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class NtpSettingsResource(Resource, NtpSettingsResults):
    """Time servers and time zone."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ntp_settings",
        {
            "ntp_servers": Texts(),
            "ntp_key_id": Number(minimum=0, maximum=99),
            "ntp_key_secret": Confidential(),
            "ntp_key_secret_version": Number(),
            "ntp_key_type": Text(choices=("md5", "sha", "sha1")),
            "time_zone": Text(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        ntp_servers: Sequence[str] | Resolvable | None = None,
        ntp_key_id: int | Resolvable | None = None,
        ntp_key_secret: Secret | Resolvable | None = None,
        ntp_key_secret_version: int | Resolvable | None = None,
        ntp_key_type: Literal["md5", "sha", "sha1"] | Resolvable | None = None,
        time_zone: str | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ntp_settings`; ``ArgumentError`` when a value cannot be meant.

        :param ntp_servers: Time servers the clock follows; two or more are wise.
        :param ntp_key_id: Number of the key that authenticates the time servers; 0 means none.
        :param ntp_key_secret: Key shared with the time servers; an empty text ends authentication.
        :param ntp_key_secret_version: Raise it whenever `ntp_key_secret` is another one: Terraform
            keeps nothing to compare.
        :param ntp_key_type: Digest the key is used with.
        :param time_zone: Zone in which logs and schedules tell the time, by its usual name.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "ntp_servers": ntp_servers,
                "ntp_key_id": ntp_key_id,
                "ntp_key_secret": ntp_key_secret,
                "ntp_key_secret_version": ntp_key_secret_version,
                "ntp_key_type": ntp_key_type,
                "time_zone": time_zone,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
