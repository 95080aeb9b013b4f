# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network telemetry: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "TelemetryInterface",
]


class TelemetryInterface(Model):
    """Whether one interface reports flows. No source shows the form of the answer."""

    interface: int | None = None
    """Number of the interface. Derived, unverified."""
    enabled: bool | None = None
    """Its flows are reported. False unless set. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Interface",
        {
            "Id": ("interface", Form(type="int")),
            "TelemetryEnable": ("enabled", Form(type="bool")),
        },
        frozenset(),
    )
