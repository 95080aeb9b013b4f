"""Limits on what clients may use."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class LimitsState:
    """Limits on what clients may use."""
