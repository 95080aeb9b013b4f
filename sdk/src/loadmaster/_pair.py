"""Two units that stand in for each other: who is active, and by which address it is reached.

What a pair shares is written through the shared address; each unit's own address is for what it keeps for
itself. Which unit is active, both are asked: an address alone does not tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, Self

from loadmaster._client import AsyncLoadMaster, LoadMaster
from loadmaster._exceptions import (
    AnswerNotUnderstood,
    AuthenticationFailed,
    CertificateNotTrusted,
    ConnectionFailed,
    InvalidCall,
    LoadMasterError,
    NoActiveUnit,
    Refused,
    SplitBrain,
)

__all__ = ["Access", "AsyncPair", "Pair", "Role", "access_options"]

Role = Literal["active", "standby", "passive", "single", "unreachable"] | str
"""What a unit says of itself; a word of newer firmware stays as it is."""
_STATUS: Final = "ha_status"
_BOOTING = frozenset({500, 502, 503, 504})


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How one unit is reached where that differs from its partner: API keys and passwords are per unit."""

    api_key: str | None = field(default=None, repr=False)
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    ca: str | Path | None = None
    fingerprint: str | None = None


def access_options(common: Mapping[str, Any], access: Access | None) -> dict[str, Any]:
    """The options of a client: those of the pair, with what the unit has of its own in their place."""
    options = dict(common)
    if access is None:
        return options
    if access.api_key or access.password:
        options |= {"api_key": access.api_key, "username": access.username, "password": access.password}
    if access.ca or access.fingerprint:
        options |= {"ca": access.ca, "fingerprint": access.fingerprint}
    return options


def role_of(status: object) -> Role:
    """The role that a unit's own word stands for."""
    return "single" if status in (None, "not_configured") else str(status)


def role_of_failure(error: LoadMasterError) -> Role:
    """``unreachable`` for a unit that is away or starting; everything else is no matter of roles."""
    if isinstance(error, CertificateNotTrusted):
        raise error
    away = isinstance(error, ConnectionFailed | AnswerNotUnderstood)
    if away or (isinstance(error, Refused) and error.code in _BOOTING):
        return "unreachable"
    raise error


def active_name(roles: Mapping[str, Role], urls: Mapping[str, str]) -> str:
    """Which unit is active; ``NoActiveUnit`` and ``SplitBrain`` name both."""
    active = [name for name, role in roles.items() if role == "active"]
    words = " and ".join(f"{name} unit {urls[name]} is {role}" for name, role in roles.items())
    if len(active) > 1:
        raise SplitBrain(f"both units of the pair are active: {words}; they do not hear each other")
    if not active:
        alone = set(roles.values()) == {"single"}
        hint = "; they are no pair yet" if alone else ""
        raise NoActiveUnit(f"no unit of the pair is active: {words}{hint}")
    return active[0]


def same_unit(first: str | None, second: str | None, urls: Mapping[str, str]) -> None:
    """``InvalidCall`` when both addresses lead to one unit."""
    if first and first == second:
        raise InvalidCall(
            f"first {urls['first']} and second {urls['second']} are the same unit, serial number {first}"
        )


