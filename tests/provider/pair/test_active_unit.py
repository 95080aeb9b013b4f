"""Changes go to the active unit of a pair, through a switch, and to nobody who would forget them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, Fault
from tests.support.pair_driver import PairConnections, writes
from tests.support.protocol_driver import ManagedObject
from tests.support.provider_driver import Connections

WEB = {"address": "10.0.0.50", "port": "443", "protocol": "tcp", "nickname": "web"}
SERVICE = "loadmaster_virtual_service"


def _services(unit: Emulator) -> list[str]:
    return [f"{one['VSAddress']}:{one['VSPort']}" for one in unit.raw("listvs").get("VS", [])]


def test_a_service_is_made_on_the_active_unit_and_on_no_other(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    pair.fail_over()
    connections.resource(SERVICE).apply(WEB)
    assert pair.active is pair.second
    assert "addvs" in writes(pair.second)
    assert writes(pair.first) == []


def test_a_shared_address_is_used_when_it_is_given(pair: EmulatedPair, connections: PairConnections) -> None:
    made = connections.resource(SERVICE, shared=pair.shared_url)
    made.apply(WEB)
    assert made.plan(WEB).is_empty
    assert _services(pair.first) == ["10.0.0.50:443"]


def test_a_unit_that_dies_while_nobody_calls_is_followed(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    process = connections.new()
    process.resource(SERVICE).plan(WEB)
    pair.kill("first")
    process.resource(SERVICE).apply({**WEB, "port": "80"})
    assert _services(pair.second) == ["10.0.0.50:80"]


def test_what_was_done_before_a_switch_is_not_reported_as_done_in_silence(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    process = connections.new()
    process.resource(SERVICE).apply(WEB)
    pair.kill("first")
    refused = process.resource(SERVICE).apply({**WEB, "port": "80"}, check=False)
    assert [error.summary for error in refused.errors] == ["the active unit changed during this run"]
    assert "Apply again" in refused.errors[0].detail
    assert process.resource(SERVICE).apply({**WEB, "port": "81"}).action == "create", "said once"


@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.parametrize("nth", range(1, 8))
def test_an_apply_whose_unit_dies_at_any_call_is_finished_by_its_repeat(
    nth: int, shared: bool, pair: EmulatedPair, connections: PairConnections
) -> None:
    block: dict[str, Any] = {"shared": pair.shared_url} if shared else {}
    config = {**WEB, "real_servers": {"10.0.1.11:8443": {}}}
    connections.resource(SERVICE, **block).apply({**WEB, "port": "80"})
    pair.synchronise()
    pair.first.temper.add(Fault("power_off", nth=nth))
    made = connections.resource(SERVICE, **block)
    made.apply(config, check=False)
    again = connections.resource(SERVICE, after=made, **block)
    again.apply(config)
    assert pair.active is pair.second
    assert sorted(_services(pair.second)) == ["10.0.0.50:443", "10.0.0.50:80"]
    assert again.plan(config).is_empty


def _many_services(connections: PairConnections) -> list[ManagedObject]:
    process = connections.new()
    made = [process.resource(SERVICE) for _ in range(8)]
    for number, resource in enumerate(made):
        resource.apply({**WEB, "address": f"10.0.0.{50 + number}"})
    return made


def _refresh(made: list[ManagedObject], connections: PairConnections) -> list[str]:
    process = connections.new()
    process.provider.session.vanished._patience = 0.0  # type: ignore[attr-defined]
    found = []
    for resource in made:
        later = process.resource(SERVICE)
        later.state, later.private = resource.state, resource.private
        found += [item.summary for item in later.refresh()]
        resource.state = later.state
    return found


def test_services_that_a_switch_has_lost_are_planned_anew_however_many_they_are() -> None:
    with EmulatedPair(limiter=False, clock_speed=20) as pair:
        connections = PairConnections(pair)
        made = _many_services(connections)
        pair.fail_over(synchronised=False)
        assert _services(pair.second) == []
        assert _refresh(made, connections) == []
        assert [resource.state for resource in made] == [None] * 8
        connections.close()


def test_services_that_were_there_long_before_a_switch_are_no_deletion() -> None:
    with EmulatedPair(limiter=False, clock_speed=20) as pair:
        connections = PairConnections(pair)
        made = _many_services(connections)
        for resource in made:
            resource.private = re.sub(rb'"at": ?\d+', b'"at":1000', resource.private)
        pair.fail_over(synchronised=False)
        assert "too many objects are gone at once" in _refresh(made, connections)
        connections.close()


def test_a_change_that_a_demoted_unit_took_is_not_reported_as_done(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    made = connections.resource(SERVICE)
    made.apply(WEB)
    pair.synchronise()
    changing = connections.resource(SERVICE, after=made)
    planned = changing.plan({**WEB, "nickname": "shop"})
    assert planned.action == "update"
    pair.fail_over()
    result = changing.apply({**WEB, "nickname": "shop"}, check=False)
    found = {one["NickName"] for one in pair.second.raw("listvs")["VS"]}
    assert (found == {"shop"}) is not bool(result.errors)
    connections.resource(SERVICE, after=changing).apply({**WEB, "nickname": "shop"})
    assert {one["NickName"] for one in pair.second.raw("listvs")["VS"]} == {"shop"}


def test_a_standby_named_alone_is_refused_with_its_reason(pair: EmulatedPair) -> None:
    alone = Connections(pair.second)
    plan = alone.resource(SERVICE).plan(WEB)
    alone.close()
    assert [error.summary for error in plan.errors] == ["this unit is not the active one of its pair"]
    assert "standby" in plan.errors[0].detail
    assert "units = [first, second]" in plan.errors[0].detail


def test_the_active_unit_named_alone_is_used(pair: EmulatedPair) -> None:
    alone = Connections(pair.first)
    assert alone.resource(SERVICE).apply(WEB).action == "create"
    alone.close()


def test_two_single_units_are_planned_for_and_changed_by_nobody_but_the_pair(
    units: EmulatedPair, unit_connections: PairConnections
) -> None:
    service = unit_connections.resource(SERVICE)
    result = service.apply(WEB, check=False)
    assert result.action == "create", "the plan was made"
    assert [error.summary for error in result.errors] == ["these two units are no pair yet"]
    assert "depends_on = [loadmaster_ha_pair.NAME]" in result.errors[0].detail
    assert writes(units.first) + writes(units.second) == []


def test_two_active_units_are_refused(pair: EmulatedPair, connections: PairConnections) -> None:
    pair.split_brain(True)
    pair.clock.advance(60)
    assert pair.roles == {"first": "active", "second": "active"}
    plan = connections.resource(SERVICE).plan(WEB)
    assert [error.summary for error in plan.errors] == ["both units are active"]
    assert pair.first.url in plan.errors[0].detail
    assert pair.second.url in plan.errors[0].detail


def test_one_box_under_two_addresses_is_refused(pair: EmulatedPair, connections: PairConnections) -> None:
    other = pair.first.url.replace("127.0.0.1", "localhost")
    result = connections.resource(SERVICE, units=[pair.first.url, other]).apply(WEB, check=False)
    assert [error.summary for error in result.errors] == ["both units are the same box"]
    assert "1364210" in result.errors[0].detail


def test_a_shared_address_of_another_pair_is_refused(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    key = pair.first.api_key
    with EmulatedPair(limiter=False, clock_speed=300, seed=50, api_key=key) as other:
        assert pair.certificates is not None
        assert other.certificates is not None
        pair.certificates.write_text(pair.certificates.read_text() + other.certificates.read_text())
        block: dict[str, Any] = {"shared": other.shared_url, "ca_file": str(pair.certificates)}
        result = connections.resource(SERVICE, **block).apply(WEB, check=False)
        assert [error.summary for error in result.errors] == ["the shared address leads to another appliance"]
        strange = str(other.first.raw("get", param="serialnumber")["serialnumber"])
        assert {strange, "1364210", "1364211"} <= set(re.findall(r"\d{7}", result.errors[0].detail))
        assert writes(other.first) + writes(pair.first) == []


def test_no_active_unit_is_waited_for_and_then_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("loadmaster_provider.pair.active_unit.FAILOVER_SECONDS", 0.2)
    with EmulatedPair(limiter=False, clock_speed=0) as stopped:
        connections = PairConnections(stopped)
        stopped.kill("first")
        plan = connections.resource(SERVICE).plan(WEB)
        assert [error.summary for error in plan.errors] == ["no unit of the pair is active"]
        assert "the first unit" in plan.errors[0].detail.lower()
        stopped.clock.advance(60)
        assert connections.resource(SERVICE).apply(WEB).action == "create"
        connections.close()


def test_each_unit_can_have_a_key_of_its_own(
    pair: EmulatedPair, connections: PairConnections, monkeypatch: pytest.MonkeyPatch
) -> None:
    for place, unit in (("FIRST", pair.first), ("SECOND", pair.second)):
        answer = unit.raw("addapikey")
        monkeypatch.setenv(f"LOADMASTER_{place}_API_KEY", str(answer["apikeys"][-1]))
    block = {"api_key": None, "shared": pair.shared_url}
    connections.new(**block).resource(SERVICE).apply(WEB)
    pair.fail_over()
    connections.new(**block).resource(SERVICE).apply({**WEB, "port": "80"})
    assert sorted(_services(pair.second)) == ["10.0.0.50:443", "10.0.0.50:80"]


def test_both_serial_numbers_are_remembered_and_a_stranger_is_refused(
    pair: EmulatedPair, connections: PairConnections
) -> None:
    made = connections.resource(SERVICE)
    made.apply(WEB)
    pair.synchronise()
    with Emulator(limiter=False, seed=77, api_key=pair.first.api_key) as stranger:
        others = PairConnections(pair)
        pem = str(pair.certificates)
        assert pair.certificates is not None
        assert stranger.certificate is not None
        pair.certificates.write_text(pair.certificates.read_text() + stranger.certificate.read_text())
        block = {"units": [pair.first.url, stranger.url], "ca_file": pem}
        refused = others.resource(SERVICE, after=made, **block).refresh()
        assert [item.summary for item in refused] == ["this is another appliance"]
        allowed = others.resource(SERVICE, after=made, allow_replaced_unit=True, **block)
        assert allowed.refresh() == []
        others.close()
    pair.kill("second")
    assert connections.resource(SERVICE, after=made).refresh() == []
