"""What virtual services and SubVSs decide alike."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from loadmaster_constructs._text import has_reference
from loadmaster_constructs.because import Because
from loadmaster_constructs.defaults import Departure, default
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.health_check import HealthCheck
from loadmaster_constructs.persistence import Persistence
from loadmaster_constructs.server import Server, server_map
from loadmaster_constructs.unavailable import ErrorAnswer, Redirect, SorryServer

__all__ = ["Surroundings", "Wishes", "service_arguments"]

_HTTP_PORTS = ("80", "443")
_HTTP_TYPES = ("http", "http2")
_HTTP_CHECKS = ("http", "https")
_NOT_HTTP_PERSISTENCE = ("source_address", "ssl_session", "remote_terminal", "session_broker", "sip_call")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is settled about a service before its servers are looked at."""

    port: str
    protocol: str = "tcp"
    layer: int = 7
    ends_tls: bool = False
    reencrypts: bool = False

    @property
    def server_port(self) -> int | None:
        """Port of servers that name none, ``None`` where they have to."""
        if not self.port.isdecimal():
            return None
        if self.ends_tls and not self.reencrypts:
            return 80 if self.port == "443" else None
        return int(self.port)

    @property
    def why_server_port(self) -> str:
        """Why servers have to name their port, where they have to."""
        if self.ends_tls and self.port.isdecimal():
            return f"TLS ends at the appliance, so port {self.port} of the service is not that of the server"
        return f"the port of the service is {self.port!r}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the user said about a service or SubVS, as it was said."""

    service_type: str | None
    servers: Sequence[str | Server] | None
    health_check: HealthCheck | None
    persistence: Persistence | None
    scheduling_method: str | None
    transparent: bool | Because | None
    subnet_originating: bool | None
    forwarded_header: str | None
    idle_time: int | None
    when_unavailable: Redirect | ErrorAnswer | SorryServer | None
    drain_timeout_seconds: int | None
    raw: Mapping[str, Any] | None
    departures: list[Departure] = field(default_factory=list)


def service_arguments(wishes: Wishes, around: Surroundings) -> dict[str, Any]:
    """The arguments of the resource; ``Refusal`` for what contradicts itself or would do nothing."""
    _check_kind("health_check", wishes.health_check, HealthCheck)
    _check_kind("persistence", wishes.persistence, Persistence)
    _check_kind("when_unavailable", wishes.when_unavailable, Redirect, ErrorAnswer, SorryServer)
    check = wishes.health_check or (_usual_check(around) if wishes.servers else None)
    http = _is_http(wishes.service_type, check, around)
    arguments = {
        "service_type": wishes.service_type or ("http" if http else None),
        "scheduling_method": wishes.scheduling_method,
        "idle_time": wishes.idle_time,
        "drain_timeout_seconds": wishes.drain_timeout_seconds,
        **_addresses(wishes, around, http=http),
        **_servers(wishes, around),
        **_check(check, around),
        **_persistence(wishes.persistence, around, http=http),
        **_unavailable(wishes.when_unavailable, http=http),
    }
    _check_transparency(arguments, around)
    return arguments


def _check_kind(argument: str, given: Any, *kinds: type) -> None:
    if given is not None and not isinstance(given, kinds):
        names = " or ".join(kind.__name__ for kind in kinds)
        raise Refusal(f"{argument} is {given!r}, accepted is a {names}", wrong_type=True)


def with_raw(arguments: dict[str, Any], raw: Mapping[str, Any] | None) -> dict[str, Any]:
    """The arguments and those given by their raw names, none of them twice."""
    for name in raw or {}:
        if arguments.get(name) is not None:
            raise Refusal(f"raw has {name!r}, which this construct sets to {arguments[name]!r} by itself")
    return {**arguments, **(raw or {})}


def _usual_check(around: Surroundings) -> HealthCheck | None:
    """The appliance would take the check from the service's port, although the servers speak something else
    there.
    """
    if around.ends_tls and around.port == "443" and not around.reencrypts:
        return HealthCheck.http()
    return None


def _is_http(service_type: str | None, check: HealthCheck | None, around: Surroundings) -> bool:
    if service_type is not None:
        return service_type in _HTTP_TYPES
    if around.layer == 4:
        return False
    return around.port in _HTTP_PORTS or (check is not None and check.type in _HTTP_CHECKS)


