"""The file that says which certificates were backed up when; ``loadmaster audit`` reads it.

A configuration backup holds no certificate, so that only such a record tells whether they are safe.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from loadmaster._exceptions import InvalidCall

__all__ = ["CertificateRecord", "read_records", "write_record"]

_TABLE = "certificate_backup"
_HEAD = (
    "# Certificate backups on record. Written by `loadmaster backup --record`, read by `loadmaster audit`.\n"
)


@dataclass(frozen=True, slots=True)
class CertificateRecord:
    """One backup of all certificates of an appliance."""

    appliance: str
    taken: datetime | date
    certificates: tuple[str, ...]
    file: str


def read_records(path: Path) -> list[CertificateRecord]:
    """The records of a file; none where there is no file. ``InvalidCall`` for a file of something else."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidCall(f"--record is {str(path)!r}, which cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise InvalidCall(f"--record is {str(path)!r}, which is no TOML: {error}") from None
    foreign = sorted(set(content) - {_TABLE})
    if foreign:
        raise InvalidCall(
            f"--record is {str(path)!r}, which holds {foreign[0]!r}; expected a file of records"
        )
    try:
        return [
            CertificateRecord(
                one["appliance"], one["taken"], tuple(one["certificates"]), str(one.get("file", ""))
            )
            for one in content.get(_TABLE, [])
        ]
    except (KeyError, TypeError):
        raise InvalidCall(f"--record is {str(path)!r}, in which a record is not whole") from None


def write_record(path: Path, record: CertificateRecord) -> None:
    """Put the record in the place of the earlier one of its appliance; the others stay."""
    kept = [one for one in read_records(path) if one.appliance != record.appliance]
    text = _HEAD + "".join(map(_entry, sorted([*kept, record], key=lambda one: one.appliance)))
    aside = path.with_name(f".{path.name}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(text, encoding="utf-8")
        os.replace(aside, path)  # noqa: PTH105 - whole or not at all
    except OSError as error:
        raise InvalidCall(f"--record is {str(path)!r}, which cannot be written: {error.strerror}") from None


def _entry(record: CertificateRecord) -> str:
    taken = record.taken
    if isinstance(taken, datetime):
        taken = taken.astimezone(UTC).replace(microsecond=0)
    lines = [
        f"\n[[{_TABLE}]]",
        f"appliance = {_text(record.appliance)}",
        f"taken = {taken.isoformat().replace('+00:00', 'Z')}",
        f"certificates = [{', '.join(map(_text, _sorted(record.certificates)))}]",
    ]
    if record.file:
        lines.append(f"file = {_text(record.file)}")
    return "\n".join(lines) + "\n"


def _sorted(names: Iterable[str]) -> list[str]:
    return sorted(set(names))


def _text(value: str) -> str:
    # The escapes of JSON are those of TOML's basic strings, but for DEL.
    return json.dumps(value).replace("\x7f", "\\u007f")
