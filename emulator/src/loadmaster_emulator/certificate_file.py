"""Reading certificate files: PEM with its key in the same file, or PFX."""

from __future__ import annotations

import base64
from collections.abc import Iterable

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    pkcs12,
)

from .refusal import Refusal

_BAD_FILE = "Invalid certificate file"
_PROBLEMS = (ValueError, TypeError, UnsupportedAlgorithm)


def read_bundle(content: bytes, password: str) -> tuple[str, str]:
    """Chain and key of a server certificate as PEM texts; ``Refusal`` where they do not belong together."""
    secret = password.encode() if password else None
    chain, key = _read_pem(content, secret) if b"-----BEGIN" in content else _read_pfx(content, secret)
    wanted = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    # The unit presents the certificate that belongs to the key, wherever it stands in the file.
    leaves = [one for one in chain if _public(one) == wanted]
    if not leaves:
        raise Refusal(422, "Certificate and key do not match")
    ordered = [leaves[0], *(one for one in chain if one is not leaves[0])]
    key_pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return _pem(ordered), key_pem


def read_intermediate(content: bytes) -> str:
    """An intermediate certificate as PEM text."""
    try:
        if b"-----BEGIN" in content:
            return _pem(x509.load_pem_x509_certificates(content)[:1])
        return _pem([x509.load_der_x509_certificate(content)])
    except _PROBLEMS as problem:
        raise Refusal(422, _BAD_FILE) from problem


def identify(pem: str) -> tuple[str, str | None, str | None]:
    """Kind of key, modulus of an RSA key, public point of an elliptic curve key."""
    key = x509.load_pem_x509_certificate(pem.encode()).public_key()
    if isinstance(key, rsa.RSAPublicKey):
        return "RSA", f"{key.public_numbers().n:X}", None
    if isinstance(key, ec.EllipticCurvePublicKey):
        return "ECC", None, key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint).hex().upper()
    return "ECC", None, None


def leaf_of(pem: str) -> str:
    """The first certificate of a chain."""
    return _pem([x509.load_pem_x509_certificate(pem.encode())])


def der_of(pem: str) -> str:
    """The first certificate of a chain as base64 of its binary form."""
    return base64.b64encode(x509.load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.DER)).decode()


def _read_pem(content: bytes, password: bytes | None) -> tuple[list[x509.Certificate], PrivateKeyTypes]:
    try:
        chain = x509.load_pem_x509_certificates(content)
        key = load_pem_private_key(content, password)
    except _PROBLEMS as problem:
        raise Refusal(422, _BAD_FILE) from problem
    return chain, key


def _read_pfx(content: bytes, password: bytes | None) -> tuple[list[x509.Certificate], PrivateKeyTypes]:
    try:
        key, leaf, others = pkcs12.load_key_and_certificates(content, password)
    except _PROBLEMS as problem:
        raise Refusal(422, _BAD_FILE) from problem
    if key is None or leaf is None:
        raise Refusal(422, _BAD_FILE)
    return [leaf, *others], key


def _public(certificate: x509.Certificate) -> bytes:
    return certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _pem(certificates: Iterable[x509.Certificate]) -> str:
    return "".join(one.public_bytes(Encoding.PEM).decode() for one in certificates)
