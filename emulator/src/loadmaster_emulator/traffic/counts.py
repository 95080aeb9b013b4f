"""What the counters of a unit say at one moment: sums that always add up, since only servers count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from loadmaster_emulator.state.statistics import Connection, Moved, PortCount, ServiceCount, StatisticsState
from loadmaster_emulator.store import Service
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

from .flow import add, add_at_ports, moved_until


@dataclass(slots=True)
class Count:
    """What one server, service or all of them have done, and do."""

    total: Moved = field(default_factory=Moved)
    second: Moved = field(default_factory=Moved)
    """What of it was in the second before; connections are new ones."""
    active: int = 0
    kept_clients: int = 0

    @property
    def bytes_total(self) -> int:
        """Both ways."""
        return self.total.bytes_in + self.total.bytes_out

    @property
    def bytes_in_second(self) -> int:
        """Both ways."""
        return self.second.bytes_in + self.second.bytes_out


class Counts:
    """The counters of a unit, read at one moment; ``Traffic.settle`` goes before."""

    def __init__(self, unit: Unit) -> None:
        self._statistics: StatisticsState = unit.state.unit.statistics
        self._services = unit.state.shared.services
        self._now = unit.clock.now()
        self.ports: dict[int, PortCount] = self._statistics.ports
        self.ports_in_second: dict[int, PortCount] = {}
        self._servers = self._read()

    def server(self, index: int) -> Count:
        """Of one server."""
        return self._servers.get(index, Count())

    def service(self, service: Service) -> Count:
        """Of a service: the sum of its servers, or of its SubVSs."""
        parts = [self.server(one.index) for one in service.servers]
        parts += [self.service(self._services[seat.service]) for seat in service.seats]
        return _sum(parts)

    def all(self) -> Count:
        """Of all virtual services."""
        return _sum(self.service(one) for one in self._services.values() if one.parent is None)

    def blocked(self, service: Service) -> tuple[int, int]:
        """Connections that came too fast, and those that were one too many, of a service and its SubVSs."""
        count = self._statistics.services.get(service.index, ServiceCount())
        rate, limit = count.rate_blocked, count.limit_blocked
        for seat in service.seats:
            below = self.blocked(self._services[seat.service])
            rate, limit = rate + below[0], limit + below[1]
        return rate, limit

    @property
    def open_connections(self) -> list[Connection]:
        """Those that have not ended, the oldest first."""
        found = [one for one in self._statistics.connections if one.ends > self._now]
        return sorted(found, key=lambda one: (one.started, one.entrance, one.number))

    def _read(self) -> dict[int, Count]:
        found = {index: Count(total=moved) for index, moved in self._statistics.servers.items()}
        for connection in self._statistics.connections:
            count = found.setdefault(connection.server, Count())
            count.active += connection.ends > self._now
            moved = _in_last_second(connection, self._now)
            add(count.second, moved)
            add_at_ports(
                self.ports_in_second, moved, outer=connection.outer_port, inner=connection.inner_port
            )
        for index, service in self._statistics.services.items():
            values = self._services[index].values if index in self._services else {}
            seconds = number(values.get("PersistTimeout"))
            for kept in service.sticky.values():
                found.setdefault(kept.server, Count()).kept_clients += self._now - kept.seen < seconds
        return found


def _in_last_second(connection: Connection, now: float) -> Moved:
    """What a connection moved in the second before; new is what began in it."""
    is_new = connection.started > now - 1
    after = moved_until(connection, now)
    before = Moved() if is_new else moved_until(connection, now - 1)
    return Moved(
        int(is_new),
        after.bytes_in - before.bytes_in,
        after.bytes_out - before.bytes_out,
        after.packets - before.packets,
    )


def _sum(parts: Iterable[Count]) -> Count:
    found = Count()
    for part in parts:
        add(found.total, part.total)
        add(found.second, part.second)
        found.active += part.active
        found.kept_clients += part.kept_clients
    return found
