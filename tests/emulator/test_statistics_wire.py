"""Counters and captures as they stand on the wire, where the dialects differ in more than spelling."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from loadmaster_emulator import Emulator
from tests.emulator.support import Client


def names(element: Element | None) -> list[str]:
    assert element is not None
    return [child.tag for child in element]


def test_v1_names_elements_after_ports_and_processors(unit: Emulator, client: Client) -> None:
    service = client.add_service()
    server = client.add_server(service)
    data = client.v1("stats").data
    assert names(data.find("Network")) == ["eth0", "eth1", "eth2", "eth3"]
    assert names(data.find("CPU")) == ["total", "cpu0", "cpu1"]
    first = names(data.find("Network/eth0"))
    assert first == [
        "ifaceID",
        "speed",
        "in",
        "inbytes",
        "inbytesTotal",
        "out",
        "outbytes",
        "outbytesTotal",
    ]
    assert "HWInterrupts" in names(data.find("CPU/cpu0"))
    assert "HWInterrupts" not in names(data.find("CPU/total"))
    assert data.findtext("Vs/Index") == str(service)
    assert data.findtext("Vs/Enable") == data.findtext("Rs/Enable") == "1"
    assert (data.findtext("Rs/VSIndex"), data.findtext("Rs/RSIndex")) == (str(service), str(server))
    assert data.findtext("Rs/ActivConns") == "0"


def test_v2_has_lists_and_numbers(unit: Emulator, client: Client) -> None:
    client.add_server(client.add_service())
    answer = client.v2("stats").body
    assert [port["Name"] for port in answer["Network"]["Interface"]] == ["eth0", "eth1", "eth2", "eth3"]
    assert [core["cpu"] for core in answer["CPU"]["cpu"]] == [0, 1]
    assert set(answer["CPU"]["total"]) == {"User", "System", "Idle", "IOWaiting"}
    (service,), (server,) = answer["Vs"], answer["Rs"]
    assert (service["Enable"], service["VSPort"], service["WafEnable"], server["Port"]) == (1, 80, 0, 8080)
    assert isinstance(answer["Network"]["Interface"][0]["in"], float)
    assert set(answer["ClientLimits"]["Totals"].values()) == {0}
    assert list(answer["VStotals"]) == list(client.v2("vstotals").body["VStotals"])


def test_a_subvs_stands_beside_its_parent_without_an_address(unit: Emulator, client: Client) -> None:
    parent = client.add_service()
    child = client.v2("modvs", vs=parent, createsubvs="")["SubVS"][-1]["VSIndex"]
    found = {one["Index"]: one for one in client.v2("stats")["Vs"]}
    assert found[parent]["VSAddress"] == "10.0.0.50"
    assert "VSAddress" not in found[child]


def test_a_capture_is_raw_in_v1(unit: Emulator, client: Client) -> None:
    answer = client.http.get("/access/tcpdump?maxtime=5", auth=client.auth)
    assert answer.headers["content-type"] == "application/vnd.tcpdump.pcap"
    assert answer.content[:4] == bytes.fromhex("d4c3b2a1")
