"""Looking what became of a write whose answer was lost, for commands whose description tells where to look.

A change sets values outright, so it is done when the object shows them, and may be sent again when it does
not. A removal is done when the object is gone. While it is still there nobody can tell a removal that is
still to come from another object under the same number, so that stays open.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from loadmaster._model import Model, Unset
from loadmaster._wire.decode import converter
from loadmaster._wire.encode import encode_arguments
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command

__all__ = ["Fate", "Seen", "can_look", "judge_shown", "read_arguments"]


class Fate(Enum):
    """What a look at the appliance tells about a write."""

    DONE = "done"
    NOT_DONE = "not done"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in place of a lost answer."""

    value: object


def can_look(command: Command[Any], arguments: Mapping[str, object]) -> bool:
    """True when the description tells where every value of this call can be seen, or that it is set
    outright."""
    lookup = command.lookup
    if lookup is None or not isinstance(command.answer, Nothing | One):
        return False
    given = {name for name, value in arguments.items() if not isinstance(value, Unset)}
    return lookup.removes or given <= lookup.fields.keys() | set(lookup.subject)


def read_arguments(command: Command[Any], arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments of the read that shows the object."""
    assert command.lookup is not None, "asked for only after can_look"
    return {name: arguments[name] for name in command.lookup.subject if name in arguments}


def judge_shown(
    command: Command[Any], arguments: Mapping[str, object], found: object
) -> tuple[Fate, Seen | None]:
    """What the object as it is shown now tells about the write."""
    assert command.lookup is not None, "asked for only after can_look"
    shown = found[0] if isinstance(found, list) and len(found) == 1 else found
    if command.lookup.removes or not isinstance(shown, Model):
        return Fate.OPEN, None
    wanted = {
        name: value
        for name, value in arguments.items()
        if name in command.lookup.fields and not isinstance(value, Unset)
    }
    for name, value in wanted.items():
        field = command.lookup.fields[name]
        if field is None or getattr(shown, field) != _as_shown(command, name, value):
            return Fate.NOT_DONE, None
    return Fate.DONE, Seen(shown)


def _as_shown(command: Command[Any], name: str, value: object) -> object:
    """The value as a model would hold it after the appliance took it as it is."""
    (sent,) = encode_arguments(command, {name: value}).values()
    form = command.parameters[name].form
    shown = converter(form)(sent)
    return [] if shown is None and form.type == "list" else shown
