# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first port.
Changing the address of the interface in use cuts the connection of whoever changes it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Literal

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.shape import Many, Nothing, Prose, Scalar, Values
from loadmaster._wire.table import Command, Form, Parameter
from loadmaster.types.interface import Interface

__all__ = ["AsyncInterfaces", "Interfaces"]

_P_INTERFACE = Parameter("iface", Form(type="int"))
_P_INTERFACE_2 = Parameter("iface", Form(type="int"), required=True)
_P_ADDRESS = Parameter("addr", Form(type="string"), clearable=True)
_P_MTU = Parameter("mtu", Form(type="int", minimum=512, maximum=9216))
_P_GEO_TRAFFIC = Parameter("geotraffic", Form(type="bool", xml="yes/no"))
_P_HOLDS_DEFAULT_GATEWAY = Parameter("gwiface", Form(type="bool", xml="yes/no"))
_P_ADMIN_WUI_ENABLED = Parameter("adminwuienable", Form(type="bool", xml="yes/no"))
_P_HA_CHECK = Parameter("hacheck", Form(type="bool"))
_P_CLUSTER_UPDATES = Parameter("clupdate", Form(type="bool"))
_P_BOND_MODE = Parameter("bondmode", Form(type="enum", codes={"active_backup": 1, "lacp": 4}), clearable=True)
_P_SHARED_ADDRESS = Parameter("shared", Form(type="address"), clearable=True)
_P_PARTNER_ADDRESS = Parameter("partner", Form(type="address"), clearable=True)
_P_ADDRESS_2 = Parameter("addr", Form(type="string"), required=True)
_P_BOND = Parameter("bond", Form(type="int"), required=True)
_P_VLAN_ID = Parameter("vlanid", Form(type="int", minimum=1, maximum=4095), required=True)
_P_VLAN_ID_2 = Parameter("vlanid", Form(type="int"), clearable=True)
_P_NETWORK_ID = Parameter("vni", Form(type="int", minimum=1, maximum=16777214), required=True)
_P_GROUP = Parameter("group", Form(type="address"), clearable=True)
_P_REMOTE = Parameter("remote", Form(type="address"), required=True)
_P_INTERFACE_3 = Parameter("interface", Form(type="int"), required=True)
_P_NETWORK_ID_2 = Parameter("vni", Form(type="int"), clearable=True)
_P_REMOTE_2 = Parameter("remote", Form(type="address"), clearable=True)
_P_INTERFACE_4 = Parameter("wuiiface", Form(type="int", minimum=0, maximum=99), required=True)
_P_PORT = Parameter("wuiport", Form(type="port", minimum=3, maximum=65535), required=True)
_P_GATEWAY = Parameter("wuidefaultgateway", Form(type="address"), clearable=True)
_SHOW: Command[list[Interface]] = Command(
    "showiface", "showiface", "read", {"interface": _P_INTERFACE}, Many(Interface)
)
_LIST_DEVICES: Command[dict[str, Scalar]] = Command("listifconfig", "listifconfig", "read", {}, Values())
_SHOW_VXLAN_UNVERIFIED: Command[dict[str, Scalar]] = Command(
    "showvxlan", "showvxlan", "read", {"interface": _P_INTERFACE_3}, Values()
)
_MODIFY: Command[None] = Command(
    "modiface",
    "modiface",
    "write",
    {
        "interface": _P_INTERFACE_2,
        "address": _P_ADDRESS,
        "mtu": _P_MTU,
        "geo_traffic": _P_GEO_TRAFFIC,
        "holds_default_gateway": _P_HOLDS_DEFAULT_GATEWAY,
        "admin_wui_enabled": _P_ADMIN_WUI_ENABLED,
        "ha_check": _P_HA_CHECK,
        "cluster_updates": _P_CLUSTER_UPDATES,
        "bond_mode": _P_BOND_MODE,
        "shared_address": _P_SHARED_ADDRESS,
        "partner_address": _P_PARTNER_ADDRESS,
    },
    Nothing(),
    one_at_a_time=True,
)
_ADD_ADDRESS: Command[None] = Command(
    "addadditional",
    "addadditional",
    "write",
    {"interface": _P_INTERFACE_2, "address": _P_ADDRESS_2},
    Nothing(),
)
_DELETE_ADDRESS: Command[None] = Command(
    "deladditional",
    "deladditional",
    "write",
    {"interface": _P_INTERFACE_2, "address": _P_ADDRESS_2},
    Nothing(),
)
_CREATE_BOND: Command[None] = Command(
    "createbond", "createbond", "action", {"interface": _P_INTERFACE_2}, Nothing()
)
_REMOVE_BOND: Command[None] = Command("unbond", "unbond", "action", {"interface": _P_INTERFACE_2}, Nothing())
_ADD_TO_BOND: Command[None] = Command(
    "addbond", "addbond", "write", {"interface": _P_INTERFACE_2, "bond": _P_BOND}, Nothing()
)
_DELETE_FROM_BOND: Command[None] = Command(
    "delbond", "delbond", "write", {"interface": _P_INTERFACE_2, "bond": _P_BOND}, Nothing()
)
_ADD_VLAN: Command[str] = Command(
    "addvlan", "addvlan", "write", {"interface": _P_INTERFACE_2, "vlan_id": _P_VLAN_ID}, Prose()
)
_DELETE_VLAN: Command[None] = Command(
    "delvlan", "delvlan", "write", {"interface": _P_INTERFACE_2, "vlan_id": _P_VLAN_ID_2}, Nothing()
)
_ADD_VXLAN: Command[str] = Command(
    "addvxlan",
    "addvxlan",
    "write",
    {"interface": _P_INTERFACE_2, "network_id": _P_NETWORK_ID, "group": _P_GROUP, "remote": _P_REMOTE},
    Prose(),
)
_DELETE_VXLAN: Command[None] = Command(
    "delvxlan", "delvxlan", "write", {"interface": _P_INTERFACE_2}, Nothing()
)
_ADD_ADDRESS_UNVERIFIED: Command[None] = Command(
    "addaddress", "addaddress", "write", {"interface": _P_INTERFACE_3, "address": _P_ADDRESS_2}, Nothing()
)
_DELETE_ADDRESS_UNVERIFIED: Command[None] = Command(
    "deladdress", "deladdress", "write", {"interface": _P_INTERFACE_3, "address": _P_ADDRESS_2}, Nothing()
)
_MODIFY_VXLAN_UNVERIFIED: Command[None] = Command(
    "modvxlan",
    "modvxlan",
    "write",
    {"interface": _P_INTERFACE_3, "network_id": _P_NETWORK_ID_2, "remote": _P_REMOTE_2},
    Nothing(),
)
_MOVE_ADMINISTRATION: Command[None] = Command(
    "setadminaccess",
    "setadminaccess",
    "write",
    {"interface": _P_INTERFACE_4, "port": _P_PORT, "gateway": _P_GATEWAY},
    Nothing(),
)


