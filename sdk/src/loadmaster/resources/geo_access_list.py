# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The vendor's list of addresses that get no answer, how often it is fetched and installed, and addresses
that are answered whatever the list says.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import Literal, overload

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.geo_access_list import GeoAcl, GeoAllowed

__all__ = ["AsyncGeoAccessList", "GeoAccessList"]

_P_ENABLED = Parameter("enable", Form(type="bool"), required=True)
_P_HOUR = Parameter("hour", Form(type="int", minimum=0, maximum=23), required=True)
_P_KIND = Parameter("type", Form(type="enum", codes={"allow": "allow", "white": "white"}))
_P_NETWORK = Parameter("addr", Form(type="string"), required=True)
_P_KIND_2 = Parameter("type", Form(type="enum", codes={"allow": "allow", "white": "white"}), clearable=True)
_SHOW: Command[GeoAcl] = Command(
    "geoacl.getsettings", "geoacl/getsettings", "read", {}, One(GeoAcl, inside=("GeoAcl",))
)
_DOWNLOAD: Command[bytes] = Command(
    "geoacl.downloadlist", "geoacl/downloadlist", "download", {}, File("data")
)
_DOWNLOAD_CHANGES: Command[bytes] = Command(
    "geoacl.downloadchanges", "geoacl/downloadchanges", "download", {}, File("data")
)
_LIST_ALLOWED: Command[GeoAllowed] = Command(
    "geoacl.listcustom", "geoacl/listcustom", "read", {"kind": _P_KIND}, One(GeoAllowed, may_be_empty=True)
)
_SET_DAILY_FETCH: Command[None] = Command(
    "geoacl.setautoupdate", "geoacl/setautoupdate", "write", {"enabled": _P_ENABLED}, Nothing()
)
_SET_DAILY_INSTALLATION: Command[None] = Command(
    "geoacl.setautoinstall", "geoacl/setautoinstall", "write", {"enabled": _P_ENABLED}, Nothing()
)
_SET_INSTALLATION_HOUR: Command[None] = Command(
    "geoacl.setinstalltime", "geoacl/setinstalltime", "write", {"hour": _P_HOUR}, Nothing()
)
_FETCH_NOW: Command[None] = Command("geoacl.updatenow", "geoacl/updatenow", "action", {}, Nothing())
_INSTALL_NOW: Command[None] = Command("geoacl.installnow", "geoacl/installnow", "action", {}, Nothing())
_ADD_ALLOWED: Command[None] = Command(
    "geoacl.addcustom", "geoacl/addcustom", "write", {"network": _P_NETWORK, "kind": _P_KIND_2}, Nothing()
)
_DELETE_ALLOWED: Command[None] = Command(
    "geoacl.removecustom",
    "geoacl/removecustom",
    "write",
    {"network": _P_NETWORK, "kind": _P_KIND_2},
    Nothing(),
)


