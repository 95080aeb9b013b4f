# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""System settings"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["SYSTEM_SETTINGS"]

SYSTEM_SETTINGS = GroupShape(
    name="system_settings",
    title="System settings",
    doc="How the appliance keeps changes and looks for updates.",
    kind="group",
    settings=(
        SettingShape(
            name="saves_changes_at_once",
            wire_name="autosave",
            type="bool",
            default_kind="value",
            default=True,
            doc="Writes every change to disk as it is made; switched off, changes wait for a manual save.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="looks_for_updates",
            wire_name="tethering",
            type="bool",
            default_kind="unknown",
            doc="Asks the vendor over the network whether newer firmware exists.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
    ),
)
