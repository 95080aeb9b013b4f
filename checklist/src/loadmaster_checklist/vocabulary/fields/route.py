# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Route": {
        "destination": Word(wire_name="Destination", type="string"),
        "gateway": Word(wire_name="Gateway", type="address"),
    }
}
