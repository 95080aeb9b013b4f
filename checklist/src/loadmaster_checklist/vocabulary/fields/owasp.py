# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "OwaspRule": {
        "identifier": Word(wire_name="Id", type="string"),
        "rule_type": Word(wire_name="Type", type="enum", codes={"core_rule_set": "CRS", "custom": "custom"}),
        "name": Word(wire_name="Name", type="string"),
        "enabled": Word(wire_name="Enabled", type="bool"),
        "runs_first": Word(wire_name="Runfirst", type="bool"),
    }
}
