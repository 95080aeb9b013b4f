"""The two units of a pair, each at its own address, and what role each plays now."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeVar

import loadmaster
from loadmaster_provider.diagnostics import advice, unreachable
from loadmaster_provider.protocol import ProviderError

__all__ = [
    "FRESH_SECONDS",
    "PLACES",
    "Members",
    "Place",
    "Role",
    "away",
    "refuse_standby",
    "role_of",
    "serial_of",
]

Place = Literal["first", "second"]
Role = str
"""``active``, ``standby``, ``passive``, ``single``, ``unreachable``, or a word of newer firmware."""
T = TypeVar("T")
FRESH_SECONDS = 5.0
"""How long the role that a unit told is believed."""
_STARTING = (500, 502, 503, 504)
PLACES: tuple[Place, Place] = ("first", "second")


class Members:
    """Both units by their own addresses, and the clients that reach each one while it is active."""

    def __init__(self, pair: loadmaster.Pair) -> None:
        self._pair = pair
        self.first = pair.first
        self.second = pair.second
        self._through = pair.shared or (pair.first, pair.second)
        self._told: tuple[float, dict[Place, Role]] | None = None

    def __getitem__(self, place: Place) -> loadmaster.LoadMaster:
        return self.first if place == "first" else self.second

    def __iter__(self) -> Iterator[tuple[Place, loadmaster.LoadMaster]]:
        yield "first", self.first
        yield "second", self.second

    def reaching(self, place: Place) -> loadmaster.LoadMaster:
        """The client for changes while this unit is the active one: through the shared address if there is
        one.
        """
        return self._through[PLACES.index(place)]

    def roles(self) -> dict[Place, Role]:
        """What each unit says of itself, by one call each; an error names the unit."""
        try:
            found = self._pair.roles()
        except loadmaster.LoadMasterError:
            for place in PLACES:
                self._named(place, role_of)
            raise
        roles = {place: found[place] for place in PLACES}
        self._told = (time.monotonic(), roles)
        return dict(roles)

    def recent_roles(self) -> dict[Place, Role]:
        """What the units said a moment ago, for reads; they are asked when that is longer ago."""
        if self._told is not None and time.monotonic() - self._told[0] < FRESH_SECONDS:
            return dict(self._told[1])
        return self.roles()

    def listings(self) -> dict[Place, Mapping[str, Any] | None]:
        """All that each unit's listing of values shows, by Python name; ``None`` for one that is away."""
        return {place: self._named(place, _listing) for place in PLACES}

    def serial_numbers(self) -> dict[Place, str]:
        """Serial number of each unit; empty where it cannot be asked."""
        return {place: self._named(place, serial_of) for place in PLACES}

    def _named(self, place: Place, ask: Callable[[loadmaster.LoadMaster], T]) -> T:
        with advice(f"ask the {place} unit ({self[place].url}) who it is"):
            return ask(self[place])


def role_of(client: loadmaster.LoadMaster) -> Role:
    """The role a unit says it plays; refused credentials and strange certificates are raised."""
    try:
        status = client.settings.get("ha_status")
    except loadmaster.LoadMasterError as error:
        if away(error):
            return "unreachable"
        raise
    return "single" if status in (None, "not_configured") else str(status)


def away(error: loadmaster.LoadMasterError) -> bool:
    """Whether a unit is away, or so early in its start that it does not answer as it will."""
    if isinstance(error, loadmaster.Refused):
        return error.code in _STARTING
    return unreachable(error) or isinstance(error, loadmaster.AnswerNotUnderstood)


def serial_of(client: loadmaster.LoadMaster) -> str:
    """Serial number of a unit; empty while it does not answer."""
    try:
        return str(client.settings.get("serial_number") or "")
    except loadmaster.LoadMasterError as error:
        if away(error):
            return ""
        raise


def _listing(client: loadmaster.LoadMaster) -> Mapping[str, Any] | None:
    try:
        return dict(client.settings.all())
    except loadmaster.LoadMasterError as error:
        if away(error):
            return None
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
