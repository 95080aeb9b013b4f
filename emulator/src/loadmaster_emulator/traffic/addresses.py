"""Where the two halves of a connection begin and end."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from loadmaster_emulator.presentation import is_transparent
from loadmaster_emulator.state.statistics import Connection
from loadmaster_emulator.store import Server, State
from loadmaster_emulator.values import number

_CLIENTS = ipaddress.ip_network("198.18.0.0/15")
"""Set aside for trials, so that no client looks like anybody's."""
_CLIENTS_IPV6 = ipaddress.ip_network("2001:db8:ffff::/112")
_FIRST_PORT, _PORTS = 1_024, 60_000


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a connection: who opened it to whom."""

    source: str
    source_port: int
    target: str
    target_port: int


@dataclass(frozen=True, slots=True)
class Ends:
    """Both halves, and how they speak."""

    outer: Half
    """From the client to the virtual service."""
    inner: Half
    """From the unit to the server; from the client's address where the service is transparent."""
    protocol: str


def ends_of(state: State, connection: Connection) -> Ends | None:
    """The halves of a connection; ``None`` where its service or server is gone."""
    entrance = state.shared.services.get(connection.entrance)
    service = state.shared.services.get(connection.service)
    if entrance is None or service is None:
        return None
    server = next((one for one in service.servers if one.index == connection.server), None)
    if server is None:
        return None
    address = str(entrance.values.get("VSAddress"))
    client = client_address(connection.client, address)
    client_port = _FIRST_PORT + connection.number % _PORTS
    port = number(entrance.values.get("VSPort"), number(server.values.get("Port")))
    inner_source = client if is_transparent(service) else own_address(state, connection.inner_port, address)
    return Ends(
        outer=Half(client, client_port, address, port),
        inner=Half(
            inner_source, client_port, str(server.values.get("Addr")), number(server.values.get("Port"))
        ),
        protocol=str(entrance.values.get("Protocol") or "tcp"),
    )


def client_address(client: int, service_address: str) -> str:
    """The address of a client of a service, of the same version as the service's."""
    network = _CLIENTS_IPV6 if ":" in service_address else _CLIENTS
    return str(network[client + 1])


def own_address(state: State, interface: int, otherwise: str) -> str:
    """The unit's own address on a network port."""
    found = state.unit.interfaces.get(interface)
    text = found.values.get("IPAddress") if found is not None else None
    own = str(ipaddress.ip_interface(str(text)).ip) if text else otherwise
    return own if (":" in own) == (":" in otherwise) else otherwise


def servers_of(state: State) -> list[Server]:
    """Every server of every service."""
    return [server for service in state.shared.services.values() for server in service.servers]
