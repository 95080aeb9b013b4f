"""What differs between two snapshots, in the order a reader wants it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from loadmaster._snapshot import Snapshot

__all__ = ["Difference", "compare"]

_NAMES = ("name", "nickname")
_NUMBERS = ("id", "number", "interface", "destination", "address", "index", "service_index")
"""What names an object that has no name, the surest first."""
_VOLATILE = frozenset({"active_since", "boot_time", "current_time", "status"})
"""Fields that change by themselves; a difference in them is no change of configuration."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference: an object that only one side has, or a value that is not the same."""

    where: str
    kind: Literal["added", "removed", "changed"]
    before: Any = None
    after: Any = None


def compare(before: Snapshot, after: Snapshot) -> list[Difference]:
    """All differences in what both snapshots hold. Families that only one of them holds are not compared."""
    found: list[Difference] = []
    for family in sorted(before.families.keys() & after.families.keys()):
        old, new = before.families[family], after.families[family]
        for kind in sorted(old.keys() | new.keys()):
            found += _objects(f"{family}/{kind}", old.get(kind, []), new.get(kind, []))
    found += _fields("setting", before.settings, after.settings, common_only=True)
    return found


def _objects(where: str, before: list[dict[str, Any]], after: list[dict[str, Any]]) -> Iterator[Difference]:
    old, new = _by_key(before), _by_key(after)
    for key in sorted(old.keys() | new.keys()):
        place = f"{where}/{key}"
        if key not in new:
            yield Difference(place, "removed", before=old[key])
        elif key not in old:
            yield Difference(place, "added", after=new[key])
        else:
            yield from _fields(place, old[key], new[key])


def _by_key(objects: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for one in objects:
        key, number = _key(one), 2
        while key in found:
            key, number = f"{_key(one)}#{number}", number + 1
        found[key] = one
    return found


def _key(shown: Mapping[str, Any]) -> str:
    """What names an object besides its number: its address and port, or its name."""
    if shown.get("address") and shown.get("port") is not None:
        protocol = f"/{shown['protocol']}" if shown.get("protocol") else ""
        return f"{shown['address']}:{shown['port']}{protocol}"
    for name in _NAMES:
        if shown.get(name):
            return str(shown[name])
    numbers = (shown.get(name) for name in _NUMBERS)
    return f"#{next((number for number in numbers if number is not None), '?')}"


def _fields(
    where: str, before: Mapping[str, Any], after: Mapping[str, Any], *, common_only: bool = False
) -> Iterator[Difference]:
    names = before.keys() & after.keys() if common_only else before.keys() | after.keys()
    for name in sorted(names - _VOLATILE):
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        if isinstance(old, dict) and isinstance(new, dict):
            yield from _fields(f"{where}/{name}", old, new)
        elif _is_objects(old) or _is_objects(new):
            yield from _objects(f"{where}/{name}", old or [], new or [])
        else:
            yield Difference(f"{where}/{name}", "changed", before=old, after=new)


def _is_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)
