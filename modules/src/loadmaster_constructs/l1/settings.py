# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Settings."""

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

__all__ = [
    "AcmeSettingsResource",
    "AcmeSettingsResults",
    "AdminAccessResource",
    "AdminAccessResults",
    "AuthenticationSettingsResource",
    "AuthenticationSettingsResults",
    "DebugSettingsResource",
    "DebugSettingsResults",
    "DnsSettingsResource",
    "DnsSettingsResults",
    "EmailSettingsResource",
    "EmailSettingsResults",
    "GeoSettingsResource",
    "GeoSettingsResults",
    "L7SettingsResource",
    "L7SettingsResults",
    "LimitSettingsResource",
    "LimitSettingsResults",
    "NetworkSettingsResource",
    "NetworkSettingsResults",
    "NtpSettingsResource",
    "NtpSettingsResults",
    "OcspSettingsResource",
    "OcspSettingsResults",
    "SdnSettingsResource",
    "SdnSettingsResults",
    "SessionManagementResource",
    "SessionManagementResults",
    "SettingResource",
    "SettingResults",
    "SnmpSettingsResource",
    "SnmpSettingsResults",
    "SslSettingsResource",
    "SslSettingsResults",
    "SyslogSettingsResource",
    "SyslogSettingsResults",
    "SystemSettingsResource",
    "SystemSettingsResults",
    "TelemetrySettingsResource",
    "TelemetrySettingsResults",
    "WuiSettingsResource",
    "WuiSettingsResults",
]


class AcmeSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_acme_settings`, none of them required here."""

    acme_directory_url: str | Resolvable | None
    acme_renewal_days: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class AcmeSettingsResults(Results):
    """What a `loadmaster_acme_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def acme_directory_url(self) -> str:
        """Address of the provider's ACME directory."""
        return self._text("acme_directory_url")

    @property
    def acme_renewal_days(self) -> float:
        """How long before its expiry a certificate is renewed."""
        return self._number("acme_renewal_days")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class AcmeSettingsResource(Resource, AcmeSettingsResults):
    """How certificates are fetched from an ACME provider and renewed."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_acme_settings",
        {
            "acme_directory_url": Text(),
            "acme_renewal_days": Number(minimum=1, maximum=60),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        acme_directory_url: str | Resolvable | None = None,
        acme_renewal_days: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_acme_settings`; ``ArgumentError`` when a value cannot be meant.

        :param acme_directory_url: Address of the provider's ACME directory.
        :param acme_renewal_days: How long before its expiry a certificate is renewed. Left out:
            ``30``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "acme_directory_url": acme_directory_url,
                "acme_renewal_days": acme_renewal_days,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class AdminAccessArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_admin_access`, none of them required here."""

    api_enabled: bool | Resolvable | None
    api_port: int | Resolvable | None
    ssh_enabled: bool | Resolvable | None
    ssh_interface: str | Resolvable | None
    ssh_port: int | Resolvable | None
    ssh_banner: str | Resolvable | None
    ssh_version1: bool | Resolvable | None
    wui_enabled: bool | Resolvable | None
    wui_interface: int | Resolvable | None
    wui_port: int | Resolvable | None
    admin_gateway: str | Resolvable | None
    wui_on_several_interfaces: bool | Resolvable | None
    admin_login_method: (
        Literal["password", "password_or_certificate", "certificate", "certificate_with_ocsp"]
        | Resolvable
        | None
    )
    admin_certificate_authorities: Sequence[str] | Resolvable | None
    admin_certificate: str | Resolvable | None
    unit_certificate: str | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class AdminAccessResults(Results):
    """What a `loadmaster_admin_access` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def api_enabled(self) -> Resolvable:
        """Answers API calls. Switching it off ends all access of this kind until somebody uses the web
        interface.
        """
        return self._flag("api_enabled")

    @property
    def api_port(self) -> float:
        """Port of the API where it differs from that of web administration."""
        return self._number("api_port")

    @property
    def ssh_enabled(self) -> Resolvable:
        """Lets administrators log in by SSH."""
        return self._flag("ssh_enabled")

    @property
    def ssh_interface(self) -> str:
        """Number of the interface that answers SSH, or all."""
        return self._text("ssh_interface")

    @property
    def ssh_port(self) -> float:
        """Port that answers SSH."""
        return self._number("ssh_port")

    @property
    def ssh_banner(self) -> str:
        """Text shown before an SSH login."""
        return self._text("ssh_banner")

    @property
    def ssh_version1(self) -> Resolvable:
        """Allows version 1 of SSH, which old firmware still had."""
        return self._flag("ssh_version1")

    @property
    def wui_enabled(self) -> Resolvable:
        """Answers web administration."""
        return self._flag("wui_enabled")

    @property
    def wui_interface(self) -> float:
        """Number of the interface that answers web administration and the API. Moving it cuts every session."""
        return self._number("wui_interface")

    @property
    def wui_port(self) -> float:
        """Port of web administration and, unless api_port differs, of the API. Moving it cuts every session."""
        return self._number("wui_port")

    @property
    def admin_gateway(self) -> str:
        """Router for traffic of the administration interface."""
        return self._text("admin_gateway")

    @property
    def wui_on_several_interfaces(self) -> Resolvable:
        """Lets further interfaces answer web administration and the API, each of them once it is allowed
        there too.
        """
        return self._flag("wui_on_several_interfaces")

    @property
    def admin_login_method(self) -> str:
        """What administrators prove themselves with."""
        return self._text("admin_login_method")

    @property
    def admin_certificate_authorities(self) -> list[str]:
        """Names of the certificates that vouch for administrators' certificates."""
        return self._texts("admin_certificate_authorities")

    @property
    def admin_certificate(self) -> str:
        """Certificate that web administration and the API present. Clients that pin the old one stop trusting
        the unit.
        """
        return self._text("admin_certificate")

    @property
    def unit_certificate(self) -> str:
        """Certificate that a unit of a pair presents on its own address."""
        return self._text("unit_certificate")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class AdminAccessResource(Resource, AdminAccessResults):
    """The ways in to the appliance. A wrong value here can lock everybody out, this tool included."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_admin_access",
        {
            "api_enabled": Flag(),
            "api_port": Number(minimum=0, maximum=65535),
            "ssh_enabled": Flag(),
            "ssh_interface": Text(),
            "ssh_port": Number(minimum=3, maximum=65530),
            "ssh_banner": Text(minimum_length=0, maximum_length=5000),
            "ssh_version1": Flag(),
            "wui_enabled": Flag(),
            "wui_interface": Number(),
            "wui_port": Number(minimum=3, maximum=65530),
            "admin_gateway": Address(),
            "wui_on_several_interfaces": Flag(),
            "admin_login_method": Text(
                choices=("password", "password_or_certificate", "certificate", "certificate_with_ocsp")
            ),
            "admin_certificate_authorities": Texts(),
            "admin_certificate": Text(),
            "unit_certificate": Text(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        api_enabled: bool | Resolvable | None = None,
        api_port: int | Resolvable | None = None,
        ssh_enabled: bool | Resolvable | None = None,
        ssh_interface: str | Resolvable | None = None,
        ssh_port: int | Resolvable | None = None,
        ssh_banner: str | Resolvable | None = None,
        ssh_version1: bool | Resolvable | None = None,
        wui_enabled: bool | Resolvable | None = None,
        wui_interface: int | Resolvable | None = None,
        wui_port: int | Resolvable | None = None,
        admin_gateway: str | Resolvable | None = None,
        wui_on_several_interfaces: bool | Resolvable | None = None,
        admin_login_method: Literal[
            "password", "password_or_certificate", "certificate", "certificate_with_ocsp"
        ]
        | Resolvable
        | None = None,
        admin_certificate_authorities: Sequence[str] | Resolvable | None = None,
        admin_certificate: str | Resolvable | None = None,
        unit_certificate: str | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_admin_access`; ``ArgumentError`` when a value cannot be meant.

        :param api_enabled: Answers API calls. Switching it off ends all access of this kind until
            somebody uses the web interface. Left out: ``False``.
        :param api_port: Port of the API where it differs from that of web administration.
        :param ssh_enabled: Lets administrators log in by SSH. Left out: ``True``.
        :param ssh_interface: Number of the interface that answers SSH, or all. Left out: ``all``.
        :param ssh_port: Port that answers SSH. Left out: ``22``.
        :param ssh_banner: Text shown before an SSH login.
        :param ssh_version1: Allows version 1 of SSH, which old firmware still had. Deprecated: version
            1 of SSH is unsafe; present firmware lacks it.
        :param wui_enabled: Answers web administration. Left out: ``True``.
        :param wui_interface: Number of the interface that answers web administration and the API.
            Moving it cuts every session. Left out: ``0``.
        :param wui_port: Port of web administration and, unless api_port differs, of the API. Moving it
            cuts every session. Left out: ``443``.
        :param admin_gateway: Router for traffic of the administration interface.
        :param wui_on_several_interfaces: Lets further interfaces answer web administration and the
            API, each of them once it is allowed there too. Left out: ``False``.
        :param admin_login_method: What administrators prove themselves with. Left out: ``password``.
        :param admin_certificate_authorities: Names of the certificates that vouch for administrators'
            certificates.
        :param admin_certificate: Certificate that web administration and the API present. Clients that
            pin the old one stop trusting the unit.
        :param unit_certificate: Certificate that a unit of a pair presents on its own address.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "api_enabled": api_enabled,
                "api_port": api_port,
                "ssh_enabled": ssh_enabled,
                "ssh_interface": ssh_interface,
                "ssh_port": ssh_port,
                "ssh_banner": ssh_banner,
                "ssh_version1": ssh_version1,
                "wui_enabled": wui_enabled,
                "wui_interface": wui_interface,
                "wui_port": wui_port,
                "admin_gateway": admin_gateway,
                "wui_on_several_interfaces": wui_on_several_interfaces,
                "admin_login_method": admin_login_method,
                "admin_certificate_authorities": admin_certificate_authorities,
                "admin_certificate": admin_certificate,
                "unit_certificate": unit_certificate,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


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

        :param minimum_password_length: Shortest password a local user may have. Left out: ``8``.
        :param extended_permissions: Lets permissions be given for single services. Left out:
            ``False``.
        :param local_login: Lets local users log in beside remote ones.
        :param login_sources: Where administrators are looked up and where their rights come from. Left
            out: ``[]``.
        :param ldap_endpoint: LDAP endpoint that knows the administrators.
        :param verifies_ldap_certificate: Checks that the LDAP server's certificate carries its name.
            Left out: ``False``.
        :param remote_groups: Directory groups whose members are administrators.
        :param nested_groups: Counts members of groups inside those groups. Left out: ``False``.
        :param login_domain: Domain put behind user names that come without one.
        :param certificate_user_field: Part of a client certificate that names the user. Left out:
            ``principal_name``.
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
        :param radius_revalidation_seconds: Time between two checks of a logged-in RADIUS user. Left
            out: ``60``.
        :param radius_sends_nas_id: Names this appliance in RADIUS requests. Left out: ``False``.
        :param radius_nas_id: That name; empty takes the host name.
        :param radius_sends_vendor_attribute: Adds the vendor's own attribute to RADIUS requests. Left
            out: ``False``.
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


class DebugSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_debug_settings`, none of them required here."""

    irq_balancing: bool | Resolvable | None
    irq_pinning: bool | Resolvable | None
    keeps_old_esp_logs: bool | Resolvable | None
    kernel_log_host: str | Resolvable | None
    kernel_log_interface: int | Resolvable | None
    console_service_menu: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class DebugSettingsResults(Results):
    """What a `loadmaster_debug_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def irq_balancing(self) -> Resolvable:
        """Spreads interrupts over the processors."""
        return self._flag("irq_balancing")

    @property
    def irq_pinning(self) -> Resolvable:
        """Ties the interrupts of each network port to one processor."""
        return self._flag("irq_pinning")

    @property
    def keeps_old_esp_logs(self) -> Resolvable:
        """Keeps logs of edge security that would otherwise be overwritten."""
        return self._flag("keeps_old_esp_logs")

    @property
    def kernel_log_host(self) -> str:
        """Host that receives the kernel's messages."""
        return self._text("kernel_log_host")

    @property
    def kernel_log_interface(self) -> float:
        """Number of the interface over which kernel messages leave."""
        return self._number("kernel_log_interface")

    @property
    def console_service_menu(self) -> Resolvable:
        """Offers the service menu on the console."""
        return self._flag("console_service_menu")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class DebugSettingsResource(Resource, DebugSettingsResults):
    """Switches for hunting faults, usually left alone."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_debug_settings",
        {
            "irq_balancing": Flag(),
            "irq_pinning": Flag(),
            "keeps_old_esp_logs": Flag(),
            "kernel_log_host": Address(),
            "kernel_log_interface": Number(),
            "console_service_menu": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        irq_balancing: bool | Resolvable | None = None,
        irq_pinning: bool | Resolvable | None = None,
        keeps_old_esp_logs: bool | Resolvable | None = None,
        kernel_log_host: str | Resolvable | None = None,
        kernel_log_interface: int | Resolvable | None = None,
        console_service_menu: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_debug_settings`; ``ArgumentError`` when a value cannot be meant.

        :param irq_balancing: Spreads interrupts over the processors.
        :param irq_pinning: Ties the interrupts of each network port to one processor. Left out:
            ``False``.
        :param keeps_old_esp_logs: Keeps logs of edge security that would otherwise be overwritten.
        :param kernel_log_host: Host that receives the kernel's messages.
        :param kernel_log_interface: Number of the interface over which kernel messages leave.
        :param console_service_menu: Offers the service menu on the console. Left out: ``True``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "irq_balancing": irq_balancing,
                "irq_pinning": irq_pinning,
                "keeps_old_esp_logs": keeps_old_esp_logs,
                "kernel_log_host": kernel_log_host,
                "kernel_log_interface": kernel_log_interface,
                "console_service_menu": console_service_menu,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class DnsSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_dns_settings`, none of them required here."""

    hostname: str | Resolvable | None
    name_servers: Sequence[str] | Resolvable | None
    legacy_name_servers: Sequence[str] | Resolvable | None
    search_domains: Sequence[str] | Resolvable | None
    validates_dnssec: bool | Resolvable | None
    refreshes_server_names: bool | Resolvable | None
    server_name_refresh_minutes: int | Resolvable | None
    refreshes_name_on_failed_check: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class DnsSettingsResults(Results):
    """What a `loadmaster_dns_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def hostname(self) -> str:
        """Name of the unit that answers."""
        return self._text("hostname")

    @property
    def name_servers(self) -> list[str]:
        """Addresses of the DNS resolvers, asked in this order. Servers added by host name need at least one."""
        return self._texts("name_servers")

    @property
    def legacy_name_servers(self) -> list[str]:
        """Resolver addresses under the misspelt wire name that firmware once used."""
        return self._texts("legacy_name_servers")

    @property
    def search_domains(self) -> list[str]:
        """Domains tried behind a name that has no dot."""
        return self._texts("search_domains")

    @property
    def validates_dnssec(self) -> Resolvable:
        """Has DNS answers validated by DNSSEC."""
        return self._flag("validates_dnssec")

    @property
    def refreshes_server_names(self) -> Resolvable:
        """Resolves again, from time to time, the host names that servers were added by."""
        return self._flag("refreshes_server_names")

    @property
    def server_name_refresh_minutes(self) -> float:
        """Time between two rounds of resolving server names."""
        return self._number("server_name_refresh_minutes")

    @property
    def refreshes_name_on_failed_check(self) -> Resolvable:
        """Resolves a server's name again as soon as its health check fails."""
        return self._flag("refreshes_name_on_failed_check")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class DnsSettingsResource(Resource, DnsSettingsResults):
    """The host name of the unit and how it resolves others."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_dns_settings",
        {
            "hostname": Text(),
            "name_servers": Texts(),
            "legacy_name_servers": Texts(),
            "search_domains": Texts(),
            "validates_dnssec": Flag(),
            "refreshes_server_names": Flag(),
            "server_name_refresh_minutes": Number(minimum=1, maximum=60),
            "refreshes_name_on_failed_check": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        hostname: str | Resolvable | None = None,
        name_servers: Sequence[str] | Resolvable | None = None,
        legacy_name_servers: Sequence[str] | Resolvable | None = None,
        search_domains: Sequence[str] | Resolvable | None = None,
        validates_dnssec: bool | Resolvable | None = None,
        refreshes_server_names: bool | Resolvable | None = None,
        server_name_refresh_minutes: int | Resolvable | None = None,
        refreshes_name_on_failed_check: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_dns_settings`; ``ArgumentError`` when a value cannot be meant.

        :param hostname: Name of the unit that answers.
        :param name_servers: Addresses of the DNS resolvers, asked in this order. Servers added by host
            name need at least one.
        :param legacy_name_servers: Resolver addresses under the misspelt wire name that firmware once
            used. Deprecated: use name_servers.
        :param search_domains: Domains tried behind a name that has no dot.
        :param validates_dnssec: Has DNS answers validated by DNSSEC. Left out: ``False``.
        :param refreshes_server_names: Resolves again, from time to time, the host names that servers
            were added by.
        :param server_name_refresh_minutes: Time between two rounds of resolving server names. Left
            out: ``60``.
        :param refreshes_name_on_failed_check: Resolves a server's name again as soon as its health
            check fails. Left out: ``False``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "hostname": hostname,
                "name_servers": name_servers,
                "legacy_name_servers": legacy_name_servers,
                "search_domains": search_domains,
                "validates_dnssec": validates_dnssec,
                "refreshes_server_names": refreshes_server_names,
                "server_name_refresh_minutes": server_name_refresh_minutes,
                "refreshes_name_on_failed_check": refreshes_name_on_failed_check,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class EmailSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_email_settings`, none of them required here."""

    email_enabled: bool | Resolvable | None
    email_server: str | Resolvable | None
    email_port: int | Resolvable | None
    email_user: str | Resolvable | None
    email_password: Secret | Resolvable | None
    email_password_version: int | Resolvable | None
    email_domain: str | Resolvable | None
    email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Resolvable | None
    email_emergency_recipients: Sequence[str] | Resolvable | None
    email_critical_recipients: Sequence[str] | Resolvable | None
    email_error_recipients: Sequence[str] | Resolvable | None
    email_warning_recipients: Sequence[str] | Resolvable | None
    email_notice_recipients: Sequence[str] | Resolvable | None
    email_info_recipients: Sequence[str] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class EmailSettingsResults(Results):
    """What a `loadmaster_email_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def email_enabled(self) -> Resolvable:
        """Sends log messages by mail."""
        return self._flag("email_enabled")

    @property
    def email_server(self) -> str:
        """Mail server that takes the messages."""
        return self._text("email_server")

    @property
    def email_port(self) -> float:
        """Port of the mail server."""
        return self._number("email_port")

    @property
    def email_user(self) -> str:
        """Account for logging in to the mail server."""
        return self._text("email_user")

    @property
    def email_password_version(self) -> float:
        """Raise it whenever `email_password` is another one: Terraform keeps nothing to compare."""
        return self._number("email_password_version")

    @property
    def email_domain(self) -> str:
        """Domain of that account."""
        return self._text("email_domain")

    @property
    def email_security(self) -> str:
        """Encryption towards the mail server."""
        return self._text("email_security")

    @property
    def email_emergency_recipients(self) -> list[str]:
        """Mail addresses that get emergencies."""
        return self._texts("email_emergency_recipients")

    @property
    def email_critical_recipients(self) -> list[str]:
        """Mail addresses that get critical messages."""
        return self._texts("email_critical_recipients")

    @property
    def email_error_recipients(self) -> list[str]:
        """Mail addresses that get errors."""
        return self._texts("email_error_recipients")

    @property
    def email_warning_recipients(self) -> list[str]:
        """Mail addresses that get warnings."""
        return self._texts("email_warning_recipients")

    @property
    def email_notice_recipients(self) -> list[str]:
        """Mail addresses that get notices."""
        return self._texts("email_notice_recipients")

    @property
    def email_info_recipients(self) -> list[str]:
        """Mail addresses that get informational messages."""
        return self._texts("email_info_recipients")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class EmailSettingsResource(Resource, EmailSettingsResults):
    """Which log messages are mailed, to whom, and through which server."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_email_settings",
        {
            "email_enabled": Flag(),
            "email_server": Text(),
            "email_port": Number(minimum=0, maximum=65535),
            "email_user": Text(),
            "email_password": Confidential(),
            "email_password_version": Number(),
            "email_domain": Text(),
            "email_security": Text(choices=("plain", "starttls_if_offered", "starttls", "tls")),
            "email_emergency_recipients": Texts(),
            "email_critical_recipients": Texts(),
            "email_error_recipients": Texts(),
            "email_warning_recipients": Texts(),
            "email_notice_recipients": Texts(),
            "email_info_recipients": Texts(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        email_enabled: bool | Resolvable | None = None,
        email_server: str | Resolvable | None = None,
        email_port: int | Resolvable | None = None,
        email_user: str | Resolvable | None = None,
        email_password: Secret | Resolvable | None = None,
        email_password_version: int | Resolvable | None = None,
        email_domain: str | Resolvable | None = None,
        email_security: Literal["plain", "starttls_if_offered", "starttls", "tls"] | Resolvable | None = None,
        email_emergency_recipients: Sequence[str] | Resolvable | None = None,
        email_critical_recipients: Sequence[str] | Resolvable | None = None,
        email_error_recipients: Sequence[str] | Resolvable | None = None,
        email_warning_recipients: Sequence[str] | Resolvable | None = None,
        email_notice_recipients: Sequence[str] | Resolvable | None = None,
        email_info_recipients: Sequence[str] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_email_settings`; ``ArgumentError`` when a value cannot be meant.

        :param email_enabled: Sends log messages by mail. Left out: ``False``.
        :param email_server: Mail server that takes the messages.
        :param email_port: Port of the mail server. Left out: ``25``.
        :param email_user: Account for logging in to the mail server.
        :param email_password: Password of that account.
        :param email_password_version: Raise it whenever `email_password` is another one: Terraform
            keeps nothing to compare.
        :param email_domain: Domain of that account.
        :param email_security: Encryption towards the mail server. Left out: ``plain``.
        :param email_emergency_recipients: Mail addresses that get emergencies.
        :param email_critical_recipients: Mail addresses that get critical messages.
        :param email_error_recipients: Mail addresses that get errors.
        :param email_warning_recipients: Mail addresses that get warnings.
        :param email_notice_recipients: Mail addresses that get notices.
        :param email_info_recipients: Mail addresses that get informational messages.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "email_enabled": email_enabled,
                "email_server": email_server,
                "email_port": email_port,
                "email_user": email_user,
                "email_password": email_password,
                "email_password_version": email_password_version,
                "email_domain": email_domain,
                "email_security": email_security,
                "email_emergency_recipients": email_emergency_recipients,
                "email_critical_recipients": email_critical_recipients,
                "email_error_recipients": email_error_recipients,
                "email_warning_recipients": email_warning_recipients,
                "email_notice_recipients": email_notice_recipients,
                "email_info_recipients": email_info_recipients,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class GeoSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_geo_settings`, none of them required here."""

    geo_status_clients: Sequence[str] | Resolvable | None
    geo_partners: Sequence[str] | Resolvable | None
    geo_port: int | Resolvable | None
    geo_interface: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class GeoSettingsResults(Results):
    """What a `loadmaster_geo_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def geo_status_clients(self) -> list[str]:
        """Partners that may ask this unit how its services are."""
        return self._texts("geo_status_clients")

    @property
    def geo_partners(self) -> list[str]:
        """Partners whose GEO configuration is kept equal to this one."""
        return self._texts("geo_partners")

    @property
    def geo_port(self) -> float:
        """Port over which partners talk."""
        return self._number("geo_port")

    @property
    def geo_interface(self) -> float:
        """Number of the interface over which partners talk."""
        return self._number("geo_interface")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class GeoSettingsResource(Resource, GeoSettingsResults):
    """How units that balance globally reach each other."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_geo_settings",
        {
            "geo_status_clients": Texts(),
            "geo_partners": Texts(),
            "geo_port": Number(minimum=3, maximum=65530),
            "geo_interface": Number(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        geo_status_clients: Sequence[str] | Resolvable | None = None,
        geo_partners: Sequence[str] | Resolvable | None = None,
        geo_port: int | Resolvable | None = None,
        geo_interface: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_geo_settings`; ``ArgumentError`` when a value cannot be meant.

        :param geo_status_clients: Partners that may ask this unit how its services are.
        :param geo_partners: Partners whose GEO configuration is kept equal to this one.
        :param geo_port: Port over which partners talk. Left out: ``22``.
        :param geo_interface: Number of the interface over which partners talk.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "geo_status_clients": geo_status_clients,
                "geo_partners": geo_partners,
                "geo_port": geo_port,
                "geo_interface": geo_interface,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class L7SettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_l7_settings`, none of them required here."""

    drain_time_seconds: int | Resolvable | None
    drop_at_drain_end: bool | Resolvable | None
    drop_on_fail: bool | Resolvable | None
    transparent: bool | Resolvable | None
    alternate_source_addresses: bool | Resolvable | None
    persistence_check: (
        Literal["first_request", "every_request", "every_request_and_update"] | Resolvable | None
    )
    client_port_in_cookie: bool | Resolvable | None
    strict_header_parsing: bool | Resolvable | None
    closes_on_error: bool | Resolvable | None
    via_on_cached_answers: bool | Resolvable | None
    servers_are_local_clients: bool | Resolvable | None
    client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"] | Resolvable | None
    continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Resolvable | None
    allows_posts_without_length: bool | Resolvable | None
    allows_empty_headers: bool | Resolvable | None
    server_match_includes_port: bool | Resolvable | None
    slow_start_seconds: int | Resolvable | None
    sub_services_share_persistence: bool | Resolvable | None
    log_insight_split_interval: int | Resolvable | None
    login_timeout_seconds: int | Resolvable | None
    post_authentication_wait_milliseconds: int | Resolvable | None
    token_timeout_seconds: int | Resolvable | None
    logs_user_agent: bool | Resolvable | None
    logs_in_cef: bool | Resolvable | None
    same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Resolvable | None
    ntlm_proxy: bool | Resolvable | None
    strict_transport_security_seconds: int | Resolvable | None
    kerberos_aes256_sha1: bool | Resolvable | None
    cache_size_megabytes: int | Resolvable | None
    host_cache: bool | Resolvable | None
    intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class L7SettingsResults(Results):
    """What a `loadmaster_l7_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def drain_time_seconds(self) -> float:
        """How long a disabled server goes on serving clients that persistence ties to it; 0 ends its
        connections at once.
        """
        return self._number("drain_time_seconds")

    @property
    def drop_at_drain_end(self) -> Resolvable:
        """Cuts what is still connected to a disabled server when its drain time is over."""
        return self._flag("drop_at_drain_end")

    @property
    def drop_on_fail(self) -> Resolvable:
        """Cuts all connections to a server the moment its check fails, instead of leaving clients to their
        timeouts.
        """
        return self._flag("drop_on_fail")

    @property
    def transparent(self) -> Resolvable:
        """Layer 7 transparency for the appliance as a whole; services decide for themselves on present
        firmware.
        """
        return self._flag("transparent")

    @property
    def alternate_source_addresses(self) -> Resolvable:
        """Lets services use other source addresses towards their servers, for more connections than one
        address has ports.
        """
        return self._flag("alternate_source_addresses")

    @property
    def persistence_check(self) -> str:
        """At which requests of a connection the persistence record is consulted."""
        return self._text("persistence_check")

    @property
    def client_port_in_cookie(self) -> Resolvable:
        """Adds the client's port to the persistence cookie, to tell clients behind one address apart."""
        return self._flag("client_port_in_cookie")

    @property
    def strict_header_parsing(self) -> Resolvable:
        """Accepts only HTTP headers formed as RFC 1738 wants them."""
        return self._flag("strict_header_parsing")

    @property
    def closes_on_error(self) -> Resolvable:
        """Closes the client's connection after an error answer of the appliance."""
        return self._flag("closes_on_error")

    @property
    def via_on_cached_answers(self) -> Resolvable:
        """Marks answers from the cache with a Via header."""
        return self._flag("via_on_cached_answers")

    @property
    def servers_are_local_clients(self) -> Resolvable:
        """Counts servers as local when they are clients of a service themselves."""
        return self._flag("servers_are_local_clients")

    @property
    def client_address_header(self) -> str:
        """Header in which a non-transparent HTTP service passes the client's address on, unless the service
        says otherwise.
        """
        return self._text("client_address_header")

    @property
    def continue_handling(self) -> str:
        """How requests that expect 100-continue are answered."""
        return self._text("continue_handling")

    @property
    def allows_posts_without_length(self) -> Resolvable:
        """Lets POST requests through that state no length and have no body."""
        return self._flag("allows_posts_without_length")

    @property
    def allows_empty_headers(self) -> Resolvable:
        """Lets requests through whose headers have no value."""
        return self._flag("allows_empty_headers")

    @property
    def server_match_includes_port(self) -> Resolvable:
        """Compares the port too, not only the address, before a connection to a server is used again."""
        return self._flag("server_match_includes_port")

    @property
    def slow_start_seconds(self) -> float:
        """Time over which a server that comes back is brought up to its full share."""
        return self._number("slow_start_seconds")

    @property
    def sub_services_share_persistence(self) -> Resolvable:
        """Keeps one persistence table for all SubVSs of a service."""
        return self._flag("sub_services_share_persistence")

    @property
    def log_insight_split_interval(self) -> float:
        """Log Insight messages sent to one server before another is chosen."""
        return self._number("log_insight_split_interval")

    @property
    def login_timeout_seconds(self) -> float:
        """Time a client has for completing a login on a service."""
        return self._number("login_timeout_seconds")

    @property
    def post_authentication_wait_milliseconds(self) -> float:
        """How long a POST waits for the server to ask for authentication."""
        return self._number("post_authentication_wait_milliseconds")

    @property
    def token_timeout_seconds(self) -> float:
        """How long a client certificate or token login may take."""
        return self._number("token_timeout_seconds")

    @property
    def logs_user_agent(self) -> Resolvable:
        """Adds the browser's identification to the user log."""
        return self._flag("logs_user_agent")

    @property
    def logs_in_cef(self) -> Resolvable:
        """Writes the logs of edge security in Common Event Format."""
        return self._flag("logs_in_cef")

    @property
    def same_site(self) -> str:
        """SameSite attribute of the cookies that edge security sets."""
        return self._text("same_site")

    @property
    def ntlm_proxy(self) -> Resolvable:
        """Ties an NTLM login to its connection, so that no other client can inherit it."""
        return self._flag("ntlm_proxy")

    @property
    def strict_transport_security_seconds(self) -> float:
        """How long browsers are told to insist on TLS, where a service sends strict transport security."""
        return self._number("strict_transport_security_seconds")

    @property
    def kerberos_aes256_sha1(self) -> Resolvable:
        """Uses AES-256 with SHA-1 in Kerberos constrained delegation."""
        return self._flag("kerberos_aes256_sha1")

    @property
    def cache_size_megabytes(self) -> float:
        """Memory for cached answers."""
        return self._number("cache_size_megabytes")

    @property
    def host_cache(self) -> Resolvable:
        """Keeps a cache of host names for cached answers."""
        return self._flag("host_cache")

    @property
    def intrusion_detection_level(self) -> str:
        """How easily intrusion detection rejects a request."""
        return self._text("intrusion_detection_level")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class L7SettingsResource(Resource, L7SettingsResults):
    """How the appliance treats HTTP and other layer 7 traffic."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_l7_settings",
        {
            "drain_time_seconds": Number(minimum=60, maximum=86400, also=(0,)),
            "drop_at_drain_end": Flag(),
            "drop_on_fail": Flag(),
            "transparent": Flag(),
            "alternate_source_addresses": Flag(),
            "persistence_check": Text(choices=("first_request", "every_request", "every_request_and_update")),
            "client_port_in_cookie": Flag(),
            "strict_header_parsing": Flag(),
            "closes_on_error": Flag(),
            "via_on_cached_answers": Flag(),
            "servers_are_local_clients": Flag(),
            "client_address_header": Text(choices=("x_client_side", "x_forwarded_for", "no_header")),
            "continue_handling": Text(choices=("rfc_2616", "wait_for_continue", "rfc_7231")),
            "allows_posts_without_length": Flag(),
            "allows_empty_headers": Flag(),
            "server_match_includes_port": Flag(),
            "slow_start_seconds": Number(minimum=0, maximum=600),
            "sub_services_share_persistence": Flag(),
            "log_insight_split_interval": Number(minimum=1, maximum=100),
            "login_timeout_seconds": Number(minimum=30, maximum=300),
            "post_authentication_wait_milliseconds": Number(minimum=1, maximum=2000),
            "token_timeout_seconds": Number(minimum=60, maximum=300),
            "logs_user_agent": Flag(),
            "logs_in_cef": Flag(),
            "same_site": Text(choices=("not_added", "unrestricted", "lax", "strict")),
            "ntlm_proxy": Flag(),
            "strict_transport_security_seconds": Number(minimum=86400, maximum=94608000),
            "kerberos_aes256_sha1": Flag(),
            "cache_size_megabytes": Number(minimum=1, maximum=409),
            "host_cache": Flag(),
            "intrusion_detection_level": Text(choices=("low", "normal", "high", "paranoid")),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        drain_time_seconds: int | Resolvable | None = None,
        drop_at_drain_end: bool | Resolvable | None = None,
        drop_on_fail: bool | Resolvable | None = None,
        transparent: bool | Resolvable | None = None,
        alternate_source_addresses: bool | Resolvable | None = None,
        persistence_check: Literal["first_request", "every_request", "every_request_and_update"]
        | Resolvable
        | None = None,
        client_port_in_cookie: bool | Resolvable | None = None,
        strict_header_parsing: bool | Resolvable | None = None,
        closes_on_error: bool | Resolvable | None = None,
        via_on_cached_answers: bool | Resolvable | None = None,
        servers_are_local_clients: bool | Resolvable | None = None,
        client_address_header: Literal["x_client_side", "x_forwarded_for", "no_header"]
        | Resolvable
        | None = None,
        continue_handling: Literal["rfc_2616", "wait_for_continue", "rfc_7231"] | Resolvable | None = None,
        allows_posts_without_length: bool | Resolvable | None = None,
        allows_empty_headers: bool | Resolvable | None = None,
        server_match_includes_port: bool | Resolvable | None = None,
        slow_start_seconds: int | Resolvable | None = None,
        sub_services_share_persistence: bool | Resolvable | None = None,
        log_insight_split_interval: int | Resolvable | None = None,
        login_timeout_seconds: int | Resolvable | None = None,
        post_authentication_wait_milliseconds: int | Resolvable | None = None,
        token_timeout_seconds: int | Resolvable | None = None,
        logs_user_agent: bool | Resolvable | None = None,
        logs_in_cef: bool | Resolvable | None = None,
        same_site: Literal["not_added", "unrestricted", "lax", "strict"] | Resolvable | None = None,
        ntlm_proxy: bool | Resolvable | None = None,
        strict_transport_security_seconds: int | Resolvable | None = None,
        kerberos_aes256_sha1: bool | Resolvable | None = None,
        cache_size_megabytes: int | Resolvable | None = None,
        host_cache: bool | Resolvable | None = None,
        intrusion_detection_level: Literal["low", "normal", "high", "paranoid"] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_l7_settings`; ``ArgumentError`` when a value cannot be meant.

        :param drain_time_seconds: How long a disabled server goes on serving clients that persistence
            ties to it; 0 ends its connections at once. Left out: ``300``.
        :param drop_at_drain_end: Cuts what is still connected to a disabled server when its drain time
            is over. Left out: ``False``.
        :param drop_on_fail: Cuts all connections to a server the moment its check fails, instead of
            leaving clients to their timeouts. Left out: ``False``.
        :param transparent: Layer 7 transparency for the appliance as a whole; services decide for
            themselves on present firmware. Left out: ``False``.
        :param alternate_source_addresses: Lets services use other source addresses towards their
            servers, for more connections than one address has ports. Left out: ``False``.
        :param persistence_check: At which requests of a connection the persistence record is
            consulted. Left out: ``first_request``.
        :param client_port_in_cookie: Adds the client's port to the persistence cookie, to tell clients
            behind one address apart.
        :param strict_header_parsing: Accepts only HTTP headers formed as RFC 1738 wants them. Left
            out: ``True``.
        :param closes_on_error: Closes the client's connection after an error answer of the appliance.
            Left out: ``False``.
        :param via_on_cached_answers: Marks answers from the cache with a Via header. Left out:
            ``False``.
        :param servers_are_local_clients: Counts servers as local when they are clients of a service
            themselves. Left out: ``False``.
        :param client_address_header: Header in which a non-transparent HTTP service passes the
            client's address on, unless the service says otherwise. Left out: ``x_forwarded_for``.
        :param continue_handling: How requests that expect 100-continue are answered. Left out:
            ``rfc_7231``.
        :param allows_posts_without_length: Lets POST requests through that state no length and have no
            body.
        :param allows_empty_headers: Lets requests through whose headers have no value.
        :param server_match_includes_port: Compares the port too, not only the address, before a
            connection to a server is used again.
        :param slow_start_seconds: Time over which a server that comes back is brought up to its full
            share. Left out: ``0``.
        :param sub_services_share_persistence: Keeps one persistence table for all SubVSs of a service.
            Left out: ``False``.
        :param log_insight_split_interval: Log Insight messages sent to one server before another is
            chosen. Left out: ``10``.
        :param login_timeout_seconds: Time a client has for completing a login on a service. Left out:
            ``30``.
        :param post_authentication_wait_milliseconds: How long a POST waits for the server to ask for
            authentication. Left out: ``2000``.
        :param token_timeout_seconds: How long a client certificate or token login may take. Left out:
            ``120``.
        :param logs_user_agent: Adds the browser's identification to the user log.
        :param logs_in_cef: Writes the logs of edge security in Common Event Format. Left out:
            ``False``.
        :param same_site: SameSite attribute of the cookies that edge security sets. Left out:
            ``not_added``.
        :param ntlm_proxy: Ties an NTLM login to its connection, so that no other client can inherit
            it. Left out: ``True``.
        :param strict_transport_security_seconds: How long browsers are told to insist on TLS, where a
            service sends strict transport security.
        :param kerberos_aes256_sha1: Uses AES-256 with SHA-1 in Kerberos constrained delegation. Left
            out: ``False``.
        :param cache_size_megabytes: Memory for cached answers. Left out: ``100``.
        :param host_cache: Keeps a cache of host names for cached answers.
        :param intrusion_detection_level: How easily intrusion detection rejects a request. Left out:
            ``normal``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "drain_time_seconds": drain_time_seconds,
                "drop_at_drain_end": drop_at_drain_end,
                "drop_on_fail": drop_on_fail,
                "transparent": transparent,
                "alternate_source_addresses": alternate_source_addresses,
                "persistence_check": persistence_check,
                "client_port_in_cookie": client_port_in_cookie,
                "strict_header_parsing": strict_header_parsing,
                "closes_on_error": closes_on_error,
                "via_on_cached_answers": via_on_cached_answers,
                "servers_are_local_clients": servers_are_local_clients,
                "client_address_header": client_address_header,
                "continue_handling": continue_handling,
                "allows_posts_without_length": allows_posts_without_length,
                "allows_empty_headers": allows_empty_headers,
                "server_match_includes_port": server_match_includes_port,
                "slow_start_seconds": slow_start_seconds,
                "sub_services_share_persistence": sub_services_share_persistence,
                "log_insight_split_interval": log_insight_split_interval,
                "login_timeout_seconds": login_timeout_seconds,
                "post_authentication_wait_milliseconds": post_authentication_wait_milliseconds,
                "token_timeout_seconds": token_timeout_seconds,
                "logs_user_agent": logs_user_agent,
                "logs_in_cef": logs_in_cef,
                "same_site": same_site,
                "ntlm_proxy": ntlm_proxy,
                "strict_transport_security_seconds": strict_transport_security_seconds,
                "kerberos_aes256_sha1": kerberos_aes256_sha1,
                "cache_size_megabytes": cache_size_megabytes,
                "host_cache": host_cache,
                "intrusion_detection_level": intrusion_detection_level,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class LimitSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_limit_settings`, none of them required here."""

    legacy_client_connection_rate: int | Resolvable | None
    layer7_client_connection_rate: int | Resolvable | None
    connection_limit: int | Resolvable | None
    connection_rate_limit: int | Resolvable | None
    request_rate_limit: int | Resolvable | None
    bandwidth_limit: int | Resolvable | None
    client_connection_limit: int | Resolvable | None
    client_connection_rate_limit: int | Resolvable | None
    client_request_rate_limit: int | Resolvable | None
    client_bandwidth_limit: int | Resolvable | None
    over_limit_answer: (
        Literal["connection_dropped", "too_many_requests", "service_unavailable"] | Resolvable | None
    )
    fails_at_server_limit: bool | Resolvable | None
    logs_limit_figures: bool | Resolvable | None
    repeat_log_delay_seconds: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class LimitSettingsResults(Results):
    """What a `loadmaster_limit_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def legacy_client_connection_rate(self) -> float:
        """Former form of the limit on new connections per client; 0 sets no limit."""
        return self._number("legacy_client_connection_rate")

    @property
    def layer7_client_connection_rate(self) -> float:
        """New layer 7 connections one client may open; 0 sets no limit."""
        return self._number("layer7_client_connection_rate")

    @property
    def connection_limit(self) -> float:
        """Connections open at once over all services; 0 sets no limit."""
        return self._number("connection_limit")

    @property
    def connection_rate_limit(self) -> float:
        """New connections over all services; 0 sets no limit."""
        return self._number("connection_rate_limit")

    @property
    def request_rate_limit(self) -> float:
        """HTTP requests over all services; 0 sets no limit."""
        return self._number("request_rate_limit")

    @property
    def bandwidth_limit(self) -> float:
        """Traffic over all services; 0 sets no limit."""
        return self._number("bandwidth_limit")

    @property
    def client_connection_limit(self) -> float:
        """Connections one client may hold at once; 0 sets no limit."""
        return self._number("client_connection_limit")

    @property
    def client_connection_rate_limit(self) -> float:
        """New connections one client may open; 0 sets no limit."""
        return self._number("client_connection_rate_limit")

    @property
    def client_request_rate_limit(self) -> float:
        """HTTP requests one client may send; 0 sets no limit."""
        return self._number("client_request_rate_limit")

    @property
    def client_bandwidth_limit(self) -> float:
        """Traffic one client may cause; 0 sets no limit."""
        return self._number("client_bandwidth_limit")

    @property
    def over_limit_answer(self) -> str:
        """What a client gets that runs into a limit."""
        return self._text("over_limit_answer")

    @property
    def fails_at_server_limit(self) -> Resolvable:
        """Turns the client away when the chosen server is at its limit, instead of trying the next server."""
        return self._flag("fails_at_server_limit")

    @property
    def logs_limit_figures(self) -> Resolvable:
        """Logs the figures of all limits every five seconds."""
        return self._flag("logs_limit_figures")

    @property
    def repeat_log_delay_seconds(self) -> float:
        """Quiet time before a limited client is logged again."""
        return self._number("repeat_log_delay_seconds")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class LimitSettingsResource(Resource, LimitSettingsResults):
    """Limits on connections, requests and bandwidth over all services and per client."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_limit_settings",
        {
            "legacy_client_connection_rate": Number(minimum=0, maximum=100000),
            "layer7_client_connection_rate": Number(),
            "connection_limit": Number(),
            "connection_rate_limit": Number(),
            "request_rate_limit": Number(),
            "bandwidth_limit": Number(),
            "client_connection_limit": Number(minimum=0, maximum=1000000),
            "client_connection_rate_limit": Number(),
            "client_request_rate_limit": Number(),
            "client_bandwidth_limit": Number(),
            "over_limit_answer": Text(
                choices=("connection_dropped", "too_many_requests", "service_unavailable")
            ),
            "fails_at_server_limit": Flag(),
            "logs_limit_figures": Flag(),
            "repeat_log_delay_seconds": Number(minimum=10, maximum=86400),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        legacy_client_connection_rate: int | Resolvable | None = None,
        layer7_client_connection_rate: int | Resolvable | None = None,
        connection_limit: int | Resolvable | None = None,
        connection_rate_limit: int | Resolvable | None = None,
        request_rate_limit: int | Resolvable | None = None,
        bandwidth_limit: int | Resolvable | None = None,
        client_connection_limit: int | Resolvable | None = None,
        client_connection_rate_limit: int | Resolvable | None = None,
        client_request_rate_limit: int | Resolvable | None = None,
        client_bandwidth_limit: int | Resolvable | None = None,
        over_limit_answer: Literal["connection_dropped", "too_many_requests", "service_unavailable"]
        | Resolvable
        | None = None,
        fails_at_server_limit: bool | Resolvable | None = None,
        logs_limit_figures: bool | Resolvable | None = None,
        repeat_log_delay_seconds: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_limit_settings`; ``ArgumentError`` when a value cannot be meant.

        :param legacy_client_connection_rate: Former form of the limit on new connections per client; 0
            sets no limit. Left out: ``0``. Deprecated: use client_connection_rate_limit.
        :param layer7_client_connection_rate: New layer 7 connections one client may open; 0 sets no
            limit. Left out: ``0``.
        :param connection_limit: Connections open at once over all services; 0 sets no limit. Left out:
            ``0``.
        :param connection_rate_limit: New connections over all services; 0 sets no limit. Left out:
            ``0``.
        :param request_rate_limit: HTTP requests over all services; 0 sets no limit. Left out: ``0``.
        :param bandwidth_limit: Traffic over all services; 0 sets no limit. Left out: ``0``.
        :param client_connection_limit: Connections one client may hold at once; 0 sets no limit. Left
            out: ``0``.
        :param client_connection_rate_limit: New connections one client may open; 0 sets no limit. Left
            out: ``0``.
        :param client_request_rate_limit: HTTP requests one client may send; 0 sets no limit. Left out:
            ``0``.
        :param client_bandwidth_limit: Traffic one client may cause; 0 sets no limit. Left out: ``0``.
        :param over_limit_answer: What a client gets that runs into a limit. Left out:
            ``connection_dropped``.
        :param fails_at_server_limit: Turns the client away when the chosen server is at its limit,
            instead of trying the next server. Left out: ``False``.
        :param logs_limit_figures: Logs the figures of all limits every five seconds. Left out:
            ``False``.
        :param repeat_log_delay_seconds: Quiet time before a limited client is logged again. Left out:
            ``60``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "legacy_client_connection_rate": legacy_client_connection_rate,
                "layer7_client_connection_rate": layer7_client_connection_rate,
                "connection_limit": connection_limit,
                "connection_rate_limit": connection_rate_limit,
                "request_rate_limit": request_rate_limit,
                "bandwidth_limit": bandwidth_limit,
                "client_connection_limit": client_connection_limit,
                "client_connection_rate_limit": client_connection_rate_limit,
                "client_request_rate_limit": client_request_rate_limit,
                "client_bandwidth_limit": client_bandwidth_limit,
                "over_limit_answer": over_limit_answer,
                "fails_at_server_limit": fails_at_server_limit,
                "logs_limit_figures": logs_limit_figures,
                "repeat_log_delay_seconds": repeat_log_delay_seconds,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class NetworkSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_network_settings`, none of them required here."""

    default_gateway: str | Resolvable | None
    default_gateway_ipv6: str | Resolvable | None
    alternate_gateways_allowed: bool | Resolvable | None
    only_service_gateways: bool | Resolvable | None
    strict_source_routing: bool | Resolvable | None
    server_nat: bool | Resolvable | None
    non_http_uploads_work: bool | Resolvable | None
    connection_timeout_seconds: int | Resolvable | None
    tcp_keepalive: bool | Resolvable | None
    non_local_servers: bool | Resolvable | None
    resets_server_connections: bool | Resolvable | None
    legacy_subnet_originating: bool | Resolvable | None
    subnet_originating: bool | Resolvable | None
    tcp_timestamps: bool | Resolvable | None
    legacy_port_reuse: bool | Resolvable | None
    tcp_selective_acknowledgement: bool | Resolvable | None
    http_proxy: str | Resolvable | None
    forwards_ipv6: bool | Resolvable | None
    dhcpv6_client: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class NetworkSettingsResults(Results):
    """What a `loadmaster_network_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def default_gateway(self) -> str:
        """IPv4 router for everything that is not on an attached network. A wrong one can cut access."""
        return self._text("default_gateway")

    @property
    def default_gateway_ipv6(self) -> str:
        """IPv6 router for everything that is not on an attached network."""
        return self._text("default_gateway_ipv6")

    @property
    def alternate_gateways_allowed(self) -> Resolvable:
        """Lets the default gateway be moved to an interface other than the first."""
        return self._flag("alternate_gateways_allowed")

    @property
    def only_service_gateways(self) -> Resolvable:
        """Sends the answers of a service through that service's own gateway and no other way."""
        return self._flag("only_service_gateways")

    @property
    def strict_source_routing(self) -> Resolvable:
        """Drops packets that come in on an interface which the way back to their sender does not use."""
        return self._flag("strict_source_routing")

    @property
    def server_nat(self) -> Resolvable:
        """Rewrites the source of connections that servers open outward. Needed only by servers that call out
        and must stay hidden; otherwise better off.
        """
        return self._flag("server_nat")

    @property
    def non_http_uploads_work(self) -> Resolvable:
        """Keeps uploads over protocols other than HTTP from stalling."""
        return self._flag("non_http_uploads_work")

    @property
    def connection_timeout_seconds(self) -> float:
        """Silence after which a connection is closed when its service sets no idle time of its own."""
        return self._number("connection_timeout_seconds")

    @property
    def tcp_keepalive(self) -> Resolvable:
        """Sends keep-alive probes on connections with clients."""
        return self._flag("tcp_keepalive")

    @property
    def non_local_servers(self) -> Resolvable:
        """Allows servers that are on none of the attached networks; each such server also has to say so
        itself.
        """
        return self._flag("non_local_servers")

    @property
    def resets_server_connections(self) -> Resolvable:
        """Ends connections to servers with a reset instead of the usual closing handshake."""
        return self._flag("resets_server_connections")

    @property
    def legacy_subnet_originating(self) -> Resolvable:
        """Subnet originating under its former wire name."""
        return self._flag("legacy_subnet_originating")

    @property
    def subnet_originating(self) -> Resolvable:
        """Contacts servers from the appliance's address in their subnet rather than from the service address,
        for all non-transparent services.
        """
        return self._flag("subnet_originating")

    @property
    def tcp_timestamps(self) -> Resolvable:
        """Puts the time stamp option on TCP packets; it tells outsiders how long the unit has been up."""
        return self._flag("tcp_timestamps")

    @property
    def legacy_port_reuse(self) -> Resolvable:
        """Treats TCP ports in the waiting state the way older firmware did."""
        return self._flag("legacy_port_reuse")

    @property
    def tcp_selective_acknowledgement(self) -> Resolvable:
        """Offers selective acknowledgement on layer 7 connections."""
        return self._flag("tcp_selective_acknowledgement")

    @property
    def http_proxy(self) -> str:
        """Proxy through which the appliance itself reaches the internet, as address and port."""
        return self._text("http_proxy")

    @property
    def forwards_ipv6(self) -> Resolvable:
        """Forwards IPv6 packets of layer 4 services."""
        return self._flag("forwards_ipv6")

    @property
    def dhcpv6_client(self) -> Resolvable:
        """Takes IPv6 addresses from a DHCPv6 server."""
        return self._flag("dhcpv6_client")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class NetworkSettingsResource(Resource, NetworkSettingsResults):
    """Gateways, routing and TCP behaviour of the appliance itself."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_network_settings",
        {
            "default_gateway": Address(),
            "default_gateway_ipv6": Address(),
            "alternate_gateways_allowed": Flag(),
            "only_service_gateways": Flag(),
            "strict_source_routing": Flag(),
            "server_nat": Flag(),
            "non_http_uploads_work": Flag(),
            "connection_timeout_seconds": Number(minimum=60, maximum=86400, also=(0,)),
            "tcp_keepalive": Flag(),
            "non_local_servers": Flag(),
            "resets_server_connections": Flag(),
            "legacy_subnet_originating": Flag(),
            "subnet_originating": Flag(),
            "tcp_timestamps": Flag(),
            "legacy_port_reuse": Flag(),
            "tcp_selective_acknowledgement": Flag(),
            "http_proxy": Text(),
            "forwards_ipv6": Flag(),
            "dhcpv6_client": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        default_gateway: str | Resolvable | None = None,
        default_gateway_ipv6: str | Resolvable | None = None,
        alternate_gateways_allowed: bool | Resolvable | None = None,
        only_service_gateways: bool | Resolvable | None = None,
        strict_source_routing: bool | Resolvable | None = None,
        server_nat: bool | Resolvable | None = None,
        non_http_uploads_work: bool | Resolvable | None = None,
        connection_timeout_seconds: int | Resolvable | None = None,
        tcp_keepalive: bool | Resolvable | None = None,
        non_local_servers: bool | Resolvable | None = None,
        resets_server_connections: bool | Resolvable | None = None,
        legacy_subnet_originating: bool | Resolvable | None = None,
        subnet_originating: bool | Resolvable | None = None,
        tcp_timestamps: bool | Resolvable | None = None,
        legacy_port_reuse: bool | Resolvable | None = None,
        tcp_selective_acknowledgement: bool | Resolvable | None = None,
        http_proxy: str | Resolvable | None = None,
        forwards_ipv6: bool | Resolvable | None = None,
        dhcpv6_client: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_network_settings`; ``ArgumentError`` when a value cannot be meant.

        :param default_gateway: IPv4 router for everything that is not on an attached network. A wrong
            one can cut access.
        :param default_gateway_ipv6: IPv6 router for everything that is not on an attached network.
        :param alternate_gateways_allowed: Lets the default gateway be moved to an interface other than
            the first. Left out: ``False``.
        :param only_service_gateways: Sends the answers of a service through that service's own gateway
            and no other way. Left out: ``False``.
        :param strict_source_routing: Drops packets that come in on an interface which the way back to
            their sender does not use. Left out: ``False``.
        :param server_nat: Rewrites the source of connections that servers open outward. Needed only by
            servers that call out and must stay hidden; otherwise better off. Left out: ``True``.
        :param non_http_uploads_work: Keeps uploads over protocols other than HTTP from stalling.
        :param connection_timeout_seconds: Silence after which a connection is closed when its service
            sets no idle time of its own. Left out: ``660``.
        :param tcp_keepalive: Sends keep-alive probes on connections with clients. Left out: ``True``.
        :param non_local_servers: Allows servers that are on none of the attached networks; each such
            server also has to say so itself. Left out: ``True``.
        :param resets_server_connections: Ends connections to servers with a reset instead of the usual
            closing handshake. Left out: ``False``.
        :param legacy_subnet_originating: Subnet originating under its former wire name. Deprecated:
            use subnet_originating.
        :param subnet_originating: Contacts servers from the appliance's address in their subnet rather
            than from the service address, for all non-transparent services. Left out: ``False``.
        :param tcp_timestamps: Puts the time stamp option on TCP packets; it tells outsiders how long
            the unit has been up. Left out: ``False``.
        :param legacy_port_reuse: Treats TCP ports in the waiting state the way older firmware did.
            Left out: ``False``.
        :param tcp_selective_acknowledgement: Offers selective acknowledgement on layer 7 connections.
            Left out: ``False``.
        :param http_proxy: Proxy through which the appliance itself reaches the internet, as address
            and port.
        :param forwards_ipv6: Forwards IPv6 packets of layer 4 services. Left out: ``True``.
        :param dhcpv6_client: Takes IPv6 addresses from a DHCPv6 server. Left out: ``False``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "default_gateway": default_gateway,
                "default_gateway_ipv6": default_gateway_ipv6,
                "alternate_gateways_allowed": alternate_gateways_allowed,
                "only_service_gateways": only_service_gateways,
                "strict_source_routing": strict_source_routing,
                "server_nat": server_nat,
                "non_http_uploads_work": non_http_uploads_work,
                "connection_timeout_seconds": connection_timeout_seconds,
                "tcp_keepalive": tcp_keepalive,
                "non_local_servers": non_local_servers,
                "resets_server_connections": resets_server_connections,
                "legacy_subnet_originating": legacy_subnet_originating,
                "subnet_originating": subnet_originating,
                "tcp_timestamps": tcp_timestamps,
                "legacy_port_reuse": legacy_port_reuse,
                "tcp_selective_acknowledgement": tcp_selective_acknowledgement,
                "http_proxy": http_proxy,
                "forwards_ipv6": forwards_ipv6,
                "dhcpv6_client": dhcpv6_client,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


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
        :param ntp_key_id: Number of the key that authenticates the time servers; 0 means none. Left
            out: ``0``.
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


class OcspSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ocsp_settings`, none of them required here."""

    ocsp_server: str | Resolvable | None
    ocsp_port: int | Resolvable | None
    ocsp_path: str | Resolvable | None
    ocsp_over_tls: bool | Resolvable | None
    ocsp_accepts_without_answer: bool | Resolvable | None
    ocsp_checks_outbound: bool | Resolvable | None
    ocsp_stapling: bool | Resolvable | None
    ocsp_stapling_refresh_seconds: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class OcspSettingsResults(Results):
    """What a `loadmaster_ocsp_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def ocsp_server(self) -> str:
        """Host that answers OCSP queries about client certificates."""
        return self._text("ocsp_server")

    @property
    def ocsp_port(self) -> float:
        """Port of that host."""
        return self._number("ocsp_port")

    @property
    def ocsp_path(self) -> str:
        """Path of OCSP queries on that host."""
        return self._text("ocsp_path")

    @property
    def ocsp_over_tls(self) -> Resolvable:
        """Talks TLS to that host."""
        return self._flag("ocsp_over_tls")

    @property
    def ocsp_accepts_without_answer(self) -> Resolvable:
        """Lets clients in whose certificate could not be checked because the host is silent."""
        return self._flag("ocsp_accepts_without_answer")

    @property
    def ocsp_checks_outbound(self) -> Resolvable:
        """Also checks the certificates of hosts the appliance itself connects to."""
        return self._flag("ocsp_checks_outbound")

    @property
    def ocsp_stapling(self) -> Resolvable:
        """Attaches a fresh OCSP answer to the services' own certificates."""
        return self._flag("ocsp_stapling")

    @property
    def ocsp_stapling_refresh_seconds(self) -> float:
        """Age at which an attached answer is fetched again."""
        return self._number("ocsp_stapling_refresh_seconds")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class OcspSettingsResource(Resource, OcspSettingsResults):
    """How certificates are checked online and answers stapled."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ocsp_settings",
        {
            "ocsp_server": Text(),
            "ocsp_port": Number(minimum=0, maximum=65535),
            "ocsp_path": Text(),
            "ocsp_over_tls": Flag(),
            "ocsp_accepts_without_answer": Flag(),
            "ocsp_checks_outbound": Flag(),
            "ocsp_stapling": Flag(),
            "ocsp_stapling_refresh_seconds": Number(minimum=3600, maximum=86400),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        ocsp_server: str | Resolvable | None = None,
        ocsp_port: int | Resolvable | None = None,
        ocsp_path: str | Resolvable | None = None,
        ocsp_over_tls: bool | Resolvable | None = None,
        ocsp_accepts_without_answer: bool | Resolvable | None = None,
        ocsp_checks_outbound: bool | Resolvable | None = None,
        ocsp_stapling: bool | Resolvable | None = None,
        ocsp_stapling_refresh_seconds: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ocsp_settings`; ``ArgumentError`` when a value cannot be meant.

        :param ocsp_server: Host that answers OCSP queries about client certificates.
        :param ocsp_port: Port of that host.
        :param ocsp_path: Path of OCSP queries on that host.
        :param ocsp_over_tls: Talks TLS to that host.
        :param ocsp_accepts_without_answer: Lets clients in whose certificate could not be checked
            because the host is silent.
        :param ocsp_checks_outbound: Also checks the certificates of hosts the appliance itself
            connects to. Left out: ``False``.
        :param ocsp_stapling: Attaches a fresh OCSP answer to the services' own certificates. Left out:
            ``False``.
        :param ocsp_stapling_refresh_seconds: Age at which an attached answer is fetched again. Left
            out: ``3600``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "ocsp_server": ocsp_server,
                "ocsp_port": ocsp_port,
                "ocsp_path": ocsp_path,
                "ocsp_over_tls": ocsp_over_tls,
                "ocsp_accepts_without_answer": ocsp_accepts_without_answer,
                "ocsp_checks_outbound": ocsp_checks_outbound,
                "ocsp_stapling": ocsp_stapling,
                "ocsp_stapling_refresh_seconds": ocsp_stapling_refresh_seconds,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class SdnSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_sdn_settings`, none of them required here."""

    sdn_statistics_mode: Literal["server_port", "whole_path"] | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SdnSettingsResults(Results):
    """What a `loadmaster_sdn_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def sdn_statistics_mode(self) -> str:
        """Which ports of the network are measured for adaptive scheduling."""
        return self._text("sdn_statistics_mode")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SdnSettingsResource(Resource, SdnSettingsResults):
    """How figures are taken from a network controller."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_sdn_settings",
        {
            "sdn_statistics_mode": Text(choices=("server_port", "whole_path")),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        sdn_statistics_mode: Literal["server_port", "whole_path"] | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_sdn_settings`; ``ArgumentError`` when a value cannot be meant.

        :param sdn_statistics_mode: Which ports of the network are measured for adaptive scheduling.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "sdn_statistics_mode": sdn_statistics_mode,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class SessionManagementArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_session_management`, none of them required here."""

    session_management: bool | Resolvable | None
    session_basic_authentication: bool | Resolvable | None
    session_idle_seconds: int | Resolvable | None
    session_failed_login_limit: int | Resolvable | None
    session_concurrent_logins: int | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SessionManagementResults(Results):
    """What a `loadmaster_session_management` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def session_management(self) -> Resolvable:
        """Manages administrators' logins as sessions. The JSON API works only while it is on, and the audit
        log is written only then.
        """
        return self._flag("session_management")

    @property
    def session_basic_authentication(self) -> Resolvable:
        """Asks for HTTP basic authentication on top of the login page. The JSON API works only while it is
        off.
        """
        return self._flag("session_basic_authentication")

    @property
    def session_idle_seconds(self) -> float:
        """Silence after which an administrator is logged out."""
        return self._number("session_idle_seconds")

    @property
    def session_failed_login_limit(self) -> float:
        """Failed logins after which a user is blocked. The built-in administrator is free again after ten
        minutes.
        """
        return self._number("session_failed_login_limit")

    @property
    def session_concurrent_logins(self) -> float:
        """Logins one user may have open; 0 sets no limit."""
        return self._number("session_concurrent_logins")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SessionManagementResource(Resource, SessionManagementResults):
    """Logins to web administration and to the JSON API."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_session_management",
        {
            "session_management": Flag(),
            "session_basic_authentication": Flag(),
            "session_idle_seconds": Number(minimum=60, maximum=86400),
            "session_failed_login_limit": Number(minimum=1, maximum=999),
            "session_concurrent_logins": Number(minimum=0, maximum=9),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        session_management: bool | Resolvable | None = None,
        session_basic_authentication: bool | Resolvable | None = None,
        session_idle_seconds: int | Resolvable | None = None,
        session_failed_login_limit: int | Resolvable | None = None,
        session_concurrent_logins: int | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_session_management`; ``ArgumentError`` when a value cannot be meant.

        :param session_management: Manages administrators' logins as sessions. The JSON API works only
            while it is on, and the audit log is written only then.
        :param session_basic_authentication: Asks for HTTP basic authentication on top of the login
            page. The JSON API works only while it is off.
        :param session_idle_seconds: Silence after which an administrator is logged out. Left out:
            ``600``.
        :param session_failed_login_limit: Failed logins after which a user is blocked. The built-in
            administrator is free again after ten minutes.
        :param session_concurrent_logins: Logins one user may have open; 0 sets no limit.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "session_management": session_management,
                "session_basic_authentication": session_basic_authentication,
                "session_idle_seconds": session_idle_seconds,
                "session_failed_login_limit": session_failed_login_limit,
                "session_concurrent_logins": session_concurrent_logins,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


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

        :param snmp_enabled: Answers SNMP queries. Left out: ``False``.
        :param snmp_version3_enabled: Uses SNMP version 3 with users in place of the community. Left
            out: ``False``.
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
        :param snmp_traps_enabled: Sends a trap when something happens. Left out: ``False``.
        :param snmp_traps_from_shared_address: Sends the traps of a pair from its shared address. Left
            out: ``False``.
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


class SslSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_ssl_settings`, none of them required here."""

    diffie_hellman_key_bits: int | Resolvable | None
    verifies_server_certificates: bool | Resolvable | None
    old_tls_library: bool | Resolvable | None
    tls_renegotiation: bool | Resolvable | None
    extended_master_secret_disabled: bool | Resolvable | None
    tls_client_error_logging: int | Resolvable | None
    outbound_cipher_set: str | Resolvable | None
    self_signed_key_kind: (
        Literal["rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"]
        | Resolvable
        | None
    )
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SslSettingsResults(Results):
    """What a `loadmaster_ssl_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def diffie_hellman_key_bits(self) -> float:
        """Length of the keys in Diffie-Hellman key exchange."""
        return self._number("diffie_hellman_key_bits")

    @property
    def verifies_server_certificates(self) -> Resolvable:
        """Checks the certificates of servers on re-encrypted connections. Servers with untrusted certificates
        stop receiving traffic.
        """
        return self._flag("verifies_server_certificates")

    @property
    def old_tls_library(self) -> Resolvable:
        """Uses the previous TLS library, which has no TLS 1.3."""
        return self._flag("old_tls_library")

    @property
    def tls_renegotiation(self) -> Resolvable:
        """Allows a client to negotiate anew inside a TLS connection."""
        return self._flag("tls_renegotiation")

    @property
    def extended_master_secret_disabled(self) -> Resolvable:
        """Leaves the extended master secret out of TLS handshakes."""
        return self._flag("extended_master_secret_disabled")

    @property
    def tls_client_error_logging(self) -> float:
        """How much is logged about handshakes that fail on the client's side; 0 logs nothing."""
        return self._number("tls_client_error_logging")

    @property
    def outbound_cipher_set(self) -> str:
        """Cipher set of connections the appliance itself opens."""
        return self._text("outbound_cipher_set")

    @property
    def self_signed_key_kind(self) -> str:
        """Kind of key in certificates that the appliance signs itself."""
        return self._text("self_signed_key_kind")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SslSettingsResource(Resource, SslSettingsResults):
    """TLS behaviour that all services and the appliance's own connections share."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_ssl_settings",
        {
            "diffie_hellman_key_bits": Number(minimum=512, maximum=4096),
            "verifies_server_certificates": Flag(),
            "old_tls_library": Flag(),
            "tls_renegotiation": Flag(),
            "extended_master_secret_disabled": Flag(),
            "tls_client_error_logging": Number(),
            "outbound_cipher_set": Text(),
            "self_signed_key_kind": Text(
                choices=("rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve")
            ),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        diffie_hellman_key_bits: int | Resolvable | None = None,
        verifies_server_certificates: bool | Resolvable | None = None,
        old_tls_library: bool | Resolvable | None = None,
        tls_renegotiation: bool | Resolvable | None = None,
        extended_master_secret_disabled: bool | Resolvable | None = None,
        tls_client_error_logging: int | Resolvable | None = None,
        outbound_cipher_set: str | Resolvable | None = None,
        self_signed_key_kind: Literal[
            "rsa", "elliptic_curve_signed_by_rsa", "elliptic_curve_signed_by_elliptic_curve"
        ]
        | Resolvable
        | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_ssl_settings`; ``ArgumentError`` when a value cannot be meant.

        :param diffie_hellman_key_bits: Length of the keys in Diffie-Hellman key exchange. Left out:
            ``2048``.
        :param verifies_server_certificates: Checks the certificates of servers on re-encrypted
            connections. Servers with untrusted certificates stop receiving traffic. Left out: ``False``.
        :param old_tls_library: Uses the previous TLS library, which has no TLS 1.3. Left out:
            ``False``.
        :param tls_renegotiation: Allows a client to negotiate anew inside a TLS connection. Left out:
            ``False``.
        :param extended_master_secret_disabled: Leaves the extended master secret out of TLS
            handshakes. Left out: ``False``.
        :param tls_client_error_logging: How much is logged about handshakes that fail on the client's
            side; 0 logs nothing. Left out: ``0``.
        :param outbound_cipher_set: Cipher set of connections the appliance itself opens.
        :param self_signed_key_kind: Kind of key in certificates that the appliance signs itself. Left
            out: ``rsa``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "diffie_hellman_key_bits": diffie_hellman_key_bits,
                "verifies_server_certificates": verifies_server_certificates,
                "old_tls_library": old_tls_library,
                "tls_renegotiation": tls_renegotiation,
                "extended_master_secret_disabled": extended_master_secret_disabled,
                "tls_client_error_logging": tls_client_error_logging,
                "outbound_cipher_set": outbound_cipher_set,
                "self_signed_key_kind": self_signed_key_kind,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class SyslogSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_syslog_settings`, none of them required here."""

    syslog_port: int | Resolvable | None
    syslog_protocol: Literal["udp", "tcp", "tls"] | Resolvable | None
    syslog_verify_certificate: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SyslogSettingsResults(Results):
    """What a `loadmaster_syslog_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def syslog_port(self) -> float:
        """Port all log hosts listen on."""
        return self._number("syslog_port")

    @property
    def syslog_protocol(self) -> str:
        """How messages travel to the log hosts; udp loses some without notice."""
        return self._text("syslog_protocol")

    @property
    def syslog_verify_certificate(self) -> Resolvable:
        """Checks the certificates of the log hosts."""
        return self._flag("syslog_verify_certificate")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SyslogSettingsResource(Resource, SyslogSettingsResults):
    """How all remote log hosts are reached."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_syslog_settings",
        {
            "syslog_port": Number(minimum=0, maximum=65535),
            "syslog_protocol": Text(choices=("udp", "tcp", "tls")),
            "syslog_verify_certificate": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        syslog_port: int | Resolvable | None = None,
        syslog_protocol: Literal["udp", "tcp", "tls"] | Resolvable | None = None,
        syslog_verify_certificate: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_syslog_settings`; ``ArgumentError`` when a value cannot be meant.

        :param syslog_port: Port all log hosts listen on. Left out: ``514``.
        :param syslog_protocol: How messages travel to the log hosts; udp loses some without notice.
            Left out: ``udp``.
        :param syslog_verify_certificate: Checks the certificates of the log hosts. Left out:
            ``False``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "syslog_port": syslog_port,
                "syslog_protocol": syslog_protocol,
                "syslog_verify_certificate": syslog_verify_certificate,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class SystemSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_system_settings`, none of them required here."""

    saves_changes_at_once: bool | Resolvable | None
    looks_for_updates: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SystemSettingsResults(Results):
    """What a `loadmaster_system_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def saves_changes_at_once(self) -> Resolvable:
        """Writes every change to disk as it is made; switched off, changes wait for a manual save."""
        return self._flag("saves_changes_at_once")

    @property
    def looks_for_updates(self) -> Resolvable:
        """Asks the vendor over the network whether newer firmware exists."""
        return self._flag("looks_for_updates")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SystemSettingsResource(Resource, SystemSettingsResults):
    """How the appliance keeps changes and looks for updates."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_system_settings",
        {
            "saves_changes_at_once": Flag(),
            "looks_for_updates": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        saves_changes_at_once: bool | Resolvable | None = None,
        looks_for_updates: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_system_settings`; ``ArgumentError`` when a value cannot be meant.

        :param saves_changes_at_once: Writes every change to disk as it is made; switched off, changes
            wait for a manual save. Left out: ``True``.
        :param looks_for_updates: Asks the vendor over the network whether newer firmware exists.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "saves_changes_at_once": saves_changes_at_once,
                "looks_for_updates": looks_for_updates,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class TelemetrySettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_telemetry_settings`, none of them required here."""

    telemetry_collector: str | Resolvable | None
    telemetry_active_flow_seconds: int | Resolvable | None
    telemetry_idle_flow_seconds: int | Resolvable | None
    telemetry_arp: bool | Resolvable | None
    telemetry_dhcp: bool | Resolvable | None
    telemetry_dns: bool | Resolvable | None
    telemetry_http: bool | Resolvable | None
    telemetry_mail: bool | Resolvable | None
    telemetry_application_recognition: bool | Resolvable | None
    telemetry_samba: bool | Resolvable | None
    telemetry_voice: bool | Resolvable | None
    telemetry_microsoft_sql: bool | Resolvable | None
    telemetry_postgresql: bool | Resolvable | None
    telemetry_mysql: bool | Resolvable | None
    telemetry_performance: bool | Resolvable | None
    telemetry_extended_performance: bool | Resolvable | None
    telemetry_vxlan: bool | Resolvable | None
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class TelemetrySettingsResults(Results):
    """What a `loadmaster_telemetry_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def telemetry_collector(self) -> str:
        """Collector that receives the flow records, as address and port."""
        return self._text("telemetry_collector")

    @property
    def telemetry_active_flow_seconds(self) -> float:
        """Age at which a flow that is still running is reported."""
        return self._number("telemetry_active_flow_seconds")

    @property
    def telemetry_idle_flow_seconds(self) -> float:
        """Silence after which a flow counts as ended and is reported."""
        return self._number("telemetry_idle_flow_seconds")

    @property
    def telemetry_arp(self) -> Resolvable:
        """Adds fields about ARP to the flow records."""
        return self._flag("telemetry_arp")

    @property
    def telemetry_dhcp(self) -> Resolvable:
        """Adds fields about DHCP to the flow records."""
        return self._flag("telemetry_dhcp")

    @property
    def telemetry_dns(self) -> Resolvable:
        """Adds fields about DNS to the flow records."""
        return self._flag("telemetry_dns")

    @property
    def telemetry_http(self) -> Resolvable:
        """Adds fields about HTTP to the flow records."""
        return self._flag("telemetry_http")

    @property
    def telemetry_mail(self) -> Resolvable:
        """Adds fields about mail protocols to the flow records."""
        return self._flag("telemetry_mail")

    @property
    def telemetry_application_recognition(self) -> Resolvable:
        """Adds fields about applications recognised by NBAR2 to the flow records."""
        return self._flag("telemetry_application_recognition")

    @property
    def telemetry_samba(self) -> Resolvable:
        """Adds fields about file sharing by SMB to the flow records."""
        return self._flag("telemetry_samba")

    @property
    def telemetry_voice(self) -> Resolvable:
        """Adds fields about voice calls, in detail to the flow records."""
        return self._flag("telemetry_voice")

    @property
    def telemetry_microsoft_sql(self) -> Resolvable:
        """Adds fields about Microsoft SQL Server to the flow records."""
        return self._flag("telemetry_microsoft_sql")

    @property
    def telemetry_postgresql(self) -> Resolvable:
        """Adds fields about PostgreSQL to the flow records."""
        return self._flag("telemetry_postgresql")

    @property
    def telemetry_mysql(self) -> Resolvable:
        """Adds fields about MySQL to the flow records."""
        return self._flag("telemetry_mysql")

    @property
    def telemetry_performance(self) -> Resolvable:
        """Adds fields about network performance to the flow records."""
        return self._flag("telemetry_performance")

    @property
    def telemetry_extended_performance(self) -> Resolvable:
        """Adds fields about network performance, in detail to the flow records."""
        return self._flag("telemetry_extended_performance")

    @property
    def telemetry_vxlan(self) -> Resolvable:
        """Adds fields about VXLAN tunnels to the flow records."""
        return self._flag("telemetry_vxlan")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class TelemetrySettingsResource(Resource, TelemetrySettingsResults):
    """Export of flow records to a collector."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_telemetry_settings",
        {
            "telemetry_collector": Text(),
            "telemetry_active_flow_seconds": Number(minimum=10, maximum=6000),
            "telemetry_idle_flow_seconds": Number(minimum=1, maximum=59),
            "telemetry_arp": Flag(),
            "telemetry_dhcp": Flag(),
            "telemetry_dns": Flag(),
            "telemetry_http": Flag(),
            "telemetry_mail": Flag(),
            "telemetry_application_recognition": Flag(),
            "telemetry_samba": Flag(),
            "telemetry_voice": Flag(),
            "telemetry_microsoft_sql": Flag(),
            "telemetry_postgresql": Flag(),
            "telemetry_mysql": Flag(),
            "telemetry_performance": Flag(),
            "telemetry_extended_performance": Flag(),
            "telemetry_vxlan": Flag(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        telemetry_collector: str | Resolvable | None = None,
        telemetry_active_flow_seconds: int | Resolvable | None = None,
        telemetry_idle_flow_seconds: int | Resolvable | None = None,
        telemetry_arp: bool | Resolvable | None = None,
        telemetry_dhcp: bool | Resolvable | None = None,
        telemetry_dns: bool | Resolvable | None = None,
        telemetry_http: bool | Resolvable | None = None,
        telemetry_mail: bool | Resolvable | None = None,
        telemetry_application_recognition: bool | Resolvable | None = None,
        telemetry_samba: bool | Resolvable | None = None,
        telemetry_voice: bool | Resolvable | None = None,
        telemetry_microsoft_sql: bool | Resolvable | None = None,
        telemetry_postgresql: bool | Resolvable | None = None,
        telemetry_mysql: bool | Resolvable | None = None,
        telemetry_performance: bool | Resolvable | None = None,
        telemetry_extended_performance: bool | Resolvable | None = None,
        telemetry_vxlan: bool | Resolvable | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_telemetry_settings`; ``ArgumentError`` when a value cannot be meant.

        :param telemetry_collector: Collector that receives the flow records, as address and port.
        :param telemetry_active_flow_seconds: Age at which a flow that is still running is reported.
            Left out: ``300``.
        :param telemetry_idle_flow_seconds: Silence after which a flow counts as ended and is reported.
            Left out: ``30``.
        :param telemetry_arp: Adds fields about ARP to the flow records. Left out: ``True``.
        :param telemetry_dhcp: Adds fields about DHCP to the flow records. Left out: ``True``.
        :param telemetry_dns: Adds fields about DNS to the flow records. Left out: ``True``.
        :param telemetry_http: Adds fields about HTTP to the flow records. Left out: ``True``.
        :param telemetry_mail: Adds fields about mail protocols to the flow records. Left out:
            ``True``.
        :param telemetry_application_recognition: Adds fields about applications recognised by NBAR2 to
            the flow records. Left out: ``True``.
        :param telemetry_samba: Adds fields about file sharing by SMB to the flow records. Left out:
            ``True``.
        :param telemetry_voice: Adds fields about voice calls, in detail to the flow records. Left out:
            ``True``.
        :param telemetry_microsoft_sql: Adds fields about Microsoft SQL Server to the flow records.
            Left out: ``True``.
        :param telemetry_postgresql: Adds fields about PostgreSQL to the flow records. Left out:
            ``True``.
        :param telemetry_mysql: Adds fields about MySQL to the flow records. Left out: ``True``.
        :param telemetry_performance: Adds fields about network performance to the flow records. Left
            out: ``True``.
        :param telemetry_extended_performance: Adds fields about network performance, in detail to the
            flow records. Left out: ``True``.
        :param telemetry_vxlan: Adds fields about VXLAN tunnels to the flow records. Left out:
            ``True``.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "telemetry_collector": telemetry_collector,
                "telemetry_active_flow_seconds": telemetry_active_flow_seconds,
                "telemetry_idle_flow_seconds": telemetry_idle_flow_seconds,
                "telemetry_arp": telemetry_arp,
                "telemetry_dhcp": telemetry_dhcp,
                "telemetry_dns": telemetry_dns,
                "telemetry_http": telemetry_http,
                "telemetry_mail": telemetry_mail,
                "telemetry_application_recognition": telemetry_application_recognition,
                "telemetry_samba": telemetry_samba,
                "telemetry_voice": telemetry_voice,
                "telemetry_microsoft_sql": telemetry_microsoft_sql,
                "telemetry_postgresql": telemetry_postgresql,
                "telemetry_mysql": telemetry_mysql,
                "telemetry_performance": telemetry_performance,
                "telemetry_extended_performance": telemetry_extended_performance,
                "telemetry_vxlan": telemetry_vxlan,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class WuiSettingsArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_wui_settings`, none of them required here."""

    shows_help: bool | Resolvable | None
    message_of_the_day: str | Resolvable | None
    statistics_lines: int | Resolvable | None
    hides_licence_server_message: bool | Resolvable | None
    wui_banner: str | Resolvable | None
    wui_cipher_set: str | Resolvable | None
    wui_tls13_ciphers: str | Resolvable | None
    wui_disabled_tls_versions: (
        Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]] | Resolvable | None
    )
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class WuiSettingsResults(Results):
    """What a `loadmaster_wui_settings` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def shows_help(self) -> Resolvable:
        """Shows help where the pointer rests."""
        return self._flag("shows_help")

    @property
    def message_of_the_day(self) -> str:
        """Text on the first page after login."""
        return self._text("message_of_the_day")

    @property
    def statistics_lines(self) -> float:
        """Lines on a page of statistics."""
        return self._number("statistics_lines")

    @property
    def hides_licence_server_message(self) -> Resolvable:
        """Leaves the text about the local licence server off the login page."""
        return self._flag("hides_licence_server_message")

    @property
    def wui_banner(self) -> str:
        """Text shown before a web login."""
        return self._text("wui_banner")

    @property
    def wui_cipher_set(self) -> str:
        """Cipher set of web administration and the API. The set without ciphers makes the API unreachable."""
        return self._text("wui_cipher_set")

    @property
    def wui_tls13_ciphers(self) -> str:
        """TLS 1.3 ciphers of web administration and the API."""
        return self._text("wui_tls13_ciphers")

    @property
    def wui_disabled_tls_versions(self) -> list[str]:
        """TLS versions that web administration and the API refuse."""
        return self._texts("wui_disabled_tls_versions")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class WuiSettingsResource(Resource, WuiSettingsResults):
    """Looks and encryption of web administration."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_wui_settings",
        {
            "shows_help": Flag(),
            "message_of_the_day": Text(minimum_length=0, maximum_length=5000),
            "statistics_lines": Number(minimum=10, maximum=100),
            "hides_licence_server_message": Flag(),
            "wui_banner": Text(minimum_length=0, maximum_length=5000),
            "wui_cipher_set": Text(),
            "wui_tls13_ciphers": Text(),
            "wui_disabled_tls_versions": Texts(
                item=Text(choices=("ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"))
            ),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        shows_help: bool | Resolvable | None = None,
        message_of_the_day: str | Resolvable | None = None,
        statistics_lines: int | Resolvable | None = None,
        hides_licence_server_message: bool | Resolvable | None = None,
        wui_banner: str | Resolvable | None = None,
        wui_cipher_set: str | Resolvable | None = None,
        wui_tls13_ciphers: str | Resolvable | None = None,
        wui_disabled_tls_versions: Sequence[Literal["ssl3", "tls1_0", "tls1_1", "tls1_2", "tls1_3"]]
        | Resolvable
        | None = None,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_wui_settings`; ``ArgumentError`` when a value cannot be meant.

        :param shows_help: Shows help where the pointer rests.
        :param message_of_the_day: Text on the first page after login.
        :param statistics_lines: Lines on a page of statistics.
        :param hides_licence_server_message: Leaves the text about the local licence server off the
            login page.
        :param wui_banner: Text shown before a web login.
        :param wui_cipher_set: Cipher set of web administration and the API. The set without ciphers
            makes the API unreachable.
        :param wui_tls13_ciphers: TLS 1.3 ciphers of web administration and the API.
        :param wui_disabled_tls_versions: TLS versions that web administration and the API refuse.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "shows_help": shows_help,
                "message_of_the_day": message_of_the_day,
                "statistics_lines": statistics_lines,
                "hides_licence_server_message": hides_licence_server_message,
                "wui_banner": wui_banner,
                "wui_cipher_set": wui_cipher_set,
                "wui_tls13_ciphers": wui_tls13_ciphers,
                "wui_disabled_tls_versions": wui_disabled_tls_versions,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )


class SettingArguments(TypedDict, total=False):
    """Arguments of a `loadmaster_setting`, none of them required here."""

    name: str | Resolvable
    value: str | Resolvable
    on_destroy: Literal["keep", "restore"] | Resolvable | None


class SettingResults(Results):
    """What a `loadmaster_setting` has, known or still to come; reading one gives a reference."""

    @property
    def id(self) -> str:
        """Name of the object for import and for references."""
        return self._text("id")

    @property
    def name(self) -> str:
        """Wire name of the value, as the `get` command takes it."""
        return self._text("name")

    @property
    def value(self) -> str:
        """The value as the appliance spells it."""
        return self._text("value")

    @property
    def on_destroy(self) -> str:
        """What destroying the resource does: `keep` leaves the appliance as it is, `restore` puts back what
        was found at first.
        """
        return self._text("on_destroy")


class SettingResource(Resource, SettingResults):
    """One appliance-wide value by its wire name, for values that no other resource has."""

    _shape: ClassVar[Shape] = Shape(
        "loadmaster_setting",
        {
            "name": Text(),
            "value": Text(),
            "on_destroy": Text(choices=("keep", "restore")),
        },
    )

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        name: str | Resolvable,
        value: str | Resolvable,
        on_destroy: Literal["keep", "restore"] | Resolvable | None = None,
        depends_on: Sequence[ITerraformDependable] | None = None,
        lifecycle: TerraformResourceLifecycle | Mapping[str, Any] | None = None,
        count: int | TerraformCount | None = None,
        for_each: ITerraformIterator | None = None,
        provider: TerraformProvider | None = None,
    ) -> None:
        """Declare one `loadmaster_setting`; ``ArgumentError`` when a value cannot be meant.

        :param name: Wire name of the value, as the `get` command takes it.
        :param value: The value as the appliance spells it.
        :param on_destroy: What destroying the resource does: `keep` leaves the appliance as it is,
            `restore` puts back what was found at first. Left out: ``keep``.
        """
        super().__init__(
            scope,
            id,
            {
                "name": name,
                "value": value,
                "on_destroy": on_destroy,
            },
            depends_on=depends_on,
            lifecycle=lifecycle,
            count=count,
            for_each=for_each,
            provider=provider,
        )
