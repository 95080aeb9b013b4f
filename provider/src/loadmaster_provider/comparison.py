"""What was asked for beside what is there: after a write, and when an object that is to be created exists
already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from loadmaster_provider.attributes import is_secret
from loadmaster_provider.protocol import MapKey, Object, Path, Value, contains_unknown
from loadmaster_provider.shape import FieldShape
from loadmaster_provider.translate import default_value, same

__all__ = ["Difference", "adoption_differences", "differences", "shown"]


@dataclass(frozen=True, slots=True)
class Difference:
    """One argument that does not hold: ``given`` when the user wrote it,
    else its default was to be restored.
    """

    shape: FieldShape
    wanted: Value
    found: Value
    given: bool
    path: Path

    @property
    def words(self) -> str:
        """Both values in one phrase."""
        place = _path_words(self.path)
        if self.found in (None, "", []):
            return f"{place} is not set there and {shown(self.wanted)} here"
        wanted = shown(self.wanted) if self.wanted not in (None, "", []) else "not set"
        here = f"{wanted} here" if self.given else f"{wanted} by default"
        return f"{place} is {shown(self.found)} there and {here}"


def differences(
    shapes: Iterable[FieldShape], *, config: Object, planned: Object, found: Object, base: Path = ()
) -> list[Difference]:
    """Arguments whose planned value is known and is not what the appliance shows."""
    return [
        Difference(
            shape,
            planned[shape.name],
            found.get(shape.name),
            config.get(shape.name) is not None,
            (*base, shape.name),
        )
        for shape in shapes
        if _comparable(shape)
        and shape.name in planned
        and not contains_unknown(planned[shape.name])
        and not same(shape, planned[shape.name], found.get(shape.name))
    ]


def adoption_differences(
    shapes: Iterable[FieldShape], *, config: Object, planned: Object, found: Object, base: Path = ()
) -> list[Difference]:
    """What keeps an existing object from being the planned one: unequal where it is given, or not default
    elsewhere.
    """
    result = []
    for shape in shapes:
        if not _comparable(shape):
            continue
        given = config.get(shape.name) is not None
        if not given and shape.default_kind not in ("value", "unset"):
            continue
        planned_value = planned.get(shape.name)
        wanted = default_value(shape) if not given and contains_unknown(planned_value) else planned_value
        if not same(shape, wanted, found.get(shape.name)):
            result.append(Difference(shape, wanted, found.get(shape.name), given, (*base, shape.name)))
    return result


def shown(value: Value) -> str:
    """A value as it is written in a configuration."""
    if value in (None, ""):
        return "not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "[" + ", ".join(shown(item) for item in value) + "]"
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= 80 else f'"{value[:80]}..." ({len(value)} characters)'
    return str(value)


def _comparable(shape: FieldShape) -> bool:
    return (
        shape.writable and shape.readable and not is_secret(shape) and shape.type not in ("objects", "file")
    )


def _path_words(path: Path) -> str:
    words = ""
    for step in path:
        words += f'["{step.key}"]' if isinstance(step, MapKey) else (f".{step}" if words else str(step))
    return words
