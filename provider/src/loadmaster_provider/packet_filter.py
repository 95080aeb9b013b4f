"""The state of the packet filter and its lists, each read once for all resources of a run."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from typing import Any

import loadmaster
from loadmaster_provider.protocol import Value
from loadmaster_provider.session import Session

__all__ = ["FILTER", "access_list", "filter_state", "list_name", "network", "shut_out"]

FILTER = "packet filter"
"""Name of the shared read of the filter's switches."""
_SWITCHES = ("enabled", "drop", "block_between_interfaces", "block_wui")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
Lists = Mapping[str, Iterable[Network]]
"""The networks on the lists ``allow`` and ``block``."""


def filter_state(session: Session) -> Mapping[str, Value]:
    """Every switch of the filter by name, and ``wui_address``, each told by a call of its own."""
    return session.shared(FILTER, _load_state)


def _load_state(client: loadmaster.LoadMaster) -> dict[str, Value]:
    found: dict[str, Value] = {
        name: getattr(getattr(client.packet_filter, f"show_{name}")(), name) for name in _SWITCHES
    }
    # the appliance names the address only while there is something it is exempt from
    guards = found["block_wui"] is True
    found["wui_address"] = client.packet_filter.show_wui_address().wui_address if guards else None
    return found


def list_name(kind: str, service: int | None) -> str:
    """Name of the shared read of one list: of the appliance, or of a service."""
    return f"access list {kind} {service or ''}"


def access_list(session: Session, kind: str, service: int | None = None) -> Mapping[Network, Any]:
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
