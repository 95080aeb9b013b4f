"""A pair that stands is imported, mended, changed and taken apart."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair
from tests.support.pair_driver import PairConnections, writes
from tests.support.paired import (
    FORMED,
    FORMED_PAIR,
    PAIR,
    WANTED,
    clear,
    formed,
    interfaces_of,
    never_both_away,
    restarts,
    value,
)


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
    assert formed(units) == FORMED_PAIR
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
    clear(pair)
    assert later.apply(config).action == "update"
    assert writes(pair.first) == ["hal7update"]
    assert writes(pair.second) == []


def test_a_value_that_needs_a_restart_restarts_the_standby_first(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "ha_virtual_id": 23, "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    clear(pair)
    before = pair.active
    later = connections.resource(PAIR, after=resource)
    later.apply({**config, "ha_virtual_id": 24})
    assert [value(unit, "havhid") for unit in pair.units] == [24, 24]
    assert restarts(pair) == [1, 1]
    assert never_both_away(pair)
    first_to_go = min(
        (call.time, index)
        for index, unit in enumerate(pair.units)
        for call in unit.journal
        if call.command == "reboot"
    )
    assert pair.units[first_to_go[1]] is not before
    assert connections.resource(PAIR, after=later).plan({**config, "ha_virtual_id": 24}).is_empty


def test_units_that_do_not_hear_each_other_for_their_virtual_ids_are_brought_together(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "ha_virtual_id": 23, "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    standby = pair.standby
    assert standby is not None
    standby.raw("set", param="havhid", value="99")
    pair.kill(standby)
    pair.revive(standby, boot_seconds=1)
    # a third restart within five minutes would take the unit out of the pair
    pair.clock.advance(600)
    assert pair.roles == {"first": "active", "second": "active"}
    later = connections.resource(PAIR, after=resource)
    later.apply(config)
    assert sorted(pair.roles.values()) == ["active", "standby"]
    assert [value(unit, "havhid") for unit in pair.units] == [23, 23]
    assert connections.resource(PAIR, after=later).plan(config).is_empty


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
        assert [value(unit, "vmac") for unit in units.units] == [True, True]
        assert restarts(units) == [1, 1]
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


def test_destroying_leaves_the_pair_standing(pair: EmulatedPair, connections: PairConnections) -> None:
    resource = connections.resource(PAIR)
    resource.apply(FORMED)
    clear(pair)
    resource.destroy()
    assert writes(pair.first) + writes(pair.second) == []


def test_unpair_makes_two_single_units_with_one_restart_each(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    config = {**FORMED, "on_destroy": "unpair", "reboot": "when_needed"}
    resource = connections.resource(PAIR)
    resource.apply(config)
    clear(pair)
    resource.destroy()
    assert pair.roles == {"first": "single", "second": "single"}
    assert [shown[1:3] for unit in pair.units for shown in interfaces_of(unit)[:2]] == [(None, None)] * 4
    assert restarts(pair) == [1, 1]
    assert never_both_away(pair)


def test_unpair_is_refused_while_both_units_would_answer_for_services(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    resource = connections.resource(PAIR)
    resource.apply({**FORMED, "on_destroy": "unpair", "reboot": "when_needed"})
    pair.first.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
    clear(pair)
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
