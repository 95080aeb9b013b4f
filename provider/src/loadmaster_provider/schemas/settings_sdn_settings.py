# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""SDN settings"""

from __future__ import annotations

from loadmaster_provider.shape import Code, GroupShape, SettingShape

__all__ = ["SDN_SETTINGS"]

SDN_SETTINGS = GroupShape(
    name="sdn_settings",
    title="SDN settings",
    doc="How figures are taken from a network controller.",
    kind="group",
    settings=(
        SettingShape(
            name="sdn_statistics_mode",
            wire_name="sdnstatsmode",
            type="enum",
            codes=(
                Code(name="server_port", code=1, doc="the switch port the server is on"),
                Code(name="whole_path", code=2, doc="every switch on the way to the server"),
            ),
            default_kind="unknown",
            doc="Which ports of the network are measured for adaptive scheduling.",
            evidence="assumed",
            on_create=True,
            on_update=True,
            in_getall=False,
        ),
    ),
)
