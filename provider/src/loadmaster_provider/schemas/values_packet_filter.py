# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Packet filter"""

from __future__ import annotations

from loadmaster_provider.shape import GroupShape, Requirement, SettingShape

__all__ = ["PACKET_FILTER"]

PACKET_FILTER = GroupShape(
    name="packet_filter",
    title="Packet filter",
    doc="State of the packet filter. A unit shows it one value at a time. How version 2 carries it is derived from version 1.",
    kind="resource",
    settings=(
        SettingShape(
            name="enabled",
            wire_name="enable",
            type="bool",
            default_kind="unknown",
            doc="Only services and what the unit itself offers can be reached. Off, the unit passes packets on like a router.",
            evidence="assumed",
            on_create=True,
            on_update=True,
            in_getall=True,
            note="documents say that it is on from the start, other sources that a new unit routes like a plain router",
        ),
        SettingShape(
            name="drop",
            wire_name="drop",
            type="bool",
            default_kind="unknown",
            doc="Refused packets vanish. Off, their sender is told.",
            evidence="assumed",
            requires=(
                Requirement(
                    field="enabled",
                    scope="object",
                    effect="ignored",
                    doc="the filter has to be on",
                    values=(True,),
                ),
            ),
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="block_between_interfaces",
            wire_name="ifblock",
            type="bool",
            default_kind="unknown",
            doc="Nothing is passed from one interface to another. Servers that reach other networks through the unit lose them.",
            evidence="documented",
            requires=(
                Requirement(
                    field="enabled",
                    scope="object",
                    effect="ignored",
                    doc="the filter has to be on",
                    values=(True,),
                ),
            ),
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="block_wui",
            wire_name="wuiblock",
            type="bool",
            default_kind="unknown",
            doc="The lists hold for web administration and the API as well. Whoever switches it on stays admitted.",
            evidence="assumed",
            requires=(
                Requirement(
                    field="enabled",
                    scope="object",
                    effect="ignored",
                    doc="the filter has to be on",
                    values=(True,),
                ),
            ),
            on_create=True,
            on_update=True,
            in_getall=True,
        ),
        SettingShape(
            name="wui_address",
            wire_name="wuiaddr",
            type="string",
            default_kind="unset",
            doc="Client that is admitted to administration whatever the lists say.",
            evidence="assumed",
            in_getall=True,
        ),
    ),
)
