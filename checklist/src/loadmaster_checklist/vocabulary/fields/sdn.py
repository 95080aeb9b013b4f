# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "SdnController": {
        "id": Word(wire_name="id", type="int"),
        "address": Word(wire_name="ipv4", type="address"),
        "port": Word(wire_name="port", type="port"),
        "https": Word(wire_name="https", type="bool", default=False),
        "username": Word(wire_name="user", type="string", unset=True, absent_when_unset=True),
    },
    "SdnCluster": {
        "id": Word(wire_name="id", type="int"),
        "controllers": Word(wire_name="controller", type="objects"),
    },
}
