# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Real servers: The machines behind a virtual service or SubVS. A server is named by its address and port
inside one service; the appliance also numbers it, and the number is only a hint.
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
        name="RealServer",
        wire="Rs",
        family="real-server",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="service_index",
                key="VSIndex",
                value=ValueSpec(type="int"),
                wire="VSIndex",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="index",
                key="RsIndex",
                value=ValueSpec(type="int"),
                wire="RsIndex",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="address",
                key="Addr",
                value=ValueSpec(type="string"),
                wire="Addr",
                default=Default(kind="required"),
                writes=(("addrs", "rs"),),
            ),
            FieldSpec(
                name="port",
                key="Port",
                value=ValueSpec(type="port", minimum=3, maximum=65535),
                wire="Port",
                default=Default(kind="required"),
                writes=(("addrs", "rsport"), ("modrs", "newport")),
            ),
            FieldSpec(name="dns_name", key="DnsName", value=ValueSpec(type="string"), wire="DnsName"),
            FieldSpec(
                name="forwarding_method",
                key="Forward",
                value=ValueSpec(type="enum", codes=(("nat", "nat", "nat"), ("route", "route", "route"))),
                wire="Forward",
                default=Default(kind="value", value="nat"),
                writes=(("addrs", "forward"), ("modrs", "forward")),
            ),
            FieldSpec(
                name="weight",
                key="Weight",
                value=ValueSpec(type="int", minimum=1, maximum=65535),
                wire="Weight",
                default=Default(kind="value", value=1000),
                writes=(("addrs", "weight"), ("modrs", "weight")),
            ),
            FieldSpec(
                name="connection_limit",
                key="Limit",
                value=ValueSpec(type="int", minimum=0, maximum=100000),
                wire="Limit",
                default=Default(kind="value", value=0),
                writes=(("addrs", "limit"), ("modrs", "limit")),
            ),
            FieldSpec(
                name="connection_rate_limit",
                key="RateLimit",
                value=ValueSpec(type="int", minimum=0, maximum=100000),
                wire="RateLimit",
                default=Default(kind="value", value=0),
                writes=(("addrs", "RateLimit"), ("modrs", "RateLimit")),
            ),
            FieldSpec(
                name="follow_server",
                key="Follow",
                value=ValueSpec(type="int", minimum=0, maximum=65535),
                wire="Follow",
                default=Default(kind="value", value=0),
                writes=(("addrs", "follow"), ("modrs", "follow")),
            ),
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool"),
                wire="Enable",
                default=Default(kind="value", value=True),
                writes=(("addrs", "enable"), ("modrs", "enable")),
            ),
            FieldSpec(
                name="critical",
                key="Critical",
                value=ValueSpec(type="bool"),
                wire="Critical",
                default=Default(kind="value", value=False),
                writes=(("addrs", "critical"), ("modrs", "critical")),
            ),
            FieldSpec(
                name="non_local",
                key="non_local",
                value=ValueSpec(type="bool"),
                default=Default(kind="value", value=False),
                writes=(("addrs", "non_local"), ("modrs", "non_local")),
            ),
            FieldSpec(
                name="rule_count",
                key="Nrules",
                value=ValueSpec(type="int"),
                wire="Nrules",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="match_rules",
                key="MatchRules",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="MatchRules",
                absent_when_unset=True,
            ),
        ),
    ),
)

