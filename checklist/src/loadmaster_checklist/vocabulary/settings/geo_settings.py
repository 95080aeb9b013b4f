# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "geo_status_clients": Word(
        wire_name="geoclients", type="list", unset=True, owner="geo_settings", separator=" "
    ),
    "geo_partners": Word(
        wire_name="geopartners", type="list", unset=True, owner="geo_settings", separator=" "
    ),
    "geo_port": Word(wire_name="geosshport", type="port", default=22, owner="geo_settings"),
    "geo_interface": Word(wire_name="geo_ssh_iface", type="int", owner="geo_settings"),
}
