"""The state of the packet filter and its lists, each read once for all resources of a run."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Mapping
from typing import Any

import loadmaster
from loadmaster_provider.protocol import Value
from loadmaster_provider.session import Session

__all__ = ["FILTER", "access_list", "filter_state", "list_name", "network", "shuts_out"]

FILTER = "packet filter"
"""Name of the shared read of the filter's switches."""
_SWITCHES = ("enabled", "drop", "block_between_interfaces", "block_wui", "wui_address")

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def filter_state(session: Session) -> Mapping[str, Value]:
    """Every switch of the filter by name; the appliance tells each by a call of its own."""
    return session.shared(FILTER, _load_state)


def _load_state(client: loadmaster.LoadMaster) -> dict[str, Value]:
    return {name: getattr(getattr(client.packet_filter, f"show_{name}")(), name, None) for name in _SWITCHES}


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


def shuts_out(address: str, *, allowed: Iterable[Network], blocked: Iterable[Network]) -> bool:
    """Whether lists keep an address out: it is blocked and nothing lets it in."""
    client = ipaddress.ip_address(address)
    return any(client in item for item in blocked) and not any(client in item for item in allowed)
