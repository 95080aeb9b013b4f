"""Whether services and servers are up: servers are, unless somebody has said that they fail their check."""

from __future__ import annotations

from .store import Seat, Server, Service, State
from .unit import ERROR, NOTICE, WARNING, Unit
from .values import number

UP, DOWN, DISABLED = "Up", "Down", "Disabled"


def server_status(state: State, server: Server) -> str:
    """``Up``, ``Down`` or ``Disabled``."""
    if server.values.get("Enable") is False:
        return DISABLED
    failing = f"{server.values.get('Addr')}:{server.values.get('Port')}" in state.shared.down
    return DOWN if failing else UP


def seat_status(state: State, seat: Seat) -> str:
    """The status of a SubVS as its parent sees it."""
    if seat.values.get("Enable") is False:
        return DISABLED
    return service_status(state, state.shared.services[seat.service])


def service_status(state: State, service: Service) -> str:
    """``Up`` while enough of what is behind the service is up; without anything behind it it is ``Down``."""
    if service.values.get("Enable") is False:
        return DISABLED
    statuses = [(server_status(state, one), one.values) for one in service.servers]
    statuses += [(seat_status(state, one), one.values) for one in service.seats]
    if any(status != UP and values.get("Critical") is True for status, values in statuses):
        return DOWN
    available = sum(1 for status, _ in statuses if status == UP)
    counted = service.values.get("EnhancedHealthChecks") is True
    needed = max(1, number(service.values.get("RsMinimum"))) if counted else 1
    return UP if available >= needed else DOWN


class HealthLog:
    """Tells the log when the status of a service or server changes."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._services: dict[int, str] = {}
        self._servers: dict[int, str] = {}

    def look(self, service: Service) -> None:
        """Compare one service and its servers with what was seen last; its parent is looked at as well."""
        state = self._unit.state
        for server in service.servers:
            status = server_status(state, server)
            if self._servers.get(server.index) != status:
                self._servers[server.index] = status
                name = f"{server.values.get('Addr')}:{server.values.get('Port')}"
                self._tell(status, f"real server {name} of service {service.index}")
        status = service_status(state, service)
        if self._services.get(service.index) != status:
            self._services[service.index] = status
            self._tell(status, f"virtual service {service.index}{_name(service)}")
        if service.parent is not None and service.parent in state.shared.services:
            self.look(state.shared.services[service.parent])

    def look_everywhere(self) -> None:
        """Compare every service, children before parents."""
        for service in sorted(self._unit.state.shared.services.values(), key=lambda one: one.parent is None):
            self.look(service)

    def _tell(self, status: str, what: str) -> None:
        severity = {UP: NOTICE, DISABLED: WARNING}.get(status, ERROR)
        self._unit.tell(severity, "l4d", f"{what} is {status.lower()}")


def _name(service: Service) -> str:
    nickname = service.values.get("NickName")
    return f" ({nickname})" if nickname else ""