class Pair:
    """The two units of a pair as clients of their own addresses, and clients of the shared address.

    The shared address takes one client for each unit, since credentials are a unit's own. Closing the pair
    closes all of them. Raises ``InvalidCall`` when two addresses are the same.
    """

    def __init__(
        self, first: LoadMaster, second: LoadMaster, shared: tuple[LoadMaster, LoadMaster] | None = None
    ) -> None:
        self.first = first
        """Client of the first unit's own address: per-unit values are read and written here."""
        self.second = second
        """Client of the second unit's own address."""
        self.shared = shared
        """Clients of the shared address, as the first unit answers it and as the second does."""
        self._urls = _distinct(first.url, second.url, shared[0].url if shared else None)

    def __repr__(self) -> str:
        return f"Pair({self.first.url!r}, {self.second.url!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections of all clients."""
        for client in (self.first, self.second, *(self.shared or ())):
            client.close()

    def roles(self) -> dict[str, Role]:
        """What ``first`` and ``second`` say of themselves, by one call each.

        A unit that does not answer is ``unreachable``, one outside any pair ``single``. Raises what other
        calls raise for wrong credentials and certificates.
        """
        return {"first": _role(self.first), "second": _role(self.second)}

    def active(self) -> LoadMaster:
        """The client to write to: that of the shared address if the active unit answers there, else that of
        the active unit's own.

        Raises ``NoActiveUnit`` or ``SplitBrain``, which name what both units say.
        """
        own, shared = self._choice(active_name(self.roles(), self._urls))
        return own if shared is None or not _answers_as_active(shared) else shared

    def _choice(self, name: str) -> tuple[LoadMaster, LoadMaster | None]:
        """A unit's own address and the shared one, with that unit's credentials."""
        if name == "first":
            return self.first, self.shared[0] if self.shared else None
        return self.second, self.shared[1] if self.shared else None

    def serial_numbers(self) -> tuple[str | None, str | None]:
        """Serial number of each unit. ``InvalidCall`` when both addresses lead to the same one."""
        first, second = (
            _serial(client.settings.get("serial_number")) for client in (self.first, self.second)
        )
        same_unit(first, second, self._urls)
        return first, second


class AsyncPair:
    """As ``Pair``, for tasks."""

    def __init__(
        self,
        first: AsyncLoadMaster,
        second: AsyncLoadMaster,
        shared: tuple[AsyncLoadMaster, AsyncLoadMaster] | None = None,
    ) -> None:
        self.first = first
        self.second = second
        self.shared = shared
        self._urls = _distinct(first.url, second.url, shared[0].url if shared else None)

    def __repr__(self) -> str:
        return f"AsyncPair({self.first.url!r}, {self.second.url!r})"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """As ``Pair.close``."""
        for client in (self.first, self.second, *(self.shared or ())):
            await client.close()

    async def roles(self) -> dict[str, Role]:
        """As ``Pair.roles``; both units are asked at once."""
        import asyncio

        first, second = await asyncio.gather(_role_async(self.first), _role_async(self.second))
        return {"first": first, "second": second}

    async def active(self) -> AsyncLoadMaster:
        """As ``Pair.active``."""
        own, shared = self._choice(active_name(await self.roles(), self._urls))
        return own if shared is None or not await _answers_as_active_async(shared) else shared

    def _choice(self, name: str) -> tuple[AsyncLoadMaster, AsyncLoadMaster | None]:
        if name == "first":
            return self.first, self.shared[0] if self.shared else None
        return self.second, self.shared[1] if self.shared else None

    async def serial_numbers(self) -> tuple[str | None, str | None]:
        """As ``Pair.serial_numbers``."""
        first = _serial(await self.first.settings.get("serial_number"))
        second = _serial(await self.second.settings.get("serial_number"))
        same_unit(first, second, self._urls)
        return first, second


def _distinct(first: str, second: str, shared: str | None) -> dict[str, str]:
    if first == second:
        raise InvalidCall(f"first and second are both {first}; a pair has two units")
    if shared in (first, second):
        raise InvalidCall(f"shared is {shared}, a unit's own address; expected the address both units share")
    return {"first": first, "second": second}


def _serial(value: object) -> str | None:
    return None if value is None else str(value)


def _role(client: LoadMaster) -> Role:
    try:
        return role_of(client.settings.get(_STATUS))
    except LoadMasterError as error:
        return role_of_failure(error)


async def _role_async(client: AsyncLoadMaster) -> Role:
    try:
        return role_of(await client.settings.get(_STATUS))
    except LoadMasterError as error:
        return role_of_failure(error)


def _answers_as_active(shared: LoadMaster) -> bool:
    try:
        return _role(shared) == "active"
    except AuthenticationFailed:
        # The other unit answers there by now, and has keys of its own.
        return False


async def _answers_as_active_async(shared: AsyncLoadMaster) -> bool:
    try:
        return await _role_async(shared) == "active"
    except AuthenticationFailed:
        return False
