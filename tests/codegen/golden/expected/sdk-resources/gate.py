# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What lets people into the harbour."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.pier import Pier

__all__ = ["AsyncGates", "Gates"]

_P_PIER = Parameter("p", Form(type="reference", prefix="#"), required=True)
_P_SIDE = Parameter("s", Form(type="enum", codes={"left": "l", "right": "r"}), clearable=True, v2_only=True)
_P_OPEN = Parameter("open", Form(type="bool"), required=True)
_P_COLOUR = Parameter("paint", Form(type="string"), required=True)
_P_COATS = Parameter("coats", Form(type="int"), clearable=True)
_P_GLOSS = Parameter("gloss", Form(type="bool"), clearable=True)
_OPEN_GATE: Command[None] = Command(
    "gate.open", "gate", "write", {"pier": _P_PIER, "side": _P_SIDE, "open": _P_OPEN}, Nothing(), wire="gate"
)
_PAINT_GATE: Command[Pier] = Command(
    "gate.paint",
    "gate",
    "write",
    {"colour": _P_COLOUR, "coats": _P_COATS, "gloss": _P_GLOSS},
    One(Pier, inside=("Harbour", "Gate"), may_be_empty=True),
    wire="gate",
    one_at_a_time=True,
)


class Gates:
    """What lets people into the harbour."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open_gate(
        self,
        pier: int | str,
        *,
        open: bool,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let people in, or not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            open: They come in when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _OPEN_GATE,
            {
                "pier": pier,
                "open": open,
                "side": side,
            },
            settle,
        )

    def paint_gate(
        self,
        *,
        colour: str,
        coats: int | Unset | None = UNSET,
        gloss: bool | Unset | None = UNSET,
        settle: Callable[[], Pier | None] | None = None,
    ) -> Pier:
        """Give the gate a colour.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Each argument is a call of its own, in the order listed here.

        Args:
            colour: The colour.
            coats: How often.
            gloss: It shines.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _PAINT_GATE,
            {
                "colour": colour,
                "coats": coats,
                "gloss": gloss,
            },
            settle,
        )


class AsyncGates:
    """What lets people into the harbour."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def open_gate(
        self,
        pier: int | str,
        *,
        open: bool,
        side: Literal["left", "right"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let people in, or not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            pier: Number or name of the pier.
            side: Side of the pier. Dialect v2 only.
            open: They come in when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _OPEN_GATE,
            {
                "pier": pier,
                "open": open,
                "side": side,
            },
            settle,
        )

    async def paint_gate(
        self,
        *,
        colour: str,
        coats: int | Unset | None = UNSET,
        gloss: bool | Unset | None = UNSET,
        settle: Callable[[], Awaitable[Pier | None]] | None = None,
    ) -> Pier:
        """Give the gate a colour.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Each argument is a call of its own, in the order listed here.

        Args:
            colour: The colour.
            coats: How often.
            gloss: It shines.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _PAINT_GATE,
            {
                "colour": colour,
                "coats": coats,
                "gloss": gloss,
            },
            settle,
        )
