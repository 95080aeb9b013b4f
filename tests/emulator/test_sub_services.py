from __future__ import annotations

from typing import Any

from tests.emulator.support import Client


def create(client: Client, parent: int, **more: Any) -> dict[str, Any]:
    answer = client.v2_with("modvs", {"vs": parent, "createsubvs": "", **more})
    assert answer.status == 200, answer.body
    assert answer["Index"] == parent
    return dict(answer["SubVS"][-1])


def test_creating_one_answers_with_the_parent_and_its_seats(client: Client) -> None:
    parent = client.add_service()
    seat = create(client, parent)
    assert seat["VSIndex"] != parent
    assert (
        seat["Name"],
        seat["Forward"],
        seat["Weight"],
        seat["Limit"],
        seat["Enable"],
        seat["Critical"],
    ) == (
        "-",
        "nat",
        1000,
        0,
        True,
        False,
    )
    shown = client.v2("showvs", vs=parent)
    assert shown["MasterVS"] == 1
    assert [one["VSIndex"] for one in shown["SubVS"]] == [seat["VSIndex"]]


def test_the_empty_value_of_a_get_request_creates_one_too(client: Client) -> None:
    parent = client.add_service()
    answer = client.v1("modvs", vs=parent, createsubvs="")
    assert answer.value("Index") == str(parent)
    assert len(answer.data.findall("SubVS")) == 1


def test_a_sub_service_has_no_address_of_its_own(client: Client) -> None:
    parent = client.add_service()
    child = create(client, parent)["VSIndex"]
    shown = client.v2("showvs", vs=child)
    assert shown["MasterVSID"] == parent
    assert shown["Protocol"] == "tcp"
    assert "VSAddress" not in shown.body
    assert shown["VSPort"] == "0"


def test_parameters_of_the_same_call_shape_the_sub_service(client: Client) -> None:
    parent = client.add_service(port=8080)
    child = create(client, parent, VStype="http", NickName="inner")["VSIndex"]
    assert client.v2("showvs", vs=child)["VStype"] == "http"
    assert client.v2("showvs", vs=parent)["VStype"] == "gen"
    assert client.v2("showvs", vs=parent)["SubVS"][0]["Name"] == "inner"


def test_a_parent_takes_no_servers_and_a_service_with_servers_no_sub_services(client: Client) -> None:
    parent = client.add_service(port=81)
    create(client, parent)
    refused = client.v2("addrs", vs=parent, rs="10.0.1.1", rsport=80)
    assert (refused.status, refused.message) == (422, "Couldn't create RS")
    full = client.add_service(port=82)
    client.add_server(full)
    assert client.v2("modvs", vs=full, createsubvs="").status == 422


def test_sub_services_do_not_nest(client: Client) -> None:
    child = create(client, client.add_service())["VSIndex"]
    assert client.v2("modvs", vs=child, createsubvs="").status == 422


def test_a_sub_service_is_switched_through_its_seat_only(client: Client) -> None:
    parent = client.add_service()
    seat = create(client, parent)
    child = seat["VSIndex"]
    assert client.v2("modvs", vs=child, Enable=False)["Enable"] is True
    assert client.v2("modrs", vs=parent, rs=f"!{seat['RsIndex']}", enable=False, weight=7).status == 200
    assert client.v2("showvs", vs=child)["Enable"] is False
    shown = client.v2("showvs", vs=parent)["SubVS"][0]
    assert (shown["Status"], shown["Weight"]) == ("Disabled", 7)


def test_two_numbers_come_from_two_counters(client: Client) -> None:
    parent = client.add_service()
    seats = [create(client, parent) for _ in range(6)]
    children, places = ([seat[key] for seat in seats] for key in ("VSIndex", "RsIndex"))
    assert children == sorted(children)
    assert places == sorted(places)
    assert children != places


def test_servers_can_be_added_to_every_sub_service_at_once(client: Client) -> None:
    parent = client.add_service()
    children = [create(client, parent)["VSIndex"] for _ in range(2)]
    assert client.v2("addrs", vs=parent, rs="10.0.1.1", rsport=80, addtoallsubvs=True).status == 200
    assert [client.v2("showvs", vs=child)["NumberOfRSs"] for child in children] == [1, 1]


def test_deleting_one_leaves_its_siblings(client: Client) -> None:
    parent = client.add_service()
    first, second = (create(client, parent)["VSIndex"] for _ in range(2))
    client.v2("delvs", vs=first)
    assert [one["VSIndex"] for one in client.v2("showvs", vs=parent)["SubVS"]] == [second]
    client.v2("delvs", vs=second)
    assert client.v2("showvs", vs=parent)["MasterVS"] == 0
    client.add_server(parent)


def test_a_critical_sub_service_takes_its_parent_down(client: Client) -> None:
    parent = client.add_service()
    first, second = (create(client, parent) for _ in range(2))
    client.add_server(first["VSIndex"])
    assert client.v2("showvs", vs=parent)["Status"] == "Up"
    client.v2("modrs", vs=parent, rs=f"!{second['RsIndex']}", critical=True)
    assert client.v2("showvs", vs=parent)["Status"] == "Down"
