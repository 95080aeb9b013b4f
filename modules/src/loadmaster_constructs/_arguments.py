"""What arguments may be: each kind checks a value and turns it into what Terraform reads.

A value may always be a reference of the framework instead; Terraform checks those.
"""

from __future__ import annotations

import difflib
import ipaddress
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from loadmaster_constructs._text import has_reference, is_number_reference, is_reference, literal
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.secret import Secret

__all__ = [
    "Address",
    "Confidential",
    "Flag",
    "Kind",
    "Number",
    "Objects",
    "Shape",
    "Text",
    "TextMap",
    "Texts",
]

_LARGEST_EXACT = 2**53
_SHOWN = 60
_FEW = 12


class Kind(Protocol):
    """How one argument is checked and written."""

    def convert(self, value: Any) -> Any:
        """The value as Terraform reads it; ``Refusal`` when it is none of this kind."""
        ...


@dataclass(frozen=True, slots=True)
class Shape:
    """The arguments of one resource type."""

    type: str
    arguments: Mapping[str, Kind]
    secrets: tuple[str, ...] = field(init=False)
    """Names of the arguments that take secrets."""

    def __post_init__(self) -> None:
        secrets = (name for name, kind in self.arguments.items() if isinstance(kind, Confidential))
        object.__setattr__(self, "secrets", tuple(secrets))

    def convert(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """All values that are given; ``Refusal`` names the first that will not do."""
        converted = {}
        for name, value in values.items():
            if value is not None:
                kind = self.arguments.get(name)
                if kind is None:
                    raise _no_argument(name, self.arguments)
                try:
                    converted[name] = kind.convert(value)
                except Refusal as refusal:
                    raise refusal.at(name) from None
        return converted


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def convert(self, value: Any) -> Any:
        """The value; only real booleans, since ``"no"`` is true in Python."""
        if value is True or value is False or _is_reference(value):
            return value
        raise _wrong_type(value, "True or False")


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number within limits, or one of a few others."""

    minimum: int | None = None
    maximum: int | None = None
    also: tuple[int | str, ...] = ()
    as_text: bool = False
    """Terraform holds it as text, because one of the accepted values is a word."""
    whole: bool = True

    def convert(self, value: Any) -> Any:
        """The value; ``Refusal`` outside the limits or where JSON would lose digits."""
        if isinstance(value, bool) or not isinstance(value, int):
            return self._convert_other(value)
        if value not in self.also and not self._within(value):
            raise Refusal(f"is {value}, accepted is {self._accepted()}")
        return str(value) if self.as_text else value

    def _convert_other(self, value: Any) -> Any:
        if isinstance(value, str):
            if value in self.also or has_reference(value):
                return value
            if self.as_text and value.isascii() and value.isdecimal():
                return self.convert(int(value))
            raise Refusal(f"is {_shown(value)}, accepted is {self._accepted()}", wrong_type=not self.as_text)
        if _is_reference(value):
            return value
        if isinstance(value, float) and (
            is_number_reference(value) or (not self.whole and math.isfinite(value))
        ):
            return value
        raise _wrong_type(value, self._accepted())

    def _takes(self, value: float) -> bool:
        return is_number_reference(value) or (not self.whole and math.isfinite(value))

    def _within(self, value: int) -> bool:
        low = -_LARGEST_EXACT if self.minimum is None else self.minimum
        high = _LARGEST_EXACT if self.maximum is None else self.maximum
        return low <= value <= high

    def _accepted(self) -> str:
        if self.minimum is None and self.maximum is None:
            limits = f"a whole number up to {_LARGEST_EXACT}" if self.whole else "a number"
        elif self.maximum is None:
            limits = f"a whole number from {self.minimum} on"
        elif self.minimum is None:
            limits = f"a whole number up to {self.maximum}"
        else:
            limits = f"a whole number from {self.minimum} to {self.maximum}"
        return " or ".join([limits, *(repr(item) for item in self.also)])


@dataclass(frozen=True, slots=True)
class Text:
    """Text of some length or form, or one of a closed set of words."""

    choices: tuple[str, ...] = ()
    minimum_length: int | None = None
    maximum_length: int | None = None
    pattern: str | None = None

    def convert(self, value: Any) -> Any:
        """The text with Terraform's template signs escaped."""
        if not isinstance(value, str):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "text")
        if not has_reference(value):
            self._check(value)
        return literal(value)

    def _check(self, value: str) -> None:
        if self.choices and value not in self.choices:
            raise Refusal(f"is {_shown(value)}, accepted is {_listed(self.choices)}")
        if self.minimum_length is not None and len(value) < self.minimum_length:
            raise Refusal(
                f"is {_shown(value)}, accepted is text of at least {self.minimum_length} characters"
            )
        if self.maximum_length is not None and len(value) > self.maximum_length:
            raise Refusal(
                f"has {len(value)} characters ({_shown(value)}), accepted are at most {self.maximum_length}"
            )
        if self.pattern is not None and re.fullmatch(self.pattern, value) is None:
            raise Refusal(f"is {_shown(value)}, accepted is text of the form {self.pattern}")
        if not value.isascii():
            _check_encodable(value)


