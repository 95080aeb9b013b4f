"""The encrypted archive of all certificates, as ``backupcert`` makes it and ``restorecert`` takes it."""

from __future__ import annotations

import base64
import json
import os
from collections.abc import Iterable
from dataclasses import asdict

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from .refusal import Refusal
from .store import Certificate

_MARK = b"LMCERTS1"
_SALT_BYTES = 16
_ROUNDS = 20_000


def pack(servers: Iterable[Certificate], intermediates: Iterable[Certificate], password: str) -> bytes:
    """Every certificate with its key, encrypted with the pass phrase."""
    content = {
        "servers": [asdict(one) for one in servers],
        "intermediates": [asdict(one) for one in intermediates],
    }
    salt = os.urandom(_SALT_BYTES)
    return _MARK + salt + _cipher(password, salt).encrypt(json.dumps(content).encode())


def unpack(content: bytes, password: str) -> tuple[list[Certificate], list[Certificate]]:
    """Server certificates and intermediates of an archive; ``Refusal`` for a wrong pass phrase or file."""
    start = len(_MARK) + _SALT_BYTES
    if not content.startswith(_MARK) or len(content) <= start:
        raise Refusal(422, "Invalid certificate backup file")
    try:
        text = _cipher(password, content[len(_MARK) : start]).decrypt(content[start:])
    except InvalidToken as problem:
        raise Refusal(422, "Invalid certificate backup file or pass phrase") from problem
    found = json.loads(text)
    return [Certificate(**one) for one in found["servers"]], [
        Certificate(**one) for one in found["intermediates"]
    ]


def _cipher(password: str, salt: bytes) -> Fernet:
    key = PBKDF2HMAC(algorithm=SHA256(), length=32, salt=salt, iterations=_ROUNDS).derive(password.encode())
    return Fernet(base64.urlsafe_b64encode(key))
