"""Certificates and keys as PEM text: what may be stored, and when two mean the same."""

from __future__ import annotations

import re
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa

__all__ = [
    "certificates_in",
    "check_certificate",
    "check_key",
    "check_name",
    "check_pair",
    "fingerprint_of",
    "normal_pem",
]

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@-]*")
_KEY_BLOCK = re.compile(r"-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----")


def check_name(value: Any) -> None:
    """Refuse what cannot be the name of a certificate."""
    if not _NAME.fullmatch(value) or len(value) > 255:
        shown = value if len(value) <= 60 else f"{value[:60]}... ({len(value)} characters)"
        raise ValueError(
            f'"{shown}" is not a name; letters, digits and . _ @ - are possible, at most 255 of them, '
            "and the first is a letter or digit"
        )


def check_certificate(value: Any) -> None:
    """Refuse what is no certificate, and what holds a private key besides."""
    if _KEY_BLOCK.search(value):
        raise ValueError(
            "it holds a private key, which would be stored in the state; put the key into private_key_pem"
        )
    certificates_in(value)


def check_key(value: Any) -> None:
    """Refuse what is no private key."""
    if not _KEY_BLOCK.search(value):
        raise ValueError("the value is not a private key in PEM form")


def certificates_in(text: str) -> list[x509.Certificate]:
    """The certificates of a PEM text, in order; ``ValueError`` when it is none."""
    try:
        found = x509.load_pem_x509_certificates(text.encode())
    except ValueError:
        raise ValueError("the value is not a certificate in PEM form") from None
    return found


def normal_pem(value: Any) -> Any:
    """What two PEM texts of the same certificates have in common."""
    return [certificate.fingerprint(hashes.SHA256()).hex() for certificate in certificates_in(value)]


def fingerprint_of(text: str) -> str:
    """SHA-256 of the first certificate in hexadecimal; ``unreadable`` when there is none."""
    try:
        return certificates_in(text)[0].fingerprint(hashes.SHA256()).hex()
    except ValueError:
        return "unreadable"


def check_pair(certificate: str, key: str) -> None:
    """``ValueError`` when the key is not that of the certificate; one that needs a pass phrase is let
    through.
    """
    try:
        private = serialization.load_pem_private_key(key.encode(), password=None)
        public = certificates_in(certificate)[0].public_key()
    except (TypeError, ValueError):
        return
    same = private.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    ) == public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if not same:
        kind = "RSA" if isinstance(public, rsa.RSAPublicKey) else "elliptic curve"
        raise ValueError(f"the certificate is for another {kind} key than private_key_pem")