@dataclass(frozen=True, slots=True)
class Confidential:
    """A secret: where it comes from, never what it is."""

    def convert(self, value: Any) -> Any:
        """The secret; a literal is refused, and not repeated in the message."""
        if isinstance(value, Secret) or _is_reference(value):
            return value
        if isinstance(value, str) and is_reference(value):
            return value
        raise Refusal(
            f"takes no value written in the program ({type(value).__name__}): it would stand in cdk.tf.json "
            "for everybody to read; accepted is Secret.env(...), Secret.variable(...) or Secret.file(...)",
            wrong_type=True,
        )


@dataclass(frozen=True, slots=True)
class Address:
    """An IPv4 or IPv6 address."""

    def convert(self, value: Any) -> Any:
        """The address as it was written."""
        if not isinstance(value, str):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "an IPv4 or IPv6 address as text")
        if not has_reference(value):
            try:
                ipaddress.ip_address(value)
            except ValueError:
                raise Refusal(f"is {_shown(value)}, accepted is an IPv4 or IPv6 address") from None
        return value


@dataclass(frozen=True, slots=True)
class Texts:
    """A list or set of texts."""

    item: Kind = field(default_factory=Text)
    maximum_items: int | None = None

    def convert(self, value: Any) -> Any:
        """The items in their order."""
        if isinstance(value, str) or not isinstance(value, Sequence):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "a list of texts")
        if self.maximum_items is not None and len(value) > self.maximum_items:
            raise Refusal(f"has {len(value)} items, accepted are at most {self.maximum_items}")
        converted = []
        for place, item in enumerate(value):
            try:
                converted.append(self.item.convert(item))
            except Refusal as refusal:
                raise refusal.at(f"item {place + 1}") from None
        return converted


@dataclass(frozen=True, slots=True)
class TextMap:
    """Texts by name."""

    def convert(self, value: Any) -> Any:
        """The same names with escaped texts."""
        if not isinstance(value, Mapping):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "a mapping of texts")
        return {_key(key): _convert_at(key, Text(), item) for key, item in value.items()}


@dataclass(frozen=True, slots=True)
class Objects:
    """Objects by name, each with arguments of its own."""

    arguments: Mapping[str, Kind]

    def convert(self, value: Any) -> Any:
        """The same names with converted objects."""
        if not isinstance(value, Mapping):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "a mapping")
        return {_key(key): self._object(key, item) for key, item in value.items()}

    def _object(self, key: str, value: Any) -> Any:
        if not isinstance(value, Mapping):
            if _is_reference(value):
                return value
            raise _wrong_type(value, "a mapping").at(f"[{key!r}]")
        converted = {}
        for name, item in value.items():
            kind = self.arguments.get(name)
            if kind is None:
                raise _no_argument(name, self.arguments).at(f"[{key!r}]")
            if item is not None:
                converted[name] = _convert_at(f"{key}].{name}", kind, item)
        return converted


def _convert_at(place: str, kind: Kind, value: Any) -> Any:
    try:
        return kind.convert(value)
    except Refusal as refusal:
        raise refusal.at(f"[{place}]" if "]." not in place else f"[{place}") from None


def _no_argument(name: str, known: Mapping[str, Kind]) -> Refusal:
    """The known names where they are few, else the one that was probably meant."""
    if len(known) <= _FEW:
        return Refusal(f"has no argument {name!r}, accepted is {_listed(tuple(known))}")
    meant = difflib.get_close_matches(name, known, n=1)
    return Refusal(f"has no argument {name!r}" + (f", meant is probably {meant[0]!r}" if meant else ""))


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise _wrong_type(key, "text as the name of a member")
    return literal(key)


def _is_reference(value: Any) -> bool:
    """Whether it is a framework object that becomes a value while synthesising."""
    return hasattr(value, "resolve") and hasattr(value, "creation_stack")


def _wrong_type(value: Any, accepted: str) -> Refusal:
    return Refusal(f"is {_shown(value)} ({type(value).__name__}), accepted is {accepted}", wrong_type=True)


def _check_encodable(value: str) -> None:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise Refusal(f"is {_shown(value)}, which holds half of a character and cannot be written") from None


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 4]}...{text[-1]}"


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
