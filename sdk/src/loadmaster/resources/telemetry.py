# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Which interfaces report the flows they see. Where the reports go and what is in them are settings, without
a collector among them nothing is sent.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.telemetry import TelemetryInterface

__all__ = ["AsyncTelemetry", "Telemetry"]

_P_INTERFACE = Parameter("iface", Form(type="int"))
_P_INTERFACE_2 = Parameter("iface", Form(type="int"), required=True)
_P_ENABLED = Parameter("enable", Form(type="bool"), required=True)
_LIST: Command[list[TelemetryInterface]] = Command(
    "showtelemetry", "showtelemetry", "read", {"interface": _P_INTERFACE}, Many(TelemetryInterface)
)
_SET_ENABLED: Command[None] = Command(
    "enabletelemetry",
    "enabletelemetry",
    "write",
    {"interface": _P_INTERFACE_2, "enabled": _P_ENABLED},
    Nothing(),
)


class Telemetry:
    """Which interfaces report the flows they see. Where the reports go and what is in them are settings,
    without a collector among them nothing is sent.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
        *,
        interface: int | Unset = UNSET,
    ) -> builtins.list[TelemetryInterface]:
        """List which interfaces report flows; with a number only that interface.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of an interface.

        Refused with:
            422 'Unknown interface': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {
                "interface": interface,
            },
        )

    def set_enabled(
        self,
        interface: int,
        *,
        enabled: bool,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let an interface report its flows, or not.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            enabled: Flows are reported when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown interface': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_ENABLED,
            {
                "interface": interface,
                "enabled": enabled,
            },
            settle,
        )


class AsyncTelemetry:
    """Which interfaces report the flows they see. Where the reports go and what is in them are settings,
    without a collector among them nothing is sent.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
        *,
        interface: int | Unset = UNSET,
    ) -> builtins.list[TelemetryInterface]:
        """List which interfaces report flows; with a number only that interface.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of an interface.

        Refused with:
            422 'Unknown interface': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {
                "interface": interface,
            },
        )

    async def set_enabled(
        self,
        interface: int,
        *,
        enabled: bool,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let an interface report its flows, or not.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            enabled: Flows are reported when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Unknown interface': There is none of that number.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_ENABLED,
            {
                "interface": interface,
                "enabled": enabled,
            },
            settle,
        )
