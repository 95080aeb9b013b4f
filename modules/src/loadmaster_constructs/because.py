"""Leaving a default that the checklist asks for, and saying why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from loadmaster_constructs._text import is_text
from loadmaster_constructs.errors import Refusal

__all__ = ["Because"]


@dataclass(frozen=True, slots=True)
class Because:
    """The reason for leaving a default of the checklist, given in place of the value.

    ``Because("IDS needs client addresses", until="2027-03-31")`` turns a yes into a no and the other way
    round; where there are more than two values, ``value`` says which one is meant.

    :param reason: why, in words that the next person understands.
    :param until: last day the reason holds, as a date or as ``YYYY-MM-DD``; left out, it holds for good.
    :param value: the value wanted instead of the default; needed where that is not a plain yes or no.
    :raises ArgumentError: the reason is empty or the day is none.
    """

    reason: str
    until: date | str | None = None
    value: Any = None

    def __post_init__(self) -> None:
        if not is_text(self.reason) or not self.reason.strip():
            raise Refusal(f"reason is {self.reason!r}, accepted is text that says why").of("Because")
        if isinstance(self.until, str):
            try:
                object.__setattr__(self, "until", date.fromisoformat(self.until))
            except ValueError:
                raise Refusal(f"until is {self.until!r}, accepted is a day such as 2027-03-31").of(
                    "Because"
                ) from None
