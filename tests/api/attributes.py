"""What sources say about parameters, settings and fields, beside what the description says about them.

Each function lists where the two differ, as ``command(parameter)``, the wire name of a setting, or
``Object.field``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, TypedDict

from loadmaster_codegen.model import Field, Parameter, Setting, Value, ValueType
from tests.api.coverage import by_wire_name, shapes, spellings
from tests.api.left_out import OBJECT_NAMES, OBJECTS_HELD_ELSEWHERE
from tests.support.described import description

__all__ = ["ATTRIBUTES", "differing_json_types", "differing_starts", "known_values", "where_they_differ"]

Facts = dict[str, Any]
"""What sources say of one value, by the word for it; what they do not say is not there."""

_FILE = Path(__file__).parent / "reference_values.json"
_NATURAL = {
    ValueType.BOOL: "bool",
    ValueType.INT: "int",
    ValueType.FLAGS: "int",
    ValueType.FLOAT: "float",
    ValueType.PORT: "int",
    ValueType.REFERENCE: "int",
    ValueType.OBJECT: "object",
    ValueType.OBJECTS: "array",
}


class KnownValues(TypedDict):
    """Facts of parameters by command, of settings, and of fields by object: JSON types and first values.

    ``one_source`` names the commands that one source alone knows.
    """

    parameters: dict[str, dict[str, Facts]]
    settings: dict[str, Facts]
    objects: dict[str, dict[str, str]]
    defaults: dict[str, Facts]
    one_source: str


@cache
def known_values() -> KnownValues:
    """The committed facts."""
    found: KnownValues = json.loads(_FILE.read_text(encoding="utf-8"))
    return found


def _range(one: Parameter | Setting, known: list[int]) -> bool:
    value = one.value
    if value.type is ValueType.FLAGS and value.maximum is None:
        return sum(int(code.code) for code in value.codes) == known[1]
    return [value.minimum, value.maximum] == known


def _codes(one: Parameter | Setting, known: str) -> bool:
    if one.value.type is ValueType.BOOL:
        return known == "0|1"
    sent = {str(code.code).lower() for code in one.value.codes}
    taken = sent | {str(code.read_code).lower() for code in one.value.codes}
    return sent <= set(known.lower().split("|")) <= taken


def _default(one: Parameter | Setting | Field, known: Any) -> bool:
    return one.default.kind == "value" and _wire(one.value, one.default.value) == _plain(known)


def _secret(one: Parameter | Setting, known: bool) -> bool:
    return (one.secret or one.value.type is ValueType.SECRET) is known


ATTRIBUTES: dict[str, Callable[[Parameter | Setting, Any], bool]] = {
    "codes": _codes,
    "default": _default,
    "deprecated": lambda one, known: bool(one.deprecated) is known,
    "items": lambda one, known: one.value.max_items == known,
    "least_length": lambda one, known: one.value.min_length == known,
    "length": lambda one, known: one.value.max_length == known,
    "range": _range,
    "required": lambda one, known: isinstance(one, Parameter) and one.required is known,
    "secret": _secret,
    "since": lambda one, known: one.since == known,
}
"""By the word of the facts: whether a value of ours is as sources say."""


def where_they_differ(attribute: str) -> list[str]:
    """Parameters and settings whose attribute is another than sources say."""
    agrees = ATTRIBUTES[attribute]
    return [
        label
        for label, ours, facts in _compared()
        if attribute in facts and not any(agrees(one, facts[attribute]) for one in ours)
    ]


def differing_json_types() -> list[str]:
    """Fields that version 2 carries in another type than was recorded or declared."""
    return [
        f"{name}.{wire} is {_json_type(field.value)}, known as {known}"
        for name, types in known_values()["objects"].items()
        if name not in OBJECTS_HELD_ELSEWHERE
        for known, words in types.items()
        for wire in words.split()
        for field in _fields_read(name, wire)
        if _json_type(field.value) != known
    ]


def differing_starts() -> list[str]:
    """Fields that something new has with another value than sources say."""
    return [
        f"{name}.{wire}"
        for name, values in known_values()["defaults"].items()
        if name not in OBJECTS_HELD_ELSEWHERE
        for wire, known in values.items()
        if not all(_default(field, known) for field in _fields_read(name, wire))
    ]


def _compared() -> Iterator[tuple[str, list[Parameter | Setting], Facts]]:
    """Each value of the facts with those of ours for it: one in each command of its name that has it."""
    for command, parameters in known_values()["parameters"].items():
        for wire, facts in parameters.items():
            yield f"{command}({wire})", _parameters(command, wire), facts
    settings = {one.wire: one for one in description().settings.values()}
    for wire, facts in known_values()["settings"].items():
        yield wire, [settings[wire]], facts


def _parameters(command: str, wire: str) -> list[Parameter | Setting]:
    return [
        one
        for described in by_wire_name()[command]
        for one in described.parameters
        if wire.lower() in spellings(one)
    ]


def _fields_read(name: str, wire: str) -> list[Field]:
    fields = shapes()[OBJECT_NAMES.get(name, name).lower()].fields.values()
    return [one for one in fields if one.read and one.read.lower() == wire.lower()]


def _json_type(value: Value) -> str:
    if value.json != "natural":
        return value.json
    if value.words:
        return "string"
    if value.type is ValueType.ENUM:
        return "int" if all(isinstance(code.read_code, int) for code in value.codes) else "string"
    return _NATURAL.get(value.type, "string")


def _wire(value: Value, python: Any) -> str:
    """A default of ours as it goes over the wire."""
    codes = {code.name: code.code for code in value.codes}
    if value.type is ValueType.FLAGS:
        return str(sum(int(codes[name]) for name in python))
    if isinstance(python, tuple):
        return (value.separator or " ").join(str(codes.get(one, one)) for one in python)
    return _plain(codes.get(python, python) if isinstance(python, str) else python)


def _plain(known: Any) -> str:
    """A value without its spelling: truth as 0 and 1, words in small letters."""
    if isinstance(known, bool):
        return str(int(known))
    if isinstance(known, list):
        return ";".join(known)
    return {"no": "0", "n": "0", "yes": "1", "y": "1"}.get(str(known).lower(), str(known).lower())
