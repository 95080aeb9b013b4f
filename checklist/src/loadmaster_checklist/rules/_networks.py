"""Which interface carries which services and servers."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Item

__all__ = ["carried", "network"]

_ASSUMED_PREFIX = {4: 24, 6: 64}
"""Length of a network's prefix where only an address in it is declared."""

_Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def carried(appliance: Appliance) -> dict[str, str]:
    """By name of interface: one address of a service or server that it carries."""
    interfaces = appliance.interfaces or next((unit.interfaces for unit in appliance.units), ())
    networks = [(network(interface), interface.name) for interface in interfaces]
    known = [(found, name) for found, name in networks if found is not None]
    result: dict[str, str] = {}
    for address in _addresses(appliance):
        try:
            place = ipaddress.ip_address(address)
        except ValueError:
            continue
        holding = [(found.prefixlen, name) for found, name in known if place in found]
        if holding:
            result.setdefault(max(holding)[1], address)
    return result


def network(interface: Item, *, assumed: bool = True) -> _Network | None:
    """The network of an interface; assumed from its shared address where nothing else is declared."""
    address = interface.values.text("address")
    try:
        if isinstance(address, str) and "/" in address:
            return ipaddress.ip_interface(address).network
        shared = interface.values.text("shared_address")
        if assumed and isinstance(shared, str):
            place = ipaddress.ip_address(shared)
            return ipaddress.ip_interface(f"{place}/{_ASSUMED_PREFIX[place.version]}").network
    except ValueError:
        return None
    return None


def _addresses(appliance: Appliance) -> Iterator[str]:
    for service in appliance.all_services():
        yield service.address
        yield from (server.address for server in service.servers)
