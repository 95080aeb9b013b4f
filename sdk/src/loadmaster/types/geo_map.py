# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Sites of a name: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoMap",
    "GeoPlace",
]


class GeoPlace(Model):
    """Somewhere that a site serves."""

    code: str | None = None
    """ISO code of a country or continent. Known from clients that work against units."""
    name: str | None = None
    """Name of a place that somebody defined. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "country",
        {
            "code": ("code", Form(type="string")),
            "name": ("name", Form(type="string")),
        },
        frozenset(),
    )


class GeoMap(Model):
    """One site of a name. How version 2 carries it is derived from version 1."""

    status: str | None = None
    """Whether the site passes its check. Stated by the vendor, unverified."""
    number: int | None = None
    """Number of the site. Stated by the vendor, unverified."""
    address: str | None = None
    """Address that clients are given. Stated by the vendor, unverified."""
    cluster: int | str | None = None
    """Data centre that the site belongs to. Taken by name when the site is added and by number when it is
    changed; a sample answer shows the name, one source takes it for the number. Stated by the vendor,
    unverified.
    """
    check: Literal["none", "icmp", "tcp", "cluster", "http", "https"] | str | None = None
    """How the site is checked. 'icmp' unless set. Stated by the vendor, unverified."""
    check_port: int | str | None = None
    """Port that is checked. 1 to 65530. 80 is documented as what empty text brings back; a sample answer
    shows 0 for a site that is checked with its data centre. Stated by the vendor, unverified.
    """
    check_address: str | None = None
    """Address that is checked in the site's place. Known from clients that work against units."""
    weight: int | None = None
    """Share of the answers that the site gets under a selection by weight. 1 to 65535. 1000 unless set.
    Stated by the vendor, unverified.
    """
    enabled: bool | None = None
    """Clients are given the site. True unless set. Stated by the vendor, unverified."""
    mapped_address: str | None = None
    """Service of the data centre whose state is that of the site. Stated by the vendor, unverified."""
    mapped_port: int | str | None = None
    """Port of that service. 1 to 65535. Without it any service at that address counts. Stated by the vendor,
    unverified.
    """
    mapped_name: str | None = None
    """Name of that service. Stated by the vendor, unverified."""
    latitude_seconds: int | None = None
    """Where the site is: seconds of arc to the north, negative to the south. A degree has 3,600. -324000 to
    324000. 0 unless set. The limits are those of the earth; no source gives any. Stated by the vendor,
    unverified.
    """
    longitude_seconds: int | None = None
    """Where the site is: seconds of arc to the east, negative to the west. -648000 to 648000. 0 unless set.
    The limits are those of the earth; no source gives any. Stated by the vendor, unverified.
    """
    continents: list[GeoPlace] = Field(default_factory=list)
    """Continents that the site serves. ALL stands for everywhere. Known from clients that work against units.
    """
    countries: list[GeoPlace] = Field(default_factory=list)
    """Countries that the site serves. Known from clients that work against units."""
    custom_locations: list[GeoPlace] = Field(default_factory=list)
    """Places of our own that the site serves. Known from clients that work against units."""
    cluster_service_address: str | None = None
    """Service address that the data centre reports. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Map",
        {
            "Status": ("status", Form(type="string")),
            "Index": ("number", Form(type="int")),
            "IPAddress": ("address", Form(type="address")),
            "Cluster": ("cluster", Form(type="reference")),
            "Checker": (
                "check",
                Form(
                    type="enum",
                    codes={
                        "none": "none",
                        "icmp": "icmp",
                        "tcp": "tcp",
                        "cluster": "clust",
                        "http": "http",
                        "https": "https",
                    },
                ),
            ),
            "CheckerPort": ("check_port", Form(type="port", minimum=1, maximum=65530)),
            "checkerAddr": ("check_address", Form(type="address")),
            "Weight": ("weight", Form(type="int", minimum=1, maximum=65535)),
            "Enable": ("enabled", Form(type="bool", words=("Y", "N"))),
            "MappedAddress": ("mapped_address", Form(type="address")),
            "MappedPort": ("mapped_port", Form(type="port", minimum=1, maximum=65535)),
            "MappedName": ("mapped_name", Form(type="string")),
            "LocationLatitude": ("latitude_seconds", Form(type="int", minimum=-324000, maximum=324000)),
            "LocationLongitude": ("longitude_seconds", Form(type="int", minimum=-648000, maximum=648000)),
            "continent": ("continents", Form(type="objects", model=GeoPlace)),
            "country": ("countries", Form(type="objects", model=GeoPlace)),
            "customLocation": ("custom_locations", Form(type="objects", model=GeoPlace)),
            "ClusterVSAddress": ("cluster_service_address", Form(type="string")),
        },
        frozenset(),
    )
