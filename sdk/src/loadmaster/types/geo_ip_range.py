# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Networks of clients: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoIpRange",
]


class GeoIpRange(Model):
    """One address or network of clients. How version 2 carries it is derived from version 1."""

    status: str | None = None
    """State of the entry. Known from clients that work against units."""
    number: int | None = None
    """Number of the entry. Known from clients that work against units."""
    address: str | None = None
    """The network's first address. Known from clients that work against units."""
    prefix_length: int | None = None
    """Length of the network's prefix. One client of the vendor takes 8 to 32. Known from clients that work
    against units.
    """
    country: str | None = None
    """ISO code of the country its clients count as being in. -1 in answers where there is none; a place of
    our own stands here too. Known from clients that work against units.
    """
    is_custom: bool | None = None
    """The country is a place of our own. Known from clients that work against units."""
    latitude_seconds: int | None = None
    """Where its clients are: seconds of arc to the north, negative to the south. A degree has 3,600. -324000
    to 324000. The limits are those of the earth; no source gives any. Known from clients that work against
    units.
    """
    longitude_seconds: int | None = None
    """Where its clients are: seconds of arc to the east, negative to the west. -648000 to 648000. The limits
    are those of the earth; no source gives any. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "IPAddress",
        {
            "Status": ("status", Form(type="string")),
            "Index": ("number", Form(type="int")),
            "IPAddress": ("address", Form(type="string")),
            "Mask": ("prefix_length", Form(type="int")),
            "Country": ("country", Form(type="string", pattern="[A-Z]{2}", clear_with="-1")),
            "IsCustom": ("is_custom", Form(type="bool", words=("Y", "N"))),
            "Latitude": ("latitude_seconds", Form(type="int", minimum=-324000, maximum=324000)),
            "Longitude": ("longitude_seconds", Form(type="int", minimum=-648000, maximum=648000)),
        },
        frozenset(),
    )
