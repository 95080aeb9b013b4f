# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Tide gauge: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Buoy",
    "Buoys",
    "Sea",
    "Sounding",
]


class Buoy(Model):
    """Something that floats and measures."""

    name: str | None = None
    """What is painted on it. Seen in a recorded answer of a unit."""
    height: float | None = None
    """How high the water is. In metres. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Buoy",
        {
            "Name": ("name", Form(type="string")),
            "height": ("height", Form(type="float")),
        },
        frozenset(),
    )


class Sounding(Model):
    """One measurement of the depth."""

    number: int | None = None
    """Which one it is. Seen in a recorded answer of a unit."""
    depth: float | None = None
    """How deep it is. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "sounding",
        {
            "sounding": ("number", Form(type="int")),
            "depth": ("depth", Form(type="float")),
        },
        frozenset(),
    )


class Buoys(Model):
    """Everything that floats."""

    each: list[Buoy] = Field(default_factory=list)
    """One after the other. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Buoys",
        {
            "Buoy": ("each", Form(type="objects", xml="tagged:Name", model=Buoy)),
        },
        frozenset(),
    )


class Sea(Model):
    """All of it."""

    buoys: Buoys | None = None
    """What floats on it. Seen in a recorded answer of a unit."""
    soundings: list[Sounding] = Field(default_factory=list)
    """How deep it is. Seen in a recorded answer of a unit."""
    gauge: int | None = None
    """Which instrument told it. Seen in a recorded answer of a unit."""
    salt: float | None = None
    """How salty it is. In percent. Since firmware 2.1. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Sea",
        {
            "Buoys": ("buoys", Form(type="object", model=Buoys)),
            "Soundings": ("soundings", Form(type="objects", xml="tagged:sounding", model=Sounding)),
            "gauge": ("gauge", Form(type="int", xml="attribute")),
            "salt": ("salt", Form(type="float")),
        },
        frozenset(),
    )
