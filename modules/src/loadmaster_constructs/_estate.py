"""What a whole program says about one appliance, in whichever of its stacks it says it."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from loadmaster_constructs._framework import Construct, IConstruct
from loadmaster_constructs.errors import Refusal

__all__ = ["Estate", "estate_of"]

_MOST_LOG_HOSTS = 10


@dataclass(slots=True)
class Estate:
    """Everything that has to be unique, or to fit together, on one appliance."""

    name: str
    stacks: dict[str, str] = field(default_factory=dict)
    """The construct that stands for the appliance in each stack."""
    _owner: str | None = None
    _services: dict[tuple[str, str, str], str] = field(default_factory=dict)
    _log_hosts: list[str] = field(default_factory=list)
    _longest_seconds: int = 0
    _on_longer: Callable[[int], None] | None = None

    def enter(self, stack: str, path: str) -> None:
        """Note the construct that stands for the appliance in a stack; one is enough."""
        if stack in self.stacks:
            raise Refusal(
                f"name is {self.name!r}, and {self.stacks[stack]} is this appliance in the same stack"
            )
        self.stacks[stack] = path

    def own(self, path: str) -> None:
        """Note the owner of the values that concern the appliance as a whole: two would undo each other's."""
        if self._owner is not None:
            raise Refusal(
                f"name is {self.name!r}, and {self._owner} owns this appliance already; "
                "use LoadMaster.existing(...) for services in another stack"
            )
        self._owner = path

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
    root = cast(IConstruct, construct).node.root
    known: dict[str, Estate] = vars(root).setdefault("_loadmaster_estates", {})
    return known.setdefault(name, Estate(name))


def _plain(address: str) -> str:
    """The address in its one spelling."""
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return address
