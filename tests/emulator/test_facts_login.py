"""Facts about logins, checked with nothing but HTTP."""

from __future__ import annotations

import base64
import socket

import httpx
import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.store import Account
from tests.emulator.support import Client


def _raw(unit: Emulator, request: bytes) -> bytes:
    host, _, port = unit.url.removeprefix("http://").rpartition(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    return answer


@pytest.mark.parametrize(
    "header", [b"Basic \xc3\xa9\xc3\xa9", b"Basic \xff\xfe", b"Basic =", b"Basic", b"Bearer x"]
)
def test_an_unreadable_authorization_header_is_a_failed_login(unit: Emulator, header: bytes) -> None:
    answer = _raw(
        unit,
        b"GET /access/listvs HTTP/1.1\r\nHost: unit\r\nConnection: close\r\nAuthorization: "
        + header
        + b"\r\n\r\n",
    )
    assert answer.startswith(b"HTTP/1.1 401 ")


def test_json_takes_a_basic_header_where_the_body_shows_nothing(unit: Emulator, client: Client) -> None:
    answer = client.http.post("/accessv2", json={"cmd": "listvs"}, auth=client.auth)
    assert answer.json() == {"code": 200, "status": "ok", "VS": []} | answer.json()
    wrong = client.http.post("/accessv2", json={"cmd": "listvs"}, auth=(unit.username, "wrong"))
    assert (wrong.status_code, wrong.json()["code"]) == (401, 401)


@pytest.mark.parametrize(
    "body", [{"apikey": "wrong"}, {"apikey": ""}, {"apiuser": "bal"}, {"apiuser": "x", "apipass": "y"}]
)
def test_what_the_body_shows_wins_over_the_header(client: Client, body: dict[str, str]) -> None:
    answer = client.http.post("/accessv2", json={"cmd": "listvs", **body}, auth=client.auth)
    assert answer.status_code == 401


@pytest.mark.parametrize(
    ("command", "more"), [("backup", {}), ("backupcert", {"password": "abcdefg1"}), ("logging.savelogs", {})]
)
def test_files_are_for_those_who_are_permitted_to_take_them(
    unit: Emulator, client: Client, command: str, more: dict[str, str]
) -> None:
    with unit.locked() as state:
        state.shared.accounts["ops"] = Account("ops", "operator", ["vs"])
    answer = httpx.post(
        unit.url + "/accessv2", json={"cmd": command, "apiuser": "ops", "apipass": "operator", **more}
    )
    assert (answer.status_code, answer.json()["code"]) == (403, 403)
    mine = client.v2(command, **more)
    assert mine.status == 200
    assert base64.b64decode(mine["data"])


def test_deleting_keys_takes_the_administration_of_users(unit: Emulator) -> None:
    with unit.locked() as state:
        state.shared.accounts["ops"] = Account("ops", "operator", ["vs"])
        state.shared.accounts["boss"] = Account("boss", "mastermind", ["users"])

    def call(name: str, password: str, command: str, **more: str) -> httpx.Response:
        body = {"cmd": command, "apiuser": name, "apipass": password, **more}
        return httpx.post(unit.url + "/accessv2", json=body)

    key = call("ops", "operator", "addapikey").json()["apikeys"][0]
    assert call("ops", "operator", "delapikey", key=key).status_code == 403
    assert call("boss", "mastermind", "delapikey", key=key, user="ops").status_code == 200
    assert call("ops", "operator", "listapikeys").json()["apikeys"] == []
