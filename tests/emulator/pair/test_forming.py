"""Two single units become a pair through the API, and nothing but the whole sequence makes them one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_emulator.pair.virtual_mac import virtual_macs
from tests.emulator.pair.support import add, ask, services, value

SHARED = {0: "10.0.0.10", 1: "192.168.10.1"}
OWN = ({0: "10.0.0.11", 1: "192.168.10.11"}, {0: "10.0.0.12", 1: "192.168.10.12"})


def own(pair: EmulatedPair, unit: Emulator, command: str, /, **parameters: Any) -> dict[str, Any]:
    """A call at the unit's own address, which has to succeed."""
    answer = ask(pair, unit.url, command, **parameters)
    assert answer["code"] == 200, answer
    return answer


def set_mode(pair: EmulatedPair, unit: Emulator, mode: int) -> None:
    own(pair, unit, "set", param="hamode", value=mode)
    own(pair, unit, "reboot")
    pair.clock.advance(90)


def set_addresses(pair: EmulatedPair, place: int, **changes: str) -> None:
    """Partner and shared address of each interface of the first unit (0) or the second (1)."""
    for number, address in SHARED.items():
        unit = pair.units[place]
        own(pair, unit, "modiface", iface=number, partner=changes.get("partner", OWN[1 - place][number]))
        own(pair, unit, "modiface", iface=number, shared=changes.get("shared", address))


def make(pair: EmulatedPair, **changes: str) -> None:
    for place, unit in enumerate(pair.units):
        set_mode(pair, unit, place + 1)
        set_addresses(pair, place, **(changes if place else {}))
    pair.clock.advance(30)


def test_single_units_know_nothing_of_a_pair(two: EmulatedPair) -> None:
    assert two.roles == {"first": "single", "second": "single"}
    assert [value(unit, "hastatus") for unit in two.units] == ["HA not configured"] * 2
    assert (two.active, two.standby) == (None, None)
    with pytest.raises(httpx.ConnectError):
        httpx.get(two.shared_url)


def test_the_whole_sequence_makes_a_pair(two: EmulatedPair) -> None:
    add(two.first, "10.0.0.50")
    add(two.second, "10.0.0.60")
    make(two)
    assert two.roles == {"first": "active", "second": "standby"}
    assert ask(two, two.shared_url, "get", param="hamode")["hamode"] == 1
    assert services(two.second) == ["10.0.0.50"]
    two.kill("first")
    two.clock.advance(9)
    assert ask(two, two.shared_url, "get", param="hamode")["hamode"] == 2


def test_the_mode_takes_effect_with_a_reboot(two: EmulatedPair) -> None:
    own(two, two.first, "set", param="hamode", value=1)
    assert value(two.first, "hamode") == 1
    assert value(two.first, "hastatus") == "HA not configured"
    refused = ask(two, two.first.url, "modiface", iface=0, shared="10.0.0.10")
    assert refused["code"] == 422
    own(two, two.first, "reboot")
    two.clock.advance(90)
    assert value(two.first, "hastatus") == "Standby"
    assert ask(two, two.first.url, "modiface", iface=0, shared="10.0.0.10")["code"] == 200
    two.clock.advance(9)
    assert value(two.first, "hastatus") == "Active"


def test_back_in_single_mode_a_unit_gives_its_pair_addresses_up_with_a_reboot(pair: EmulatedPair) -> None:
    shown = ask(pair, pair.second.url, "showiface")["Interface"]
    assert [one["SharedIPAddress"] for one in shown] == list(SHARED.values())
    set_mode(pair, pair.second, 0)
    shown = ask(pair, pair.second.url, "showiface")["Interface"]
    assert all("SharedIPAddress" not in one and "PartnerIPAddress" not in one for one in shown)
    assert value(pair.second, "hastatus") == "HA not configured"
    assert pair.roles == {"first": "active", "second": "single"}
    assert services(pair.second) == services(pair.first)


@pytest.mark.parametrize("changes", [{"partner": "10.0.0.99"}, {"shared": "10.0.0.20"}])
def test_units_whose_addresses_do_not_agree_are_both_active(
    two: EmulatedPair, changes: dict[str, str]
) -> None:
    make(two, **changes)
    assert two.roles == {"first": "active", "second": "active"}


