"""Which objects and values belong to a configuration, and which are left to others."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.support.protocol_driver import ManagedObject
from tests.support.provider_driver import Connections

WEB: dict[str, Any] = {
    "address": "10.0.0.50",
    "port": "443",
    "protocol": "tcp",
    "nickname": "web",
    "real_servers": {"10.0.1.11:80": {}, "10.0.1.12:80": {"weight": 500}},
}
BARE = {"address": "10.0.0.50", "port": "443", "protocol": "tcp"}


def _web(connections: Connections, **others: Any) -> ManagedObject:
    return connections.resource("loadmaster_virtual_service", **others)


def _again(connections: Connections, resource: ManagedObject, **others: Any) -> ManagedObject:
    """The same resource in the next Terraform command."""
    later = connections.resource(resource.type_name, **others)
    later.state, later.private = resource.state, resource.private
    return later


def _services(unit: Emulator) -> list[dict[str, Any]]:
    return list(unit.raw("listvs")["VS"])


# ---------------------------------------------------------------------------------------- servers inside


def test_servers_are_nobodys_business_until_they_are_written(
    unit: Emulator, connections: Connections
) -> None:
    resource = _web(connections)
    resource.apply(BARE)
    unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.77", rsport=80)
    later = _again(connections, resource)
    assert later.plan(BARE).is_empty
    later.apply({**BARE, "idle_time": 900})
    (service,) = _services(unit)
    assert [server["Addr"] for server in service["Rs"]] == ["10.0.1.77"]


def test_a_server_added_by_hand_is_found_and_removed(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.77", rsport=80)
    later = _again(connections, resource)
    plan = later.plan(WEB)
    assert plan.action == "update"
    later.apply(WEB)
    (service,) = _services(unit)
    assert sorted(server["Addr"] for server in service["Rs"]) == ["10.0.1.11", "10.0.1.12"]


def test_a_drained_server_is_no_drift(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.raw("modrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.11", rsport=80, enable=False, weight=1)
    later = _again(connections, resource)
    assert later.plan(WEB).is_empty
    later.apply({**WEB, "idle_time": 900})
    (service,) = _services(unit)
    drained = next(server for server in service["Rs"] if server["Addr"] == "10.0.1.11")
    assert (drained["Enable"], drained["Weight"]) == (False, 1)


def test_a_weight_that_is_written_is_kept(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    unit.raw("modrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.12", rsport=80, weight=1)
    later = _again(connections, resource)
    assert later.plan(WEB).action == "update"
    later.apply(WEB)
    (service,) = _services(unit)
    assert next(server for server in service["Rs"] if server["Addr"] == "10.0.1.12")["Weight"] == 500


@pytest.mark.parametrize(
    "key", ["10.0.1.11", "10.0.1.11:0", "10.0.1.11:99999", "2001:db8::1:80", ":80", "10.0.1.11:http"]
)
def test_a_key_that_names_no_server_is_refused(key: str, connections: Connections) -> None:
    found = _web(connections).validate({**WEB, "real_servers": {key: {}}})
    assert [item.severity for item in found] == ["error"]
    assert "address:port" in found[0].detail or "brackets" in found[0].detail


def test_one_server_under_two_keys_is_refused(connections: Connections) -> None:
    servers: dict[str, Any] = {"[2001:db8::1]:80": {}, "[2001:DB8:0::1]:80": {}}
    found = _web(connections).validate({**WEB, "real_servers": servers})
    assert "are the same server" in found[0].detail


def test_the_spelling_of_an_address_is_the_users(unit: Emulator, connections: Connections) -> None:
    servers = {"[2001:DB8::0:11]:80": {"non_local": True}}
    config = {**BARE, "address": "2001:DB8:0::50", "real_servers": servers}
    unit.raw("set", param="nonlocalrs", value="yes")
    resource = _web(connections)
    resource.apply(config)
    assert resource.state is not None
    assert resource.state["id"] == "[2001:db8::50]:443/tcp"
    assert _again(connections, resource).plan(config).is_empty


def test_servers_inside_and_beside_a_service_are_refused(connections: Connections) -> None:
    process = connections.new()
    service = process.resource("loadmaster_virtual_service")
    service.apply(WEB)
    beside = process.resource("loadmaster_real_server")
    plan = beside.plan({"virtual_service_id": "10.0.0.50:443/tcp", "address": "10.0.1.13", "port": 80})
    assert [error.summary for error in plan.errors] == [
        "servers of 10.0.0.50:443/tcp are written in two places"
    ]


def test_servers_and_sub_services_are_refused(connections: Connections) -> None:
    process = connections.new()
    process.resource("loadmaster_virtual_service").apply(WEB)
    inside = process.resource("loadmaster_sub_virtual_service")
    plan = inside.plan({"virtual_service_id": "10.0.0.50:443/tcp", "nickname": "mail"})
    assert [error.summary for error in plan.errors] == ["service 10.0.0.50:443/tcp cannot hold SubVSs"]


def test_a_server_in_a_service_with_sub_services_is_refused_with_the_reason(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp")
    unit.raw("modvs", vs="10.0.0.50", port=443, prot="tcp", createsubvs="")
    resource = connections.resource("loadmaster_real_server")
    config = {"virtual_service_id": "10.0.0.50:443/tcp", "address": "10.0.1.13", "port": 80}
    result = resource.apply(config, check=False)
    assert len(result.errors) == 1
    assert "SubVSs" in result.errors[0].detail
    assert resource.state is None


# ---------------------------------------------------------------------------------------- identity


def test_an_address_is_changed_in_place(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.state is not None
    index = resource.state["index"]
    assert resource.apply({**WEB, "address": "10.0.0.51", "port": "8443"}).action == "update"
    (service,) = _services(unit)
    assert (service["Index"], service["VSAddress"], service["VSPort"]) == (index, "10.0.0.51", "8443")
    assert resource.state["id"] == "10.0.0.51:8443/tcp"


def test_another_protocol_needs_another_service(connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(BARE)
    assert resource.plan({**BARE, "protocol": "udp"}).action == "replace"


def test_an_index_is_a_hint_and_no_identity(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.state is not None
    saved = unit.raw("showvs", vs=resource.state["index"])
    unit.raw("delvs", vs=saved["Index"])
    unit.raw("addvs", vs="10.0.0.99", port=80, prot="tcp")
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web")
    for server, weight in (("10.0.1.11", 1000), ("10.0.1.12", 500)):
        unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs=server, rsport=80, weight=weight)
    later = _again(connections, resource)
    assert later.plan(WEB).is_empty
    assert later.state is not None
    assert later.state["index"] != saved["Index"]


def test_a_named_service_that_was_given_another_address_is_recognised(
    unit: Emulator, connections: Connections
) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.state is not None
    unit.raw("modvs", vs=resource.state["index"], VSAddress="10.0.0.77")
    later = _again(connections, resource)
    assert later.plan(WEB).action == "update"
    later.apply(WEB)
    assert [service["VSAddress"] for service in _services(unit)] == ["10.0.0.50"]


def test_an_unnamed_service_under_another_address_is_somebody_elses(
    unit: Emulator, connections: Connections
) -> None:
    resource = _web(connections)
    resource.apply(BARE)
    assert resource.state is not None
    unit.raw("modvs", vs=resource.state["index"], VSAddress="10.0.0.77")
    later = _again(connections, resource)
    assert later.apply(BARE).action == "create"
    assert sorted(service["VSAddress"] for service in _services(unit)) == ["10.0.0.50", "10.0.0.77"]


@pytest.mark.parametrize("by", ["key", "index"])
def test_a_service_is_imported_by_key_or_index(by: str, unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    assert resource.state is not None
    imported = _web(connections)
    assert imported.import_(resource.state["id"] if by == "key" else str(resource.state["index"])) == []
    assert imported.plan(WEB).is_empty
    servers_elsewhere = {key: value for key, value in WEB.items() if key != "real_servers"}
    assert imported.plan(servers_elsewhere).is_empty


@pytest.mark.parametrize("identifier", ["10.0.0.99:443/tcp", "4711", "nonsense"])
def test_an_import_of_nothing_says_so(identifier: str, connections: Connections) -> None:
    imported = _web(connections)
    found = imported.import_(identifier)
    assert [item.severity for item in found] == ["error"]
    assert imported.state is None


def test_two_resources_for_one_service_are_refused(connections: Connections) -> None:
    process = connections.new()
    assert not process.resource("loadmaster_virtual_service").plan(WEB).errors
    second = process.resource("loadmaster_virtual_service").plan({**WEB, "nickname": "other"})
    assert [error.summary for error in second.errors] == [
        "virtual service 10.0.0.50:443/tcp is described twice"
    ]


def test_a_service_renamed_without_a_moved_block_survives(unit: Emulator, connections: Connections) -> None:
    process = connections.new()
    old = process.resource("loadmaster_virtual_service")
    old.apply(WEB)
    run = connections.new()
    new, leaving = run.resource("loadmaster_virtual_service"), run.resource("loadmaster_virtual_service")
    leaving.state, leaving.private = old.state, old.private
    created = new.apply(WEB)
    assert [item.summary for item in created.warnings][-1].endswith("was taken over")
    removed = leaving.destroy()
    assert [item.summary for item in removed.warnings] == ["virtual service 10.0.0.50:443/tcp stays"]
    assert len(_services(unit)) == 1


# ---------------------------------------------------------------------------------------- adoption


def test_an_identical_service_is_taken_over_with_a_warning(unit: Emulator, connections: Connections) -> None:
    _web(connections).apply(WEB)
    unit.journal.clear()
    resource = _web(connections)
    result = resource.apply(WEB)
    assert any("taken over" in item.summary for item in result.warnings)
    assert not {"addvs", "modvs", "addrs", "modrs"} & {call.command for call in unit.journal}


def test_an_unfinished_service_is_taken_over_and_finished(unit: Emulator, connections: Connections) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web")
    unit.raw("addrs", vs="10.0.0.50", port=443, prot="tcp", rs="10.0.1.11", rsport=80)
    resource = _web(connections)
    resource.apply(WEB)
    (service,) = _services(unit)
    assert sorted(server["Addr"] for server in service["Rs"]) == ["10.0.1.11", "10.0.1.12"]


@pytest.mark.parametrize(
    ("parameters", "word"),
    [
        ({"NickName": "other"}, "nickname"),
        ({"NickName": "web", "Idletime": 300}, "idle_time"),
        ({}, "nickname"),
    ],
)
def test_a_different_service_is_named_and_left_alone(
    parameters: dict[str, Any], word: str, unit: Emulator, connections: Connections
) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", **parameters)
    before = _services(unit)
    resource = _web(connections)
    result = resource.apply(WEB, check=False)
    assert [error.summary for error in result.errors] == ["virtual service 10.0.0.50:443/tcp exists already"]
    assert word in result.errors[0].detail
    assert 'id = "10.0.0.50:443/tcp"' in result.errors[0].detail
    assert _services(unit) == before
    assert resource.state is None


def test_a_server_too_many_keeps_a_service_from_being_taken_over(
    unit: Emulator, connections: Connections
) -> None:
    _web(connections).apply({**WEB, "real_servers": {**WEB["real_servers"], "10.0.1.13:80": {}}})
    before = _services(unit)
    result = _web(connections).apply(WEB, check=False)
    assert "10.0.1.13:80" in result.errors[0].detail
    assert _services(unit) == before


def test_taking_over_can_be_refused(unit: Emulator, connections: Connections) -> None:
    _web(connections).apply(WEB)
    result = _web(connections, adopt_identical=False).apply(WEB, check=False)
    assert [error.summary for error in result.errors] == ["virtual service 10.0.0.50:443/tcp exists already"]
    assert len(_services(unit)) == 1


# ---------------------------------------------------------------------------------------- protection and
# other boxes


def test_a_protected_service_is_neither_removed_nor_replaced(
    unit: Emulator, connections: Connections
) -> None:
    config = {**BARE, "deletion_protection": True}
    resource = _web(connections)
    resource.apply(config)
    assert [error.summary for error in resource.plan(None).errors] == [
        "virtual service 10.0.0.50:443/tcp is protected"
    ]
    assert resource.plan({**config, "protocol": "udp"}).errors
    resource.apply(BARE)
    resource.destroy()
    assert _services(unit) == []


def test_another_appliance_is_refused_until_it_is_allowed(connections: Connections) -> None:
    resource = _web(connections)
    resource.apply(WEB)
    with Emulator(limiter=False) as other:
        with other.locked() as state:
            state.unit.serial = "7654321"
        other.raw("addvs", vs="10.0.0.50", port=443, prot="tcp", NickName="web")
        there = Connections(other)
        stranger = _again(there, resource)
        plan = stranger.plan(WEB)
        assert [error.summary for error in plan.errors] == ["this is another appliance"]
        allowed = _again(there, resource, allow_replaced_unit=True)
        assert not allowed.plan(WEB).errors
        there.close()


def test_a_drained_removal_disables_first_and_waits(unit: Emulator, connections: Connections) -> None:
    resource = _web(connections)
    resource.apply({**WEB, "drain_timeout_seconds": 1})
    unit.journal.clear()
    resource.apply({**WEB, "drain_timeout_seconds": 1, "real_servers": {"10.0.1.12:80": {"weight": 500}}})
    calls = [
        (call.command, call.parameters.get("enable"))
        for call in unit.journal
        if call.command in ("modrs", "delrs")
    ]
    assert calls == [("modrs", False), ("delrs", None)]


def test_ctrl_c_while_draining_keeps_the_server(unit: Emulator, connections: Connections) -> None:
    process = connections.new()
    resource = process.resource("loadmaster_virtual_service")
    resource.apply({**WEB, "drain_timeout_seconds": 600})
    process.stop.clear()
    fewer = {**WEB, "drain_timeout_seconds": 600, "real_servers": {"10.0.1.12:80": {"weight": 500}}}

    def press() -> None:
        while "modrs" not in [call.command for call in unit.journal]:
            threading.Event().wait(0.02)
        process.stop.set()

    presser = threading.Thread(target=press)
    presser.start()
    result = resource.apply(fewer, check=False)
    presser.join()
    assert "draining was interrupted" in result.errors[0].summary
    (service,) = _services(unit)
    assert len(service["Rs"]) == 2
    later = _again(connections, resource)
    assert later.plan(fewer).action == "update"


# ---------------------------------------------------------------------------------------- parameters nobody
# described


def test_extra_parameters_are_sent_by_their_wire_names(unit: Emulator, connections: Connections) -> None:
    config = {**BARE, "extra_parameters": {"TransactionLimit": "55"}}
    resource = _web(connections)
    resource.apply(config)
    assert _services(unit)[0]["Transactionlimit"] == 55
    assert _again(connections, resource).plan(config).is_empty
