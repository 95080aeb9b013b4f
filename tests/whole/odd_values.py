"""What to try for a value that the description knows: inside, at and outside its limits, and what is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from loadmaster_codegen.model import Value, ValueType
from tests.whole.wire import wire_value

__all__ = ["ABSENT", "Trial", "inside", "trials"]

HUGE = "x" * 2**20
FOREIGN = "Zürich-東京-🙂"
CONTROL = ("a\x00b", "a\nb\r\nc", "\x1b[31mred", "a\x7fb\x85c", "a\ud800b")

Expectation = Literal["may be taken", "is refused"]


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()
"""Stands for a value that is not sent at all, or that has no Python form."""


@dataclass(frozen=True)
class Trial:
    """One value to send, in wire form and in Python form; ``ABSENT`` where there is none of that form."""

    label: str
    wire: Any
    python: Any
    expected: Expectation = "may be taken"

    def __repr__(self) -> str:
        return f"{self.label}: {str(self.wire)[:40]!r}"


def trials(value: Value, *, required: bool) -> Iterator[Trial]:
    """Everything worth trying for a value."""
    for python in inside(value):
        yield Trial("inside", wire_value(value, python), python)
    if value.type in (ValueType.INT, ValueType.PORT, ValueType.FLAGS):
        yield from _numbers(value)
    elif value.type is ValueType.FILE:
        yield from _files()
    else:
        yield from _texts(value)
    yield from _strangers(value)
    if required:
        yield Trial("absent", ABSENT, ABSENT, "is refused")


def inside(value: Value) -> Iterator[Any]:
    """Values in their Python form within and at the limits."""
    low = value.minimum if value.minimum is not None else 0
    high = value.maximum if value.maximum is not None else low + 7
    match value.type:
        case ValueType.BOOL:
            yield from (True, False)
        case ValueType.INT | ValueType.PORT:
            yield from (low, low + (high - low) // 2, high)
            yield from (one for one in value.also if isinstance(one, int) and not isinstance(one, bool))
        case ValueType.ENUM:
            yield from (code.name for code in value.codes)
        case ValueType.FLAGS:
            yield from ([code.name] for code in value.codes)
            yield [code.name for code in value.codes]
        case ValueType.ADDRESS:
            yield from ("192.0.2.7", "2001:db8::7")
        case ValueType.LIST:
            yield from ([code.name] for code in value.codes)
            yield from ([] if value.codes else (["one"], ["two", "three"]))
        case ValueType.REFERENCE:
            yield from (1, "sample")
        case ValueType.FILE:
            yield b"content of a file"
        case _:
            yield "sample"
            if value.max_length is not None:
                yield "x" * value.max_length


def _numbers(value: Value) -> Iterator[Trial]:
    flags = value.type is ValueType.FLAGS
    beyond = 2 * max((int(code.code) for code in value.codes), default=0)
    high = beyond if flags else value.maximum
    low = 0 if flags else value.minimum
    for label, number in (
        ("above", high if flags or high is None else high + 1),
        ("below", None if low is None else low - 1),
    ):
        if number is not None and number not in value.also and str(number) not in value.also:
            yield Trial(label, number, ABSENT if flags else number, "is refused")
    for label, text in (("no number", "many"), ("fraction", "1.5"), ("padded", "1e3"), ("foreign", FOREIGN)):
        if text not in value.also:
            yield Trial(label, text, text, "is refused")
    yield Trial("astronomic", 10**30, ABSENT if flags else 10**30, "is refused")
    yield Trial("huge", HUGE, HUGE, "is refused")
    yield Trial("empty", "", ABSENT)


def _texts(value: Value) -> Iterator[Trial]:
    closed = value.type in (ValueType.ENUM, ValueType.BOOL, ValueType.ADDRESS)
    expected: Expectation = "is refused" if closed else "may be taken"
    many = value.type is ValueType.LIST
    for label, text in (("foreign", FOREIGN), ("huge", HUGE), *(("control", one) for one in CONTROL)):
        refused = closed or (label == "huge" and value.max_length is not None)
        yield Trial(label, text, [text] if many else text, "is refused" if refused else expected)
    yield Trial("empty", "", ABSENT if closed else [""] if many else "")
    if value.max_length is not None and not many:
        long = "x" * (value.max_length + 1)
        yield Trial("too long", long, long, "is refused")
    if value.min_length is not None and value.min_length > 1 and not many:
        short = "x" * (value.min_length - 1)
        yield Trial("too short", short, short, "is refused")
    if value.type is ValueType.ENUM:
        yield Trial("no code", "no_such_code", "no_such_code", "is refused")
    if value.max_items is not None:
        items = [f"item{number}" for number in range(value.max_items + 1)]
        yield Trial("too many", (value.separator or " ").join(items), items, "is refused")


def _files() -> Iterator[Trial]:
    yield Trial("empty", b"", b"")
    yield Trial("huge", b"\xff" * 2**20, b"\xff" * 2**20)
    yield Trial("no base64", "%%%", ABSENT)


def _strangers(value: Value) -> Iterator[Trial]:
    """JSON that is no plain value, and Python objects of other types."""
    many = value.type is ValueType.LIST
    yield Trial("object", {"a": {"b": [1]}}, {"a": 1}, "is refused")
    yield Trial("nested list", [[1, [2]]], [[1, [2]]], "is refused")
    yield Trial("nothing", None, ABSENT)
    yield Trial("of no type", ABSENT, object(), "is refused")
    if value.type not in (ValueType.INT, ValueType.PORT):
        yield Trial("fraction", ABSENT, 1.5, "is refused")
    if not many and value.type is not ValueType.FLAGS:
        yield Trial("list", ["a", "b"], ["a", "b"], "is refused")
    if value.type is not ValueType.FILE:
        yield Trial("bytes", ABSENT, b"\xff\x00", "is refused")
    if value.type is not ValueType.BOOL:
        yield Trial("switch", ABSENT, True, "is refused")
