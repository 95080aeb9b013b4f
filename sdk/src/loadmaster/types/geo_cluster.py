# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Data centres: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoCluster",
]


class GeoCluster(Model):
    """One data centre. How version 2 carries it is derived from version 1."""

    status: str | None = None
    """Whether the data centre passes its check. Known from clients that work against units."""
    number: int | None = None
    """Number of the data centre. Known from clients that work against units."""
    name: str | None = None
    """Name of the data centre. At most 255 characters. No source gives the largest length. Known from clients
    that work against units.
    """
    address: str | None = None
    """Address that stands for the data centre and is checked. Known from clients that work against units."""
    check: Literal["none", "tcp", "icmp"] | str | None = None
    """How the data centre is checked. 'none' unless set. Known from clients that work against units."""
    check_port: int | str | None = None
    """Port that is checked. 0 means 80. 1 to 65530, or 0. 0 unless set. One source begins at 3. Known from
    clients that work against units.
    """
    type: Literal["default", "remote", "local"] | str | None = None
    """What is at the address. 'default' unless set. Known from clients that work against units."""
    enabled: bool | None = None
    """Sites of the data centre are answered with. True unless set. Known from clients that work against
    units.
    """
    latitude_seconds: int | None = None
    """Where it is: seconds of arc to the north, negative to the south. A degree has 3,600. -324000 to 324000.
    0 unless set. The limits are those of the earth; no source gives any. Known from clients that work against
    units.
    """
    longitude_seconds: int | None = None
    """Where it is: seconds of arc to the east, negative to the west. -648000 to 648000. 0 unless set. The
    limits are those of the earth; no source gives any. Known from clients that work against units.
    """
    service_address: str | None = None
    """Service address that the load balancer there reports. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "cluster",
        {
            "Status": ("status", Form(type="string")),
            "Index": ("number", Form(type="int")),
            "Name": ("name", Form(type="string", min_length=1, max_length=255)),
            "IPAddress": ("address", Form(type="address")),
            "Checker": ("check", Form(type="enum", codes={"none": "none", "tcp": "tcp", "icmp": "icmp"})),
            "CheckerPort": ("check_port", Form(type="port", minimum=1, maximum=65530, also=(0,))),
            "Type": (
                "type",
                Form(type="enum", codes={"default": "default", "remote": "remoteLM", "local": "localLM"}),
            ),
            "Enable": ("enabled", Form(type="bool", words=("Y", "N"))),
            "LocationLatitude": ("latitude_seconds", Form(type="int", minimum=-324000, maximum=324000)),
            "LocationLongitude": ("longitude_seconds", Form(type="int", minimum=-648000, maximum=648000)),
            "ClusterVSAddress": ("service_address", Form(type="string")),
        },
        frozenset(),
    )
