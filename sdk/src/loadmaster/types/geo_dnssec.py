# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Signed answers: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoSigning",
]


class GeoSigning(Model):
    """The public half of the key signing keys, and whether answers are signed. How version 2 carries it is
    derived from version 1.
    """

    enabled: bool | None = None
    """Answers are signed. False unless set. Stated by the vendor, unverified."""
    public_key: str | None = None
    """The public key as a DNSKEY record. Stated by the vendor, unverified."""
    sha1_digest: str | None = None
    """DS record for the zone above with the SHA-1 digest of the key. Stated by the vendor, unverified."""
    sha2_digest: str | None = None
    """DS record for the zone above with the SHA-256 digest of the key. Stated by the vendor, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "Enable": ("enabled", Form(type="bool", words=("Y", "N"))),
            "PublicKey": ("public_key", Form(type="string")),
            "DS_SHA1": ("sha1_digest", Form(type="string")),
            "DS_SHA2": ("sha2_digest", Form(type="string")),
        },
        frozenset(),
    )
