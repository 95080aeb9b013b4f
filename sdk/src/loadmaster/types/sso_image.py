# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Image sets of login pages: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "SSOImageSet",
]


class SSOImageSet(Model):
    """One image set that somebody uploaded."""

    name: str | None = None
    """Name by which services choose the set. No source shows the answer. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Image",
        {
            "Name": ("name", Form(type="string")),
        },
        frozenset(),
    )
