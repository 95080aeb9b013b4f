# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limits for clients of one address or network, beside those that the settings make hold for every client.
Where several entries cover a client, or an entry and the setting, the entry of the smallest network counts.
No limit lets more through than the one over all services.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.client_limit import (
    ClientBandwidthLimit,
    ClientConnectionLimit,
    ClientConnectionRateLimit,
    ClientRequestRateLimit,
)

__all__ = ["AsyncClientLimits", "ClientLimits"]

_P_ADDRESS = Parameter("l7addr", Form(type="string"), required=True)
_P_LIMIT = Parameter("l7limit", Form(type="int"), required=True)
_P_LIMIT_2 = Parameter("l7limit", Form(type="int", minimum=16, maximum=99999999, also=(0,)), required=True)
_LIST_CONNECTION_RATES: Command[list[ClientConnectionRateLimit]] = Command(
    "clientcpslimitlist", "clientcpslimitlist", "read", {}, Many(ClientConnectionRateLimit)
)
_LIST_REQUEST_RATES: Command[list[ClientRequestRateLimit]] = Command(
    "clientrpslimitlist", "clientrpslimitlist", "read", {}, Many(ClientRequestRateLimit)
)
_LIST_CONNECTIONS: Command[list[ClientConnectionLimit]] = Command(
    "clientmaxclimitlist", "clientmaxclimitlist", "read", {}, Many(ClientConnectionLimit)
)
_LIST_BANDWIDTHS: Command[list[ClientBandwidthLimit]] = Command(
    "clientbandwidthlimitlist", "clientbandwidthlimitlist", "read", {}, Many(ClientBandwidthLimit)
)
_LEGACY_LIST: Command[list[ClientConnectionRateLimit]] = Command(
    "afeclientlimitlist", "afeclientlimitlist", "read", {}, Many(ClientConnectionRateLimit)
)
_ADD_CONNECTION_RATE: Command[None] = Command(
    "clientcpslimitadd", "clientcpslimitadd", "write", {"address": _P_ADDRESS, "limit": _P_LIMIT}, Nothing()
)
_DELETE_CONNECTION_RATE: Command[None] = Command(
    "clientcpslimitdel", "clientcpslimitdel", "write", {"address": _P_ADDRESS}, Nothing()
)
_ADD_REQUEST_RATE: Command[None] = Command(
    "clientrpslimitadd", "clientrpslimitadd", "write", {"address": _P_ADDRESS, "limit": _P_LIMIT}, Nothing()
)
_DELETE_REQUEST_RATE: Command[None] = Command(
    "clientrpslimitdel", "clientrpslimitdel", "write", {"address": _P_ADDRESS}, Nothing()
)
_ADD_CONNECTION: Command[None] = Command(
    "clientmaxclimitadd", "clientmaxclimitadd", "write", {"address": _P_ADDRESS, "limit": _P_LIMIT}, Nothing()
)
_DELETE_CONNECTION: Command[None] = Command(
    "clientmaxclimitdel", "clientmaxclimitdel", "write", {"address": _P_ADDRESS}, Nothing()
)
_ADD_BANDWIDTH: Command[None] = Command(
    "clientbandwidthlimitadd",
    "clientbandwidthlimitadd",
    "write",
    {"address": _P_ADDRESS, "limit": _P_LIMIT_2},
    Nothing(),
)
_DELETE_BANDWIDTH: Command[None] = Command(
    "clientbandwidthlimitdel", "clientbandwidthlimitdel", "write", {"address": _P_ADDRESS}, Nothing()
)
_LEGACY_ADD: Command[None] = Command(
    "afeclientlimitadd", "afeclientlimitadd", "write", {"address": _P_ADDRESS, "limit": _P_LIMIT}, Nothing()
)
_LEGACY_DELETE: Command[None] = Command(
    "afeclientlimitdel", "afeclientlimitdel", "write", {"address": _P_ADDRESS}, Nothing()
)


