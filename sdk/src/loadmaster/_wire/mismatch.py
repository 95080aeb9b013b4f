"""A value that does not fit its form."""

from __future__ import annotations

__all__ = ["Absent", "Mismatch"]


class Mismatch(ValueError):
    """Says what is wrong with a value; the caller knows where the value stood."""

    def __init__(self, complaint: str, place: str = "") -> None:
        super().__init__(complaint)
        self.complaint = complaint
        self.place = place

    def within(self, place: str) -> Mismatch:
        """The same complaint, seen from one level further out."""
        joiner = "" if not self.place or self.place.startswith("[") else "."
        return Mismatch(self.complaint, f"{place}{joiner}{self.place}")

    def __str__(self) -> str:
        return f"{self.place} {self.complaint}" if self.place else self.complaint


class Absent(Mismatch):
    """A success that shows nothing, where that means that there is no such object."""
