# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Raw constructs: Network telemetry."""

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

__all__ = ["TelemetrySettingsResource", "TelemetrySettingsResults"]


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
        :param telemetry_idle_flow_seconds: Silence after which a flow counts as ended and is reported.
        :param telemetry_arp: Adds fields about ARP to the flow records.
        :param telemetry_dhcp: Adds fields about DHCP to the flow records.
        :param telemetry_dns: Adds fields about DNS to the flow records.
        :param telemetry_http: Adds fields about HTTP to the flow records.
        :param telemetry_mail: Adds fields about mail protocols to the flow records.
        :param telemetry_application_recognition: Adds fields about applications recognised by NBAR2 to
            the flow records.
        :param telemetry_samba: Adds fields about file sharing by SMB to the flow records.
        :param telemetry_voice: Adds fields about voice calls, in detail to the flow records.
        :param telemetry_microsoft_sql: Adds fields about Microsoft SQL Server to the flow records.
        :param telemetry_postgresql: Adds fields about PostgreSQL to the flow records.
        :param telemetry_mysql: Adds fields about MySQL to the flow records.
        :param telemetry_performance: Adds fields about network performance to the flow records.
        :param telemetry_extended_performance: Adds fields about network performance, in detail to the
            flow records.
        :param telemetry_vxlan: Adds fields about VXLAN tunnels to the flow records.
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
