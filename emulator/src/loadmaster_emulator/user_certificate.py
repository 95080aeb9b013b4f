"""Client certificates that a unit makes for its users."""

from __future__ import annotations

import datetime

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import NameOID

__all__ = ["LONGEST_PASSPHRASE", "make_certificate"]

LONGEST_PASSPHRASE = 1023
"""Bytes that a key can be protected with."""

_VALID = datetime.timedelta(days=365)
_LONGEST_NAME = 64
"""Characters of a common name; what a user or a host is called beyond that is left out."""


def make_certificate(user: str, issuer: str, *, now: float, passphrase: str) -> tuple[str, str]:
    """A certificate for a user and its private key, as PEM texts; who signs on a unit is unverified."""
    key = ec.generate_private_key(ec.SECP256R1())
    start = datetime.datetime.fromtimestamp(now, datetime.UTC)
    built = (
        x509.CertificateBuilder()
        .subject_name(_name(user))
        .issuer_name(_name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + _VALID)
        .sign(key, SHA256())
    )
    protection: KeySerializationEncryption = NoEncryption()
    if passphrase:
        protection = BestAvailableEncryption(passphrase.encode())
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, protection)
    return built.public_bytes(Encoding.PEM).decode(), private.decode()


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common[:_LONGEST_NAME])])
