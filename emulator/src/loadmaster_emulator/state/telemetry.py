"""What a unit tells its vendor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class TelemetryState:
    """What a unit tells its vendor."""
