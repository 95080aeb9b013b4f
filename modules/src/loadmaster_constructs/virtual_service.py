"""Virtual services: an address and port that clients know, and the servers behind it."""

from __future__ import annotations

import ipaddress
from collections.abc import Sequence
from typing import Any, Literal

from loadmaster_constructs._framework import Construct
from loadmaster_constructs._resource import Resource, refuse
from loadmaster_constructs._service import (
    Surroundings,
    Wishes,
    check_families,
    service_arguments,
    with_raw,
)
from loadmaster_constructs._text import has_reference
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.because import Because
from loadmaster_constructs.content_rule import ContentRule, RuleHolder
from loadmaster_constructs.defaults import Departure
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.health_check import HealthCheck
from loadmaster_constructs.l1.virtual_service import VirtualServiceArguments, VirtualServiceResource
from loadmaster_constructs.persistence import Persistence
from loadmaster_constructs.server import Server
from loadmaster_constructs.sub_service import SubService
from loadmaster_constructs.tls import Tls
from loadmaster_constructs.unavailable import ErrorAnswer, Redirect, SorryServer

__all__ = ["ForwardedHeader", "SchedulingMethod", "ServiceType", "VirtualService"]

ServiceType = Literal["generic", "http", "http2", "remote_terminal", "starttls", "log_insight"]
SchedulingMethod = Literal[
    "round_robin",
    "weighted_round_robin",
    "least_connections",
    "weighted_least_connections",
    "fixed_weight",
    "adaptive",
    "source_address_hash",
    "weighted_response_time",
    "sdn_adaptive",
    "url_hash",
]
ForwardedHeader = Literal[
    "legacy_x_forwarded_for",
    "x_forwarded_for_and_via",
    "none",
    "x_clientside_and_via",
    "x_clientside",
    "x_forwarded_for",
    "via",
]


