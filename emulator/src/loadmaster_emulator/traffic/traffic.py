"""The pretended clients of one unit: switched on and off here, and caught up with the clock when asked."""

from __future__ import annotations

from math import isfinite

from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.state.statistics import Connection, Load, StatisticsState
from loadmaster_emulator.store import Service
from loadmaster_emulator.unit import Unit

from .counts import Counts
from .flow import Flow, end
from .plan import Plan, make_plan

_MOST_AT_ONCE = 200_000
"""Open connections of one service; more would keep the unit from answering."""
_MOST_CLIENTS = 65_000


class Traffic:
    """Nothing happens until somebody gives clients to a service; then it costs what is looked at."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._plan: Plan | None = None
        self._failed: set[int] = set()
        """Servers that failed their check when the plan was made."""
        unit.on_change.append(self.look)
        if self.is_on:
            self._plan = self._made()

    @property
    def is_on(self) -> bool:
        """Whether any service has clients."""
        return self._own.everywhere is not None or bool(self._own.loads)

    def set_load(self, load: Load | None, *, service: int | None = None) -> None:
        """What clients do from now on, of one virtual service or of all others; ``None`` sends them away.

        Connections that are open stay so until they end. ``ValueError`` for figures that cannot be, and for a
        service that the unit does not have.
        """
        if load is not None:
            _check(load)
        if service is not None and self._parentless(service) is None:
            raise ValueError(f"the unit has no virtual service {service}")
        self.settle()
        if service is None:
            self._own.everywhere = load
        elif load is None:
            self._own.loads.pop(service, None)
        else:
            self._own.loads[service] = load
        self._replan()
        self._unit.changes += 1

    def look(self) -> None:
        """Something has changed: until now the old plan held, and from now on another one does."""
        if self.is_on or self._own.connections:
            self.settle()
            self._replan()

    def settle(self) -> None:
        """Catch up with the clock."""
        own, now = self._own, self._unit.clock.now()
        if self._plan is None or own.settled_at >= now:
            return
        since = self._takes_traffic_since()
        if since is None or since > own.settled_at:
            self._send_all_away(now if since is None else since)
        if since is not None:
            flow = self._flow()
            flow.begin(own.settled_at)
            flow.advance(now)

    def _send_all_away(self, until: float) -> None:
        """Nobody reaches the unit before a moment; those that come then are others."""
        own = self._own
        end(own, own.settled_at, lambda _: True)
        own.settled_at = until
        for count in own.services.values():
            count.rate = 0.0

    def reset(self) -> None:
        """Put all counters back to nothing; connections stay."""
        self.settle()
        own = self._own
        own.servers = {}
        own.ports = {}
        for count in own.services.values():
            count.rate_blocked = count.limit_blocked = 0
        self._unit.changes += 1

    def keep(self) -> None:
        """Let what was counted go to the state file, which else follows the configuration only."""
        if self.is_on or self._own.connections:
            self.settle()
            self._unit.changes += 1

    def forget(self) -> None:
        """The unit goes away: what it has counted and who was connected is lost."""
        own = self._own
        self.settle()
        own.servers, own.ports, own.services = {}, {}, {}
        own.connections, own.ended = [], []

    @property
    def _own(self) -> StatisticsState:
        return self._unit.state.unit.statistics

    def _takes_traffic_since(self) -> float | None:
        """Since when clients reach the unit; ``None`` while they do not."""
        own = self._unit.state.unit
        if own.away_until is not None or own.role not in ("single", "active"):
            return None
        return max(own.booted_at, own.active_since or 0.0) if own.role == "active" else own.booted_at

    def _replan(self) -> None:
        own, now = self._own, self._unit.clock.now()
        own.settled_at = max(own.settled_at, now)
        failed_before = self._failed
        self._plan = self._made()
        self._forget_deleted()
        if self._unit.is_on("droponfail"):
            failed = self._failed - failed_before
            end(own, now, lambda connection: connection.server in failed)
        flow = self._flow()
        flow.cut(now)
        flow.begin(now)

    def _made(self) -> Plan:
        plan = make_plan(self._unit)
        state = self._unit.state
        self._failed = {
            server.index
            for service in state.shared.services.values()
            for server in service.servers
            if f"{server.values.get('Addr')}:{server.values.get('Port')}" in state.shared.down
        }
        return plan

    def _flow(self) -> Flow:
        return Flow(self._own, self._plan or Plan((), {}, ()), seed=self._unit.state.seed)

    def _forget_deleted(self) -> None:
        """Services and servers that are gone count for nothing any more."""
        own, services = self._own, self._unit.state.shared.services
        servers = {server.index for service in services.values() for server in service.servers}
        end(own, self._unit.clock.now(), lambda one: one.server not in servers or one.service not in services)
        own.loads = {index: load for index, load in own.loads.items() if index in services}
        own.services = {index: count for index, count in own.services.items() if index in services}
        own.servers = {index: moved for index, moved in own.servers.items() if index in servers}

    def _parentless(self, index: int) -> Service | None:
        service = self._unit.state.shared.services.get(index)
        return service if service is not None and service.parent is None else None

    def service_called(self, name: str) -> int:
        """The number of the virtual service at ``address:port`` or ``address:port/udp``.

        ``ValueError`` where there is none.
        """
        place, _, protocol = name.partition("/")
        address, _, port = place.rpartition(":")
        wanted = (canonical(address.strip("[]")), port, protocol or "tcp")
        for service in self._unit.state.shared.services.values():
            values = service.values
            found = (values.get("VSAddress"), str(values.get("VSPort")), values.get("Protocol"))
            if service.parent is None and found == wanted:
                return service.index
        raise ValueError(f"the unit has no virtual service {name!r}; one is named as in '10.0.0.50:443'")

    @property
    def open_connections(self) -> list[Connection]:
        """Connections that have not ended, the oldest first."""
        self.settle()
        return Counts(self._unit).open_connections


def _check(load: Load) -> None:
    """``ValueError`` for clients that cannot be."""
    for name in ("connections_per_second", "duration_seconds"):
        value = getattr(load, name)
        if not isfinite(value) or value < 0 or (name == "duration_seconds" and value == 0):
            raise ValueError(f"{name} is {value}, not a number above 0")
    for name in ("bytes_in", "bytes_out"):
        if getattr(load, name) < 0:
            raise ValueError(f"{name} is {getattr(load, name)}, not a number of bytes")
    if not 1 <= load.clients <= _MOST_CLIENTS:
        raise ValueError(f"clients is {load.clients}, not from 1 to {_MOST_CLIENTS}")
    most = load.connections_per_second * load.duration_seconds
    if most > _MOST_AT_ONCE:
        raise ValueError(
            f"{load.connections_per_second:g} connections a second of {load.duration_seconds:g} s each would "
            f"keep {most:.0f} open, more than the {_MOST_AT_ONCE} that a service can have here"
        )
