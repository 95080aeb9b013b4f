# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Networks of which we know better than the data of the unit where their clients are: by coordinates, by
country, or by a place of our own.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_ip_range import GeoIpRange

__all__ = ["AsyncGeoIpRanges", "GeoIpRanges"]

_P_NETWORK = Parameter("ip", Form(type="string"), required=True)
_P_LATITUDE_SECONDS = Parameter("lat", Form(type="int", minimum=-324000, maximum=324000), required=True)
_P_LONGITUDE_SECONDS = Parameter("long", Form(type="int", minimum=-648000, maximum=648000), required=True)
_P_COUNTRY = Parameter(
    "countrycode", Form(type="string", pattern="[A-Z]{2}", clear_with="-1"), clearable=True
)
_P_CUSTOM_LOCATION = Parameter("customloc", Form(type="string"), clearable=True)
_LIST: Command[list[GeoIpRange]] = Command(
    "listips", "listips", "read", {}, Many(GeoIpRange, nothing="No geo data found")
)
_SHOW: Command[GeoIpRange] = Command(
    "showip", "showip", "read", {"network": _P_NETWORK}, One(GeoIpRange, inside=("IPAddress",))
)
_ADD: Command[None] = Command("addip", "addip", "write", {"network": _P_NETWORK}, Nothing())
_DELETE: Command[None] = Command("delip", "delip", "write", {"network": _P_NETWORK}, Nothing())
_SET_LOCATION: Command[None] = Command(
    "modiploc",
    "modiploc",
    "write",
    {
        "network": _P_NETWORK,
        "latitude_seconds": _P_LATITUDE_SECONDS,
        "longitude_seconds": _P_LONGITUDE_SECONDS,
    },
    Nothing(),
)
_CLEAR_LOCATION: Command[None] = Command("deliploc", "deliploc", "write", {"network": _P_NETWORK}, Nothing())
_SET_COUNTRY: Command[None] = Command(
    "addipcountry",
    "addipcountry",
    "write",
    {"network": _P_NETWORK, "country": _P_COUNTRY, "custom_location": _P_CUSTOM_LOCATION},
    Nothing(),
)
_CLEAR_COUNTRY: Command[None] = Command(
    "removeipcountry", "removeipcountry", "write", {"network": _P_NETWORK}, Nothing()
)


class GeoIpRanges:
    """Networks of which we know better than the data of the unit where their clients are: by coordinates, by
    country, or by a place of our own.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        network: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a network of clients known. Where they are is said by further calls.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range 192.0.2.0/24 already exists': The network is known; the wording is unverified.
            422 'Invalid value for ip: x': It is no address or network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "network": network,
            },
            settle,
        )

    def delete(
        self,
        network: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget a network of clients and where they are.

        Traffic: Its clients are placed by the data of the unit again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "network": network,
            },
            settle,
        )

    def list(
        self,
    ) -> builtins.list[GeoIpRange]:
        """List the networks of clients.

        One source calls the elements IPAddressRange.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'No geo data found': There is none; clients take it for an empty list.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        network: str,
    ) -> GeoIpRange:
        """Read one network of clients.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "network": network,
            },
        )

    def set_location(
        self,
        network: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say by coordinates where the clients of a network are.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            latitude_seconds: Where its clients are: seconds of arc to the north, negative to the south. A
                degree has 3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where its clients are: seconds of arc to the east, negative to the west.
                -648000 to 648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_LOCATION,
            {
                "network": network,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )

    def clear_location(
        self,
        network: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget the coordinates of a network of clients.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _CLEAR_LOCATION,
            {
                "network": network,
            },
            settle,
        )

    def set_country(
        self,
        network: str,
        *,
        country: str | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say which country, or which place of our own, the clients of a network are in. Exactly one of the
        two is given.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            country: ISO code of the country its clients count as being in. -1 in answers where there is none;
                a place of our own stands here too.
            custom_location: Place of our own its clients count as being in. Answers show it as the country.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': No such place is defined; the wording is unverified.
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_COUNTRY,
            {
                "network": network,
                "country": country,
                "custom_location": custom_location,
            },
            settle,
        )

    def clear_country(
        self,
        network: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Forget the country or place of a network of clients.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _CLEAR_COUNTRY,
            {
                "network": network,
            },
            settle,
        )


class AsyncGeoIpRanges:
    """Networks of which we know better than the data of the unit where their clients are: by coordinates, by
    country, or by a place of our own.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        network: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a network of clients known. Where they are is said by further calls.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range 192.0.2.0/24 already exists': The network is known; the wording is unverified.
            422 'Invalid value for ip: x': It is no address or network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "network": network,
            },
            settle,
        )

    async def delete(
        self,
        network: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget a network of clients and where they are.

        Traffic: Its clients are placed by the data of the unit again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "network": network,
            },
            settle,
        )

    async def list(
        self,
    ) -> builtins.list[GeoIpRange]:
        """List the networks of clients.

        One source calls the elements IPAddressRange.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Refused with:
            422 'No geo data found': There is none; clients take it for an empty list.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        network: str,
    ) -> GeoIpRange:
        """Read one network of clients.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "network": network,
            },
        )

    async def set_location(
        self,
        network: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say by coordinates where the clients of a network are.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            latitude_seconds: Where its clients are: seconds of arc to the north, negative to the south. A
                degree has 3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where its clients are: seconds of arc to the east, negative to the west.
                -648000 to 648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_LOCATION,
            {
                "network": network,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )

    async def clear_location(
        self,
        network: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget the coordinates of a network of clients.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _CLEAR_LOCATION,
            {
                "network": network,
            },
            settle,
        )

    async def set_country(
        self,
        network: str,
        *,
        country: str | Unset | None = UNSET,
        custom_location: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say which country, or which place of our own, the clients of a network are in. Exactly one of the
        two is given.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            country: ISO code of the country its clients count as being in. -1 in answers where there is none;
                a place of our own stands here too.
            custom_location: Place of our own its clients count as being in. Answers show it as the country.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': No such place is defined; the wording is unverified.
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_COUNTRY,
            {
                "network": network,
                "country": country,
                "custom_location": custom_location,
            },
            settle,
        )

    async def clear_country(
        self,
        network: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Forget the country or place of a network of clients.

        Traffic: Its clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'IP range not found': The network is not known; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _CLEAR_COUNTRY,
            {
                "network": network,
            },
            settle,
        )
