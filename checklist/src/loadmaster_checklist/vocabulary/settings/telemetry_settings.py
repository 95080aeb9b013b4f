# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "telemetry_collector": Word(
        wire_name="TelemetryServer", type="string", unset=True, owner="telemetry_settings"
    ),
    "telemetry_active_flow_seconds": Word(
        wire_name="TelemetryActiveTimeout", type="int", default=300, owner="telemetry_settings"
    ),
    "telemetry_idle_flow_seconds": Word(
        wire_name="TelemetryInactiveTimeout", type="int", default=30, owner="telemetry_settings"
    ),
    "telemetry_arp": Word(wire_name="TelemetryOptArp", type="bool", default=True, owner="telemetry_settings"),
    "telemetry_dhcp": Word(
        wire_name="TelemetryOptDhcp", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_dns": Word(wire_name="TelemetryOptDns", type="bool", default=True, owner="telemetry_settings"),
    "telemetry_http": Word(
        wire_name="TelemetryOptHttp", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_mail": Word(
        wire_name="TelemetryOptMail", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_application_recognition": Word(
        wire_name="TelemetryOptNbar2", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_samba": Word(
        wire_name="TelemetryOptSamba", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_voice": Word(
        wire_name="TelemetryOptExtendedVoip", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_microsoft_sql": Word(
        wire_name="TelemetryOptMsSql", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_postgresql": Word(
        wire_name="TelemetryOptPostgres", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_mysql": Word(
        wire_name="TelemetryOptMySql", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_performance": Word(
        wire_name="TelemetryOptNpm", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_extended_performance": Word(
        wire_name="TelemetryOptExtendedNpm", type="bool", default=True, owner="telemetry_settings"
    ),
    "telemetry_vxlan": Word(
        wire_name="TelemetryOptVxlan", type="bool", default=True, owner="telemetry_settings"
    ),
}
