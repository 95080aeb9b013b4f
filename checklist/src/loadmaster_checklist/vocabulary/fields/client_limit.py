# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "ClientConnectionRateLimit": {
        "address": Word(wire_name="addr", type="string"),
        "limit": Word(wire_name="limit", type="int"),
    },
    "ClientRequestRateLimit": {
        "address": Word(wire_name="addr", type="string"),
        "limit": Word(wire_name="limit", type="int"),
    },
    "ClientConnectionLimit": {
        "address": Word(wire_name="addr", type="string"),
        "limit": Word(wire_name="limit", type="int"),
    },
    "ClientBandwidthLimit": {
        "address": Word(wire_name="addr", type="string"),
        "limit": Word(wire_name="limit", type="int"),
    },
}
