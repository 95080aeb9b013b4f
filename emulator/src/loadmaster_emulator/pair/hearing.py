"""Whether two units hear each other, by their addresses and the links that are up."""

from __future__ import annotations

import functools
import ipaddress

from loadmaster_emulator.power import is_there, mode
from loadmaster_emulator.store import Interface, UnitState
from loadmaster_emulator.unit import Unit


def common_interfaces(first: Unit, second: Unit) -> set[int]:
    """Numbers of the interfaces on which either names the other as its partner, with both links up."""
    ours, theirs = first.state.unit, second.state.unit
    return {
        number
        for number in ours.interfaces.keys() & theirs.interfaces.keys()
        if number not in ours.failed_links
        and number not in theirs.failed_links
        and _agree(ours.interfaces[number], theirs.interfaces[number])
    }


def _agree(ours: Interface, theirs: Interface) -> bool:
    shared = ours.values.get("SharedIPAddress")
    return (
        shared is not None
        and shared == theirs.values.get("SharedIPAddress")
        and _is_partner(ours, theirs)
        and _is_partner(theirs, ours)
    )


def _is_partner(interface: Interface, other: Interface) -> bool:
    """Whether the partner named at ``interface`` is the address of ``other``, in the same network."""
    partner, own, there = (
        interface.values.get("PartnerIPAddress"),
        interface.values.get("IPAddress"),
        other.values.get("IPAddress"),
    )
    if not (isinstance(partner, str) and isinstance(own, str) and isinstance(there, str)):
        return False
    address = _interface(there).ip
    return ipaddress.ip_address(partner) == address and address in _interface(own).network


@functools.lru_cache(maxsize=256)
def _interface(text: str) -> ipaddress.IPv4Interface | ipaddress.IPv6Interface:
    return ipaddress.ip_interface(text)


def can_meet(first: Unit, second: Unit) -> bool:
    """Whether two units take each other for partners: both take part, one as first, one as second."""
    for unit in (first, second):
        if not is_there(unit) or mode(unit) is None or unit.state.unit.role == "passive":
            return False
    return mode(first) != mode(second) and bool(common_interfaces(first, second))


def checked_interfaces(own: UnitState) -> set[int]:
    """Numbers of the interfaces whose silence counts."""
    return {number for number, one in own.interfaces.items() if one.values.get("hacheck") is True}


def hears(listener: Unit, speaker: Unit) -> bool:
    """Whether anything arrives on the interfaces that ``listener`` checks."""
    return bool(common_interfaces(listener, speaker) & checked_interfaces(listener.state.unit))


def has_lost_a_link(unit: Unit) -> bool:
    """Whether one of the checked interfaces of the unit itself is down."""
    return bool(checked_interfaces(unit.state.unit) & set(unit.state.unit.failed_links))
