# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Packet filter: What the appliance lets through besides its services, and the lists of addresses that are
always let in or kept out. Everything goes through one call whose first parameter says what to do.
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
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="PacketFilterState",
        wire="Data",
        family="packet-filter",
        fields=(
            FieldSpec(
                name="enabled",
                key="aclstatus",
                value=ValueSpec(type="bool", json="string", xml="yes/no"),
                wire="aclstatus",
                default=Default(kind="unknown"),
                writes=(("aclcontrol.enable", "enable"),),
            ),
            FieldSpec(
                name="drop",
                key="aclmethod",
                value=ValueSpec(type="bool", words=("drop", "reject")),
                wire="aclmethod",
                default=Default(kind="unknown"),
                writes=(("aclcontrol.drop", "drop"),),
            ),
            FieldSpec(
                name="block_between_interfaces",
                key="aclblockall",
                value=ValueSpec(type="bool", words=("Block", "Free")),
                wire="aclblockall",
                default=Default(kind="unknown"),
                writes=(("aclcontrol.ifblock", "ifblock"),),
            ),
            FieldSpec(
                name="block_wui",
                key="aclwuiblock",
                value=ValueSpec(type="bool", json="string", xml="yes/no"),
                wire="aclwuiblock",
                default=Default(kind="unknown"),
                writes=(("aclcontrol.wuiblock", "wuiblock"),),
            ),
            FieldSpec(
                name="wui_address",
                key="wuiaddr",
                value=ValueSpec(type="string"),
                wire="wuiaddr",
                absent_when_unset=True,
            ),
        ),
    ),
    ObjectSpec(
        name="AccessListEntry",
        wire="IP",
        family="packet-filter",
        fields=(
            FieldSpec(
                name="access_list",
                key="list",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                wire="list",
                default=Default(kind="required"),
                writes=(("aclcontrol.add", "add"), ("aclcontrol.addvs", "addvs")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="address",
                key="addr",
                value=ValueSpec(type="string"),
                wire="addr",
                default=Default(kind="required"),
                writes=(("aclcontrol.add", "addr"), ("aclcontrol.addvs", "addr")),
            ),
            FieldSpec(
                name="comment",
                key="comment",
                value=ValueSpec(type="string", min_length=0, max_length=127),
                wire="comment",
                writes=(("aclcontrol.add", "comment"), ("aclcontrol.addvs", "comment")),
            ),
        ),
    ),
)

