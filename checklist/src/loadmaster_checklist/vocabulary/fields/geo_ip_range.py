# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "GeoIpRange": {
        "status": Word(wire_name="Status", type="string"),
        "number": Word(wire_name="Index", type="int"),
        "address": Word(wire_name="IPAddress", type="string"),
        "prefix_length": Word(wire_name="Mask", type="int", absent_when_unset=True),
        "country": Word(wire_name="Country", type="string", unset=True),
        "custom_location": Word(wire_name="customloc", type="string", unset=True),
        "is_custom": Word(wire_name="IsCustom", type="bool", words=("Y", "N")),
        "latitude_seconds": Word(wire_name="Latitude", type="int", unset=True),
        "longitude_seconds": Word(wire_name="Longitude", type="int", unset=True),
    }
}
