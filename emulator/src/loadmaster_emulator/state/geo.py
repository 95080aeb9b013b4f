"""Global balancing: names, maps, data centres, ranges and access lists."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class GeoState:
    """Global balancing: names, maps, data centres, ranges and access lists."""
