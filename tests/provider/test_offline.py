"""Plans from a snapshot: every read answered from a file, nothing reached, nothing changed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ManagedObject, ProtocolDriver
from tests.support.provider_driver import Connections

RESOURCES: dict[str, dict[str, Any]] = {
    "loadmaster_virtual_service": {
        "address": "10.0.0.50",
        "port": "80",
        "protocol": "tcp",
        "nickname": "web",
        "real_servers": {"10.0.1.11:8080": {"weight": 500}},
    },
    "loadmaster_match_content_rule": {"name": "images", "pattern": "^/images/"},
    "loadmaster_l7_settings": {"drop_on_fail": True, "drain_time_seconds": 900},
    "loadmaster_syslog_target": {"host": "10.0.9.5", "minimum_severity": "warning"},
    "loadmaster_setting": {"name": "droponfail", "value": "1"},
}
_ENOUGH = ["loadmaster_virtual_service", "loadmaster_match_content_rule", "loadmaster_syslog_target"]


class Deployment:
    """Resources on an appliance, and a snapshot of it."""

    def __init__(self, unit: Emulator, connections: Connections, folder: Path) -> None:
        self.made: dict[str, ManagedObject] = {}
        for name, config in RESOURCES.items():
            if name == "loadmaster_setting":
                continue
            self.made[name] = connections.resource(name)
            self.made[name].apply(config)
        self.file = folder / "snapshot.json"
        with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as client:
            self.file.write_text(client.snapshot().to_json())
        unit.journal.clear()
        self._open: list[ProtocolDriver] = []

    def offline(self, name: str, **block: Any) -> ManagedObject:
        """The resource with its state, behind a provider that has only the snapshot."""
        driver = ProtocolDriver(load(), config={"offline_snapshot": str(self.file), **block})
        self._open.append(driver)
        resource = driver.resource(name)
        if name in self.made:
            resource.state, resource.private = self.made[name].state, self.made[name].private
        return resource

    def close(self) -> None:
        for driver in self._open:
            driver.close()


@pytest.fixture
def deployment(unit: Emulator, connections: Connections, tmp_path: Path) -> Iterator[Deployment]:
    made = Deployment(unit, connections, tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("name", [name for name in RESOURCES if name != "loadmaster_setting"])
def test_an_unchanged_configuration_has_an_empty_plan_without_reach(
    name: str, deployment: Deployment, unit: Emulator
) -> None:
    resource = deployment.offline(name)
    assert resource.refresh() == []
    plan = resource.plan(RESOURCES[name])
    assert plan.is_empty, plan.findings
    assert list(unit.journal) == []


def test_a_change_is_planned_and_its_apply_refused_in_one_message(
    deployment: Deployment, unit: Emulator
) -> None:
    resource = deployment.offline("loadmaster_virtual_service")
    result = resource.apply({**RESOURCES["loadmaster_virtual_service"], "nickname": "shop"}, check=False)
    assert result.action == "update"
    assert [error.summary for error in result.errors] == ["a snapshot takes no changes"]
    assert list(unit.journal) == []


@pytest.mark.parametrize("name", _ENOUGH)
def test_what_the_snapshot_lacks_is_planned_as_new(name: str, deployment: Deployment) -> None:
    resource = deployment.offline(name)
    other = {
        "loadmaster_virtual_service": {"address": "10.0.0.51", "port": "80", "protocol": "tcp"},
        "loadmaster_match_content_rule": {"name": "other", "pattern": "x"},
        "loadmaster_syslog_target": {"host": "10.0.9.6", "minimum_severity": "error"},
    }
    resource.state, resource.private = None, b""
    plan = resource.plan(other[name])
    assert plan.action == "create"
    assert plan.errors == []


def test_what_is_there_already_is_told_while_planning(deployment: Deployment) -> None:
    resource = deployment.offline("loadmaster_virtual_service")
    resource.state, resource.private = None, b""
    plan = resource.plan({**RESOURCES["loadmaster_virtual_service"], "nickname": "another"})
    assert [item.summary for item in plan.warnings] == ["virtual service 10.0.0.50:80/tcp exists already"]


def test_a_wire_name_is_read_from_the_snapshot(deployment: Deployment) -> None:
    resource = deployment.offline("loadmaster_setting")
    plan = resource.plan(RESOURCES["loadmaster_setting"])
    assert plan.action == "create"
    assert plan.errors == []


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda text: text[: len(text) // 2], "not whole or not JSON"),
        (lambda text: "{}", "not a snapshot"),
        (lambda text: json.dumps({**json.loads(text), "format": 99}), "format 99"),
        (lambda text: json.dumps({"format": 1, "resources": []}), "missing"),
        (lambda text: "", "not whole or not JSON"),
    ],
)
def test_a_file_that_is_no_snapshot_is_one_message(spoil: Any, words: str, deployment: Deployment) -> None:
    deployment.file.write_text(spoil(deployment.file.read_text()))
    plan = deployment.offline("loadmaster_virtual_service").plan(RESOURCES["loadmaster_virtual_service"])
    assert [error.summary for error in plan.errors] == ["the snapshot cannot be used"]
    assert words in plan.errors[0].detail
    assert str(deployment.file) in plan.errors[0].detail


def test_a_file_that_is_not_there_is_one_message(deployment: Deployment) -> None:
    resource = deployment.offline("loadmaster_virtual_service", offline_snapshot="/nowhere/snapshot.json")
    plan = resource.plan(RESOURCES["loadmaster_virtual_service"])
    assert [error.summary for error in plan.errors] == ["the snapshot cannot be used"]
    assert "No such file" in plan.errors[0].detail


def test_a_family_that_is_missing_is_not_taken_for_an_empty_one(deployment: Deployment) -> None:
    document = json.loads(deployment.file.read_text())
    document["whole"].remove("virtual-service")
    deployment.file.write_text(json.dumps(document))
    found = deployment.offline("loadmaster_virtual_service").refresh()
    assert [item.summary for item in found] == ["the snapshot does not hold this"]
    assert "virtual-service" in found[0].detail


def test_a_snapshot_of_another_appliance_is_refused(deployment: Deployment) -> None:
    document = json.loads(deployment.file.read_text())
    document["appliance"]["serial_number"] = "999"
    document["settings"]["serial_number"] = "999"
    deployment.file.write_text(json.dumps(document))
    found = deployment.offline("loadmaster_virtual_service").refresh()
    assert [item.summary for item in found] == ["this is another appliance"]
