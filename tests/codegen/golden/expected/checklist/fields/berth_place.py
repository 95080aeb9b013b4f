# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Berth": {
        "ship": Word(wire_name="Ship", type="string"),
        "rope_length": Word(wire_name="Rope", type="int", default=10),
    },
    "Mooring": {
        "place": Word(wire_name="Place", type="int"),
        "tight": Word(wire_name="Tight", type="bool", default=False),
    },
}