class VirtualService(VirtualServiceResource, RuleHolder):
    """One virtual service with its servers, or with SubVSs, with the checklist's defaults for a service.

    Servers see an address of the appliance's in their own network (not transparent, subnet originating) and
    learn the client's from a header; TLS is 1.2 or newer with the BestPractices cipher set. A service counts
    as HTTP when its port is 80 or 443, when it is checked by HTTP, or when ``service_type`` says so. UDP
    services work at layer 4, where the client's address is kept and there is no such choice.

    Changing address or port changes the service in place; changing the protocol makes a new one.

    :param scope: the appliance, or a construct below it.
    :param id: name of the construct, which Terraform knows the service by: another id is another service.
    :param address: IPv4 or IPv6 address clients connect to.
    :param port: 3 to 65530, or ``*`` for all ports that no other service has.
    :param protocol: ``tcp`` or ``udp``.
    :param nickname: name shown to people, ``id`` unless given.
    :param servers: servers as ``10.0.1.11``, ``10.0.1.11:8080``, ``[2001:db8::1]:80``, host names, or
        ``Server``. Those without a port are reached on the port of the service, or on 80 behind a service on
        443 that ends TLS without re-encrypting. Left out, servers are not managed here; an empty list is a
        service without servers.
    :param tls: end TLS at the appliance.
    :param health_check: how servers are checked. Left out, the appliance chooses by the port.
    :param persistence: what keeps a client on its server. Left out: nothing.
    :param scheduling_method: how a server is chosen. Left out: ``round_robin``.
    :param layer: 4 passes packets on without looking inside. Left out: 7, and 4 for UDP.
    :param transparent: let servers see the client's address. Left out: no; needs a ``Because`` (LM01).
    :param subnet_originating: let servers see an address in their own network. Left out: yes.
    :param forwarded_header: header with the client's address. Left out: ``x_forwarded_for`` for HTTP.
    :param idle_time: seconds without traffic after which a connection ends. Left out: 660.
    :param extra_ports: further ports and ranges such as ``8000-8010``.
    :param when_unavailable: what clients get while no server can serve them.
    :param enabled: false takes the service out of work without deleting it.
    :param deletion_protection: refuse to delete the service until this is false again.
    :param drain_timeout_seconds: before a server is removed, it takes no new clients for at most this long.
    :param raw: further arguments of the raw resource, by its names.
    :raises ArgumentError: a value that cannot be meant, two that contradict each other, a default left
        without a ``Because``, or an address, port and protocol that another service of the appliance has.
    """

    _default_place = "pre_process"

    def __init__(
        self,
        scope: Construct,
        id: str,
        *,
        address: str,
        port: int | Literal["*"],
        protocol: Literal["tcp", "udp"] = "tcp",
        nickname: str | None = None,
        servers: Sequence[str | Server] | None = None,
        tls: Tls | None = None,
        health_check: HealthCheck | None = None,
        persistence: Persistence | None = None,
        scheduling_method: SchedulingMethod | None = None,
        layer: Literal[4, 7] | None = None,
        service_type: ServiceType | None = None,
        transparent: bool | Because | None = None,
        subnet_originating: bool | None = None,
        forwarded_header: ForwardedHeader | None = None,
        idle_time: int | None = None,
        extra_ports: Sequence[str] | None = None,
        when_unavailable: Redirect | ErrorAnswer | SorryServer | None = None,
        enabled: bool | None = None,
        deletion_protection: bool | None = None,
        drain_timeout_seconds: int | None = None,
        raw: VirtualServiceArguments | None = None,
    ) -> None:
        appliance = Appliance.of(scope, id)
        self._appliance = appliance
        wishes = Wishes(
            service_type=service_type,
            servers=servers,
            health_check=health_check,
            persistence=persistence,
            scheduling_method=scheduling_method,
            transparent=transparent,
            subnet_originating=subnet_originating,
            forwarded_header=forwarded_header,
            idle_time=idle_time,
            when_unavailable=when_unavailable,
            drain_timeout_seconds=drain_timeout_seconds,
            raw=raw,
        )
        try:
            self._around = _surroundings(port, protocol, layer, tls)
            arguments = service_arguments(wishes, self._around)
            _check_address(address, arguments, self._around)
            arguments |= {
                "address": address,
                "port": port,
                "protocol": protocol,
                "nickname": id if nickname is None else nickname,
                "force_layer7": False if layer == 4 and protocol == "tcp" else None,
                "extra_ports": extra_ports,
                "enabled": enabled,
                "deletion_protection": deletion_protection,
                **(tls._settled if tls else {}),
            }
            values = with_raw(arguments, raw)
        except Refusal as refusal:
            raise refuse(scope, id, refusal) from None
        Resource.__init__(self, scope, id, values, provider=appliance._provider_reference)
        self.departures: list[Departure] = [*wishes.departures, *(tls.departures if tls else ())]
        """Defaults of the checklist that were left for this service."""
        self._has_servers = servers is not None
        self._seats: list[Any] = []
        self._names = (address, str(port), protocol)
        self._register(persistence)

    def add_sub_service(
        self,
        id: str,
        *,
        nickname: str | None = None,
        servers: Sequence[str | Server] | None = None,
        rules: Sequence[ContentRule] = (),
        health_check: HealthCheck | None = None,
        persistence: Persistence | None = None,
        scheduling_method: SchedulingMethod | None = None,
        service_type: ServiceType | None = None,
        transparent: bool | Because | None = None,
        subnet_originating: bool | None = None,
        forwarded_header: ForwardedHeader | None = None,
        idle_time: int | None = None,
        when_unavailable: Redirect | ErrorAnswer | SorryServer | None = None,
        weight: int | None = None,
        enabled: bool | None = None,
        critical: bool | None = None,
        drain_timeout_seconds: int | None = None,
        raw: dict[str, Any] | None = None,
    ) -> SubService:
        """A SubVS: a service inside this one, with servers of its own, chosen by rules.

        :param id: name of the construct, and of the SubVS unless ``nickname`` says another.
        :param rules: match rules that choose this SubVS, in the order they are tried. Either every SubVS of a
            service has some or none has: without rules the service balances over its SubVSs, and with them
            one that has none is never chosen.
        :param weight: share of the traffic where the service balances over SubVSs.
        :param critical: the service counts as down while this SubVS is down.
        :raises ArgumentError: this service has servers, which exclude SubVSs, works at layer 4, or a value
            cannot be meant. The other arguments are those of ``VirtualService``.
        """
        seat = {"nickname": nickname or id, "weight": weight, "enabled": enabled, "critical": critical}
        try:
            self._check_seat(seat["nickname"])
        except Refusal as refusal:
            raise refuse(self, id, refusal) from None
        wishes = Wishes(
            service_type=service_type or self._attributes.get("service_type"),
            servers=servers,
            health_check=health_check,
            persistence=persistence,
            scheduling_method=scheduling_method,
            transparent=transparent,
            subnet_originating=subnet_originating,
            forwarded_header=forwarded_header,
            idle_time=idle_time,
            when_unavailable=when_unavailable,
            drain_timeout_seconds=drain_timeout_seconds,
            raw=raw,
        )
        made = SubService(self, id, wishes, around=self._around, seat=seat)
        self._seats.append(seat["nickname"])
        if persistence is not None:
            self._appliance._estate.keep_clients(persistence.timeout_seconds)
        self._leave_seat(id, str(seat["nickname"]), made.departures)
        for rule in rules:
            made.add_rule(rule, "selection")
        return made

    def _check_seat(self, nickname: Any) -> None:
        if nickname in self._seats:
            raise Refusal(f"nickname is {nickname!r}, which a sibling has: it is what tells SubVSs apart")
        if self._has_servers:
            raise Refusal(
                "cannot be a SubVS here: the service has servers, and it holds either servers or SubVSs"
            )
        if self._around.layer == 4:
            raise Refusal(
                "cannot be a SubVS here: the service works at layer 4, and SubVSs exist at layer 7 only"
            )

    def _leave_seat(self, id: str, nickname: str, departures: list[Departure]) -> None:
        if departures:
            path, estate = self.node.path, self._appliance._estate
            if has_reference("".join(self._names)):
                estate.leave(f"{path}/{id}", "place", [f"{path}/{nickname}"], departures)
            else:
                estate.leave(f"{path}/{id}", "sub_service", [*self._names, nickname], departures)

    def _register(self, persistence: Persistence | None) -> None:
        estate, scope = self._appliance._estate, self._scope
        path = f"{self._appliance._path if scope is self._appliance else scope.node.path}/{self._id}"
        if has_reference("".join(self._names)):
            estate.leave(path, "place", [path], self.departures)
        else:
            try:
                estate.add_service(path, *self._names)
            except Refusal as refusal:
                raise refuse(scope, self._id, refusal) from None
            estate.leave(path, "service", self._names, self.departures)
        if persistence is not None and self._around.layer == 7:
            estate.keep_clients(persistence.timeout_seconds)


