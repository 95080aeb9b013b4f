"""Rules by which requests are judged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class IntrusionDetectionState:
    """What is known of the rules that were uploaded last."""

    rules: int = 0
    """How many there are."""
    digest: str = ""
    """SHA-256 of the file."""
    updated_at: float = 0.0
