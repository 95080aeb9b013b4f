"""What one value is called, in Python and on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loadmaster_checklist.facts.value import Fact, Unknown

__all__ = ["DefaultRule", "Word"]

_NOT_SHOWN = Unknown("the answer has no such field")


@dataclass(frozen=True, slots=True)
class Word:
    """One field or setting, as the description of the API has it."""

    wire_name: str
    type: str
    codes: Mapping[str, str | int] = field(default_factory=dict)
    """What the API has for each name of a closed set."""
    default: Any = None
    unset: bool = False
    """Left out means that there is none, rather than that nobody knows."""
    absent_when_unset: bool = False
    words: tuple[str, str] = ("yes", "no")
    """How the API spells truth and its opposite."""
    separator: str = ","
    """What stands between the members of a list."""
    owner: str = ""
    per_unit: bool = False
    secret: bool = False
    """Never read into facts, whatever the source shows."""

    def shown(self, value: Fact) -> Fact:
        """What an answer tells that showed this value; ``None`` for a field it left out."""
        if value is not None or self.unset:
            return value
        return self.default if self.absent_when_unset and self.default is not None else _NOT_SHOWN

    def wire_value(self, value: Fact) -> str:
        """The value as the API spells it, for people to compare."""
        if isinstance(value, Unknown):
            return "unknown"
        if value is None:
            return ""
        if isinstance(value, bool):
            return self.words[0] if value else self.words[1]
        if isinstance(value, list | tuple | set | frozenset):
            return self.separator.join(self.wire_value(one) for one in value)
        return str(self.codes.get(str(value), value))

    def read(self, text: str) -> Fact:
        """The value of a text as the API spells it."""
        if self.type == "bool":
            return {"yes": True, "y": True, "1": True, "true": True, "no": False, "n": False}.get(
                text.strip().lower(), False if text.strip().lower() in ("0", "false") else text
            )
        if self.type == "list":
            return tuple(text.replace(",", " ").split())
        return next((name for name, code in self.codes.items() if str(code) == text), text or None)


@dataclass(frozen=True, slots=True)
class DefaultRule:
    """A default that follows from other arguments: the first case whose arguments all match decides."""

    cases: tuple[tuple[Mapping[str, tuple[Any, ...]], Any], ...]
    otherwise: Any

    def value(self, arguments: Mapping[str, Fact]) -> Fact:
        """The default beside these arguments; unknown where one that matters is."""
        for when, value in self.cases:
            for name in when:
                if isinstance(arguments.get(name), Unknown):
                    return arguments[name]
            if all(_matches(arguments.get(name), wanted) for name, wanted in when.items()):
                return value
        return self.otherwise


def _matches(found: Fact, wanted: tuple[Any, ...]) -> bool:
    return any(str(found) == str(one) for one in wanted)