class ClientLimits:
    """Limits for clients of one address or network, beside those that the settings make hold for every
    client. Where several entries cover a client, or an entry and the setting, the entry of the smallest
    network counts. No limit lets more through than the one over all services.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list_connection_rates(
        self,
    ) -> list[ClientConnectionRateLimit]:
        """List the limits on new connections of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_CONNECTION_RATES,
            {},
        )

    def add_connection_rate(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Limit new connections of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on new connections. In connections per second. No source states the largest
                value; 0 leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_CONNECTION_RATE,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    def delete_connection_rate(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Lift the limit on new connections of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_CONNECTION_RATE,
            {
                "address": address,
            },
            settle,
        )

    def list_request_rates(
        self,
    ) -> list[ClientRequestRateLimit]:
        """List the limits on HTTP requests of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_REQUEST_RATES,
            {},
        )

    def add_request_rate(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Limit HTTP requests of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on HTTP requests. In requests per second. No source states the largest value; 0
                leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_REQUEST_RATE,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    def delete_request_rate(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Lift the limit on HTTP requests of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_REQUEST_RATE,
            {
                "address": address,
            },
            settle,
        )

    def list_connections(
        self,
    ) -> list[ClientConnectionLimit]:
        """List the limits on connections open at once of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_CONNECTIONS,
            {},
        )

    def add_connection(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Limit connections open at once of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on connections open at once. In connections. No source states the largest value;
                0 leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_CONNECTION,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    def delete_connection(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Lift the limit on connections open at once of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_CONNECTION,
            {
                "address": address,
            },
            settle,
        )

    def list_bandwidths(
        self,
    ) -> list[ClientBandwidthLimit]:
        """List the limits on traffic in both directions of single clients and networks.

        Since firmware 7.2.53.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_BANDWIDTHS,
            {},
        )

    def add_bandwidth(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Limit traffic in both directions of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on traffic in both directions. 16 to 99999999, in kilobits per second, or 0. 0
                leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.
            422 'ClientMaxBandwidthLimit is not set': No limit for every client is set, which the documents
                ask for first; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_BANDWIDTH,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    def delete_bandwidth(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Lift the limit on traffic in both directions of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_BANDWIDTH,
            {
                "address": address,
            },
            settle,
        )

    def legacy_list(
        self,
    ) -> list[ClientConnectionRateLimit]:
        """List the limits on new connections of single clients and networks, under the former name.

        That these are the entries of clientcpslimitlist is assumed, and so is the form of the answer.

        Deprecated: Use clientcpslimitlist.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _LEGACY_LIST,
            {},
        )

    def legacy_add(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Limit new connections of the clients of an address or network, under the former name.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use clientcpslimitadd.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on new connections. In connections per second.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LEGACY_ADD,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    def legacy_delete(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Lift the limit on new connections of the clients of an address or network, under the former name.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use clientcpslimitdel.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LEGACY_DELETE,
            {
                "address": address,
            },
            settle,
        )


class AsyncClientLimits:
    """Limits for clients of one address or network, beside those that the settings make hold for every
    client. Where several entries cover a client, or an entry and the setting, the entry of the smallest
    network counts. No limit lets more through than the one over all services.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list_connection_rates(
        self,
    ) -> list[ClientConnectionRateLimit]:
        """List the limits on new connections of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_CONNECTION_RATES,
            {},
        )

    async def add_connection_rate(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Limit new connections of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on new connections. In connections per second. No source states the largest
                value; 0 leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_CONNECTION_RATE,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    async def delete_connection_rate(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Lift the limit on new connections of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_CONNECTION_RATE,
            {
                "address": address,
            },
            settle,
        )

    async def list_request_rates(
        self,
    ) -> list[ClientRequestRateLimit]:
        """List the limits on HTTP requests of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_REQUEST_RATES,
            {},
        )

    async def add_request_rate(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Limit HTTP requests of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on HTTP requests. In requests per second. No source states the largest value; 0
                leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_REQUEST_RATE,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    async def delete_request_rate(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Lift the limit on HTTP requests of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_REQUEST_RATE,
            {
                "address": address,
            },
            settle,
        )

    async def list_connections(
        self,
    ) -> list[ClientConnectionLimit]:
        """List the limits on connections open at once of single clients and networks.

        Since firmware 7.2.52.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_CONNECTIONS,
            {},
        )

    async def add_connection(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Limit connections open at once of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on connections open at once. In connections. No source states the largest value;
                0 leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_CONNECTION,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    async def delete_connection(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Lift the limit on connections open at once of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.52.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_CONNECTION,
            {
                "address": address,
            },
            settle,
        )

    async def list_bandwidths(
        self,
    ) -> list[ClientBandwidthLimit]:
        """List the limits on traffic in both directions of single clients and networks.

        Since firmware 7.2.53.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_BANDWIDTHS,
            {},
        )

    async def add_bandwidth(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Limit traffic in both directions of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on traffic in both directions. 16 to 99999999, in kilobits per second, or 0. 0
                leaves an entry in the list without effect.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.
            422 'Invalid value for l7limit: 900': It is above the limit over all services; the wording is
                assumed.
            422 'ClientMaxBandwidthLimit is not set': No limit for every client is set, which the documents
                ask for first; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_BANDWIDTH,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    async def delete_bandwidth(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Lift the limit on traffic in both directions of the clients of an address or network.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Since firmware 7.2.53.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_BANDWIDTH,
            {
                "address": address,
            },
            settle,
        )

    async def legacy_list(
        self,
    ) -> list[ClientConnectionRateLimit]:
        """List the limits on new connections of single clients and networks, under the former name.

        That these are the entries of clientcpslimitlist is assumed, and so is the form of the answer.

        Deprecated: Use clientcpslimitlist.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _LEGACY_LIST,
            {},
        )

    async def legacy_add(
        self,
        address: str,
        *,
        limit: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Limit new connections of the clients of an address or network, under the former name.

        Traffic: Clients of the address or network are held to the limit from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use clientcpslimitadd.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            limit: The limit on new connections. In connections per second.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit 192.0.2.0/24 already exists': The address or network has such a limit; the
                wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LEGACY_ADD,
            {
                "address": address,
                "limit": limit,
            },
            settle,
        )

    async def legacy_delete(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Lift the limit on new connections of the clients of an address or network, under the former name.

        Traffic: Clients of the address or network are held to the limit for every client again, where there
        is one.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Deprecated: Use clientcpslimitdel.

        Args:
            address: Address or network of the clients, such as 192.0.2.0/24.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Client limit not found': The address or network has no such limit; the wording is assumed.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LEGACY_DELETE,
            {
                "address": address,
            },
            settle,
        )
