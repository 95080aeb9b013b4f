# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Buoy": {"name": Word(wire_name="Name", type="string"), "height": Word(wire_name="height", type="float")},
    "Sounding": {
        "number": Word(wire_name="sounding", type="int"),
        "depth": Word(wire_name="depth", type="float"),
    },
    "Buoys": {"each": Word(wire_name="Buoy", type="objects")},
    "Sea": {
        "buoys": Word(wire_name="Buoys", type="object"),
        "soundings": Word(wire_name="Soundings", type="objects"),
        "gauge": Word(wire_name="gauge", type="int"),
        "salt": Word(wire_name="salt", type="float"),
    },
}
