"""Finding the service, server or seat that a call is about."""

from __future__ import annotations

import ipaddress

from .invocation import Invocation
from .refusal import missing, unknown_server, unknown_service
from .store import Seat, Server, Service, State


def find_service(state: State, call: Invocation) -> Service:
    """The service named by ``vs``: a number, or an address together with ``port`` and ``prot``."""
    name = call.text("vs") or ""
    services = state.shared.services
    if name.isdecimal():
        found = services.get(int(name)) if len(name) < 10 else None
        if found is None:
            raise unknown_service()
        return found
    port, protocol = call.text("port"), call.text("prot")
    for wire, value in (("port", port), ("prot", protocol)):
        if value is None:
            raise missing(wire)
    twin = service_at(state, canonical(name), str(port), str(protocol))
    if twin is None:
        raise unknown_service()
    return twin


def service_at(state: State, address: str, port: str, protocol: str) -> Service | None:
    """The service that listens there; SubVSs listen nowhere."""
    for service in state.shared.services.values():
        values = service.values
        found = (values.get("VSAddress"), str(values.get("VSPort")), values.get("Protocol"))
        if service.parent is None and found == (address, port, protocol):
            return service
    return None


def canonical(address: str) -> str:
    """An address in its usual spelling; other text as it is."""
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return address


def find_seat_or_server(state: State, service: Service, call: Invocation) -> Server | Seat:
    """What ``rs`` names in a service: a server, or in a parent the seat of a SubVS."""
    name = call.text("rs") or ""
    if name.startswith("!"):
        for place in service.places:
            if str(place.index) == name[1:]:
                return place
        raise unknown_server()
    for seat in service.seats:
        if name and state.shared.services[seat.service].values.get("NickName") == name:
            return seat
    return find_server(service, call)


def find_server(service: Service, call: Invocation) -> Server:
    """The server named by ``rs``: ``!`` and its number, or its address together with ``rsport``."""
    name = call.text("rs") or ""
    if name.startswith("!"):
        matches = [server for server in service.servers if str(server.index) == name[1:]]
    else:
        port = call.number("rsport")
        if port is None:
            raise missing("rsport")
        wanted = canonical(name)
        matches = [
            server
            for server in service.servers
            if server.values.get("Port") == port
            and wanted in (server.values.get("Addr"), server.values.get("DnsName"))
        ]
    if not matches:
        raise unknown_server()
    return matches[0]
