# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Places of our own: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoCustomLocation",
]


class GeoCustomLocation(Model):
    """One place."""

    name: str | None = None
    """Name of the place. At most 255 characters. No source gives the largest length. Known from clients that
    work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "location",
        {
            "Name": ("name", Form(type="string", min_length=1, max_length=255)),
        },
        frozenset(),
    )
