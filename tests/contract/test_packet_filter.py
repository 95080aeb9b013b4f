"""Packet filter through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import InvalidValue, NotFound
from tests.contract.conftest import Contract


def test_every_switch_is_read_back(contract: Contract) -> None:
    writer, reader = contract.writer, contract.reader
    for wanted in (True, False):
        if wanted:
            writer.packet_filter.set_enabled(True)
        writer.packet_filter.set_drop(wanted)
        writer.packet_filter.set_block_between_interfaces(wanted)
        writer.packet_filter.set_block_wui(wanted)
        assert reader.packet_filter.show_enabled().enabled is True
        assert reader.packet_filter.show_drop().drop is wanted
        assert reader.packet_filter.show_block_between_interfaces().block_between_interfaces is wanted
        assert reader.packet_filter.show_block_wui().block_wui is wanted
        assert bool(reader.packet_filter.show_wui_address().wui_address) is wanted
        assert reader.packet_filter.state() == writer.packet_filter.state()
    writer.packet_filter.set_enabled(False)
    writer.packet_filter.set_drop(True)
    assert reader.packet_filter.show_drop().drop is False, "nothing happens while the filter is off"


@pytest.mark.parametrize("name", ["allow", "block"])
def test_a_list_of_the_unit(contract: Contract, name: Any) -> None:
    address = contract.address()
    contract.writer.packet_filter.add_entry(name, address=address, comment="why & <who>")
    (found,) = (one for one in contract.reader.packet_filter.entries(name) if one.address == f"{address}/32")
    assert (found.access_list, found.comment) == (name, "why & <who>")
    assert contract.writer.packet_filter.entries(name) == contract.reader.packet_filter.entries(name)
    contract.writer.packet_filter.delete_entry(name, address=address)
    assert found not in contract.reader.packet_filter.entries(name)
    with pytest.raises((InvalidValue, NotFound), match="not found"):
        contract.writer.packet_filter.delete_entry(name, address=address)


@pytest.mark.parametrize("name", ["allow", "block"])
def test_a_list_of_a_service(contract: Contract, name: Any) -> None:
    service, bystander, address = contract.service(), contract.service(), contract.address()
    contract.writer.packet_filter.add_service_entry(name, service=service, address=f"{address}/31")
    found = contract.reader.packet_filter.service_entries(name, service=service)
    assert [one.access_list for one in found] == [name]
    assert found == contract.writer.packet_filter.service_entries(name, service=service)
    assert contract.reader.packet_filter.service_entries(name, service=bystander) == []
    contract.writer.packet_filter.delete_service_entry(name, service=service, address=str(found[0].address))
    assert contract.reader.packet_filter.service_entries(name, service=service) == []


def test_what_is_no_address_is_refused(contract: Contract) -> None:
    with pytest.raises(InvalidValue, match="Invalid address"):
        contract.writer.packet_filter.add_entry("block", address="192.0.2.300")
