"""Which unit is active, in virtual time."""

from __future__ import annotations

import httpx
import pytest

from loadmaster_emulator import EmulatedPair
from tests.emulator.pair.support import add, ask, log, value


def test_a_pair_begins_with_its_first_unit_active(pair: EmulatedPair) -> None:
    assert pair.roles == {"first": "active", "second": "standby"}
    assert (pair.active, pair.standby) == (pair.first, pair.second)
    assert [value(unit, "hastatus") for unit in pair.units] == ["Active", "Standby"]
    assert value(pair.second, "activetime") == "0"
    assert value(pair.first, "activetime") == value(pair.first, "boottime")
    assert value(pair.first, "serialnumber") != value(pair.second, "serialnumber")


def test_the_shared_address_is_answered_by_the_active_unit(pair: EmulatedPair) -> None:
    assert ask(pair, pair.shared_url, "get", param="hastatus")["hastatus"] == "Active"
    pair.fail_over()
    serial = ask(pair, pair.shared_url, "get", param="serialnumber")["serialnumber"]
    assert serial == value(pair.second, "serialnumber")
    assert pair.roles == {"first": "standby", "second": "active"}
    assert [call.command for call in pair.second.journal] == ["get"]


def test_a_dead_active_unit_is_replaced_after_the_silence_the_pair_waits_for(pair: EmulatedPair) -> None:
    pair.kill("first")
    pair.clock.advance(8.9)
    assert "active" not in pair.roles.values()
    for url in (pair.shared_url, pair.first.url):
        with pytest.raises(httpx.ConnectError):
            httpx.get(url)
    pair.clock.advance(0.1)
    assert pair.active is pair.second
    assert ask(pair, pair.shared_url, "get", param="hastatus")["hastatus"] == "Active"


@pytest.mark.parametrize(("code", "seconds"), [(1, 3), (2, 6), (5, 15)])
def test_the_silence_has_the_length_that_was_set(pair: EmulatedPair, code: int, seconds: int) -> None:
    for unit in pair.units:
        unit.raw("set", param="hatimeout", value=code)
    pair.kill("first")
    pair.clock.advance(seconds - 0.1)
    assert "active" not in pair.roles.values()
    pair.clock.advance(0.2)
    assert pair.active is pair.second


def test_a_unit_that_comes_back_stands_by(pair: EmulatedPair) -> None:
    pair.kill("first")
    pair.clock.advance(9)
    pair.revive("first")
    pair.clock.advance(89)
    assert pair.roles == {"first": "away", "second": "active"}
    pair.clock.advance(1)
    assert pair.roles == {"first": "standby", "second": "active"}
    assert ask(pair, pair.first.url, "get", param="hastatus")["hastatus"] == "Standby"


def test_a_preferred_unit_takes_the_role_back_with_what_was_changed_meanwhile(pair: EmulatedPair) -> None:
    for unit in pair.units:
        unit.raw("set", param="haprefered", value=1)
        unit.raw("set", param="hawait", value=20)
    pair.kill("first")
    pair.clock.advance(9)
    add(pair.second, "10.0.0.50")
    pair.revive("first")
    pair.clock.advance(90 + 19)
    assert pair.active is pair.second
    pair.clock.advance(1)
    assert pair.active is pair.first
    assert [one["VSAddress"] for one in pair.first.raw("listvs")["VS"]] == ["10.0.0.50"]


def test_a_reboot_of_the_active_unit_moves_the_role(pair: EmulatedPair) -> None:
    assert ask(pair, pair.shared_url, "reboot")["code"] == 200
    assert pair.roles["first"] == "away"
    pair.clock.advance(9)
    assert pair.active is pair.second
    pair.clock.advance(81)
    assert pair.roles == {"first": "standby", "second": "active"}


def test_a_reboot_of_the_standby_moves_nothing(pair: EmulatedPair) -> None:
    ask(pair, pair.second.url, "reboot")
    pair.clock.advance(1000)
    assert pair.roles == {"first": "active", "second": "standby"}


def test_the_active_unit_gives_up_when_a_checked_interface_fails(pair: EmulatedPair) -> None:
    pair.first.raw("modiface", iface=1, hacheck=True)
    pair.fail_link("first", "eth1")
    assert pair.roles == {"first": "standby", "second": "standby"}
    pair.clock.advance(9)
    assert pair.active is pair.second
    pair.mend_link("first", "eth1")
    pair.clock.advance(1000)
    assert pair.active is pair.second


