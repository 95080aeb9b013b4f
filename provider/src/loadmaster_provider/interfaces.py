"""The appliance's network interfaces, listed once for all resources of a run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import loadmaster
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.session import Session

__all__ = ["forget_interfaces", "interface_name", "interface_number", "interfaces"]

_LIST = "interfaces"


def interfaces(session: Session) -> Mapping[int, Any]:
    """Every interface by number, as the client's models."""
    return session.shared(_LIST, _load)


def forget_interfaces(session: Session) -> None:
    """Drop the list after a write."""
    session.forget(_LIST)


def interface_name(found: Any) -> str | None:
    """``eth0`` for port 0; what is no port has no name that the API tells."""
    return f"eth{found.number}" if (found.kind or "Port") == "Port" else None


def interface_number(text: str) -> int:
    """The number in ``1`` or ``eth1``; ``ProviderError`` for anything else."""
    matched = re.fullmatch(r"(?:eth)?(\d{1,3})", text)
    if matched is None:
        raise ProviderError(
            "not an interface", f'"{text[:60]}" is not the number of an interface; expected 1 or eth1.'
        )
    return int(matched[1])


def _load(client: loadmaster.LoadMaster) -> dict[int, Any]:
    return {item.number: item for item in client.interfaces.show() if item.number is not None}
