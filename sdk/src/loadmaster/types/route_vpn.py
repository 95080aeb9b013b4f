# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Route-based VPN connections: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "RouteVpnConnection",
]


class RouteVpnConnection(Model):
    """One route-based tunnel. No source shows what answers carry, so that these fields follow those of the
    other tunnels.
    """

    name: str | None = None
    """What the connection is called. Derived, unverified."""
    status: str | None = None
    """Whether the tunnel is up. No source lists the words. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "VPN",
        {
            "name": ("name", Form(type="string")),
            "status": ("status", Form(type="string")),
        },
        frozenset(),
    )
