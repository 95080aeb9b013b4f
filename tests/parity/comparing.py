"""Where two answers to one call differ."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tests.parity.asking import Dialect, Told
from tests.parity.calls import Call
from tests.recorded.shape import differences

OWN_COURSE = ("Index", "VSIndex", "RsIndex", "Status", "MasterVSID", "ChangeTime", "Timestamp")
"""Values that each side gives by itself."""
_LOOSE = ("text", "nothing", "number")
"""Kinds of text of the first dialect between which a value moves by itself: a name may be a number."""


@dataclass(frozen=True)
class Mismatch:
    """One difference."""

    call: Call
    dialect: Dialect
    kind: str
    """`status`, `form`, `words`, `only the unit`, `only the emulator`, `type` or `value`."""
    path: str
    unit: str
    emulator: str


def compare(call: Call, dialect: Dialect, unit: Told, emulator: Told) -> list[Mismatch]:
    """All differences; the first one that makes the others meaningless stands alone."""

    def differs(kind: str, theirs: object, ours: object, path: str = "") -> Mismatch:
        return Mismatch(call, dialect, kind, path, str(theirs), str(ours))

    if unit.status != emulator.status:
        theirs, ours = (f"{one.status} {one.text}".strip() for one in (unit, emulator))
        return [differs("status", theirs, ours)]
    if unit.kind != emulator.kind:
        return [differs("form", unit.kind, emulator.kind)]
    found = [differs("words", unit.text, emulator.text)] if unit.text != emulator.text else []
    found += [differs(*one) for one in _shapes(unit.shape or {}, emulator.shape or {})]
    if call.compares == "values" and not found:
        found += [differs(*one) for one in _values(unit.values or {}, emulator.values or {})]
    return found


def _shapes(unit: Mapping[str, str], emulator: Mapping[str, str]) -> Iterator[tuple[str, str, str, str]]:
    for path in differences(dict(unit), dict(emulator)):
        theirs, ours = unit.get(path), emulator.get(path)
        if _nothing_to_compare(path, unit, emulator):
            continue
        if ours is None:
            yield "only the unit", theirs or "", "", path
        elif theirs is None:
            yield "only the emulator", "", ours, path
        elif not (theirs in _LOOSE and ours in _LOOSE):
            yield "type", theirs, ours, path


def _nothing_to_compare(path: str, unit: Mapping[str, str], emulator: Mapping[str, str]) -> bool:
    """Whether the path is inside a list that one of the two has no item of."""
    outer = path.rpartition("[]")[0]
    while outer:
        if any(f"{outer}[]" not in shape for shape in (unit, emulator)):
            return True
        outer = outer.rpartition("[]")[0]
    return path.endswith("[]") and any(path not in shape for shape in (unit, emulator))


def _values(unit: Any, emulator: Any, path: str = "") -> Iterator[tuple[str, str, str, str]]:
    if isinstance(unit, dict) and isinstance(emulator, dict):
        for name in unit:
            if name not in OWN_COURSE and name in emulator:
                yield from _values(unit[name], emulator[name], f"{path}.{name}" if path else name)
    elif isinstance(unit, list) and isinstance(emulator, list):
        if len(unit) != len(emulator):
            yield "value", f"{len(unit)} items", f"{len(emulator)} items", path
        for theirs, ours in zip(unit, emulator, strict=False):
            yield from _values(theirs, ours, f"{path}[]")
    elif unit != emulator:
        yield "value", repr(unit), repr(emulator), path
