"""The defaults of the checklist, read from one versioned file.

``python -m loadmaster_constructs.defaults`` prints them: as a table, with ``--json`` for other programs, and
with ``--diff OLD`` what has changed since an earlier release printed OLD with ``--json``.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

from loadmaster_constructs.because import Because
from loadmaster_constructs.errors import Refusal

__all__ = ["Default", "Departure", "all_defaults", "default", "document", "version"]


@dataclass(frozen=True, slots=True)
class Departure:
    """A default that was left, with the reason."""

    point: str | None
    argument: str
    value: Any
    because: Because


@dataclass(frozen=True, slots=True)
class Default:
    """One default: what it is, why, and what may be given in its place."""

    group: str
    name: str
    value: Any
    why: str
    accepted: tuple[Any, ...] = ()
    free: bool = False
    asked: bool = False
    """Leaving it out is no answer: it could break a running design, so somebody has to decide."""
    point: str | None = None

    def settle(self, given: Any, departures: list[Departure]) -> Any:
        """The value that holds; a departure is noted. ``Refusal`` when a reason is owed."""
        if given is None:
            return self.value
        if isinstance(given, Because):
            value = self._wanted(given)
            if not self.free and (value == self.value or value in self.accepted):
                raise Refusal(f"{self.name} is {value!r} with a reason, and needs none")
            departures.append(Departure(self.point, self.name, value, given))
            return value
        if not self.free and given != self.value and given not in self.accepted:
            raise self._owed(given)
        return given

    def _wanted(self, because: Because) -> Any:
        if because.value is not None:
            return because.value
        if isinstance(self.value, bool):
            return not self.value
        raise Refusal(f"{self.name} has a reason but no value: say Because({because.reason!r}, value=...)")

    def _owed(self, given: Any) -> Refusal:
        accepted = " or ".join(repr(value) for value in self.accepted or (self.value,))
        hint = "" if isinstance(self.value, bool) else f", value={given!r}"
        asks = f"point {self.point} of the checklist asks for" if self.point else "best practice is"
        return Refusal(
            f"{self.name} is {given!r} and {asks} {accepted}; to leave it, give "
            f'{self.name}=Because("why"{hint})'
        )


@cache
def _document() -> dict[str, Any]:
    text = resources.files(__name__).joinpath("defaults.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def version() -> int:
    """Version of the whole set; it rises whenever a value changes."""
    found: int = _document()["version"]
    return found


def all_defaults() -> Iterator[Default]:
    """Every default in the order of the file."""
    for group, members in _document().items():
        if isinstance(members, dict):
            for name in members:
                yield default(group, name)


@cache
def default(group: str, name: str) -> Default:
    """One default; ``KeyError`` when there is none."""
    entry = dict(_document()[group][name])
    return Default(group=group, name=name, accepted=tuple(entry.pop("accepted", ())), **entry)


def document() -> dict[str, Any]:
    """The whole set as it is printed for other programs."""
    defaults = {
        f"{one.group}.{one.name}": {
            "value": one.value,
            "accepted": list(one.accepted),
            "free": one.free,
            "asked": one.asked,
            "point": one.point,
            "why": one.why,
        }
        for one in all_defaults()
    }
    return {"version": version(), "defaults": defaults}
