"""Plans from a snapshot of what an appliance has beside services."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loadmaster import LoadMaster
from loadmaster_emulator import Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ProtocolDriver
from tests.support.provider_driver import Connections

RESOURCES: dict[str, dict[str, Any]] = {
    "interface": {"number": 0, "mtu": 1400},
    "packet_filter": {"enabled": True, "drop": True, "block_between_interfaces": True},
    "access_list_entry": {"list": "block", "address": "203.0.113.0/24", "comment": "scanner"},
    "local_user": {"name": "operator", "no_password": True, "permissions": ["rules"]},
    "backup_schedule": {"backup_enabled": True, "backup_host": "10.0.9.7", "backup_hour": 3},
}
OTHER: dict[str, dict[str, Any]] = {
    "interface": {"mtu": 9000},
    "packet_filter": {"drop": False},
    "access_list_entry": {"comment": "other"},
    "local_user": {"permissions": ["certificates"]},
    "backup_schedule": {"backup_hour": 4},
}


@pytest.mark.parametrize("kind", RESOURCES)
def test_what_was_applied_is_an_empty_plan_from_its_snapshot_and_a_change_is_seen(
    kind: str, unit: Emulator, connections: Connections, tmp_path: Path
) -> None:
    config = RESOURCES[kind]
    made = connections.resource(f"loadmaster_{kind}")
    made.apply(config)
    file = tmp_path / "snapshot.json"
    with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as client:
        file.write_text(client.snapshot().to_json())
    unit.journal.clear()

    driver = ProtocolDriver(load(), config={"offline_snapshot": str(file)})
    offline = driver.resource(f"loadmaster_{kind}")
    offline.state, offline.private = made.state, made.private
    assert offline.plan(config).is_empty
    assert offline.plan({**config, **OTHER[kind]}).action == "update"
    refused = offline.apply({**config, **OTHER[kind]}, check=False)
    assert [error.summary for error in refused.errors] == ["a snapshot takes no changes"]
    driver.close()
    assert len(unit.journal) == 0


def _emptied(document: dict[str, Any]) -> None:
    document["families"] = {}


def _text_for_a_family(document: dict[str, Any]) -> None:
    document["families"]["interface"] = "x"


def _text_for_objects(document: dict[str, Any]) -> None:
    document["families"]["interface"]["Interface"] = ["x"]


def _strange_values(document: dict[str, Any]) -> None:
    document["families"]["interface"]["Interface"][0]["number"] = {"no": "number"}


@pytest.mark.parametrize("damage", [_emptied, _text_for_a_family, _text_for_objects, _strange_values])
def test_a_damaged_snapshot_is_said_to_be_one(
    damage: Callable[[dict[str, Any]], None], unit: Emulator, tmp_path: Path
) -> None:
    with LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as client:
        document = client.snapshot().document()
    damage(document)
    file = tmp_path / "snapshot.json"
    file.write_text(json.dumps(document))
    driver = ProtocolDriver(load(), config={"offline_snapshot": str(file)})
    plan = driver.resource("loadmaster_interface").plan({"number": 0, "mtu": 1400})
    driver.close()
    assert [error.summary for error in plan.errors] == ["the snapshot cannot be used"]
    assert "damaged" in plan.errors[0].detail
