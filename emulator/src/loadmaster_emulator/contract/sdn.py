# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network controllers: Controllers of a software defined network, which tell the unit how busy the way to a
server is. They stand in clusters, and services that are scheduled adaptively use what they say.
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
        name="SdnController",
        wire="controller",
        family="sdn",
        fields=(
            FieldSpec(
                name="id",
                key="id",
                value=ValueSpec(type="int", xml="attribute"),
                wire="id",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="address",
                key="ipv4",
                value=ValueSpec(type="address"),
                wire="ipv4",
                default=Default(kind="required"),
                writes=(("addsdncontroller", "ipv4"), ("modsdncontroller", "ipv4")),
            ),
            FieldSpec(
                name="port",
                key="port",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                wire="port",
                default=Default(kind="required"),
                writes=(("addsdncontroller", "port"), ("modsdncontroller", "port")),
            ),
            FieldSpec(
                name="https",
                key="https",
                value=ValueSpec(type="bool", json="string", xml="yes/no"),
                wire="https",
                default=Default(kind="value", value=False),
                writes=(("addsdncontroller", "https"), ("modsdncontroller", "https")),
            ),
            FieldSpec(
                name="username",
                key="user",
                value=ValueSpec(type="string"),
                wire="user",
                writes=(("addsdncontroller", "user"), ("modsdncontroller", "user")),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="password",
                key="password",
                value=ValueSpec(type="secret"),
                wire="password",
                writes=(("addsdncontroller", "password"), ("modsdncontroller", "password")),
                absent_when_unset=True,
                secret=True,
            ),
        ),
    ),
    ObjectSpec(
        name="SdnCluster",
        wire="cluster",
        family="sdn",
        fields=(
            FieldSpec(
                name="id",
                key="id",
                value=ValueSpec(type="int", xml="attribute"),
                wire="id",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="controllers",
                key="controller",
                value=ValueSpec(type="objects", object="SdnController"),
                wire="controller",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_HTTPS = ParameterSpec(
    wire="https",
    value=ValueSpec(type="bool", json="string", xml="yes/no"),
    key="https",
    default=Default(kind="value", value=False),
)
_USER = ParameterSpec(wire="user", value=ValueSpec(type="string"), key="user")
_PASSWORD = ParameterSpec(wire="password", value=ValueSpec(type="secret"), key="password", secret=True)
_CLID = ParameterSpec(wire="clid", value=ValueSpec(type="int", minimum=1, maximum=6))
_CID = ParameterSpec(wire="cid", value=ValueSpec(type="int"), required=True, default=Default(kind="required"))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="getsdncontroller",
        v1_path="getsdncontroller",
        family="sdn",
        handler="getsdncontroller",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("SdnCluster",), inside=("controllers",)),
    ),
    CommandSpec(
        name="addsdncontroller",
        v1_path="addsdncontroller",
        family="sdn",
        handler="addsdncontroller",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="ipv4",
                value=ValueSpec(type="address"),
                key="ipv4",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="port",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                key="port",
                required=True,
                default=Default(kind="required"),
            ),
            _HTTPS,
            _USER,
            _PASSWORD,
            _CLID,
        ),
        answer=AnswerSpec(shape="objects", objects=("SdnCluster",), inside=("controllers",)),
    ),
    CommandSpec(
        name="modsdncontroller",
        v1_path="modsdncontroller",
        family="sdn",
        handler="modsdncontroller",
        kind="write",
        parameters=(
            _CID,
            ParameterSpec(
                wire="ipv4", value=ValueSpec(type="address"), key="ipv4", default=Default(kind="required")
            ),
            ParameterSpec(
                wire="port",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                key="port",
                default=Default(kind="required"),
            ),
            _HTTPS,
            _USER,
            _PASSWORD,
            _CLID,
        ),
        answer=AnswerSpec(shape="objects", objects=("SdnCluster",), inside=("controllers",)),
    ),
    CommandSpec(
        name="delsdncontroller",
        v1_path="delsdncontroller",
        family="sdn",
        handler="delsdncontroller",
        kind="write",
        parameters=(
            ParameterSpec(wire="cid", value=ValueSpec(type="int")),
            ParameterSpec(wire="clid", value=ValueSpec(type="int")),
        ),
        answer=AnswerSpec(shape="objects", objects=("SdnCluster",), inside=("controllers",)),
    ),
    CommandSpec(
        name="sdninfo",
        v1_path="sdninfo",
        family="sdn",
        handler="sdninfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="sdndeviceinfo",
        v1_path="sdndeviceinfo",
        family="sdn",
        handler="sdndeviceinfo",
        kind="read",
        parameters=(_CID,),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="sdnpathinfo",
        v1_path="sdnpathinfo",
        family="sdn",
        handler="sdnpathinfo",
        kind="read",
        parameters=(_CID,),
        answer=AnswerSpec(shape="values"),
    ),
)


class SdnHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def getsdncontroller(self, call: Invocation, /) -> Answer:
        """List the controllers by group."""
        ...

    def addsdncontroller(self, call: Invocation, /) -> Answer:
        """Add a controller. The answer lists all of them."""
        ...

    def modsdncontroller(self, call: Invocation, /) -> Answer:
        """Change a controller. What is left out stays. The answer lists all of them."""
        ...

    def delsdncontroller(self, call: Invocation, /) -> Answer:
        """Delete a controller, or all of a group. The answer lists those that are left."""
        ...

    def sdninfo(self, call: Invocation, /) -> Answer:
        """Read what the unit says about its controllers. Known to one client of the past only; the emulated
        unit answers as to the list.
        """
        ...

    def sdndeviceinfo(self, call: Invocation, /) -> Answer:
        """Read which switches a controller knows."""
        ...

    def sdnpathinfo(self, call: Invocation, /) -> Answer:
        """Read which switches a controller sees on the way to the servers of services that are scheduled
        adaptively.
        """
        ...
