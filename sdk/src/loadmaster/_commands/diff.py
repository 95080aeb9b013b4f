"""``loadmaster diff``: what two configurations differ in, each a snapshot file or a unit that answers."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from loadmaster._commands.options import AsJson, errors, working
from loadmaster._commands.target import Target
from loadmaster._commands.ways import Appliance, reaches_appliance
from loadmaster._difference import Difference
from loadmaster._exceptions import InvalidCall, Refused
from loadmaster._snapshot import Snapshot

__all__ = ["diff"]

_MARKS = {"added": "+", "removed": "-", "changed": "~"}
_NOTHING_READ = 3


@reaches_appliance
def diff(
    appliance: Appliance,
    before: Annotated[str, typer.Argument(metavar="A", help="Snapshot file, or https:// address of a unit.")],
    after: Annotated[
        str | None,
        typer.Argument(metavar="B", help="The same; without it the unit of --url or LOADMASTER_URL."),
    ] = None,
    family: Annotated[
        list[str] | None, typer.Option(help="Family to compare, or settings; may be repeated.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Print what differs between two snapshots, two units, or a snapshot and a unit.

    Compared is what both sides hold; of a unit, the families that the other side's file holds are read. Two
    units have the keys of LOADMASTER_FIRST_API_KEY and LOADMASTER_SECOND_API_KEY, or the same one. Nothing
    is written. Values that change by themselves, and secrets, are not compared.

    Exit codes: 0 no difference, 1 a difference, 2 wrong use, 3 a unit does not answer or refuses.
    """
    try:
        old, new = _both(before, after, appliance, family)
    except Refused as refused:
        errors.print(f"error: {refused}", markup=False)
        raise typer.Exit(_NOTHING_READ) from None
    if family:
        old, new = old.only(family), new.only(family)
    found = old.difference(new)
    if as_json:
        print(json.dumps([_document(one) for one in found], indent=2, sort_keys=True, ensure_ascii=False))
    else:
        _print(found)
        _tell_what_was_left_out(old, new)
    raise typer.Exit(1 if found else 0)


def _both(
    before: str, after: str | None, appliance: Appliance, family: list[str] | None
) -> tuple[Snapshot, Snapshot]:
    """The two sides; files first, since they say what has to be read of a unit."""
    if after is not None and appliance.url is not None:
        raise InvalidCall(f"--url is {appliance.url!r}, but both sides are named already")
    live = [side for side in (before, after) if side is not None and _is_unit(side)]
    if len(live) == 2 and after is not None:
        if before.rstrip("/") == after.rstrip("/"):
            raise InvalidCall(f"{before!r} stands on both sides, which is one unit twice")
        both = Target((before, after), None, appliance)
        return _read_unit(both, "first", family), _read_unit(both, "second", family)
    if _is_unit(before):
        if after is None:
            raise InvalidCall(f"{before!r} is compared with nothing; name a snapshot file or another unit")
        new = _read_file(after)
        return _read_unit(Target((before,), None, appliance), "", family or new.held), new
    old = _read_file(before)
    wanted = family or old.held
    if after is None:
        with (
            appliance.connect() as lm,
            working("reading the appliance"),
        ):
            return old, lm.snapshot(wanted)
    if _is_unit(after):
        return old, _read_unit(Target((after,), None, appliance), "", wanted)
    return old, _read_file(after)


def _is_unit(side: str) -> bool:
    return side.startswith(("https://", "http://"))


def _read_unit(target: Target, place: str, families: Iterable[str] | None) -> Snapshot:
    with target.connect(place) as lm, working(f"reading {lm.url}"):
        return lm.snapshot(families)


def _read_file(name: str) -> Snapshot:
    try:
        text = Path(name).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidCall(f"{name!r} cannot be read: {error}") from None
    try:
        return Snapshot.from_json(text)
    except InvalidCall as error:
        raise InvalidCall(f"{name!r}: {error.message}") from None


def _document(one: Difference) -> dict[str, object]:
    return {"where": one.where, "kind": one.kind, "before": one.before, "after": one.after}


def _print(differences: list[Difference]) -> None:
    for one in differences:
        detail = f": {one.before!r} -> {one.after!r}" if one.kind == "changed" else ""
        print(f"{_MARKS[one.kind]} {one.where}{detail}")


def _tell_what_was_left_out(old: Snapshot, new: Snapshot) -> None:
    """An empty difference means little where one side holds nothing of the matter."""
    alone = sorted(set(old.held) ^ set(new.held))
    if alone:
        errors.print(f"not compared, only one side holds them: {', '.join(alone)}", markup=False)
