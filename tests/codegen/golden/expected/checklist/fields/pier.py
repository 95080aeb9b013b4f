# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Fields of the objects that answers show, by object and Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["FIELDS"]

FIELDS: Mapping[str, Mapping[str, Word]] = {
    "Pier": {
        "name": Word(wire_name="Name", type="string"),
        "number": Word(wire_name="No", type="int"),
        "kind": Word(
            wire_name="Kind", type="enum", codes={"deep": 1, "shallow": "0", "unlisted": "x"}, default="deep"
        ),
        "lit": Word(wire_name="Light", type="bool", default=True, words=("1", "0")),
        "lamps": Word(wire_name="Lamps", type="flags", codes={"red": 1, "green": 2, "white": 4}),
        "depth_metres": Word(wire_name="Depth", type="int"),
        "mole_address": Word(wire_name="Addr", type="address", unset=True, absent_when_unset=True),
        "radio_port": Word(wire_name="Port", type="port", default=16),
        "tags": Word(wire_name="Tags", type="list", default=("old", "stone"), separator="|"),
        "keepers": Word(wire_name="Keeper", type="list", unset=True),
        "uses": Word(wire_name="Uses", type="list", codes={"fishing": "f", "trade": "t"}, unset=True),
        "open": Word(wire_name="Gate", type="bool", words=("ajar", "shut")),
        "chart": Word(wire_name="chart", type="file", unset=True),
        "berths": Word(wire_name="Berth", type="objects", unset=True),
    }
}