class Interfaces:
    """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first port.
    Changing the address of the interface in use cuts the connection of whoever changes it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def show(
        self,
        interface: int | Unset = UNSET,
    ) -> list[Interface]:
        """Read one interface, or all of them.

        Old firmware refuses to list all.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of the interface; all when left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _SHOW,
            {
                "interface": interface,
            },
        )

    def modify(
        self,
        interface: int,
        *,
        address: str | Unset | None = UNSET,
        mtu: int | Unset = UNSET,
        geo_traffic: bool | Unset = UNSET,
        holds_default_gateway: bool | Unset = UNSET,
        admin_wui_enabled: bool | Unset = UNSET,
        ha_check: bool | Unset = UNSET,
        cluster_updates: bool | Unset = UNSET,
        bond_mode: Literal["active_backup", "lacp"] | Unset | None = UNSET,
        shared_address: str | Unset | None = UNSET,
        partner_address: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change an interface.

        Of several parameters in one call a unit applies only the first in this order.

        Traffic: Changing an address or the gateway interrupts everything that uses it.

        Pair: each unit has its own; call the unit that is meant.

        Each argument is a call of its own, in the order listed here.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address of this unit with its prefix length, such as 10.0.0.11/24. An interface without
                an address of its own is shown in v1 with that of the interface before it.
            mtu: Largest packet that is sent. 512 to 9216, in bytes. 1500 unless set.
            geo_traffic: Answers the name queries of global load balancing. V1 was seen to answer Y as well as
                yes and no.
            holds_default_gateway: The default gateway is reached over this interface. After a change the
                gateway itself has to be set again.
            admin_wui_enabled: Answers web administration and the API too. Administration on several
                interfaces has to be allowed as a whole. Otherwise stored without effect. That version 2 shows
                it as well is assumed.
            ha_check: Takes part in the checks that decide which unit of a pair is active. The last interface
                that has it cannot lose it. That answers show it, and under this name, is assumed; one that
                does not leaves it unknown. The first port has it from the factory.
            cluster_updates: Carries the updates between members of a cluster. Can be switched on here only.
            bond_mode: How the ports of a bond share the work. The vendor module sends words where documents
                have numbers.
            shared_address: Address that belongs to the active unit of a pair. Only a unit of a pair has a
                shared address. Otherwise refused.
            partner_address: Address of the other unit of a pair on this network. Only a unit of a pair has a
                partner. Otherwise refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return self._session.execute(
            _MODIFY,
            {
                "interface": interface,
                "address": address,
                "mtu": mtu,
                "geo_traffic": geo_traffic,
                "holds_default_gateway": holds_default_gateway,
                "admin_wui_enabled": admin_wui_enabled,
                "ha_check": ha_check,
                "cluster_updates": cluster_updates,
                "bond_mode": bond_mode,
                "shared_address": shared_address,
                "partner_address": partner_address,
            },
            settle,
        )

    def add_address(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give an interface a further address.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_ADDRESS,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    def delete_address(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a further address off an interface.

        Traffic: Connections over this address end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_ADDRESS,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    def create_bond(
        self,
        interface: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Turn a port into a bond, to which further ports can be added.

        Traffic: Traffic over the port is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _CREATE_BOND,
            {
                "interface": interface,
            },
            settle,
        )

    def remove_bond(
        self,
        interface: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Dissolve a bond, so that its first port stands alone again.

        Traffic: Traffic over the bond is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _REMOVE_BOND,
            {
                "interface": interface,
            },
            settle,
        )

    def add_to_bond(
        self,
        interface: int,
        *,
        bond: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a port join a bond.

        Traffic: Traffic over the port is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            bond: Number of the bond.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_TO_BOND,
            {
                "interface": interface,
                "bond": bond,
            },
            settle,
        )

    def delete_from_bond(
        self,
        interface: int,
        *,
        bond: int,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Let a port leave its bond.

        Traffic: The bond goes on with the ports that are left.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            bond: Number of the bond.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_FROM_BOND,
            {
                "interface": interface,
                "bond": bond,
            },
            settle,
        )

    def add_vlan(
        self,
        interface: int,
        *,
        vlan_id: int,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Make a VLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            vlan_id: Tag of the VLAN. 1 to 4095.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_VLAN,
            {
                "interface": interface,
                "vlan_id": vlan_id,
            },
            settle,
        )

    def delete_vlan(
        self,
        interface: int,
        *,
        vlan_id: int | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a VLAN.

        Traffic: Connections over the VLAN end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            vlan_id: Tag of the VLAN. The vendor module sends the interface alone.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_VLAN,
            {
                "interface": interface,
                "vlan_id": vlan_id,
            },
            settle,
        )

    def add_vxlan(
        self,
        interface: int,
        *,
        network_id: int,
        remote: str,
        group: str | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Make a VXLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            network_id: Network id of the VXLAN. 1 to 16777214.
            group: Multicast group. Tables call it mandatory although only the XML interface takes it.
            remote: Far end of the tunnel.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _ADD_VXLAN,
            {
                "interface": interface,
                "network_id": network_id,
                "remote": remote,
                "group": group,
            },
            settle,
        )

    def delete_vxlan(
        self,
        interface: int,
        *,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Delete a VXLAN.

        Traffic: Connections over the VXLAN end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _DELETE_VXLAN,
            {
                "interface": interface,
            },
            settle,
        )

    def list_devices(
        self,
    ) -> dict[str, Scalar]:
        """List the network devices as the operating system sees them.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_DEVICES,
            {},
        )

    def add_address_unverified(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Give an interface a further address.

        One third party uses this name, probably by mistake for addadditional.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _ADD_ADDRESS_UNVERIFIED,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    def delete_address_unverified(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Take a further address off an interface.

        One third party uses this name, probably by mistake for deladditional.

        Traffic: Connections over this address end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _DELETE_ADDRESS_UNVERIFIED,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    def show_vxlan_unverified(
        self,
        interface: int,
    ) -> dict[str, Scalar]:
        """Read a VXLAN.

        One third party uses this name and nobody documents it.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of the interface.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_VXLAN_UNVERIFIED,
            {
                "interface": interface,
            },
        )

    def modify_vxlan_unverified(
        self,
        interface: int,
        *,
        network_id: int | Unset | None = UNSET,
        remote: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Change a VXLAN.

        One third party uses this name and nobody documents it.

        Traffic: Traffic over the VXLAN is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            network_id: Network id of the VXLAN.
            remote: Far end of the tunnel.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return self._session.execute(
            _MODIFY_VXLAN_UNVERIFIED,
            {
                "interface": interface,
                "network_id": network_id,
                "remote": remote,
            },
            settle,
        )

    def move_administration(
        self,
        interface: int,
        *,
        port: int,
        gateway: str | Unset | None = UNSET,
        settle: Callable[[], bool | None] | None = None,
    ) -> None:
        """Move web administration and the API to another interface and port. The connection of the caller is
        cut.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface that answers from now on. 0 to 99.
            port: Port that answers from now on. 3 to 65535. The vendor module stops at 65530.
            gateway: Router for the answers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _MOVE_ADMINISTRATION,
            {
                "interface": interface,
                "port": port,
                "gateway": gateway,
            },
            settle,
        )


class AsyncInterfaces:
    """Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is the first port.
    Changing the address of the interface in use cuts the connection of whoever changes it.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def show(
        self,
        interface: int | Unset = UNSET,
    ) -> list[Interface]:
        """Read one interface, or all of them.

        Old firmware refuses to list all.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of the interface; all when left out.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _SHOW,
            {
                "interface": interface,
            },
        )

    async def modify(
        self,
        interface: int,
        *,
        address: str | Unset | None = UNSET,
        mtu: int | Unset = UNSET,
        geo_traffic: bool | Unset = UNSET,
        holds_default_gateway: bool | Unset = UNSET,
        admin_wui_enabled: bool | Unset = UNSET,
        ha_check: bool | Unset = UNSET,
        cluster_updates: bool | Unset = UNSET,
        bond_mode: Literal["active_backup", "lacp"] | Unset | None = UNSET,
        shared_address: str | Unset | None = UNSET,
        partner_address: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change an interface.

        Of several parameters in one call a unit applies only the first in this order.

        Traffic: Changing an address or the gateway interrupts everything that uses it.

        Pair: each unit has its own; call the unit that is meant.

        Each argument is a call of its own, in the order listed here.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address of this unit with its prefix length, such as 10.0.0.11/24. An interface without
                an address of its own is shown in v1 with that of the interface before it.
            mtu: Largest packet that is sent. 512 to 9216, in bytes. 1500 unless set.
            geo_traffic: Answers the name queries of global load balancing. V1 was seen to answer Y as well as
                yes and no.
            holds_default_gateway: The default gateway is reached over this interface. After a change the
                gateway itself has to be set again.
            admin_wui_enabled: Answers web administration and the API too. Administration on several
                interfaces has to be allowed as a whole. Otherwise stored without effect. That version 2 shows
                it as well is assumed.
            ha_check: Takes part in the checks that decide which unit of a pair is active. The last interface
                that has it cannot lose it. That answers show it, and under this name, is assumed; one that
                does not leaves it unknown. The first port has it from the factory.
            cluster_updates: Carries the updates between members of a cluster. Can be switched on here only.
            bond_mode: How the ports of a bond share the work. The vendor module sends words where documents
                have numbers.
            shared_address: Address that belongs to the active unit of a pair. Only a unit of a pair has a
                shared address. Otherwise refused.
            partner_address: Address of the other unit of a pair on this network. Only a unit of a pair has a
                partner. Otherwise refused.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Known from clients that work against units.
        """
        return await self._session.execute(
            _MODIFY,
            {
                "interface": interface,
                "address": address,
                "mtu": mtu,
                "geo_traffic": geo_traffic,
                "holds_default_gateway": holds_default_gateway,
                "admin_wui_enabled": admin_wui_enabled,
                "ha_check": ha_check,
                "cluster_updates": cluster_updates,
                "bond_mode": bond_mode,
                "shared_address": shared_address,
                "partner_address": partner_address,
            },
            settle,
        )

    async def add_address(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give an interface a further address.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_ADDRESS,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    async def delete_address(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a further address off an interface.

        Traffic: Connections over this address end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_ADDRESS,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    async def create_bond(
        self,
        interface: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Turn a port into a bond, to which further ports can be added.

        Traffic: Traffic over the port is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _CREATE_BOND,
            {
                "interface": interface,
            },
            settle,
        )

    async def remove_bond(
        self,
        interface: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Dissolve a bond, so that its first port stands alone again.

        Traffic: Traffic over the bond is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _REMOVE_BOND,
            {
                "interface": interface,
            },
            settle,
        )

    async def add_to_bond(
        self,
        interface: int,
        *,
        bond: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a port join a bond.

        Traffic: Traffic over the port is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            bond: Number of the bond.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_TO_BOND,
            {
                "interface": interface,
                "bond": bond,
            },
            settle,
        )

    async def delete_from_bond(
        self,
        interface: int,
        *,
        bond: int,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Let a port leave its bond.

        Traffic: The bond goes on with the ports that are left.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            bond: Number of the bond.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_FROM_BOND,
            {
                "interface": interface,
                "bond": bond,
            },
            settle,
        )

    async def add_vlan(
        self,
        interface: int,
        *,
        vlan_id: int,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Make a VLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            vlan_id: Tag of the VLAN. 1 to 4095.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_VLAN,
            {
                "interface": interface,
                "vlan_id": vlan_id,
            },
            settle,
        )

    async def delete_vlan(
        self,
        interface: int,
        *,
        vlan_id: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a VLAN.

        Traffic: Connections over the VLAN end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            vlan_id: Tag of the VLAN. The vendor module sends the interface alone.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_VLAN,
            {
                "interface": interface,
                "vlan_id": vlan_id,
            },
            settle,
        )

    async def add_vxlan(
        self,
        interface: int,
        *,
        network_id: int,
        remote: str,
        group: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Make a VXLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            network_id: Network id of the VXLAN. 1 to 16777214.
            group: Multicast group. Tables call it mandatory although only the XML interface takes it.
            remote: Far end of the tunnel.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _ADD_VXLAN,
            {
                "interface": interface,
                "network_id": network_id,
                "remote": remote,
                "group": group,
            },
            settle,
        )

    async def delete_vxlan(
        self,
        interface: int,
        *,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Delete a VXLAN.

        Traffic: Connections over the VXLAN end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface. The vendor module calls it iface, documents call it interface.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _DELETE_VXLAN,
            {
                "interface": interface,
            },
            settle,
        )

    async def list_devices(
        self,
    ) -> dict[str, Scalar]:
        """List the network devices as the operating system sees them.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_DEVICES,
            {},
        )

    async def add_address_unverified(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Give an interface a further address.

        One third party uses this name, probably by mistake for addadditional.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _ADD_ADDRESS_UNVERIFIED,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    async def delete_address_unverified(
        self,
        interface: int,
        *,
        address: str,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Take a further address off an interface.

        One third party uses this name, probably by mistake for deladditional.

        Traffic: Connections over this address end.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            address: Address with its prefix length.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _DELETE_ADDRESS_UNVERIFIED,
            {
                "interface": interface,
                "address": address,
            },
            settle,
        )

    async def show_vxlan_unverified(
        self,
        interface: int,
    ) -> dict[str, Scalar]:
        """Read a VXLAN.

        One third party uses this name and nobody documents it.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            interface: Number of the interface.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_VXLAN_UNVERIFIED,
            {
                "interface": interface,
            },
        )

    async def modify_vxlan_unverified(
        self,
        interface: int,
        *,
        network_id: int | Unset | None = UNSET,
        remote: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Change a VXLAN.

        One third party uses this name and nobody documents it.

        Traffic: Traffic over the VXLAN is interrupted.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface.
            network_id: Network id of the VXLAN.
            remote: Far end of the tunnel.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _MODIFY_VXLAN_UNVERIFIED,
            {
                "interface": interface,
                "network_id": network_id,
                "remote": remote,
            },
            settle,
        )

    async def move_administration(
        self,
        interface: int,
        *,
        port: int,
        gateway: str | Unset | None = UNSET,
        settle: Callable[[], Awaitable[bool | None]] | None = None,
    ) -> None:
        """Move web administration and the API to another interface and port. The connection of the caller is
        cut.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            interface: Number of the interface that answers from now on. 0 to 99.
            port: Port that answers from now on. 3 to 65535. The vendor module stops at 65530.
            gateway: Router for the answers.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _MOVE_ADMINISTRATION,
            {
                "interface": interface,
                "port": port,
                "gateway": gateway,
            },
            settle,
        )
