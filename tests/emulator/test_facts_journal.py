"""The journal of the emulator shows no secret, whatever is sent and wherever it is put."""

from __future__ import annotations

import json
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.journal import Journal
from tests.emulator.support import Client

_MARK = "mark3rsecret"
_KEY = f"-----BEGIN PRIVATE KEY-----\n{_MARK}\n-----END PRIVATE KEY-----\n"


def _journal(unit: Emulator) -> str:
    return json.dumps([call.as_json() for call in unit.journal])


@pytest.mark.parametrize(
    "more",
    [
        {"value": {"password": _MARK}},
        {"value": [{"apikey": _MARK}]},
        {"value": [[_MARK]]},
        {"pem": _KEY},
        {"file": _MARK},
        {"value": _MARK},
    ],
)
def test_parameters_of_an_unknown_command_are_masked(
    unit: Emulator, client: Client, more: dict[str, Any]
) -> None:
    client.v2("uploadsomething", **more)
    assert unit.journal[-1].command == "uploadsomething"
    assert _MARK not in _journal(unit)


@pytest.mark.parametrize(
    "path", ["/access/uploadsomething?name=x", "/access/listvs", "/access/set?param=motd"]
)
def test_a_file_where_parameters_belong_is_told_by_its_size(
    unit: Emulator, client: Client, path: str
) -> None:
    for content in (_KEY, json.dumps({"apikey": _MARK})):
        client.http.post(path, content=content.encode(), auth=client.auth)
    assert _MARK not in _journal(unit)
    assert "characters>" in _journal(unit)


def test_structures_are_masked_in_known_commands_too(unit: Emulator, client: Client) -> None:
    client.v2("modvs", vs={"password": _MARK}, NickName=[{"password": _MARK}])
    client.v2("set", param={"x": _MARK}, value=_MARK)
    assert _MARK not in _journal(unit)


def test_ordinary_parameters_stay_readable(unit: Emulator, client: Client) -> None:
    client.add_service(address="10.0.0.50", port=8080)
    client.v2_with(
        "modvs", {"vs": "10.0.0.50", "port": 8080, "prot": "tcp", "CheckUse1.1": True, "CheckCodes": [301]}
    )
    assert unit.journal[-1].parameters["vs"] == "10.0.0.50"
    assert unit.journal[-1].parameters["checkuse1.1"] is True
    assert unit.journal[-1].parameters["checkcodes"] == [301]


def test_a_login_inside_a_url_is_hidden(unit: Emulator, client: Client) -> None:
    client.v2("set", param="http_proxy", value=f"http://robot:{_MARK}@proxy.example:3128")
    assert _MARK in client.v2("get", param="http_proxy")["http_proxy"]
    assert _MARK not in _journal(unit)
    dumped = unit.dump()
    assert _MARK not in json.dumps(dumped)
    assert dumped["settings"]["http_proxy"] == "http://********@proxy.example:3128"


def test_an_old_call_gives_way_to_a_new_one_and_numbers_go_on() -> None:
    journal = Journal(kept_calls=2)
    for index in range(3):
        journal.write(
            time=0.0, dialect="v2", command="showvs", parameters={"vs": str(index)}, status=200, outcome="ok"
        )
    assert [call.number for call in journal] == [2, 3]
    assert journal[0].parameters == {"vs": "1"}
    assert [call.number for call in journal[1:]] == [3]
