"""What rules judge: appliances with their services, units and values, whatever they were read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, get_args

from loadmaster_checklist.facts.value import Fact, Origin, Unknown, Values

__all__ = ["Appliance", "Estate", "Item", "Kind", "Server", "Service", "Unit"]

Kind = Literal[
    "virtual_service",
    "interface",
    "certificate",
    "packet_filter",
    "syslog_target",
    "user",
    "licence",
    "setting",
]
"""Kinds of object an appliance's facts can be complete for."""

_KINDS = frozenset(get_args(Kind))

_NOWHERE = Origin("api", "")
_NOT_DECLARED = Unknown("not declared here")
_NEVER_SHOWN = Unknown("not shown by any unit")


@dataclass(frozen=True, slots=True)
class Item:
    """One object of an appliance beside services: an interface, a certificate, the packet filter."""

    key: str
    """Neutral key below the appliance, such as ``interface/eth0``."""
    origin: Origin
    values: Values
    name: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """One server behind a service."""

    key: str
    address: str
    origin: Origin
    values: Values


@dataclass(frozen=True, slots=True)
class Service:
    """One virtual service or SubVS."""

    key: str
    address: str
    """Address of the service; for a SubVS that of its parent."""
    origin: Origin
    values: Values
    servers: tuple[Server, ...] = ()
    servers_known: bool = True
    """False where servers may stand behind the service that the source does not show."""
    sub_services: tuple[Service, ...] = ()
    is_sub_service: bool = False

    def works_at_layer4(self) -> bool | Unknown:
        """Whether the service works at layer 4, where it is transparent and knows no persistence records."""
        if self.is_sub_service:
            return False
        protocol = self.values.text("protocol")
        if protocol == "udp":
            return True
        layer = self.values.number("layer")
        if layer in (4, 7):
            return layer == 4
        layer7 = self.values.flag("force_layer7")
        if isinstance(layer7, Unknown):
            return layer7
        if isinstance(protocol, Unknown):
            return protocol
        return layer7 is False

    def with_sub_services(self) -> Iterator[Service]:
        """The service and what stands below it."""
        yield self
        yield from self.sub_services


@dataclass(frozen=True, slots=True)
class Unit:
    """What one box of an appliance keeps for itself."""

    name: Literal["first", "second", "only"]
    settings: Values
    interfaces: tuple[Item, ...] = ()
    interfaces_known: bool = False
    licence: Item | None = None


@dataclass(frozen=True, slots=True)
class Appliance:
    """One appliance: a single unit, or a pair that answers as one."""

    name: str
    settings: Values = field(default_factory=lambda: Values({}, missing="not declared here"))
    setting_origins: dict[str, Origin] = field(default_factory=dict)
    services: tuple[Service, ...] = ()
    interfaces: tuple[Item, ...] = ()
    certificates: tuple[Item, ...] = ()
    syslog_targets: tuple[Item, ...] = ()
    """Each host with its ``minimum_severity``."""
    users: tuple[Item, ...] = ()
    packet_filter: Item | None = None
    licence: Item | None = None
    units: tuple[Unit, ...] = ()
    """Both units of a pair, where the source tells them apart."""
    partner_secret: bool | Unknown = _NEVER_SHOWN
    """That a pair's units have been given a secret; what it is, no fact holds."""
    connection: Values = field(default_factory=lambda: Values({}))
    """How the source reached the appliance, or will: ``verify_tls``, ``units``."""
    ha: Literal["pair", "single", "cloud", "cluster"] | Unknown = _NOT_DECLARED
    platform: Literal["virtual", "hardware"] | Unknown = _NOT_DECLARED
    complete: frozenset[Kind] = frozenset()
    """Kinds held whole: only of these is absence a fact."""
    owned: bool = False
    """The source declares the values of the appliance as a whole, not only services on it."""
    origin: Origin = _NOWHERE

    def setting(self, name: str) -> Fact:
        """The value of a setting."""
        return self.settings.fact(name)

    def setting_origin(self, name: str) -> Origin:
        """Where a setting was declared; the appliance where it was not."""
        return self.setting_origins.get(name, self.origin)

    def all_services(self) -> Iterator[Service]:
        """Services and SubVSs."""
        for service in self.services:
            yield from service.with_sub_services()

    @property
    def is_half_known(self) -> bool:
        """Whether this is a pair of which not both units were read."""
        return self.ha == "pair" and len(self.units) < 2

    def keys(self) -> Iterator[str]:
        """Neutral keys of every object that is known, settings aside."""
        for service in self.all_services():
            yield service.key
            yield from (server.key for server in service.servers)
        items = (*self.interfaces, *self.certificates, *self.syslog_targets, *self.users)
        yield from (item.key for item in items)
        yield from ("packet_filter", "licence", "certificate_backup", "partner_secret", "connection")

    def is_known_whole(self, key: str) -> bool:
        """Whether the facts hold every object of the kind that a key speaks of."""
        kind = key.partition("/")[0]
        return ("virtual_service" if kind not in _KINDS else kind) in self.complete


@dataclass(frozen=True, slots=True)
class Estate:
    """Everything that is judged together."""

    appliances: tuple[Appliance, ...] = ()

    def __iter__(self) -> Iterator[Appliance]:
        return iter(self.appliances)

    @classmethod
    def of(cls, estates: Iterable[Estate]) -> Estate:
        """Several estates as one; an appliance that two of them know has to be joined by its reader."""
        return cls(tuple(appliance for estate in estates for appliance in estate))
