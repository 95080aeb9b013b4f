"""The unit's own table of hosts, and servers by name, through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidValue, NotFound
from loadmaster.types import HostsEntry
from tests.contract.conftest import Contract


def test_a_host_is_added_and_deleted(contract: Contract) -> None:
    address, name = contract.address(), f"{contract.name()}.example"
    entry = HostsEntry(address=address, name=name)
    contract.writer.dns.add_host(address, name=name)
    assert entry in contract.reader.dns.list_hosts()
    assert contract.reader.dns.list_hosts() == contract.writer.dns.list_hosts()
    with pytest.raises(AlreadyExists):
        contract.writer.dns.add_host(address, name="other.example")
    assert entry in contract.reader.dns.list_hosts()
    contract.writer.dns.delete_host(address)
    assert entry not in contract.reader.dns.list_hosts()
    with pytest.raises(NotFound):
        contract.writer.dns.delete_host(address)


@pytest.mark.parametrize("name", ["two words", "-", "a/b"])
def test_what_is_no_name_is_refused(contract: Contract, name: str) -> None:
    address = contract.address()
    with pytest.raises(InvalidValue, match="hostfqdn"):
        contract.writer.dns.add_host(address, name=name)
    assert address not in [one.address for one in contract.reader.dns.list_hosts()]


def test_a_server_is_found_by_the_table_and_follows_it_when_told(contract: Contract) -> None:
    before, after, name = contract.address(), contract.address(), f"{contract.name()}.example"
    service = contract.service()
    contract.writer.dns.add_host(before, name=name)
    contract.writer.real_servers.add(service, address=name.upper(), port=8080)

    def shown() -> str | None:
        (server,) = contract.show(service).real_servers
        return server.address

    assert shown() == before
    contract.writer.dns.delete_host(before)
    contract.writer.dns.resolve_now()
    assert shown() == before, "a name that nobody knows leaves the server where it is"
    contract.writer.dns.add_host(after, name=name)
    assert shown() == before, "nothing is looked up without a word"
    contract.writer.dns.resolve_now()
    assert shown() == after
    contract.writer.dns.delete_host(after)


def test_a_name_in_no_table_makes_no_server(contract: Contract) -> None:
    service = contract.service()
    with pytest.raises(InvalidValue, match="Couldn't create RS"):
        contract.writer.real_servers.add(service, address="nobody.example", port=8080)
    assert contract.show(service).real_servers == []


def test_hosts_are_part_of_a_snapshot(contract: Contract) -> None:
    address = contract.address()
    contract.writer.dns.add_host(address, name="kept.example")
    shown = contract.reader.snapshot(["dns"]).families["dns"]
    assert {"address": address, "name": "kept.example"} in shown["HostsEntry"]
    contract.writer.dns.delete_host(address)
