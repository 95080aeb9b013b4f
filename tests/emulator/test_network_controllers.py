"""Controllers of networks on the wire: attributes in version 1, what stays inside, a life over restarts."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

PASSWORD = "the password of a controller"


def add(client: Client, address: str, **more: object) -> None:
    answer = client.v2_with("addsdncontroller", {"ipv4": address, "port": 8443, **more})
    assert answer.status == 200, answer.body


def test_version_1_says_numbers_in_the_tags(client: Client) -> None:
    add(client, "10.0.5.1", clid=2, https="yes", user='a "quoted" <name>', password=PASSWORD)
    add(client, "10.0.5.2", clid=2)
    cluster = client.v1("getsdncontroller").data.find("controllers/cluster")
    assert cluster is not None
    assert cluster.attrib == {"id": "2"}
    first, second = cluster.findall("controller")
    assert (first.attrib, second.attrib) == ({"id": "1"}, {"id": "2"})
    assert {one.tag: one.text for one in first} == {
        "ipv4": "10.0.5.1",
        "port": "8443",
        "https": "yes",
        "user": 'a "quoted" <name>',
        "password": "********",
    }
    assert {one.tag: one.text for one in second} == {"ipv4": "10.0.5.2", "port": "8443", "https": "no"}


def test_version_2_says_the_same_as_objects(client: Client) -> None:
    add(client, "10.0.5.1", clid=2)
    assert client.v2("getsdncontroller")["controllers"] == {
        "cluster": [
            {"id": 2, "controller": [{"id": 1, "ipv4": "10.0.5.1", "port": 8443, "https": "no"}]},
        ]
    }


def test_no_controller_is_an_empty_list(client: Client) -> None:
    assert client.v2("getsdncontroller")["controllers"] == {"cluster": []}
    assert len(client.v1("getsdncontroller").data) == 1


def test_numbers_are_not_given_twice(client: Client) -> None:
    for address in ("10.0.5.1", "10.0.5.2"):
        add(client, address)
    client.v2("delsdncontroller", cid=2)
    add(client, "10.0.5.3")
    (cluster,) = client.v2("getsdncontroller")["controllers"]["cluster"]
    assert [one["id"] for one in cluster["controller"]] == [1, 3]


@pytest.mark.parametrize(
    ("command", "parameters", "code", "text"),
    [
        ("addsdncontroller", {"port": 80}, 400, "ipv4: String Value missing"),
        ("addsdncontroller", {"ipv4": "2001:db8::1", "port": 80}, 422, "Invalid value for ipv4: 2001:db8::1"),
        ("addsdncontroller", {"ipv4": "10.0.5.9", "port": 70000}, 422, "Invalid value for port: 70000"),
        (
            "addsdncontroller",
            {"ipv4": "10.0.5.1", "port": 8443},
            422,
            "SDN controller 10.0.5.1 already exists",
        ),
        ("modsdncontroller", {"cid": 7, "port": 80}, 422, "Unknown SDN controller"),
        ("delsdncontroller", {}, 400, "cid: String Value missing"),
        ("delsdncontroller", {"clid": 5}, 422, "Unknown SDN controller"),
        ("sdndeviceinfo", {"cid": 7}, 422, "Unknown SDN controller"),
    ],
)
def test_refusals_are_the_same_in_both_dialects_and_change_nothing(
    client: Client, command: str, parameters: dict[str, object], code: int, text: str
) -> None:
    add(client, "10.0.5.1")
    before = client.v2("getsdncontroller").body
    first, second = client.v2_with(command, parameters), client.v1_with(command, parameters)
    assert (first.status, first.message) == (second.stat, second.error) == (code, text)
    assert client.v2("getsdncontroller").body == before


def test_passwords_are_in_no_journal_log_dump_or_backup(client: Client, unit: Emulator) -> None:
    add(client, "10.0.5.1", user="unit", password=PASSWORD)
    backup = base64.b64decode(client.v2("backup")["data"])
    shown = [repr(list(unit.journal)), repr(unit.state.unit.log), repr(unit.dump()), repr(unit.state)]
    assert not any(PASSWORD in one for one in shown)
    assert PASSWORD.encode() not in backup


def test_controllers_outlive_a_restart_and_their_devices_stay_the_same(tmp_path: Path) -> None:
    answers = []
    for life in range(2):
        with Emulator(tls=False, limiter=False, state_file=tmp_path / "unit.json") as unit:
            client = Client(unit)
            if life == 0:
                add(client, "10.0.5.1", clid=4, user="unit", password=PASSWORD)
            answers.append([client.v2(one, cid=1).body for one in ("getsdncontroller", "sdndeviceinfo")])
            assert unit.state.shared.sdn.controllers[1].password == PASSWORD
            client.close()
    assert answers[0] == answers[1]


def test_a_unit_started_from_a_dump_has_the_controllers_without_passwords(unit: Emulator) -> None:
    unit.raw("addsdncontroller", ipv4="10.0.5.1", port=8443, user="unit", password=PASSWORD, clid=4)
    with Emulator(tls=False, limiter=False, snapshot=unit.dump()) as other:
        (cluster,) = other.raw("getsdncontroller")["controllers"]["cluster"]
        (controller,) = cluster["controller"]
        assert (cluster["id"], controller["user"]) == (4, "unit")
        assert "password" not in controller
