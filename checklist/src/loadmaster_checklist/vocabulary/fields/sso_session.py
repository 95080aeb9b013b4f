# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "SSOSession": {
        "user": Word(wire_name="User", type="string"),
        "source_address": Word(wire_name="Source", type="address"),
        "destination_address": Word(wire_name="DestIP", type="address", absent_when_unset=True),
        "created_at": Word(wire_name="Created", type="string"),
        "expires_at": Word(wire_name="Expires", type="string"),
    },
    "SSOSessionList": {
        "count": Word(wire_name="NumberOfSessions", type="int"),
        "sessions": Word(wire_name="Session", type="objects"),
    },
}
