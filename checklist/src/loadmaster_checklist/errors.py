"""What is raised when something handed in cannot be used."""

from __future__ import annotations

__all__ = ["ChecklistError", "NotReadable", "WaiverError"]


class ChecklistError(Exception):
    """Base of everything this package raises on purpose; the message is one line for people."""


class NotReadable(ChecklistError):
    """A document is not what it should be: no plan, no snapshot, cut off, or of another provider."""


class WaiverError(ChecklistError):
    """A waiver file cannot be used; the message names file and line."""