_ADDR = ParameterSpec(
    wire="addr", value=ValueSpec(type="string"), key="addr", required=True, default=Default(kind="required")
)
_COMMENT = ParameterSpec(
    wire="comment", value=ValueSpec(type="string", min_length=0, max_length=127), key="comment"
)
_ADDR_2 = ParameterSpec(
    wire="addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_VS = ParameterSpec(wire="vs", value=ValueSpec(type="reference"))
_VSIP = ParameterSpec(wire="vsip", value=ValueSpec(type="string"))
_VSPORT = ParameterSpec(
    wire="vsport", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",)), aliases=("port",)
)
_VSPROT = ParameterSpec(
    wire="vsprot",
    value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp"))),
    aliases=("prot",),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="aclcontrol.isenabled",
        v1_path="aclcontrol/isenabled",
        family="packet-filter",
        handler="aclcontrol_isenabled",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("PacketFilterState",)),
    ),
    CommandSpec(
        name="aclcontrol.isdrop",
        v1_path="aclcontrol/isdrop",
        family="packet-filter",
        handler="aclcontrol_isdrop",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("PacketFilterState",)),
    ),
    CommandSpec(
        name="aclcontrol.isifblock",
        v1_path="aclcontrol/isifblock",
        family="packet-filter",
        handler="aclcontrol_isifblock",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("PacketFilterState",)),
    ),
    CommandSpec(
        name="aclcontrol.iswuiblock",
        v1_path="aclcontrol/iswuiblock",
        family="packet-filter",
        handler="aclcontrol_iswuiblock",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("PacketFilterState",)),
    ),
    CommandSpec(
        name="aclcontrol.wuiaddr",
        v1_path="aclcontrol/wuiaddr",
        family="packet-filter",
        handler="aclcontrol_wuiaddr",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("PacketFilterState",)),
    ),
    CommandSpec(
        name="aclcontrol.enable",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_enable",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="enable", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="enable",
    ),
    CommandSpec(
        name="aclcontrol.drop",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_drop",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="drop", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="drop",
    ),
    CommandSpec(
        name="aclcontrol.ifblock",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_ifblock",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="ifblock", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="ifblock",
    ),
    CommandSpec(
        name="aclcontrol.wuiblock",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_wuiblock",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="wuiblock", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="wuiblock",
    ),
    CommandSpec(
        name="aclcontrol.list",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_list",
        kind="read",
        parameters=(
            ParameterSpec(
                wire="list",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(
            shape="objects",
            objects=("AccessListEntry",),
            inside=("Allowlist", "Blocklist", "Whitelist", "Blacklist"),
        ),
        v2_name="aclcontrol",
        verb="list",
    ),
    CommandSpec(
        name="aclcontrol.add",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_add",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="add",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                key="list",
                required=True,
                default=Default(kind="required"),
            ),
            _ADDR,
            _COMMENT,
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="add",
    ),
    CommandSpec(
        name="aclcontrol.del",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_del",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="del",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
            _ADDR_2,
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="del",
    ),
    CommandSpec(
        name="aclcontrol.listvs",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_listvs",
        kind="read",
        parameters=(
            ParameterSpec(
                wire="listvs",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
            _VS,
            _VSIP,
            _VSPORT,
            _VSPROT,
        ),
        answer=AnswerSpec(
            shape="objects",
            objects=("AccessListEntry",),
            inside=("VS", "Allowlist", "Blocklist", "Whitelist", "Blacklist"),
        ),
        v2_name="aclcontrol",
        verb="listvs",
    ),
    CommandSpec(
        name="aclcontrol.addvs",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_addvs",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="addvs",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                key="list",
                required=True,
                default=Default(kind="required"),
            ),
            _VS,
            _VSIP,
            _VSPORT,
            _VSPROT,
            _ADDR,
            _COMMENT,
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="addvs",
    ),
    CommandSpec(
        name="aclcontrol.delvs",
        v1_path="aclcontrol",
        family="packet-filter",
        handler="aclcontrol_delvs",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="delvs",
                value=ValueSpec(
                    type="enum", codes=(("allow", "allow", "allow"), ("block", "block", "block"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
            _VS,
            _VSIP,
            _VSPORT,
            _VSPROT,
            _ADDR_2,
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="aclcontrol",
        verb="delvs",
    ),
)


class PacketFilterHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def aclcontrol_isenabled(self, call: Invocation, /) -> Answer:
        """Tell whether the filter is on."""
        ...

    def aclcontrol_isdrop(self, call: Invocation, /) -> Answer:
        """Tell what becomes of refused packets."""
        ...

    def aclcontrol_isifblock(self, call: Invocation, /) -> Answer:
        """Tell whether packets are passed between interfaces."""
        ...

    def aclcontrol_iswuiblock(self, call: Invocation, /) -> Answer:
        """Tell whether the lists hold for administration."""
        ...

    def aclcontrol_wuiaddr(self, call: Invocation, /) -> Answer:
        """Tell which client is always admitted to administration."""
        ...

    def aclcontrol_enable(self, call: Invocation, /) -> Answer:
        """Switch the filter on or off."""
        ...

    def aclcontrol_drop(self, call: Invocation, /) -> Answer:
        """Choose between dropping and rejecting refused packets. Does nothing while the filter is off."""
        ...

    def aclcontrol_ifblock(self, call: Invocation, /) -> Answer:
        """Allow or stop the passing of packets between interfaces. Does nothing while the filter is off."""
        ...

    def aclcontrol_wuiblock(self, call: Invocation, /) -> Answer:
        """Let the lists hold for administration, or not. Does nothing while the filter is off."""
        ...

    def aclcontrol_list(self, call: Invocation, /) -> Answer:
        """List one of the two lists that hold for the whole unit."""
        ...

    def aclcontrol_add(self, call: Invocation, /) -> Answer:
        """Put an address on a list that holds for the whole unit."""
        ...

    def aclcontrol_del(self, call: Invocation, /) -> Answer:
        """Take an address off a list that holds for the whole unit."""
        ...

    def aclcontrol_listvs(self, call: Invocation, /) -> Answer:
        """List one of the two lists of a service."""
        ...

    def aclcontrol_addvs(self, call: Invocation, /) -> Answer:
        """Put an address on a list of a service."""
        ...

    def aclcontrol_delvs(self, call: Invocation, /) -> Answer:
        """Take an address off a list of a service."""
        ...
