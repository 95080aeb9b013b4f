"""Reports about flows."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class TelemetryState:
    """Reports about flows: which interfaces make them."""

    interfaces: list[int] = field(default_factory=list)
