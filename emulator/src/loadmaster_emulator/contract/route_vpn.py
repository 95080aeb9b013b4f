# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Route-based VPN connections: Tunnels by IPsec whose traffic is chosen by routes. Each is described by three
files in the language of the IPsec daemon, which the unit takes as they are. Needs a licence that includes
IPsec.
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
        name="RouteVpnConnection",
        wire="VPN",
        family="route-vpn",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="required"),
                writes=(("routevpn.createvpnconn", "name"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="status",
                key="status",
                value=ValueSpec(type="string"),
                wire="status",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_NAME = ParameterSpec(wire="name", value=ValueSpec(type="string"))
_NAME_2 = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_DATA = ParameterSpec(
    wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="routevpn.listvpns",
        v1_path="routevpn/listvpns",
        family="route-vpn",
        handler="routevpn_listvpns",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("RouteVpnConnection",)),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.getvpnconn",
        v1_path="routevpn/getvpnconn",
        family="route-vpn",
        handler="routevpn_getvpnconn",
        kind="read",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="object", objects=("RouteVpnConnection",), inside=("VPN",)),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.createvpnconn",
        v1_path="routevpn/createvpnconn",
        family="route-vpn",
        handler="routevpn_createvpnconn",
        kind="write",
        parameters=(_NAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.deletevpnconn",
        v1_path="routevpn/deletevpnconn",
        family="route-vpn",
        handler="routevpn_deletevpnconn",
        kind="write",
        parameters=(_NAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.setipsecconf",
        v1_path="routevpn/setipsecconf",
        family="route-vpn",
        handler="routevpn_setipsecconf",
        kind="upload",
        parameters=(
            _NAME_2,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.setsecretsconf",
        v1_path="routevpn/setsecretsconf",
        family="route-vpn",
        handler="routevpn_setsecretsconf",
        kind="upload",
        parameters=(
            _NAME_2,
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.setrouteconf",
        v1_path="routevpn/setrouteconf",
        family="route-vpn",
        handler="routevpn_setrouteconf",
        kind="upload",
        parameters=(
            _NAME_2,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.startvpnconn",
        v1_path="routevpn/startvpnconn",
        family="route-vpn",
        handler="routevpn_startvpnconn",
        kind="action",
        parameters=(_NAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.stopvpnconn",
        v1_path="routevpn/stopvpnconn",
        family="route-vpn",
        handler="routevpn_stopvpnconn",
        kind="action",
        parameters=(_NAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.startdaemon",
        v1_path="routevpn/startdaemon",
        family="route-vpn",
        handler="routevpn_startdaemon",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.stopdaemon",
        v1_path="routevpn/stopdaemon",
        family="route-vpn",
        handler="routevpn_stopdaemon",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.viewlogs",
        v1_path="routevpn/viewlogs",
        family="route-vpn",
        handler="routevpn_viewlogs",
        kind="download",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.getvpnstatus",
        v1_path="routevpn/getvpnstatus",
        family="route-vpn",
        handler="routevpn_getvpnstatus",
        kind="download",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="ipsec",
    ),
    CommandSpec(
        name="routevpn.viewroutes",
        v1_path="routevpn/viewroutes",
        family="route-vpn",
        handler="routevpn_viewroutes",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="ipsec",
    ),
)


class RouteVpnHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def routevpn_listvpns(self, call: Invocation, /) -> Answer:
        """List the route-based tunnels."""
        ...

    def routevpn_getvpnconn(self, call: Invocation, /) -> Answer:
        """Read one route-based tunnel."""
        ...

    def routevpn_createvpnconn(self, call: Invocation, /) -> Answer:
        """Make a route-based tunnel that has a name and no files yet."""
        ...

    def routevpn_deletevpnconn(self, call: Invocation, /) -> Answer:
        """Take a route-based tunnel down and delete it with its files."""
        ...

    def routevpn_setipsecconf(self, call: Invocation, /) -> Answer:
        """Put the file in place that describes the tunnel to the IPsec daemon."""
        ...

    def routevpn_setsecretsconf(self, call: Invocation, /) -> Answer:
        """Put the file in place that holds the keys of the tunnel. No answer shows it."""
        ...

    def routevpn_setrouteconf(self, call: Invocation, /) -> Answer:
        """Put the file in place that says which networks are reached through the tunnel."""
        ...

    def routevpn_startvpnconn(self, call: Invocation, /) -> Answer:
        """Bring a route-based tunnel up. The daemon has to run, and the three files have to be there."""
        ...

    def routevpn_stopvpnconn(self, call: Invocation, /) -> Answer:
        """Take a route-based tunnel down."""
        ...

    def routevpn_startdaemon(self, call: Invocation, /) -> Answer:
        """Start the daemon that carries the route-based tunnels."""
        ...

    def routevpn_stopdaemon(self, call: Invocation, /) -> Answer:
        """Stop the daemon, and every route-based tunnel with it."""
        ...

    def routevpn_viewlogs(self, call: Invocation, /) -> Answer:
        """Fetch what the daemon logged about one tunnel, or about all."""
        ...

    def routevpn_getvpnstatus(self, call: Invocation, /) -> Answer:
        """Fetch how one tunnel or all of them stand, as text of the daemon."""
        ...

    def routevpn_viewroutes(self, call: Invocation, /) -> Answer:
        """Fetch the routing table of the unit as text."""
        ...
