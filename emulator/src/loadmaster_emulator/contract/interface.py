# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network interfaces: Network ports, bonds, VLANs and VXLANs with their addresses. They are numbered; 0 is
the first port. Changing the address of the interface in use cuts the connection of whoever changes it.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    Requirement,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="Interface",
        wire="Interface",
        family="interface",
        fields=(
            FieldSpec(
                name="number",
                key="Id",
                value=ValueSpec(type="int"),
                wire="Id",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="address",
                key="IPAddress",
                value=ValueSpec(type="string"),
                wire="IPAddress",
                writes=(("modiface", "addr"),),
            ),
            FieldSpec(
                name="mtu",
                key="Mtu",
                value=ValueSpec(type="int", minimum=512, maximum=9216, json="string"),
                wire="Mtu",
                default=Default(kind="value", value=1500),
                writes=(("modiface", "mtu"),),
            ),
            FieldSpec(
                name="kind",
                key="InterfaceType",
                value=ValueSpec(type="string"),
                wire="InterfaceType",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="geo_traffic",
                key="GeoTrafficEnable",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="GeoTrafficEnable",
                default=Default(kind="unknown"),
                writes=(("modiface", "geotraffic"),),
            ),
            FieldSpec(
                name="holds_default_gateway",
                key="DefaultInterface",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="DefaultInterface",
                default=Default(kind="unknown"),
                writes=(("modiface", "gwiface"),),
            ),
            FieldSpec(
                name="admin_wui_enabled",
                key="AdminWuiEnable",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="AdminWuiEnable",
                default=Default(kind="unknown"),
                writes=(("modiface", "adminwuienable"),),
            ),
            FieldSpec(
                name="ha_check",
                key="hacheck",
                value=ValueSpec(type="bool"),
                wire="hacheck",
                default=Default(kind="unknown"),
                writes=(("modiface", "hacheck"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="cluster_updates",
                key="clupdate",
                value=ValueSpec(type="bool"),
                default=Default(kind="unknown"),
                writes=(("modiface", "clupdate"),),
            ),
            FieldSpec(
                name="bond_mode",
                key="bondmode",
                value=ValueSpec(type="enum", codes=((1, 1, "active_backup"), (4, 4, "lacp"))),
                default=Default(kind="unknown"),
                writes=(("modiface", "bondmode"),),
            ),
            FieldSpec(
                name="shared_address",
                key="SharedIPAddress",
                value=ValueSpec(type="address"),
                wire="SharedIPAddress",
                writes=(("modiface", "shared"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="partner_address",
                key="PartnerIPAddress",
                value=ValueSpec(type="address"),
                wire="PartnerIPAddress",
                writes=(("modiface", "partner"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="additional_addresses",
                key="AdditionalAddresses",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="AdditionalAddresses",
                absent_when_unset=True,
            ),
        ),
    ),
)

_IFACE = ParameterSpec(
    wire="iface",
    value=ValueSpec(type="int"),
    required=True,
    aliases=("interface",),
    default=Default(kind="required"),
)
_ADDR = ParameterSpec(
    wire="addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_BOND = ParameterSpec(
    wire="bond", value=ValueSpec(type="int"), required=True, default=Default(kind="required")
)
_INTERFACE = ParameterSpec(
    wire="interface", value=ValueSpec(type="int"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showiface",
        v1_path="showiface",
        family="interface",
        handler="showiface",
        kind="read",
        parameters=(ParameterSpec(wire="iface", value=ValueSpec(type="int"), aliases=("interface",)),),
        answer=AnswerSpec(shape="objects", objects=("Interface",)),
    ),
    CommandSpec(
        name="modiface",
        v1_path="modiface",
        family="interface",
        handler="modiface",
        kind="write",
        parameters=(
            _IFACE,
            ParameterSpec(wire="addr", value=ValueSpec(type="string"), key="IPAddress"),
            ParameterSpec(
                wire="mtu",
                value=ValueSpec(type="int", minimum=512, maximum=9216, json="string"),
                key="Mtu",
                default=Default(kind="value", value=1500),
            ),
            ParameterSpec(
                wire="geotraffic",
                value=ValueSpec(type="bool", xml="yes/no"),
                key="GeoTrafficEnable",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="gwiface",
                value=ValueSpec(type="bool", xml="yes/no"),
                key="DefaultInterface",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="adminwuienable",
                value=ValueSpec(type="bool", xml="yes/no"),
                key="AdminWuiEnable",
                default=Default(kind="unknown"),
                requires=(
                    Requirement(
                        scope="setting",
                        key="multihomedwui",
                        values=(True,),
                        when=(True,),
                        effect="inert",
                        text="administration on several interfaces has to be allowed as a whole",
                    ),
                ),
            ),
            ParameterSpec(
                wire="hacheck", value=ValueSpec(type="bool"), key="hacheck", default=Default(kind="unknown")
            ),
            ParameterSpec(
                wire="clupdate", value=ValueSpec(type="bool"), key="clupdate", default=Default(kind="unknown")
            ),
            ParameterSpec(
                wire="bondmode",
                value=ValueSpec(type="enum", codes=((1, 1, "active_backup"), (4, 4, "lacp"))),
                key="bondmode",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="shared",
                value=ValueSpec(type="address"),
                key="SharedIPAddress",
                aliases=("SharedIPAddress",),
                requires=(
                    Requirement(
                        scope="setting",
                        key="hamode",
                        values=(1, 2),
                        when=(),
                        effect="refused",
                        text="only a unit of a pair has a shared address",
                    ),
                ),
            ),
            ParameterSpec(
                wire="partner",
                value=ValueSpec(type="address"),
                key="PartnerIPAddress",
                aliases=("PartnerIPAddress",),
                requires=(
                    Requirement(
                        scope="setting",
                        key="hamode",
                        values=(1, 2),
                        when=(),
                        effect="refused",
                        text="only a unit of a pair has a partner",
                    ),
                ),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addadditional",
        v1_path="addadditional",
        family="interface",
        handler="addadditional",
        kind="write",
        parameters=(
            _IFACE,
            _ADDR,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="deladditional",
        v1_path="deladditional",
        family="interface",
        handler="deladditional",
        kind="write",
        parameters=(
            _IFACE,
            _ADDR,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="createbond",
        v1_path="createbond",
        family="interface",
        handler="createbond",
        kind="action",
        parameters=(_IFACE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="unbond",
        v1_path="unbond",
        family="interface",
        handler="unbond",
        kind="action",
        parameters=(_IFACE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addbond",
        v1_path="addbond",
        family="interface",
        handler="addbond",
        kind="write",
        parameters=(
            _IFACE,
            _BOND,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delbond",
        v1_path="delbond",
        family="interface",
        handler="delbond",
        kind="write",
        parameters=(
            _IFACE,
            _BOND,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addvlan",
        v1_path="addvlan",
        family="interface",
        handler="addvlan",
        kind="write",
        parameters=(
            _IFACE,
            ParameterSpec(
                wire="vlanid",
                value=ValueSpec(type="int", minimum=1, maximum=4095),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="delvlan",
        v1_path="delvlan",
        family="interface",
        handler="delvlan",
        kind="write",
        parameters=(
            _IFACE,
            ParameterSpec(wire="vlanid", value=ValueSpec(type="int")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="addvxlan",
        v1_path="addvxlan",
        family="interface",
        handler="addvxlan",
        kind="write",
        parameters=(
            _IFACE,
            ParameterSpec(
                wire="vni",
                value=ValueSpec(type="int", minimum=1, maximum=16777214),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(wire="group", value=ValueSpec(type="address")),
            ParameterSpec(
                wire="remote",
                value=ValueSpec(type="address"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="delvxlan",
        v1_path="delvxlan",
        family="interface",
        handler="delvxlan",
        kind="write",
        parameters=(_IFACE,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="listifconfig",
        v1_path="listifconfig",
        family="interface",
        handler="listifconfig",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="addaddress",
        v1_path="addaddress",
        family="interface",
        handler="addaddress",
        kind="write",
        parameters=(
            _INTERFACE,
            _ADDR,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="deladdress",
        v1_path="deladdress",
        family="interface",
        handler="deladdress",
        kind="write",
        parameters=(
            _INTERFACE,
            _ADDR,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showvxlan",
        v1_path="showvxlan",
        family="interface",
        handler="showvxlan",
        kind="read",
        parameters=(_INTERFACE,),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="modvxlan",
        v1_path="modvxlan",
        family="interface",
        handler="modvxlan",
        kind="write",
        parameters=(
            _INTERFACE,
            ParameterSpec(wire="vni", value=ValueSpec(type="int")),
            ParameterSpec(wire="remote", value=ValueSpec(type="address")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="setadminaccess",
        v1_path="setadminaccess",
        family="interface",
        handler="setadminaccess",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="wuiiface",
                value=ValueSpec(type="int", minimum=0, maximum=99),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="wuiport",
                value=ValueSpec(type="port", minimum=3, maximum=65535),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(wire="wuidefaultgateway", value=ValueSpec(type="address")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class InterfaceHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showiface(self, call: Invocation, /) -> Answer:
        """Read one interface, or all of them."""
        ...

    def modiface(self, call: Invocation, /) -> Answer:
        """Change an interface."""
        ...

    def addadditional(self, call: Invocation, /) -> Answer:
        """Give an interface a further address."""
        ...

    def deladditional(self, call: Invocation, /) -> Answer:
        """Take a further address off an interface."""
        ...

    def createbond(self, call: Invocation, /) -> Answer:
        """Turn a port into a bond, to which further ports can be added."""
        ...

    def unbond(self, call: Invocation, /) -> Answer:
        """Dissolve a bond, so that its first port stands alone again."""
        ...

    def addbond(self, call: Invocation, /) -> Answer:
        """Let a port join a bond."""
        ...

    def delbond(self, call: Invocation, /) -> Answer:
        """Let a port leave its bond."""
        ...

    def addvlan(self, call: Invocation, /) -> Answer:
        """Make a VLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.
        """
        ...

    def delvlan(self, call: Invocation, /) -> Answer:
        """Delete a VLAN."""
        ...

    def addvxlan(self, call: Invocation, /) -> Answer:
        """Make a VXLAN on an interface. The answer names the number of the new interface in its text and
        nowhere else.
        """
        ...

    def delvxlan(self, call: Invocation, /) -> Answer:
        """Delete a VXLAN."""
        ...

    def listifconfig(self, call: Invocation, /) -> Answer:
        """List the network devices as the operating system sees them."""
        ...

    def addaddress(self, call: Invocation, /) -> Answer:
        """Give an interface a further address."""
        ...

    def deladdress(self, call: Invocation, /) -> Answer:
        """Take a further address off an interface."""
        ...

    def showvxlan(self, call: Invocation, /) -> Answer:
        """Read a VXLAN."""
        ...

    def modvxlan(self, call: Invocation, /) -> Answer:
        """Change a VXLAN."""
        ...

    def setadminaccess(self, call: Invocation, /) -> Answer:
        """Move web administration and the API to another interface and port. The connection of the caller is
        cut.
        """
        ...
