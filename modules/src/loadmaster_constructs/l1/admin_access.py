# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Administration access."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Address, Flag, Number, Shape, Text, Texts
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

__all__ = ["AdminAccessResource", "AdminAccessResults"]


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
            somebody uses the web interface.
        :param api_port: Port of the API where it differs from that of web administration.
        :param ssh_enabled: Lets administrators log in by SSH.
        :param ssh_interface: Number of the interface that answers SSH, or all.
        :param ssh_port: Port that answers SSH.
        :param ssh_banner: Text shown before an SSH login.
        :param ssh_version1: Allows version 1 of SSH, which old firmware still had. Deprecated: version
            1 of SSH is unsafe; present firmware lacks it.
        :param wui_enabled: Answers web administration.
        :param wui_interface: Number of the interface that answers web administration and the API.
            Moving it cuts every session.
        :param wui_port: Port of web administration and, unless api_port differs, of the API. Moving it
            cuts every session.
        :param admin_gateway: Router for traffic of the administration interface.
        :param wui_on_several_interfaces: Lets further interfaces answer web administration and the
            API, each of them once it is allowed there too.
        :param admin_login_method: What administrators prove themselves with.
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
