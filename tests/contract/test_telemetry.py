"""Reports about flows through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import NotFound, Refused
from tests.contract.conftest import Contract


def reporting(contract: Contract) -> list[int | None]:
    """The interfaces that report, which both dialects show alike."""
    found = contract.reader.telemetry.list()
    assert found == contract.writer.telemetry.list()
    return [one.interface for one in found if one.enabled]


def test_an_interface_reports_or_not(contract: Contract) -> None:
    assert reporting(contract) == []
    contract.writer.telemetry.set_enabled(1, enabled=True)
    contract.writer.telemetry.set_enabled(0, enabled=True)
    assert reporting(contract) == [0, 1]
    (one,) = contract.reader.telemetry.list(interface=1)
    assert (one.interface, one.enabled) == (1, True)
    assert contract.unit.raw("showtelemetry", iface=1)["Interface"][0]["TelemetryEnable"] is True
    assert [one.interface for one in contract.reader.telemetry.list()] == [
        one.number for one in contract.reader.interfaces.show()
    ]
    contract.writer.telemetry.set_enabled(1, enabled=False)
    contract.writer.telemetry.set_enabled(0, enabled=False)
    assert reporting(contract) == []


def test_an_interface_that_is_not_there_is_refused(contract: Contract) -> None:
    with pytest.raises((NotFound, Refused), match="Unknown interface"):
        contract.writer.telemetry.set_enabled(77, enabled=True)
    with pytest.raises((NotFound, Refused), match="Unknown interface"):
        contract.reader.telemetry.list(interface=77)
    assert reporting(contract) == []


def test_an_interface_without_a_collector_reports_to_nobody_and_the_log_says_so(contract: Contract) -> None:
    def warnings() -> int:
        return sum("no collector" in line.text for line in contract.unit.state.unit.log)

    before = warnings()
    contract.writer.telemetry.set_enabled(0, enabled=True)
    assert warnings() == before + 1
    contract.writer.settings.set(telemetry_collector="10.0.9.5:2055")
    contract.writer.telemetry.set_enabled(1, enabled=True)
    assert warnings() == before + 1
    contract.writer.settings.set(telemetry_collector=None)
    for number in (0, 1):
        contract.writer.telemetry.set_enabled(number, enabled=False)


def test_a_vlan_takes_its_reports_with_it(contract: Contract) -> None:
    def numbers() -> set[int | None]:
        return {one.number for one in contract.reader.interfaces.show()}

    before = numbers()
    contract.writer.interfaces.add_vlan(0, vlan_id=60)
    (vlan,) = numbers() - before
    contract.writer.telemetry.set_enabled(vlan or 0, enabled=True)
    contract.writer.interfaces.delete_vlan(vlan or 0)
    contract.writer.interfaces.add_vlan(0, vlan_id=61)
    assert reporting(contract) == []
    (again,) = numbers() - before
    contract.writer.interfaces.delete_vlan(again or 0)


def test_interfaces_that_report_are_part_of_a_snapshot(contract: Contract) -> None:
    contract.writer.telemetry.set_enabled(2, enabled=True)
    shown = contract.reader.snapshot(["telemetry"]).families["telemetry"]["TelemetryInterface"]
    assert {"interface": 2, "enabled": True} in shown
    contract.writer.telemetry.set_enabled(2, enabled=False)
