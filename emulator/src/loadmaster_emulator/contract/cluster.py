# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Clusters: Several units that all carry traffic under one shared address and are configured through one of
them. A cluster excludes a pair, and needs a licence that includes clusters. While a unit is in one, its HA
mode reads cluster.
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
        name="ClusterNode",
        wire="Node",
        family="cluster",
        fields=(
            FieldSpec(
                name="id", key="Id", value=ValueSpec(type="int"), wire="Id", default=Default(kind="unknown")
            ),
            FieldSpec(
                name="address",
                key="Address",
                value=ValueSpec(type="string"),
                wire="Address",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="enabled",
                key="Enabled",
                value=ValueSpec(type="bool", json="string"),
                wire="Enabled",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="status",
                key="Status",
                value=ValueSpec(type="string"),
                wire="Status",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="ClusterStatus",
        wire="Status",
        family="cluster",
        fields=(
            FieldSpec(
                name="shared_address",
                key="SharedAddress",
                value=ValueSpec(type="address"),
                wire="SharedAddress",
                default=Default(kind="required"),
                writes=(("cluster.create", "SharedAddress"),),
            ),
            FieldSpec(
                name="nodes",
                key="Node",
                value=ValueSpec(type="objects", object="ClusterNode"),
                wire="Node",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_NODEID = ParameterSpec(
    wire="NodeId", value=ValueSpec(type="int"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="cluster.status",
        v1_path="cluster/status",
        family="cluster",
        handler="cluster_status",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("ClusterStatus",), inside=("Status",)),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.create",
        v1_path="cluster/create",
        family="cluster",
        handler="cluster_create",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="SharedAddress",
                value=ValueSpec(type="address"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="text"),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.joincluster",
        v1_path="cluster/joincluster",
        family="cluster",
        handler="cluster_joincluster",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.addnode",
        v1_path="cluster/addnode",
        family="cluster",
        handler="cluster_addnode",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="Address",
                value=ValueSpec(type="address"),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.enablenode",
        v1_path="cluster/enablenode",
        family="cluster",
        handler="cluster_enablenode",
        kind="action",
        parameters=(_NODEID,),
        answer=AnswerSpec(shape="none"),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.disablenode",
        v1_path="cluster/disablenode",
        family="cluster",
        handler="cluster_disablenode",
        kind="action",
        parameters=(_NODEID,),
        answer=AnswerSpec(shape="none"),
        licence="clustering",
    ),
    CommandSpec(
        name="cluster.deletenode",
        v1_path="cluster/deletenode",
        family="cluster",
        handler="cluster_deletenode",
        kind="action",
        parameters=(_NODEID,),
        answer=AnswerSpec(shape="none"),
        licence="clustering",
    ),
)


class ClusterHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def cluster_status(self, call: Invocation, /) -> Answer:
        """Read the shared address and how each unit stands."""
        ...

    def cluster_create(self, call: Invocation, /) -> Answer:
        """Make a single unit the first of a cluster. It becomes the one through which the cluster is
        configured.
        """
        ...

    def cluster_joincluster(self, call: Invocation, /) -> Answer:
        """Make a single unit ready, so that a cluster can add it. What it is configured with is replaced by
        that of the cluster then.
        """
        ...

    def cluster_addnode(self, call: Invocation, /) -> Answer:
        """Add a unit that waits for it."""
        ...

    def cluster_enablenode(self, call: Invocation, /) -> Answer:
        """Let a unit of the cluster take traffic."""
        ...

    def cluster_disablenode(self, call: Invocation, /) -> Answer:
        """Let a unit of the cluster take no traffic."""
        ...

    def cluster_deletenode(self, call: Invocation, /) -> Answer:
        """Take a unit out of the cluster. The last one ends the cluster with it."""
        ...
