"""Rules of intrusion detection: how many a file holds, plain or packed.

The language is that of Snort, for which such rules are published. The form of the file is not known of a real
unit (unverified).
"""

from __future__ import annotations

import io
import re
import tarfile
import zlib

_RULE = re.compile(r"(alert|log|pass|drop|reject|sdrop)\s+(ip|tcp|udp|icmp|http)\s+[^(]*\(.*\)")
_MOST_BYTES = 64 * 1024 * 1024
_GZIP = b"\x1f\x8b"


def count(content: bytes) -> int:
    """The rules in a text, or in the texts of an archive; ``ValueError`` where there is something else.

    Lines that begin with a hash sign are remarks.
    """
    found = 0
    for line in "\n".join(_texts(content)).splitlines():
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        if not _RULE.fullmatch(text):
            raise ValueError("a line is no rule")
        found += 1
    return found


def _texts(content: bytes) -> list[str]:
    if not content.startswith(_GZIP):
        return [_text(content)]
    try:
        unpacker = zlib.decompressobj(wbits=31)
        plain = unpacker.decompress(content, _MOST_BYTES)
        if not unpacker.eof:
            raise ValueError("too large, or cut off")
        if not tarfile.is_tarfile(io.BytesIO(plain)):
            return [_text(plain)]
        with tarfile.open(fileobj=io.BytesIO(plain)) as archive:
            members = [one for one in archive if one.isfile() and one.name.endswith(".rules")]
            if sum(one.size for one in members) > _MOST_BYTES:
                raise ValueError("too large")
            opened = [archive.extractfile(one) for one in members]
            return [_text(one.read()) for one in opened if one is not None]
    except (zlib.error, tarfile.TarError, OSError) as problem:
        raise ValueError("no archive") from problem


def _text(content: bytes) -> str:
    return content.decode("utf-8")
