from __future__ import annotations

import base64

import httpx
import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.store import Account
from tests.emulator.support import Client, as_xml


def post(unit: Emulator, **body: object) -> httpx.Response:
    return httpx.post(unit.url + "/accessv2", json={"cmd": "get", "param": "snat", **body})


def get(unit: Emulator, query: str = "", **more: object) -> httpx.Response:
    return httpx.get(f"{unit.url}/access/get?param=snat{query}", **more)  # type: ignore[arg-type]


def test_json_takes_a_key_or_user_and_password_in_the_body(unit: Emulator) -> None:
    assert post(unit, apikey=unit.api_key).status_code == 200
    assert post(unit, apiuser=unit.username, apipass=unit.password).status_code == 200


def test_a_wrong_key_is_not_saved_by_the_right_password(unit: Emulator) -> None:
    refused = post(unit, apikey="wrong", apiuser=unit.username, apipass=unit.password)
    assert refused.status_code == 401
    assert refused.json()["code"] == 401
    assert refused.json()["status"] == "fail"


def test_xml_takes_basic_credentials_or_a_key_in_the_query(unit: Emulator) -> None:
    assert get(unit, auth=(unit.username, unit.password)).status_code == 200
    assert get(unit, f"&apikey={unit.api_key}").status_code == 200


@pytest.mark.parametrize("auth", [None, ("bal", "wrong"), ("nobody", "x"), ("bal", "")])
def test_xml_refuses_with_a_page_for_people(unit: Emulator, auth: tuple[str, str] | None) -> None:
    refused = get(unit, auth=auth) if auth else get(unit)
    assert refused.status_code == 401
    assert refused.headers["content-type"].startswith("text/html")
    assert "Unauthorized" in refused.text
    assert refused.headers["www-authenticate"].startswith("Basic")


def test_passwords_may_hold_colons_and_umlauts() -> None:
    with Emulator(tls=False, password="pä:ß:wörd") as unit:
        encoded = base64.b64encode("bal:pä:ß:wörd".encode()).decode()
        assert get(unit, headers={"Authorization": f"Basic {encoded}"}).status_code == 200
        assert post(unit, apiuser="bal", apipass="pä:ß:wörd").status_code == 200


@pytest.mark.parametrize(
    "header", ["Basic", "Basic ???", "Bearer x", "Basic " + base64.b64encode(b"bal").decode()]
)
def test_rubbish_in_the_header_is_a_failed_login(unit: Emulator, header: str) -> None:
    assert get(unit, headers={"Authorization": header}).status_code == 401


@pytest.mark.parametrize(("setting", "value"), [("sessioncontrol", False), ("sessionbasicauth", True)])
def test_json_needs_session_management_without_basic_authentication(
    unit: Emulator, client: Client, setting: str, value: bool
) -> None:
    client.v1("set", param=setting, value="yes" if value else "no")
    assert client.v2("get", param="snat").status == 401
    assert client.v1("get", param="snat").status == 200


def test_too_many_failures_block_the_administrator_for_ten_minutes(unit: Emulator) -> None:
    for _ in range(3):
        assert post(unit, apiuser="bal", apipass="wrong").status_code == 401
    assert post(unit, apiuser="bal", apipass=unit.password).status_code == 401
    assert post(unit, apikey=unit.api_key).status_code == 200
    unit.clock.advance(599)
    assert post(unit, apiuser="bal", apipass=unit.password).status_code == 401
    unit.clock.advance(2)
    assert post(unit, apiuser="bal", apipass=unit.password).status_code == 200


def test_other_users_stay_blocked_until_freed(unit: Emulator) -> None:
    with unit.locked() as state:
        state.shared.accounts["ops"] = Account("ops", "operator", ["vs"])
    for _ in range(3):
        post(unit, apiuser="ops", apipass="wrong")
    unit.clock.advance(100_000)
    assert post(unit, apiuser="ops", apipass="operator").status_code == 401


def test_users_do_what_they_are_permitted_to(unit: Emulator) -> None:
    with unit.locked() as state:
        state.shared.accounts["ops"] = Account("ops", "operator", ["vs"])
    who = {"apiuser": "ops", "apipass": "operator"}

    def call(command: str, **more: object) -> int:
        return httpx.post(unit.url + "/accessv2", json={"cmd": command, **who, **more}).status_code

    assert call("addvs", vs="10.0.0.50", port=80, prot="tcp") == 200
    assert call("listvs") == 200
    assert call("addrs", vs="10.0.0.50", port=80, prot="tcp", rs="10.0.1.1", rsport=80) == 403
    assert call("set", param="snat", value="no") == 403
    assert call("modvs", vs="10.0.0.50", port=80, prot="tcp", createsubvs="") == 403


def test_with_the_api_off_everything_is_a_missing_page_but_switching_it_on() -> None:
    with Emulator(tls=False, limiter=False, api_enabled=False) as unit:
        for answer in (
            post(unit, apikey=unit.api_key),
            get(unit, auth=(unit.username, unit.password)),
            post(unit, cmd="set", param="enableapi", value="yes", apikey=unit.api_key),
        ):
            assert answer.status_code == 404
            assert "html" in answer.headers["content-type"]
        switch = unit.url + "/access/set?param=enableapi&value=yes"
        assert httpx.get(switch).status_code == 401
        switched = as_xml(httpx.get(switch, auth=(unit.username, unit.password)))
        assert (switched.status, switched.code) == (200, "ok")
        assert post(unit, apikey=unit.api_key).status_code == 200


def test_other_paths_do_not_exist(unit: Emulator) -> None:
    for path in ("/", "/access", "/progs/status", "/accessv"):
        assert httpx.get(unit.url + path).status_code == 404


def test_sixteen_keys_fit_and_the_oldest_goes_without_a_word(unit: Emulator, client: Client) -> None:
    first = unit.api_key
    who = {"apiuser": unit.username, "apipass": unit.password}
    for _ in range(15):
        assert client.v2_with("addapikey", {"apikey": first}).status == 200
    assert len(client.v2("listapikeys")["apikeys"]) == 16
    newest = httpx.post(unit.url + "/accessv2", json={"cmd": "addapikey", **who}).json()["apikeys"]
    assert len(newest) == 16
    assert first not in newest
    assert post(unit, apikey=first).status_code == 401
    assert post(unit, apikey=newest[-1]).status_code == 200


def test_a_deleted_key_opens_nothing(unit: Emulator, client: Client) -> None:
    added = client.v2("addapikey")["apikeys"][-1]
    assert [key.text for key in client.v1("listapikeys").data.findall("apikeys/key")] == [unit.api_key, added]
    assert client.v2("delapikey", key=added)["apikeys"] == [unit.api_key]
    assert post(unit, apikey=added).status_code == 401
    assert client.v2("delapikey", key=added).status == 422
