# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Tunnels by IPsec whose traffic is chosen by routes. Each is described by three files in the language of the
IPsec daemon, which the unit takes as they are. Needs a licence that includes IPsec.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import FileContent, Progress
from loadmaster._wire.shape import File, Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.route_vpn import RouteVpnConnection

__all__ = ["AsyncRouteVpn", "RouteVpn"]

_P_NAME = Parameter("name", Form(type="string"))
_P_NAME_2 = Parameter("name", Form(type="string"), required=True)
_P_CONFIGURATION = Parameter("data", Form(type="file"), required=True)
_P_SECRETS = Parameter("data", Form(type="file"), required=True, secret=True)
_LIST: Command[list[RouteVpnConnection]] = Command(
    "routevpn.listvpns", "routevpn/listvpns", "read", {}, Many(RouteVpnConnection)
)
_SHOW: Command[RouteVpnConnection] = Command(
    "routevpn.getvpnconn",
    "routevpn/getvpnconn",
    "read",
    {"name": _P_NAME},
    One(RouteVpnConnection, inside=("VPN",)),
)
_DOWNLOAD_LOG: Command[bytes] = Command(
    "routevpn.viewlogs", "routevpn/viewlogs", "download", {"name": _P_NAME}, File("data")
)
_DOWNLOAD_STATUS: Command[bytes] = Command(
    "routevpn.getvpnstatus", "routevpn/getvpnstatus", "download", {"name": _P_NAME}, File("data")
)
_DOWNLOAD_ROUTES: Command[bytes] = Command(
    "routevpn.viewroutes", "routevpn/viewroutes", "download", {}, File("data")
)
_ADD: Command[None] = Command(
    "routevpn.createvpnconn", "routevpn/createvpnconn", "write", {"name": _P_NAME_2}, Nothing()
)
_DELETE: Command[None] = Command(
    "routevpn.deletevpnconn", "routevpn/deletevpnconn", "write", {"name": _P_NAME_2}, Nothing()
)
_UPLOAD_CONFIGURATION: Command[None] = Command(
    "routevpn.setipsecconf",
    "routevpn/setipsecconf",
    "upload",
    {"name": _P_NAME_2, "configuration": _P_CONFIGURATION},
    Nothing(),
)
_UPLOAD_SECRETS: Command[None] = Command(
    "routevpn.setsecretsconf",
    "routevpn/setsecretsconf",
    "upload",
    {"name": _P_NAME_2, "secrets": _P_SECRETS},
    Nothing(),
)
_UPLOAD_ROUTES: Command[None] = Command(
    "routevpn.setrouteconf",
    "routevpn/setrouteconf",
    "upload",
    {"name": _P_NAME_2, "routes": _P_CONFIGURATION},
    Nothing(),
)
_START: Command[None] = Command(
    "routevpn.startvpnconn", "routevpn/startvpnconn", "action", {"name": _P_NAME_2}, Nothing()
)
_STOP: Command[None] = Command(
    "routevpn.stopvpnconn", "routevpn/stopvpnconn", "action", {"name": _P_NAME_2}, Nothing()
)
_START_DAEMON: Command[None] = Command(
    "routevpn.startdaemon", "routevpn/startdaemon", "action", {}, Nothing()
)
_STOP_DAEMON: Command[None] = Command("routevpn.stopdaemon", "routevpn/stopdaemon", "action", {}, Nothing())


