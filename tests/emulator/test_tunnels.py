"""Tunnels on the wire: the raw answers of both dialects, what stays inside, and a life over restarts."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, LicenceTerms
from tests.emulator.support import Client, as_xml

KEY = "a key that both ends know"
SECRETS = f'10.0.0.11 192.0.2.7 : PSK "{KEY}"\n'
ADDRESSES = {
    "localip": "10.0.0.11",
    "localsubnets": "10.0.0.0/8,192.168.0.0/16",
    "remoteip": "192.0.2.7",
    "remotesubnets": "198.51.100.0/24",
}


def start(client: Client, name: str) -> None:
    """A tunnel that is up."""
    calls: dict[str, dict[str, str]] = {
        "createvpncon": {},
        "setvpnaddr": ADDRESSES,
        "setvpnsecret": {"localid": "us", "remoteid": "them", "key": KEY},
        "startikedaemon": {},
        "startvpncon": {},
    }
    for command, parameters in calls.items():
        answer = client.v2_with(command, {"name": name, **parameters})
        assert answer.status == 200, answer.body


def start_routed(client: Client, name: str) -> None:
    """A route-based tunnel that is up."""
    assert client.v2("routevpn.createvpnconn", name=name).status == 200
    files = {
        "setipsecconf": "conn one\r\n right=192.0.2.7\r\n",
        "setsecretsconf": SECRETS,
        "setrouteconf": "198.51.100.0/24\n",
    }
    for command, content in files.items():
        assert client.upload(f"routevpn.{command}", content.encode(), name=name).status == 200
    assert client.v2("routevpn.startdaemon").status == 200
    assert client.v2("routevpn.startvpnconn", name=name).status == 200


def test_both_dialects_show_a_tunnel_each_in_its_form(client: Client) -> None:
    start(client, "azure")
    (found,) = client.v2("listvpns")["VPN"]
    assert found["status"] == "Up"
    assert found["localSubnets"] == ADDRESSES["localsubnets"]
    assert client.v2("getvpnstatus", name="azure")["VPN"] == found
    shown = client.v1("getvpnstatus", name="azure")
    assert (shown.value("name"), shown.value("status")) == ("azure", "Up")
    assert shown.value("localSubnets") == ADDRESSES["localsubnets"]
    assert client.v1("listvpns").value("VPN/remoteIP") == "192.0.2.7"
    assert client.v1("statusikedaemon").value("status") == "Running"


def test_a_new_tunnel_comes_with_suggestions_in_both_dialects(client: Client) -> None:
    made = client.v1("createvpncon", name="one")
    assert made.value("status") == "Down"
    assert made.value("defaultLocalIP") == "10.0.0.11"
    assert made.value("defaultLocalSubnets") == "10.0.0.0/8"
    assert client.v2("createvpncon", name="two")["VPN"]["defaultLocalID"] == "10.0.0.11"


@pytest.mark.parametrize(
    ("command", "parameters", "code", "text"),
    [
        ("createvpncon", {}, 400, "name: String Value missing"),
        ("createvpncon", {"name": "two words"}, 422, "Invalid value for name: two words"),
        ("createvpncon", {"name": "azure"}, 422, "VPN connection azure already exists"),
        ("startvpncon", {"name": "other"}, 422, "VPN connection not found"),
        ("setvpnlocalip", {"name": "azure"}, 400, "localip: String Value missing"),
        ("setvpnlocalip", {"name": "azure", "localip": "10.0.0.0/8"}, 422, None),
        ("setvpnremotesubnets", {"name": "azure", "remotesubnets": ""}, 422, None),
        ("setvpnsecret", {"name": "azure", "localid": "a", "remoteid": "b", "key": "short"}, 422, None),
        ("routevpn.getvpnconn", {}, 400, "name: String Value missing"),
        ("routevpn.startvpnconn", {"name": "azure"}, 422, "VPN connection not found"),
    ],
)
def test_refusals_are_the_same_in_both_dialects(
    client: Client, command: str, parameters: dict[str, str], code: int, text: str | None
) -> None:
    start(client, "azure")
    first = client.v2_with(command, parameters)
    second = client.v1_with(command.replace(".", "/"), parameters)
    assert (first.status, first.message) == (second.stat, second.error)
    assert first.status == code
    assert text in (None, first.message)
    assert "short" not in first.message.removeprefix("Invalid")
    assert client.v2("listvpns")["VPN"][0]["localIP"] == "10.0.0.11"


def test_files_are_the_body_in_version_1_and_base64_in_version_2(client: Client) -> None:
    client.v1("routevpn/createvpnconn", name="one")
    answer = as_xml(
        client.http.post(
            "/access/routevpn/setsecretsconf?name=one", content=SECRETS.encode(), auth=client.auth
        )
    )
    assert answer.stat == 200
    assert client.unit.state.shared.vpn.routed["one"].secrets == SECRETS
    raw = client.http.get("/access/routevpn/getvpnstatus?name=one", auth=client.auth)
    assert raw.headers["content-type"] == "application/octet-stream"
    assert base64.b64decode(client.v2("routevpn.getvpnstatus", name="one")["data"]) == raw.content
    assert b"one: Down" in raw.content


def test_the_only_tunnel_is_shown_without_its_name(client: Client) -> None:
    start_routed(client, "one")
    assert client.v2("routevpn.getvpnconn")["VPN"] == {"name": "one", "status": "Up"}
    client.v2("routevpn.createvpnconn", name="two")
    assert client.v2("routevpn.getvpnconn").status == 400


def test_a_far_end_that_does_not_answer_is_no_tunnel(client: Client) -> None:
    start(client, "azure")
    start_routed(client, "routed")
    for status in ("Down", "Up"):
        with client.unit.locked() as state:
            silent = state.shared.vpn.silent_peers
            silent[:] = [] if silent else ["192.0.2.7"]
        assert client.v2("getvpnstatus", name="azure")["VPN"]["status"] == status
        assert client.v2("routevpn.getvpnconn", name="routed")["VPN"]["status"] == status


def test_keys_are_in_no_journal_log_dump_or_backup(client: Client, unit: Emulator) -> None:
    start(client, "azure")
    start_routed(client, "routed")
    backup = base64.b64decode(client.v2("backup")["data"])
    shown = [repr(list(unit.journal)), repr(unit.state.unit.log), repr(unit.dump()), repr(unit.state)]
    assert not any(KEY in one for one in shown)
    assert KEY.encode() not in backup


@pytest.fixture
def lives(tmp_path: Path) -> Iterator[list[Emulator]]:
    """Two lives of one unit, the second from the file of the first."""
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as first:
        client = Client(first)
        start(client, "azure")
        start_routed(client, "routed")
        client.close()
    with Emulator(tls=False, limiter=False, state_file=file) as second:
        yield [first, second]


def test_tunnels_outlive_a_restart(lives: list[Emulator]) -> None:
    first, second = lives
    client = Client(second)
    assert second.state.shared.vpn == first.state.shared.vpn
    assert client.v2("getvpnstatus", name="azure")["VPN"]["status"] == "Up"
    assert client.v2("routevpn.getvpnconn", name="routed")["VPN"]["status"] == "Up"
    client.close()


def test_a_restored_tunnel_has_to_be_given_its_key_again(client: Client) -> None:
    start(client, "azure")
    backup = client.v2("backup")["data"]
    client.v2("deletevpncon", name="azure")
    assert client.v2("restore", data=backup, type=1).status == 200
    assert client.v2("getvpnstatus", name="azure")["VPN"]["status"] == "Down"
    assert client.v2("startvpncon", name="azure").message == "VPN connection is not configured completely"
    client.v2("setvpnsecret", name="azure", localid="us", remoteid="them", key=KEY)
    assert client.v2("startvpncon", name="azure").status == 200
    assert client.v2("getvpnstatus", name="azure")["VPN"]["status"] == "Up"


def test_the_active_unit_of_a_pair_carries_tunnels_and_its_partner_takes_them_over() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as pair:
        first, second = pair.first, pair.second
        client = Client(first)
        start(client, "azure")
        client.close()
        pair.clock.advance(600)
        assert first.raw("getvpnstatus", name="azure")["VPN"]["status"] == "Up"
        assert second.raw("getvpnstatus", name="azure")["VPN"]["status"] == "Down"
        assert second.state.shared.vpn.tunnels["azure"].key == KEY
        pair.kill("first")
        pair.clock.advance(60)
        assert second.raw("getvpnstatus", name="azure")["VPN"]["status"] == "Up"


def test_a_unit_whose_licence_has_no_ipsec_has_no_tunnels() -> None:
    with Emulator(tls=False, limiter=False, licence=LicenceTerms(without=["ipsec"])) as unit:
        client = Client(unit)
        for command in ("listvpns", "createvpncon", "startikedaemon", "routevpn.listvpns"):
            first = client.v2(command, name="one")
            second = client.v1(command.replace(".", "/"), name="one")
            assert (first.status, first.message) == (second.stat, second.error)
            assert (first.status, first.message) == (422, "Not licensed for IPsec")
        assert unit.state.shared.vpn.tunnels == {}
        client.close()


def test_each_unit_of_a_pair_reports_flows_of_its_own_interfaces() -> None:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as pair:
        pair.first.raw("enabletelemetry", iface=1, enable=True)
        pair.synchronise()
        shown = [unit.raw("showtelemetry", iface=1)["Interface"][0] for unit in pair.units]
        assert [one["TelemetryEnable"] for one in shown] == [True, False]
