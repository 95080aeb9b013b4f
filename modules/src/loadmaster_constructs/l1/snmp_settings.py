# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: SNMP settings."""

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

__all__ = ["SnmpSettingsResource", "SnmpSettingsResults"]


class SnmpSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_snmp_settings`, none of them required here."""

    snmp_enabled: bool | Resolvable | None
    snmp_version3_enabled: bool | Resolvable | None
    snmp_user: str | Resolvable | None
    snmp_user_password: Secret | Resolvable | None
    snmp_user_password_version: int | Resolvable | None
    snmp_authentication_protocol: Literal["md5", "sha"] | Resolvable | None
    snmp_privacy_protocol: Literal["des", "aes"] | Resolvable | None
    snmp_privacy_password_enabled: bool | Resolvable | None
    snmp_privacy_password: Secret | Resolvable | None
    snmp_privacy_password_version: int | Resolvable | None
    snmp_clients: Sequence[str] | Resolvable | None
    snmp_community: str | Resolvable | None
    snmp_contact: str | Resolvable | None
    snmp_location: str | Resolvable | None
    snmp_traps_enabled: bool | Resolvable | None
    snmp_traps_from_shared_address: bool | Resolvable | None
    snmp_version1_trap_receivers: Sequence[str] | Resolvable | None
    snmp_version2_trap_receivers: Sequence[str] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SnmpSettingsResults(Results):
    """What a `loadmaster_snmp_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def snmp_enabled(self) -> Resolvable:
        """Answers SNMP queries."""
        return self._flag("snmp_enabled")

    @property
    def snmp_version3_enabled(self) -> Resolvable:
        """Uses SNMP version 3 with users in place of the community."""
        return self._flag("snmp_version3_enabled")

    @property
    def snmp_user(self) -> str:
        """User name of version 3."""
        return self._text("snmp_user")

    @property
    def snmp_user_password_version(self) -> float:
        """Raise it whenever `snmp_user_password` is another one: Terraform keeps nothing to compare."""
        return self._number("snmp_user_password_version")

    @property
    def snmp_authentication_protocol(self) -> str:
        """Digest for authenticating the version 3 user."""
        return self._text("snmp_authentication_protocol")

    @property
    def snmp_privacy_protocol(self) -> str:
        """Cipher that keeps version 3 messages private."""
        return self._text("snmp_privacy_protocol")

    @property
    def snmp_privacy_password_enabled(self) -> Resolvable:
        """Encrypts version 3 messages with a password of their own."""
        return self._flag("snmp_privacy_password_enabled")

    @property
    def snmp_privacy_password_version(self) -> float:
        """Raise it whenever `snmp_privacy_password` is another one: Terraform keeps nothing to compare."""
        return self._number("snmp_privacy_password_version")

    @property
    def snmp_clients(self) -> list[str]:
        """Machines whose queries are answered; empty admits everybody."""
        return self._texts("snmp_clients")

    @property
    def snmp_community(self) -> str:
        """Community of versions 1 and 2. It works like a password that travels in the clear."""
        return self._text("snmp_community")

    @property
    def snmp_contact(self) -> str:
        """Whom to ask about this appliance, as SNMP reports it."""
        return self._text("snmp_contact")

    @property
    def snmp_location(self) -> str:
        """Where this appliance stands, as SNMP reports it."""
        return self._text("snmp_location")

    @property
    def snmp_traps_enabled(self) -> Resolvable:
        """Sends a trap when something happens."""
        return self._flag("snmp_traps_enabled")

    @property
    def snmp_traps_from_shared_address(self) -> Resolvable:
        """Sends the traps of a pair from its shared address."""
        return self._flag("snmp_traps_from_shared_address")

    @property
    def snmp_version1_trap_receivers(self) -> list[str]:
        """Machines that get traps in version 1."""
        return self._texts("snmp_version1_trap_receivers")

    @property
    def snmp_version2_trap_receivers(self) -> list[str]:
        """Machines that get traps in version 2."""
        return self._texts("snmp_version2_trap_receivers")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SnmpSettingsResource(Resource, SnmpSettingsResults):
    """Monitoring by SNMP and its traps."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_snmp_settings",
        {
            "snmp_enabled": Flag(),
            "snmp_version3_enabled": Flag(),
            "snmp_user": Text(),
            "snmp_user_password": Confidential(),
            "snmp_user_password_version": Number(),
            "snmp_authentication_protocol": Text(choices=("md5", "sha")),
            "snmp_privacy_protocol": Text(choices=("des", "aes")),
            "snmp_privacy_password_enabled": Flag(),
            "snmp_privacy_password": Confidential(),
            "snmp_privacy_password_version": Number(),
            "snmp_clients": Texts(),
            "snmp_community": Text(),
            "snmp_contact": Text(),
            "snmp_location": Text(),
            "snmp_traps_enabled": Flag(),
            "snmp_traps_from_shared_address": Flag(),
            "snmp_version1_trap_receivers": Texts(),
            "snmp_version2_trap_receivers": Texts(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        snmp_enabled: bool | Resolvable | None = None,
        snmp_version3_enabled: bool | Resolvable | None = None,
        snmp_user: str | Resolvable | None = None,
        snmp_user_password: Secret | Resolvable | None = None,
        snmp_user_password_version: int | Resolvable | None = None,
        snmp_authentication_protocol: Literal["md5", "sha"] | Resolvable | None = None,
        snmp_privacy_protocol: Literal["des", "aes"] | Resolvable | None = None,
        snmp_privacy_password_enabled: bool | Resolvable | None = None,
        snmp_privacy_password: Secret | Resolvable | None = None,
        snmp_privacy_password_version: int | Resolvable | None = None,
        snmp_clients: Sequence[str] | Resolvable | None = None,
        snmp_community: str | Resolvable | None = None,
        snmp_contact: str | Resolvable | None = None,
        snmp_location: str | Resolvable | None = None,
        snmp_traps_enabled: bool | Resolvable | None = None,
        snmp_traps_from_shared_address: bool | Resolvable | None = None,
        snmp_version1_trap_receivers: Sequence[str] | Resolvable | None = None,
        snmp_version2_trap_receivers: Sequence[str] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_snmp_settings`; ``ArgumentError`` when a value cannot be meant.

        :param snmp_enabled: Answers SNMP queries.
        :param snmp_version3_enabled: Uses SNMP version 3 with users in place of the community.
        :param snmp_user: User name of version 3.
        :param snmp_user_password: Password that authenticates the version 3 user.
        :param snmp_user_password_version: Raise it whenever `snmp_user_password` is another one:
            Terraform keeps nothing to compare.
        :param snmp_authentication_protocol: Digest for authenticating the version 3 user.
        :param snmp_privacy_protocol: Cipher that keeps version 3 messages private.
        :param snmp_privacy_password_enabled: Encrypts version 3 messages with a password of their own.
        :param snmp_privacy_password: Password that version 3 messages are encrypted with.
        :param snmp_privacy_password_version: Raise it whenever `snmp_privacy_password` is another one:
            Terraform keeps nothing to compare.
        :param snmp_clients: Machines whose queries are answered; empty admits everybody.
        :param snmp_community: Community of versions 1 and 2. It works like a password that travels in
            the clear.
        :param snmp_contact: Whom to ask about this appliance, as SNMP reports it.
        :param snmp_location: Where this appliance stands, as SNMP reports it.
        :param snmp_traps_enabled: Sends a trap when something happens.
        :param snmp_traps_from_shared_address: Sends the traps of a pair from its shared address.
        :param snmp_version1_trap_receivers: Machines that get traps in version 1.
        :param snmp_version2_trap_receivers: Machines that get traps in version 2.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "snmp_enabled": snmp_enabled,
                "snmp_version3_enabled": snmp_version3_enabled,
                "snmp_user": snmp_user,
                "snmp_user_password": snmp_user_password,
                "snmp_user_password_version": snmp_user_password_version,
                "snmp_authentication_protocol": snmp_authentication_protocol,
                "snmp_privacy_protocol": snmp_privacy_protocol,
                "snmp_privacy_password_enabled": snmp_privacy_password_enabled,
                "snmp_privacy_password": snmp_privacy_password,
                "snmp_privacy_password_version": snmp_privacy_password_version,
                "snmp_clients": snmp_clients,
                "snmp_community": snmp_community,
                "snmp_contact": snmp_contact,
                "snmp_location": snmp_location,
                "snmp_traps_enabled": snmp_traps_enabled,
                "snmp_traps_from_shared_address": snmp_traps_from_shared_address,
                "snmp_version1_trap_receivers": snmp_version1_trap_receivers,
                "snmp_version2_trap_receivers": snmp_version2_trap_receivers,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