_VS = ParameterSpec(
    wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
)
_PORT = ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",)))
_PROT = ParameterSpec(
    wire="prot", value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp")))
)
_FORWARD = ParameterSpec(
    wire="forward",
    value=ValueSpec(type="enum", codes=(("nat", "nat", "nat"), ("route", "route", "route"))),
    key="Forward",
    default=Default(kind="value", value="nat"),
    requires=(
        Requirement(
            scope="parent",
            key="ForceL7",
            values=(False,),
            when=("route",),
            effect="inert",
            text="direct server return exists at layer 4 only",
        ),
    ),
)
_WEIGHT = ParameterSpec(
    wire="weight",
    value=ValueSpec(type="int", minimum=1, maximum=65535),
    key="Weight",
    default=Default(kind="value", value=1000),
)
_LIMIT = ParameterSpec(
    wire="limit",
    value=ValueSpec(type="int", minimum=0, maximum=100000),
    key="Limit",
    default=Default(kind="value", value=0),
)
_RATELIMIT = ParameterSpec(
    wire="RateLimit",
    value=ValueSpec(type="int", minimum=0, maximum=100000),
    key="RateLimit",
    default=Default(kind="value", value=0),
)
_FOLLOW = ParameterSpec(
    wire="follow",
    value=ValueSpec(type="int", minimum=0, maximum=65535),
    key="Follow",
    default=Default(kind="value", value=0),
)
_ENABLE = ParameterSpec(
    wire="enable", value=ValueSpec(type="bool"), key="Enable", default=Default(kind="value", value=True)
)
_CRITICAL = ParameterSpec(
    wire="critical", value=ValueSpec(type="bool"), key="Critical", default=Default(kind="value", value=False)
)
_NON_LOCAL = ParameterSpec(
    wire="non_local",
    value=ValueSpec(type="bool"),
    key="non_local",
    default=Default(kind="value", value=False),
    requires=(
        Requirement(
            scope="setting",
            key="nonlocalrs",
            values=(True,),
            when=(True,),
            effect="refused",
            text="servers outside the local networks must be allowed globally",
        ),
        Requirement(
            scope="parent",
            key="Transparent",
            values=(False,),
            when=(True,),
            effect="refused",
            text="a transparent service cannot use a server outside its networks",
        ),
    ),
)
_RS = ParameterSpec(
    wire="rs", value=ValueSpec(type="reference", prefix="!"), required=True, default=Default(kind="required")
)
_RSPORT = ParameterSpec(wire="rsport", value=ValueSpec(type="port", minimum=3, maximum=65535))
_DNSNAME = ParameterSpec(wire="dnsname", value=ValueSpec(type="string"))
_RS_2 = ParameterSpec(
    wire="rs", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_PORT_2 = ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addrs",
        v1_path="addrs",
        family="real-server",
        handler="addrs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            ParameterSpec(
                wire="rs",
                value=ValueSpec(type="string"),
                key="Addr",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="rsport",
                value=ValueSpec(type="port", minimum=3, maximum=65535),
                key="Port",
                required=True,
                default=Default(kind="required"),
            ),
            _FORWARD,
            _WEIGHT,
            _LIMIT,
            _RATELIMIT,
            _FOLLOW,
            _ENABLE,
            _CRITICAL,
            _NON_LOCAL,
            ParameterSpec(
                wire="addtoallsubvs", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
            ),
            ParameterSpec(wire="subvs", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="objects", objects=("RealServer",)),
    ),
    CommandSpec(
        name="modrs",
        v1_path="modrs",
        family="real-server",
        handler="modrs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RS,
            _RSPORT,
            ParameterSpec(
                wire="newport",
                value=ValueSpec(type="port", minimum=3, maximum=65535),
                key="Port",
                default=Default(kind="required"),
            ),
            _FORWARD,
            _WEIGHT,
            _LIMIT,
            _RATELIMIT,
            _FOLLOW,
            _ENABLE,
            _CRITICAL,
            _NON_LOCAL,
            _DNSNAME,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delrs",
        v1_path="delrs",
        family="real-server",
        handler="delrs",
        kind="write",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RS,
            _RSPORT,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showrs",
        v1_path="showrs",
        family="real-server",
        handler="showrs",
        kind="read",
        parameters=(
            _VS,
            _PORT,
            _PROT,
            _RS,
            _RSPORT,
        ),
        answer=AnswerSpec(shape="objects", objects=("RealServer",)),
    ),
    CommandSpec(
        name="enablers",
        v1_path="enablers",
        family="real-server",
        handler="enablers",
        kind="action",
        parameters=(
            _RS_2,
            _PORT_2,
            _DNSNAME,
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="disablers",
        v1_path="disablers",
        family="real-server",
        handler="disablers",
        kind="action",
        parameters=(
            _RS_2,
            _PORT_2,
            _DNSNAME,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class RealServerHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addrs(self, call: Invocation, /) -> Answer:
        """Add a server to a virtual service or SubVS."""
        ...

    def modrs(self, call: Invocation, /) -> Answer:
        """Change a server, or a SubVS's seat in its parent. What is left out stays as it is."""
        ...

    def delrs(self, call: Invocation, /) -> Answer:
        """Take a server out of a service."""
        ...

    def showrs(self, call: Invocation, /) -> Answer:
        """Read one server of a service."""
        ...

    def enablers(self, call: Invocation, /) -> Answer:
        """Let a server take new clients again in every service it belongs to."""
        ...

    def disablers(self, call: Invocation, /) -> Answer:
        """Stop sending new clients to a server in every service it belongs to."""
        ...