def _surroundings(port: Any, protocol: Any, layer: Any, tls: Tls | None) -> Surroundings:
    if layer not in (None, 4, 7):
        raise Refusal(f"layer is {layer!r}, accepted is 4 or 7")
    if tls is not None and not isinstance(tls, Tls):
        raise Refusal(f"tls is {tls!r}, accepted is a Tls", wrong_type=True)
    works_at = 4 if layer == 4 or protocol == "udp" else 7
    if layer == 7 and protocol == "udp":
        raise Refusal("layer is 7, and UDP services work at layer 4")
    if tls is not None and works_at == 4:
        raise Refusal("tls needs layer 7 and TCP: at layer 4 the appliance does not look inside the packets")
    return Surroundings(
        port=str(port),
        protocol=protocol,
        layer=works_at,
        ends_tls=tls is not None,
        reencrypts=tls is not None and tls._reencrypts,
    )


def _check_address(address: Any, arguments: dict[str, Any], around: Surroundings) -> None:
    if not isinstance(address, str):
        raise Refusal(f"address is {address!r}, accepted is an IPv4 or IPv6 address as text", wrong_type=True)
    if not has_reference(address):
        try:
            ipaddress.ip_address(address)
        except ValueError:
            raise Refusal(f"address is {address!r}, accepted is an IPv4 or IPv6 address") from None
    transparent = around.layer == 4 or bool(arguments.get("transparent"))
    check_families(address, arguments.get("real_servers") or {}, transparent=transparent)
