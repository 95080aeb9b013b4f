"""Who gets the next connection, by the configuration as it is at one moment.

A plan is made anew whenever the configuration, a health check or a role changes, so that everything in it
holds from the moment it was made until the next one.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import gcd

from loadmaster_emulator.health import DISABLED, UP, seat_status, server_status, service_status
from loadmaster_emulator.specification import Stored
from loadmaster_emulator.state.statistics import Load, StatisticsState
from loadmaster_emulator.store import Seat, Server, Service
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_BY_WEIGHT = frozenset({"wrr", "wlc", "adaptive", "sdn-adaptive", "dl"})
_BY_CLIENT = frozenset({"sh", "uhash"})
_LONGEST_ROUND = 1000
_USUAL_DRAIN_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Target:
    """A server that connections can go to."""

    server: int
    port: int
    """The network port towards it."""
    most_connections: int
    """0 is without limit."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A service with servers behind it."""

    service: int
    round: tuple[Target, ...]
    """One round of the scheduler over the servers that take anybody; empty while there is none."""
    draining: dict[int, tuple[Target, float]]
    """Servers that take only clients they know, and until when, by their number."""
    clients: int
    by_client: bool
    """The scheduler goes by the client and not by turns."""
    persistence_seconds: float
    """0 keeps nobody."""
    most_connections: int
    most_a_second: int

    @property
    def targets(self) -> set[Target]:
        """Every server that somebody may be led to."""
        return {*self.round, *(target for target, _ in self.draining.values())}

    @property
    def is_limited(self) -> bool:
        """Whether somebody can be turned away."""
        counted = self.most_connections or self.most_a_second
        return bool(counted or any(one.most_connections for one in self.targets))


@dataclass(frozen=True, slots=True)
class Stream:
    """The clients of one virtual service and where they are led to."""

    service: int
    load: Load
    rate: float
    """What of the load the licence lets through, in connections a second."""
    port: int
    """The network port towards the clients."""
    round: tuple[Leaf, ...]
    """One round of the scheduler over SubVSs, or the service itself."""


@dataclass(frozen=True, slots=True)
class Plan:
    """All of it."""

    streams: tuple[Stream, ...]
    cuts: dict[int, float]
    """When the last connections to a server are cut, by its number."""
    moments: tuple[float, ...]
    """When something changes by itself, in order."""


