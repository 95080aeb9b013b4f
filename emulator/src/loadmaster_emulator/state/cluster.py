"""The cluster that a unit is in."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class ClusterNode:
    """One unit of a cluster."""

    address: str
    enabled: bool = True


@dataclass(slots=True)
class ClusterState:
    """The cluster that a unit is in, as the unit sees it that everybody configures."""

    shared_address: str = ""
    """Empty while there is no cluster."""
    nodes: dict[int, ClusterNode] = field(default_factory=dict)
    last_node: int = 0
    waits: bool = False
    """Whether this unit is ready to be added to another one's cluster."""
    waiting_units: list[str] = field(default_factory=list)
    """Addresses of other units that are ready to be added; the network around the unit is made up."""
    silent_units: list[str] = field(default_factory=list)
    """Addresses of units of the cluster that do not answer."""
