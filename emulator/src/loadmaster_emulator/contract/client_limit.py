# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limits of single clients: Limits for clients of one address or network, beside those that the settings make
hold for every client. Where several entries cover a client, or an entry and the setting, the entry of the
smallest network counts. No limit lets more through than the one over all services.
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
        name="ClientConnectionRateLimit",
        wire="ClientCpsLimit",
        family="client-limit",
        fields=(
            FieldSpec(
                name="address",
                key="addr",
                value=ValueSpec(type="string"),
                wire="addr",
                default=Default(kind="required"),
                writes=(("clientcpslimitadd", "l7addr"),),
            ),
            FieldSpec(
                name="limit",
                key="limit",
                value=ValueSpec(type="int"),
                wire="limit",
                default=Default(kind="required"),
                writes=(("clientcpslimitadd", "l7limit"),),
            ),
        ),
    ),
    ObjectSpec(
        name="ClientRequestRateLimit",
        wire="ClientRpsLimit",
        family="client-limit",
        fields=(
            FieldSpec(
                name="address",
                key="addr",
                value=ValueSpec(type="string"),
                wire="addr",
                default=Default(kind="required"),
                writes=(("clientrpslimitadd", "l7addr"),),
            ),
            FieldSpec(
                name="limit",
                key="limit",
                value=ValueSpec(type="int"),
                wire="limit",
                default=Default(kind="required"),
                writes=(("clientrpslimitadd", "l7limit"),),
            ),
        ),
    ),
    ObjectSpec(
        name="ClientConnectionLimit",
        wire="ClientMaxcLimit",
        family="client-limit",
        fields=(
            FieldSpec(
                name="address",
                key="addr",
                value=ValueSpec(type="string"),
                wire="addr",
                default=Default(kind="required"),
                writes=(("clientmaxclimitadd", "l7addr"),),
            ),
            FieldSpec(
                name="limit",
                key="limit",
                value=ValueSpec(type="int"),
                wire="limit",
                default=Default(kind="required"),
                writes=(("clientmaxclimitadd", "l7limit"),),
            ),
        ),
    ),
    ObjectSpec(
        name="ClientBandwidthLimit",
        wire="ClientBandwidthLimit",
        family="client-limit",
        fields=(
            FieldSpec(
                name="address",
                key="addr",
                value=ValueSpec(type="string"),
                wire="addr",
                default=Default(kind="required"),
                writes=(("clientbandwidthlimitadd", "l7addr"),),
            ),
            FieldSpec(
                name="limit",
                key="limit",
                value=ValueSpec(type="int", minimum=16, maximum=99999999, also=(0,)),
                wire="limit",
                default=Default(kind="required"),
                writes=(("clientbandwidthlimitadd", "l7limit"),),
            ),
        ),
    ),
)

