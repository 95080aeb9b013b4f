"""Facts about bounds of one value that another one sets, checked with nothing but HTTP."""

from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client


@pytest.mark.parametrize(
    ("parameter", "answered", "setting"),
    [
        ("MaxConnsLimit", "MaxConnsLimit", "MaxConnsLimit"),
        ("ConnsPerSecLimit", "ConnsPerSecLimit", "MaxCPSLimit"),
        ("RequestsPerSecLimit", "RequestsPerSecLimit", "MaxRPSLimit"),
        ("BandWidth", "Bandwidth", "MaxBandwidthLimit"),
    ],
)
def test_the_limit_of_a_service_stays_within_that_of_the_unit(
    client: Client, parameter: str, answered: str, setting: str
) -> None:
    index = client.add_service()
    assert client.v2("set", param=setting, value="1000").status == 200
    assert client.v2_with("modvs", {"vs": index, parameter: 1000})[answered] == 1000
    above = client.v2_with("modvs", {"vs": index, parameter: 1001})
    assert (above.status, above["status"]) == (422, "fail")
    assert client.v1("showvs", vs=index).value(answered) == "1000"
    assert client.v2_with("modvs", {"vs": index, parameter: 0})[answered] == 0
    client.v2("set", param=setting, value="0")
    assert client.v2_with("modvs", {"vs": index, parameter: 5000})[answered] == 5000


@pytest.mark.parametrize("parameter", ["MaxConnsLimit", "FollowVSID", "RsMinimum", "AdaptiveInterval"])
def test_nothing_counts_below_zero(client: Client, parameter: str) -> None:
    index = client.add_service()
    for refused in (
        client.v2_with("modvs", {"vs": index, parameter: -1}),
        client.v2("set", param="MaxCPSLimit", value="-5"),
    ):
        assert refused.status == 422


def test_a_check_is_over_before_the_next_one_begins(client: Client) -> None:
    index = client.add_service()
    assert client.v2("modvs", vs=index, ChkInterval=9)["ChkInterval"] == 9
    assert client.v2("modvs", vs=index, ChkTimeout=5).status == 422
    assert client.v2("modvs", vs=index, ChkRetryCount=3).status == 422
    assert client.v2("modvs", vs=index, ChkTimeout=20, ChkRetryCount=5, ChkInterval=100).status == 422
    made = client.v2("modvs", vs=index, ChkTimeout=20, ChkRetryCount=5, ChkInterval=101)
    assert (made["ChkInterval"], made["ChkTimeout"], made["ChkRetryCount"]) == (101, 20, 5)


def test_servers_far_away_keep_a_service_from_being_transparent(client: Client) -> None:
    index = client.add_service()
    far = client.v2("addrs", vs=index, rs="203.0.113.5", rsport=80, non_local=True)
    for change in ({"Transparent": True}, {"ForceL7": False}, {"ForceL4": True}):
        answer = client.v2_with("modvs", {"vs": index, **change})
        assert (answer.status, answer["Transparent"], answer["Layer"]) == (200, False, 7)
    client.v2("delrs", vs=index, rs=f"!{far['Rs'][0]['RsIndex']}")
    assert client.v2("modvs", vs=index, Transparent=True)["Transparent"] is True


@pytest.mark.parametrize("other", ["SSLAcceleration", "EspEnabled"])
def test_multiplexing_excludes_others_in_either_order(client: Client, other: str) -> None:
    index = client.add_service()
    assert client.v2("modvs", vs=index, MultiConnect=True)["MultiConnect"] is True
    later = client.v2_with("modvs", {"vs": index, other: True, "NickName": "late"})
    assert (later.status, later.message.startswith("MultiConnect: ")) == (422, True)
    assert client.v2("showvs", vs=index).body.get("NickName") is None
    together = client.v2_with("modvs", {"vs": index, other: True, "MultiConnect": False})
    assert (together.status, together[other], together["MultiConnect"]) == (200, True, False)
    assert client.v2("modvs", vs=index, MultiConnect=True).status == 422


@pytest.mark.parametrize(
    "service", [{"port": 53, "prot": "udp"}, {"port": 80, "prot": "tcp", "ForceL7": False}]
)
def test_layer_4_takes_no_content_rules(client: Client, service: dict[str, object]) -> None:
    index = client.v2_with("addvs", {"vs": "10.0.0.50", **service})["Index"]
    client.add_server(index)
    client.v2("addrule", name="path", type=0, pattern="/a")
    client.v2("addrule", name="mark", type=1, header="X-Mark", replacement="1")
    assert client.v2("addrequestrule", vs=index, rule="mark").status == 422
    assert client.v1("addprerule", vs=index, rule="path").status == 422
    assert client.v2("addrsrule", vs=index, rs="10.0.1.11", rsport=8080, rule="path").status == 422
    assert client.v2("showvs", vs=index)["NRequestRules"] == 0


def test_kerberos_delegation_excludes_rules_for_bodies(unit: Emulator, client: Client) -> None:
    index = client.add_service(EspEnabled=True, OutputAuthMode=3)
    client.v2("addrule", name="body", type=5, pattern="a", replacement="b")
    assert client.v2("addresponsebodyrule", vs=index, rule="body").status == 422
    client.v2("modvs", vs=index, OutputAuthMode=0)
    assert client.v2("addresponsebodyrule", vs=index, rule="body").status == 200
    assert unit.raw("showvs", vs=index)["MatchBodyRules"] == ["body"]
