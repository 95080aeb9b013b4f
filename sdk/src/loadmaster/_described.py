"""Commands of the description by name: their tables and their words, for programs that choose at run time."""

from __future__ import annotations

import difflib
import inspect
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from loadmaster._exceptions import InvalidCall
from loadmaster._wire.table import Command, Parameter
from loadmaster.resources.catalogue import COMMANDS, Entry

__all__ = ["Described", "described", "families", "find_described"]


@dataclass(frozen=True, slots=True)
class Described:
    """One command that this release describes."""

    name: str
    entry: Entry

    @property
    def python_name(self) -> str:
        """Accessor and method, as in ``lm.virtual_services.add``."""
        return f"{self.entry.accessor}.{self.entry.method}"

    @property
    def table(self) -> Command[Any]:
        """What it takes and what comes back."""
        found: Command[Any] = getattr(self._module, f"_{self.entry.method.upper()}")
        return found

    @property
    def words(self) -> str:
        """The docstring of its method."""
        (name,) = (one for one in self._module.__all__ if not one.startswith("Async"))
        return inspect.getdoc(getattr(getattr(self._module, name), self.entry.method)) or ""

    @property
    def _module(self) -> Any:
        return import_module(f"loadmaster.resources.{self.entry.module}")

    def parameters_named(self, text: str) -> dict[str, Parameter]:
        """The parameters of this Python or wire name; several may share a wire name, in different forms."""
        known = self.table.parameters
        if text in known:
            return {text: known[text]}
        return {name: one for name, one in known.items() if one.wire.lower() == text.lower()}


def find_described(name: str) -> Described | None:
    """The command of this wire name, in either dialect's spelling, or of this Python name."""
    spelt = name.replace("/", ".")
    if spelt in COMMANDS:
        return Described(spelt, COMMANDS[spelt])
    folded = spelt.lower()
    for wire, entry in COMMANDS.items():
        if folded in (wire.lower(), f"{entry.accessor}.{entry.method}"):
            return Described(wire, entry)
    return None


def described(name: str) -> Described:
    """As ``find_described``; ``InvalidCall`` with the nearest names when there is none."""
    found = find_described(name)
    if found is not None:
        return found
    known = [*COMMANDS, *(f"{entry.accessor}.{entry.method}" for entry in COMMANDS.values())]
    near = difflib.get_close_matches(name, known, n=3)
    hint = f"; is it {' or '.join(repr(one) for one in near)}?" if near else ""
    raise InvalidCall(f"this release describes no command {name[:80]!r}{hint}")


def families() -> dict[str, list[Described]]:
    """All commands by accessor, both in order of their names."""
    found: dict[str, list[Described]] = {}
    for name, entry in sorted(COMMANDS.items()):
        found.setdefault(entry.accessor, []).append(Described(name, entry))
    return dict(sorted(found.items()))
