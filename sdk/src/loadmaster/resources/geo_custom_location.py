# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Names for places that are no country. Networks of clients are put there, and sites serve them."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_custom_location import GeoCustomLocation

__all__ = ["AsyncGeoCustomLocations", "GeoCustomLocations"]

_P_NAME = Parameter("location", Form(type="string", min_length=1, max_length=255), required=True)
_P_NAME_2 = Parameter("clOldName", Form(type="string", min_length=1, max_length=255), required=True)
_P_NEW_NAME = Parameter("clNewName", Form(type="string", min_length=1, max_length=255), required=True)
_P_NAME_3 = Parameter("clName", Form(type="string", min_length=1, max_length=255), required=True)
_LIST: Command[list[GeoCustomLocation]] = Command(
    "listcustomlocation",
    "listcustomlocation",
    "read",
    {},
    Many(GeoCustomLocation, nothing="No geo data found"),
)
_ADD: Command[None] = Command("addcustomlocation", "addcustomlocation", "write", {"name": _P_NAME}, Nothing())
_RENAME: Command[None] = Command(
    "editcustomlocation",
    "editcustomlocation",
    "write",
    {"name": _P_NAME_2, "new_name": _P_NEW_NAME},
    Nothing(),
)
_DELETE: Command[None] = Command(
    "deletecustomlocation", "deletecustomlocation", "write", {"name": _P_NAME_3}, Nothing()
)


class GeoCustomLocations:
    """Names for places that are no country. Networks of clients are put there, and sites serve them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Define a place.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: Name of the place. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location Hamburg already exists': The place is defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    def rename(
        self,
        name: str,
        *,
        new_name: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give a place another name. Networks and sites go with it.

        That they go with it is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The name until now. At most 255 characters.
            new_name: The new name. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': The place is not defined; the wording is unverified.
            422 'Custom location Hamburg already exists': Another place has the new name; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _RENAME,
            {
                "name": name,
                "new_name": new_name,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a place. Networks are in no country then, and sites serve it no longer.

        What becomes of networks and sites is assumed.

        Traffic: Clients of the place are placed by coordinates or by the data of the unit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: Name of the place. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': The place is not defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def list(
        self,
    ) -> builtins.list[GeoCustomLocation]:
        """List the places.

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


class AsyncGeoCustomLocations:
    """Names for places that are no country. Networks of clients are put there, and sites serve them."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def add(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Define a place.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: Name of the place. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location Hamburg already exists': The place is defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    async def rename(
        self,
        name: str,
        *,
        new_name: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give a place another name. Networks and sites go with it.

        That they go with it is assumed.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: The name until now. At most 255 characters.
            new_name: The new name. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': The place is not defined; the wording is unverified.
            422 'Custom location Hamburg already exists': Another place has the new name; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _RENAME,
            {
                "name": name,
                "new_name": new_name,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a place. Networks are in no country then, and sites serve it no longer.

        What becomes of networks and sites is assumed.

        Traffic: Clients of the place are placed by coordinates or by the data of the unit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            name: Name of the place. At most 255 characters.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Custom location not found': The place is not defined; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def list(
        self,
    ) -> builtins.list[GeoCustomLocation]:
        """List the places.

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
