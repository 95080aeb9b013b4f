"""Clusters: this unit alone in one, and others around it that are made up.

Which units wait to be added and which do not answer stands in the state, for tests to say; there is no second
unit behind them. Refusals are in words of our own (unverified), and so is what a unit checks.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS, SETTINGS
from loadmaster_emulator.contract.cluster import ClusterHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, invalid
from loadmaster_emulator.snapshot_values import Kinds, SnapshotError, SnapshotFamily, number_of, objects_of
from loadmaster_emulator.state.cluster import ClusterNode, ClusterState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit

_STATUS, _NODE = OBJECTS["ClusterStatus"], OBJECTS["ClusterNode"]
_MODE = SETTINGS["hamode"]
_SINGLE, _CLUSTER = 0, 4
_ADMIN = 1
"""Number of the node that everybody configures: the one that made the cluster."""


class ClusterFamily:
    """The commands below ``cluster``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def cluster_status(self, call: Invocation, /) -> Answer:
        """The shared address and the nodes."""
        del call
        state = self._expect_cluster()
        nodes = [Record(_NODE, self._node(number, node)) for number, node in state.nodes.items()]
        status: dict[str, Shown] = {"SharedAddress": state.shared_address, "Node": nodes}
        return data(Section(_STATUS.wire, (Record(_STATUS, status),)))

    def cluster_create(self, call: Invocation, /) -> Answer:
        """Make the unit the first node of a cluster."""
        self._expect_single("a cluster can be created")
        shared = call.text("sharedaddress") or ""
        own = self._own_address_beside(shared)
        if own is None:
            raise invalid("SharedAddress", shared)
        state = self._state
        state.shared_address, state.waits, state.last_node = shared, False, _ADMIN
        state.nodes = {_ADMIN: ClusterNode(own)}
        self._set_mode(_CLUSTER)
        self._tell(f"cluster {shared} created by {call.user}")
        return Answer(text=f"Cluster {shared} created")

    def cluster_joincluster(self, call: Invocation, /) -> Answer:
        """Make the unit ready; nobody comes for it."""
        self._expect_single("a cluster can be joined")
        self._state.waits = True
        self._tell(f"unit made ready to join a cluster by {call.user}")
        return DONE

    def cluster_addnode(self, call: Invocation, /) -> Answer:
        """Add a unit that waits."""
        state = self._expect_cluster()
        address = call.text("address") or ""
        if address in {node.address for node in state.nodes.values()}:
            raise already_exists(f"Node {address}")
        if address not in state.waiting_units:
            raise Refusal(422, f"Node {address} is not waiting to be added")
        state.waiting_units.remove(address)
        state.last_node += 1
        state.nodes[state.last_node] = ClusterNode(address)
        self._tell(f"node {state.last_node} at {address} added by {call.user}")
        return DONE

    def cluster_enablenode(self, call: Invocation, /) -> Answer:
        """Let a node take traffic."""
        return self._enable(call, enabled=True)

    def cluster_disablenode(self, call: Invocation, /) -> Answer:
        """Let a node take none, unless nobody else does."""
        number, _ = self._named(call)
        others = [node for other, node in self._state.nodes.items() if other != number and node.enabled]
        if not others:
            raise Refusal(422, "The last enabled node cannot be disabled")
        return self._enable(call, enabled=False)

    def cluster_deletenode(self, call: Invocation, /) -> Answer:
        """Take a node out; with the last one the cluster ends, and the unit stands alone."""
        number, node = self._named(call)
        state = self._state
        if len(state.nodes) > 1 and number == _ADMIN:
            raise Refusal(422, "The admin node cannot be deleted while there are others")
        if len(state.nodes) > 1 and node.enabled:
            raise Refusal(422, f"Node {number} must be disabled first")
        del state.nodes[number]
        if not state.nodes:
            state.shared_address, state.last_node = "", 0
            self._set_mode(_SINGLE)
        self._tell(f"node {number} deleted by {call.user}")
        return DONE

    @property
    def _state(self) -> ClusterState:
        return self._unit.state.unit.cluster

    def _expect_cluster(self) -> ClusterState:
        if not self._state.shared_address:
            raise Refusal(422, "This unit is not part of a cluster")
        return self._state

    def _expect_single(self, purpose: str) -> None:
        """A cluster and a pair exclude each other, also one that only waits for a restart."""
        if self._state.shared_address:
            raise Refusal(422, "This unit is part of a cluster already")
        if self._unit.setting(_MODE.wire) != _SINGLE or self._unit.in_force(_MODE.wire) != _SINGLE:
            raise Refusal(422, f"HA must be disabled before {purpose}")

    def _own_address_beside(self, shared: str) -> str | None:
        """The unit's own address in the network of a shared one; ``None`` where it has no other there."""
        wanted = ipaddress.ip_address(shared)
        for interface in self._unit.state.unit.interfaces.values():
            shown = interface.values.get("IPAddress")
            at = ipaddress.ip_interface(str(shown)) if shown else None
            if at is not None and wanted in at.network and wanted != at.ip:
                return str(at.ip)
        return None

    def _named(self, call: Invocation) -> tuple[int, ClusterNode]:
        state, number = self._expect_cluster(), call.number("nodeid") or 0
        if number not in state.nodes:
            raise Refusal(422, "Unknown node")
        return number, state.nodes[number]

    def _enable(self, call: Invocation, *, enabled: bool) -> Answer:
        number, node = self._named(call)
        node.enabled = enabled
        self._tell(f"node {number} {'enabled' if enabled else 'disabled'} by {call.user}")
        return DONE

    def _node(self, number: int, node: ClusterNode) -> dict[str, Shown]:
        up = "Admin" if number == _ADMIN else "Up"
        address = self._own_address_beside(self._state.shared_address) if number == _ADMIN else node.address
        status = "Down" if address in self._state.silent_units else up if node.enabled else "Disabled"
        return {"Id": number, "Address": address or node.address, "Enabled": node.enabled, "Status": status}

    def _set_mode(self, mode: int) -> None:
        self._unit.settings_of(_MODE)[_MODE.wire] = mode
        self._unit.state.unit.running[_MODE.wire] = mode

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "cluster", text)


def _show(state: State) -> Kinds:
    cluster = state.unit.cluster
    if not cluster.shared_address:
        return {}
    nodes = [
        {"id": number, "address": node.address, "enabled": node.enabled}
        for number, node in cluster.nodes.items()
    ]
    return {_STATUS.name: [{"shared_address": cluster.shared_address, "nodes": nodes}]}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    found = ClusterState()
    for shown in objects_of(kinds, _STATUS.name):
        found.shared_address = str(shown.get("shared_address") or "")
        for node in objects_of(shown, "nodes"):
            address, enabled = str(node.get("address") or ""), node.get("enabled") is True
            found.nodes[number_of(node, "id")] = ClusterNode(address, enabled)
    if bool(found.shared_address) != bool(found.nodes):
        raise SnapshotError("a cluster has a shared address and nodes")
    found.last_node = max(found.nodes, default=0)
    state.unit.cluster = found


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> ClusterHandlers:
    """The family on one appliance."""
    return ClusterFamily(parts.unit)
