"""Limits of single clients, of four kinds, through both dialects and beside the settings for all clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, LoadMaster, NotFound
from loadmaster_emulator import Refusal
from tests.contract.conftest import Contract

Call = Callable[..., Any]


def connection_rates(client: LoadMaster) -> tuple[Call, Call, Call]:
    limits = client.client_limits
    return limits.list_connection_rates, limits.add_connection_rate, limits.delete_connection_rate


def request_rates(client: LoadMaster) -> tuple[Call, Call, Call]:
    limits = client.client_limits
    return limits.list_request_rates, limits.add_request_rate, limits.delete_request_rate


def connections(client: LoadMaster) -> tuple[Call, Call, Call]:
    limits = client.client_limits
    return limits.list_connections, limits.add_connection, limits.delete_connection


def bandwidths(client: LoadMaster) -> tuple[Call, Call, Call]:
    limits = client.client_limits
    return limits.list_bandwidths, limits.add_bandwidth, limits.delete_bandwidth


KINDS: dict[str, tuple[Callable[[LoadMaster], tuple[Call, Call, Call]], str, str, str]] = {
    "connection rates": (connection_rates, "clientcpslimitlist", "ClientCpsLimit", "connection_rate_limit"),
    "request rates": (request_rates, "clientrpslimitlist", "ClientRpsLimit", "request_rate_limit"),
    "connections": (connections, "clientmaxclimitlist", "ClientMaxcLimit", "connection_limit"),
    "bandwidths": (bandwidths, "clientbandwidthlimitlist", "ClientBandwidthLimit", "bandwidth_limit"),
}
each_kind = pytest.mark.parametrize("kind", KINDS)


@pytest.fixture
def limited(contract: Contract) -> Iterator[Contract]:
    """A unit that limits the traffic of every client, which entries of single ones ask for."""
    contract.writer.settings.set(client_bandwidth_limit=500)
    yield contract
    contract.writer.settings.set(client_bandwidth_limit=0, client_connection_limit=0)
    for name in ("connection_rate_limit", "request_rate_limit", "connection_limit", "bandwidth_limit"):
        set_limit(contract, name, 0)


def set_limit(contract: Contract, name: str, limit: int) -> None:
    values: Any = {name: limit}
    contract.writer.settings.set(**values)


def shown(contract: Contract, kind: str) -> dict[str, int]:
    """The entries as the reader's dialect has them, and as the raw answer has them."""
    calls, command, wire, _ = KINDS[kind]
    found = {one.address: one.limit for one in calls(contract.reader)[0]()}
    assert found == {one["addr"]: one["limit"] for one in contract.unit.raw(command)[wire]}
    return found


@each_kind
def test_a_limit_is_added_listed_and_deleted(limited: Contract, kind: str) -> None:
    _, add, delete = KINDS[kind][0](limited.writer)
    address = limited.address()
    add(address, limit=40)
    add("203.0.113.9/24", limit=0)
    assert shown(limited, kind) == {address: 40, "203.0.113.0/24": 0}
    with pytest.raises(AlreadyExists, match=r"203\.0\.113\.0/24"):
        add("203.0.113.77/24", limit=50)
    delete(address)
    delete("203.0.113.0/24")
    assert shown(limited, kind) == {}
    with pytest.raises(NotFound):
        delete(address)


@each_kind
def test_no_limit_is_above_the_one_over_all_services(limited: Contract, kind: str) -> None:
    calls, _, _, setting = KINDS[kind]
    _, add, delete = calls(limited.writer)
    set_limit(limited, setting, 100)
    address = limited.address()
    with pytest.raises(InvalidValue, match="l7limit: 101"):
        add(address, limit=101)
    assert shown(limited, kind) == {}
    add(address, limit=100)
    assert shown(limited, kind) == {address: 100}
    delete(address)


@each_kind
def test_what_is_no_address_is_refused(limited: Contract, kind: str) -> None:
    _, add, _ = KINDS[kind][0](limited.writer)
    for wrong in ("nobody", "10.0.0.1/33", "10.0.0.0-10.0.0.9", "ünknown"):
        with pytest.raises(InvalidValue, match="l7addr"):
            add(wrong, limit=40)
    with pytest.raises((InvalidCall, InvalidValue)):
        add("10.0.0.1", limit=-1)
    assert shown(limited, kind) == {}


def test_traffic_of_single_clients_is_limited_only_beside_that_of_all(contract: Contract) -> None:
    address = contract.address()
    with pytest.raises(InvalidValue, match="ClientMaxBandwidthLimit is not set"):
        contract.writer.client_limits.add_bandwidth(address, limit=100)
    contract.writer.settings.set(client_bandwidth_limit=500)
    with pytest.raises(InvalidCall, match="limit is 15"):
        contract.writer.client_limits.add_bandwidth(address, limit=15)
    with pytest.raises(Refusal, match="l7limit: 15"):
        contract.unit.raw("clientbandwidthlimitadd", l7addr=address, l7limit=15)
    contract.writer.client_limits.add_bandwidth(address, limit=16)
    contract.writer.client_limits.delete_bandwidth(address)
    contract.writer.settings.set(client_bandwidth_limit=0)


def test_the_limit_of_every_client_is_not_above_the_one_over_all_services(limited: Contract) -> None:
    limited.writer.settings.set(connection_limit=50)
    with pytest.raises(InvalidValue, match="ClientMaxConnsLimit"):
        limited.writer.settings.set(client_connection_limit=51)
    limited.writer.settings.set(client_connection_limit=50)
    assert limited.reader.settings.get("client_connection_limit") == 50


def test_the_former_names_are_those_of_connection_rates(contract: Contract) -> None:
    address = contract.address()
    contract.writer.client_limits.legacy_add(address, limit=7)
    (entry,) = contract.reader.client_limits.list_connection_rates()
    assert (entry.address, entry.limit) == (address, 7)
    assert contract.reader.client_limits.legacy_list() == [entry]
    contract.writer.client_limits.legacy_delete(address)
    assert contract.reader.client_limits.list_connection_rates() == []


def test_addresses_of_both_versions_keep_their_usual_spelling(contract: Contract) -> None:
    for written, kept in (("2001:DB8:0::1", "2001:db8::1"), ("2001:db8::/32", "2001:db8::/32")):
        contract.writer.client_limits.add_request_rate(written, limit=1)
        assert kept in shown(contract, "request rates")
        contract.writer.client_limits.delete_request_rate(written)
    assert shown(contract, "request rates") == {}
