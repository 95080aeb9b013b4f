"""Pairs of key signing keys for tests of signed answers."""

from __future__ import annotations

import base64

from cryptography.hazmat.primitives.asymmetric import rsa

__all__ = ["key_files"]


def key_files() -> tuple[bytes, bytes]:
    """A pair as dnssec-keygen writes it, of a kind that answers take RSASHA256 for."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    numbers = key.private_numbers()

    def text(number: int) -> str:
        return base64.b64encode(number.to_bytes((number.bit_length() + 7) // 8, "big")).decode()

    modulus = numbers.public_numbers.n
    record = base64.b64encode(b"\x03\x01\x00\x01" + modulus.to_bytes(128, "big")).decode()
    public = f"; This is a key-signing key\nexample.com. 3600 IN DNSKEY 257 3 8 {record}\n"
    private = (
        "Private-key-format: v1.3\nAlgorithm: 8 (RSASHA256)\n"
        f"Modulus: {text(modulus)}\nPublicExponent: {text(numbers.public_numbers.e)}\n"
        f"PrivateExponent: {text(numbers.d)}\n"
    )
    return public.encode(), private.encode()
