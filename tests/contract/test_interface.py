"""Every command on interfaces, written in one dialect and read in the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster import ConnectionFailed, LoadMaster, NotFound, Refused
from loadmaster.types import Interface
from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract, connect


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """A unit of its own for each test: there are only four interfaces."""
    with Emulator(limiter=False) as started:
        yield started


def _one(lm: LoadMaster, number: int) -> Interface:
    (found,) = lm.interfaces.show(number)
    return found


def test_an_interface_without_an_address_shows_none_in_either_dialect(contract: Contract) -> None:
    first, second = contract.writer.interfaces.show(), contract.reader.interfaces.show()
    assert first == second
    assert first[-1].address is None
    assert first[0].address is not None


def test_show_all_or_one(contract: Contract) -> None:
    numbers = [one.number for one in contract.reader.interfaces.show()]
    assert numbers == [one.number for one in contract.writer.interfaces.show()]
    assert _one(contract.reader, 1).number == 1
    with pytest.raises(Refused):
        contract.reader.interfaces.show(99)


@pytest.mark.parametrize(
    ("change", "shown"),
    [
        ({"mtu": 9000}, {"mtu": 9000}),
        ({"address": "192.168.33.1/24"}, {"address": "192.168.33.1/24"}),
        ({"geo_traffic": True}, {"geo_traffic": True}),
        ({"admin_wui_enabled": True}, {"admin_wui_enabled": True}),
        ({"holds_default_gateway": True}, {"holds_default_gateway": True}),
        ({"ha_check": True}, {}),
        ({"cluster_updates": True}, {}),
    ],
)
def test_change_one_property(contract: Contract, change: dict[str, Any], shown: dict[str, Any]) -> None:
    contract.writer.interfaces.modify(1, **change)
    for lm in (contract.reader, contract.writer):
        found = _one(lm, 1)
        assert {name: getattr(found, name) for name in shown} == shown


def test_further_addresses(contract: Contract) -> None:
    contract.writer.interfaces.add_address(1, address="203.0.113.1/24")
    for lm in (contract.reader, contract.writer):
        assert _one(lm, 1).additional_addresses == ["203.0.113.1/24"]
    contract.reader.interfaces.delete_address(1, address="203.0.113.1/24")
    assert _one(contract.writer, 1).additional_addresses == []


@pytest.mark.parametrize("kind", ["vlan", "vxlan"])
def test_virtual_interfaces(contract: Contract, kind: str) -> None:
    if kind == "vlan":
        text = contract.writer.interfaces.add_vlan(0, vlan_id=42)
    else:
        text = contract.writer.interfaces.add_vxlan(0, network_id=42, remote="203.0.113.9")
    (number,) = [int(word) for word in text.split() if word.isdecimal()]
    assert _one(contract.reader, number).number == number
    getattr(contract.reader.interfaces, f"delete_{kind}")(number)
    with pytest.raises((NotFound, Refused)):
        contract.writer.interfaces.show(number)


def test_bonds(contract: Contract) -> None:
    contract.writer.interfaces.create_bond(2)
    contract.reader.interfaces.add_to_bond(3, bond=2)
    contract.writer.interfaces.modify(2, bond_mode="lacp" if "lacp" in _bond_modes() else _bond_modes()[0])
    contract.writer.interfaces.delete_from_bond(3, bond=2)
    contract.reader.interfaces.remove_bond(2)
    with pytest.raises(Refused):
        contract.writer.interfaces.delete_from_bond(3, bond=2)


def _bond_modes() -> list[Any]:
    from loadmaster.resources.interface import _MODIFY

    return list(_MODIFY.parameters["bond_mode"].form.codes)


def test_devices(contract: Contract) -> None:
    assert (
        contract.writer.interfaces.list_devices().keys() == contract.reader.interfaces.list_devices().keys()
    )


def test_move_administration(contract: Contract, unit: Emulator) -> None:
    contract.writer.interfaces.move_administration(0, port=8443)


@pytest.mark.parametrize(
    "call",
    [
        lambda lm: lm.interfaces.add_address_unverified(0, address="203.0.113.1/24"),
        lambda lm: lm.interfaces.delete_address_unverified(0, address="203.0.113.1/24"),
        lambda lm: lm.interfaces.show_vxlan_unverified(0),
        lambda lm: lm.interfaces.modify_vxlan_unverified(0, network_id=1),
    ],
)
def test_commands_nobody_has_seen_answer_or_are_refused_alike(contract: Contract, call: Any) -> None:
    codes = []
    for lm in (contract.writer, contract.reader):
        try:
            call(lm)
        except Refused as refused:
            codes.append(refused.code)
        else:
            codes.append(200)
    assert codes[0] // 100 == codes[1] // 100


def test_a_restart_answers_first_and_then_the_unit_is_away(
    contract: Contract, unit: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    unit.clock.speed = 0
    contract.writer.system.reboot()
    with connect(unit, "v2") as lm, pytest.raises(ConnectionFailed):
        lm.virtual_services.list()


def test_a_shutdown_answers_first(
    contract: Contract, unit: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    contract.writer.system.shut_down()
    with connect(unit, "v2") as lm, pytest.raises(ConnectionFailed):
        lm.virtual_services.list()
