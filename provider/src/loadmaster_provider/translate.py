"""Values between Terraform and the client: three spellings of the same thing, and when two mean the same.

Terraform holds numbers as ``int`` or ``Decimal`` and a port that may be ``*`` as text; the client wants
``int``. Null, empty text and an empty list are one thing to the appliance (it leaves the field out), so they
mean the same here too.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any

from loadmaster_provider.protocol import Value, is_known
from loadmaster_provider.shape import FieldShape

__all__ = [
    "default_value",
    "is_text",
    "keep_spelling",
    "normal_form",
    "same",
    "shown_value",
    "to_client",
    "to_state",
]

_NUMERIC = ("int", "port")
_EMPTY: tuple[Any, ...] = (None, "", [])


def is_text(shape: FieldShape) -> bool:
    """Whether Terraform holds the value as text although it is usually a number: a port that may be ``*``."""
    return shape.type in _NUMERIC and any(isinstance(item, str) for item in shape.also)


def to_client(shape: FieldShape, value: Value) -> Any:
    """The value as the client takes it; ``None`` clears."""
    if value is None:
        return None
    if shape.type in _NUMERIC:
        text = str(value)
        return int(text) if text.lstrip("-").isdecimal() else value
    if shape.type == "reference":
        return int(value) if str(value).isdecimal() else value
    return list(value) if isinstance(value, list) else value


def to_state(shape: FieldShape, value: Any) -> Value:
    """The value as Terraform stores it. Secrets become null."""
    if shape.secret or shape.type == "secret" or value is None:
        return None
    if isinstance(value, list | tuple | set | frozenset):
        items = sorted(value) if shape.type == "flags" else list(value)
        return items if items or shape.default_kind == "value" else None
    if shape.type in _NUMERIC:
        return str(value) if is_text(shape) else value
    if shape.type in ("bool", "enum"):
        return value
    return str(value) or None


def shown_value(shape: FieldShape, value: Any) -> Value:
    """What the appliance shows, as Terraform stores it.

    Features that are off are often left out of answers; a field that is not there holds its documented
    default.
    """
    state = to_state(shape, value)
    return default_value(shape) if state is None else state


def default_value(shape: FieldShape) -> Value:
    """The documented default as Terraform stores it; ``None`` where there is none."""
    return to_state(shape, shape.default) if shape.default_kind == "value" else None


def same(shape: FieldShape, one: Value, other: Value) -> bool:
    """Whether two known values mean the same to the appliance."""
    if not (is_known(one) and is_known(other)):
        return False
    return bool(normal_form(shape, one) == normal_form(shape, other))


def keep_spelling(shape: FieldShape, found: Value, wanted: Value) -> Value:
    """``found``, spelt as ``wanted`` when both mean the same."""
    return wanted if same(shape, found, wanted) else found


def normal_form(shape: FieldShape, value: Value) -> Any:
    """One spelling for everything that means the same."""
    if value in _EMPTY:
        return () if shape.type == "flags" and value == [] else None
    if isinstance(value, list):
        return tuple(sorted(value)) if shape.type == "flags" else tuple(value)
    if shape.type in _NUMERIC:
        return _number(shape, value)
    if shape.type == "address":
        return _address(str(value))
    if shape.normalise in _TEXT_RULES and isinstance(value, str):
        return _TEXT_RULES[shape.normalise](value)
    return value


def _number(shape: FieldShape, value: Value) -> Any:
    text = str(value)
    if not text.lstrip("-").isdecimal():
        return value if isinstance(value, Decimal) else text
    rule = _NUMBER_RULES.get(shape.normalise)
    return rule(int(text), shape) if rule else int(text)


def _whole_minutes(value: int, _: FieldShape) -> int:
    return value - value % 60


def _zero_restores_default(value: int, shape: FieldShape) -> int:
    return shape.default if value == 0 and isinstance(shape.default, int) else value


_NUMBER_RULES: Mapping[str, Callable[[int, FieldShape], int]] = {
    "whole_minutes": _whole_minutes,
    "zero_restores_default": _zero_restores_default,
}
_TEXT_RULES: Mapping[str, Callable[[str], str]] = {"lower_case": str.lower}


@lru_cache(maxsize=8192)
def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return text
