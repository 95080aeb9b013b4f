# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Where one ship lies."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.berth_place import Berth

__all__ = ["AsyncBerths", "Berths"]

_P_PIER = Parameter("p", Form(type="reference", prefix="#"), required=True)
_P_SIDE = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), clearable=True, v2_only=True)
_P_SHIP = Parameter("ship", Form(type="string"), required=True)
_P_ROPE_LENGTH = Parameter("rope", Form(type="int"))
_P_TIGHT = Parameter("tight", Form(type="bool"), clearable=True)
_ADD: Command[list[Berth]] = Command(
    "addberth",
    "addberth",
    "write",
    {"pier": _P_PIER, "side": _P_SIDE, "ship": _P_SHIP, "rope_length": _P_ROPE_LENGTH},
    Many(Berth),
    creates=True,
)
_MODIFY: Command[None] = Command(
    "modberth",
    "modberth",
    "write",
    {"pier": _P_PIER, "side": _P_SIDE, "rope_length": _P_ROPE_LENGTH, "tight": _P_TIGHT},
    Nothing(),
)
_DELETE: Command[None] = Command(
    "delberth", "delberth", "write", {"pier": _P_PIER, "side": _P_SIDE}, Nothing()
)


class Berths:
    """Where one ship lies."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        pier: int | str,
        *,
        ship: str,
        side: Literal["left", "right"] | Unset | None = UNSET,
        rope_length: int | Unset = UNSET,
        settle: Callable[[], list[Berth] | None] | None = None,
    ) -> list[Berth]:
        """Let a ship in.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            ship: Name of the ship.
            rope_length: Length of the rope as the ship sees it. 10 unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _ADD,
            {
                "pier": pier,
                "ship": ship,
                "side": side,
                "rope_length": rope_length,
            },
            settle,
        )

    def modify(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        rope_length: int | Unset = UNSET,
        tight: bool | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change the rope.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            rope_length: Length of the rope. 10 unless set. Without rope there has to be light. Otherwise
                refused.
            tight: Pull the rope.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "pier": pier,
                "side": side,
                "rope_length": rope_length,
                "tight": tight,
            },
            settle,
        )

    def delete(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Send a ship away.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )


class AsyncBerths:
    """Where one ship lies."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        pier: int | str,
        *,
        ship: str,
        side: Literal["left", "right"] | Unset | None = UNSET,
        rope_length: int | Unset = UNSET,
        settle: Callable[[], Awaitable[list[Berth] | None]] | None = None,
    ) -> list[Berth]:
        """Let a ship in.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            ship: Name of the ship.
            rope_length: Length of the rope as the ship sees it. 10 unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _ADD,
            {
                "pier": pier,
                "ship": ship,
                "side": side,
                "rope_length": rope_length,
            },
            settle,
        )

    async def modify(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        rope_length: int | Unset = UNSET,
        tight: bool | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change the rope.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            rope_length: Length of the rope. 10 unless set. Without rope there has to be light. Otherwise
                refused.
            tight: Pull the rope.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "pier": pier,
                "side": side,
                "rope_length": rope_length,
                "tight": tight,
            },
            settle,
        )

    async def delete(
        self,
        pier: int | str,
        *,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Send a ship away.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "pier": pier,
                "side": side,
            },
            settle,
        )
