# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Data centres (clusters): sites that belong together, watched by one check or by the load balancer there.
They have nothing to do with a cluster of load balancers.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One, Prose
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_cluster import GeoCluster

__all__ = ["AsyncGeoClusters", "GeoClusters"]

_P_ADDRESS = Parameter("ip", Form(type="address"), required=True)
_P_NAME = Parameter("name", Form(type="string", min_length=1, max_length=255), required=True)
_P_ADDRESS_2 = Parameter("ip", Form(type="address"))
_P_NUMBER = Parameter("id", Form(type="int"), clearable=True)
_P_NAME_2 = Parameter("name", Form(type="string", min_length=1, max_length=255), clearable=True)
_P_CHECK = Parameter("checker", Form(type="enum", codes={"none": "none", "tcp": "tcp", "icmp": "icmp"}))
_P_CHECK_PORT = Parameter("checkerport", Form(type="port", minimum=1, maximum=65530, also=(0,)))
_P_TYPE = Parameter(
    "type", Form(type="enum", codes={"default": "default", "remote": "remoteLM", "local": "localLM"})
)
_P_ENABLED = Parameter("enable", Form(type="bool", words=("Y", "N")))
_P_NUMBER_2 = Parameter("id", Form(type="int"))
_P_LATITUDE_SECONDS = Parameter("latsecs", Form(type="int", minimum=-324000, maximum=324000), required=True)
_P_LONGITUDE_SECONDS = Parameter("longsecs", Form(type="int", minimum=-648000, maximum=648000), required=True)
_LIST: Command[list[GeoCluster]] = Command(
    "listclusters", "listclusters", "read", {}, Many(GeoCluster, nothing="No geo data found")
)
_SHOW: Command[GeoCluster] = Command(
    "showcluster",
    "showcluster",
    "read",
    {"address": _P_ADDRESS_2, "number": _P_NUMBER_2},
    One(GeoCluster, inside=("cluster",)),
)
_ADD: Command[str] = Command(
    "addcluster", "addcluster", "write", {"address": _P_ADDRESS, "name": _P_NAME}, Prose()
)
_MODIFY: Command[None] = Command(
    "modcluster",
    "modcluster",
    "write",
    {
        "address": _P_ADDRESS_2,
        "number": _P_NUMBER,
        "name": _P_NAME_2,
        "check": _P_CHECK,
        "check_port": _P_CHECK_PORT,
        "type": _P_TYPE,
        "enabled": _P_ENABLED,
    },
    Nothing(),
)
_DELETE: Command[None] = Command("delcluster", "delcluster", "write", {"address": _P_ADDRESS}, Nothing())
_SET_LOCATION: Command[None] = Command(
    "clustchangeloc",
    "clustchangeloc",
    "write",
    {
        "address": _P_ADDRESS,
        "latitude_seconds": _P_LATITUDE_SECONDS,
        "longitude_seconds": _P_LONGITUDE_SECONDS,
    },
    Nothing(),
)


