# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Berths: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Berth",
    "Mooring",
]


class Berth(Model):
    """One berth of a pier."""

    ship: str | None = None
    """Name of the ship. Seen in a recorded answer of a unit."""
    rope_length: int | None = None
    """Length of the rope. 10 unless set. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Berth",
        {
            "Ship": ("ship", Form(type="string")),
            "Rope": ("rope_length", Form(type="int")),
        },
        frozenset(),
    )


class Mooring(Model):
    """How a berth is held."""

    place: int | None = None
    """Where it is. Known from clients that work against units."""
    tight: bool | None = None
    """The rope is tight. False unless set. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Moor",
        {
            "Place": ("place", Form(type="int")),
            "Tight": ("tight", Form(type="bool", xml="yes/no")),
        },
        frozenset(),
    )
