"""The cluster that a unit is in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class ClusterState:
    """The cluster that a unit is in."""
