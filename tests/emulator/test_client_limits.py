"""Client limits and limit rules on the wire, what survives, and settings that bound them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

LISTS = {
    "clientcpslimit": "ClientCpsLimit",
    "clientrpslimit": "ClientRpsLimit",
    "clientmaxclimit": "ClientMaxcLimit",
    "clientbandwidthlimit": "ClientBandwidthLimit",
}


def _configure(client: Client) -> None:
    client.v2("set", param="ClientMaxBandwidthLimit", value=900)
    for number, command in enumerate(LISTS, 20):
        client.v2(f"{command}add", l7addr=f"10.9.{number}.0/24", l7limit=number)
    for name in ("first", "second", "third"):
        client.v2("addlimitrule", name=name, pattern=f"/{name}", limit=3, match=64)
    client.v2("movelimitrule", name="third", position=1)


def _shown(client: Client) -> list[Any]:
    lists = [client.v2(f"{command}list").body for command in LISTS]
    return [*lists, client.v2("listlimitrules").body]


@pytest.mark.parametrize(("command", "wire"), LISTS.items())
def test_a_limit_is_one_element_for_each_entry(client: Client, command: str, wire: str) -> None:
    client.v1("set", param="ClientMaxBandwidthLimit", value=900)
    assert client.v2(f"{command}list")[wire] == []
    assert client.v1(f"{command}list").data.find(wire) is None
    client.v1(f"{command}add", l7addr="10.1.2.3", l7limit="40")
    client.v2(f"{command}add", l7addr="10.2.0.0/16", l7limit=50)
    assert client.v2(f"{command}list")[wire] == [
        {"addr": "10.1.2.3", "limit": 40},
        {"addr": "10.2.0.0/16", "limit": 50},
    ]
    in_xml = client.v1(f"{command}list").data.findall(wire)
    assert [(one.findtext("addr"), one.findtext("limit")) for one in in_xml] == [
        ("10.1.2.3", "40"),
        ("10.2.0.0/16", "50"),
    ]


@pytest.mark.parametrize("command", LISTS)
def test_a_limit_needs_an_address_and_a_number(client: Client, command: str) -> None:
    client.v2("set", param="ClientMaxBandwidthLimit", value=900)
    for parameters, status in (
        ({}, 400),
        ({"l7addr": "10.0.0.1"}, 400),
        ({"l7limit": 5}, 400),
        ({"l7addr": "", "l7limit": 50}, 400),
        ({"l7addr": "10.0.0.1", "l7limit": ""}, 400),
        ({"l7addr": "10.0.0.1", "l7limit": "many"}, 422),
        ({"l7addr": "10.0.0.1", "l7limit": -5}, 422),
        ({"l7addr": "host.example", "l7limit": 50}, 422),
    ):
        assert client.v2_with(f"{command}add", parameters).status == status, parameters
    assert client.v2(f"{command}list")[LISTS[command]] == []


def test_rules_have_their_codes_in_both_dialects(client: Client) -> None:
    for code in (0, 1, 2, 64, 65, 66):
        client.v1("addlimitrule", name=f"rule{code}", pattern="/a b&c", limit=9, match=code)
    assert [one["match"] for one in client.v2("listlimitrules")["Limits"]] == [0, 1, 2, 64, 65, 66]
    shown = client.v1("listlimitrules").data.findall("Limits")
    assert [(one.findtext("match"), one.findtext("pattern")) for one in shown][-1] == ("66", "/a b&c")
    assert client.v1("addlimitrule", name="wrong", pattern="/", limit=9, match=3).status == 422
    assert (
        client.v1("modlimitrule", name="rule0", pattern="/x", limit=9).error == "match: String Value missing"
    )


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit, closing(Client(unit)) as client:
        _configure(client)
        before = _shown(client)
    with Emulator(tls=False, limiter=False, state_file=file) as unit, closing(Client(unit)) as client:
        assert _shown(client) == before


def test_a_dump_shows_limits_under_their_python_names(client: Client) -> None:
    _configure(client)
    families = client.unit.dump()["families"]
    assert families["client-limit"]["ClientRequestRateLimit"] == [{"address": "10.9.21.0/24", "limit": 21}]
    assert [one["name"] for one in families["limit-rule"]["LimitRule"]] == ["third", "first", "second"]
    assert families["limit-rule"]["LimitRule"][0]["match"] == "not_request"
    with (
        Emulator(tls=False, limiter=False, snapshot=client.unit.dump()) as other,
        closing(Client(other)) as its,
    ):
        assert _shown(its) == _shown(client)


@pytest.mark.parametrize(
    ("kind", "wrong"),
    [("limit-rule", {"LimitRule": [{"limit": 5}]}), ("client-limit", {"ClientConnectionLimit": [{}]})],
)
def test_a_snapshot_with_half_a_limit_changes_nothing(client: Client, kind: str, wrong: object) -> None:
    _configure(client)
    before, document = _shown(client), client.unit.dump()
    document["families"][kind] = wrong
    with pytest.raises(ValueError, match=r"LimitRule|ClientConnectionLimit"):
        client.unit.load(document)
    assert _shown(client) == before


@pytest.mark.parametrize(
    ("own", "whole"),
    [
        ("ClientCPSLimit", "MaxCPSLimit"),
        ("ClientRPSLimit", "MaxRPSLimit"),
        ("ClientMaxConnsLimit", "MaxConnsLimit"),
        ("ClientMaxBandwidthLimit", "MaxBandwidthLimit"),
    ],
)
def test_limits_of_every_client_stay_below_those_over_all_services(
    client: Client, own: str, whole: str
) -> None:
    assert client.v2("set", param=own, value=70).status == 200, "nothing bounds it yet"
    client.v2("set", param=whole, value=60)
    assert client.v2("set", param=own, value=61).status == 422
    assert client.v2("get", param=own)[own] == 70
    assert client.v2("set", param=own, value=60).status == 200
    assert client.v2("set", param=own, value=0).status == 200
