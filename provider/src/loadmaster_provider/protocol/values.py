"""Values as Terraform sees them, in plain Python.

==================  =====================================================================
Terraform           Python
==================  =====================================================================
string, bool        ``str``, ``bool``
number              ``int`` when whole, otherwise ``decimal.Decimal``; exact, never ``float``
list, set           ``list`` (a set's order carries no meaning)
map                 ``dict`` with the keys of the configuration
object, nested      ``dict`` with one entry for each attribute of the schema
null                ``None``
known after apply   an ``Unknown``; most often the constant ``UNKNOWN``
==================  =====================================================================

A path is a tuple of steps: ``str`` for an attribute, ``int`` for a list position, ``MapKey`` for a map key
and ``SetElement`` for a member of a set.
"""

from __future__ import annotations

import decimal
from typing import Any, Final, NoReturn

__all__ = [
    "UNKNOWN",
    "MapKey",
    "Object",
    "Path",
    "PathStep",
    "SetElement",
    "Unknown",
    "Value",
    "as_path",
    "contains_unknown",
    "format_path",
    "is_known",
    "without_unknowns",
]

Value = Any
Object = dict[str, Any]


class Unknown:
    """A value that Terraform will only learn while applying.

    ``refinements`` is what Terraform already promises about it (not null, a prefix, ...), in Terraform's own
    encoding. The layer never looks inside; an unknown that is handed back carries the same promise.
    """

    __slots__ = ("refinements",)

    def __init__(self, *, refinements: bytes | None = None) -> None:
        self.refinements = refinements

    def __repr__(self) -> str:
        return "UNKNOWN"

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a value that is known only after apply was used in a condition; ask is_known() first"
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown)

    def __hash__(self) -> int:
        return hash(Unknown)

    def __copy__(self) -> Unknown:
        return self

    def __deepcopy__(self, memo: object) -> Unknown:
        return self


UNKNOWN: Final = Unknown()


class MapKey:
    """Path step into a map."""

    __slots__ = ("key",)

    def __init__(self, key: str) -> None:
        self.key = key

    def __repr__(self) -> str:
        return f"MapKey({self.key!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MapKey) and other.key == self.key

    def __hash__(self) -> int:
        return hash((MapKey, self.key))


class SetElement:
    """Path step to some member of a set.

    Terraform's wire format cannot name a member of a set, so a path sent to Terraform ends in front of this
    step.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return "SetElement()"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SetElement)

    def __hash__(self) -> int:
        return hash(SetElement)


PathStep = str | int | MapKey | SetElement
Path = tuple[PathStep, ...]


def as_path(path: str | Path) -> Path:
    """The path for a bare attribute name or a ready path."""
    return (path,) if isinstance(path, str) else path


def format_path(path: Path) -> str:
    """The path as a user would write it: ``servers["10.0.0.1:80"].weight``, ``rules[0].name``."""
    text = ""
    for step in path:
        if isinstance(step, str):
            text += f".{step}" if text else step
        elif isinstance(step, MapKey):
            text += f'["{step.key}"]'
        elif isinstance(step, SetElement):
            text += "[*]"
        else:
            text += f"[{step}]"
    return text


def is_known(value: Value) -> bool:
    """False for a value that is itself unknown; says nothing about what a known list or object holds."""
    return not isinstance(value, Unknown)


def contains_unknown(value: Value) -> bool:
    """Whether the value or anything inside it is unknown."""
    if isinstance(value, Unknown):
        return True
    if isinstance(value, dict):
        return any(contains_unknown(item) for item in value.values())
    if isinstance(value, list):
        return any(contains_unknown(item) for item in value)
    return False


def without_unknowns(value: Value) -> Value:
    """A copy in which each unknown is null."""
    if isinstance(value, Unknown):
        return None
    if isinstance(value, dict):
        return {key: without_unknowns(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_unknowns(item) for item in value]
    return value


def exact_number(value: float | decimal.Decimal | str) -> int | decimal.Decimal:
    """The number as ``int`` when it is whole, otherwise as the exact ``Decimal``."""
    number = value if isinstance(value, decimal.Decimal) else decimal.Decimal(value)
    if not number.is_finite():
        raise ValueError(f"{value} is not a finite number")
    whole = int(number)
    return whole if whole == number else number
