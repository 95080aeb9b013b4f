"""What the firmware of a unit does not have yet: commands, parameters, settings and fields with a ``since``.

Of everything else nobody has written down since when it exists. A unit of this emulator has it, whatever its
firmware; ``profile`` says of what that is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache
from typing import Literal

from msgspec import structs

from .answer import Answer, Listing, Part, Record, Section, Shown
from .contract import COMMANDS, DIALECTS_SINCE, FIRMWARE, OBJECTS, SETTINGS
from .specification import CommandSpec, ObjectSpec, SettingSpec
from .wire import Dialect

Knowledge = Literal["present", "absent", "unknown"]
"""Of something on a firmware: it is known to be there, known not to be there yet, or nobody knows."""

_COMPARED = 3
"""Numbers of a version that a ``since`` has; what stands behind them are builds of one version."""


@lru_cache(maxsize=64)
def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(one) for one in version.split(".")[:_COMPARED])


def lacks(version: str, since: str) -> bool:
    """Whether firmware is older than what something appeared with; ``""`` is as old as anything."""
    return bool(since) and _numbers(version) < _numbers(since)


@cache
def _newest() -> tuple[int, ...]:
    """The newest firmware that anything is known to have appeared with."""
    named = [one.since for one in COMMANDS.values()]
    named += [one.since for command in COMMANDS.values() for one in command.parameters]
    named += [one.since for one in SETTINGS.values()]
    named += [field.since for entry in OBJECTS.values() for field in entry.fields]
    return max((_numbers(since) for since in named if since), default=())


@lru_cache(maxsize=64)
def has_everything(version: str) -> bool:
    """Whether nothing is known that the firmware does not have."""
    return _numbers(version) >= _newest()


@lru_cache(maxsize=4096)
def command_on(version: str, spec: CommandSpec) -> CommandSpec | None:
    """A command as the firmware knows it: without newer parameters, or not at all."""
    if lacks(version, spec.since):
        return None
    kept = tuple(one for one in spec.parameters if not lacks(version, one.since))
    return spec if len(kept) == len(spec.parameters) else structs.replace(spec, parameters=kept)


def has_setting(version: str, spec: SettingSpec) -> bool:
    """Whether the firmware has a setting."""
    return not lacks(version, spec.since)


def has_dialect(version: str, dialect: Dialect) -> bool:
    """Whether the firmware speaks a dialect."""
    return not lacks(version, DIALECTS_SINCE.get(dialect, ""))


def answer_on(version: str, answer: Answer) -> Answer:
    """An answer without the fields that the firmware does not have."""
    if has_everything(version):
        return answer
    return replace(answer, parts=tuple(_part_on(version, part) for part in answer.parts))


def _part_on(version: str, part: Part) -> Part:
    if isinstance(part, Record):
        return _record_on(version, part)
    if isinstance(part, Listing):
        return Listing(part.name, [_record_on(version, one) for one in part.records])
    if isinstance(part, Section):
        return Section(part.name, tuple(_part_on(version, one) for one in part.parts))
    return part


def _record_on(version: str, record: Record) -> Record:
    values = {key: _shown_on(version, value) for key, value in record.values.items()}
    return Record(_object_on(version, record.spec), values)


def _shown_on(version: str, value: Shown) -> Shown:
    if isinstance(value, list):
        return [_record_on(version, one) for one in value]
    return _record_on(version, value) if isinstance(value, Record) else value


@lru_cache(maxsize=1024)
def _object_on(version: str, spec: ObjectSpec) -> ObjectSpec:
    return structs.replace(spec, fields=tuple(one for one in spec.fields if not lacks(version, one.since)))


def profile(version: str) -> Mapping[str, Knowledge]:
    """What is known of each command on a firmware, by its name in v2."""
    found: dict[str, Knowledge] = {}
    for spec in COMMANDS.values():
        known: Knowledge = "absent" if lacks(version, spec.since) else "present" if spec.since else "unknown"
        found[spec.name] = known
    return found


def is_described(version: str) -> bool:
    """Whether the description knows anything of this very version."""
    return any(_numbers(one) == _numbers(version) for one in FIRMWARE)
