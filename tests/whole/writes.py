"""Every write that an answer shows: which command takes which field of which object, and what shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from loadmaster_codegen.model import ApiObject, Command, Description, Field, Requirement, Setting, ValueType
from tests.contract.examples import values
from tests.whole.base_calls import with_numbers
from tests.whole.preparation import CREATES, Known
from tests.whole.records import plain, records
from tests.whole.situations import SETTING_VALUES, WANTED, WITH_FIELD, WITH_OBJECT
from tests.whole.stage import Stage, parameters
from tests.whole.wire import Dialect, Wire

__all__ = ["Write", "canonical", "setting_values", "writes"]


@dataclass(frozen=True)
class Write:
    """One field of one object, and the command that writes it."""

    shape: ApiObject
    field: Field
    command: Command
    description: Description

    @property
    def label(self) -> str:
        """What failures and the list of what is not covered call it."""
        return f"{self.shape.name}.{self.field.name} by {self.command.name}"

    def readers(self) -> list[Command]:
        """Commands other than the writing one whose answers carry the object, lists of everything first."""
        carriers = _carriers(self.shape.name, self.description)
        found = [
            one
            for one in self.description.commands()
            if one.kind == "read" and one.name != self.command.name and carriers & set(one.answer.objects)
        ]
        return sorted(found, key=lambda one: sum(parameter.required for parameter in one.parameters))

    def arguments(self, stage: Stage, python: Any = None) -> dict[str, Any]:
        """What the command wants besides the field: the object, and what the value depends on."""
        given = stage.arguments(self.command)
        if self.command.one_at_a_time:
            given = {name: one for name, one in given.items() if self.command.parameter(name).required}
        given |= WITH_OBJECT.get((self.shape.name, self.command.name), {})
        given |= WITH_FIELD.get(f"{self.shape.name}.{self.field.name}", {})
        return with_numbers(given | self._needed(self.field, python, set()), stage.known)

    def candidates(self, stage: Stage, current: Any) -> list[Any]:
        """Values worth writing, none of which holds already."""
        wanted = WANTED.get(f"{self.shape.name}.{self.field.name}") or WANTED.get(self.field.name)
        found = wanted or values(self.field.value, self.field.name)
        found = [stage.known[one] if isinstance(one, Known) else one for one in found]
        if self.field.value.type is ValueType.LIST and self.field.value.codes and not wanted:
            found = [[code.name] for code in self.field.value.codes[:2]]
        return [one for one in self.among(found) if canonical(self.field, one) != current]

    def among(self, found: Iterable[Any]) -> list[Any]:
        """Those that the command has a word for: it may change servers and SubVSs, whose words differ."""
        if self.field.value.type is not ValueType.ENUM:
            return list(found)
        codes = {code.name for code in self.command.parameter(self._argument(self.field)).value.codes}
        return [one for one in found if one in codes]

    def lacks_what_it_needs(self, python: Any) -> bool:
        """Whether a value needs another one of a field that the command cannot write, and may be dropped."""
        return any(
            need.scope == "object"
            and _applies(need, python)
            and self.command.name not in self.shape.fields[need.field].write
            for need in self.field.requires
        )

    def _needed(self, field: Field, value: Any, seen: set[str]) -> dict[str, Any]:
        """Values of other fields of the object without which this one is dropped or refused."""
        found: dict[str, Any] = {}
        for need in field.requires:
            if need.scope != "object" or need.field in seen or not _applies(need, value):
                continue
            other = self.shape.fields[need.field]
            if self.command.name not in other.write:
                continue
            seen.add(need.field)
            fitting = _satisfying(need, other)
            found = {**self._needed(other, fitting, seen), **found, self._argument(other): fitting}
        return found

    def _argument(self, field: Field) -> str:
        """The Python name of the parameter that writes a field."""
        wire = field.write[self.command.name]
        return next(one.name for one in self.command.parameters if one.wire == wire)

    @property
    def names_what_is_changed(self) -> bool:
        """Whether the field is how the command is told what to change, so that it cannot change that."""
        argument = self.command.parameter(self._argument(self.field))
        return argument.subject and argument.required and self.command.name not in CREATES

    def parameters(self, stage: Stage, python: Any) -> dict[str, Any]:
        """The whole call in wire names and wire values."""
        given = self.arguments(stage, python) | {self._argument(self.field): python}
        return parameters(self.command, given)

    def shown(
        self, stage: Stage, wire: Wire, reader: Command, dialect: Dialect, python: Any = None
    ) -> Counter[str]:
        """What all objects of the kind say about the field, through one command in one dialect."""
        written = self.arguments(stage, python)
        if python is not None:
            written[self._argument(self.field)] = python
        chosen = stage.arguments(reader) | {
            name: one
            for name, one in written.items()
            if any(parameter.name == name for parameter in reader.parameters)
        }
        reply = wire.call(reader, parameters(reader, chosen), dialect)
        if reply.status != 200:
            return Counter()
        assert self.field.read is not None
        found = records(reply, reader, self.description).get(self.shape.name, [])
        key = self.field.read.lower()
        return Counter(repr(plain(one.get(key), self.field.value)) for one in found)


def canonical(carrier: Field | Setting, python: Any) -> Any:
    """A Python value as ``records.plain`` gives it for an answer that shows it."""
    value = carrier.value
    if value.type is ValueType.FLAGS:
        return sum(int(code.read_code) for code in value.codes if code.name in python)
    if value.type is ValueType.LIST:
        return sorted(python)
    if value.type in (ValueType.PORT, ValueType.REFERENCE):
        return str(python)
    return python


def setting_values(setting: Setting) -> list[Any]:
    """Values worth setting."""
    return SETTING_VALUES.get(setting.name) or values(setting.value, setting.name)


def writes(description: Description) -> Iterator[Write]:
    """Every write with a field that answers show."""
    commands = {one.name: one for one in description.commands()}
    for family in description.families.values():
        for shape in family.objects.values():
            for field in shape.fields.values():
                if field.read is None:
                    continue
                for name in field.write:
                    yield Write(shape, field, commands[name], description)


def _carriers(name: str, description: Description) -> set[str]:
    """The object itself and whatever carries it inside."""
    found = {name}
    shapes = [one for family in description.families.values() for one in family.objects.values()]
    while True:
        more = {
            one.name for one in shapes if any(field.value.object in found for field in one.fields.values())
        }
        if more <= found:
            return found
        found |= more


def _applies(need: Requirement, value: Any) -> bool:
    """Whether a value needs it; one that nobody says does."""
    if value is None or isinstance(value, list):
        return True
    return (not need.when or value in need.when) and value not in need.when_not


def _satisfying(need: Requirement, other: Field) -> Any:
    if need.values:
        return need.values[0]
    unfit: Mapping[Any, bool] = dict.fromkeys(need.values_not, True)
    wanted = WANTED.get(other.name) or values(other.value, other.name) or ["sample"]
    return next(one for one in wanted if isinstance(one, list) or one not in unfit)
