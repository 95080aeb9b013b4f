"""What a unit has counted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class StatisticsState:
    """What a unit has counted."""