class RouteVpn:
    """Tunnels by IPsec whose traffic is chosen by routes. Each is described by three files in the language of
    the IPsec daemon, which the unit takes as they are. Needs a licence that includes IPsec.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[RouteVpnConnection]:
        """List the route-based tunnels.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST,
            {},
        )

    def show(
        self,
        name: str | Unset = UNSET,
    ) -> RouteVpnConnection:
        """Read one route-based tunnel.

        What a unit answers without a name is not known; the emulated one shows the only tunnel there is;
        version 2 needs the word status for itself, so that it has the tunnel one level down.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    def add(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Make a route-based tunnel that has a name and no files yet.

        The wording of refusals is assumed for all commands of this family.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection azure already exists': The name is taken.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    def delete(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a route-based tunnel down and delete it with its files.

        Traffic: What went through the tunnel does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    def upload_configuration(
        self,
        name: str,
        *,
        configuration: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that describes the tunnel to the IPsec daemon.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            configuration: The file; text with a conn section.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid IPsec configuration file': The file has no conn section.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "name": name,
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    def upload_secrets(
        self,
        name: str,
        *,
        secrets: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that holds the keys of the tunnel. No answer shows it.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            secrets: The file; text with a key in each line, such as one of kind PSK.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid IPsec secrets file': No line holds a key.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_SECRETS,
            {
                "name": name,
                "secrets": secrets,
            },
            settle,
            progress=progress,
        )

    def upload_routes(
        self,
        name: str,
        *,
        routes: FileContent,
        settle: Callable[[], bool | None] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that says which networks are reached through the tunnel.

        No source shows what such a file looks like.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            routes: The file; text.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid route file': The file is no text.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _UPLOAD_ROUTES,
            {
                "name": name,
                "routes": routes,
            },
            settle,
            progress=progress,
        )

    def start(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Bring a route-based tunnel up. The daemon has to run, and the three files have to be there.

        What a tunnel needs before it can start is concluded from its commands.

        Traffic: Connections to the networks of the route file go through the tunnel from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'VPN daemon is not running': The daemon was not started.
            422 'VPN connection is not configured completely': One of the files is missing.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _START,
            {
                "name": name,
            },
            settle,
        )

    def stop(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a route-based tunnel down.

        Traffic: What went through the tunnel does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _STOP,
            {
                "name": name,
            },
            settle,
        )

    def start_daemon(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Start the daemon that carries the route-based tunnels.

        Whether tunnels come up with it is not known; those of the emulated unit have to be started.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _START_DAEMON,
            {},
            settle,
        )

    def stop_daemon(
        self,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Stop the daemon, and every route-based tunnel with it.

        Traffic: What went through any of these tunnels does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _STOP_DAEMON,
            {},
            settle,
        )

    @overload
    def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch what the daemon logged about one tunnel, or about all.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_LOG,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_LOG,
            {
                "name": name,
            },
            progress=progress,
        )

    @overload
    def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch how one tunnel or all of them stand, as text of the daemon.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_STATUS,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_STATUS,
            {
                "name": name,
            },
            progress=progress,
        )

    @overload
    def download_routes(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def download_routes(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def download_routes(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the routing table of the unit as text.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _DOWNLOAD_ROUTES,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _DOWNLOAD_ROUTES,
            {},
            progress=progress,
        )


class AsyncRouteVpn:
    """Tunnels by IPsec whose traffic is chosen by routes. Each is described by three files in the language of
    the IPsec daemon, which the unit takes as they are. Needs a licence that includes IPsec.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[RouteVpnConnection]:
        """List the route-based tunnels.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST,
            {},
        )

    async def show(
        self,
        name: str | Unset = UNSET,
    ) -> RouteVpnConnection:
        """Read one route-based tunnel.

        What a unit answers without a name is not known; the emulated one shows the only tunnel there is;
        version 2 needs the word status for itself, so that it has the tunnel one level down.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW,
            {
                "name": name,
            },
        )

    async def add(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Make a route-based tunnel that has a name and no files yet.

        The wording of refusals is assumed for all commands of this family.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection azure already exists': The name is taken.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD,
            {
                "name": name,
            },
            settle,
        )

    async def delete(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a route-based tunnel down and delete it with its files.

        Traffic: What went through the tunnel does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE,
            {
                "name": name,
            },
            settle,
        )

    async def upload_configuration(
        self,
        name: str,
        *,
        configuration: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that describes the tunnel to the IPsec daemon.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            configuration: The file; text with a conn section.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid IPsec configuration file': The file has no conn section.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_CONFIGURATION,
            {
                "name": name,
                "configuration": configuration,
            },
            settle,
            progress=progress,
        )

    async def upload_secrets(
        self,
        name: str,
        *,
        secrets: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that holds the keys of the tunnel. No answer shows it.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            secrets: The file; text with a key in each line, such as one of kind PSK.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid IPsec secrets file': No line holds a key.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_SECRETS,
            {
                "name": name,
                "secrets": secrets,
            },
            settle,
            progress=progress,
        )

    async def upload_routes(
        self,
        name: str,
        *,
        routes: FileContent,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Put the file in place that says which networks are reached through the tunnel.

        No source shows what such a file looks like.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            routes: The file; text.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.
            progress: Called as the file is sent, with the bytes of it that are done and with its size.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'Invalid route file': The file is no text.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _UPLOAD_ROUTES,
            {
                "name": name,
                "routes": routes,
            },
            settle,
            progress=progress,
        )

    async def start(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Bring a route-based tunnel up. The daemon has to run, and the three files have to be there.

        What a tunnel needs before it can start is concluded from its commands.

        Traffic: Connections to the networks of the route file go through the tunnel from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'VPN daemon is not running': The daemon was not started.
            422 'VPN connection is not configured completely': One of the files is missing.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _START,
            {
                "name": name,
            },
            settle,
        )

    async def stop(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a route-based tunnel down.

        Traffic: What went through the tunnel does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _STOP,
            {
                "name": name,
            },
            settle,
        )

    async def start_daemon(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Start the daemon that carries the route-based tunnels.

        Whether tunnels come up with it is not known; those of the emulated unit have to be started.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _START_DAEMON,
            {},
            settle,
        )

    async def stop_daemon(
        self,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Stop the daemon, and every route-based tunnel with it.

        Traffic: What went through any of these tunnels does not arrive any more.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _STOP_DAEMON,
            {},
            settle,
        )

    @overload
    async def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_log(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch what the daemon logged about one tunnel, or about all.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_LOG,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_LOG,
            {
                "name": name,
            },
            progress=progress,
        )

    @overload
    async def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_status(
        self,
        name: str | Unset = UNSET,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch how one tunnel or all of them stand, as text of the daemon.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection; all when left out.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_STATUS,
                {
                    "name": name,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_STATUS,
            {
                "name": name,
            },
            progress=progress,
        )

    @overload
    async def download_routes(
        self,
        *,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def download_routes(
        self,
        *,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def download_routes(
        self,
        *,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Fetch the routing table of the unit as text.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _DOWNLOAD_ROUTES,
                {},
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _DOWNLOAD_ROUTES,
            {},
            progress=progress,
        )
