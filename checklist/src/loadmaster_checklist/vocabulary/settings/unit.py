# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "firmware_version": Word(wire_name="version", type="string", owner="unit"),
    "serial_number": Word(wire_name="serialnumber", type="string", owner="unit"),
    "boot_time": Word(wire_name="boottime", type="string", owner="unit", per_unit=True),
    "active_since": Word(wire_name="activetime", type="string", owner="unit", per_unit=True),
    "current_time": Word(wire_name="time", type="string", owner="unit", per_unit=True),
    "ha_status": Word(
        wire_name="hastatus",
        type="enum",
        codes={
            "active": "Active",
            "standby": "Standby",
            "passive": "Passive",
            "not_configured": "HA not configured",
        },
        owner="unit",
        per_unit=True,
    ),
}
