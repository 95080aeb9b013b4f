# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Syslog transport."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypedDict

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
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

__all__ = ["SyslogSettingsResource", "SyslogSettingsResults"]


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

        :param syslog_port: Port all log hosts listen on.
        :param syslog_protocol: How messages travel to the log hosts; udp loses some without notice.
        :param syslog_verify_certificate: Checks the certificates of the log hosts.
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
