"""Certificates made for a test."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import NameOID

__all__ = ["Pair", "make_certificate"]

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Pair:
    """A self-signed certificate with its key, both as PEM text."""

    certificate: str
    key: str

    @property
    def bundle(self) -> bytes:
        """Key and certificate in one file, as they are uploaded."""
        return (self.key + self.certificate).encode()


def make_certificate(name: str, *, key: Key | None = None) -> Pair:
    """A certificate for ``name``; an elliptic curve key unless another one is given, since those are made
    fast.
    """
    private: Key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=30))
        .sign(private, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    return Pair(
        certificate.public_bytes(encoding).decode(),
        private.private_bytes(
            encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ).decode(),
    )
