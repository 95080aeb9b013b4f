"""Values that are known, unset or unknown, and where each was found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, NoReturn

__all__ = ["Fact", "Origin", "Unknown", "Values"]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A value that the source does not tell; ``why`` says so in a few words.

    It is neither true nor false: a rule that forgets to ask fails at once instead of passing an appliance.
    """

    why: str

    def __bool__(self) -> NoReturn:
        raise TypeError(f"an unknown value is neither true nor false ({self.why})")


Fact = Any
"""A plain value, ``None`` where the appliance has it unset, or an :class:`Unknown`."""

_YES = ("true", "yes", "y", "1")
_NO = ("false", "no", "n", "0")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where something was declared or found: what its owner has to change."""

    kind: Literal["construct", "resource", "api"]
    """A construct of a program, a resource of a Terraform configuration, or an object of the API."""
    place: str
    """The construct's path, the resource's address, or the command that shows the object."""
    address: str = ""
    """Address of the Terraform resource behind a construct."""

    def __str__(self) -> str:
        return self.place


class Values:
    """Named values of one thing, read with the type that a rule needs.

    A name that the source has not is unknown; so is a value of another type than asked for, since a rule
    that misreads a value would be worse than one that says it cannot tell.
    """

    __slots__ = ("_content", "_missing")

    def __init__(self, content: Mapping[str, Fact], *, missing: str = "the source does not say") -> None:
        self._content = content
        self._missing = Unknown(missing)

    def __contains__(self, name: object) -> bool:
        return name in self._content

    def __repr__(self) -> str:
        # Names only: what a configuration holds may end up here by mistake, a secret among it.
        return f"Values({', '.join(self._content)})"

    def names(self) -> tuple[str, ...]:
        """Names that the source has something for."""
        return tuple(self._content)

    def fact(self, name: str) -> Fact:
        """The value as it is."""
        return self._content.get(name, self._missing)

    def flag(self, name: str) -> bool | Unknown | None:
        """The value as a yes or no."""
        found = self.fact(name)
        if found is None or isinstance(found, bool | Unknown):
            return found
        text = str(found).lower() if isinstance(found, str | int) else ""
        if text in _YES:
            return True
        return False if text in _NO else _odd(name, found, "yes or no")

    def number(self, name: str) -> int | Unknown | None:
        """The value as a whole number."""
        found = self.fact(name)
        if found is None or isinstance(found, Unknown):
            return found
        if isinstance(found, bool):
            return _odd(name, found, "a number")
        try:
            return int(found)
        except (TypeError, ValueError, OverflowError):
            return _odd(name, found, "a number")

    def text(self, name: str) -> str | Unknown | None:
        """The value as text; empty text counts as unset."""
        found = self.fact(name)
        if found is None or isinstance(found, Unknown):
            return found
        if isinstance(found, bool) or not isinstance(found, str | int):
            return _odd(name, found, "text")
        return str(found) or None

    def texts(self, name: str) -> tuple[str, ...] | Unknown:
        """The value as a list of texts; unset is the empty list, and one unknown member makes it unknown."""
        found = self.fact(name)
        if found is None:
            return ()
        if isinstance(found, Unknown):
            return found
        members = found.replace(",", " ").split() if isinstance(found, str) else found
        if not isinstance(members, list | tuple | set | frozenset):
            return _odd(name, found, "a list")
        unknown = next((member for member in members if isinstance(member, Unknown)), None)
        if unknown is not None:
            return unknown
        return tuple(str(member) for member in members)


def _odd(name: str, found: object, wanted: str) -> Unknown:
    shown = repr(found)
    return Unknown(f"{name} is {shown if len(shown) <= 60 else shown[:57] + '...'}, which is not {wanted}")
