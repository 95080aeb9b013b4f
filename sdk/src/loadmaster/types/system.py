# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""System: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "CommandList",
]


class CommandList(Model):
    """What a unit says it can do."""

    firmware_version: str | None = None
    """Firmware the unit runs. Derived, unverified."""
    commands: list[str] = Field(default_factory=list)
    """Names of the commands the unit accepts. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "version": ("firmware_version", Form(type="string")),
            "commands": ("commands", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )
