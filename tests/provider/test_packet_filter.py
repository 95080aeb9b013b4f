"""The packet filter and its lists: on before the rest, other people's entries untouched, nobody shut out."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import Emulator, Fault
from loadmaster_emulator.temper import Kind
from tests.support.provider_driver import Connections

FILTER = "loadmaster_packet_filter"
ENTRY = "loadmaster_access_list_entry"
STRICT = {"enabled": True, "drop": True, "block_between_interfaces": True}


def _switches(unit: Emulator) -> dict[str, Any]:
    reads = ("isenabled", "isdrop", "isifblock", "iswuiblock")
    answers = (unit.call_raw(f"aclcontrol.{name}", {}) for name in reads)
    return {
        name: next(value for key, value in answer.items() if key.startswith("acl"))
        for name, answer in zip(reads, answers, strict=True)
    }


def _entries(unit: Emulator, kind: str, **service: Any) -> dict[str, str]:
    answer = (
        unit.call_raw("aclcontrol", {"listvs": kind, **service})
        if service
        else unit.call_raw("aclcontrol", {"list": kind})
    )
    return {item["addr"]: item.get("comment") or "" for item in answer.get("IP", [])}


@pytest.fixture
def off(unit: Emulator) -> Emulator:
    """An appliance whose filter is off, as it is from the factory by some sources."""
    unit.call_raw("aclcontrol", {"drop": 0})
    unit.call_raw("aclcontrol", {"ifblock": 0})
    unit.call_raw("aclcontrol", {"enable": 0})
    unit.journal.clear()
    return unit


def _sent(unit: Emulator) -> list[str]:
    return [
        call.command.partition(".")[2]
        for call in unit.journal
        if call.command.startswith("aclcontrol.") and not call.command.startswith("aclcontrol.is")
    ]


def test_the_filter_is_on_before_what_needs_it(off: Emulator, connections: Connections) -> None:
    resource = connections.resource(FILTER)
    resource.apply(STRICT)
    assert [name for name in _sent(off) if name != "wuiaddr"] == ["enable", "drop", "ifblock"]
    assert resource.plan(STRICT).is_empty
    assert _switches(off) == {
        "isenabled": "yes",
        "isdrop": "drop",
        "isifblock": "Block",
        "iswuiblock": "no",
    }


def test_an_existing_filter_is_imported_without_a_write(unit: Emulator, connections: Connections) -> None:
    connections.resource(FILTER).apply(STRICT)
    unit.journal.clear()
    imported = connections.resource(FILTER)
    assert imported.import_("packet_filter") == []
    assert imported.plan(STRICT).is_empty
    assert [name for name in _sent(unit) if name != "wuiaddr"] == []


@pytest.mark.parametrize("name", sorted(STRICT))
def test_each_switch_that_somebody_turns_is_the_whole_next_plan(
    name: str, unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(FILTER)
    resource.apply(STRICT)
    wire = {"enabled": "enable", "drop": "drop", "block_between_interfaces": "ifblock"}[name]
    unit.call_raw("aclcontrol", {wire: 0})
    later = connections.resource(FILTER)
    later.state, later.private = resource.state, resource.private
    plan = later.plan(STRICT)
    assert later.state is not None
    assert plan.state is not None
    assert {key for key in plan.state if plan.state[key] != later.state[key]} == {name}
    later.apply(STRICT)
    assert later.plan(STRICT).is_empty


def test_what_is_not_written_is_left_alone_and_destroying_changes_nothing(
    unit: Emulator, connections: Connections
) -> None:
    unit.call_raw("aclcontrol", {"enable": 1})
    unit.call_raw("aclcontrol", {"drop": 1})
    resource = connections.resource(FILTER)
    resource.apply({"enabled": True})
    before = _switches(unit)
    assert before["isdrop"] == "drop"
    resource.destroy()
    assert _switches(unit) == before


def test_restore_turns_the_switches_back_and_the_filter_off_last(
    off: Emulator, connections: Connections
) -> None:
    before = _switches(off)
    resource = connections.resource(FILTER)
    resource.apply({**STRICT, "on_destroy": "restore"})
    resource.destroy()
    assert _switches(off)["isenabled"] == before["isenabled"]
    assert _sent(off)[-1] in ("enable", "wuiaddr")


def test_a_switch_without_the_filter_is_refused_while_planning(
    off: Emulator, connections: Connections
) -> None:
    plan = connections.resource(FILTER).plan({"drop": True})
    assert [error.summary for error in plan.errors] == ["drop cannot take effect"]
    assert "enabled = true" in plan.errors[0].detail
    explicit = connections.resource(FILTER).plan({"enabled": False, "block_between_interfaces": True})
    assert [error.summary for error in explicit.errors] == ["block_between_interfaces cannot take effect"]
    assert [name for name in _sent(off) if name != "wuiaddr"] == []


def test_the_filter_stays_on_while_the_unit_balances_globally(
    unit: Emulator, connections: Connections
) -> None:
    unit.call_raw("aclcontrol", {"enable": 1})
    with unit.locked() as state:
        state.shared.balances_globally = True
    result = connections.resource(FILTER).apply({"enabled": False}, check=False)
    assert "GSLB" in result.errors[0].detail


def test_guarding_administration_is_refused_unless_it_is_meant(
    unit: Emulator, connections: Connections
) -> None:
    config = {"enabled": True, "block_wui": True}
    plan = connections.resource(FILTER).plan(config)
    assert [error.summary for error in plan.errors] == ["block_wui could lock everybody out"]
    assert "web administration and the API" in plan.errors[0].detail
    meant = connections.resource(FILTER, allow_lockout=True)
    meant.apply(config)
    assert meant.plan(config).is_empty
    assert meant.state is not None
    assert meant.state["wui_address"] == "127.0.0.1"


def test_an_entry_lives_beside_those_of_others(unit: Emulator, connections: Connections) -> None:
    unit.call_raw("aclcontrol", {"add": "block", "addr": "198.51.100.0/24", "comment": "theirs"})
    config = {"list": "block", "address": "203.0.113.0/24", "comment": "scanner"}
    resource = connections.resource(ENTRY)
    resource.apply(config)
    assert resource.plan(config).is_empty
    assert resource.state is not None
    assert resource.state["id"] == "block/203.0.113.0/24"
    assert _entries(unit, "block") == {"198.51.100.0/24": "theirs", "203.0.113.0/24": "scanner"}

    imported = connections.resource(ENTRY)
    assert imported.import_("block/203.0.113.0/24") == []
    assert imported.plan(config).is_empty

    changed = resource.apply({**config, "comment": "old scanner"})
    assert changed.action == "update"
    assert _entries(unit, "block")["203.0.113.0/24"] == "old scanner"
    resource.apply({key: value for key, value in config.items() if key != "comment"})
    assert _entries(unit, "block")["203.0.113.0/24"] == ""
    resource.destroy()
    assert _entries(unit, "block") == {"198.51.100.0/24": "theirs"}


def test_an_entry_of_one_service_stands_on_its_list_only(unit: Emulator, connections: Connections) -> None:
    unit.raw("addvs", vs="10.0.0.50", port=443, prot="tcp")
    config = {"list": "allow", "address": "10.9.0.7", "virtual_service_id": "10.0.0.50:443/tcp"}
    resource = connections.resource(ENTRY)
    resource.apply(config)
    assert resource.plan(config).is_empty
    service = {"vsip": "10.0.0.50", "vsport": 443, "vsprot": "tcp"}
    assert list(_entries(unit, "allow", **service)) in (["10.9.0.7"], ["10.9.0.7/32"])
    assert _entries(unit, "allow") == {}

    imported = connections.resource(ENTRY)
    assert imported.import_("10.0.0.50:443/tcp/allow/10.9.0.7") == []
    assert imported.plan(config).is_empty

    unit.raw("delvs", vs="10.0.0.50", port=443, prot="tcp")
    gone = connections.resource(ENTRY)
    gone.state, gone.private = resource.state, resource.private
    assert gone.plan(config).action == "create"


def test_an_entry_somebody_removed_is_made_anew(unit: Emulator, connections: Connections) -> None:
    config = {"list": "allow", "address": "10.9.0.7"}
    resource = connections.resource(ENTRY)
    resource.apply(config)
    unit.call_raw("aclcontrol", {"del": "allow", "addr": "10.9.0.7"})
    later = connections.resource(ENTRY)
    later.state, later.private = resource.state, resource.private
    assert later.plan(config).action == "create"


@pytest.mark.parametrize("moment", ["cut_before", "cut_after"])
def test_an_entry_is_added_once_whatever_becomes_of_the_answer(
    moment: Kind, unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault(moment, command="aclcontrol.add", times=1))
    connections.resource(ENTRY).apply({"list": "block", "address": "203.0.113.0/24"})
    assert list(_entries(unit, "block")) == ["203.0.113.0/24"]


def test_an_entry_of_somebody_else_with_another_comment_is_left_alone(
    unit: Emulator, connections: Connections
) -> None:
    unit.call_raw("aclcontrol", {"add": "block", "addr": "203.0.113.0/24", "comment": "theirs"})
    config = {"list": "block", "address": "203.0.113.0/24", "comment": "ours"}
    errors = connections.resource(ENTRY).apply(config, check=False).errors
    assert [error.summary for error in errors] == ["block/203.0.113.0/24 exists already"]
    assert '"theirs"' in errors[0].detail
    assert 'id = "block/203.0.113.0/24"' in errors[0].detail
    assert _entries(unit, "block") == {"203.0.113.0/24": "theirs"}


def test_two_entries_for_one_network_are_refused(connections: Connections) -> None:
    process = connections.new()
    process.resource(ENTRY).plan({"list": "block", "address": "203.0.113.7"})
    second = process.resource(ENTRY).plan({"list": "block", "address": "203.0.113.7/32"})
    assert [error.summary for error in second.errors] == ["the entry is described twice"]


WRONG = [
    ({"list": "white", "address": "10.0.0.1"}, "allow, block"),
    ({"list": "allow", "address": "10.0.0.5/8"}, "expected 10.0.0.0/8"),
    ({"list": "allow", "address": "host.example"}, "not an address or a network"),
    ({"list": "allow", "address": "10.0.0.1", "comment": "c" * 128}, "at most 127"),
    ({"list": "allow", "address": "10.0.0.1", "virtual_service_id": "web"}, "does not name a service"),
]


@pytest.mark.parametrize(("config", "words"), WRONG)
def test_what_cannot_be_an_entry_is_refused(
    config: dict[str, Any], words: str, connections: Connections
) -> None:
    found = connections.resource(ENTRY).validate(config)
    assert [words in f"{item.summary} {item.detail}" for item in found] == [True]


def test_an_entry_that_shuts_this_machine_out_is_refused(unit: Emulator, connections: Connections) -> None:
    admitting = connections.resource(ENTRY)
    admitting.apply({"list": "allow", "address": "127.0.0.1"})
    unit.call_raw("aclcontrol", {"enable": 1})
    unit.call_raw("aclcontrol", {"wuiblock": 1})
    with unit.locked() as state:
        state.shared.packet_filter.wui_address = "10.9.9.9"

    everybody = {"list": "block", "address": "127.0.0.0/8"}
    plan = connections.resource(ENTRY).plan(everybody)
    assert [error.summary for error in plan.errors] == ["block/127.0.0.0/8 could lock everybody out"]
    assert "127.0.0.1" in plan.errors[0].detail
    assert not connections.resource(ENTRY, allow_lockout=True).plan(everybody).errors
    assert not connections.resource(ENTRY).plan({"list": "block", "address": "203.0.113.0/24"}).errors

    later = connections.resource(ENTRY)
    later.state, later.private = admitting.state, admitting.private
    assert [error.summary for error in later.plan(None).errors] == [
        "allow/127.0.0.1 could lock everybody out"
    ]
    with unit.locked() as state:
        state.shared.packet_filter.wui_address = "127.0.0.1"
    admitted = connections.resource(ENTRY)
    admitted.state, admitted.private = admitting.state, admitting.private
    assert not admitted.plan(None).errors
