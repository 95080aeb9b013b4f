"""The packet filter, with curl where the layout of an answer matters."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client, Json
from tests.support.curl import curl_v1, curl_v2, v1_data

pytestmark = pytest.mark.services("curl")

OUTSIDE, ADMINISTRATOR = "127.0.0.6", "127.0.0.5"


def acl(client: Client, **parameters: object) -> Json:
    return client.v2("aclcontrol", **parameters)


def test_each_value_of_the_state_has_a_word_of_its_own(unit: Emulator, client: Client) -> None:
    reads = ("isenabled", "isdrop", "isifblock", "iswuiblock", "wuiaddr")

    def shown() -> list[str]:
        return [v1_data(curl_v1(unit, f"aclcontrol/{name}")) for name in reads]

    assert shown() == [
        "<aclstatus>no</aclstatus>",
        "<aclmethod>reject</aclmethod>",
        "<aclblockall>Free</aclblockall>",
        "<aclwuiblock>no</aclwuiblock>",
        "",
    ]
    for name in ("enable", "drop", "ifblock", "wuiblock"):
        assert "Command completed ok" in curl_v1(unit, f"aclcontrol?{name}=1")
    assert shown() == [
        "<aclstatus>yes</aclstatus>",
        "<aclmethod>drop</aclmethod>",
        "<aclblockall>Block</aclblockall>",
        "<aclwuiblock>yes</aclwuiblock>",
        "<wuiaddr>127.0.0.1</wuiaddr>",
    ]
    assert json.loads(curl_v2(unit, "aclcontrol.isifblock")) == {
        "code": 200,
        "status": "ok",
        "aclblockall": "Block",
    }


@pytest.mark.parametrize("name", ["drop", "ifblock", "wuiblock"])
def test_the_other_switches_are_passed_over_while_the_filter_is_off(client: Client, name: str) -> None:
    key = {"drop": "aclmethod", "ifblock": "aclblockall", "wuiblock": "aclwuiblock"}[name]
    before = client.v2(f"aclcontrol.is{name}")[key]
    assert acl(client, **{name: 1}).status == 200
    assert client.v2(f"aclcontrol.is{name}")[key] == before
    acl(client, enable=1)
    acl(client, **{name: True})
    assert client.v2(f"aclcontrol.is{name}")[key] != before


def test_global_balancing_keeps_the_filter_on(unit: Emulator, client: Client) -> None:
    acl(client, enable=1)
    with unit.locked() as state:
        state.shared.balances_globally = True
    refused = acl(client, enable=0)
    assert (refused.status, refused.message) == (422, "Cannot disable aclcontrol while GSLB is enabled")
    assert client.v2("aclcontrol.isenabled")["aclstatus"] == "yes"


def test_a_list_is_told_beside_its_name_in_json_and_below_it_in_xml(unit: Emulator, client: Client) -> None:
    assert curl_v2(unit, "aclcontrol", add="block", addr="192.0.2.7", comment="noisy") == (
        '{"code":200,"message":"Command completed ok","status":"ok"}'
    )
    curl_v1(unit, "aclcontrol?add=block&addr=198.51.100.0/24")
    assert json.loads(curl_v2(unit, "aclcontrol", list="block")) == {
        "code": 200,
        "status": "ok",
        "list": "block",
        "IP": [{"addr": "192.0.2.7/32", "comment": "noisy"}, {"addr": "198.51.100.0/24", "comment": ""}],
    }
    assert v1_data(curl_v1(unit, "aclcontrol?list=block")) == (
        "<Blocklist><IP><addr>192.0.2.7/32</addr><comment>noisy</comment></IP>"
        "<IP><addr>198.51.100.0/24</addr><comment></comment></IP></Blocklist>"
    )
    assert json.loads(curl_v2(unit, "aclcontrol", list="allow"))["IP"] == []
    assert v1_data(curl_v1(unit, "aclcontrol?list=allow")) == "<Allowlist></Allowlist>"


def test_the_lists_of_a_service_are_its_own_and_go_with_it(unit: Emulator, client: Client) -> None:
    index = client.add_service("10.0.0.50", 443)
    assert acl(client, addvs="allow", vsip=str(index), addr="192.0.2.0/24").status == 200
    assert (
        acl(client, addvs="allow", vsip="10.0.0.50", port=443, prot="tcp", addr="203.0.113.9").status == 200
    )
    listed = acl(client, listvs="allow", vs=index)
    assert listed.body["list"] == "allow"
    assert [one["addr"] for one in listed["IP"]] == ["192.0.2.0/24", "203.0.113.9/32"]
    assert v1_data(curl_v1(unit, f"aclcontrol?listvs=allow&vs={index}")) == (
        "<VS><VS_IP>10.0.0.50</VS_IP><VS_Port>443</VS_Port><VS_Protocol>tcp</VS_Protocol><Allowlist>"
        "<IP><addr>192.0.2.0/24</addr><comment></comment></IP>"
        "<IP><addr>203.0.113.9/32</addr><comment></comment></IP></Allowlist></VS>"
    )
    assert acl(client, list="allow")["IP"] == []
    assert acl(client, delvs="allow", vsip=index, addr="192.0.2.0/24").status == 200
    assert len(acl(client, listvs="allow", vs=index)["IP"]) == 1
    client.v2("delvs", vs=index)
    assert acl(client, listvs="allow", vs=index).message == "Unknown VS"
    assert "vipdump" in acl(client, delvs="allow", vsip=index, addr="203.0.113.9").message


def test_the_former_names_of_the_lists_still_work(unit: Emulator, client: Client) -> None:
    assert acl(client, add="white", addr="192.0.2.1").status == 200
    assert "Command completed ok" in curl_v1(unit, "aclcontrol?add=black&addr=192.0.2.2")
    assert [one["addr"] for one in acl(client, list="allow")["IP"]] == ["192.0.2.1/32"]
    assert [one["addr"] for one in acl(client, list="black")["IP"]] == ["192.0.2.2/32"]
    assert acl(client, **{"del": "black"}, addr="192.0.2.2/32").status == 200


@pytest.mark.parametrize(
    ("parameters", "code", "text"),
    [
        ({"add": "allow", "addr": "192.0.2"}, 422, "Invalid address"),
        ({"add": "allow", "addr": "192.0.2.0/33"}, 422, "Invalid address"),
        ({"add": "allow"}, 400, "addr"),
        ({"add": "grey", "addr": "192.0.2.1"}, 422, "add"),
        ({"add": "allow", "addr": "192.0.2.1", "comment": "x" * 128}, 422, "comment"),
        ({"del": "allow", "addr": "192.0.2.1"}, 422, "not found"),
        ({"addvs": "allow", "addr": "192.0.2.1"}, 400, "vs"),
        ({"addvs": "allow", "addr": "192.0.2.1", "vsip": 999}, 422, "Unknown VS"),
        ({"enable": "maybe"}, 422, "enable"),
        ({}, 422, "no operation"),
    ],
)
def test_nonsense_is_refused_and_changes_nothing(
    unit: Emulator, client: Client, parameters: dict[str, object], code: int, text: str
) -> None:
    before = unit.dump()
    refused = acl(client, **parameters)
    assert refused.status == code
    assert text in refused.message
    assert unit.dump() == before


def test_an_address_is_on_a_list_once(client: Client) -> None:
    acl(client, add="allow", addr="192.0.2.1")
    assert acl(client, add="allow", addr="192.0.2.1/32").status == 422
    assert acl(client, add="block", addr="192.0.2.1").status == 200


def call_from(unit: Emulator, address: str) -> Json:
    transport = httpx.HTTPTransport(local_address=address)
    with httpx.Client(base_url=unit.url, transport=transport, timeout=10) as http:
        body = {"cmd": "get", "apikey": unit.api_key, "param": "version"}
        answer = http.post("/accessv2", json=body)
        return Json(answer.status_code, answer.json())


def test_guarded_administration_lets_in_who_switched_it_on_and_whom_a_list_allows(unit: Emulator) -> None:
    unit.set_client_address(ADMINISTRATOR, "10.9.9.9")
    unit.set_client_address(OUTSIDE, "192.0.2.66")
    admin = Client(unit)
    admin.http = httpx.Client(
        base_url=unit.url, transport=httpx.HTTPTransport(local_address=ADMINISTRATOR), timeout=10
    )
    assert call_from(unit, OUTSIDE).status == 200
    for name in ("enable", "wuiblock"):
        acl(admin, **{name: 1})
    assert admin.v2("aclcontrol.wuiaddr")["wuiaddr"] == "10.9.9.9"
    for stranger in (OUTSIDE, "127.0.0.1"):
        with pytest.raises(httpx.RemoteProtocolError):
            call_from(unit, stranger)
    assert "192.0.2.66" in unit.journal[-2].outcome
    acl(admin, add="allow", addr="192.0.2.64/26")
    assert call_from(unit, OUTSIDE).status == 200
    acl(admin, add="block", addr="192.0.2.66")
    with pytest.raises(httpx.RemoteProtocolError):
        call_from(unit, OUTSIDE)
    acl(admin, wuiblock=0)
    assert call_from(unit, "127.0.0.1").status == 200
    assert "wuiaddr" not in admin.v2("aclcontrol.wuiaddr").body
    admin.close()


def test_filter_and_lists_survive_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        index = unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"]
        for parameters in (
            {"enable": 1},
            {"drop": 1},
            {"add": "block", "addr": "192.0.2.1", "comment": "why"},
            {"addvs": "allow", "vsip": index, "addr": "192.0.2.2"},
        ):
            unit.raw("aclcontrol", **parameters)
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        assert unit.raw("aclcontrol.isdrop")["aclmethod"] == "drop"
        assert unit.raw("aclcontrol", list="block")["IP"] == [{"addr": "192.0.2.1/32", "comment": "why"}]
        kept = unit.raw("aclcontrol", listvs="allow", vs=index)["IP"]
        assert kept == [{"addr": "192.0.2.2/32", "comment": ""}]
