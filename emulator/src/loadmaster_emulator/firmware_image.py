"""Images and packages that an emulated unit takes for the vendor's: a line of text and a checksum over it.

They stand for the signed files of the vendor, whose form is unverified; whatever else is sent is refused.
"""

from __future__ import annotations

import hashlib
from typing import Literal

Kind = Literal["image", "package", "locations"]

_MARK = "loadmaster-emulator"


def sign(kind: Kind, name: str) -> bytes:
    """An image of a firmware version, a package of a name, or an edition of the data about locations."""
    line = f"{_MARK} {kind} {name}"
    return f"{line}\n{_checksum(line)}\n".encode()


def signed_name(kind: Kind, content: bytes) -> str | None:
    """The version, name or edition inside; ``None`` where it is no such file or has been tampered with."""
    line, _, checksum = content.decode("utf-8", "replace").partition("\n")
    words = line.split(" ")
    if words[:2] != [_MARK, kind] or len(words) != 3 or checksum.strip() != _checksum(line):
        return None
    return words[2]


def _checksum(line: str) -> str:
    return hashlib.sha256(line.encode()).hexdigest()