@lru_cache(maxsize=1024)
def weighted_round(weights: tuple[int, ...]) -> tuple[int, ...]:
    """Positions in an order in which each comes up as often as its weight says, evenly spread."""
    total = sum(weights)
    if not total:
        return ()
    divisor = gcd(*weights)
    shares = [weight // divisor for weight in weights]
    if sum(shares) > _LONGEST_ROUND:
        shares = [max(1, weight * _LONGEST_ROUND // total) if weight else 0 for weight in weights]
    credit, order = [0] * len(shares), []
    for _ in range(sum(shares)):
        credit = [have + share for have, share in zip(credit, shares, strict=True)]
        best = max(range(len(shares)), key=lambda position: (credit[position], -position))
        credit[best] -= sum(shares)
        order.append(best)
    return tuple(order)


def make_plan(unit: Unit) -> Plan:
    """The plan for a unit as it is; notes in its state which servers began to drain."""
    return _Planner(unit).plan()


class _Planner:
    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._state = unit.state
        self._statistics: StatisticsState = unit.state.unit.statistics
        self._licence = unit.state.unit.licence
        self._now = unit.clock.now()
        self._cuts: dict[int, float] = {}
        self._moments: set[float] = set()

    def plan(self) -> Plan:
        self._note_draining()
        wanted = {
            service.index: load
            for service in self._state.shared.services.values()
            if service.parent is None and (load := self._load(service)) is not None
        }
        share = self._shares(wanted)
        streams = tuple(self._stream(index, load, share[index]) for index, load in wanted.items())
        moments = sorted(moment for moment in self._moments if moment > self._now)
        return Plan(streams, self._cuts, tuple(moments))

    def _load(self, service: Service) -> Load | None:
        return self._statistics.loads.get(service.index, self._statistics.everywhere)

    def _note_draining(self) -> None:
        disabled = {
            server.index
            for service in self._state.shared.services.values()
            for server in service.servers
            if server_status(self._state, server) == DISABLED
        }
        draining = self._statistics.draining
        for index in set(draining) - disabled:
            del draining[index]
        for index in disabled:
            draining.setdefault(index, self._now)

    def _shares(self, loads: dict[int, Load]) -> dict[int, float]:
        """How much of each load the licence lets through: what is limited is limited for all alike."""
        shares = dict.fromkeys(loads, 1.0)
        encrypted = {
            index: load.connections_per_second
            for index, load in loads.items()
            if self._state.shared.services[index].values.get("SSLAcceleration") is True
        }
        most = self._licence.tls_connections_per_second
        if most and sum(encrypted.values()) > most:
            shares |= dict.fromkeys(encrypted, most / sum(encrypted.values()))
        kilobits = sum(
            load.connections_per_second * shares[index] * (load.bytes_in + load.bytes_out) * 8 / 1000
            for index, load in loads.items()
        )
        if self._licence.kilobits_per_second and kilobits > self._licence.kilobits_per_second:
            factor = self._licence.kilobits_per_second / kilobits
            shares = {index: share * factor for index, share in shares.items()}
        return shares

    def _stream(self, index: int, load: Load, share: float) -> Stream:
        service = self._state.shared.services[index]
        return Stream(
            service=index,
            load=load,
            rate=load.connections_per_second * share,
            port=self._port_towards(service.values.get("VSAddress")),
            round=self._entrances(service, load),
        )

    def _entrances(self, service: Service, load: Load) -> tuple[Leaf, ...]:
        """One round over what stands directly behind the virtual service; nothing while it takes nobody."""
        if service.values.get("Enable") is False:
            return ()
        if not service.seats:
            return (self._leaf(service, load),)
        if service_status(self._state, service) != UP:
            return ()
        seats = [seat for seat in service.seats if seat_status(self._state, seat) == UP]
        leaves = [self._leaf(self._state.shared.services[seat.service], load) for seat in seats]
        return tuple(leaves[position] for position in weighted_round(_weights(service, seats)))

    def _leaf(self, service: Service, load: Load) -> Leaf:
        values = service.values
        is_up = service_status(self._state, service) == UP
        open_ones = [one for one in service.servers if is_up and server_status(self._state, one) == UP]
        keeps = bool(values.get("Persist")) and values.get("Persist") != "none"
        persistence = float(_whole(values.get("PersistTimeout"))) if keeps else 0.0
        draining = {
            server.index: (self._target(server), until)
            for server in service.servers
            if (until := self._drain(service, server, persistence)) is not None
        }
        chosen = _chosen(service, open_ones)
        order = weighted_round(_weights(service, chosen))
        targets = [self._target(server) for server in chosen]
        return Leaf(
            service=service.index,
            round=tuple(targets[position] for position in order),
            draining=draining,
            clients=load.clients,
            by_client=str(values.get("Schedule")) in _BY_CLIENT,
            persistence_seconds=persistence,
            most_connections=_whole(values.get("MaxConnsLimit")),
            most_a_second=_whole(values.get("ConnsPerSecLimit")),
        )

    def _drain(self, service: Service, server: Server, persistence: float) -> float | None:
        """Until when a drained server still takes clients it knows; ``None`` where it takes nobody."""
        since = self._statistics.draining.get(server.index)
        if since is None:
            return None
        seconds = self._unit.setting("finalpersist")
        drain = number(seconds, _USUAL_DRAIN_SECONDS) if seconds is not None else _USUAL_DRAIN_SECONDS
        knows_somebody = bool(persistence) and service.values.get("ForceL7") is not False
        until = since + drain
        if drain == 0:
            self._cut(server.index, since)
        elif self._unit.is_on("dropatdrainend"):
            self._cut(server.index, until if knows_somebody and self._is_kept(service, server) else since)
        if not knows_somebody or until <= self._now or f"{_name(server)}" in self._state.shared.down:
            return None
        self._moments.add(until)
        return until

    def _is_kept(self, service: Service, server: Server) -> bool:
        """Whether some client is kept on the server."""
        count = self._statistics.services.get(service.index)
        return count is not None and any(one.server == server.index for one in count.sticky.values())

    def _cut(self, server: int, moment: float) -> None:
        self._cuts[server] = moment
        self._moments.add(moment)

    def _target(self, server: Server) -> Target:
        return Target(
            server=server.index,
            port=self._port_towards(server.values.get("Addr")),
            most_connections=_whole(server.values.get("Limit")),
        )

    def _port_towards(self, address: Stored | None) -> int:
        """The number of the interface in whose network an address is, else of the first one."""
        interfaces = self._state.unit.interfaces
        try:
            wanted = ipaddress.ip_address(str(address))
        except ValueError:
            return min(interfaces, default=0)
        for index, interface in interfaces.items():
            for text in (interface.values.get("IPAddress"), *interface.addresses):
                if text and wanted in ipaddress.ip_interface(str(text)).network:
                    return index
        return min(interfaces, default=0)


def _chosen(service: Service, servers: Sequence[Server]) -> Sequence[Server]:
    """Those that the scheduler considers: by fixed weight only the heaviest."""
    if service.values.get("Schedule") != "fixed" or not servers:
        return servers
    return [max(servers, key=lambda one: (_whole(one.values.get("Weight")), -one.index))]


def _weights(service: Service, places: Iterable[Server | Seat]) -> tuple[int, ...]:
    if service.values.get("Schedule") in _BY_WEIGHT:
        return tuple(max(1, number(one.values.get("Weight"), 1000)) for one in places)
    return tuple(1 for _ in places)


def _name(server: Server) -> str:
    return f"{server.values.get('Addr')}:{server.values.get('Port')}"


def _whole(value: Stored | None) -> int:
    text = str(value)
    return int(text) if text.isdecimal() else 0