_L7ADDR = ParameterSpec(
    wire="l7addr", value=ValueSpec(type="string"), key="addr", required=True, default=Default(kind="required")
)
_L7LIMIT = ParameterSpec(
    wire="l7limit", value=ValueSpec(type="int"), key="limit", required=True, default=Default(kind="required")
)
_L7ADDR_2 = ParameterSpec(
    wire="l7addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="clientcpslimitlist",
        v1_path="clientcpslimitlist",
        family="client-limit",
        handler="clientcpslimitlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ClientConnectionRateLimit",)),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientcpslimitadd",
        v1_path="clientcpslimitadd",
        family="client-limit",
        handler="clientcpslimitadd",
        kind="write",
        parameters=(
            _L7ADDR,
            _L7LIMIT,
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientcpslimitdel",
        v1_path="clientcpslimitdel",
        family="client-limit",
        handler="clientcpslimitdel",
        kind="write",
        parameters=(_L7ADDR_2,),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientrpslimitlist",
        v1_path="clientrpslimitlist",
        family="client-limit",
        handler="clientrpslimitlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ClientRequestRateLimit",)),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientrpslimitadd",
        v1_path="clientrpslimitadd",
        family="client-limit",
        handler="clientrpslimitadd",
        kind="write",
        parameters=(
            _L7ADDR,
            _L7LIMIT,
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientrpslimitdel",
        v1_path="clientrpslimitdel",
        family="client-limit",
        handler="clientrpslimitdel",
        kind="write",
        parameters=(_L7ADDR_2,),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientmaxclimitlist",
        v1_path="clientmaxclimitlist",
        family="client-limit",
        handler="clientmaxclimitlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ClientConnectionLimit",)),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientmaxclimitadd",
        v1_path="clientmaxclimitadd",
        family="client-limit",
        handler="clientmaxclimitadd",
        kind="write",
        parameters=(
            _L7ADDR,
            _L7LIMIT,
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientmaxclimitdel",
        v1_path="clientmaxclimitdel",
        family="client-limit",
        handler="clientmaxclimitdel",
        kind="write",
        parameters=(_L7ADDR_2,),
        answer=AnswerSpec(shape="none"),
        since="7.2.52",
    ),
    CommandSpec(
        name="clientbandwidthlimitlist",
        v1_path="clientbandwidthlimitlist",
        family="client-limit",
        handler="clientbandwidthlimitlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ClientBandwidthLimit",)),
        since="7.2.53",
    ),
    CommandSpec(
        name="clientbandwidthlimitadd",
        v1_path="clientbandwidthlimitadd",
        family="client-limit",
        handler="clientbandwidthlimitadd",
        kind="write",
        parameters=(
            _L7ADDR,
            ParameterSpec(
                wire="l7limit",
                value=ValueSpec(type="int", minimum=16, maximum=99999999, also=(0,)),
                key="limit",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        since="7.2.53",
    ),
    CommandSpec(
        name="clientbandwidthlimitdel",
        v1_path="clientbandwidthlimitdel",
        family="client-limit",
        handler="clientbandwidthlimitdel",
        kind="write",
        parameters=(_L7ADDR_2,),
        answer=AnswerSpec(shape="none"),
        since="7.2.53",
    ),
    CommandSpec(
        name="afeclientlimitlist",
        v1_path="afeclientlimitlist",
        family="client-limit",
        handler="afeclientlimitlist",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("ClientConnectionRateLimit",)),
    ),
    CommandSpec(
        name="afeclientlimitadd",
        v1_path="afeclientlimitadd",
        family="client-limit",
        handler="afeclientlimitadd",
        kind="write",
        parameters=(
            _L7ADDR_2,
            ParameterSpec(
                wire="l7limit", value=ValueSpec(type="int"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="afeclientlimitdel",
        v1_path="afeclientlimitdel",
        family="client-limit",
        handler="afeclientlimitdel",
        kind="write",
        parameters=(_L7ADDR_2,),
        answer=AnswerSpec(shape="none"),
    ),
)


class ClientLimitHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def clientcpslimitlist(self, call: Invocation, /) -> Answer:
        """List the limits on new connections of single clients and networks."""
        ...

    def clientcpslimitadd(self, call: Invocation, /) -> Answer:
        """Limit new connections of the clients of an address or network."""
        ...

    def clientcpslimitdel(self, call: Invocation, /) -> Answer:
        """Lift the limit on new connections of the clients of an address or network."""
        ...

    def clientrpslimitlist(self, call: Invocation, /) -> Answer:
        """List the limits on HTTP requests of single clients and networks."""
        ...

    def clientrpslimitadd(self, call: Invocation, /) -> Answer:
        """Limit HTTP requests of the clients of an address or network."""
        ...

    def clientrpslimitdel(self, call: Invocation, /) -> Answer:
        """Lift the limit on HTTP requests of the clients of an address or network."""
        ...

    def clientmaxclimitlist(self, call: Invocation, /) -> Answer:
        """List the limits on connections open at once of single clients and networks."""
        ...

    def clientmaxclimitadd(self, call: Invocation, /) -> Answer:
        """Limit connections open at once of the clients of an address or network."""
        ...

    def clientmaxclimitdel(self, call: Invocation, /) -> Answer:
        """Lift the limit on connections open at once of the clients of an address or network."""
        ...

    def clientbandwidthlimitlist(self, call: Invocation, /) -> Answer:
        """List the limits on traffic in both directions of single clients and networks."""
        ...

    def clientbandwidthlimitadd(self, call: Invocation, /) -> Answer:
        """Limit traffic in both directions of the clients of an address or network."""
        ...

    def clientbandwidthlimitdel(self, call: Invocation, /) -> Answer:
        """Lift the limit on traffic in both directions of the clients of an address or network."""
        ...

    def afeclientlimitlist(self, call: Invocation, /) -> Answer:
        """List the limits on new connections of single clients and networks, under the former name."""
        ...

    def afeclientlimitadd(self, call: Invocation, /) -> Answer:
        """Limit new connections of the clients of an address or network, under the former name."""
        ...

    def afeclientlimitdel(self, call: Invocation, /) -> Answer:
        """Lift the limit on new connections of the clients of an address or network, under the former name."""
        ...
