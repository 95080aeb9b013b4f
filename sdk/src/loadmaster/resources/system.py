# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Appliance-wide values under their wire names, the list of commands a unit knows, and power. The client's
own access to settings, with types and Python names, is built on these calls.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Nothing, One, Scalar, Single, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.system import CommandList

__all__ = ["AsyncSystem", "System"]

_P_PARAMETER = Parameter("param", Form(type="string"), required=True)
_P_VALUE = Parameter("value", Form(type="string"), required=True)
_GET: Command[Scalar] = Command("get", "get", "read", {"parameter": _P_PARAMETER}, Single(None))
_GET_ALL: Command[dict[str, Scalar]] = Command("getall", "getall", "read", {}, Values())
_LIST_API: Command[CommandList] = Command("listapi", "listapi", "read", {}, One(CommandList))
_SET: Command[None] = Command(
    "set", "set", "write", {"parameter": _P_PARAMETER, "value": _P_VALUE}, Nothing()
)
_REBOOT: Command[None] = Command("reboot", "reboot", "action", {}, Nothing())
_SHUT_DOWN: Command[None] = Command("shutdown", "shutdown", "action", {}, Nothing())


class System:
    """Appliance-wide values under their wire names, the list of commands a unit knows, and power. The
    client's own access to settings, with types and Python names, is built on these calls.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(
        self,
        parameter: str,
    ) -> Scalar:
        """Read one appliance-wide value. It comes back under its own wire name; secrets come back as
        asterisks.

        Args:
            parameter: Wire name of the value.

        Refused with:
            422 'Unknown parameter value': The unit knows no value of that name; the name follows.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _GET,
            {
                "parameter": parameter,
            },
        )

    def set(
        self,
        parameter: str,
        *,
        value: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change one appliance-wide value. An empty text clears it.

        Traffic: Depends on the value.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            parameter: Wire name of the value.
            value: The value as the appliance spells it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            400 'param: String Value missing': The name is left out.
            422 'Unknown parameter value': The unit knows no value of that name; the name follows.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET,
            {
                "parameter": parameter,
                "value": value,
            },
            settle,
        )

    def get_all(
        self,
    ) -> dict[str, Scalar]:
        """Read all appliance-wide values in one call. Values that are unset are left out, and so are some
        others, see the settings.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return self._session.execute(
            _GET_ALL,
            {},
        )

    def list_api(
        self,
    ) -> CommandList:
        """List the commands the unit accepts.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_API,
            {},
        )

    def reboot(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Restart the unit. Success is answered first; then the API is away for some minutes.

        Traffic: All connections end. In a pair the partner takes over.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _REBOOT,
            {},
            settle,
        )

    def shut_down(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Switch the unit off. Success is answered first; nobody can switch it on again over the network.

        Traffic: All connections end. In a pair the partner takes over.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHUT_DOWN,
            {},
            settle,
        )


class AsyncSystem:
    """Appliance-wide values under their wire names, the list of commands a unit knows, and power. The
    client's own access to settings, with types and Python names, is built on these calls.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(
        self,
        parameter: str,
    ) -> Scalar:
        """Read one appliance-wide value. It comes back under its own wire name; secrets come back as
        asterisks.

        Args:
            parameter: Wire name of the value.

        Refused with:
            422 'Unknown parameter value': The unit knows no value of that name; the name follows.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _GET,
            {
                "parameter": parameter,
            },
        )

    async def set(
        self,
        parameter: str,
        *,
        value: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change one appliance-wide value. An empty text clears it.

        Traffic: Depends on the value.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            parameter: Wire name of the value.
            value: The value as the appliance spells it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            400 'param: String Value missing': The name is left out.
            422 'Unknown parameter value': The unit knows no value of that name; the name follows.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET,
            {
                "parameter": parameter,
                "value": value,
            },
            settle,
        )

    async def get_all(
        self,
    ) -> dict[str, Scalar]:
        """Read all appliance-wide values in one call. Values that are unset are left out, and so are some
        others, see the settings.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Seen in a recorded answer of a unit.
        """
        return await self._session.execute(
            _GET_ALL,
            {},
        )

    async def list_api(
        self,
    ) -> CommandList:
        """List the commands the unit accepts.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_API,
            {},
        )

    async def reboot(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Restart the unit. Success is answered first; then the API is away for some minutes.

        Traffic: All connections end. In a pair the partner takes over.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _REBOOT,
            {},
            settle,
        )

    async def shut_down(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Switch the unit off. Success is answered first; nobody can switch it on again over the network.

        Traffic: All connections end. In a pair the partner takes over.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHUT_DOWN,
            {},
            settle,
        )
