"""Key signing keys: made, read from the files of ``dnssec-keygen``, and shown as DNSKEY and DS records.

The records follow RFC 4034 and RFC 3110; the forms of the files are those of BIND.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from loadmaster_emulator.state.geo import GeoKeys

__all__ = ["ALGORITHMS", "BadKeyFiles", "digest_record", "key_record", "make_keys", "read_keys"]

ALGORITHMS = {"NSEC3RSASHA1": 7, "RSASHA256": 8, "RSASHA512": 10}
"""Numbers of the algorithms in the domain name system."""
_FLAGS, _PROTOCOL = 257, 3
"""Of a zone's key signing key."""
_EXPONENT = 65_537
_SHA1, _SHA256 = 1, 2
_PUBLIC_FILE = re.compile(
    r"^\S+\s+(?:\d+\s+)?IN\s+DNSKEY\s+257\s+3\s+(\d+)\s+([A-Za-z0-9+/=\s]+)$", re.MULTILINE
)
_FIELD = re.compile(r"^(\w+):\s*(\S+)", re.MULTILINE)


class BadKeyFiles(ValueError):
    """The files hold no pair of key signing keys."""


def make_keys(algorithm: str, size: int) -> GeoKeys:
    """A new pair."""
    key = rsa.generate_private_key(public_exponent=_EXPONENT, key_size=size)
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    return GeoKeys(ALGORITHMS[algorithm], _public_text(key.public_key().public_numbers()), private)


def read_keys(public_file: bytes, private_file: bytes) -> GeoKeys:
    """A pair out of a ``.key`` and a ``.private`` file; ``BadKeyFiles`` where they are no pair."""
    public = _PUBLIC_FILE.search(public_file.decode("ascii", "replace"))
    fields = dict(_FIELD.findall(private_file.decode("ascii", "replace")))
    if public is None or int(public[1]) not in ALGORITHMS.values():
        raise BadKeyFiles("no DNSKEY record of a key signing key")
    if "PrivateExponent" not in fields or fields.get("Algorithm") != public[1]:
        raise BadKeyFiles("no private key of that algorithm")
    text = "".join(public[2].split())
    try:
        numbers = rsa.RSAPublicNumbers(_integer(fields["PublicExponent"]), _integer(fields["Modulus"]))
    except (KeyError, ValueError) as problem:
        raise BadKeyFiles("no private key") from problem
    if _public_text(numbers) != text:
        raise BadKeyFiles("the halves belong to different keys")
    return GeoKeys(int(public[1]), text, private_file.decode("ascii", "replace"))


def key_record(keys: GeoKeys, zone: str) -> str:
    """The public key as a DNSKEY record of a zone."""
    return f"{_dotted(zone)} IN DNSKEY {_FLAGS} {_PROTOCOL} {keys.algorithm} {keys.public_key}"


def digest_record(keys: GeoKeys, zone: str, kind: str) -> str:
    """The DS record for the zone above: ``kind`` is ``sha1`` or ``sha256``."""
    content = _content(keys)
    digest = hashlib.new(kind, _on_the_wire(zone) + content, usedforsecurity=False).hexdigest().upper()
    number = _SHA1 if kind == "sha1" else _SHA256
    return f"{_dotted(zone)} IN DS {_tag(content)} {keys.algorithm} {number} {digest}"


def _public_text(numbers: rsa.RSAPublicNumbers) -> str:
    exponent = numbers.e.to_bytes((numbers.e.bit_length() + 7) // 8, "big")
    modulus = numbers.n.to_bytes((numbers.n.bit_length() + 7) // 8, "big")
    length = bytes([len(exponent)]) if len(exponent) < 256 else b"\0" + struct.pack("!H", len(exponent))
    return base64.b64encode(length + exponent + modulus).decode()


def _integer(text: str) -> int:
    try:
        return int.from_bytes(base64.b64decode(text, validate=True), "big")
    except binascii.Error as problem:
        raise ValueError(text) from problem


def _content(keys: GeoKeys) -> bytes:
    return struct.pack("!HBB", _FLAGS, _PROTOCOL, keys.algorithm) + base64.b64decode(keys.public_key)


def _tag(content: bytes) -> int:
    whole = sum(byte << 8 if place % 2 == 0 else byte for place, byte in enumerate(content))
    return (whole + (whole >> 16 & 0xFFFF)) & 0xFFFF


def _dotted(zone: str) -> str:
    return zone if zone.endswith(".") else f"{zone}."


def _on_the_wire(zone: str) -> bytes:
    labels = [label.encode("ascii", "replace") for label in zone.lower().split(".") if label]
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"
