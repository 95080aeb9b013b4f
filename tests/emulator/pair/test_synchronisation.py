"""What the active unit copies to the standby, when, and what each unit keeps for itself."""

from __future__ import annotations

import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_emulator.store import Account
from tests.emulator.pair.support import add, ask, log, services, value


def test_the_standby_learns_of_a_change_with_the_next_period(pair: EmulatedPair) -> None:
    pair.clock.advance(50)
    add(pair.first, "10.0.0.50")
    pair.clock.advance(69)
    assert services(pair.second) == []
    pair.clock.advance(1)
    assert services(pair.second) == ["10.0.0.50"]


def test_a_period_that_is_over_does_not_hasten_the_next_copy(pair: EmulatedPair) -> None:
    pair.clock.advance(1000)
    add(pair.first, "10.0.0.50")
    assert services(pair.second) == []
    pair.clock.advance(120)
    assert services(pair.second) == ["10.0.0.50"]


def test_a_copy_can_be_forced(pair: EmulatedPair) -> None:
    add(pair.first, "10.0.0.50")
    assert pair.synchronise()
    assert services(pair.second) == ["10.0.0.50"]


def test_the_period_can_be_chosen() -> None:
    with EmulatedPair(tls=False, clock_speed=0, synchronise_seconds=5) as pair:
        add(pair.first, "10.0.0.50")
        pair.clock.advance(5)
        assert services(pair.second) == ["10.0.0.50"]
    for wrong in (0, -1):
        with pytest.raises(ValueError, match="cannot synchronise every"):
            EmulatedPair(synchronise_seconds=wrong)


def test_what_is_written_to_the_standby_is_accepted_and_overwritten(pair: EmulatedPair) -> None:
    answer = ask(pair, pair.second.url, "addvs", vs="10.0.0.60", port=80, prot="tcp")
    assert answer["code"] == 200
    assert services(pair.second) == ["10.0.0.60"]
    pair.clock.advance(120)
    assert services(pair.second) == services(pair.first) == []


def test_what_the_active_unit_did_not_copy_dies_with_it(pair: EmulatedPair) -> None:
    add(pair.first, "10.0.0.50")
    pair.clock.advance(120)
    add(pair.first, "10.0.0.51")
    pair.kill("first")
    pair.clock.advance(9)
    assert services(pair.second) == ["10.0.0.50"]
    pair.revive("first")
    pair.clock.advance(90)
    assert services(pair.first) == ["10.0.0.50"]


@pytest.mark.parametrize(("synchronised", "found"), [(True, ["10.0.0.50"]), (False, [])])
def test_a_handover_takes_the_last_changes_along_or_loses_them(
    pair: EmulatedPair, synchronised: bool, found: list[str]
) -> None:
    add(pair.first, "10.0.0.50")
    pair.fail_over(synchronised=synchronised)
    assert services(pair.second) == services(pair.first) == found


def test_each_unit_keeps_what_is_its_own(pair: EmulatedPair) -> None:
    first, second = pair.units
    mine = {name: value(second, name) for name in ("serialnumber", "hamode", "boottime")}
    addresses = [one["IPAddress"] for one in second.raw("showiface")["Interface"]]
    second.raw("set", param="ha2hostname", value="lb-two")
    own_key = second.raw("addapikey")["apikeys"][-1]
    first.raw("set", param="droponfail", value=True)
    first.raw("addapikey")
    assert pair.synchronise()
    assert value(second, "droponfail") is True
    assert {name: value(second, name) for name in mine} == mine
    assert value(second, "ha2hostname") == "lb-two"
    assert [one["IPAddress"] for one in second.raw("showiface")["Interface"]] == addresses
    assert own_key in second.raw("listapikeys")["apikeys"]
    assert own_key not in first.raw("listapikeys")["apikeys"]


def test_users_are_copied_and_their_keys_are_not(pair: EmulatedPair) -> None:
    with pair.first.locked() as state:
        state.shared.accounts["robot"] = Account("robot", "password-1", ["vs"], api_keys=["key-on-first"])
    pair.synchronise()
    with pair.second.locked() as state:
        state.shared.accounts["robot"].api_keys.append("key-on-second")
    pair.synchronise()
    assert pair.first.state.shared.accounts["robot"].api_keys == ["key-on-first"]
    assert pair.second.state.shared.accounts["robot"].api_keys == ["key-on-second"]


def test_numbers_go_on_where_the_other_unit_stopped(pair: EmulatedPair) -> None:
    numbers = []
    for round_ in range(4):
        assert pair.active is not None
        made = ask(pair, pair.shared_url, "addvs", vs=f"10.0.0.{50 + round_}", port=80, prot="tcp")
        numbers.append(made["Index"])
        pair.fail_over()
    assert numbers == sorted(set(numbers))


def test_units_of_different_firmware_keep_their_roles_and_copy_nothing() -> None:
    with EmulatedPair(tls=False, clock_speed=0, second_firmware="7.2.62.2") as pair:
        add(pair.first, "10.0.0.50")
        pair.clock.advance(1000)
        assert pair.roles == {"first": "active", "second": "standby"}
        assert services(pair.second) == []
        assert not pair.synchronise()
        assert "7.2.62.2" in (pair.synchronisation_problem or "")
        assert any("not synchronised" in line for line in log(pair.first))


def test_units_with_different_licences_copy_nothing(pair: EmulatedPair) -> None:
    pair.second.raw("alsilicense", kempid="admin@example.net", password="of-the-account")
    add(pair.first, "10.0.0.50")
    assert not pair.synchronise()
    assert pair.synchronisation_problem == "licence permanent here and temporary there"
    pair.second.raw("alsilicense", kempid="admin@example.net", password="of-the-account", orderid="K-1")
    assert pair.synchronise()
    assert services(pair.second) == ["10.0.0.50"]


def test_different_partner_secrets_keep_units_from_copying(pair: EmulatedPair) -> None:
    pair.first.raw("setlmcommsecret", secret="the-first-secret")
    add(pair.first, "10.0.0.50")
    pair.clock.advance(120)
    assert services(pair.second) == []
    assert pair.synchronisation_problem == "the partner secrets differ"
    pair.second.raw("setlmcommsecret", secret="the-first-secret")
    pair.clock.advance(120)
    assert services(pair.second) == ["10.0.0.50"]
    assert pair.synchronisation_problem is None


def test_the_world_around_a_pair_is_the_same_for_both_units(pair: EmulatedPair) -> None:
    add(pair.first, "10.0.0.50")
    index = pair.first.raw("listvs")["VS"][0]["Index"]
    pair.first.raw("addrs", vs=index, rs="10.0.1.11", rsport=80)
    pair.set_health("10.0.1.11", 80, up=False)
    pair.synchronise()

    def status(unit: Emulator) -> str:
        return str(unit.raw("showvs", vs=index)["Status"])

    assert [status(unit) for unit in pair.units] == ["Down", "Down"]
    pair.set_health("10.0.1.11", 80, up=True)
    assert [status(unit) for unit in pair.units] == ["Up", "Up"]


def test_whoever_follows_the_configuration_of_the_standby_is_told_of_a_copy(pair: EmulatedPair) -> None:
    told: list[object] = []
    follower = pair.second.appliance.unit
    follower.on_change.append(lambda: told.append(follower.setting("backuphost")))
    pair.first.raw("set", param="backupenable", value=True)
    pair.first.raw("set", param="backuphost", value="10.0.9.7")
    assert told == []
    pair.synchronise()
    assert told == ["10.0.9.7"]