def test_units_with_different_virtual_ids_are_both_active_until_they_agree(two: EmulatedPair) -> None:
    own(two, two.second, "set", param="havhid", value=42)
    make(two)
    assert two.roles == {"first": "active", "second": "active"}
    own(two, two.first, "set", param="havhid", value=42)
    assert sorted(two.roles.values()) == ["active", "standby"]


def test_a_virtual_id_changed_on_one_unit_parts_a_pair_when_that_unit_restarts(pair: EmulatedPair) -> None:
    own(pair, pair.second, "set", param="havhid", value=42)
    assert pair.roles == {"first": "active", "second": "standby"}
    pair.clock.advance(120)
    assert value(pair.second, "havhid") == 1
    own(pair, pair.first, "set", param="havhid", value=42)
    own(pair, pair.second, "set", param="havhid", value=43)
    own(pair, pair.second, "reboot")
    pair.clock.advance(90 + 9)
    assert pair.roles == {"first": "active", "second": "active"}


def test_the_same_place_twice_is_an_address_conflict(two: EmulatedPair) -> None:
    for place, unit in enumerate(two.units):
        set_mode(two, unit, 1)
        set_addresses(two, place)
    two.clock.advance(30)
    assert two.roles == {"first": "active", "second": "active"}
    serials = {ask(two, two.shared_url, "get", param="serialnumber")["serialnumber"] for _ in range(64)}
    assert len(serials) == 2
    assert not two.synchronise()


def test_virtual_units_refuse_a_virtual_mac(two: EmulatedPair) -> None:
    assert ask(two, two.first.url, "set", param="vmac", value=True)["code"] == 422


def test_on_hardware_the_virtual_mac_and_its_number_follow_a_reboot() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, platform="hardware") as pair:
        for unit in pair.units:
            own(pair, unit, "set", param="vmac", value=True)
        assert virtual_macs(pair.first.appliance.unit) == {}
        for unit in pair.units:
            own(pair, unit, "reboot")
            pair.clock.advance(200)
        assert virtual_macs(pair.first.appliance.unit) == {0: "00:00:5e:00:01:01", 1: "00:00:5e:00:03:01"}
        for unit in pair.units:
            own(pair, unit, "set", param="havhid", value=42)
        assert virtual_macs(pair.first.appliance.unit)[0] == "00:00:5e:00:01:01"
        own(pair, pair.first, "reboot")
        pair.clock.advance(200)
        assert virtual_macs(pair.first.appliance.unit)[0] == "00:00:5e:00:01:2a"


def test_firmware_that_does_not_show_the_checks_still_keeps_them() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, shows_ha_check=False) as pair:
        shown = ask(pair, pair.first.url, "showiface")["Interface"]
        assert all("hacheck" not in one for one in shown)
        assert ask(pair, pair.first.url, "modiface", iface=0, hacheck=0)["code"] == 422
        own(pair, pair.first, "modiface", iface=1, hacheck=1)
        pair.fail_link("first", "eth1")
        pair.clock.advance(9)
        assert pair.active is pair.second


def test_a_pair_survives_a_restart_of_the_emulator(tmp_path: Path) -> None:
    options: dict[str, Any] = {"tls": False, "limiter": False, "clock_speed": 0, "state_file": tmp_path / "p"}
    with EmulatedPair(**options) as pair:
        add(pair.first, "10.0.0.50")
        pair.fail_over()
        add(pair.second, "10.0.0.51")
        pair.kill("first")
        key, serial = pair.second.api_key, value(pair.second, "serialnumber")
    with EmulatedPair(formed=False, factory_fresh=True, **options) as pair:
        assert pair.roles == {"first": "away", "second": "active"}
        assert (pair.second.api_key, value(pair.second, "serialnumber")) == (key, serial)
        assert services(pair.second) == ["10.0.0.50", "10.0.0.51"]
        with pytest.raises(httpx.ConnectError):
            httpx.get(pair.first.url)
        pair.revive("first")
        pair.clock.advance(90)
        assert services(pair.first) == ["10.0.0.50", "10.0.0.51"]