class GeoAccessList:
    """The vendor's list of addresses that get no answer, how often it is fetched and installed, and addresses
    that are answered whatever the list says.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
    ) -> GeoAcl:
        """Read when the list is fetched and installed, and when that was done last.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {},
        )

    def set_daily_fetch(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Fetch the list each day, or do not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Fetched each day when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_DAILY_FETCH,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_daily_installation(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Install a fetched list each day, or do not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Installed each day when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SET_DAILY_INSTALLATION,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_installation_hour(
        self,
        hour: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose the hour of the daily installation, which has to be on.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            hour: Hour of the day. 0 to 23.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Automatic installation is disabled': The list is not installed each day; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_INSTALLATION_HOUR,
            {
                "hour": hour,
            },
            settle,
        )

    def fetch_now(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Fetch the list from the vendor.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _FETCH_NOW,
            {},
            settle,
        )

    def install_now(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Install the list that was fetched last.

        Traffic: Clients on the list get no answer from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'There is no list to install': None was fetched since the last installation; the wording is
                unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _INSTALL_NOW,
            {},
            settle,
        )

    @overload
    def download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save the list that is installed.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'There is no list': None was ever installed; unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD,
            {},
            progress=progress,
        )

    @overload
    def download_changes(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_changes(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_changes(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save what the installed list has and the one before had not, and the reverse.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'There are no changes': The lists are the same or none was installed; unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_CHANGES,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_CHANGES,
            {},
            progress=progress,
        )

    def list_allowed(
        self,
        *,
        kind: Literal["allow", "white"] | Unset = UNSET,
    ) -> GeoAllowed:
        """List the addresses that are answered whatever the list says.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            kind: Word by which older clients name the list. One source sends it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _LIST_ALLOWED,
            {
                "kind": kind,
            },
        )

    def add_allowed(
        self,
        network: str,
        *,
        kind: Literal["allow", "white"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Answer an address or network whatever the list says.

        Traffic: Clients there get answers from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            kind: Word by which older clients name the list. One source sends it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Address 192.0.2.0/24 already exists': It is among them; the wording is unverified.
            422 'Invalid value for addr: x': It is no address or network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_ALLOWED,
            {
                "network": network,
                "kind": kind,
            },
            settle,
        )

    def delete_allowed(
        self,
        network: str,
        *,
        kind: Literal["allow", "white"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let the list decide about an address or network again.

        Traffic: Clients there that are on the list get no answer from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            kind: Word by which older clients name the list. One source sends it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Address not found': It is not among them; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_ALLOWED,
            {
                "network": network,
                "kind": kind,
            },
            settle,
        )


class AsyncGeoAccessList:
    """The vendor's list of addresses that get no answer, how often it is fetched and installed, and addresses
    that are answered whatever the list says.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
    ) -> GeoAcl:
        """Read when the list is fetched and installed, and when that was done last.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {},
        )

    async def set_daily_fetch(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Fetch the list each day, or do not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Fetched each day when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_DAILY_FETCH,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_daily_installation(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Install a fetched list each day, or do not.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            enabled: Installed each day when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SET_DAILY_INSTALLATION,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_installation_hour(
        self,
        hour: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose the hour of the daily installation, which has to be on.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            hour: Hour of the day. 0 to 23.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Automatic installation is disabled': The list is not installed each day; the wording is
                unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_INSTALLATION_HOUR,
            {
                "hour": hour,
            },
            settle,
        )

    async def fetch_now(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Fetch the list from the vendor.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _FETCH_NOW,
            {},
            settle,
        )

    async def install_now(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Install the list that was fetched last.

        Traffic: Clients on the list get no answer from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'There is no list to install': None was fetched since the last installation; the wording is
                unverified.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _INSTALL_NOW,
            {},
            settle,
        )

    @overload
    async def download(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save the list that is installed.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'There is no list': None was ever installed; unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD,
            {},
            progress=progress,
        )

    @overload
    async def download_changes(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_changes(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_changes(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Save what the installed list has and the one before had not, and the reverse.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'There are no changes': The lists are the same or none was installed; unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_CHANGES,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_CHANGES,
            {},
            progress=progress,
        )

    async def list_allowed(
        self,
        *,
        kind: Literal["allow", "white"] | Unset = UNSET,
    ) -> GeoAllowed:
        """List the addresses that are answered whatever the list says.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            kind: Word by which older clients name the list. One source sends it.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _LIST_ALLOWED,
            {
                "kind": kind,
            },
        )

    async def add_allowed(
        self,
        network: str,
        *,
        kind: Literal["allow", "white"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Answer an address or network whatever the list says.

        Traffic: Clients there get answers from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            kind: Word by which older clients name the list. One source sends it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Address 192.0.2.0/24 already exists': It is among them; the wording is unverified.
            422 'Invalid value for addr: x': It is no address or network.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_ALLOWED,
            {
                "network": network,
                "kind": kind,
            },
            settle,
        )

    async def delete_allowed(
        self,
        network: str,
        *,
        kind: Literal["allow", "white"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let the list decide about an address or network again.

        Traffic: Clients there that are on the list get no answer from then on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for global balancing, otherwise it answers 422 'Not licensed for GEO'.

        Args:
            network: Address, or network with its prefix length.
            kind: Word by which older clients name the list. One source sends it.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Address not found': It is not among them; the wording is unverified.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_ALLOWED,
            {
                "network": network,
                "kind": kind,
            },
            settle,
        )
