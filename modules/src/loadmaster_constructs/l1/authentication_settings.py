# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Administrator authentication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Confidential, Flag, Number, Shape, Text, Texts
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

__all__ = ["AuthenticationSettingsResource", "AuthenticationSettingsResults"]


class AuthenticationSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_authentication_settings`, none of them required here."""

    minimum_password_length: int | Resolvable | None
    extended_permissions: bool | Resolvable | None
    local_login: bool | Resolvable | None
    login_sources: (
        Sequence[
            Literal[
                "local_login", "local_rights", "always_set", "ldap_login", "radius_login", "radius_rights"
            ]
        ]
        | Resolvable
        | None
    )
    ldap_endpoint: str | Resolvable | None
    verifies_ldap_certificate: bool | Resolvable | None
    remote_groups: Sequence[str] | Resolvable | None
    nested_groups: bool | Resolvable | None
    login_domain: str | Resolvable | None
    certificate_user_field: (
        Literal["principal_name", "subject", "issuer_and_subject", "issuer_and_serial"] | Resolvable | None
    )
    legacy_ldap_server: str | Resolvable | None
    legacy_ldap_backup_server: str | Resolvable | None
    legacy_ldap_security: Literal["plain", "starttls", "ldaps"] | Resolvable | None
    legacy_ldap_revalidation_interval: int | Resolvable | None
    radius_server: str | Resolvable | None
    radius_port: int | Resolvable | None
    radius_secret: Secret | Resolvable | None
    radius_secret_version: int | Resolvable | None
    radius_backup_server: str | Resolvable | None
    radius_backup_port: int | Resolvable | None
    radius_backup_secret: Secret | Resolvable | None
    radius_backup_secret_version: int | Resolvable | None
    radius_revalidation_seconds: int | Resolvable | None
    radius_sends_nas_id: bool | Resolvable | None
    radius_nas_id: str | Resolvable | None
    radius_sends_vendor_attribute: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class AuthenticationSettingsResults(Results):
    """What a `loadmaster_authentication_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def minimum_password_length(self) -> float:
        """Shortest password a local user may have."""
        return self._number("minimum_password_length")

    @property
    def extended_permissions(self) -> Resolvable:
        """Lets permissions be given for single services."""
        return self._flag("extended_permissions")

    @property
    def local_login(self) -> Resolvable:
        """Lets local users log in beside remote ones."""
        return self._flag("local_login")

    @property
    def login_sources(self) -> list[str]:
        """Where administrators are looked up and where their rights come from."""
        return self._texts("login_sources")

    @property
    def ldap_endpoint(self) -> str:
        """LDAP endpoint that knows the administrators."""
        return self._text("ldap_endpoint")

    @property
    def verifies_ldap_certificate(self) -> Resolvable:
        """Checks that the LDAP server's certificate carries its name."""
        return self._flag("verifies_ldap_certificate")

    @property
    def remote_groups(self) -> list[str]:
        """Directory groups whose members are administrators."""
        return self._texts("remote_groups")

    @property
    def nested_groups(self) -> Resolvable:
        """Counts members of groups inside those groups."""
        return self._flag("nested_groups")

    @property
    def login_domain(self) -> str:
        """Domain put behind user names that come without one."""
        return self._text("login_domain")

    @property
    def certificate_user_field(self) -> str:
        """Part of a client certificate that names the user."""
        return self._text("certificate_user_field")

    @property
    def legacy_ldap_server(self) -> str:
        """LDAP server, as firmware without endpoints asks."""
        return self._text("legacy_ldap_server")

    @property
    def legacy_ldap_backup_server(self) -> str:
        """Second LDAP server, as firmware without endpoints asks."""
        return self._text("legacy_ldap_backup_server")

    @property
    def legacy_ldap_security(self) -> str:
        """Encryption towards the LDAP server, as firmware without endpoints asks."""
        return self._text("legacy_ldap_security")

    @property
    def legacy_ldap_revalidation_interval(self) -> float:
        """Time between two checks of a logged-in user, as firmware without endpoints asks."""
        return self._number("legacy_ldap_revalidation_interval")

    @property
    def radius_server(self) -> str:
        """RADIUS server that knows the administrators."""
        return self._text("radius_server")

    @property
    def radius_port(self) -> float:
        """Port of the RADIUS server."""
        return self._number("radius_port")

    @property
    def radius_secret_version(self) -> float:
        """Raise it whenever `radius_secret` is another one: Terraform keeps nothing to compare."""
        return self._number("radius_secret_version")

    @property
    def radius_backup_server(self) -> str:
        """RADIUS server to ask when the first is silent."""
        return self._text("radius_backup_server")

    @property
    def radius_backup_port(self) -> float:
        """Port of the second RADIUS server."""
        return self._number("radius_backup_port")

    @property
    def radius_backup_secret_version(self) -> float:
        """Raise it whenever `radius_backup_secret` is another one: Terraform keeps nothing to compare."""
        return self._number("radius_backup_secret_version")

    @property
    def radius_revalidation_seconds(self) -> float:
        """Time between two checks of a logged-in RADIUS user."""
        return self._number("radius_revalidation_seconds")

    @property
    def radius_sends_nas_id(self) -> Resolvable:
        """Names this appliance in RADIUS requests."""
        return self._flag("radius_sends_nas_id")

    @property
    def radius_nas_id(self) -> str:
        """That name; empty takes the host name."""
        return self._text("radius_nas_id")

    @property
    def radius_sends_vendor_attribute(self) -> Resolvable:
        """Adds the vendor's own attribute to RADIUS requests."""
        return self._flag("radius_sends_vendor_attribute")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class AuthenticationSettingsResource(Resource, AuthenticationSettingsResults):
    """Where administrators are looked up and what their passwords must be like."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_authentication_settings",
        {
            "minimum_password_length": Number(minimum=8, maximum=16),
            "extended_permissions": Flag(),
            "local_login": Flag(),
            "login_sources": Texts(
                item=Text(
                    choices=(
                        "local_login",
                        "local_rights",
                        "always_set",
                        "ldap_login",
                        "radius_login",
                        "radius_rights",
                    )
                )
            ),
            "ldap_endpoint": Text(),
            "verifies_ldap_certificate": Flag(),
            "remote_groups": Texts(),
            "nested_groups": Flag(),
            "login_domain": Text(),
            "certificate_user_field": Text(
                choices=("principal_name", "subject", "issuer_and_subject", "issuer_and_serial")
            ),
            "legacy_ldap_server": Address(),
            "legacy_ldap_backup_server": Address(),
            "legacy_ldap_security": Text(choices=("plain", "starttls", "ldaps")),
            "legacy_ldap_revalidation_interval": Number(),
            "radius_server": Address(),
            "radius_port": Number(minimum=3, maximum=65535),
            "radius_secret": Confidential(),
            "radius_secret_version": Number(),
            "radius_backup_server": Address(),
            "radius_backup_port": Number(minimum=3, maximum=65535),
            "radius_backup_secret": Confidential(),
            "radius_backup_secret_version": Number(),
            "radius_revalidation_seconds": Number(minimum=10, maximum=86400),
            "radius_sends_nas_id": Flag(),
            "radius_nas_id": Text(),
            "radius_sends_vendor_attribute": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        minimum_password_length: int | Resolvable | None = None,
        extended_permissions: bool | Resolvable | None = None,
        local_login: bool | Resolvable | None = None,
        login_sources: Sequence[
            Literal[
                "local_login", "local_rights", "always_set", "ldap_login", "radius_login", "radius_rights"
            ]
        ]
        | Resolvable
        | None = None,
        ldap_endpoint: str | Resolvable | None = None,
        verifies_ldap_certificate: bool | Resolvable | None = None,
        remote_groups: Sequence[str] | Resolvable | None = None,
        nested_groups: bool | Resolvable | None = None,
        login_domain: str | Resolvable | None = None,
        certificate_user_field: Literal[
            "principal_name", "subject", "issuer_and_subject", "issuer_and_serial"
        ]
        | Resolvable
        | None = None,
        legacy_ldap_server: str | Resolvable | None = None,
        legacy_ldap_backup_server: str | Resolvable | None = None,
        legacy_ldap_security: Literal["plain", "starttls", "ldaps"] | Resolvable | None = None,
        legacy_ldap_revalidation_interval: int | Resolvable | None = None,
        radius_server: str | Resolvable | None = None,
        radius_port: int | Resolvable | None = None,
        radius_secret: Secret | Resolvable | None = None,
        radius_secret_version: int | Resolvable | None = None,
        radius_backup_server: str | Resolvable | None = None,
        radius_backup_port: int | Resolvable | None = None,
        radius_backup_secret: Secret | Resolvable | None = None,
        radius_backup_secret_version: int | Resolvable | None = None,
        radius_revalidation_seconds: int | Resolvable | None = None,
        radius_sends_nas_id: bool | Resolvable | None = None,
        radius_nas_id: str | Resolvable | None = None,
        radius_sends_vendor_attribute: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_authentication_settings`; ``ArgumentError`` when a value cannot be meant.

        :param minimum_password_length: Shortest password a local user may have.
        :param extended_permissions: Lets permissions be given for single services.
        :param local_login: Lets local users log in beside remote ones.
        :param login_sources: Where administrators are looked up and where their rights come from.
        :param ldap_endpoint: LDAP endpoint that knows the administrators.
        :param verifies_ldap_certificate: Checks that the LDAP server's certificate carries its name.
        :param remote_groups: Directory groups whose members are administrators.
        :param nested_groups: Counts members of groups inside those groups.
        :param login_domain: Domain put behind user names that come without one.
        :param certificate_user_field: Part of a client certificate that names the user.
        :param legacy_ldap_server: LDAP server, as firmware without endpoints asks. Deprecated: use an
            LDAP endpoint and ldap_endpoint.
        :param legacy_ldap_backup_server: Second LDAP server, as firmware without endpoints asks.
            Deprecated: use an LDAP endpoint and ldap_endpoint.
        :param legacy_ldap_security: Encryption towards the LDAP server, as firmware without endpoints
            asks. Deprecated: use an LDAP endpoint and ldap_endpoint.
        :param legacy_ldap_revalidation_interval: Time between two checks of a logged-in user, as
            firmware without endpoints asks. Deprecated: use an LDAP endpoint and ldap_endpoint.
        :param radius_server: RADIUS server that knows the administrators.
        :param radius_port: Port of the RADIUS server.
        :param radius_secret: Secret shared with the RADIUS server.
        :param radius_secret_version: Raise it whenever `radius_secret` is another one: Terraform keeps
            nothing to compare.
        :param radius_backup_server: RADIUS server to ask when the first is silent.
        :param radius_backup_port: Port of the second RADIUS server.
        :param radius_backup_secret: Secret shared with the second RADIUS server.
        :param radius_backup_secret_version: Raise it whenever `radius_backup_secret` is another one:
            Terraform keeps nothing to compare.
        :param radius_revalidation_seconds: Time between two checks of a logged-in RADIUS user.
        :param radius_sends_nas_id: Names this appliance in RADIUS requests.
        :param radius_nas_id: That name; empty takes the host name.
        :param radius_sends_vendor_attribute: Adds the vendor's own attribute to RADIUS requests.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "minimum_password_length": minimum_password_length,
                "extended_permissions": extended_permissions,
                "local_login": local_login,
                "login_sources": login_sources,
                "ldap_endpoint": ldap_endpoint,
                "verifies_ldap_certificate": verifies_ldap_certificate,
                "remote_groups": remote_groups,
                "nested_groups": nested_groups,
                "login_domain": login_domain,
                "certificate_user_field": certificate_user_field,
                "legacy_ldap_server": legacy_ldap_server,
                "legacy_ldap_backup_server": legacy_ldap_backup_server,
                "legacy_ldap_security": legacy_ldap_security,
                "legacy_ldap_revalidation_interval": legacy_ldap_revalidation_interval,
                "radius_server": radius_server,
                "radius_port": radius_port,
                "radius_secret": radius_secret,
                "radius_secret_version": radius_secret_version,
                "radius_backup_server": radius_backup_server,
                "radius_backup_port": radius_backup_port,
                "radius_backup_secret": radius_backup_secret,
                "radius_backup_secret_version": radius_backup_secret_version,
                "radius_revalidation_seconds": radius_revalidation_seconds,
                "radius_sends_nas_id": radius_sends_nas_id,
                "radius_nas_id": radius_nas_id,
                "radius_sends_vendor_attribute": radius_sends_vendor_attribute,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
