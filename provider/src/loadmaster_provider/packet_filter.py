"""The state of the packet filter and its lists, each read once for all resources of a run."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from typing import Any

import loadmaster
from loadmaster_provider.protocol import Value
from loadmaster_provider.session import Session

__all__ = ["access_list", "forget_switches", "list_name", "network", "shut_out", "switch"]

_FILTER = "packet filter"
_TOLD = ("enabled", "drop", "block_between_interfaces", "block_wui", "wui_address")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Lists = Mapping[str, Iterable[Network]]
"""The networks on the lists ``allow`` and ``block``."""


def switch(session: Session, name: str) -> Value:
    """One switch of the filter; the appliance tells each by a call of its own."""
    return session.shared(
        f"{_FILTER} {name}",
        lambda client: getattr(getattr(client.packet_filter, f"show_{name}")(), name, None),
    )


def forget_switches(session: Session) -> None:
    """Drop what was read of the filter before a write."""
    session.forget(*(f"{_FILTER} {name}" for name in _TOLD))


def list_name(kind: str, service: int | None) -> str:
    """Name of the shared read of one list: of the appliance, or of a service."""
    return f"access list {kind} {service or ''}"


def access_list(session: Session, kind: Any, service: int | None = None) -> Mapping[Network, Any]:
    """The entries of the list ``allow`` or ``block`` by network."""

    def load(client: loadmaster.LoadMaster) -> dict[Network, Any]:
        if service is None:
            found = client.packet_filter.entries(kind)
        else:
            found = client.packet_filter.service_entries(kind, service=service)
        return {network(str(entry.address)): entry for entry in found if entry.address}

    return session.shared(list_name(kind, service), load)


def network(text: str) -> Network:
    """The network an entry stands for; an address alone is one of a single member."""
    return ipaddress.ip_network(text, strict=False)


def shut_out(address: str, *, before: Lists, after: Lists) -> bool:
    """Whether a change of the lists keeps an address from administration that they let in before.

    Sources do not agree on whom the lists let in that is on none of them, so both readings are looked at.
    """
    client = ipaddress.ip_address(address)
    return any(lets_in(client, before) and not lets_in(client, after) for lets_in in (_not_kept_out, _let_in))


def _not_kept_out(client: Address, lists: Lists) -> bool:
    return _on(client, lists["allow"]) or not _on(client, lists["block"])


def _let_in(client: Address, lists: Lists) -> bool:
    return _on(client, lists["allow"]) and not _on(client, lists["block"])


def _on(client: Address, listed: Iterable[Network]) -> bool:
    return any(client in item for item in listed)
