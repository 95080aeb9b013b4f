"""Calls that fail in the middle: what stays on the appliance, what stays in the state, and what is never
touched.
"""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.temper import Kind
from loadmaster_provider.protocol import MapKey
from tests.support.protocol_driver import ManagedObject
from tests.support.provider_driver import Connections

WEB: dict[str, Any] = {
    "address": "10.0.0.50",
    "port": "443",
    "protocol": "tcp",
    "nickname": "web",
    "idle_time": 900,
    "real_servers": {"10.0.1.11:80": {}, "10.0.1.12:80": {"weight": 500}},
}
RARE = ("cut_before", "http_500", "http_503", "truncated", "broken_json")
ONCE: tuple[Any, ...] = ("cut_after", "html", *(pytest.param(kind, marks=pytest.mark.prove) for kind in RARE))
# getall, listvs, addvs, two addrs, showvs
CALLS = 6


@pytest.fixture(autouse=True)
def _no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client waits before it tries again; the tests have no need to."""
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    monkeypatch.setattr("loadmaster._pacing.Pace.slow_down", lambda _: None)


def _services(unit: Emulator) -> list[dict[str, Any]]:
    return list(unit.raw("listvs")["VS"])


def _web(connections: Connections, **others: Any) -> ManagedObject:
    return connections.resource("loadmaster_virtual_service", **others)


@pytest.mark.parametrize("number", range(1, CALLS + 1))
@pytest.mark.parametrize("kind", ONCE)
def test_a_create_gets_over_any_call_that_fails_once(
    kind: Kind, number: int, unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault(kind, nth=number))
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.plan(WEB).is_empty
    (service,) = _services(unit)
    assert sorted(server["Addr"] for server in service["Rs"]) == ["10.0.1.11", "10.0.1.12"]
    assert service["Idletime"] == 900


@pytest.mark.parametrize("byte", [0, 1, 12, 40, 120, 200])
@pytest.mark.parametrize("number", [3, 4, 6])
def test_an_answer_that_ends_at_any_byte_is_got_over(
    number: int, byte: int, unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault("cut_at_byte", nth=number, byte=byte))
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.plan(WEB).is_empty
    (service,) = _services(unit)
    assert len(service["Rs"]) == 2


@pytest.mark.parametrize("command", ["addvs", "addrs", "showvs"])
@pytest.mark.parametrize("kind", ["cut_before", "http_500"])
def test_a_create_that_cannot_be_finished_leaves_nothing_behind(
    command: str, kind: Kind, unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault(kind, command=command))
    resource = _web(connections)
    result = resource.apply(WEB, check=False)
    assert result.errors
    assert resource.state is None
    unit.temper.clear()
    assert _services(unit) == []
    resource = _web(connections)
    resource.apply(WEB)
    assert len(_services(unit)) == 1
    assert resource.plan(WEB).is_empty


def test_a_server_the_appliance_refuses_undoes_the_create(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    config = {**WEB, "real_servers": {"10.0.1.11:80": {}, "203.0.113.9:80": {}}}
    result = resource.apply(config, check=False)
    assert [error.summary for error in result.errors] == ["the appliance does not take server 203.0.113.9:80"]
    assert "non_local" in result.errors[0].detail
    assert result.errors[0].path == ("real_servers", MapKey("203.0.113.9:80"))
    assert resource.state is None
    assert _services(unit) == []


def test_what_cannot_be_removed_again_is_kept_and_named(unit: Emulator, connections: Connections) -> None:
    unit.temper.add(Fault("http_500", command="addrs"))
    unit.temper.add(Fault("http_500", command="delvs"))
    resource = _web(connections)
    result = resource.apply(WEB, check=False)
    assert any("left behind unfinished" in error.summary for error in result.errors)
    assert resource.state is not None
    assert resource.tainted
    unit.temper.clear()
    leftover = _web(connections)
    leftover.state, leftover.private = resource.state, resource.private
    leftover.destroy()
    assert _services(unit) == []


@pytest.mark.parametrize("command", ["addvs", "addrs"])
@pytest.mark.parametrize("kind", ["cut_after", "html", "truncated"])
def test_a_create_whose_answers_all_get_lost_is_settled_by_looking(
    command: str, kind: Kind, unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault(kind, command=command))
    resource = _web(connections)
    resource.apply(WEB)
    (service,) = _services(unit)
    assert len(service["Rs"]) == 2
    assert len([call for call in unit.journal if call.command == "addvs"]) == 1, "nothing was sent twice"


@pytest.mark.parametrize("number", range(1, 8))
@pytest.mark.parametrize("kind", ["cut_before", "cut_after", "http_500"])
def test_a_service_that_existed_before_is_never_touched(
    kind: Kind, number: int, unit: Emulator, connections: Connections
) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="strangers", Idletime=300)
    unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.99", rsport=8080)
    before = _services(unit)
    for failing in (True, False):
        if failing:
            unit.temper.add(Fault(kind, nth=number))
        else:
            unit.temper.clear()
        resource = _web(connections)
        result = resource.apply(WEB, check=False)
        assert result.errors
        assert resource.state is None
        assert _services(unit) == before


def test_a_failed_change_stores_what_is_there(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.temper.add(Fault("http_500", command="addrs"))
    changed = {**WEB, "idle_time": 1200, "real_servers": {**WEB["real_servers"], "10.0.1.13:80": {}}}
    result = resource.apply(changed, check=False)
    assert result.errors
    assert not resource.tainted
    assert resource.state is not None
    assert resource.state["idle_time"] == 1200, "the first part of the change was made"
    assert set(resource.state["real_servers"]) == {"10.0.1.11:80", "10.0.1.12:80"}
    unit.temper.clear()
    resource.apply(changed)
    assert resource.plan(changed).is_empty


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize("number", range(1, 6))
def test_a_change_of_everything_gets_over_any_call_that_fails_once(
    kind: Kind, number: int, unit: Emulator, connections: Connections
) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.temper.add(Fault(kind, nth=number))
    changed = {
        **WEB,
        "address": "10.0.0.51",
        "real_servers": {"10.0.1.12:80": {"weight": 7}, "10.0.1.13:80": {}},
    }
    resource.apply(changed)
    assert resource.plan(changed).is_empty
    (service,) = _services(unit)
    assert service["VSAddress"] == "10.0.0.51"
    assert {server["Addr"]: server["Weight"] for server in service["Rs"]} == {
        "10.0.1.12": 7,
        "10.0.1.13": 1000,
    }


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize("number", range(1, 3))
def test_a_removal_gets_over_any_call_that_fails_once(
    kind: Kind, number: int, unit: Emulator, connections: Connections
) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.temper.add(Fault(kind, nth=number))
    resource.destroy()
    assert _services(unit) == []


@pytest.mark.parametrize("kind", ONCE)
@pytest.mark.parametrize("number", range(1, 8))
def test_a_sub_service_is_made_once_whatever_call_fails(
    kind: Kind, number: int, unit: Emulator, connections: Connections
) -> None:
    unit.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")
    unit.temper.add(Fault(kind, nth=number))
    resource = connections.resource("loadmaster_sub_virtual_service")
    config = {
        "virtual_service_id": "10.0.0.60:80/tcp",
        "nickname": "mail",
        "weight": 5,
        "real_servers": {"10.0.1.11:80": {}},
    }
    resource.apply(config)
    assert resource.plan(config).is_empty
    parent = next(item for item in _services(unit) if item.get("VSAddress") == "10.0.0.60")
    assert [(seat["Name"], seat["Weight"]) for seat in parent["SubVS"]] == [("mail", 5)]


@pytest.mark.parametrize("command", ["modvs", "modrs", "addrs"])
def test_a_sub_service_that_cannot_be_finished_is_removed_again(
    command: str, unit: Emulator, connections: Connections
) -> None:
    unit.raw("addvs", vs="10.0.0.60", port=80, prot="tcp")
    unit.raw("modvs", vs="10.0.0.60", port=80, prot="tcp", createsubvs="")
    before = _services(unit)
    unit.temper.add(Fault("http_500", command=command, nth=None))
    resource = connections.resource("loadmaster_sub_virtual_service")
    config = {
        "virtual_service_id": "10.0.0.60:80/tcp",
        "nickname": "mail",
        "weight": 5,
        "real_servers": {"10.0.1.11:80": {}},
    }
    assert resource.apply(config, check=False).errors
    assert resource.state is None
    unit.temper.clear()
    assert _services(unit) == before
