"""What a whole program says about one appliance, in whichever of its stacks it says it."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from loadmaster_constructs._carrier import Carrier
from loadmaster_constructs._framework import Construct, IConstruct
from loadmaster_constructs._program import notes_of
from loadmaster_constructs.errors import Refusal

if TYPE_CHECKING:
    from loadmaster_constructs._owner import OwnedAppliance
    from loadmaster_constructs._resource import Resource
    from loadmaster_constructs.appliance import Appliance
    from loadmaster_constructs.defaults import Departure
    from loadmaster_constructs.unit import Unit

__all__ = ["Estate", "Left", "estate_of", "estates_of", "own_units", "take_units", "take_virtual_id"]

_MOST_LOG_HOSTS = 10


@dataclass(frozen=True, slots=True)
class Left:
    """A default that was left, where, and for what."""

    path: str
    kind: str
    """``interface``, ``packet_filter``, ``service``, ``setting``, ``sub_service``, ``syslog_target``, or
    ``place`` for a service whose address is known only later.
    """
    names: tuple[str, ...]
    """What tells the thing from others of its kind."""
    departure: Departure


@dataclass(slots=True)
class Estate:
    """Everything that has to be unique, or to fit together, on one appliance."""

    name: str
    _program: Construct
    scopes: dict[str, Appliance] = field(default_factory=dict)
    """The construct that stands for the appliance in each stack."""
    owner: OwnedAppliance | None = None
    left: list[Left] = field(default_factory=list)
    _services: dict[tuple[str, str, str], str] = field(default_factory=dict)
    _log_hosts: list[str] = field(default_factory=list)
    _owner_is_first: bool = False
    _longest_seconds: int = 0
    _on_longer: Callable[[int], None] | None = None

    def enter(self, stack: str, appliance: Appliance) -> None:
        """Note the construct that stands for the appliance in a stack; one is enough."""
        if stack in self.scopes:
            raise Refusal(
                f"name is {self.name!r}, and {self.scopes[stack]._path} is this appliance in the same stack"
            )
        self.scopes[stack] = appliance
        self._order_stacks()

    def own(self, appliance: OwnedAppliance) -> None:
        """Note the owner of the values that concern the appliance as a whole: two would undo each other's."""
        if self.owner is not None:
            raise Refusal(
                f"name is {self.name!r}, and {self.owner._path} owns this appliance already; "
                f"use {type(appliance).__name__}.existing(...) for services in another stack"
            )
        own_units(appliance, appliance._path, appliance._units)
        self.owner = appliance

    def deploy_owner_first(self) -> None:
        """Let the stacks that put services on the appliance be deployed after the one that owns it."""
        self._owner_is_first = True
        self._order_stacks()

    def _order_stacks(self) -> None:
        if self.owner is None or not self._owner_is_first:
            return
        first = self.owner._stack
        for appliance in self.scopes.values():
            stack = appliance._stack
            # Where the owner's stack needs something of the other, the program has its own order.
            if appliance is not self.owner and not first.depends_on(stack):
                stack.add_dependency(first)

    def leave(self, path: str, kind: str, names: Sequence[str], departures: Sequence[Departure]) -> None:
        """Note the defaults of the checklist that were left for one thing."""
        self.left += (Left(path, kind, tuple(names), departure) for departure in departures)

    def resources(self) -> Iterator[tuple[str, Resource]]:
        """Every resource of the appliance with its path, in all stacks."""
        for carrier in Carrier.all_of(self._program):
            for appliance in self.scopes.values():
                yield from carrier.below(appliance._path)

    def add_service(self, path: str, address: str, port: str, protocol: str) -> None:
        """Note a service; no two have the same address, port and protocol."""
        taken = self._services.setdefault((_plain(address), port, protocol), path)
        if taken != path:
            raise Refusal(f"address {address}, port {port} and protocol {protocol} belong to {taken} already")

    def add_log_host(self, host: str) -> None:
        """Note a log host; each has one level, and there are ten at most."""
        if host in self._log_hosts:
            raise Refusal(f"host is {host!r}, which has a minimum severity already")
        if len(self._log_hosts) == _MOST_LOG_HOSTS:
            raise Refusal("is the eleventh log host, and the appliance takes ten at all levels together")
        self._log_hosts.append(host)

    def keep_clients(self, seconds: int) -> None:
        """Note how long a service at layer 7 keeps a client on its server."""
        if seconds > self._longest_seconds:
            self._longest_seconds = seconds
            if self._on_longer is not None:
                self._on_longer(seconds)

    def tell_longest(self, on_longer: Callable[[int], None]) -> None:
        """Call back with the longest of those times, now and whenever there is a longer one."""
        self._on_longer = on_longer
        on_longer(self._longest_seconds)


def estate_of(construct: Construct, name: str) -> Estate:
    """The estate of the appliance with this name in the construct's program."""
    known: dict[str, Estate] = notes_of(construct).setdefault("estates", {})
    return known.setdefault(name, Estate(name, construct))


def estates_of(construct: Construct | IConstruct) -> tuple[Estate, ...]:
    """The estates of every appliance of the construct's program, in the order in which it names them."""
    return tuple(notes_of(construct).get("estates", {}).values())


def take_units(construct: Construct, path: str, name: str, units: Sequence[Unit]) -> None:
    """Note the boxes of an appliance; the same ones have one name, or what is said of them falls apart."""
    known: dict[frozenset[tuple[str, int]], tuple[str, str]] = notes_of(construct).setdefault("units", {})
    called, where = known.setdefault(frozenset(unit._place for unit in units), (name, path))
    if called != name:
        raise Refusal(f"name is {name!r}, and {where} is the same appliance under the name {called!r}")


def own_units(construct: Construct, path: str, units: Sequence[Unit]) -> None:
    """Note the boxes that an owner sets values on; no two owners share one."""
    known: dict[tuple[str, int], str] = notes_of(construct).setdefault("owned_units", {})
    for unit in units:
        taken = known.setdefault(unit._place, path)
        if taken != path:
            raise Refusal(f"{unit.url} belongs to {taken} already")


def take_virtual_id(construct: Construct, path: str, virtual_id: int) -> None:
    """Note the number of a pair; two pairs of a program never share one."""
    known: dict[int, str] = notes_of(construct).setdefault("virtual_ids", {})
    taken = known.setdefault(virtual_id, path)
    if taken != path:
        raise Refusal(
            f"virtual_id is {virtual_id}, which {taken} has; pairs with the same number take each other's "
            "addresses where they meet on a network"
        )


def _plain(address: str) -> str:
    """The address in its one spelling."""
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return address
