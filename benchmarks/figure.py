"""One row of the table: what was measured, what was promised, and whether it holds."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


class NotMeasured(Exception):
    """Why a row has no figure this time; said in the table instead of one."""


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A measured value with its budget and aim, all in `unit`; `note` says what the number is made of."""

    what: str
    value: float
    unit: str
    budget: float | None = None
    aim: float | None = None
    at_least: bool = False
    note: str = ""

    @property
    def verdict(self) -> str:
        """`aim`, `within budget`, `over budget`, or `no budget`."""
        if self.budget is None:
            return "no budget"
        if self.aim is not None and self._holds(self.aim):
            return "aim reached"
        return "within budget" if self._holds(self.budget) else "over budget"

    def _holds(self, limit: float) -> bool:
        return self.value >= limit if self.at_least else self.value <= limit

    def told(self, value: float | None) -> str:
        """A value in this figure's unit, as the table shows it."""
        if value is None:
            return ""
        digits = 0 if value >= 100 or float(value).is_integer() else 1 if value >= 10 else 2
        return f"{value:.{digits}f} {self.unit}".strip()

    def limit(self, value: float | None) -> str:
        """A budget or aim with its direction."""
        if value is None:
            return ""
        return f"{'≥' if self.at_least else '≤'} {self.told(value)}"


def median(values: Sequence[float]) -> float:
    """The median; of an even number of runs the mean of the middle two."""
    return statistics.median(values)
