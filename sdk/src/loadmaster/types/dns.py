# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Names of hosts: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "HostsEntry",
]


class HostsEntry(Model):
    """One host of the appliance's own table."""

    address: str | None = None
    """Address of the host. Known from clients that work against units."""
    name: str | None = None
    """Full name of the host. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "HostsEntry",
        {
            "HostIPAddress": ("address", Form(type="address")),
            "HostFqdn": ("name", Form(type="string")),
        },
        frozenset(),
    )
