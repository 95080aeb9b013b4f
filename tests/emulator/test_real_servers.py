from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client


def test_a_new_server_has_the_documented_record(client: Client) -> None:
    service = client.add_service()
    made = client.v2("addrs", vs=service, rs="10.0.1.11", rsport=8080)
    record = dict(made["Rs"][-1])
    assert isinstance(record.pop("RsIndex"), int)
    assert record == {
        "Status": "Up",
        "VSIndex": service,
        "Addr": "10.0.1.11",
        "Port": 8080,
        "DnsName": "",
        "Forward": "nat",
        "Weight": 1000,
        "Limit": 0,
        "RateLimit": 0,
        "Follow": 0,
        "Enable": True,
        "Critical": False,
        "Nrules": 0,
    }


def test_adding_answers_with_the_new_server_alone(client: Client) -> None:
    service = client.add_service()
    client.add_server(service, port=8001)
    answer = client.v1("addrs", vs=service, rs="10.0.1.11", rsport=8002)
    assert [port.text for port in answer.data.findall("Rs/Port")] == ["8002"]


def test_a_server_is_named_by_address_or_by_exclamation_mark_and_number(client: Client) -> None:
    service = client.add_service()
    index = client.add_server(service)
    for name in ({"rs": f"!{index}"}, {"rs": "10.0.1.11", "rsport": 8080}):
        assert client.v2_with("showrs", {"vs": service, **name})["Rs"][0]["RsIndex"] == index
    assert client.v1("showrs", vs=service, rs=f"!{index}").value("Rs/RsIndex") == str(index)
    assert client.v1("showrs", vs=service, rs=str(index), rsport=8080).error == "Unknown RS"


def test_only_the_port_of_a_server_can_change(client: Client) -> None:
    service = client.add_service()
    index = client.add_server(service)
    changed = client.v1("modrs", vs=service, rs=f"!{index}", newport=9090)
    assert changed.root.findtext("Success") == "Command completed ok"
    shown = client.v2("showrs", vs=service, rs=f"!{index}")["Rs"][0]
    assert (shown["Addr"], shown["Port"]) == ("10.0.1.11", 9090)


def test_changing_and_deleting_answer_success_only(client: Client) -> None:
    service = client.add_service()
    index = client.add_server(service)
    assert client.v2("modrs", vs=service, rs=f"!{index}", weight=1).body == {
        "code": 200,
        "message": "Command completed ok",
        "status": "ok",
    }
    assert "Rs" not in client.v2("delrs", vs=service, rs=f"!{index}").body


@pytest.mark.parametrize("port", [8080, "8080"])
def test_a_server_is_added_once(client: Client, port: object) -> None:
    service = client.add_service()
    client.add_server(service)
    assert client.v2("addrs", vs=service, rs="10.0.1.11", rsport=port).status == 422


def test_two_servers_cannot_meet_on_one_port(client: Client) -> None:
    service = client.add_service()
    client.add_server(service, port=8001)
    index = client.add_server(service, port=8002)
    assert client.v2("modrs", vs=service, rs=f"!{index}", newport=8001).status == 422
    assert client.v2("showrs", vs=service, rs=f"!{index}")["Rs"][0]["Port"] == 8002


def test_zero_and_empty_and_absent_are_three_things(client: Client) -> None:
    service = client.add_service()
    index = client.add_server(service, limit=5, weight=7)
    client.v2("modrs", vs=service, rs=f"!{index}", limit=0)
    shown = client.v2("showrs", vs=service, rs=f"!{index}")["Rs"][0]
    assert (shown["Limit"], shown["Weight"]) == (0, 7)
    assert client.v2("modrs", vs=service, rs=f"!{index}", weight="").status == 422


@pytest.mark.parametrize(
    ("name", "value"),
    [("weight", 0), ("weight", 65536), ("limit", -1), ("limit", 100001), ("rsport", 0), ("rsport", 2)],
)
def test_values_out_of_range_are_refused_by_name(client: Client, name: str, value: int) -> None:
    service = client.add_service()
    refused = client.v2_with("addrs", {"vs": service, "rs": "10.0.1.11", "rsport": 80, name: value})
    assert refused.status == 422
    assert name in refused.message
    assert str(value) in refused.message
    assert "Rs" not in client.v2("showvs", vs=service).body


def test_a_server_outside_the_local_networks_needs_permission(client: Client) -> None:
    service = client.add_service()
    far = {"vs": service, "rs": "203.0.113.9", "rsport": 80}
    assert client.v2_with("addrs", far).message == "Couldn't create RS"
    assert client.v2_with("addrs", {**far, "non_local": True}).status == 200


def test_a_distant_server_needs_the_global_switch_and_a_service_that_is_not_transparent(
    client: Client,
) -> None:
    far = {"rs": "203.0.113.9", "rsport": 80, "non_local": 1}
    transparent = client.add_service(port=81, Transparent=True)
    assert client.v2_with("addrs", {"vs": transparent, **far}).status == 422
    client.v2("set", param="nonlocalrs", value=False)
    plain = client.add_service(port=82)
    assert client.v2_with("addrs", {"vs": plain, **far}).status == 422


def test_a_host_name_has_to_be_resolvable(unit: Emulator, client: Client) -> None:
    service = client.add_service()
    named = {"vs": service, "rs": "app.example", "rsport": 80}
    assert client.v2_with("addrs", named).message == "Couldn't create RS"
    unit.set_name("app.example", "10.0.1.77")
    assert client.v2_with("addrs", named).message == "Couldn't create RS"
    client.v2("set", param="nameserver", value="10.0.0.2")
    shown = client.v2_with("addrs", named)["Rs"][0]
    assert (shown["Addr"], shown["DnsName"]) == ("10.0.1.77", "app.example")


def test_a_server_is_switched_in_every_service_at_once(client: Client) -> None:
    services = [client.add_service(port=port) for port in (81, 82)]
    for service in services:
        client.add_server(service)
    assert client.v2("disablers", rs="10.0.1.11").status == 200
    shown = client.v2("listvs")["VS"]
    assert [entry["Rs"][0]["Status"] for entry in shown] == ["Disabled", "Disabled"]
    client.v2("enablers", rs="10.0.1.11", port=8080)
    assert {entry["Status"] for entry in client.v2("listvs")["VS"]} == {"Up"}
    assert client.v2("enablers", rs="10.0.1.99").message == "Unknown RS"


def test_health_can_be_copied_only_from_a_sibling(client: Client) -> None:
    service = client.add_service()
    first = client.add_server(service, port=8001)
    second = client.add_server(service, port=8002)
    assert client.v2("modrs", vs=service, rs=f"!{second}", follow=first).status == 200
    assert client.v2("modrs", vs=service, rs=f"!{second}", follow=first + 100).message == "Unknown RS"


def test_gone_things_are_unknown(client: Client) -> None:
    service = client.add_service()
    assert client.v1("showrs", vs=service, rs="!99").error == "Unknown RS"
    assert client.v1("delrs", vs=service, rs="10.9.9.9", rsport=80).error == "Unknown RS"
    assert client.v1("addrs", vs=999, rs="10.0.1.1", rsport=80).error == "Unknown VS"
    assert client.v1("addrs", vs=999, rs="10.0.1.1", rsport=80).status == 422
