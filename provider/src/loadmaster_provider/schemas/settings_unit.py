# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Unit"""

from __future__ import annotations

from loadmaster_provider.shape import Code, GroupShape, SettingShape

__all__ = ["UNIT"]

UNIT = GroupShape(
    name="unit",
    title="Unit",
    doc="What a unit tells about itself and nobody can set.",
    kind="information",
    settings=(
        SettingShape(
            name="firmware_version",
            wire_name="version",
            type="string",
            default_kind="unknown",
            doc="Firmware the unit runs, as version, build and release kind.",
            evidence="recorded",
            in_getall=True,
        ),
        SettingShape(
            name="serial_number",
            wire_name="serialnumber",
            type="string",
            default_kind="unknown",
            doc="Number that tells this appliance from every other one.",
            evidence="recorded",
            in_getall=True,
        ),
        SettingShape(
            name="boot_time",
            wire_name="boottime",
            type="string",
            default_kind="unknown",
            doc="When the unit started last.",
            evidence="recorded",
            in_getall=True,
            per_unit=True,
        ),
        SettingShape(
            name="active_since",
            wire_name="activetime",
            type="string",
            default_kind="unknown",
            doc="When the unit last took the active role; 0 while it stands by.",
            evidence="recorded",
            in_getall=True,
            per_unit=True,
        ),
        SettingShape(
            name="current_time",
            wire_name="time",
            type="string",
            default_kind="unknown",
            doc="Clock of the unit at the moment of the call. No command of the API sets it.",
            evidence="recorded",
            in_getall=True,
            per_unit=True,
        ),
        SettingShape(
            name="ha_status",
            wire_name="hastatus",
            type="enum",
            codes=(
                Code(name="active", code="Active", doc="carries the traffic"),
                Code(name="standby", code="Standby", doc="waits to take over"),
                Code(
                    name="passive", code="Passive", doc="takes no part, for example after too many restarts"
                ),
                Code(name="not_configured", code="HA not configured", doc="a single unit"),
            ),
            default_kind="unknown",
            doc="Role the unit plays in its pair right now.",
            evidence="assumed",
            in_getall=False,
            per_unit=True,
        ),
    ),
)
