"""Errors and warnings for the person who ran Terraform."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .values import Path, as_path

__all__ = ["Diagnostic", "Diagnostics", "ProviderError"]


class ProviderError(Exception):
    """Raise it anywhere in a provider to end the operation with one clear message.

    ``summary`` is the headline, ``detail`` says what to do, ``path`` names the attribute (a bare name, or a
    path as described in ``values``); Terraform then shows the resource's address and the line of the
    configuration.
    """

    def __init__(self, summary: str, detail: str = "", *, path: str | Path = ()) -> None:
        super().__init__(summary)
        self.summary = summary
        self.detail = detail
        self.path = as_path(path)

    def __str__(self) -> str:
        return f"{self.summary}: {self.detail}" if self.detail else self.summary


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One message; the layer turns it into the wire form."""

    severity: Literal["error", "warning"]
    summary: str
    detail: str = ""
    path: Path = ()


@dataclass(slots=True)
class Diagnostics:
    """The messages of one operation, in the order they were found."""

    items: list[Diagnostic] = field(default_factory=list)

    def error(self, summary: str, detail: str = "", *, path: str | Path = ()) -> None:
        """Report a problem; the operation counts as failed, but other problems can still be collected."""
        self.items.append(Diagnostic("error", summary, detail, as_path(path)))

    def warning(self, summary: str, detail: str = "", *, path: str | Path = ()) -> None:
        """Tell the user something without failing."""
        self.items.append(Diagnostic("warning", summary, detail, as_path(path)))

    @property
    def failed(self) -> bool:
        """Whether any of the messages is an error."""
        return any(item.severity == "error" for item in self.items)
