# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""GEO partners"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["GEO_SETTINGS"]

GEO_SETTINGS = GroupShape(
    name="geo_settings",
    title="GEO partners",
    doc="How units that balance globally reach each other.",
    kind="group",
    settings=(
        SettingShape(
            name="geo_status_clients",
            wire_name="geoclients",
            type="list",
            default_kind="unset",
            doc="Partners that may ask this unit how its services are.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
            note="the separator is not stated by any source",
        ),
        SettingShape(
            name="geo_partners",
            wire_name="geopartners",
            type="list",
            default_kind="unset",
            doc="Partners whose GEO configuration is kept equal to this one.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
            note="the separator is not stated by any source",
        ),
        SettingShape(
            name="geo_port",
            wire_name="geosshport",
            type="port",
            minimum=3,
            maximum=65530,
            default_kind="value",
            default=22,
            doc="Port over which partners talk.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="geo_interface",
            wire_name="geo_ssh_iface",
            type="int",
            default_kind="unknown",
            doc="Number of the interface over which partners talk.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
    ),
)
