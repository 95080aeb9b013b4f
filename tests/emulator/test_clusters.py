"""Clusters on the wire, over restarts, and beside a pair."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, LicenceTerms, SnapshotError
from tests.emulator.support import Client

SHARED = "10.0.0.90"


def test_both_dialects_show_a_cluster_each_in_its_form(client: Client) -> None:
    assert client.v2("cluster.create", SharedAddress=SHARED).message == f"Cluster {SHARED} created"
    status = client.v2("cluster.status")
    assert status["status"] == "ok", "the outcome of the call stands beside the object of the same name"
    assert status["Status"] == {
        "SharedAddress": SHARED,
        "Node": [{"Id": 1, "Address": "10.0.0.11", "Enabled": "yes", "Status": "Admin"}],
    }
    shown = client.v1("cluster/status")
    assert shown.value("Status/SharedAddress") == SHARED
    assert shown.value("Status/Node/Enabled") == "Y"
    assert client.v2("get", param="hamode")["hamode"] == 4


@pytest.mark.parametrize(
    ("command", "parameters", "text"),
    [
        ("cluster.status", {}, "This unit is not part of a cluster"),
        ("cluster.addnode", {"Address": "10.0.0.12"}, "This unit is not part of a cluster"),
        ("cluster.deletenode", {"NodeId": 1}, "This unit is not part of a cluster"),
        ("cluster.create", {"SharedAddress": "203.0.113.1"}, "Invalid value for SharedAddress: 203.0.113.1"),
        ("cluster.create", {"SharedAddress": "10.0.0.11"}, "Invalid value for SharedAddress: 10.0.0.11"),
        ("cluster.create", {"SharedAddress": "here"}, "Invalid value for SharedAddress: here"),
    ],
)
def test_refusals_are_the_same_in_both_dialects(
    client: Client, command: str, parameters: dict[str, object], text: str
) -> None:
    first = client.v2_with(command, parameters)
    second = client.v1_with(command.replace(".", "/"), parameters)
    assert (first.status, first.message) == (second.stat, second.error) == (422, text)


def test_a_cluster_outlives_a_restart_of_the_program_and_of_the_unit(tmp_path: Path) -> None:
    answers = []
    for life in range(2):
        with Emulator(tls=False, limiter=False, clock_speed=0, state_file=tmp_path / "unit.json") as unit:
            client = Client(unit)
            if life == 0:
                client.v2("cluster.create", SharedAddress=SHARED)
                unit.state.unit.cluster.waiting_units.append("10.0.0.12")
                client.v2("cluster.addnode", Address="10.0.0.12")
                client.v2("cluster.disablenode", NodeId=2)
                client.v2("reboot")
                unit.clock.advance(120)
            answers.append(client.v2("cluster.status")["Status"])
            client.close()
    assert answers[0] == answers[1]
    assert [one["Status"] for one in answers[1]["Node"]] == ["Admin", "Disabled"]


def test_the_units_of_a_pair_are_in_no_cluster() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as pair:
        for unit in pair.units:
            client = Client(unit)
            answer = client.v2("cluster.create", SharedAddress=SHARED)
            assert answer.message == "HA must be disabled before a cluster can be created"
            assert client.v2("cluster.joincluster").status == 422
            client.close()


def test_a_pair_that_only_waits_for_its_restart_excludes_a_cluster(client: Client) -> None:
    client.v2("set", param="hamode", value=1)
    assert client.v2("cluster.create", SharedAddress=SHARED).status == 422
    client.v2("set", param="hamode", value=0)
    assert client.v2("cluster.create", SharedAddress=SHARED).status == 200


def test_a_unit_started_from_a_dump_is_in_the_same_cluster(unit: Emulator) -> None:
    unit.raw("cluster.create", SharedAddress=SHARED)
    unit.state.unit.cluster.waiting_units.append("10.0.0.12")
    unit.raw("cluster.addnode", Address="10.0.0.12")
    unit.raw("cluster.disablenode", NodeId=2)
    with Emulator(tls=False, limiter=False, snapshot=unit.dump()) as other:
        assert other.raw("cluster.status") == unit.raw("cluster.status")
        assert other.raw("get", param="hamode")["hamode"] == 4
    document = unit.dump()
    document["families"]["cluster"]["ClusterStatus"][0]["nodes"] = []
    with pytest.raises(SnapshotError, match="a cluster has"):
        unit.load(document)
    assert len(unit.raw("cluster.status")["Status"]["Node"]) == 2


@pytest.mark.parametrize("command", ["cluster.status", "cluster.create", "cluster.joincluster"])
def test_a_unit_that_is_not_licensed_for_clusters_is_in_none(command: str) -> None:
    with Emulator(tls=False, limiter=False, licence=LicenceTerms(without=["clustering"])) as unit:
        client = Client(unit)
        answer = client.v2(command, SharedAddress=SHARED)
        assert (answer.status, answer.message) == (422, "Not licensed for clustering")
        client.close()