class GeoClusters:
    """Data centres (clusters): sites that belong together, watched by one check or by the load balancer
    there. They have nothing to do with a cluster of load balancers.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        address: str,
        *,
        name: str,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Make a data centre. The answer is a sentence whose second word is the address.

        The rest of the sentence is unverified.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address that stands for the data centre.
            name: Name of the data centre. At most 255 characters. No source gives the largest length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cluster 10.0.0.9 already exists': There is one at that address or of that name; the wording
                is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "address": address,
                "name": name,
            },
            settle,
        )

    def modify(
        self,
        address: str | Unset = UNSET,
        *,
        number: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        check: Literal["none", "tcp", "icmp"] | Unset = UNSET,
        check_port: int | Unset = UNSET,
        type: Literal["default", "remote", "local"] | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change a data centre, named by its address or its number. What is left out stays as it is.

        Traffic: Sites of a data centre that is switched off are answered with no longer.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            number: Number of the data centre where its address is not given.
            name: Name of the data centre. At most 255 characters. No source gives the largest length.
            check: How the data centre is checked. 'none' unless set.
            check_port: Port that is checked. 0 means 80. 1 to 65530, or 0. 0 unless set. A connection has to
                be the check. Otherwise stored without effect. One source begins at 3.
            type: What is at the address. 'default' unless set.
            enabled: Sites of the data centre are answered with. True unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "address": address,
                "number": number,
                "name": name,
                "check": check,
                "check_port": check_port,
                "type": type,
                "enabled": enabled,
            },
            settle,
        )

    def delete(
        self,
        address: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a data centre. Its sites stay and belong to none.

        What becomes of its sites is assumed; those that were checked with it are checked by ping again.

        Traffic: Sites that were checked with the data centre are checked by themselves.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "address": address,
            },
            settle,
        )

    def list(
        self,
    ) -> builtins.list[GeoCluster]:
        """List the data centres.

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
        address: str | Unset = UNSET,
        *,
        number: int | Unset = UNSET,
    ) -> GeoCluster:
        """Read one data centre, named by its address or its number.

        The vendor's module names it by address, the vendor's document by number.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            number: Number of the data centre where its address is not given.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "address": address,
                "number": number,
            },
        )

    def set_location(
        self,
        address: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Say where a data centre is.

        Traffic: Clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            latitude_seconds: Where it is: seconds of arc to the north, negative to the south. A degree has
                3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where it is: seconds of arc to the east, negative to the west. -648000 to
                648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_LOCATION,
            {
                "address": address,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )


class AsyncGeoClusters:
    """Data centres (clusters): sites that belong together, watched by one check or by the load balancer
    there. They have nothing to do with a cluster of load balancers.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        address: str,
        *,
        name: str,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Make a data centre. The answer is a sentence whose second word is the address.

        The rest of the sentence is unverified.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address that stands for the data centre.
            name: Name of the data centre. At most 255 characters. No source gives the largest length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cluster 10.0.0.9 already exists': There is one at that address or of that name; the wording
                is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "address": address,
                "name": name,
            },
            settle,
        )

    async def modify(
        self,
        address: str | Unset = UNSET,
        *,
        number: int | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        check: Literal["none", "tcp", "icmp"] | Unset = UNSET,
        check_port: int | Unset = UNSET,
        type: Literal["default", "remote", "local"] | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change a data centre, named by its address or its number. What is left out stays as it is.

        Traffic: Sites of a data centre that is switched off are answered with no longer.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            number: Number of the data centre where its address is not given.
            name: Name of the data centre. At most 255 characters. No source gives the largest length.
            check: How the data centre is checked. 'none' unless set.
            check_port: Port that is checked. 0 means 80. 1 to 65530, or 0. 0 unless set. A connection has to
                be the check. Otherwise stored without effect. One source begins at 3.
            type: What is at the address. 'default' unless set.
            enabled: Sites of the data centre are answered with. True unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "address": address,
                "number": number,
                "name": name,
                "check": check,
                "check_port": check_port,
                "type": type,
                "enabled": enabled,
            },
            settle,
        )

    async def delete(
        self,
        address: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a data centre. Its sites stay and belong to none.

        What becomes of its sites is assumed; those that were checked with it are checked by ping again.

        Traffic: Sites that were checked with the data centre are checked by themselves.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "address": address,
            },
            settle,
        )

    async def list(
        self,
    ) -> builtins.list[GeoCluster]:
        """List the data centres.

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
        address: str | Unset = UNSET,
        *,
        number: int | Unset = UNSET,
    ) -> GeoCluster:
        """Read one data centre, named by its address or its number.

        The vendor's module names it by address, the vendor's document by number.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            number: Number of the data centre where its address is not given.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "address": address,
                "number": number,
            },
        )

    async def set_location(
        self,
        address: str,
        *,
        latitude_seconds: int,
        longitude_seconds: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Say where a data centre is.

        Traffic: Clients may be given another site from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            address: Address of the data centre.
            latitude_seconds: Where it is: seconds of arc to the north, negative to the south. A degree has
                3,600. -324000 to 324000. The limits are those of the earth; no source gives any.
            longitude_seconds: Where it is: seconds of arc to the east, negative to the west. -648000 to
                648000. The limits are those of the earth; no source gives any.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'No geo data found': There is no such data centre.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_LOCATION,
            {
                "address": address,
                "latitude_seconds": latitude_seconds,
                "longitude_seconds": longitude_seconds,
            },
            settle,
        )
