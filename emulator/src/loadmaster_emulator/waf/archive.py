"""Archives of rules that are uploaded in place of single files."""

from __future__ import annotations

import io
import tarfile
import zlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from loadmaster_emulator.refusal import Refusal

ARCHIVES = (".tar.gz", ".tgz")
RULES = (".conf",)
DATA = (".data", ".txt")

_MOST_FILES = 1_000
_MOST_BYTES = 32 * 1024 * 1024


@dataclass(slots=True)
class Unpacked:
    """What an archive holds, by the names of its files without their folders."""

    rules: dict[str, bytes] = field(default_factory=dict)
    data: dict[str, bytes] = field(default_factory=dict)


def unpack(content: bytes) -> Unpacked:
    """The rules and data of an archive; ``Refusal`` where it is none, is too large, or holds no rules."""
    found, size = Unpacked(), 0
    try:
        with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as archive:
            for count, member in enumerate(archive, 1):
                size += member.size
                if count > _MOST_FILES or size > _MOST_BYTES:
                    raise _bad()
                place = found.rules if member.name.endswith(RULES) else found.data
                if member.isfile() and member.name.endswith((*RULES, *DATA)):
                    file = archive.extractfile(member)
                    place[PurePosixPath(member.name).name] = file.read() if file else b""
    except (tarfile.TarError, OSError, EOFError, zlib.error, ValueError) as problem:
        raise _bad() from problem
    if not found.rules:
        raise _bad()
    return found


def _bad() -> Refusal:
    return Refusal(422, "Invalid rule file")
