"""Tunnels and the IKE daemon through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import VpnConnection
from tests.contract.conftest import Contract

KEY = "a key that both ends know"


def shown(contract: Contract, name: str) -> VpnConnection:
    """A tunnel as both dialects show it, by itself and in the list."""
    found = contract.reader.vpn.show(name)
    assert found == contract.writer.vpn.show(name)
    assert found in contract.reader.vpn.list()
    assert contract.reader.vpn.list() == contract.writer.vpn.list()
    return found


def whole(contract: Contract) -> str:
    """The name of a tunnel that can be started."""
    name = contract.name()
    contract.writer.vpn.add(name)
    contract.writer.vpn.set_addresses(
        name,
        local_address="10.0.0.11",
        local_networks=["10.0.0.0/8"],
        remote_address="192.0.2.7",
        remote_networks=["198.51.100.0/25", "198.51.100.128/25"],
    )
    contract.writer.vpn.set_secret(name, local_identity="us", remote_identity="them", pre_shared_key=KEY)
    return name


def test_a_new_tunnel_is_down_and_the_unit_suggests_its_own_end(contract: Contract) -> None:
    name = contract.name()
    made = contract.writer.vpn.add(name)
    assert (made.status, made.suggested_local_address) == ("Down", "10.0.0.11")
    assert made.suggested_local_networks == ["10.0.0.0/8"]
    assert made.suggested_local_identity == "10.0.0.11"
    assert shown(contract, name).local_address is None
    with pytest.raises(AlreadyExists):
        contract.writer.vpn.add(name)
    contract.writer.vpn.delete(name)
    assert name not in [one.name for one in contract.reader.vpn.list()]
    for call in (contract.writer.vpn.delete, contract.reader.vpn.show, contract.writer.vpn.start):
        with pytest.raises(NotFound):
            call(name)


def test_every_value_is_read_back_but_the_key(contract: Contract) -> None:
    name = whole(contract)
    raw = contract.unit.raw("getvpnstatus", name=name)["VPN"]
    assert KEY not in str(raw)
    assert KEY not in str(contract.unit.dump())
    assert contract.unit.state.shared.vpn.tunnels[name].key == KEY
    found = shown(contract, name)
    assert (found.local_address, found.remote_address) == (raw["localIP"], raw["remoteIP"])
    assert (found.local_address, found.remote_address) == ("10.0.0.11", "192.0.2.7")
    assert found.local_networks == ["10.0.0.0/8"]
    assert found.remote_networks == ["198.51.100.0/25", "198.51.100.128/25"]
    assert (found.local_identity, found.remote_identity) == ("us", "them")


def test_each_value_is_changed_by_itself(contract: Contract) -> None:
    name = whole(contract)
    contract.writer.vpn.set_local_address(name, local_address="10.0.0.12")
    contract.writer.vpn.set_local_networks(name, local_networks=["10.1.0.0/16", "10.2.3.4"])
    contract.writer.vpn.set_remote_address(name, remote_address="203.0.113.9")
    contract.writer.vpn.set_remote_networks(name, remote_networks=["203.0.113.0/24"])
    found = shown(contract, name)
    assert (found.local_address, found.remote_address) == ("10.0.0.12", "203.0.113.9")
    assert found.local_networks == ["10.1.0.0/16", "10.2.3.4/32"]
    assert found.remote_networks == ["203.0.113.0/24"]
    contract.writer.vpn.enable_forward_secrecy(name)
    assert shown(contract, name).forward_secrecy is True
    contract.writer.vpn.disable_forward_secrecy(name)
    assert not shown(contract, name).forward_secrecy


def test_a_tunnel_starts_when_the_daemon_runs_and_nothing_is_missing(contract: Contract) -> None:
    name = whole(contract)
    empty = contract.name()
    contract.writer.vpn.add(empty)
    contract.writer.vpn.stop_daemon()
    assert contract.reader.vpn.show_daemon() == contract.writer.vpn.show_daemon() == "Stopped"
    with pytest.raises(InvalidValue, match="not running"):
        contract.writer.vpn.start(name)
    contract.writer.vpn.start_daemon()
    assert contract.reader.vpn.show_daemon() == contract.writer.vpn.show_daemon() == "Running"
    with pytest.raises(InvalidValue, match="not configured"):
        contract.writer.vpn.start(empty)
    assert shown(contract, name).status == "Down"
    contract.writer.vpn.start(name)
    assert shown(contract, name).status == "Up"
    contract.writer.vpn.stop(name)
    assert shown(contract, name).status == "Down"
    contract.writer.vpn.start(name)
    contract.writer.vpn.stop_daemon()
    assert shown(contract, name).status == "Down"
    contract.writer.vpn.start_daemon()
    assert shown(contract, name).status == "Down", "what was up does not come up with the daemon"
    contract.writer.vpn.start(name)
    contract.writer.vpn.delete(name)
    assert name not in [one.name for one in contract.reader.vpn.list()]


@pytest.mark.parametrize("address", ["10.0.0.256", "host.example", "", "192.0.2.0/24"])
def test_what_is_no_address_is_refused(contract: Contract, address: str) -> None:
    name = whole(contract)
    before = shown(contract, name)
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.vpn.set_remote_address(name, remote_address=address)
    assert shown(contract, name) == before


@pytest.mark.parametrize(
    "networks", [["10.0.0.0/33"], ["10.0.0.1/8"], ["net"], [], [f"10.{one}.0.0/16" for one in range(11)]]
)
def test_what_is_no_network_or_too_many_is_refused(contract: Contract, networks: list[str]) -> None:
    name = whole(contract)
    before = shown(contract, name)
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.vpn.set_local_networks(name, local_networks=networks)
    assert shown(contract, name) == before


@pytest.mark.parametrize("remote", ["10.0.0.11", "2001:db8::7"])
def test_both_ends_differ_and_are_of_one_version(contract: Contract, remote: str) -> None:
    name = whole(contract)
    with pytest.raises(InvalidValue, match=remote):
        contract.writer.vpn.set_remote_address(name, remote_address=remote)
    assert shown(contract, name).remote_address == "192.0.2.7"


@pytest.mark.parametrize("key", ["fifteen letters", "x" * 65])
def test_a_key_has_its_length_and_is_in_no_message(contract: Contract, key: str) -> None:
    name = whole(contract)
    with pytest.raises(InvalidCall) as caught:
        contract.writer.vpn.set_secret(name, local_identity="us", remote_identity="them", pre_shared_key=key)
    assert key not in str(caught.value)
    assert contract.unit.state.shared.vpn.tunnels[name].key == KEY


def test_tunnels_are_part_of_a_snapshot_without_their_keys(contract: Contract) -> None:
    name = whole(contract)
    taken = contract.reader.snapshot(["vpn"])
    assert name in [one["name"] for one in taken.families["vpn"]["VpnConnection"]]
    assert KEY not in taken.to_json()
