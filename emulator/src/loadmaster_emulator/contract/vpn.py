# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""VPN connections: Tunnels by IPsec to networks elsewhere, such as those of a public cloud, described by the
networks at their two ends, and the IKE daemon that carries them. Needs a licence that includes IPsec.
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
        name="VpnConnection",
        wire="VPN",
        family="vpn",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="required"),
                writes=(("createvpncon", "name"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="status",
                key="status",
                value=ValueSpec(type="string"),
                wire="status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="suggested_local_address",
                key="defaultLocalIP",
                value=ValueSpec(type="string"),
                wire="defaultLocalIP",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="suggested_local_networks",
                key="defaultLocalSubnets",
                value=ValueSpec(type="list", separator=","),
                wire="defaultLocalSubnets",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="suggested_local_identity",
                key="defaultLocalID",
                value=ValueSpec(type="string"),
                wire="defaultLocalID",
                absent_when_unset=True,
            ),
            FieldSpec(
                name="local_address",
                key="localIP",
                value=ValueSpec(type="address"),
                wire="localIP",
                writes=(("setvpnaddr", "localip"), ("setvpnlocalip", "localip")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="local_networks",
                key="localSubnets",
                value=ValueSpec(type="list", max_items=10, separator=","),
                wire="localSubnets",
                writes=(("setvpnaddr", "localsubnets"), ("setvpnlocalsubnets", "localsubnets")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="remote_address",
                key="remoteIP",
                value=ValueSpec(type="address"),
                wire="remoteIP",
                writes=(("setvpnaddr", "remoteip"), ("setvpnremoteip", "remoteip")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="remote_networks",
                key="remoteSubnets",
                value=ValueSpec(type="list", max_items=10, separator=","),
                wire="remoteSubnets",
                writes=(("setvpnaddr", "remotesubnets"), ("setvpnremotesubnets", "remotesubnets")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="local_identity",
                key="localID",
                value=ValueSpec(type="string"),
                wire="localID",
                writes=(("setvpnsecret", "localid"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="remote_identity",
                key="remoteID",
                value=ValueSpec(type="string"),
                wire="remoteID",
                writes=(("setvpnsecret", "remoteid"),),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="pre_shared_key",
                key="key",
                value=ValueSpec(type="secret", min_length=16, max_length=64),
                writes=(("setvpnsecret", "key"),),
                secret=True,
            ),
            FieldSpec(
                name="forward_secrecy",
                key="pfs",
                value=ValueSpec(type="bool"),
                wire="pfs",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
        ),
    ),
)

_NAME = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_LOCALIP = ParameterSpec(
    wire="localip",
    value=ValueSpec(type="address"),
    key="localIP",
    required=True,
    default=Default(kind="required"),
)
_LOCALSUBNETS = ParameterSpec(
    wire="localsubnets",
    value=ValueSpec(type="list", max_items=10, separator=","),
    key="localSubnets",
    required=True,
    default=Default(kind="required"),
)
_REMOTEIP = ParameterSpec(
    wire="remoteip",
    value=ValueSpec(type="address"),
    key="remoteIP",
    required=True,
    default=Default(kind="required"),
)
_REMOTESUBNETS = ParameterSpec(
    wire="remotesubnets",
    value=ValueSpec(type="list", max_items=10, separator=","),
    key="remoteSubnets",
    required=True,
    default=Default(kind="required"),
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listvpns",
        v1_path="listvpns",
        family="vpn",
        handler="listvpns",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("VpnConnection",)),
        licence="ipsec",
    ),
    CommandSpec(
        name="getvpnstatus",
        v1_path="getvpnstatus",
        family="vpn",
        handler="getvpnstatus",
        kind="read",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="object", objects=("VpnConnection",), inside=("VPN",)),
        licence="ipsec",
    ),
    CommandSpec(
        name="createvpncon",
        v1_path="createvpncon",
        family="vpn",
        handler="createvpncon",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="object", objects=("VpnConnection",), inside=("VPN",)),
        licence="ipsec",
    ),
    CommandSpec(
        name="deletevpncon",
        v1_path="deletevpncon",
        family="vpn",
        handler="deletevpncon",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnaddr",
        v1_path="setvpnaddr",
        family="vpn",
        handler="setvpnaddr",
        kind="write",
        parameters=(
            _NAME,
            _LOCALIP,
            _LOCALSUBNETS,
            _REMOTEIP,
            _REMOTESUBNETS,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnlocalip",
        v1_path="setvpnlocalip",
        family="vpn",
        handler="setvpnlocalip",
        kind="write",
        parameters=(
            _NAME,
            _LOCALIP,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnlocalsubnets",
        v1_path="setvpnlocalsubnets",
        family="vpn",
        handler="setvpnlocalsubnets",
        kind="write",
        parameters=(
            _NAME,
            _LOCALSUBNETS,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnremoteip",
        v1_path="setvpnremoteip",
        family="vpn",
        handler="setvpnremoteip",
        kind="write",
        parameters=(
            _NAME,
            _REMOTEIP,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnremotesubnets",
        v1_path="setvpnremotesubnets",
        family="vpn",
        handler="setvpnremotesubnets",
        kind="write",
        parameters=(
            _NAME,
            _REMOTESUBNETS,
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnsecret",
        v1_path="setvpnsecret",
        family="vpn",
        handler="setvpnsecret",
        kind="write",
        parameters=(
            _NAME,
            ParameterSpec(
                wire="localid",
                value=ValueSpec(type="string"),
                key="localID",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="remoteid",
                value=ValueSpec(type="string"),
                key="remoteID",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="key",
                value=ValueSpec(type="secret", min_length=16, max_length=64),
                key="key",
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnpfsenable",
        v1_path="setvpnpfsenable",
        family="vpn",
        handler="setvpnpfsenable",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="setvpnpfsdisable",
        v1_path="setvpnpfsdisable",
        family="vpn",
        handler="setvpnpfsdisable",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="startvpncon",
        v1_path="startvpncon",
        family="vpn",
        handler="startvpncon",
        kind="action",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="stopvpncon",
        v1_path="stopvpncon",
        family="vpn",
        handler="stopvpncon",
        kind="action",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="startikedaemon",
        v1_path="startikedaemon",
        family="vpn",
        handler="startikedaemon",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="stopikedaemon",
        v1_path="stopikedaemon",
        family="vpn",
        handler="stopikedaemon",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="ipsec",
    ),
    CommandSpec(
        name="statusikedaemon",
        v1_path="statusikedaemon",
        family="vpn",
        handler="statusikedaemon",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
        licence="ipsec",
    ),
)


class VpnHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listvpns(self, call: Invocation, /) -> Answer:
        """List the tunnels."""
        ...

    def getvpnstatus(self, call: Invocation, /) -> Answer:
        """Read one tunnel and whether it is up."""
        ...

    def createvpncon(self, call: Invocation, /) -> Answer:
        """Make a tunnel that has a name and nothing else yet. The answer suggests values for this end."""
        ...

    def deletevpncon(self, call: Invocation, /) -> Answer:
        """Take a tunnel down and delete it."""
        ...

    def setvpnaddr(self, call: Invocation, /) -> Answer:
        """Set addresses and networks of both ends in one call."""
        ...

    def setvpnlocalip(self, call: Invocation, /) -> Answer:
        """Set the address at which this end of a tunnel stands."""
        ...

    def setvpnlocalsubnets(self, call: Invocation, /) -> Answer:
        """Set the networks on this side that may use a tunnel."""
        ...

    def setvpnremoteip(self, call: Invocation, /) -> Answer:
        """Set the address at which the other end of a tunnel stands."""
        ...

    def setvpnremotesubnets(self, call: Invocation, /) -> Answer:
        """Set the networks that are reached through a tunnel."""
        ...

    def setvpnsecret(self, call: Invocation, /) -> Answer:
        """Set the identities of both ends and the key that they share."""
        ...

    def setvpnpfsenable(self, call: Invocation, /) -> Answer:
        """Let both ends agree on fresh keys for each tunnel."""
        ...

    def setvpnpfsdisable(self, call: Invocation, /) -> Answer:
        """Let both ends derive the keys of each tunnel from those they have."""
        ...

    def startvpncon(self, call: Invocation, /) -> Answer:
        """Bring a tunnel up. The daemon has to run, and addresses, networks and key have to be there."""
        ...

    def stopvpncon(self, call: Invocation, /) -> Answer:
        """Take a tunnel down."""
        ...

    def startikedaemon(self, call: Invocation, /) -> Answer:
        """Start the daemon that carries the tunnels."""
        ...

    def stopikedaemon(self, call: Invocation, /) -> Answer:
        """Stop the daemon, and every tunnel with it."""
        ...

    def statusikedaemon(self, call: Invocation, /) -> Answer:
        """Tell in the words of the unit whether the daemon runs."""
        ...
