# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Interface": {
        "number": Word(wire_name="Id", type="int"),
        "address": Word(wire_name="IPAddress", type="string", unset=True),
        "mtu": Word(wire_name="Mtu", type="int", default=1500),
        "kind": Word(wire_name="InterfaceType", type="string"),
        "geo_traffic": Word(wire_name="GeoTrafficEnable", type="bool"),
        "holds_default_gateway": Word(wire_name="DefaultInterface", type="bool"),
        "admin_wui_enabled": Word(wire_name="AdminWuiEnable", type="bool"),
        "ha_check": Word(wire_name="hacheck", type="bool", absent_when_unset=True, words=("Y", "N")),
        "cluster_updates": Word(wire_name="clupdate", type="bool", words=("Y", "N")),
        "bond_mode": Word(wire_name="bondmode", type="enum", codes={"active_backup": 1, "lacp": 4}),
        "shared_address": Word(
            wire_name="SharedIPAddress", type="address", unset=True, absent_when_unset=True
        ),
        "partner_address": Word(
            wire_name="PartnerIPAddress", type="address", unset=True, absent_when_unset=True
        ),
        "additional_addresses": Word(
            wire_name="AdditionalAddresses", type="list", unset=True, absent_when_unset=True
        ),
    }
}
