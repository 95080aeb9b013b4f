"""Certificates as a pretended issuer gives them: real files, signed by nobody whom anyone trusts."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from functools import lru_cache

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

_PARTS = {
    "country": NameOID.COUNTRY_NAME,
    "state": NameOID.STATE_OR_PROVINCE_NAME,
    "city": NameOID.LOCALITY_NAME,
    "company": NameOID.ORGANIZATION_NAME,
    "organization": NameOID.ORGANIZATIONAL_UNIT_NAME,
    "email": NameOID.EMAIL_ADDRESS,
}
"""What stands in a subject besides the name, by the parameter that gives it."""


def new_key(*, size: int, elliptic_curve: bool) -> str:
    """A private key as PEM text."""
    if elliptic_curve:
        return _text(ec.generate_private_key(ec.SECP256R1()))
    return _text(rsa.generate_private_key(65537, size))


def subject_of(common_name: str, parts: Mapping[str, str]) -> x509.Name:
    """The subject of a certificate; ``ValueError`` for what no certificate can hold."""
    named = [x509.NameAttribute(_PARTS[part], text) for part, text in parts.items()]
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name), *named])


def alternative_names(names: Iterable[str]) -> x509.SubjectAlternativeName:
    """The names that a certificate is for; ``ValueError`` for what is no name of a host."""
    return x509.SubjectAlternativeName([x509.DNSName(name) for name in dict.fromkeys(names)])


def issue(
    subject: x509.Name, names: x509.SubjectAlternativeName, *, key: str, issuer: str, now: float, days: int
) -> str:
    """A certificate for a key that is good from now on, as PEM text."""
    private = load_pem_private_key(key.encode(), None)
    assert isinstance(private, ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey)
    start = datetime.datetime.fromtimestamp(now, datetime.UTC).replace(microsecond=0)
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, issuer)]))
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=days))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .sign(private, SHA256())
    )
    return built.public_bytes(Encoding.PEM).decode()


@lru_cache(maxsize=256)
def expiry_of(pem: str) -> datetime.datetime:
    """When the first certificate of a chain ends."""
    return x509.load_pem_x509_certificate(pem.encode()).not_valid_after_utc


def size_of_key(pem: str) -> int:
    """Bits of the key of the first certificate of a chain; 0 where it has no such measure."""
    key = x509.load_pem_x509_certificate(pem.encode()).public_key()
    return key.key_size if isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey) else 0


def _text(key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
