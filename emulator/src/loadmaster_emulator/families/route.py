"""Static routes: to networks that are not reached through the default gateway."""

from __future__ import annotations

import ipaddress

from loadmaster_emulator.access_list import network
from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.route import RouteHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.machine.facts import Machine
from loadmaster_emulator.machine.network_texts import traceroute
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.traffic.traffic import Traffic
from loadmaster_emulator.unit import NOTICE, Unit

_ROUTE = OBJECTS["Route"]


class RouteFamily:
    """``showroute``, ``addroute``, ``delroute``, ``logging.traceroute``."""

    def __init__(self, unit: Unit, traffic: Traffic) -> None:
        self._unit = unit
        self._traffic = traffic

    def showroute(self, call: Invocation, /) -> Answer:
        """Every static route."""
        del call
        shown = [
            Record(_ROUTE, {"Destination": destination, "Gateway": gateway})
            for destination, gateway in self._routes.items()
        ]
        return data(Listing(_ROUTE.wire, shown))

    def addroute(self, call: Invocation, /) -> Answer:
        """A route to a network there is none to yet."""
        destination = _destination(call)
        gateway = canonical(str(call.changes.get("Gateway") or ""))
        if not gateway or ipaddress.ip_address(gateway).version != ipaddress.ip_network(destination).version:
            raise invalid("gateway", gateway)
        if destination in self._routes:
            raise already_exists(f"Route {destination}")
        self._routes[destination] = gateway
        self._tell(f"route to {destination} added by {call.user}")
        return DONE

    def delroute(self, call: Invocation, /) -> Answer:
        """A route goes."""
        destination = _destination(call)
        if destination not in self._routes:
            raise Refusal(422, "Route not found")
        del self._routes[destination]
        self._tell(f"route to {destination} deleted by {call.user}")
        return DONE

    def logging_traceroute(self, call: Invocation, /) -> Answer:
        """The routers on the way to a host."""
        self._traffic.settle()
        return Answer(text=traceroute(Machine(self._unit), call.text("addr") or ""))

    @property
    def _routes(self) -> dict[str, str]:
        return self._unit.state.shared.unit_wide.routes

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _destination(call: Invocation) -> str:
    """The network in its usual spelling; one address alone is a network of that address."""
    text = str(call.changes.get("Destination") or call.text("dest") or "")
    try:
        return network(text)
    except ValueError as problem:
        raise invalid("dest", text) from problem


def install(parts: Parts) -> RouteHandlers:
    """The family on one appliance."""
    return RouteFamily(parts.unit, parts.traffic)
