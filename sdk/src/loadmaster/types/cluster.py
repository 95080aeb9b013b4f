# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Clusters: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "ClusterNode",
    "ClusterStatus",
]


class ClusterNode(Model):
    """One unit of a cluster."""

    id: int | None = None
    """Number by which commands name the unit. Derived, unverified."""
    address: str | None = None
    """Own address of the unit. Derived, unverified."""
    enabled: bool | None = None
    """The unit takes traffic. No source shows the words. Derived, unverified."""
    status: str | None = None
    """How the unit stands in the cluster. No source lists the words. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Node",
        {
            "Id": ("id", Form(type="int")),
            "Address": ("address", Form(type="string")),
            "Enabled": ("enabled", Form(type="bool")),
            "Status": ("status", Form(type="string")),
        },
        frozenset(),
    )


class ClusterStatus(Model):
    """A cluster and its units."""

    shared_address: str | None = None
    """Address at which the cluster answers. Derived, unverified."""
    nodes: list[ClusterNode] = Field(default_factory=list)
    """Its units. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Status",
        {
            "SharedAddress": ("shared_address", Form(type="address")),
            "Node": ("nodes", Form(type="objects", model=ClusterNode)),
        },
        frozenset(),
    )
