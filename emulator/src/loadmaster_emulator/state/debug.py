"""What a unit knows of its own machine."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class DebugState:
    """What a unit knows of its own machine."""
