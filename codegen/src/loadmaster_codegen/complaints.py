"""What is wrong with a description: complaints are collected and raised together."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from loadmaster_codegen.model import Origin

__all__ = ["Complaint", "Complaints", "DescriptionError", "did_you_mean"]


@dataclass(frozen=True, slots=True)
class Complaint:
    """One thing that is wrong, and where."""

    origin: Origin
    message: str

    def __str__(self) -> str:
        return f"{self.origin}: {self.message}"


class DescriptionError(Exception):
    """The description cannot be used; carries every complaint, in file and line order."""

    def __init__(self, complaints: Iterable[Complaint]) -> None:
        self.complaints = tuple(
            sorted(set(complaints), key=lambda one: (one.origin.file, one.origin.line, one.message))
        )
        super().__init__("\n".join(str(one) for one in self.complaints))


class Complaints:
    """Collects complaints while loading goes on."""

    def __init__(self) -> None:
        self._found: list[Complaint] = []

    def add(self, origin: Origin, message: str) -> None:
        """Note one more."""
        self._found.append(Complaint(origin, message))

    def raise_if_any(self) -> None:
        """Raise ``DescriptionError`` with everything noted so far; nothing happens when there is nothing."""
        if self._found:
            raise DescriptionError(self._found)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint for a misspelt word, ready to be appended to a message; empty when nothing is close."""
    close = difflib.get_close_matches(word, sorted(known), n=1)
    return f"; did you mean {close[0]!r}" if close else ""
