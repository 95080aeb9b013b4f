# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Names of hosts: The appliance's own table of host names, which it looks into before it asks a name server,
and the look-up of servers that were added by name.
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
        name="HostsEntry",
        wire="HostsEntry",
        family="dns",
        fields=(
            FieldSpec(
                name="address",
                key="HostIPAddress",
                value=ValueSpec(type="address"),
                wire="HostIPAddress",
                default=Default(kind="required"),
                writes=(("addhostsentry", "hostip"),),
            ),
            FieldSpec(
                name="name",
                key="HostFqdn",
                value=ValueSpec(type="string"),
                wire="HostFqdn",
                default=Default(kind="required"),
                writes=(("addhostsentry", "hostfqdn"),),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="resolvenow",
        v1_path="resolvenow",
        family="dns",
        handler="resolvenow",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="gethosts",
        v1_path="gethosts",
        family="dns",
        handler="gethosts",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("HostsEntry",)),
    ),
    CommandSpec(
        name="addhostsentry",
        v1_path="addhostsentry",
        family="dns",
        handler="addhostsentry",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="hostip",
                value=ValueSpec(type="address"),
                key="HostIPAddress",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="hostfqdn",
                value=ValueSpec(type="string"),
                key="HostFqdn",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delhostsentry",
        v1_path="delhostsentry",
        family="dns",
        handler="delhostsentry",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="hostip",
                value=ValueSpec(type="address"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class DnsHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def resolvenow(self, call: Invocation, /) -> Answer:
        """Look up the names of all servers again that were added by name."""
        ...

    def gethosts(self, call: Invocation, /) -> Answer:
        """List the hosts of the appliance's own table."""
        ...

    def addhostsentry(self, call: Invocation, /) -> Answer:
        """Add a host to the appliance's own table."""
        ...

    def delhostsentry(self, call: Invocation, /) -> Answer:
        """Take a host out of the appliance's own table."""
        ...
