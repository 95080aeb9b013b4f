# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "ClusterNode": {
        "id": Word(wire_name="Id", type="int"),
        "address": Word(wire_name="Address", type="string"),
        "enabled": Word(wire_name="Enabled", type="bool", words=("Y", "N")),
        "status": Word(wire_name="Status", type="string"),
    },
    "ClusterStatus": {
        "shared_address": Word(wire_name="SharedAddress", type="address"),
        "nodes": Word(wire_name="Node", type="objects"),
    },
}
