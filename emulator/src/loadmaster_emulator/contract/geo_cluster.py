# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Data centres: Data centres (clusters): sites that belong together, watched by one check or by the load
balancer there. They have nothing to do with a cluster of load balancers.
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
        name="GeoCluster",
        wire="cluster",
        family="geo-cluster",
        fields=(
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="number",
                key="Index",
                value=ValueSpec(type="int"),
                wire="Index",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addcluster", "name"), ("modcluster", "name")),
            ),
            FieldSpec(
                name="address",
                key="IPAddress",
                value=ValueSpec(type="address"),
                wire="IPAddress",
                default=Default(kind="required"),
                writes=(("addcluster", "ip"),),
            ),
            FieldSpec(
                name="check",
                key="Checker",
                value=ValueSpec(
                    type="enum",
                    codes=(("none", "none", "none"), ("tcp", "tcp", "tcp"), ("icmp", "icmp", "icmp")),
                ),
                wire="Checker",
                default=Default(kind="value", value="none"),
                writes=(("modcluster", "checker"),),
            ),
            FieldSpec(
                name="check_port",
                key="CheckerPort",
                value=ValueSpec(type="port", minimum=1, maximum=65530, also=(0,)),
                wire="CheckerPort",
                default=Default(kind="value", value=0),
                writes=(("modcluster", "checkerport"),),
            ),
            FieldSpec(
                name="type",
                key="Type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("default", "default", "default"),
                        ("remoteLM", "remoteLM", "remote"),
                        ("localLM", "localLM", "local"),
                    ),
                ),
                wire="Type",
                default=Default(kind="value", value="default"),
                writes=(("modcluster", "type"),),
            ),
            FieldSpec(
                name="enabled",
                key="Enable",
                value=ValueSpec(type="bool", words=("Y", "N")),
                wire="Enable",
                default=Default(kind="value", value=True),
                writes=(("modcluster", "enable"),),
            ),
            FieldSpec(
                name="latitude_seconds",
                key="LocationLatitude",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                wire="LocationLatitude",
                default=Default(kind="value", value=0),
                writes=(("clustchangeloc", "latsecs"),),
            ),
            FieldSpec(
                name="longitude_seconds",
                key="LocationLongitude",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                wire="LocationLongitude",
                default=Default(kind="value", value=0),
                writes=(("clustchangeloc", "longsecs"),),
            ),
            FieldSpec(
                name="service_address",
                key="ClusterVSAddress",
                value=ValueSpec(type="string"),
                wire="ClusterVSAddress",
                absent_when_unset=True,
            ),
        ),
    ),
)

_IP = ParameterSpec(wire="ip", value=ValueSpec(type="address"))
_ID = ParameterSpec(wire="id", value=ValueSpec(type="int"))
_IP_2 = ParameterSpec(
    wire="ip", value=ValueSpec(type="address"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addcluster",
        v1_path="addcluster",
        family="geo-cluster",
        handler="addcluster",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="ip",
                value=ValueSpec(type="address"),
                key="IPAddress",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="name",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="Name",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="text"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="modcluster",
        v1_path="modcluster",
        family="geo-cluster",
        handler="modcluster",
        kind="write",
        parameters=(
            _IP,
            _ID,
            ParameterSpec(
                wire="name",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                key="Name",
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="checker",
                value=ValueSpec(
                    type="enum",
                    codes=(("none", "none", "none"), ("tcp", "tcp", "tcp"), ("icmp", "icmp", "icmp")),
                ),
                key="Checker",
                default=Default(kind="value", value="none"),
            ),
            ParameterSpec(
                wire="checkerport",
                value=ValueSpec(type="port", minimum=1, maximum=65530, also=(0,)),
                key="CheckerPort",
                default=Default(kind="value", value=0),
                requires=(
                    Requirement(
                        scope="object",
                        key="Checker",
                        values=("tcp",),
                        when=(),
                        effect="inert",
                        text="a connection has to be the check",
                    ),
                ),
            ),
            ParameterSpec(
                wire="type",
                value=ValueSpec(
                    type="enum",
                    codes=(
                        ("default", "default", "default"),
                        ("remoteLM", "remoteLM", "remote"),
                        ("localLM", "localLM", "local"),
                    ),
                ),
                key="Type",
                default=Default(kind="value", value="default"),
            ),
            ParameterSpec(
                wire="enable",
                value=ValueSpec(type="bool", words=("Y", "N")),
                key="Enable",
                default=Default(kind="value", value=True),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="delcluster",
        v1_path="delcluster",
        family="geo-cluster",
        handler="delcluster",
        kind="write",
        parameters=(_IP_2,),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="listclusters",
        v1_path="listclusters",
        family="geo-cluster",
        handler="listclusters",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("GeoCluster",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="showcluster",
        v1_path="showcluster",
        family="geo-cluster",
        handler="showcluster",
        kind="read",
        parameters=(
            _IP,
            _ID,
        ),
        answer=AnswerSpec(shape="object", objects=("GeoCluster",), inside=("cluster",)),
        licence="global_balancing",
    ),
    CommandSpec(
        name="clustchangeloc",
        v1_path="clustchangeloc",
        family="geo-cluster",
        handler="clustchangeloc",
        kind="write",
        parameters=(
            _IP_2,
            ParameterSpec(
                wire="latsecs",
                value=ValueSpec(type="int", minimum=-324000, maximum=324000),
                key="LocationLatitude",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="longsecs",
                value=ValueSpec(type="int", minimum=-648000, maximum=648000),
                key="LocationLongitude",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
)


class GeoClusterHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addcluster(self, call: Invocation, /) -> Answer:
        """Make a data centre. The answer is a sentence whose second word is the address."""
        ...

    def modcluster(self, call: Invocation, /) -> Answer:
        """Change a data centre, named by its address or its number. What is left out stays as it is."""
        ...

    def delcluster(self, call: Invocation, /) -> Answer:
        """Delete a data centre. Its sites stay and belong to none."""
        ...

    def listclusters(self, call: Invocation, /) -> Answer:
        """List the data centres."""
        ...

    def showcluster(self, call: Invocation, /) -> Answer:
        """Read one data centre, named by its address or its number."""
        ...

    def clustchangeloc(self, call: Invocation, /) -> Answer:
        """Say where a data centre is."""
        ...
