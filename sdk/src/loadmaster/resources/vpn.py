# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the networks at their
two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
"""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Callable

from pydantic import SecretStr

from loadmaster._model import Texts
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One, Scalar, Single
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.vpn import VpnConnection

__all__ = ["AsyncVpn", "Vpn"]

_P_NAME = Parameter("name", Form(type="string"), required=True)
_P_LOCAL_ADDRESS = Parameter("localip", Form(type="address"), required=True)
_P_LOCAL_NETWORKS = Parameter("localsubnets", Form(type="list", max_items=10, separator=","), required=True)
_P_REMOTE_ADDRESS = Parameter("remoteip", Form(type="address"), required=True)
_P_REMOTE_NETWORKS = Parameter("remotesubnets", Form(type="list", max_items=10, separator=","), required=True)
_P_LOCAL_IDENTITY = Parameter("localid", Form(type="string"), required=True)
_P_REMOTE_IDENTITY = Parameter("remoteid", Form(type="string"), required=True)
_P_PRE_SHARED_KEY = Parameter(
    "key", Form(type="secret", min_length=16, max_length=64), required=True, secret=True
)
_LIST: Command[list[VpnConnection]] = Command("listvpns", "listvpns", "read", {}, Many(VpnConnection))
_SHOW: Command[VpnConnection] = Command(
    "getvpnstatus", "getvpnstatus", "read", {"name": _P_NAME}, One(VpnConnection, inside=("VPN",))
)
_SHOW_DAEMON: Command[Scalar] = Command("statusikedaemon", "statusikedaemon", "read", {}, Single(None))
_ADD: Command[VpnConnection] = Command(
    "createvpncon", "createvpncon", "write", {"name": _P_NAME}, One(VpnConnection, inside=("VPN",))
)
_DELETE: Command[None] = Command("deletevpncon", "deletevpncon", "write", {"name": _P_NAME}, Nothing())
_SET_ADDRESSES: Command[None] = Command(
    "setvpnaddr",
    "setvpnaddr",
    "write",
    {
        "name": _P_NAME,
        "local_address": _P_LOCAL_ADDRESS,
        "local_networks": _P_LOCAL_NETWORKS,
        "remote_address": _P_REMOTE_ADDRESS,
        "remote_networks": _P_REMOTE_NETWORKS,
    },
    Nothing(),
)
_SET_LOCAL_ADDRESS: Command[None] = Command(
    "setvpnlocalip", "setvpnlocalip", "write", {"name": _P_NAME, "local_address": _P_LOCAL_ADDRESS}, Nothing()
)
_SET_LOCAL_NETWORKS: Command[None] = Command(
    "setvpnlocalsubnets",
    "setvpnlocalsubnets",
    "write",
    {"name": _P_NAME, "local_networks": _P_LOCAL_NETWORKS},
    Nothing(),
)
_SET_REMOTE_ADDRESS: Command[None] = Command(
    "setvpnremoteip",
    "setvpnremoteip",
    "write",
    {"name": _P_NAME, "remote_address": _P_REMOTE_ADDRESS},
    Nothing(),
)
_SET_REMOTE_NETWORKS: Command[None] = Command(
    "setvpnremotesubnets",
    "setvpnremotesubnets",
    "write",
    {"name": _P_NAME, "remote_networks": _P_REMOTE_NETWORKS},
    Nothing(),
)
_SET_SECRET: Command[None] = Command(
    "setvpnsecret",
    "setvpnsecret",
    "write",
    {
        "name": _P_NAME,
        "local_identity": _P_LOCAL_IDENTITY,
        "remote_identity": _P_REMOTE_IDENTITY,
        "pre_shared_key": _P_PRE_SHARED_KEY,
    },
    Nothing(),
)
_ENABLE_FORWARD_SECRECY: Command[None] = Command(
    "setvpnpfsenable", "setvpnpfsenable", "write", {"name": _P_NAME}, Nothing()
)
_DISABLE_FORWARD_SECRECY: Command[None] = Command(
    "setvpnpfsdisable", "setvpnpfsdisable", "write", {"name": _P_NAME}, Nothing()
)
_START: Command[None] = Command("startvpncon", "startvpncon", "action", {"name": _P_NAME}, Nothing())
_STOP: Command[None] = Command("stopvpncon", "stopvpncon", "action", {"name": _P_NAME}, Nothing())
_START_DAEMON: Command[None] = Command("startikedaemon", "startikedaemon", "action", {}, Nothing())
_STOP_DAEMON: Command[None] = Command("stopikedaemon", "stopikedaemon", "action", {}, Nothing())


class Vpn:
    """Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the networks at
    their two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def list(
        self,
    ) -> builtins.list[VpnConnection]:
        """List the tunnels.

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
        name: str,
    ) -> VpnConnection:
        """Read one tunnel and whether it is up.

        Version 2 needs the word status for itself; that the tunnel stands one level down there is assumed.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.

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
        settle: Callable[[], VpnConnection | None] | None = None,
    ) -> VpnConnection:
        """Make a tunnel that has a name and nothing else yet. The answer suggests values for this end.

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
        """Take a tunnel down and delete it.

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

    def set_addresses(
        self,
        name: str,
        *,
        local_address: str,
        local_networks: Texts,
        remote_address: str,
        remote_networks: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set addresses and networks of both ends in one call.

        Whether a tunnel that is up takes them over at once is not known; the emulated unit does.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_address: Address at which this end of the tunnel stands. That answers show it, and under
                this name, is concluded from the suggestion.
            local_networks: Networks on this side that may use the tunnel, such as 10.0.0.0/24. At most 10
                entries. That answers show it, and under this name, is concluded from the suggestion.
            remote_address: Address at which the other end of the tunnel stands. That answers show it, and
                under this name, is concluded from the suggestion for the other end.
            remote_networks: Networks on the far side that are reached through the tunnel. At most 10 entries.
                That answers show it, and under this name, is concluded from the suggestion for the other end.
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
            _SET_ADDRESSES,
            {
                "name": name,
                "local_address": local_address,
                "local_networks": local_networks,
                "remote_address": remote_address,
                "remote_networks": remote_networks,
            },
            settle,
        )

    def set_local_address(
        self,
        name: str,
        *,
        local_address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the address at which this end of a tunnel stands.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_address: Address at which this end of the tunnel stands. That answers show it, and under
                this name, is concluded from the suggestion.
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
            _SET_LOCAL_ADDRESS,
            {
                "name": name,
                "local_address": local_address,
            },
            settle,
        )

    def set_local_networks(
        self,
        name: str,
        *,
        local_networks: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the networks on this side that may use a tunnel.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_networks: Networks on this side that may use the tunnel, such as 10.0.0.0/24. At most 10
                entries. That answers show it, and under this name, is concluded from the suggestion.
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
            _SET_LOCAL_NETWORKS,
            {
                "name": name,
                "local_networks": local_networks,
            },
            settle,
        )

    def set_remote_address(
        self,
        name: str,
        *,
        remote_address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the address at which the other end of a tunnel stands.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            remote_address: Address at which the other end of the tunnel stands. That answers show it, and
                under this name, is concluded from the suggestion for the other end.
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
            _SET_REMOTE_ADDRESS,
            {
                "name": name,
                "remote_address": remote_address,
            },
            settle,
        )

    def set_remote_networks(
        self,
        name: str,
        *,
        remote_networks: Texts,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the networks that are reached through a tunnel.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            remote_networks: Networks on the far side that are reached through the tunnel. At most 10 entries.
                That answers show it, and under this name, is concluded from the suggestion for the other end.
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
            _SET_REMOTE_NETWORKS,
            {
                "name": name,
                "remote_networks": remote_networks,
            },
            settle,
        )

    def set_secret(
        self,
        name: str,
        *,
        local_identity: str,
        remote_identity: str,
        pre_shared_key: str | SecretStr,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Set the identities of both ends and the key that they share.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_identity: How this end calls itself when it proves who it is. That answers show it, and
                under this name, is concluded from the suggestion.
            remote_identity: How the other end has to call itself. That answers show it, and under this name,
                is concluded from the suggestion for the other end.
            pre_shared_key: What both ends know and nobody else. No answer shows it. At most 64 characters.
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
            _SET_SECRET,
            {
                "name": name,
                "local_identity": local_identity,
                "remote_identity": remote_identity,
                "pre_shared_key": pre_shared_key,
            },
            settle,
        )

    def enable_forward_secrecy(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let both ends agree on fresh keys for each tunnel.

        Traffic: no effect.

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
            _ENABLE_FORWARD_SECRECY,
            {
                "name": name,
            },
            settle,
        )

    def disable_forward_secrecy(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let both ends derive the keys of each tunnel from those they have.

        Traffic: no effect.

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
            _DISABLE_FORWARD_SECRECY,
            {
                "name": name,
            },
            settle,
        )

    def start(
        self,
        name: str,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Bring a tunnel up. The daemon has to run, and addresses, networks and key have to be there.

        What a tunnel needs before it can start is concluded from IPsec.

        Traffic: Connections to the networks of the far side go through the tunnel from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'IKE daemon is not running': The daemon was not started.
            422 'VPN connection is not configured completely': An address, the networks or the key are
                missing.

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
        """Take a tunnel down.

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
        """Start the daemon that carries the tunnels.

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
        """Stop the daemon, and every tunnel with it.

        Traffic: What went through any tunnel does not arrive any more.

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

    def show_daemon(
        self,
    ) -> Scalar:
        """Tell in the words of the unit whether the daemon runs.

        No source lists the words; version 2 needs the word status for itself, so that any name is taken for
        the value.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_DAEMON,
            {},
        )


