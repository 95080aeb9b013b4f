# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "LimitRule": {
        "name": Word(wire_name="name", type="string"),
        "pattern": Word(wire_name="pattern", type="string"),
        "limit": Word(wire_name="limit", type="int"),
        "match": Word(
            wire_name="match",
            type="enum",
            codes={
                "request": 0,
                "host": 1,
                "user_agent": 2,
                "not_request": 64,
                "not_host": 65,
                "not_user_agent": 66,
            },
        ),
    }
}
