# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Weather"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, SettingShape

__all__ = ["WEATHER"]

WEATHER = GroupShape(
    name="weather",
    title="Weather",
    doc="What nobody can set.",
    kind="information",
    settings=(
        SettingShape(
            name="wind",
            wire_name="wind",
            type="string",
            default_kind="unknown",
            doc="How it blows.",
            evidence="recorded",
            in_getall=True,
        ),
    ),
)
