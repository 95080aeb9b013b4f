"""The two units of a pair, each at its own address, and what role each plays now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Literal

import loadmaster
from loadmaster_provider.diagnostics import advice, unreachable
from loadmaster_provider.protocol import ProviderError

__all__ = ["PLACES", "Members", "Place", "Role", "refuse_standby", "role_of", "serial_of"]

Place = Literal["first", "second"]
Role = Literal["active", "standby", "passive", "single", "unreachable"]
PLACES: tuple[Place, Place] = ("first", "second")

_ROLES: dict[str, Role] = {
    "active": "active",
    "standby": "standby",
    "passive": "passive",
    "not_configured": "single",
}


@dataclass(frozen=True, slots=True)
class Members:
    """Both units by their own addresses; ``through`` are the clients that reach each one while it is active.

    Without a shared address these are the same clients.
    """

    first: loadmaster.LoadMaster
    second: loadmaster.LoadMaster
    through: tuple[loadmaster.LoadMaster, loadmaster.LoadMaster]

    def __getitem__(self, place: Place) -> loadmaster.LoadMaster:
        return self.first if place == "first" else self.second

    def __iter__(self) -> Iterator[tuple[Place, loadmaster.LoadMaster]]:
        yield "first", self.first
        yield "second", self.second

    def reaching(self, place: Place) -> loadmaster.LoadMaster:
        """The client for changes while this unit is the active one."""
        return self.through[PLACES.index(place)]

    def roles(self) -> dict[Place, Role]:
        """What each unit says of itself; one call each, both at once."""
        with ThreadPoolExecutor(max_workers=2) as pool:
            return dict(zip(PLACES, pool.map(self._role, PLACES), strict=True))

    def serial_numbers(self) -> dict[Place, str]:
        """Serial number of each unit; empty where it cannot be asked."""
        return {place: self._serial(place) for place in PLACES}

    def _role(self, place: Place) -> Role:
        with advice(f"ask the {place} unit ({self[place].url}) for its role"):
            return role_of(self[place])

    def _serial(self, place: Place) -> str:
        with advice(f"ask the {place} unit ({self[place].url}) for its serial number"):
            return serial_of(self[place])


def role_of(client: loadmaster.LoadMaster) -> Role:
    """The role a unit says it plays; refused credentials and strange certificates are raised."""
    try:
        status = client.settings.get("ha_status")
    except loadmaster.ConnectionFailed as error:
        if unreachable(error):
            return "unreachable"
        raise
    return _ROLES.get(str(status), "passive")


def serial_of(client: loadmaster.LoadMaster) -> str:
    """Serial number of a unit; empty while it does not answer."""
    try:
        return str(client.settings.get("serial_number") or "")
    except loadmaster.ConnectionFailed as error:
        if unreachable(error):
            return ""
        raise


def refuse_standby(client: loadmaster.LoadMaster, settings: Mapping[str, Any]) -> None:
    """Refuse a unit that is named alone and is not the active one of its pair.

    What is written to a standby is overwritten by the next copy from the active unit.
    """
    if settings.get("ha_mode") not in PLACES:
        return
    role = role_of(client)
    if role in ("standby", "passive"):
        raise ProviderError(
            "this unit is not the active one of its pair",
            f"{client.url} is {role}, and what is written to it is overwritten by the active unit. Name both "
            "units of the pair, units = [first, second], or the shared address.",
            path="units",
        )
