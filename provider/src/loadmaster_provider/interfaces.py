"""The appliance's network interfaces, listed once for all resources of a run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import loadmaster
from loadmaster_provider.pair.members import Members, away
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.session import Session

__all__ = ["forget_interfaces", "interface_name", "interface_number", "interfaces", "of_every_unit"]

_LIST = "interfaces"
_OF_A_PAIR = "interfaces of both units"


def interfaces(session: Session) -> Mapping[int, Any]:
    """Every interface by number, as the client's models."""
    return session.shared(_LIST, _load)


def of_every_unit(session: Session, number: int) -> list[Any]:
    """The interface as the appliance shows it, and of a pair as each unit shows its own; a unit that is away
    is left out.
    """
    members = session.members
    if members is None:
        found = [interfaces(session).get(number)]
    else:
        lists = session.shared(_OF_A_PAIR, lambda _: _of_members(members))
        found = [listed.get(number) for listed in lists]
    return [item for item in found if item is not None]


def forget_interfaces(session: Session) -> None:
    """Drop the lists after a write."""
    session.forget(_LIST, _OF_A_PAIR)


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


def _of_members(members: Members) -> list[dict[int, Any]]:
    lists = []
    for _, client in members:
        try:
            lists.append(_load(client))
        except loadmaster.LoadMasterError as error:
            if not away(error):
                raise
    return lists


def _load(client: loadmaster.LoadMaster) -> dict[int, Any]:
    return {item.number: item for item in client.interfaces.show() if item.number is not None}
