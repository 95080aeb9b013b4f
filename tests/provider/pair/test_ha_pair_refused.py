"""What cannot become a pair is refused in one message, before anything is written."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair
from tests.support.pair_driver import PairConnections, writes
from tests.support.paired import FORMED, PAIR, WANTED


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
    result = connections.resource(PAIR).apply({**FORMED, "preferred_unit": "first"}, check=False)
    assert [error.summary for error in result.errors] == ["both units are active"]
    assert writes(pair.first) + writes(pair.second) == []


def test_units_in_swapped_order_are_to_be_exchanged(pair: EmulatedPair, connections: PairConnections) -> None:
    swapped: dict[str, Any] = {"units": [pair.second.url, pair.first.url]}
    plan = connections.resource(PAIR, **swapped).plan(FORMED)
    assert [error.summary for error in plan.errors] == ["the first unit has another part already"]
    found = connections.resource(PAIR, **swapped).import_("pair")
    assert "Exchange the two in units" in found[0].detail
