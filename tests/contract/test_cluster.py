"""Clusters through both dialects: one real unit, and others that the state makes up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound, Refused
from loadmaster.types import ClusterStatus
from loadmaster_emulator.state.cluster import ClusterState
from tests.contract.conftest import Contract

SHARED = "10.0.0.90"


def shown(contract: Contract) -> ClusterStatus:
    """The cluster as both dialects show it."""
    found = contract.reader.cluster.show()
    assert found == contract.writer.cluster.show()
    return found


@pytest.fixture
def cluster(contract: Contract) -> Iterator[Contract]:
    """A unit that is in a cluster by itself, and after the test in none."""
    contract.writer.cluster.create(SHARED)
    yield contract
    with contract.unit.locked() as state:
        state.unit.cluster = ClusterState()
        state.unit.settings["hamode"] = state.unit.running["hamode"] = 0


def add(cluster: Contract, address: str) -> None:
    """Let another unit wait and add it."""
    with cluster.unit.locked() as state:
        state.unit.cluster.waiting_units.append(address)
    cluster.writer.cluster.add_node(address)


def test_a_single_unit_is_in_no_cluster(contract: Contract) -> None:
    for call in (
        contract.reader.cluster.show,
        lambda: contract.writer.cluster.add_node("10.0.0.12"),
        lambda: contract.writer.cluster.enable_node(1),
        lambda: contract.writer.cluster.disable_node(1),
        lambda: contract.writer.cluster.delete_node(1),
    ):
        with pytest.raises(InvalidValue, match="not part of a cluster"):
            call()
    assert contract.reader.settings.get("ha_mode") == "single"


def test_the_first_node_of_a_cluster_configures_it(cluster: Contract) -> None:
    found = shown(cluster)
    (node,) = found.nodes
    assert found.shared_address == SHARED
    assert (node.id, node.address, node.enabled, node.status) == (1, "10.0.0.11", True, "Admin")
    assert cluster.reader.settings.get("ha_mode") == "cluster"
    with pytest.raises(InvalidValue, match="already"):
        cluster.writer.cluster.create("10.0.0.91")
    with pytest.raises(InvalidValue, match="already"):
        cluster.writer.cluster.wait_to_be_added()
    assert shown(cluster) == found


def test_units_come_and_go(cluster: Contract) -> None:
    with pytest.raises(InvalidValue, match=r"10\.0\.0\.12 is not waiting"):
        cluster.writer.cluster.add_node("10.0.0.12")
    add(cluster, "10.0.0.12")
    add(cluster, "10.0.0.13")
    with pytest.raises(AlreadyExists):
        cluster.writer.cluster.add_node("10.0.0.12")
    assert [(one.id, one.address, one.status) for one in shown(cluster).nodes] == [
        (1, "10.0.0.11", "Admin"),
        (2, "10.0.0.12", "Up"),
        (3, "10.0.0.13", "Up"),
    ]
    with pytest.raises(InvalidValue, match="must be disabled first"):
        cluster.writer.cluster.delete_node(2)
    cluster.writer.cluster.disable_node(2)
    assert [(one.enabled, one.status) for one in shown(cluster).nodes][1] == (False, "Disabled")
    cluster.writer.cluster.enable_node(2)
    assert [(one.enabled, one.status) for one in shown(cluster).nodes][1] == (True, "Up")
    cluster.writer.cluster.disable_node(2)
    cluster.writer.cluster.delete_node(2)
    assert [one.id for one in shown(cluster).nodes] == [1, 3]
    with pytest.raises(NotFound):
        cluster.writer.cluster.enable_node(2)


def test_somebody_always_takes_traffic_and_the_first_node_goes_last(cluster: Contract) -> None:
    with pytest.raises(InvalidValue, match="last enabled"):
        cluster.writer.cluster.disable_node(1)
    add(cluster, "10.0.0.12")
    cluster.writer.cluster.disable_node(1)
    with pytest.raises(InvalidValue, match="last enabled"):
        cluster.writer.cluster.disable_node(2)
    with pytest.raises(InvalidValue, match="admin node"):
        cluster.writer.cluster.delete_node(1)
    cluster.writer.cluster.enable_node(1)
    cluster.writer.cluster.disable_node(2)
    cluster.writer.cluster.delete_node(2)
    cluster.writer.cluster.delete_node(1)
    with pytest.raises(InvalidValue, match="not part of a cluster"):
        cluster.reader.cluster.show()
    assert cluster.reader.settings.get("ha_mode") == "single"


def test_a_node_that_does_not_answer_is_down(cluster: Contract) -> None:
    add(cluster, "10.0.0.12")
    with cluster.unit.locked() as state:
        state.unit.cluster.silent_units.append("10.0.0.12")
    assert [one.status for one in shown(cluster).nodes] == ["Admin", "Down"]


@pytest.mark.parametrize("address", ["203.0.113.1", "10.0.0.11", "shared.example", ""])
def test_a_shared_address_is_free_and_in_a_network_of_the_unit(contract: Contract, address: str) -> None:
    with pytest.raises((InvalidCall, Refused)):
        contract.writer.cluster.create(address)
    with pytest.raises(InvalidValue, match="not part of a cluster"):
        contract.reader.cluster.show()


def test_a_unit_of_a_pair_is_in_no_cluster(contract: Contract) -> None:
    contract.writer.settings.set(ha_mode="first")
    with pytest.raises(InvalidValue, match="HA must be disabled"):
        contract.writer.cluster.create(SHARED)
    with pytest.raises(InvalidValue, match="HA must be disabled"):
        contract.writer.cluster.wait_to_be_added()
    contract.writer.settings.set(ha_mode="single")
    assert contract.unit.state.unit.cluster == ClusterState()


def test_a_unit_of_a_cluster_is_in_no_pair(cluster: Contract) -> None:
    with pytest.raises(InvalidValue, match="hamode"):
        cluster.writer.settings.set(ha_mode="first")
    assert cluster.reader.settings.get("ha_mode") == "cluster"


def test_a_single_unit_can_wait_for_a_cluster(contract: Contract) -> None:
    contract.writer.cluster.wait_to_be_added()
    assert contract.unit.state.unit.cluster.waits
    with pytest.raises(InvalidValue, match="not part of a cluster"):
        contract.reader.cluster.show()
    with contract.unit.locked() as state:
        state.unit.cluster = ClusterState()
