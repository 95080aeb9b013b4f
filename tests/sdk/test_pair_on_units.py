"""The pair client on two emulated units: it finds the active one through failover, reboot and quarrel."""

from __future__ import annotations

import pytest

from loadmaster import Access, LoadMaster, NoActiveUnit, Pair, SplitBrain
from loadmaster_emulator import EmulatedPair


def pair_client(units: EmulatedPair, *, shared: bool = True) -> Pair:
    return LoadMaster.pair(
        units.first.url,
        units.second.url,
        units.shared_url if shared else None,
        first_access=Access(api_key=units.first.api_key),
        second_access=Access(api_key=units.second.api_key),
        ca=units.certificates,
        calls_per_second=None,
    )


@pytest.fixture(autouse=True)
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)


def test_the_active_unit_is_found_through_a_failover_and_back() -> None:
    with EmulatedPair(limiter=False, clock_speed=0) as units, pair_client(units) as pair:
        assert pair.roles() == {"first": "active", "second": "standby"}
        assert pair.active().url == units.shared_url
        units.fail_over()
        assert pair.roles() == {"first": "standby", "second": "active"}
        assert pair.active().settings.get("serial_number") == units.second.state.unit.serial
        units.kill("second")
        units.clock.advance(30)
        assert pair.roles() == {"first": "active", "second": "unreachable"}
        assert pair.active().settings.get("serial_number") == units.first.state.unit.serial


def test_without_a_shared_address_the_units_own_one_is_written_to() -> None:
    with EmulatedPair(limiter=False, clock_speed=0) as units, pair_client(units, shared=False) as pair:
        assert pair.active() is pair.first
        units.fail_over()
        assert pair.active() is pair.second
        pair.active().settings.set(drop_on_fail=True)
        assert pair.second.settings.get("drop_on_fail") is True


def test_two_active_units_are_never_chosen_from() -> None:
    with EmulatedPair(limiter=False, clock_speed=0) as units, pair_client(units) as pair:
        units.split_brain(True)
        units.clock.advance(60)
        with pytest.raises(SplitBrain):
            pair.active()


def test_two_single_units_are_no_pair_yet() -> None:
    with (
        EmulatedPair(formed=False, limiter=False, clock_speed=0) as units,
        pair_client(units, shared=False) as pair,
    ):
        assert pair.roles() == {"first": "single", "second": "single"}
        with pytest.raises(NoActiveUnit, match="they are no pair yet"):
            pair.active()
        assert pair.serial_numbers() == (units.first.state.unit.serial, units.second.state.unit.serial)


def test_a_unit_that_is_restarted_is_waited_for_while_its_partner_works() -> None:
    with EmulatedPair(limiter=False, clock_speed=150) as units, pair_client(units) as pair:
        before = pair.first.settings.get("boot_time")
        pair.first.reboot_and_wait(timeout_seconds=60, poll_seconds=0.02)
        assert pair.first.settings.get("boot_time") != before
        assert pair.roles()["second"] == "active"
