"""Limits on what clients may use."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class LimitRule:
    """A limit on requests that look alike."""

    name: str = ""
    pattern: str = ""
    limit: int = 0
    match: int = 0


@dataclass(slots=True)
class LimitsState:
    """Limits of single clients by address or network, and limit rules in their order."""

    rules: list[LimitRule] = field(default_factory=list)
    connection_rates: dict[str, int] = field(default_factory=dict)
    request_rates: dict[str, int] = field(default_factory=dict)
    connections: dict[str, int] = field(default_factory=dict)
    bandwidths: dict[str, int] = field(default_factory=dict)
