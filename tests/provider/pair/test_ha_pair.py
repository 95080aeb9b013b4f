"""Two single units become a pair in one resumable sequence."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair, Fault
from loadmaster_provider.pair.members import PLACES
from tests.support.pair_driver import PairConnections, writes
from tests.support.paired import (
    FORMED,
    FORMED_PAIR,
    PAIR,
    WANTED,
    clear,
    formed,
    never_both_away,
    restarts,
    value,
)
from tests.support.protocol_driver import ManagedObject


def test_two_single_units_become_a_pair_with_one_restart_each(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    resource = unit_connections.resource(PAIR)
    made = resource.apply(WANTED)
    assert made.action == "create"
    assert formed(units) == FORMED_PAIR
    assert units.synchronise(), units.synchronisation_problem
    assert restarts(units) == [1, 1]
    assert never_both_away(units)
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
    clear(units)
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
    assert formed(units) == FORMED_PAIR
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
    assert formed(units) == FORMED_PAIR
    assert restarts(units)[1 - place] == 1
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
    assert formed(units) == FORMED_PAIR
    assert restarts(units) == [1, 1]


def test_a_run_that_was_ended_before_its_restart_restarts_once(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    for unit, mode in zip(units.units, (1, 2), strict=True):
        unit.raw("set", param="havhid", value="23")
        unit.raw("set", param="hamode", value=str(mode))
    unit_connections.resource(PAIR).apply(WANTED)
    assert formed(units) == FORMED_PAIR
    assert restarts(units) == [1, 1]


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
    clear(units)
    later = unit_connections.resource(PAIR, after=resource)
    assert later.apply(config).action == "update"
    assert formed(units) == FORMED_PAIR
    assert restarts(units) == [0, 0]
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
    assert formed(units) == FORMED_PAIR
    assert restarts(units) == [1, 1]


def test_ctrl_c_while_a_unit_restarts_is_gone_on_with(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    process = unit_connections.new()
    resource = process.resource(PAIR)
    units.clock.speed = 0
    threading.Timer(0.7, process.stop.set).start()
    ended = resource.apply(WANTED, check=False)
    assert [error.summary for error in ended.errors] == ["interrupted"]
    assert units.roles["first"] == "away"
    units.clock.speed = 300
    unit_connections.resource(PAIR).apply(WANTED)
    assert formed(units) == FORMED_PAIR
    assert restarts(units) == [1, 1]


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
    clear(pair)
    changed = {**config, "ha_virtual_id": 24}
    _die_at_restart(connections.resource(PAIR, after=resource), changed)
    assert restarts(pair) == [0, 0]
    # the units show the new value and nothing of the restart it waits for
    assert [value(unit, "havhid") for unit in pair.units] == [24, 24]
    later = connections.resource(PAIR, after=resource)
    assert later.apply(changed).action == "update"
    assert restarts(pair) == [1, 1]
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
    clear(pair)
    later = connections.resource(PAIR, after=resource)
    later.apply(changed)
    assert restarts(pair) == [0, 0]
    assert connections.resource(PAIR, after=later).plan(changed).is_empty


def test_a_refresh_of_a_pair_takes_few_calls(pair: EmulatedPair, connections: PairConnections) -> None:
    resource = connections.resource(PAIR)
    resource.apply(FORMED)
    clear(pair)
    process = connections.new()
    again = process.resource(PAIR)
    again.state, again.private = resource.state, resource.private
    assert again.plan(FORMED).is_empty
    assert len(pair.first.journal) + len(pair.second.journal) <= 6
