"""What a unit has counted, and the pretended clients that make it count."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Load:
    """What the clients of a virtual service do."""

    connections_per_second: float
    duration_seconds: float = 10.0
    """How long a connection lasts on average; none lasts five times as long."""
    bytes_in: int = 2_000
    """What the client of one connection sends."""
    bytes_out: int = 20_000
    """What the client of one connection gets."""
    clients: int = 100
    """How many there are; they take turns."""


@dataclass(slots=True)
class Moved:
    """What went through something."""

    connections: int = 0
    bytes_in: int = 0
    bytes_out: int = 0
    packets: int = 0


@dataclass(slots=True)
class PortCount:
    """What went through a network port, as the port sees it."""

    bytes_in: int = 0
    bytes_out: int = 0


@dataclass(slots=True)
class Sticky:
    """The server that a client is kept on, and when the client was there last."""

    server: int
    seen: float


@dataclass(slots=True)
class ServiceCount:
    """How far the clients of a service have come."""

    begun_at: float = 0.0
    """Since when they come at the rate that they come at now."""
    begun_with: int = 0
    """How many had come by then."""
    rate: float = 0.0
    arrived: int = 0
    taken: int = 0
    """How many were led to this service, those that it had no server for included."""
    sticky: dict[int, Sticky] = field(default_factory=dict)
    """By number of the client."""
    rate_blocked: int = 0
    limit_blocked: int = 0
    second: int = 0
    in_second: int = 0
    """How many came in that second, where somebody limits it."""


@dataclass(slots=True)
class Connection:
    """One connection from a client through a service to a server."""

    number: int
    """Which of all connections to its service it is."""
    entrance: int
    """The virtual service that the client knows; a SubVS has none of its own."""
    service: int
    server: int
    client: int
    outer_port: int
    inner_port: int
    """Network ports towards the client and the server."""
    started: float
    duration: float
    ends: float
    bytes_in: int
    bytes_out: int
    moved: Moved = field(default_factory=Moved)
    """What of it is counted already."""


@dataclass(slots=True)
class StatisticsState:
    """What a unit has counted."""

    everywhere: Load | None = None
    """What clients of services do that nothing else is said about; ``None`` where there are no clients."""
    loads: dict[int, Load] = field(default_factory=dict)
    """By number of the virtual service."""
    settled_at: float = 0.0
    services: dict[int, ServiceCount] = field(default_factory=dict)
    servers: dict[int, Moved] = field(default_factory=dict)
    ports: dict[int, PortCount] = field(default_factory=dict)
    connections: list[Connection] = field(default_factory=list)
    """Those that are open, and those that ended within the last second."""
    ended: list[Connection] = field(default_factory=list)
    """The latest of those before, for whoever wants to see what went by."""
    draining: dict[int, float] = field(default_factory=dict)
    """Since when a server takes nobody new, by its number."""
