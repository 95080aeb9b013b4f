# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the appliance lets through besides its services, and the lists of addresses that are always let in or
kept out. Everything goes through one call whose first parameter says what to do.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, One
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.packet_filter import AccessListEntry, PacketFilterState

__all__ = ["AsyncPacketFilter", "PacketFilter"]

_P_ENABLED = Parameter("enable", Form(type="bool"), required=True)
_P_DROP = Parameter("drop", Form(type="bool"), required=True)
_P_BLOCK = Parameter("ifblock", Form(type="bool"), required=True)
_P_BLOCK_2 = Parameter("wuiblock", Form(type="bool"), required=True)
_P_ACCESS_LIST = Parameter(
    "list", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_P_ACCESS_LIST_2 = Parameter(
    "add", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_P_ADDRESS = Parameter("addr", Form(type="string"), required=True)
_P_COMMENT = Parameter("comment", Form(type="string", min_length=0, max_length=127), clearable=True)
_P_ACCESS_LIST_3 = Parameter(
    "del", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_P_ACCESS_LIST_4 = Parameter(
    "listvs", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_P_SERVICE = Parameter("vs", Form(type="reference"))
_P_SERVICE_ADDRESS = Parameter("vsip", Form(type="string"))
_P_SERVICE_PORT = Parameter("vsport", Form(type="port", minimum=3, maximum=65530, also=("*",)))
_P_SERVICE_PROTOCOL = Parameter("vsprot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}))
_P_ACCESS_LIST_5 = Parameter(
    "addvs", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_P_SERVICE_2 = Parameter("vs", Form(type="reference"), clearable=True)
_P_SERVICE_ADDRESS_2 = Parameter("vsip", Form(type="string"), clearable=True)
_P_SERVICE_PORT_2 = Parameter(
    "vsport", Form(type="port", minimum=3, maximum=65530, also=("*",)), clearable=True
)
_P_SERVICE_PROTOCOL_2 = Parameter(
    "vsprot", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"}), clearable=True
)
_P_ACCESS_LIST_6 = Parameter(
    "delvs", Form(type="enum", codes={"allow": "allow", "block": "block"}), required=True
)
_SHOW_ENABLED: Command[PacketFilterState] = Command(
    "aclcontrol.isenabled", "aclcontrol/isenabled", "read", {}, One(PacketFilterState, may_be_empty=True)
)
_SHOW_DROP: Command[PacketFilterState] = Command(
    "aclcontrol.isdrop", "aclcontrol/isdrop", "read", {}, One(PacketFilterState, may_be_empty=True)
)
_SHOW_BLOCK_BETWEEN_INTERFACES: Command[PacketFilterState] = Command(
    "aclcontrol.isifblock", "aclcontrol/isifblock", "read", {}, One(PacketFilterState, may_be_empty=True)
)
_SHOW_BLOCK_WUI: Command[PacketFilterState] = Command(
    "aclcontrol.iswuiblock", "aclcontrol/iswuiblock", "read", {}, One(PacketFilterState, may_be_empty=True)
)
_SHOW_WUI_ADDRESS: Command[PacketFilterState] = Command(
    "aclcontrol.wuiaddr", "aclcontrol/wuiaddr", "read", {}, One(PacketFilterState, may_be_empty=True)
)
_ENTRIES: Command[list[AccessListEntry]] = Command(
    "aclcontrol.list",
    "aclcontrol",
    "read",
    {"access_list": _P_ACCESS_LIST},
    Many(AccessListEntry, inside=("Allowlist", "Blocklist", "Whitelist", "Blacklist")),
    wire="aclcontrol",
)
_SERVICE_ENTRIES: Command[list[AccessListEntry]] = Command(
    "aclcontrol.listvs",
    "aclcontrol",
    "read",
    {
        "access_list": _P_ACCESS_LIST_4,
        "service": _P_SERVICE,
        "service_address": _P_SERVICE_ADDRESS,
        "service_port": _P_SERVICE_PORT,
        "service_protocol": _P_SERVICE_PROTOCOL,
    },
    Many(AccessListEntry, inside=("VS", "Allowlist", "Blocklist", "Whitelist", "Blacklist")),
    wire="aclcontrol",
)
_SET_ENABLED: Command[None] = Command(
    "aclcontrol.enable", "aclcontrol", "write", {"enabled": _P_ENABLED}, Nothing(), wire="aclcontrol"
)
_SET_DROP: Command[None] = Command(
    "aclcontrol.drop", "aclcontrol", "write", {"drop": _P_DROP}, Nothing(), wire="aclcontrol"
)
_SET_BLOCK_BETWEEN_INTERFACES: Command[None] = Command(
    "aclcontrol.ifblock", "aclcontrol", "write", {"block": _P_BLOCK}, Nothing(), wire="aclcontrol"
)
_SET_BLOCK_WUI: Command[None] = Command(
    "aclcontrol.wuiblock", "aclcontrol", "write", {"block": _P_BLOCK_2}, Nothing(), wire="aclcontrol"
)
_ADD_ENTRY: Command[None] = Command(
    "aclcontrol.add",
    "aclcontrol",
    "write",
    {"access_list": _P_ACCESS_LIST_2, "address": _P_ADDRESS, "comment": _P_COMMENT},
    Nothing(),
    wire="aclcontrol",
)
_DELETE_ENTRY: Command[None] = Command(
    "aclcontrol.del",
    "aclcontrol",
    "write",
    {"access_list": _P_ACCESS_LIST_3, "address": _P_ADDRESS},
    Nothing(),
    wire="aclcontrol",
)
_ADD_SERVICE_ENTRY: Command[None] = Command(
    "aclcontrol.addvs",
    "aclcontrol",
    "write",
    {
        "access_list": _P_ACCESS_LIST_5,
        "service": _P_SERVICE_2,
        "service_address": _P_SERVICE_ADDRESS_2,
        "service_port": _P_SERVICE_PORT_2,
        "service_protocol": _P_SERVICE_PROTOCOL_2,
        "address": _P_ADDRESS,
        "comment": _P_COMMENT,
    },
    Nothing(),
    wire="aclcontrol",
)
_DELETE_SERVICE_ENTRY: Command[None] = Command(
    "aclcontrol.delvs",
    "aclcontrol",
    "write",
    {
        "access_list": _P_ACCESS_LIST_6,
        "service": _P_SERVICE_2,
        "service_address": _P_SERVICE_ADDRESS_2,
        "service_port": _P_SERVICE_PORT_2,
        "service_protocol": _P_SERVICE_PROTOCOL_2,
        "address": _P_ADDRESS,
    },
    Nothing(),
    wire="aclcontrol",
)


class PacketFilter:
    """What the appliance lets through besides its services, and the lists of addresses that are always let in
    or kept out. Everything goes through one call whose first parameter says what to do.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show_enabled(
        self,
    ) -> PacketFilterState:
        """Tell whether the filter is on.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_ENABLED,
            {},
        )

    def show_drop(
        self,
    ) -> PacketFilterState:
        """Tell what becomes of refused packets.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_DROP,
            {},
        )

    def show_block_between_interfaces(
        self,
    ) -> PacketFilterState:
        """Tell whether packets are passed between interfaces.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_BLOCK_BETWEEN_INTERFACES,
            {},
        )

    def show_block_wui(
        self,
    ) -> PacketFilterState:
        """Tell whether the lists hold for administration.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_BLOCK_WUI,
            {},
        )

    def show_wui_address(
        self,
    ) -> PacketFilterState:
        """Tell which client is always admitted to administration.

        Only the vendor module knows this command.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_WUI_ADDRESS,
            {},
        )

    def set_enabled(
        self,
        enabled: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Switch the filter on or off.

        Traffic: On, everything ends that was routed through the unit and belongs to no service. Off, packets
        are passed on again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            enabled: On when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cannot disable aclcontrol while GSLB is enabled': The unit balances globally and the filter
                is to be switched off.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_ENABLED,
            {
                "enabled": enabled,
            },
            settle,
        )

    def set_drop(
        self,
        drop: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Choose between dropping and rejecting refused packets. Does nothing while the filter is off.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            drop: Drops in silence when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_DROP,
            {
                "drop": drop,
            },
            settle,
        )

    def set_block_between_interfaces(
        self,
        block: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Allow or stop the passing of packets between interfaces. Does nothing while the filter is off.

        Traffic: Stopped, connections end that were routed through the unit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            block: Stops them when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_BLOCK_BETWEEN_INTERFACES,
            {
                "block": block,
            },
            settle,
        )

    def set_block_wui(
        self,
        block: bool,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let the lists hold for administration, or not. Does nothing while the filter is off.

        The address that switches it on stays admitted.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            block: They hold when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SET_BLOCK_WUI,
            {
                "block": block,
            },
            settle,
        )

    def entries(
        self,
        access_list: Literal["allow", "block"],
    ) -> list[AccessListEntry]:
        """List one of the two lists that hold for the whole unit.

        Firmware of the past says white and black for allow and block, one client saw the entries under Acl.

        Args:
            access_list: The list.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ENTRIES,
            {
                "access_list": access_list,
            },
        )

    def add_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        comment: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Put an address on a list that holds for the whole unit.

        Traffic: Clients at a blocked address are cut off. A list that admits somebody keeps nobody else out.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            address: Address or network in prefix notation; without a prefix it is one address.
            comment: Remark that is kept with the entry. At most 127 characters. The vendor's Python client
                breaks where an entry comes without one, so that an empty one is shown.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid address': The address is none.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "comment": comment,
            },
            settle,
        )

    def delete_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take an address off a list that holds for the whole unit.

        Traffic: Clients that only this entry admitted are cut off.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            address: The address or network as it was added.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
            },
            settle,
        )

    def service_entries(
        self,
        access_list: Literal["allow", "block"],
        *,
        service: int | str | Unset = UNSET,
        service_address: str | Unset = UNSET,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> list[AccessListEntry]:
        """List one of the two lists of a service.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SERVICE_ENTRIES,
            {
                "access_list": access_list,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    def add_service_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        service: int | str | Unset | None = UNSET,
        service_address: str | Unset | None = UNSET,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        comment: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Put an address on a list of a service.

        Traffic: Clients at a blocked address are cut off from the service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.
            address: Address or network in prefix notation; without a prefix it is one address.
            comment: Remark that is kept with the entry. At most 127 characters. The vendor's Python client
                breaks where an entry comes without one, so that an empty one is shown.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _ADD_SERVICE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "comment": comment,
            },
            settle,
        )

    def delete_service_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        service: int | str | Unset | None = UNSET,
        service_address: str | Unset | None = UNSET,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take an address off a list of a service.

        For a service that does not exist the refusal contains an inner word of the appliance, vipdump.

        Traffic: Clients that only this entry admitted are cut off from the service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.
            address: The address or network as it was added.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _DELETE_SERVICE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )


class AsyncPacketFilter:
    """What the appliance lets through besides its services, and the lists of addresses that are always let in
    or kept out. Everything goes through one call whose first parameter says what to do.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show_enabled(
        self,
    ) -> PacketFilterState:
        """Tell whether the filter is on.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_ENABLED,
            {},
        )

    async def show_drop(
        self,
    ) -> PacketFilterState:
        """Tell what becomes of refused packets.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_DROP,
            {},
        )

    async def show_block_between_interfaces(
        self,
    ) -> PacketFilterState:
        """Tell whether packets are passed between interfaces.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_BLOCK_BETWEEN_INTERFACES,
            {},
        )

    async def show_block_wui(
        self,
    ) -> PacketFilterState:
        """Tell whether the lists hold for administration.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_BLOCK_WUI,
            {},
        )

    async def show_wui_address(
        self,
    ) -> PacketFilterState:
        """Tell which client is always admitted to administration.

        Only the vendor module knows this command.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_WUI_ADDRESS,
            {},
        )

    async def set_enabled(
        self,
        enabled: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Switch the filter on or off.

        Traffic: On, everything ends that was routed through the unit and belongs to no service. Off, packets
        are passed on again.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            enabled: On when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Cannot disable aclcontrol while GSLB is enabled': The unit balances globally and the filter
                is to be switched off.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_ENABLED,
            {
                "enabled": enabled,
            },
            settle,
        )

    async def set_drop(
        self,
        drop: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Choose between dropping and rejecting refused packets. Does nothing while the filter is off.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            drop: Drops in silence when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_DROP,
            {
                "drop": drop,
            },
            settle,
        )

    async def set_block_between_interfaces(
        self,
        block: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Allow or stop the passing of packets between interfaces. Does nothing while the filter is off.

        Traffic: Stopped, connections end that were routed through the unit.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            block: Stops them when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_BLOCK_BETWEEN_INTERFACES,
            {
                "block": block,
            },
            settle,
        )

    async def set_block_wui(
        self,
        block: bool,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let the lists hold for administration, or not. Does nothing while the filter is off.

        The address that switches it on stays admitted.

        Traffic: no effect.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            block: They hold when true.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SET_BLOCK_WUI,
            {
                "block": block,
            },
            settle,
        )

    async def entries(
        self,
        access_list: Literal["allow", "block"],
    ) -> list[AccessListEntry]:
        """List one of the two lists that hold for the whole unit.

        Firmware of the past says white and black for allow and block, one client saw the entries under Acl.

        Args:
            access_list: The list.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ENTRIES,
            {
                "access_list": access_list,
            },
        )

    async def add_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        comment: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Put an address on a list that holds for the whole unit.

        Traffic: Clients at a blocked address are cut off. A list that admits somebody keeps nobody else out.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            address: Address or network in prefix notation; without a prefix it is one address.
            comment: Remark that is kept with the entry. At most 127 characters. The vendor's Python client
                breaks where an entry comes without one, so that an empty one is shown.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Refused with:
            422 'Invalid address': The address is none.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "comment": comment,
            },
            settle,
        )

    async def delete_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take an address off a list that holds for the whole unit.

        Traffic: Clients that only this entry admitted are cut off.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            address: The address or network as it was added.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
            },
            settle,
        )

    async def service_entries(
        self,
        access_list: Literal["allow", "block"],
        *,
        service: int | str | Unset = UNSET,
        service_address: str | Unset = UNSET,
        service_port: int | str | Unset = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset = UNSET,
    ) -> list[AccessListEntry]:
        """List one of the two lists of a service.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SERVICE_ENTRIES,
            {
                "access_list": access_list,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
        )

    async def add_service_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        service: int | str | Unset | None = UNSET,
        service_address: str | Unset | None = UNSET,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        comment: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Put an address on a list of a service.

        Traffic: Clients at a blocked address are cut off from the service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.
            address: Address or network in prefix notation; without a prefix it is one address.
            comment: Remark that is kept with the entry. At most 127 characters. The vendor's Python client
                breaks where an entry comes without one, so that an empty one is shown.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _ADD_SERVICE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
                "comment": comment,
            },
            settle,
        )

    async def delete_service_entry(
        self,
        access_list: Literal["allow", "block"],
        *,
        address: str,
        service: int | str | Unset | None = UNSET,
        service_address: str | Unset | None = UNSET,
        service_port: int | str | Unset | None = UNSET,
        service_protocol: Literal["tcp", "udp"] | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take an address off a list of a service.

        For a service that does not exist the refusal contains an inner word of the appliance, vipdump.

        Traffic: Clients that only this entry admitted are cut off from the service.

        Pair: shared by both units; to be called on the active one, which passes it on to the standby.

        Args:
            access_list: The list. White and black in firmware of the past.
            service: Number of the service.
            service_address: Its address where the number is not given.
            service_port: Its port; needed with the address. 3 to 65530, or *.
            service_protocol: Its protocol; needed with the address.
            address: The address or network as it was added.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _DELETE_SERVICE_ENTRY,
            {
                "access_list": access_list,
                "address": address,
                "service": service,
                "service_address": service_address,
                "service_port": service_port,
                "service_protocol": service_protocol,
            },
            settle,
        )
