"""Interfaces and their further addresses: one property a call, and never the way this provider comes in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_emulator import Emulator, Fault
from tests.support.provider_driver import Connections

FIRST, SECOND = 0, 1


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, interfaces={"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}) as started:
        yield started


def _interface(unit: Emulator, number: int) -> dict[str, Any]:
    found: dict[str, Any] = next(item for item in unit.raw("showiface")["Interface"] if item["Id"] == number)
    return found


CHANGES = [
    ("address", "192.168.10.77/24", "IPAddress"),
    ("mtu", 9000, "Mtu"),
    ("geo_traffic", True, "GeoTrafficEnable"),
    ("ha_check", True, "hacheck"),
]


@pytest.mark.parametrize(("name", "value", "wire"), CHANGES)
def test_a_property_is_managed_when_it_is_written(
    name: str, value: Any, wire: str, unit: Emulator, connections: Connections
) -> None:
    before = _interface(unit, SECOND)
    config = {"number": SECOND, name: value}
    resource = connections.resource("loadmaster_interface")
    resource.apply(config)
    assert resource.plan(config).is_empty
    held = _interface(unit, SECOND)
    assert str(held[wire]) == str(value)
    assert {key for key in held if held[key] != before.get(key)} == {wire}

    imported = connections.resource("loadmaster_interface")
    assert imported.import_("eth1") == []
    assert imported.plan(config).is_empty
    assert imported.plan({"number": SECOND}).is_empty

    unit.call_raw("modiface", {"iface": SECOND, wire_parameter(name): before.get(wire, "no")})
    drifted = connections.resource("loadmaster_interface")
    drifted.state, drifted.private = resource.state, resource.private
    if _interface(unit, SECOND).get(wire) != held[wire]:
        plan = drifted.plan(config)
        assert drifted.state is not None
        assert plan.state is not None
        assert {key for key in plan.state if plan.state[key] != drifted.state[key]} == {name}
        drifted.apply(config)
    drifted.destroy()
    assert _interface(unit, SECOND)[wire] == held[wire], "destroying leaves the interface as it is"


def wire_parameter(name: str) -> str:
    return {"address": "addr", "geo_traffic": "geotraffic", "ha_check": "hacheck"}.get(name, name)


def test_several_properties_are_sent_one_by_one(unit: Emulator, connections: Connections) -> None:
    unit.journal.clear()
    connections.resource("loadmaster_interface").apply(
        {"number": SECOND, "address": "192.168.10.12/24", "mtu": 1400, "geo_traffic": True}
    )
    sent = [call for call in unit.journal if call.command == "modiface"]
    assert len(sent) == 3
    held = _interface(unit, SECOND)
    assert (held["IPAddress"], held["Mtu"], held["GeoTrafficEnable"]) == ("192.168.10.12/24", "1400", True)


def test_restore_puts_back_what_the_interface_had(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource("loadmaster_interface")
    resource.apply({"number": SECOND, "mtu": 1400, "on_destroy": "restore"})
    resource.destroy()
    assert _interface(unit, SECOND)["Mtu"] == "1500"


def test_a_refusal_half_way_puts_back_what_was_sent(unit: Emulator, connections: Connections) -> None:
    before = _interface(unit, FIRST)
    resource = connections.resource("loadmaster_interface")
    # the last interface that is checked cannot lose its check
    result = resource.apply({"number": FIRST, "mtu": 1400, "ha_check": False}, check=False)
    assert [error.summary for error in result.errors] == ["cannot set interface 0"]
    assert resource.state is None
    assert unit.journal.commands().count("modiface") == 3
    assert _interface(unit, FIRST) == before


def test_the_address_the_api_answers_at_is_not_moved(unit: Emulator, connections: Connections) -> None:
    unit.journal.clear()
    config = {"number": FIRST, "address": "10.0.0.12/24"}
    plan = connections.resource("loadmaster_interface").plan(config)
    assert [error.summary for error in plan.errors] == ["address could lock everybody out"]
    assert "interface 0" in plan.errors[0].detail
    assert "allow_lockout = true" in plan.errors[0].detail
    assert "modiface" not in unit.journal.commands()
    assert not connections.resource("loadmaster_interface", allow_lockout=True).plan(config).errors
    assert not connections.resource("loadmaster_interface").plan({**config, "address": "10.0.0.11/24"}).errors


def test_the_default_gateway_does_not_change_interfaces_unasked(connections: Connections) -> None:
    resource = connections.resource("loadmaster_interface")
    plan = resource.plan({"number": SECOND, "holds_default_gateway": True})
    assert [error.summary for error in plan.errors] == ["holds_default_gateway could lock everybody out"]
    given_away = resource.plan({"number": FIRST, "holds_default_gateway": False})
    assert [error.summary for error in given_away.errors] == [
        "an interface cannot give the default gateway away"
    ]


WRONG = [
    ({"number": SECOND, "address": "192.168.10.12"}, "has no prefix length"),
    ({"number": SECOND, "address": "192.168.10.0/24"}, "first or last address"),
    ({"number": SECOND, "address": "somewhere"}, "not an address"),
    ({"number": SECOND, "mtu": 100}, "512 to 9216"),
    ({"number": -1}, "0 to 999"),
]


@pytest.mark.parametrize(("config", "words"), WRONG)
def test_what_no_interface_can_have_is_refused_before_anything_is_asked(
    config: dict[str, Any], words: str, connections: Connections
) -> None:
    found = connections.resource("loadmaster_interface").validate(config)
    assert [words in f"{item.summary} {item.detail}" for item in found] == [True]


def test_an_interface_that_is_not_there_is_named_with_those_that_are(connections: Connections) -> None:
    plan = connections.resource("loadmaster_interface").plan({"number": 7, "mtu": 1400})
    assert [error.summary for error in plan.errors] == ["there is no interface 7"]
    assert "0, 1" in plan.errors[0].detail


def test_a_further_address_comes_and_goes(unit: Emulator, connections: Connections) -> None:
    config = {"interface_number": SECOND, "address": "192.168.10.50/24"}
    resource = connections.resource("loadmaster_interface_address")
    resource.apply(config)
    assert resource.plan(config).is_empty
    assert _interface(unit, SECOND)["AdditionalAddresses"] == ["192.168.10.50/24"]

    imported = connections.resource("loadmaster_interface_address")
    assert imported.import_("eth1/192.168.10.50/24") == []
    assert imported.plan(config).is_empty

    unit.raw("deladditional", iface=SECOND, addr="192.168.10.50/24")
    again = connections.resource("loadmaster_interface_address")
    again.state, again.private = resource.state, resource.private
    assert again.plan(config).action == "create"
    again = connections.resource("loadmaster_interface_address")
    again.apply(config)
    assert again.plan({**config, "address": "192.168.10.51/24"}).action == "replace"
    again.destroy()
    assert not _interface(unit, SECOND).get("AdditionalAddresses")


def test_a_lost_answer_to_adding_an_address_is_settled_by_looking(
    unit: Emulator, connections: Connections
) -> None:
    unit.temper.add(Fault("cut_after", command="addadditional"))
    unit.journal.clear()
    connections.resource("loadmaster_interface_address").apply(
        {"interface_number": SECOND, "address": "192.168.10.50/24"}
    )
    assert unit.journal.commands().count("addadditional") == 1


def test_an_address_that_is_there_already_is_taken_over_with_a_warning_or_refused(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("addadditional", iface=SECOND, addr="192.168.10.50/24")
    config = {"interface_number": SECOND, "address": "192.168.10.50/24"}
    refused = connections.resource("loadmaster_interface_address", adopt_identical=False)
    errors = refused.apply(config, check=False).errors
    assert [error.summary for error in errors] == ["address 1/192.168.10.50/24 exists already"]
    assert 'id = "1/192.168.10.50/24"' in errors[0].detail
    taken = connections.resource("loadmaster_interface_address").apply(config)
    assert [item.summary for item in taken.warnings] == [
        "address 1/192.168.10.50/24 existed already and was taken over"
    ]


def test_an_address_described_twice_is_refused(connections: Connections) -> None:
    process = connections.new()
    config = {"interface_number": SECOND, "address": "192.168.10.50/24"}
    process.resource("loadmaster_interface_address").plan(config)
    second = process.resource("loadmaster_interface_address").plan(config)
    assert [error.summary for error in second.errors] == ["the address is described twice"]