def test_a_unit_may_be_told_to_restart_when_it_loses_a_link(pair: EmulatedPair) -> None:
    pair.first.raw("set", param="halinkfailreboot", value=True)
    pair.fail_link("first", "eth0")
    assert pair.roles["first"] == "away"
    pair.clock.advance(90)
    assert pair.roles == {"first": "standby", "second": "active"}


def test_an_interface_that_nobody_checks_fails_unnoticed(pair: EmulatedPair) -> None:
    pair.fail_link("first", "eth1")
    pair.clock.advance(1000)
    assert pair.active is pair.first


def test_a_standby_that_hears_the_partner_on_one_checked_interface_stays_one(pair: EmulatedPair) -> None:
    pair.second.raw("modiface", iface=1, hacheck=True)
    pair.fail_link("second", "eth0")
    pair.clock.advance(1000)
    assert pair.roles == {"first": "active", "second": "standby"}


def test_a_standby_without_a_link_of_its_own_does_not_take_over(pair: EmulatedPair) -> None:
    pair.fail_link("second", "eth0")
    pair.kill("first")
    pair.clock.advance(1000)
    assert "active" not in pair.roles.values()
    pair.mend_link("second", "eth0")
    pair.clock.advance(0)
    assert pair.active is pair.second


def test_two_units_that_lose_sight_of_each_other_are_both_active_until_they_hear_again(
    pair: EmulatedPair,
) -> None:
    pair.split_brain(True)
    pair.clock.advance(9)
    assert pair.roles == {"first": "active", "second": "active"}
    assert all("address conflict" in " ".join(log(unit)) for unit in pair.units)
    serials = {ask(pair, pair.shared_url, "get", param="serialnumber")["serialnumber"] for _ in range(64)}
    assert serials == {value(unit, "serialnumber") for unit in pair.units}
    pair.split_brain(False)
    assert pair.roles == {"first": "active", "second": "standby"}


def test_what_the_losing_side_of_a_split_was_told_is_gone_when_it_heals(pair: EmulatedPair) -> None:
    pair.split_brain(True)
    pair.clock.advance(9)
    add(pair.first, "10.0.0.51")
    add(pair.second, "10.0.0.52")
    pair.split_brain(False)
    assert [one["VSAddress"] for one in pair.second.raw("listvs")["VS"]] == ["10.0.0.51"]


def test_the_third_restart_within_five_minutes_makes_a_unit_passive(pair: EmulatedPair) -> None:
    for _ in range(3):
        assert value(pair.second, "hastatus") == "Standby"
        ask(pair, pair.second.url, "reboot")
        pair.clock.advance(90)
    assert value(pair.second, "hastatus") == "Passive"
    assert value(pair.second, "activetime") == "0"
    pair.kill("first")
    pair.clock.advance(1000)
    assert "active" not in pair.roles.values()
    ask(pair, pair.second.url, "reboot")
    pair.clock.advance(90 + 9)
    assert pair.active is pair.second


def test_three_restarts_in_more_than_five_minutes_are_nothing(pair: EmulatedPair) -> None:
    for _ in range(5):
        ask(pair, pair.second.url, "reboot")
        pair.clock.advance(151)
    assert pair.roles == {"first": "active", "second": "standby"}


def test_nobody_takes_over_where_nobody_is_left(pair: EmulatedPair) -> None:
    pair.kill("second")
    with pytest.raises(RuntimeError, match="'second': 'away'"):
        pair.fail_over()
    pair.kill(pair.first)
    assert pair.roles == {"first": "away", "second": "away"}
    with pytest.raises(ValueError, match="there is no unit 'third'"):
        pair.kill("third")  # type: ignore[arg-type]


def test_a_jump_of_the_clock_brings_everything_that_was_due_in_order(pair: EmulatedPair) -> None:
    pair.kill("first")
    pair.revive("first")
    pair.clock.advance(100_000)
    assert pair.roles == {"first": "standby", "second": "active"}
    assert log(pair.second)[-1].startswith("this unit is active now")
