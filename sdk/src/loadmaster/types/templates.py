# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Templates: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Template",
]


class Template(Model):
    """One installed template."""

    name: str | None = None
    """Name by which new services refer to it. Derived, unverified."""
    comment: str | None = None
    """What it is for. Derived, unverified."""
    certified: str | None = None
    """Whether the vendor approves of it. No source shows the words. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "template",
        {
            "name": ("name", Form(type="string")),
            "comment": ("comment", Form(type="string")),
            "certified": ("certified", Form(type="string")),
        },
        frozenset(),
    )
