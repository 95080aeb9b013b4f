# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Certificates: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "Certificate",
    "IntermediateCertificate",
]


class Certificate(Model):
    """One server certificate of the store. The private key never leaves the appliance outside an encrypted
    archive.
    """

    name: str | None = None
    """Name it is stored under, as services refer to it. Known from clients that work against units."""
    key_type: str | None = None
    """Kind of key, RSA or ECC. Known from clients that work against units."""
    modulus: str | None = None
    """Modulus of an RSA key in hexadecimal, to recognise the certificate by. Known from clients that work
    against units.
    """
    public_key: str | None = None
    """Public key of an elliptic curve certificate, to recognise it by. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "cert",
        {
            "name": ("name", Form(type="string")),
            "type": ("key_type", Form(type="string")),
            "modulus": ("modulus", Form(type="string")),
            "publickey": ("public_key", Form(type="string")),
        },
        frozenset(),
    )


class IntermediateCertificate(Model):
    """One intermediate or root certificate of the store."""

    name: str | None = None
    """Name it is stored under. Known from clients that work against units."""
    key_type: str | None = None
    """Kind of key. Derived, unverified."""
    modulus: str | None = None
    """Modulus of an RSA key in hexadecimal. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "cert",
        {
            "name": ("name", Form(type="string")),
            "type": ("key_type", Form(type="string")),
            "modulus": ("modulus", Form(type="string")),
        },
        frozenset(),
    )