def _addresses(wishes: Wishes, around: Surroundings, *, http: bool) -> dict[str, Any]:
    """Which address servers see. At layer 4 it is always the client's, and there is nothing to choose."""
    if around.layer == 4:
        for name in ("transparent", "subnet_originating", "forwarded_header"):
            if getattr(wishes, name) is not None:
                raise Refusal(
                    f"{name} is {getattr(wishes, name)!r}, and there is no choice at layer 4: "
                    "servers always see the client's address"
                )
        return {}
    if not http and wishes.forwarded_header is not None:
        raise Refusal(f"forwarded_header is {wishes.forwarded_header!r}, and the service does not speak HTTP")
    transparent = default("service", "transparent").settle(wishes.transparent, wishes.departures)
    if transparent:
        if wishes.subnet_originating or wishes.forwarded_header is not None:
            raise Refusal("subnet_originating and forwarded_header do nothing where transparent is on")
        return {"transparent": True}
    originating = default("service", "subnet_originating").settle(wishes.subnet_originating, [])
    header = default("service", "forwarded_header").settle(wishes.forwarded_header, []) if http else None
    return {"transparent": False, "subnet_originating": originating, "forwarded_header": header}


def _servers(wishes: Wishes, around: Surroundings) -> dict[str, Any]:
    if wishes.servers is None:
        return {}
    try:
        return {"real_servers": server_map(wishes.servers, around.server_port, around.why_server_port)}
    except Refusal as refusal:
        raise refusal.at("servers") from None


def _check(check: HealthCheck | None, around: Surroundings) -> dict[str, Any]:
    if check is None:
        return {}
    if around.protocol == "udp" and check.type not in ("icmp", "dns", "none"):
        raise Refusal(f"health_check is {check.type}, accepted for a UDP service is icmp or dns")
    if around.protocol == "tcp" and check.type == "dns":
        raise Refusal("health_check is dns, accepted for UDP services only")
    return check._arguments()


def _persistence(given: Persistence | None, around: Surroundings, *, http: bool) -> dict[str, Any]:
    if given is None:
        return {}
    plain = given.method.startswith(_NOT_HTTP_PERSISTENCE)
    if not plain and not http:
        raise Refusal(f"persistence is {given.method}, and the service does not speak HTTP")
    if around.protocol == "udp" and given.method not in ("source_address", "sip_call"):
        raise Refusal(f"persistence is {given.method}, accepted for a UDP service is source_address")
    if given.method == "ssl_session" and around.ends_tls:
        raise Refusal("persistence is ssl_session, which is for TLS that passes through, and here it ends")
    return given._arguments()


def _unavailable(given: Redirect | ErrorAnswer | SorryServer | None, *, http: bool) -> dict[str, Any]:
    if given is None:
        return {}
    if not http and not isinstance(given, SorryServer):
        raise Refusal(f"when_unavailable is {given!r}, and the service does not speak HTTP")
    return given._arguments()


def _check_transparency(arguments: Mapping[str, Any], around: Surroundings) -> None:
    servers: Mapping[str, Mapping[str, Any]] = arguments.get("real_servers") or {}
    if arguments.get("transparent") and around.reencrypts:
        raise Refusal("transparent is on and so is re-encryption, with which transparency does nothing")
    for key, server in servers.items():
        if server.get("non_local") and (arguments.get("transparent") or around.layer == 4):
            raise Refusal(
                f"servers has {key!r} as non_local, and a transparent service cannot use such a server"
            )
        if server.get("forwarding_method") == "route" and around.layer == 7:
            raise Refusal(f"servers has {key!r} with forwarding_method 'route', which exists at layer 4 only")


def check_families(address: str, servers: Mapping[str, Any], *, transparent: bool) -> None:
    """Refuse servers of another address family where packets keep the client's address."""
    if not transparent or has_reference(address):
        return
    wanted = ipaddress.ip_address(address).version
    for key in servers:
        host = key[1 : key.index("]")] if key.startswith("[") else key.rpartition(":")[0]
        try:
            found = ipaddress.ip_address(host).version
        except ValueError:
            continue
        if found != wanted:
            raise Refusal(
                f"servers has {key!r}, which is IPv{found}, and a transparent service on IPv{wanted} "
                f"address {address} cannot reach it"
            )
