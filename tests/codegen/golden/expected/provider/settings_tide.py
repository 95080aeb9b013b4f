# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Tide"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["TIDE"]

TIDE = GroupShape(
    name="tide",
    title="Tide",
    doc="High water and low water.",
    kind="resource",
    settings=(
        SettingShape(
            name="tide_table",
            wire_name="tidetable",
            type="list",
            default_kind="value",
            default=("high", "low"),
            doc="When the water comes.",
            evidence="documented",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
    ),
)
