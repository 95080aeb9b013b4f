"""Complains about single values: keys that do not belong to the type, limits, codes, defaults."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from loadmaster_codegen.complaints import Complaints
from loadmaster_codegen.model import Default, NamedCode, Origin, Scalar, Value, ValueType

__all__ = ["SNAKE_CASE", "check_default", "check_value", "fits"]

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")

_TEXTS = {
    ValueType.STRING,
    ValueType.ADDRESS,
    ValueType.SECRET,
    ValueType.REFERENCE,
    ValueType.FILE,
}
_NUMBERS = {ValueType.INT, ValueType.PORT}
_CODED = {ValueType.ENUM, ValueType.FLAGS}
_MAY_BE_CODED = _CODED | {ValueType.LIST}
_XML = re.compile(r"natural|Y/N|yes/no|1/0|repeated|attribute|children:\w+|tagged:\w+")
_ANSWERED = {ValueType.OBJECT, ValueType.OBJECTS}


def check_value(value: Value, what: str, origin: Origin, complaints: Complaints) -> None:
    """Complain about a value whose keys contradict its type or each other."""
    for message in (*_foreign_keys(value), *_limits(value), *_codes(value)):
        complaints.add(origin, f"{what} {message}")


def check_default(default: Default, value: Value, what: str, origin: Origin, complaints: Complaints) -> None:
    """Complain about a default that could not be given as a value."""
    if default.kind == "value" and (problem := fits(default.value, value)):
        complaints.add(origin, f"{what} has the default {_show(default.value)}, {problem}")


def fits(given: Scalar | tuple[str, ...] | None, value: Value) -> str:
    """Empty when ``given`` could stand for this value, otherwise what is wrong with it."""
    if isinstance(given, bool | int | str) and given in value.also:
        return ""
    if value.type in {ValueType.LIST, ValueType.FLAGS}:
        return _fits_list(given, value)
    if value.type is ValueType.BOOL:
        return "" if isinstance(given, bool) else "which is neither true nor false"
    if value.type in _NUMBERS:
        if not isinstance(given, int) or isinstance(given, bool):
            return "which is no whole number"
        return _in_range(given, value)
    if not isinstance(given, str):
        return "which is no text"
    if value.type is ValueType.ENUM:
        return "" if given in _names(value.codes) else f"which is none of {_list(_names(value.codes))}"
    return _fits_text(given, value)


def _fits_list(given: Scalar | tuple[str, ...] | None, value: Value) -> str:
    if not isinstance(given, tuple):
        return "which is no list"
    if value.type is ValueType.FLAGS:
        bits = {code.name: code.code for code in value.codes}
        if unknown := set(given) - set(bits):
            return f"of which {_list(sorted(unknown))} is none of {_list(bits)}"
        return _in_range(sum(bit for name in set(given) if isinstance(bit := bits[name], int)), value)
    if value.max_items is not None and len(given) > value.max_items:
        return f"which has more than {value.max_items} items"
    names = _names(value.codes)
    if names and (strange := sorted(set(given) - set(names))):
        return f"of which {_list(strange)} is none of {_list(names)}"
    return ""


def _fits_text(given: str, value: Value) -> str:
    if value.min_length is not None and len(given) < value.min_length:
        return f"which is shorter than {value.min_length}"
    if value.max_length is not None and len(given) > value.max_length:
        return f"which is longer than {value.max_length}"
    if value.pattern is not None and not _matches(value.pattern, given):
        return f"which does not match {value.pattern}"
    return ""


def _in_range(given: int, value: Value) -> str:
    if value.minimum is None or value.maximum is None or value.minimum <= given <= value.maximum:
        return ""
    return f"which is outside {value.minimum} to {value.maximum}"


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.fullmatch(pattern, text) is not None
    except re.error:
        return True  # the pattern itself is complained about elsewhere


def _foreign_keys(value: Value) -> Iterable[str]:
    """Keys that only some types have."""
    kind = value.type
    only: list[tuple[str, bool, set[ValueType]]] = [
        ("codes", bool(value.codes), _MAY_BE_CODED),
        ("range", value.minimum is not None, _NUMBERS | {ValueType.FLAGS}),
        ("length", value.max_length is not None, _TEXTS | {ValueType.LIST}),
        ("pattern", value.pattern is not None, _TEXTS | {ValueType.LIST}),
        ("separator", value.separator is not None, {ValueType.LIST}),
        ("max_items", value.max_items is not None, {ValueType.LIST}),
        ("prefix", value.prefix is not None, {ValueType.REFERENCE}),
        ("object", value.object is not None, _ANSWERED),
        ("unit", value.unit is not None, _NUMBERS | {ValueType.FLOAT}),
        ("words", value.words is not None, {ValueType.BOOL}),
    ]
    for key, given, kinds in only:
        if given and kind not in kinds:
            yield f"is of type {kind} and has {key}, which belongs to {_list(sorted(kinds))}"
    if kind in _CODED and not value.codes:
        yield f"is of type {kind} and has no codes"
    if kind in _ANSWERED and value.object is None:
        yield f"is of type {kind} and does not say of which"
    if value.xml.startswith("tagged:") and kind is not ValueType.OBJECTS:
        yield f"is of type {kind} and has the xml form {value.xml!r}, which belongs to objects"
    if not _XML.fullmatch(value.xml):
        yield f"has the unknown xml form {value.xml!r}"


def _limits(value: Value) -> Iterable[str]:
    if value.minimum is not None and value.maximum is not None and value.minimum > value.maximum:
        yield f"has the range {value.minimum} to {value.maximum}, which is empty"
    if value.min_length is not None and value.max_length is not None and value.min_length > value.max_length:
        yield f"has the length {value.min_length} to {value.max_length}, which is empty"
    if value.pattern is not None:
        try:
            re.compile(value.pattern)
        except re.error as error:
            yield f"has the pattern {value.pattern!r}, which is no regular expression: {error}"


def _codes(value: Value) -> Iterable[str]:
    for code in value.codes:
        if not SNAKE_CASE.fullmatch(code.name):
            yield f"has the member {code.name!r}, which is not in snake case"
    sent = _doubles([str(code.code) for code in value.codes])
    read = _doubles([str(code.read_code) for code in value.codes])
    for double in sent:
        yield f"has two members with the code {double!r}"
    for double in read if not sent else ():
        yield f"has two members with the read code {double!r}"
    if value.type is ValueType.FLAGS:
        for code in value.codes:
            if not isinstance(code.code, int) or code.code <= 0 or code.code & (code.code - 1):
                yield f"has the flag {code.name!r} with the code {code.code!r}, which is no single bit"


def _doubles(values: Sequence[str]) -> list[str]:
    return sorted({value for value in values if values.count(value) > 1})


def _names(codes: Iterable[NamedCode]) -> list[str]:
    return [code.name for code in codes]


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)


def _show(given: object) -> str:
    if isinstance(given, tuple):
        return "[" + ", ".join(given) + "]"
    if isinstance(given, bool):
        return "true" if given else "false"
    return repr(given)