class AsyncVpn:
    """Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the networks at
    their two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def list(
        self,
    ) -> builtins.list[VpnConnection]:
        """List the tunnels.

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
        name: str,
    ) -> VpnConnection:
        """Read one tunnel and whether it is up.

        Version 2 needs the word status for itself; that the tunnel stands one level down there is assumed.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.

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
        settle: Callable[[], Awaitable[VpnConnection | None]] | None = None,
    ) -> VpnConnection:
        """Make a tunnel that has a name and nothing else yet. The answer suggests values for this end.

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
        """Take a tunnel down and delete it.

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

    async def set_addresses(
        self,
        name: str,
        *,
        local_address: str,
        local_networks: Texts,
        remote_address: str,
        remote_networks: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set addresses and networks of both ends in one call.

        Whether a tunnel that is up takes them over at once is not known; the emulated unit does.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_address: Address at which this end of the tunnel stands. That answers show it, and under
                this name, is concluded from the suggestion.
            local_networks: Networks on this side that may use the tunnel, such as 10.0.0.0/24. At most 10
                entries. That answers show it, and under this name, is concluded from the suggestion.
            remote_address: Address at which the other end of the tunnel stands. That answers show it, and
                under this name, is concluded from the suggestion for the other end.
            remote_networks: Networks on the far side that are reached through the tunnel. At most 10 entries.
                That answers show it, and under this name, is concluded from the suggestion for the other end.
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
            _SET_ADDRESSES,
            {
                "name": name,
                "local_address": local_address,
                "local_networks": local_networks,
                "remote_address": remote_address,
                "remote_networks": remote_networks,
            },
            settle,
        )

    async def set_local_address(
        self,
        name: str,
        *,
        local_address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the address at which this end of a tunnel stands.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_address: Address at which this end of the tunnel stands. That answers show it, and under
                this name, is concluded from the suggestion.
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
            _SET_LOCAL_ADDRESS,
            {
                "name": name,
                "local_address": local_address,
            },
            settle,
        )

    async def set_local_networks(
        self,
        name: str,
        *,
        local_networks: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the networks on this side that may use a tunnel.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_networks: Networks on this side that may use the tunnel, such as 10.0.0.0/24. At most 10
                entries. That answers show it, and under this name, is concluded from the suggestion.
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
            _SET_LOCAL_NETWORKS,
            {
                "name": name,
                "local_networks": local_networks,
            },
            settle,
        )

    async def set_remote_address(
        self,
        name: str,
        *,
        remote_address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the address at which the other end of a tunnel stands.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            remote_address: Address at which the other end of the tunnel stands. That answers show it, and
                under this name, is concluded from the suggestion for the other end.
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
            _SET_REMOTE_ADDRESS,
            {
                "name": name,
                "remote_address": remote_address,
            },
            settle,
        )

    async def set_remote_networks(
        self,
        name: str,
        *,
        remote_networks: Texts,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the networks that are reached through a tunnel.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            remote_networks: Networks on the far side that are reached through the tunnel. At most 10 entries.
                That answers show it, and under this name, is concluded from the suggestion for the other end.
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
            _SET_REMOTE_NETWORKS,
            {
                "name": name,
                "remote_networks": remote_networks,
            },
            settle,
        )

    async def set_secret(
        self,
        name: str,
        *,
        local_identity: str,
        remote_identity: str,
        pre_shared_key: str | SecretStr,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Set the identities of both ends and the key that they share.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            local_identity: How this end calls itself when it proves who it is. That answers show it, and
                under this name, is concluded from the suggestion.
            remote_identity: How the other end has to call itself. That answers show it, and under this name,
                is concluded from the suggestion for the other end.
            pre_shared_key: What both ends know and nobody else. No answer shows it. At most 64 characters.
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
            _SET_SECRET,
            {
                "name": name,
                "local_identity": local_identity,
                "remote_identity": remote_identity,
                "pre_shared_key": pre_shared_key,
            },
            settle,
        )

    async def enable_forward_secrecy(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let both ends agree on fresh keys for each tunnel.

        Traffic: no effect.

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
            _ENABLE_FORWARD_SECRECY,
            {
                "name": name,
            },
            settle,
        )

    async def disable_forward_secrecy(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let both ends derive the keys of each tunnel from those they have.

        Traffic: no effect.

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
            _DISABLE_FORWARD_SECRECY,
            {
                "name": name,
            },
            settle,
        )

    async def start(
        self,
        name: str,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Bring a tunnel up. The daemon has to run, and addresses, networks and key have to be there.

        What a tunnel needs before it can start is concluded from IPsec.

        Traffic: Connections to the networks of the far side go through the tunnel from now on.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Args:
            name: Name of the connection.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'VPN connection not found': There is no tunnel of that name.
            422 'IKE daemon is not running': The daemon was not started.
            422 'VPN connection is not configured completely': An address, the networks or the key are
                missing.

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
        """Take a tunnel down.

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
        """Start the daemon that carries the tunnels.

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
        """Stop the daemon, and every tunnel with it.

        Traffic: What went through any tunnel does not arrive any more.

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

    async def show_daemon(
        self,
    ) -> Scalar:
        """Tell in the words of the unit whether the daemon runs.

        No source lists the words; version 2 needs the word status for itself, so that any name is taken for
        the value.

        The unit has to be licensed for IPsec tunnels, otherwise it answers 422 'Not licensed for IPsec'.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_DAEMON,
            {},
        )
