# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Every appliance-wide value behind ``get`` and ``set``."""

from __future__ import annotations

from loadmaster_emulator.specification import Default, Requirement, SettingSpec, ValueSpec

SETTINGS: tuple[SettingSpec, ...] = (
    SettingSpec(
        name="charts_allowed",
        wire="charts",
        value=ValueSpec(type="bool", xml="yes/no"),
        in_getall=True,
        default=Default(kind="value", value=True),
    ),
    SettingSpec(
        name="gate_code",
        wire="gatecode",
        value=ValueSpec(type="secret"),
        in_getall=False,
        write_only=True,
        secret=True,
    ),
    SettingSpec(
        name="quiet_minutes",
        wire="quiet",
        value=ValueSpec(type="int", minimum=1, maximum=60),
        in_getall=True,
        default=Default(kind="value", value=10),
        aliases=("silence",),
        requires=(
            Requirement(
                scope="setting",
                key="charts",
                values=(True,),
                when=(),
                effect="inert",
                text="nobody knows why",
            ),
        ),
        per_unit=True,
        needs_reboot=True,
        since="2.2",
    ),
    SettingSpec(
        name="tide_table",
        wire="tidetable",
        value=ValueSpec(type="list", separator=","),
        in_getall=False,
        default=Default(kind="value", value=("high", "low")),
    ),
    SettingSpec(
        name="wind",
        wire="wind",
        value=ValueSpec(type="string"),
        in_getall=True,
        default=Default(kind="unknown"),
        read_only=True,
    ),
)
