# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Harbour settings"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, Requirement, SettingShape

__all__ = ["HARBOUR_SETTINGS"]

HARBOUR_SETTINGS = GroupShape(
    name="harbour_settings",
    title="Harbour settings",
    doc="What holds for all piers.",
    kind="group",
    settings=(
        SettingShape(
            name="charts_allowed",
            wire_name="charts",
            type="bool",
            default_kind="value",
            default=True,
            doc="Piers may have charts.",
            evidence="recorded",
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="gate_code",
            wire_name="gatecode",
            type="secret",
            default_kind="unset",
            doc="What opens all gates.",
            evidence="documented",
            readable=False,
            on_create=True,
            on_update=True,
            secret=True,
            in_getall=False,
        ),
        SettingShape(
            name="quiet_minutes",
            wire_name="quiet",
            type="int",
            minimum=1,
            maximum=60,
            unit="minutes",
            default_kind="value",
            default=10,
            doc="How long nobody may blow a horn.",
            evidence="assumed",
            requires=(
                Requirement(
                    field="charts_allowed",
                    scope="setting",
                    effect="inert",
                    doc="nobody knows why",
                    values=(True,),
                ),
            ),
            on_create=True,
            on_update=True,
            in_getall=True,
            per_unit=True,
            needs_reboot=True,
            since="2.2",
            deprecated="the harbour sleeps anyway",
        ),
    ),
)
