"""What a command gives back, before any dialect has seen it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from .specification import FieldSpec, ObjectSpec, Stored, ValueSpec

_EMPTY: tuple[object, ...] = (None, False, 0, "", ())

COMPLETED = "Command completed ok"


@dataclass(frozen=True, slots=True)
class Record:
    """One object of an answer: its specification and the values at hand, by key."""

    spec: ObjectSpec
    values: Mapping[str, Shown]


Shown = Stored | float | Record | list[Record] | None
"""A value of a record: stored, with a fraction, unset, or objects one level down."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Objects of one kind, repeated under one name."""

    name: str
    records: list[Record]


@dataclass(frozen=True, slots=True)
class Item:
    """One named value outside of any object."""

    name: str
    value: Stored
    spec: ValueSpec
    markup: bool = False
    """True where v1 does not escape the value."""


@dataclass(frozen=True, slots=True)
class Nested:
    """Items one level down: ``<apikeys><key>..</key></apikeys>`` in v1, an array in v2."""

    name: str
    child: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Named values one level down."""

    name: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Any parts one level down."""

    name: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Prose:
    """A sentence where data would be: the text of v1's data element, the message of v2."""

    text: str


Part = Record | Listing | Item | Nested | Group | Section | Prose


@dataclass(frozen=True, slots=True)
class Answer:
    """A success: data parts, or a text alone, or bytes."""

    parts: tuple[Part, ...] = ()
    text: str = COMPLETED
    has_data: bool = False
    """True where the answer carries data even when there is none to show, as an empty list."""
    file: bytes | None = None
    file_kind: str = "application/octet-stream"
    afterwards: Literal["reboot", "shutdown"] | None = None


DONE = Answer()


def data(*parts: Part) -> Answer:
    """An answer that carries ``parts``."""
    return Answer(parts=parts, has_data=True)


def file(content: bytes, *, kind: str = "application/octet-stream") -> Answer:
    """An answer whose body is a file: raw in v1, with ``kind`` as its content type, and base64 in v2."""
    return Answer(file=content, file_kind=kind)


def says_nothing(field: FieldSpec, value: object) -> bool:
    """Whether a field that is absent until it holds something is unset, or back at an empty default."""
    return value is None or (value in _EMPTY and field.default.value in _EMPTY)
