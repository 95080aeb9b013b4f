# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Routes to networks that are not reached through the default gateway. A route cannot be changed: it is
deleted and added again.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, Prose
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.route import Route

__all__ = ["AsyncRoutes", "Routes"]

_P_DESTINATION = Parameter("dest", Form(type="string"), required=True)
_P_GATEWAY = Parameter("gateway", Form(type="address"), required=True)
_P_ADDRESS = Parameter("addr", Form(type="string"), required=True)
_LIST: Command[list[Route]] = Command("showroute", "showroute", "read", {}, Many(Route))
_ADD: Command[None] = Command(
    "addroute", "addroute", "write", {"destination": _P_DESTINATION, "gateway": _P_GATEWAY}, Nothing()
)
_DELETE: Command[None] = Command("delroute", "delroute", "write", {"destination": _P_DESTINATION}, Nothing())
_TRACE: Command[str] = Command(
    "logging.traceroute", "logging/traceroute", "action", {"address": _P_ADDRESS}, Prose()
)


class Routes:
    """Routes to networks that are not reached through the default gateway. A route cannot be changed: it is
    deleted and added again.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[Route]:
        """List the static routes.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def add(
        self,
        destination: str,
        *,
        gateway: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Add a static route.

        Traffic: What goes to the network takes the new way, answers of connections that run included.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            destination: Network with its prefix length, such as 192.0.2.0/24.
            gateway: Router that leads there.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Route 192.0.2.0/24 already exists': There is a route to the network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "destination": destination,
                "gateway": gateway,
            },
            settle,
        )

    def delete(
        self,
        destination: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a static route.

        Traffic: What goes to the network takes the default gateway again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            destination: Network with its prefix length, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Route not found': There is no route to the network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "destination": destination,
            },
            settle,
        )

    def trace(
        self,
        address: str,
        *,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Find the routers on the way to a host, and read what was found as text.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host to find the way to.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _TRACE,
            {
                "address": address,
            },
            settle,
        )


class AsyncRoutes:
    """Routes to networks that are not reached through the default gateway. A route cannot be changed: it is
    deleted and added again.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[Route]:
        """List the static routes.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def add(
        self,
        destination: str,
        *,
        gateway: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Add a static route.

        Traffic: What goes to the network takes the new way, answers of connections that run included.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            destination: Network with its prefix length, such as 192.0.2.0/24.
            gateway: Router that leads there.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Route 192.0.2.0/24 already exists': There is a route to the network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "destination": destination,
                "gateway": gateway,
            },
            settle,
        )

    async def delete(
        self,
        destination: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a static route.

        Traffic: What goes to the network takes the default gateway again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            destination: Network with its prefix length, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Route not found': There is no route to the network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "destination": destination,
            },
            settle,
        )

    async def trace(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Find the routers on the way to a host, and read what was found as text.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host to find the way to.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _TRACE,
            {
                "address": address,
            },
            settle,
        )
