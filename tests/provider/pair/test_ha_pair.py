"""Two single units become a pair in one resumable sequence, and the pair is kept as it is written."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, Fault
from loadmaster_provider.pair.members import PLACES
from tests.support.pair_driver import PairConnections, writes
from tests.support.protocol_driver import ManagedObject

PAIR = "loadmaster_ha_pair"
WANTED: dict[str, Any] = {
    "interfaces": {
        "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
        "eth1": {"shared_address": "192.168.10.1", "ha_check": True},
    },
    "ha_virtual_id": 23,
    "share_layer7_persistence": True,
    "platform": "virtual",
    "partner_secret": "marker-of-the-secret",
    "partner_secret_version": 1,
    "reboot": "when_needed",
}
FORMED = {"interfaces": {"eth0": {"shared_address": "10.0.0.10"}, "eth1": {"shared_address": "192.168.10.1"}}}


def _value(unit: Emulator, name: str) -> Any:
    return unit.raw("get", param=name).get(name)


def _restarts(units: EmulatedPair) -> list[int]:
    return [writes(unit).count("reboot") for unit in units.units]


def _interfaces(unit: Emulator) -> list[tuple[Any, ...]]:
    shown = unit.raw("showiface")["Interface"]
    return [
        tuple(one.get(name) for name in ("Id", "SharedIPAddress", "PartnerIPAddress", "hacheck"))
        for one in shown
    ]


def _clear(units: EmulatedPair) -> None:
    for unit in units.units:
        unit.journal.clear()


def _formed(units: EmulatedPair) -> dict[str, Any]:
    """What the units show of the wanted pair, beside what a pair is."""
    assert units.active is not None
    return {
        "roles": sorted(units.roles.values()),
        "first": _interfaces(units.first)[:2],
        "second": _interfaces(units.second)[:2],
        "virtual ids": [_value(unit, "havhid") for unit in units.units],
        "layer 7": _value(units.active, "hal7update"),
    }


FORMED_PAIR = {
    "roles": ["active", "standby"],
    "first": [(0, "10.0.0.10", "10.0.0.12", True), (1, "192.168.10.1", "192.168.10.12", True)],
    "second": [(0, "10.0.0.10", "10.0.0.11", True), (1, "192.168.10.1", "192.168.10.11", True)],
    "virtual ids": [23, 23],
    "layer 7": True,
}


def _never_both_away(units: EmulatedPair) -> bool:
    """Whether the second restart began only after the unit of the first one had answered again."""
    restarts = sorted(
        (call.time, index)
        for index, unit in enumerate(units.units)
        for call in unit.journal
        if call.command == "reboot"
    )
    (begun, index), (next_begun, _) = restarts
    return any(
        begun < call.time <= next_begun for call in units.units[index].journal if call.command == "get"
    )


def test_two_single_units_become_a_pair_with_one_restart_each(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    resource = unit_connections.resource(PAIR)
    made = resource.apply(WANTED)
    assert made.action == "create"
    assert _formed(units) == FORMED_PAIR
    assert units.synchronise(), units.synchronisation_problem
    assert _restarts(units) == [1, 1]
    assert _never_both_away(units)
    for place, unit in zip(PLACES, units.units, strict=True):
        order = writes(unit)
        assert order.index("hamode") < order.index("reboot") < order.index("modiface"), place
        assert order.index("havhid") < order.index("hamode"), place
    assert resource.state is not None
    assert resource.state["waiting_for_reboot"] == []
    assert resource.state["serial_numbers"] == ["1364210", "1364211"]
    assert "marker-of-the-secret" not in repr(resource.state) + resource.private.decode()


def test_the_second_plan_is_empty_and_the_second_apply_writes_nothing(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    first = unit_connections.resource(PAIR)
    first.apply(WANTED)
    _clear(units)
    later = unit_connections.resource(PAIR, after=first)
    assert later.plan(WANTED).is_empty
    later.apply(WANTED)
    assert writes(units.first) + writes(units.second) == []


COMMANDS = ("licenseinfo", "set", "setlmcommsecret", "reboot", "modiface", "showiface")


@pytest.mark.parametrize(("kind", "place"), [("cut_before", 1), ("cut_after", 0)])
def test_a_command_that_fails_once_costs_no_second_restart(
    kind: Any,
    place: int,
    units: EmulatedPair,
    unit_connections: PairConnections,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("loadmaster_provider.pair.restart._DEAF_SECONDS", 0.1)
    for command in COMMANDS:
        units.units[place].temper.add(Fault(kind, command=command, times=1))
    unit_connections.resource(PAIR).apply(WANTED, check=False)
    units.units[place].temper.clear()
    resource = unit_connections.resource(PAIR)
    resource.apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert units.units[1 - place].journal.commands().count("reboot") == 1
    assert unit_connections.resource(PAIR, after=resource).plan(WANTED).is_empty


@pytest.mark.parametrize(("command", "place"), [(name, index % 2) for index, name in enumerate(COMMANDS)])
def test_a_command_that_keeps_failing_ends_the_run_and_the_next_apply_goes_on(
    command: str,
    place: int,
    units: EmulatedPair,
    unit_connections: PairConnections,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("loadmaster_provider.pair.restart.RETURN_SECONDS", 2.0)
    units.units[place].temper.add(Fault("http_500", command=command))
    failed = unit_connections.resource(PAIR).apply(WANTED, check=False)
    assert len(failed.errors) == 1, [error.summary for error in failed.errors]
    units.units[place].temper.clear()
    resource = unit_connections.resource(PAIR)
    resource.apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units)[1 - place] == 1
    assert unit_connections.resource(PAIR, after=resource).plan(WANTED).is_empty


@pytest.mark.parametrize("ending", ["first", "second"])
def test_a_unit_that_never_returns_is_one_message_and_the_next_apply_goes_on(
    ending: Any, units: EmulatedPair, unit_connections: PairConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster_provider.pair.restart.RETURN_SECONDS", 1.0)
    unit = units.unit(ending)
    unit.temper.add(Fault("power_off", command="reboot"))
    resource = unit_connections.resource(PAIR)
    failed = resource.apply(WANTED, check=False)
    assert [error.summary for error in failed.errors] == [
        f"the {ending} unit did not return from its restart"
    ]
    assert "apply again" in failed.errors[0].detail
    other = units.second if ending == "first" else units.first
    assert units.roles["second" if ending == "first" else "first"] != "away"
    assert "reboot" not in writes(other) or ending == "second"
    unit.temper.clear()
    units.revive(ending, boot_seconds=1)
    units.clock.advance(60)
    again = unit_connections.resource(PAIR)
    again.apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units) == [1, 1]


def test_a_run_that_was_ended_before_its_restart_restarts_once(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    for unit, mode in zip(units.units, (1, 2), strict=True):
        unit.raw("set", param="havhid", value="23")
        unit.raw("set", param="hamode", value=str(mode))
    unit_connections.resource(PAIR).apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units) == [1, 1]


def test_without_leave_to_restart_it_writes_what_it_may_and_says_what_waits(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    config = {**WANTED, "reboot": "never"}
    resource = unit_connections.resource(PAIR)
    result = resource.apply(config)
    assert resource.state is not None
    assert resource.state["waiting_for_reboot"] == ["first", "second"]
    assert any("wait for a restart" in item.summary for item in result.warnings)
    assert "reboot" not in writes(units.first) + writes(units.second)
    assert "modiface" not in writes(units.first) + writes(units.second)
    assert unit_connections.resource(PAIR, after=resource).plan(config).is_empty

    for unit in units.units:
        units.kill(unit)
        units.revive(unit, boot_seconds=1)
        units.clock.advance(60)
    _clear(units)
    later = unit_connections.resource(PAIR, after=resource)
    assert later.apply(config).action == "update"
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units) == [0, 0]
    assert unit_connections.resource(PAIR, after=later).plan(config).is_empty


def test_what_depends_on_a_pair_that_waits_is_told_what_it_waits_for(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    process = unit_connections.new()
    process.resource(PAIR).apply({**WANTED, "reboot": "never"})
    service = {"address": "10.0.0.50", "port": "80", "protocol": "tcp"}
    result = process.resource("loadmaster_virtual_service").apply(service, check=False)
    assert [error.summary for error in result.errors] == [
        "these two units wait for a restart to become a pair"
    ]
    assert "the first and the second hold" in result.errors[0].detail
    assert "Restart one unit after the other" in result.errors[0].detail


def test_leave_to_restart_given_later_finishes_the_pair(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    resource = unit_connections.resource(PAIR)
    resource.apply({**WANTED, "reboot": "never"})
    later = unit_connections.resource(PAIR, after=resource)
    assert later.apply(WANTED).action == "update"
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units) == [1, 1]


def test_ctrl_c_while_a_unit_restarts_is_gone_on_with(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    process = unit_connections.new()
    resource = process.resource(PAIR)
    units.clock.speed = 0
    threading.Timer(0.7, process.stop.set).start()
    ended = resource.apply(WANTED, check=False)
    assert [error.summary for error in ended.errors] == ["interrupted"]
    units.clock.speed = 300
    units.clock.advance(100)
    unit_connections.resource(PAIR).apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert _restarts(units) == [1, 1]


# ------------------------------------------------------------------------------------ what is refused first


def test_unequal_firmware_is_refused_before_anything_is_written() -> None:
    with EmulatedPair(formed=False, limiter=False, second_firmware="7.2.60.1") as units:
        connections = PairConnections(units)
        result = connections.resource(PAIR).apply(WANTED, check=False)
        assert [error.summary for error in result.errors] == ["the units run different firmware"]
        assert "7.2.60.1" in result.errors[0].detail
        assert writes(units.first) + writes(units.second) == []
        connections.close()


@pytest.mark.parametrize(
    ("change", "summary"),
    [
        ({"platform": "hardware"}, 'platform is "hardware", and the licences say "virtual"'),
        (
            {"interfaces": {"eth0": {"shared_address": "172.20.0.1"}}},
            "the shared address is outside of the interface's network",
        ),
        (
            {"interfaces": {"eth0": {"shared_address": "10.0.0.12"}}},
            "the shared address is somebody's already",
        ),
        (
            {"interfaces": {"eth0": {"shared_address": "10.0.0.77"}}},
            "the shared address is a service's already",
        ),
        ({"virtual_mac": True, "platform": None}, "virtual units have no virtual MAC"),
        (
            {"interfaces": {"eth0": {"shared_address": "2001:db8::10"}}},
            "the shared address is outside of the interface's network",
        ),
        ({"interfaces": {"eth7": {"shared_address": "10.0.0.10"}}}, "there is no interface eth7"),
        (
            {"interfaces": {"eth1": {"shared_address": "192.168.255.255"}}},
            "the shared address belongs to no host",
        ),
    ],
)
def test_what_cannot_become_a_pair_is_refused_while_planning(
    change: dict[str, Any], summary: str, units: EmulatedPair, unit_connections: PairConnections
) -> None:
    units.second.raw("addvs", vs="10.0.0.77", port=80, prot="tcp")
    plan = unit_connections.resource(PAIR).plan({**WANTED, **change})
    assert [error.summary for error in plan.errors] == [summary]
    assert plan.warnings == []
    result = unit_connections.resource(PAIR).apply({**WANTED, **change}, check=False)
    assert [error.summary for error in result.errors] == [summary]
    assert writes(units.first) + writes(units.second) == []


@pytest.mark.parametrize(
    ("change", "summary"),
    [
        ({"interfaces": {}}, "invalid value for interfaces"),
        ({"interfaces": {"lan": {"shared_address": "10.0.0.10"}}}, "invalid value for interfaces"),
        (
            {"interfaces": {"eth0": {"shared_address": "10.0.0.10/24"}}},
            'invalid value for interfaces["eth0"].shared_address',
        ),
        (
            {"interfaces": {name: {"shared_address": "10.0.0.10"} for name in ("eth0", "eth1")}},
            "the same shared address twice",
        ),
        ({"virtual_mac": True}, "virtual units have no virtual MAC"),
        ({"ha_virtual_id": 256}, "invalid value for ha_virtual_id"),
        ({"ha_virtual_id": 1}, "ha_virtual_id is 1"),
        ({"partner_secret": "short"}, "invalid value for partner_secret"),
        ({"partner_secret_version": None}, "partner_secret_version is missing"),
        ({"reboot": "sometimes"}, "invalid value for reboot"),
    ],
)
def test_arguments_are_judged_without_reach(
    change: dict[str, Any], summary: str, unit_connections: PairConnections
) -> None:
    found = unit_connections.resource(PAIR).validate({**WANTED, **change})
    assert [item.summary for item in found] == [summary]
    assert "short" not in found[0].detail or change == {"reboot": "sometimes"}


def test_unequal_licences_are_refused_before_anything_is_written(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    with units.second.locked() as state:
        state.unit.platform = "hardware"
    result = unit_connections.resource(PAIR).apply({**WANTED, "platform": None}, check=False)
    assert [error.summary for error in result.errors][:1] == ["the units have different models"]
    assert writes(units.first) + writes(units.second) == []


def test_a_partner_out_of_reach_is_named_and_the_other_left_alone(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    units.kill("second")
    result = unit_connections.resource(PAIR).apply(WANTED, check=False)
    assert [error.summary for error in result.errors] == ["the second unit does not answer"]
    assert units.second.url in result.errors[0].detail
    assert writes(units.first) == []


def test_a_pair_needs_two_units_in_the_provider_block(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    plan = unit_connections.resource(PAIR, units=[units.first.url]).plan(WANTED)
    assert [error.summary for error in plan.errors] == ["a pair needs both units"]


def test_a_pair_somebody_else_made_is_not_changed_but_imported(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    other = {**WANTED, "interfaces": {"eth0": {"shared_address": "10.0.0.99"}}}
    plan = connections.resource(PAIR).plan(other)
    assert {error.summary for error in plan.errors} == {"the units have another shared address already"}
    assert "import {" in plan.errors[0].detail
    assert writes(pair.first) + writes(pair.second) == []


def test_a_split_brain_is_called_that_before_anything_is_written(
    pair: EmulatedPair, connections: PairConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster_provider.pair.bring_up.FAILOVER_SECONDS", 0.3)
    pair.split_brain(True)
    pair.clock.advance(60)
    result = connections.resource(PAIR).apply({**FORMED, "ha_virtual_id": 23}, check=False)
    assert [error.summary for error in result.errors] == ["both units are active"]
    assert writes(pair.first) + writes(pair.second) == []


def test_units_in_swapped_order_are_to_be_exchanged(pair: EmulatedPair, connections: PairConnections) -> None:
    swapped: dict[str, Any] = {"units": [pair.second.url, pair.first.url]}
    plan = connections.resource(PAIR, **swapped).plan(FORMED)
    assert [error.summary for error in plan.errors] == ["the first unit has another part already"]
    found = connections.resource(PAIR, **swapped).import_("pair")
    assert "Exchange the two in units" in found[0].detail


# ------------------------------------------------------------------------------------ an existing pair


def _imported(connections: PairConnections) -> Any:
    resource = connections.resource(PAIR)
    assert resource.import_("pair") == []
    assert resource.refresh() == []
    return resource


def test_an_existing_pair_is_imported_and_its_first_plan_is_empty(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    resource = _imported(connections)
    assert resource.plan(FORMED).is_empty
    assert resource.state["ha_virtual_id"] == 1
    assert writes(pair.first) + writes(pair.second) == []


def test_restart_and_platform_written_after_an_import_are_no_write(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    resource = _imported(connections)
    resource.apply({**FORMED, "reboot": "when_needed", "platform": "virtual"})
    assert writes(pair.first) + writes(pair.second) == []


def test_single_units_are_no_pair_to_import(units: EmulatedPair, unit_connections: PairConnections) -> None:
    found = unit_connections.resource(PAIR).import_("pair")
    assert [item.summary for item in found] == ["this is no pair to import"]


@pytest.mark.parametrize("place", [0, 1])
@pytest.mark.parametrize(
    ("command", "parameters", "attribute"),
    [
        ("modiface", {"iface": 1, "shared": "192.168.10.77"}, "interfaces"),
        ("modiface", {"iface": 1, "shared": ""}, "interfaces"),
        ("modiface", {"iface": 1, "partner": "192.168.10.99"}, "interfaces"),
        ("modiface", {"iface": 1, "hacheck": False}, "interfaces"),
        ("set", {"param": "havhid", "value": "99"}, "ha_virtual_id"),
    ],
)
def test_a_value_changed_behind_our_back_on_either_unit_is_seen_and_mended(
    place: int,
    command: str,
    parameters: dict[str, Any],
    attribute: str,
    units: EmulatedPair,
    unit_connections: PairConnections,
) -> None:
    resource = unit_connections.resource(PAIR)
    resource.apply(WANTED)
    units.units[place].raw(command, **parameters)
    later = unit_connections.resource(PAIR, after=resource)
    plan = later.plan(WANTED)
    assert plan.action == "update"
    assert plan.state is not None
    assert later.state is not None
    assert later.state[attribute] != plan.state[attribute]
    later.apply(WANTED)
    assert _formed(units) == FORMED_PAIR
    assert unit_connections.resource(PAIR, after=later).plan(WANTED).is_empty


def test_a_shared_value_changed_behind_our_back_is_seen_and_mended(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "share_layer7_persistence": True, "failover_delay": "seconds_6"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    pair.synchronise()
    pair.first.raw("set", param="hal7update", value="0")
    later = connections.resource(PAIR, after=resource)
    _clear(pair)
    assert later.apply(config).action == "update"
    assert writes(pair.first) == ["hal7update"]
    assert writes(pair.second) == []


def test_a_value_that_needs_a_restart_restarts_the_standby_first(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "ha_virtual_id": 23, "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    _clear(pair)
    before = pair.active
    later = connections.resource(PAIR, after=resource)
    later.apply({**config, "ha_virtual_id": 24})
    assert [_value(unit, "havhid") for unit in pair.units] == [24, 24]
    assert _restarts(pair) == [1, 1]
    assert _never_both_away(pair)
    first_to_go = min(
        (call.time, index)
        for index, unit in enumerate(pair.units)
        for call in unit.journal
        if call.command == "reboot"
    )
    assert pair.units[first_to_go[1]] is not before
    assert connections.resource(PAIR, after=later).plan({**config, "ha_virtual_id": 24}).is_empty


def test_firmware_that_shows_no_check_gives_an_empty_plan_all_the_same() -> None:
    with EmulatedPair(formed=False, limiter=False, clock_speed=300, shows_ha_check=False) as units:
        connections = PairConnections(units)
        resource = connections.resource(PAIR)
        resource.apply(WANTED)
        assert connections.resource(PAIR, after=resource).plan(WANTED).is_empty
        without = {**WANTED, "interfaces": {"eth0": {"shared_address": "10.0.0.10"}}}
        later = connections.resource(PAIR, after=resource)
        later.apply(without)
        assert connections.resource(PAIR, after=later).plan(without).is_empty
        connections.close()


def test_hardware_gets_its_virtual_mac() -> None:
    with EmulatedPair(formed=False, limiter=False, clock_speed=300, platform="hardware") as units:
        connections = PairConnections(units)
        resource = connections.resource(PAIR)
        resource.apply({**WANTED, "platform": "hardware", "virtual_mac": True})
        assert [_value(unit, "vmac") for unit in units.units] == [True, True]
        assert _restarts(units) == [1, 1]
        connections.close()


def test_a_dead_unit_leaves_the_plan_of_its_pair_empty(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "share_layer7_persistence": True}
    resource = connections.resource(PAIR)
    resource.apply(config)
    pair.synchronise()
    pair.kill("first")
    assert connections.resource(PAIR, after=resource).plan(config).is_empty


# ------------------------------------------------------------------------------------ the end of a pair


def test_destroying_leaves_the_pair_standing(pair: EmulatedPair, connections: PairConnections) -> None:
    resource = connections.resource(PAIR)
    resource.apply(FORMED)
    _clear(pair)
    resource.destroy()
    assert writes(pair.first) + writes(pair.second) == []


def test_unpair_makes_two_single_units_with_one_restart_each(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "on_destroy": "unpair", "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    _clear(pair)
    resource.destroy()
    assert pair.roles == {"first": "single", "second": "single"}
    assert [shown[1:3] for unit in pair.units for shown in _interfaces(unit)[:2]] == [(None, None)] * 4
    assert _restarts(pair) == [1, 1]
    assert _never_both_away(pair)


def test_unpair_is_refused_while_both_units_would_answer_for_services(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    resource = connections.resource(PAIR)
    resource.apply({**FORMED, "on_destroy": "unpair", "reboot": "when_needed"})
    pair.first.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
    _clear(pair)
    refused = resource.destroy(check=False)
    assert [error.summary for error in refused.errors] == ["the pair still has services"]
    assert writes(pair.first) + writes(pair.second) == []


def test_unpair_without_leave_to_restart_is_refused_while_planning(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    resource = connections.resource(PAIR)
    resource.apply({**FORMED, "on_destroy": "unpair"})
    assert [error.summary for error in resource.plan(None).errors] == [
        "the pair cannot be taken apart without restarts"
    ]


# ------------------------------------------------------------------------------------ runs that are killed


class Killed(BaseException):
    """Stands for SIGKILL: nothing that the run knew reaches anybody."""


def _die_at_restart(resource: ManagedObject, config: dict[str, Any]) -> None:
    """Apply, and die when the first unit is to be restarted."""

    def die(*_: Any, **__: Any) -> None:
        raise Killed

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("loadmaster_provider.pair.bring_up.restart", die)
        with pytest.raises(Killed):
            resource.apply(config)


def test_a_change_that_was_killed_before_its_restart_is_finished_by_the_next_apply(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "ha_virtual_id": 23, "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    _clear(pair)
    changed = {**config, "ha_virtual_id": 24}
    _die_at_restart(connections.resource(PAIR, after=resource), changed)
    assert _restarts(pair) == [0, 0]
    # the units show the new value and nothing of the restart it waits for
    assert [_value(unit, "havhid") for unit in pair.units] == [24, 24]
    later = connections.resource(PAIR, after=resource)
    assert later.apply(changed).action == "update"
    assert _restarts(pair) == [1, 1]
    assert connections.resource(PAIR, after=later).plan(changed).is_empty


def test_a_restart_that_somebody_else_did_is_not_repeated(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "ha_virtual_id": 23, "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    changed = {**config, "ha_virtual_id": 24}
    _die_at_restart(connections.resource(PAIR, after=resource), changed)
    for unit in pair.units:
        pair.kill(unit)
        pair.clock.advance(60)
        pair.revive(unit, boot_seconds=1)
        pair.clock.advance(120)
    _clear(pair)
    later = connections.resource(PAIR, after=resource)
    later.apply(changed)
    assert _restarts(pair) == [0, 0]
    assert connections.resource(PAIR, after=later).plan(changed).is_empty


def test_a_refresh_of_a_pair_takes_few_calls(pair: EmulatedPair, connections: PairConnections) -> None:
    resource = connections.resource(PAIR)
    resource.apply(FORMED)
    _clear(pair)
    process = connections.new()
    again = process.resource(PAIR)
    again.state, again.private = resource.state, resource.private
    assert again.plan(FORMED).is_empty
    assert len(pair.first.journal) + len(pair.second.journal) <= 6
