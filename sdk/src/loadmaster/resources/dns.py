# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The appliance's own table of host names, which it looks into before it asks a name server, and the look-up
of servers that were added by name.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.dns import HostsEntry

__all__ = ["AsyncDns", "Dns"]

_P_ADDRESS = Parameter("hostip", Form(type="address"), required=True)
_P_NAME = Parameter("hostfqdn", Form(type="string"), required=True)
_LIST_HOSTS: Command[list[HostsEntry]] = Command("gethosts", "gethosts", "read", {}, Many(HostsEntry))
_RESOLVE_NOW: Command[None] = Command("resolvenow", "resolvenow", "action", {}, Nothing())
_ADD_HOST: Command[None] = Command(
    "addhostsentry", "addhostsentry", "write", {"address": _P_ADDRESS, "name": _P_NAME}, Nothing()
)
_DELETE_HOST: Command[None] = Command(
    "delhostsentry", "delhostsentry", "write", {"address": _P_ADDRESS}, Nothing()
)


class Dns:
    """The appliance's own table of host names, which it looks into before it asks a name server, and the
    look-up of servers that were added by name.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def resolve_now(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Look up the names of all servers again that were added by name.

        Traffic: New connections go to the addresses that were found.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _RESOLVE_NOW,
            {},
            settle,
        )

    def list_hosts(
        self,
    ) -> list[HostsEntry]:
        """List the hosts of the appliance's own table.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST_HOSTS,
            {},
        )

    def add_host(
        self,
        address: str,
        *,
        name: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Add a host to the appliance's own table.

        That an address has one name only is assumed, since entries are deleted by their address.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the host.
            name: Full name of the host.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Host 10.0.0.9 already exists': The address has a name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_HOST,
            {
                "address": address,
                "name": name,
            },
            settle,
        )

    def delete_host(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a host out of the appliance's own table.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the host.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Host not found': The address has no name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_HOST,
            {
                "address": address,
            },
            settle,
        )


class AsyncDns:
    """The appliance's own table of host names, which it looks into before it asks a name server, and the
    look-up of servers that were added by name.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def resolve_now(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Look up the names of all servers again that were added by name.

        Traffic: New connections go to the addresses that were found.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _RESOLVE_NOW,
            {},
            settle,
        )

    async def list_hosts(
        self,
    ) -> list[HostsEntry]:
        """List the hosts of the appliance's own table.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST_HOSTS,
            {},
        )

    async def add_host(
        self,
        address: str,
        *,
        name: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Add a host to the appliance's own table.

        That an address has one name only is assumed, since entries are deleted by their address.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the host.
            name: Full name of the host.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Host 10.0.0.9 already exists': The address has a name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_HOST,
            {
                "address": address,
                "name": name,
            },
            settle,
        )

    async def delete_host(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a host out of the appliance's own table.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            address: Address of the host.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Host not found': The address has no name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_HOST,
            {
                "address": address,
            },
            settle,
        )
