"""Self-signed certificates with their keys, made anew in each run."""

from __future__ import annotations

import datetime
import json
from functools import cache

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

__all__ = ["key_pair", "quoted"]

_START = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


@cache
def key_pair(common_name: str) -> tuple[str, str]:
    """A certificate and its private key in PEM form; the same name gives the same pair within a run."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_START)
        .not_valid_after(_START + datetime.timedelta(days=3650))
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return certificate.public_bytes(serialization.Encoding.PEM).decode(), private.decode()


def quoted(text: str) -> str:
    """Text of several lines as an HCL expression."""
    return json.dumps(text)
