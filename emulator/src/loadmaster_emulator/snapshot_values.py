"""Values and objects of snapshots: under Python names outside, under wire keys inside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from .answer import Record, Shown
from .defaults import initial
from .specification import ObjectSpec, Stored, ValueSpec
from .store import State, Values

SKIPPED_TYPES = ("secret", "file")

Kinds = dict[str, list[dict[str, Any]]]
"""The objects of a family by kind, each with its fields under Python names."""


class SnapshotError(ValueError):
    """The document is no snapshot this emulator can read; the message names the place."""


@dataclass(frozen=True, slots=True)
class SnapshotFamily:
    """How a family stands in snapshots. Its module names it ``SNAPSHOT``."""

    show: Callable[[State], Kinds]
    """The objects, kinds without any left out."""
    read: Callable[[State, Mapping[str, Any]], None]
    """Put the objects of a snapshot in the place of a state's; ``SnapshotError`` where they are none."""


def show_record(record: Record) -> dict[str, Any]:
    """An object of an answer."""
    return show_object(record.spec, record.values)


def show_object(spec: ObjectSpec, values: Mapping[str, Shown]) -> dict[str, Any]:
    """An object by its stored values, without its secrets."""
    shown: dict[str, Any] = {}
    for field in spec.fields:
        if field.secret or field.value.type in SKIPPED_TYPES:
            continue
        value = values.get(field.key)
        if isinstance(value, list):
            shown[field.name] = [show_record(one) for one in value]
        elif isinstance(value, Record):
            shown[field.name] = show_record(value)
        elif isinstance(value, float):
            shown[field.name] = value
        else:
            shown[field.name] = None if value is None else show_value(value, field.value)
    return dict(sorted(shown.items()))


def show_value(value: Stored, spec: ValueSpec) -> Any:
    """A stored value under the names people use."""
    if spec.type == "flags" and isinstance(value, int):
        return [name for code, _, name in spec.codes if isinstance(code, int) and value & code]
    if spec.type == "enum":
        return next((name for code, _, name in spec.codes if code == value), value)
    return list(value) if isinstance(value, tuple) else value


def read_value(value: Any, spec: ValueSpec, where: str) -> Stored | None:
    """A stored value by what a snapshot shows; ``None`` for one that is unset."""
    if value is None or value == []:
        return 0 if spec.type == "flags" and value == [] else None
    codes: dict[str, int | str] = {name: code for code, _, name in spec.codes}
    if spec.type == "flags" and isinstance(value, list):
        return sum(int(codes[one]) for one in value if one in codes)
    if spec.type == "enum":
        return codes.get(str(value), str(value))
    if isinstance(value, list):
        return tuple(str(one) for one in value)
    if isinstance(value, bool | int | str):
        return value
    raise SnapshotError(f"{where}: {value!r} is no value")


def read_object(spec: ObjectSpec, shown: Mapping[str, Any], where: str) -> Values:
    """Stored values of an object, documented defaults where the document says nothing."""
    given: Values = {}
    for field in spec.fields:
        if field.name in shown and field.value.type != "objects":
            value = read_value(shown[field.name], field.value, f"{where}.{field.name}")
            if value is not None:
                given[field.key] = value
    written = {
        field.key for field in spec.fields if field.writes or field.key in ("ErrorPage", "InterfaceType")
    }
    return {key: value for key, value in initial(spec, given).items() if key in written}


def objects_of(kinds: Any, name: str) -> list[Mapping[str, Any]]:
    """The objects of one kind; none where the family has none of it."""
    found = kinds.get(name, []) if isinstance(kinds, Mapping) else None
    if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
        raise SnapshotError(f"{name!r} is no list of objects")
    return found


def number_of(shown: Mapping[str, Any], name: str) -> int:
    """A number that every object of a kind has."""
    value = shown.get(name)
    if not isinstance(value, int):
        raise SnapshotError(f"{name!r} is missing or no number")
    return value
