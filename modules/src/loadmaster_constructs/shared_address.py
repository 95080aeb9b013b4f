"""Addresses that belong to whichever unit of a pair is active."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from loadmaster_constructs._text import is_text
from loadmaster_constructs.because import Because
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.unit import check_interface_name

__all__ = ["SharedAddress", "shared_addresses"]


@dataclass(frozen=True, slots=True)
class SharedAddress:
    """The shared address of one interface of a pair, where its address alone does not say enough.

    :param address: such as ``10.0.0.10``, or ``10.0.0.10/24``: with a prefix length it is known which
        services and servers the interface carries.
    :param ha_check: give the active role up when this interface fails. Left out: yes, but for an interface
        that is known to carry none of the services and servers declared here, which stays as it is. Switching
        it off needs a ``Because`` (LM11).
    :raises ArgumentError: no address, or an answer without a reason.
    """

    address: str
    ha_check: bool | Because | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        try:
            if not is_text(self.address) or not _is_address(self.address):
                raise Refusal(f"address is {self.address!r}, accepted is such as '10.0.0.10/24'")
            if not isinstance(self.ha_check, bool | Because | None):
                raise Refusal(
                    f"ha_check is {self.ha_check!r}, accepted is True or a Because", wrong_type=True
                )
        except Refusal as refusal:
            raise refusal.of("SharedAddress") from None

    @property
    def _plain(self) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
        return ipaddress.ip_interface(self.address).ip

    @property
    def _network(self) -> ipaddress.IPv4Network | ipaddress.IPv6Network | None:
        """The network of the interface, where the prefix length was given."""
        return ipaddress.ip_interface(self.address).network if "/" in self.address else None


def shared_addresses(given: Any) -> dict[str, SharedAddress]:
    """The shared addresses by interface; ``Refusal`` for what is none, or stands there twice."""
    if not isinstance(given, Mapping) or not given:
        raise Refusal(
            f"shared is {given!r}, accepted is a shared address for each interface, such as "
            "{'eth0': '10.0.0.10'}",
            wrong_type=not isinstance(given, Mapping),
        )
    found: dict[str, SharedAddress] = {}
    for name, item in given.items():
        try:
            check_interface_name(name)
        except Refusal as refusal:
            raise refusal.at("shared") from None
        if (isinstance(item, str) and not _is_address(item)) or not isinstance(item, str | SharedAddress):
            raise Refusal(
                f"shared[{name!r}] is {item!r}, accepted is an address, with or without its prefix length, "
                "such as '10.0.0.10/24'"
            )
        address = item if isinstance(item, SharedAddress) else SharedAddress(item)
        for other, before in found.items():
            if before._plain == address._plain:
                raise Refusal(f"shared[{name!r}] is {str(address._plain)!r}, which {other} has already")
        found[name] = address
    return found


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_interface(text)
    except ValueError:
        return False
    return True
