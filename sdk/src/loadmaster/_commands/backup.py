"""``loadmaster backup`` and ``restore``: the configuration, and the certificates that it does not hold."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from loadmaster._certificate_record import CertificateRecord, read_records, write_record
from loadmaster._client import LoadMaster
from loadmaster._commands.options import AsJson, confirmed, errors, secret, working
from loadmaster._commands.target import Target
from loadmaster._commands.ways import Way, reaches_units
from loadmaster._exceptions import InvalidCall, LoadMasterError
from loadmaster._exit_codes import exit_code
from loadmaster._pair import Pair

__all__ = ["backup", "restore"]

_PASSPHRASE = "LOADMASTER_BACKUP_PASSPHRASE"
_PARTS = ("base", "services", "geo", "single_sign_on")
Appliance = Annotated[
    str | None,
    typer.Argument(metavar="URL|pair:FIRST,SECOND", help="The unit or pair; else LOADMASTER_URL."),
]
Named = Annotated[
    str | None, typer.Option("--appliance", help="Name of the appliance in records and file names.")
]


@reaches_units
def backup(
    way: Way,
    to: Annotated[Path, typer.Option("--to", help="Folder for the archives.")],
    target: Appliance = None,
    with_certificates: Annotated[
        bool, typer.Option("--with-certificates", help="Save the certificates too, in an encrypted archive.")
    ] = False,
    record: Annotated[
        Path | None, typer.Option(help="File that notes which certificates were saved when.")
    ] = None,
    appliance: Named = None,
    as_json: AsJson = False,
) -> None:
    """Save the configuration of a unit, or of both units of a pair, and with it the certificates.

    A configuration backup holds neither certificates nor keys, licence or passwords. --with-certificates
    saves all certificates with their keys in an archive encrypted with the pass phrase in
    LOADMASTER_BACKUP_PASSPHRASE (7 to 64 letters and digits; without it the archive is worthless). Files can
    be read by their owner only.

    Exit codes: 0 all saved, 1 the appliance refused, 2 wrong use, 3 a unit does not answer; what could be
    saved is saved all the same.
    """
    chosen = Target.parse(target, appliance, way)
    if record is not None:
        if not with_certificates:
            raise InvalidCall("--record notes certificate backups; expected --with-certificates beside it")
        read_records(record)
    passphrase = _passphrase() if with_certificates else None
    folder = _folder(to)
    work = _Work(chosen, folder, datetime.now(UTC))
    with ExitStack() as stack, working("saving the configuration"):
        units = {place: stack.enter_context(chosen.connect(place)) for place in chosen.places}
        if passphrase is not None:
            work.attempt("certificates", lambda: work.certificates(units, passphrase, record))
        for place in units:
            work.attempt(place or chosen.urls[0], partial(work.configuration, place, units[place]))
    _print(work.saved, as_json=as_json)
    raise typer.Exit(work.code)


@dataclass(frozen=True, slots=True)
class _Saved:
    """One archive."""

    kind: str
    unit: str
    path: Path
    size: int
    certificates: tuple[str, ...] = ()


@dataclass(slots=True)
class _Work:
    """What one run saves; one archive that cannot be had does not keep the others from being saved."""

    target: Target
    folder: Path
    stamp: datetime
    saved: list[_Saved] = field(default_factory=list)
    code: int = 0

    def attempt(self, what: str, step: Callable[[], _Saved]) -> None:
        try:
            self.saved.append(step())
        except LoadMasterError as error:
            errors.print(f"error: {what}: {error}", markup=False)
            self.code = max(self.code, exit_code(error))

    def certificates(self, units: Mapping[str, LoadMaster], passphrase: str, record: Path | None) -> _Saved:
        """All certificates, of the active unit where there are two, and the note that they are saved."""
        unit = Pair(units["first"], units["second"]).active() if len(units) == 2 else units[""]
        return _save_certificates(unit, self.target, self.folder, self.stamp, passphrase, record)

    def configuration(self, place: str, unit: LoadMaster) -> _Saved:
        """The configuration of one unit."""
        path = self.folder / _file_name(self.target.label, place, self.stamp, "backup")
        return _saved("configuration", place, unit.backups.download(to=path, overwrite=True))


def _save_certificates(
    unit: LoadMaster, target: Target, folder: Path, stamp: datetime, passphrase: str, record: Path | None
) -> _Saved:
    """All certificates of the appliance, and the note that they were saved."""
    names = {one.name for one in unit.certificates.list()}
    names |= {one.name for one in unit.certificates.list_intermediates()}
    known = tuple(sorted(name for name in names if name))
    path = folder / _file_name(target.label, "", stamp, "certificates")
    written = unit.certificates.backup(password=passphrase, to=path, overwrite=True)
    saved = _saved("certificates", "", written)
    if record is not None:
        write_record(record, CertificateRecord(target.label, stamp, known, path.name))
    return _Saved(saved.kind, saved.unit, saved.path, saved.size, known)


def _passphrase() -> str:
    found = secret("pass phrase of the certificate archive", [_PASSPHRASE], twice=True)
    if not re.fullmatch("[A-Za-z0-9]{7,64}", found):
        raise InvalidCall(
            f"the pass phrase of the certificate archive ({len(found)} characters) is none a unit takes; "
            "expected 7 to 64 letters and digits"
        )
    return found


def _folder(path: Path) -> Path:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidCall(f"--to is {str(path)!r}, which cannot be a folder: {error.strerror}") from None
    if not os.access(path, os.W_OK | os.X_OK):
        raise InvalidCall(f"--to is {str(path)!r}, which cannot be written")
    return path


def _file_name(label: str, place: str, stamp: datetime, ending: str) -> str:
    safe = re.sub(r"[^A-Za-z0-9._-]", "_", label)
    return "-".join(part for part in (safe, place, f"{stamp:%Y%m%dT%H%M%SZ}") if part) + f".{ending}"


def _saved(kind: str, place: str, path: Path) -> _Saved:
    return _Saved(kind, place, path, path.stat().st_size)


def _print(saved: list[_Saved], *, as_json: bool) -> None:
    if as_json:
        plain = [
            {
                "kind": one.kind,
                "unit": one.unit or None,
                "file": str(one.path),
                "bytes": one.size,
                "certificates": list(one.certificates),
            }
            for one in saved
        ]
        print(json.dumps(plain, indent=2, sort_keys=True))
        return
    for one in saved:
        of = f" of the {one.unit} unit" if one.unit else ""
        names = f" ({', '.join(one.certificates) or 'none are stored'})" if one.kind == "certificates" else ""
        print(f"{one.kind}{of}{names}: {one.path}, {one.size} bytes")


@reaches_units
def restore(
    way: Way,
    target: Appliance = None,
    configuration: Annotated[
        Path | None, typer.Option(help="Configuration archive to bring back; needs --part.")
    ] = None,
    part: Annotated[
        list[str] | None,
        typer.Option(help="Part of the configuration to bring back: base, services, geo, single_sign_on."),
    ] = None,
    certificates: Annotated[
        Path | None, typer.Option(help="Certificate archive to bring back, before the configuration.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring certificates and parts of the configuration back from archives.

    What is brought back takes the place of what is there; connections of replaced services end. Of a pair
    the active unit is written to. The base part takes effect with the next reboot, which is left to you.

    Exit codes: 0 brought back, 1 the appliance refused, 2 wrong use or not confirmed, 3 no answer.
    """
    parts = _parts(configuration, part or [], certificates)
    chosen = Target.parse(target, None, way)
    archives = {path: _content(path) for path in (certificates, configuration) if path is not None}
    passphrase = secret("pass phrase of the certificate archive", [_PASSPHRASE]) if certificates else None
    confirmed(f"configuration of {' and '.join(chosen.urls)} is replaced by that of the archives", yes=yes)
    done: list[str] = []
    with ExitStack() as stack, working("restoring"):
        if len(chosen.urls) == 2:
            unit = stack.enter_context(chosen.pair()).active()
        else:
            unit = stack.enter_context(chosen.connect(""))
        if certificates is not None:
            unit.certificates.restore(
                archive=archives[certificates], password=passphrase or "", part="everything"
            )
            done.append("certificates")
        if configuration is not None:
            unit.backups.restore(archive=archives[configuration], parts=parts)
            done += parts
    if as_json:
        print(json.dumps({"unit": unit.url, "restored": done}))
        return
    print(f"{unit.url}: restored {', '.join(done)}")
    if "base" in done:
        print("the base part takes effect with the next reboot (unverified)", file=sys.stderr)


def _parts(configuration: Path | None, parts: list[str], certificates: Path | None) -> list[str]:
    if configuration is None and certificates is None:
        raise InvalidCall("nothing to restore; give --configuration with --part, or --certificates")
    if bool(parts) != (configuration is not None):
        raise InvalidCall("--configuration and --part belong together, but only one of them is given")
    for part in parts:
        if part not in _PARTS:
            raise InvalidCall(f"--part is {part!r}; expected {', '.join(_PARTS)}")
    return list(dict.fromkeys(parts))


def _content(path: Path) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InvalidCall(f"archive {str(path)!r} cannot be read: {error.strerror}") from None
    if not content:
        raise InvalidCall(f"archive {str(path)!r} is empty")
    return content
