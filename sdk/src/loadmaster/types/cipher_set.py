# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Cipher sets: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "CipherSet",
]


class CipherSet(Model):
    """One list of TLS ciphers. The answer does not carry its name."""

    ciphers: list[str] = Field(default_factory=list)
    """Ciphers in the order of preference, by the names that OpenSSL gives them. Known from clients that work
    against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "CipherSet",
        {
            "cipherset": ("ciphers", Form(type="list", separator=":")),
        },
        frozenset(),
    )
