"""Route-based tunnels through both dialects."""

from __future__ import annotations

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound, Refused
from loadmaster.types import RouteVpnConnection
from tests.contract.conftest import Contract

CONFIGURATION = b"conn azure\n  left = 10.0.0.11\n  right = 192.0.2.7\n"
SECRETS = b'10.0.0.11 192.0.2.7 : PSK "a key that both ends know"\n'
ROUTES = b"198.51.100.0/24 dev vti0\n"


def status(contract: Contract, name: str) -> str | None:
    """The state of a tunnel, which both dialects show alike, by itself and in the list."""
    found = contract.reader.route_vpn.show(name)
    assert found == contract.writer.route_vpn.show(name)
    assert found in contract.reader.route_vpn.list()
    assert contract.reader.route_vpn.list() == contract.writer.route_vpn.list()
    assert f"{name}: {found.status}".encode() in contract.reader.route_vpn.download_status(name)
    return found.status


def whole(contract: Contract) -> str:
    """The name of a tunnel that can be started."""
    name = contract.name()
    contract.writer.route_vpn.add(name)
    contract.writer.route_vpn.upload_configuration(name, configuration=CONFIGURATION)
    contract.writer.route_vpn.upload_secrets(name, secrets=SECRETS)
    contract.writer.route_vpn.upload_routes(name, routes=ROUTES)
    return name


def test_a_tunnel_is_made_and_deleted(contract: Contract) -> None:
    name = contract.name()
    contract.writer.route_vpn.add(name)
    assert RouteVpnConnection(name=name, status="Down") in contract.reader.route_vpn.list()
    with pytest.raises(AlreadyExists):
        contract.writer.route_vpn.add(name)
    contract.writer.route_vpn.delete(name)
    assert name not in [one.name for one in contract.reader.route_vpn.list()]
    for call in (
        contract.writer.route_vpn.delete,
        contract.reader.route_vpn.show,
        contract.writer.route_vpn.stop,
        contract.reader.route_vpn.download_log,
        contract.reader.route_vpn.download_status,
    ):
        with pytest.raises(NotFound):
            call(name)


def test_files_arrive_as_they_are_and_the_keys_stay_inside(contract: Contract) -> None:
    name = whole(contract)
    kept = contract.unit.state.shared.vpn.routed[name]
    assert (kept.configuration, kept.secrets) == (CONFIGURATION.decode(), SECRETS.decode())
    assert kept.routes == ROUTES.decode()
    assert "both ends know" not in str(contract.unit.dump())
    assert "both ends know" not in repr(kept)


def test_a_tunnel_starts_when_the_daemon_runs_and_its_files_are_there(contract: Contract) -> None:
    name, empty = whole(contract), contract.name()
    contract.writer.route_vpn.add(empty)
    contract.writer.route_vpn.stop_daemon()
    with pytest.raises(InvalidValue, match="not running"):
        contract.writer.route_vpn.start(name)
    contract.writer.route_vpn.start_daemon()
    with pytest.raises(InvalidValue, match="not configured"):
        contract.writer.route_vpn.start(empty)
    assert status(contract, name) == "Down"
    contract.writer.route_vpn.start(name)
    assert status(contract, name) == "Up"
    contract.writer.route_vpn.stop(name)
    assert status(contract, name) == "Down"
    contract.writer.route_vpn.start(name)
    contract.writer.route_vpn.stop_daemon()
    assert status(contract, name) == "Down"
    contract.writer.route_vpn.delete(name)
    assert name.encode() not in contract.reader.route_vpn.download_status()


@pytest.mark.parametrize("content", [b"no section", b"\xff\xfe", b"a\0b"])
def test_a_file_of_another_kind_is_refused(contract: Contract, content: bytes) -> None:
    name = contract.name()
    contract.writer.route_vpn.add(name)
    with pytest.raises(InvalidValue, match="Invalid IPsec configuration"):
        contract.writer.route_vpn.upload_configuration(name, configuration=content)
    with pytest.raises(InvalidValue, match="Invalid IPsec secrets"):
        contract.writer.route_vpn.upload_secrets(name, secrets=content)
    kept = contract.unit.state.shared.vpn.routed[name]
    assert (kept.configuration, kept.secrets, kept.routes) == ("", "", "")


@pytest.mark.parametrize("content", [b"\xff\xfe", b" \n"])
def test_a_route_file_is_a_text(contract: Contract, content: bytes) -> None:
    name = contract.name()
    contract.writer.route_vpn.add(name)
    with pytest.raises((InvalidCall, Refused)):
        contract.writer.route_vpn.upload_routes(name, routes=content)
    assert contract.unit.state.shared.vpn.routed[name].routes == ""


def test_the_log_tells_of_one_tunnel_or_of_all(contract: Contract) -> None:
    one, other = whole(contract), whole(contract)
    log = contract.reader.route_vpn.download_log(one)
    assert one.encode() in log
    assert other.encode() not in log
    for lm in (contract.reader, contract.writer):
        assert {one.encode(), other.encode()} <= set(lm.route_vpn.download_log().replace(b":", b"").split())


def test_a_log_without_a_line_is_an_empty_file(contract: Contract) -> None:
    name = contract.name()
    contract.writer.route_vpn.add(name)
    with contract.unit.locked() as state:
        state.unit.log.clear()
    assert contract.reader.route_vpn.download_log(name) == contract.writer.route_vpn.download_log(name) == b""


def test_the_routing_table_shows_networks_and_routes_of_the_unit(contract: Contract) -> None:
    network = f"{contract.address()}/32"
    contract.writer.routes.add(network, gateway="10.0.0.9")
    table = contract.reader.route_vpn.download_routes()
    assert f"{network} via 10.0.0.9".encode() in table
    assert b"10.0.0.11/8 dev eth0" in table
    assert table == contract.writer.route_vpn.download_routes()
    contract.writer.routes.delete(network)
    assert network.encode() not in contract.reader.route_vpn.download_routes()
