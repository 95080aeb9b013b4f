# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Static routes: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Route",
]


class Route(Model):
    """One static route."""

    destination: str | None = None
    """Network with its prefix length, such as 192.0.2.0/24. Known from clients that work against units."""
    gateway: str | None = None
    """Router that leads there. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Route",
        {
            "Destination": ("destination", Form(type="string")),
            "Gateway": ("gateway", Form(type="address")),
        },
        frozenset(),
    )
