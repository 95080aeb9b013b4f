"""Controllers of networks defined by software."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class SdnState:
    """Controllers of networks defined by software."""
