"""From the factory to a unit in use, checked with nothing but HTTP."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from xml.etree import ElementTree

import httpx
import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.contract import COMMANDS
from loadmaster_emulator.first_boot import BY_LOCAL_SERVER
from loadmaster_emulator.store import FirstBootStep

PASSWORD = "Correct-Horse-1"
ACCOUNT = {"kempid": "admin@example.net", "password": "of-the-account"}

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares each call the reading of trusted certificates; the units here speak plain HTTP."""

Dialect = Literal["v1", "v2"]


class Stranger:
    """Somebody without credentials, in one dialect."""

    def __init__(self, unit: Emulator, dialect: Dialect) -> None:
        self.unit, self.dialect = unit, dialect

    def call(self, command: str, /, **parameters: Any) -> httpx.Response:
        if self.dialect == "v1":
            return httpx.get(f"{self.unit.url}/access/{command}", params=parameters, verify=NO_TLS)
        body = {"cmd": command, **parameters}
        return httpx.post(f"{self.unit.url}/accessv2", json=body, verify=NO_TLS)

    def status(self, command: str, /, **parameters: Any) -> int:
        return self.call(command, **parameters).status_code

    def magic(self, command: str, /, **parameters: Any) -> str:
        answer = self.call(command, **parameters)
        assert answer.status_code == 200, answer.text
        if self.dialect == "v2":
            return str(answer.json()["Magic"])
        return answer.text.partition("<Magic>")[2].partition("</Magic>")[0]

    def agree(self) -> None:
        """The first three steps."""
        second = self.magic("accepteula", magic=self.magic("readeula"), type="perm")
        assert self.status("accepteula2", magic=second, accept="no") == 200


def switch_on(unit: Emulator, password: str = PASSWORD) -> httpx.Response:
    parameters = {"param": "enableapi", "value": "yes"}
    return httpx.get(f"{unit.url}/access/set", params=parameters, auth=("bal", password), verify=NO_TLS)


def ask(unit: Emulator, command: str, /, **parameters: Any) -> Any:
    body = {"cmd": command, "apiuser": "bal", "apipass": PASSWORD, **parameters}
    return httpx.post(f"{unit.url}/accessv2", json=body, verify=NO_TLS).json()


@pytest.fixture
def fresh() -> Iterator[Emulator]:
    with Emulator(tls=False, limiter=False, factory_fresh=True, clock_speed=0) as unit:
        yield unit


@pytest.fixture(params=["v1", "v2"])
def stranger(fresh: Emulator, request: pytest.FixtureRequest) -> Stranger:
    return Stranger(fresh, request.param)


def test_the_steps_in_order_make_a_unit_that_can_be_used(fresh: Emulator, stranger: Stranger) -> None:
    assert fresh.api_key == ""
    stranger.agree()
    assert stranger.status("alsilicense", **ACCOUNT, orderid="K-1") == 200
    assert stranger.status("set_initial_passwd", passwd=PASSWORD) == 200
    assert stranger.status("readeula") == 404
    assert switch_on(fresh).status_code == 200
    assert ask(fresh, "listvs")["VS"] == []
    key = ask(fresh, "addapikey")["apikeys"][-1]
    assert (fresh.api_key, fresh.password) == (key, PASSWORD)
    info = ask(fresh, "licenseinfo")
    assert (info["LicenseStatus"], info["LicensedUntil"], info["Temporary"]) == ("Valid", "unlimited", False)
    for command in ("readeula", "set_initial_passwd"):
        assert ask(fresh, command, passwd=PASSWORD)["message"] == "Method not allowed"
    assert stranger.status("readeula") == 401


def test_no_step_can_be_skipped(stranger: Stranger) -> None:
    def refused(*commands: str) -> bool:
        more = {"magic": "x", "type": "perm", "accept": "1", "passwd": PASSWORD, **ACCOUNT}
        return all(stranger.status(command, **more) == 405 for command in commands)

    assert refused(
        "accepteula2", "alsilicense", "alsilicensetypes", "aslgetlicensetypes", "set_initial_passwd"
    )
    second = stranger.magic("accepteula", magic=stranger.magic("readeula"), type="perm")
    assert refused("accepteula", "alsilicense", "set_initial_passwd")
    assert stranger.status("accepteula2", magic=second, accept="yes") == 200
    assert refused("readeula", "accepteula", "accepteula2", "set_initial_passwd")
    assert stranger.status("alsilicense", **ACCOUNT) == 200
    assert refused("readeula", "accepteula", "accepteula2")
    assert stranger.status("set_initial_passwd", passwd=PASSWORD) == 200


def test_everything_else_is_not_there_before_the_first_password(fresh: Emulator, stranger: Stranger) -> None:
    stranger.agree()
    stranger.status("alsilicense", **ACCOUNT)
    for command in ("listvs", "licenseinfo", "getall", "addapikey", "usersetsyspassword", "nosuch"):
        assert stranger.status(command) == 404
    assert switch_on(fresh, "1fourall").status_code == 404


@pytest.mark.parametrize("step", ["agreement", "password"])
def test_at_every_step_each_command_is_answered_as_that_step_has_it(
    fresh: Emulator, step: FirstBootStep
) -> None:
    with fresh.locked() as state:
        state.unit.first_boot.step = step
        state.unit.first_boot.magic = "none-that-is-sent"
    for dialect in ("v1", "v2"):
        stranger = Stranger(fresh, dialect)
        for name, spec in COMMANDS.items():
            if name in ("readeula", "aslgetlicensetypes", "accesskey"):
                continue
            status = stranger.status(spec.v1_path if dialect == "v1" else spec.name)
            assert status in ((400, 405) if spec.first_boot and name != BY_LOCAL_SERVER else (404,)), name
    assert fresh.state.unit.first_boot.step == step


def test_a_magic_word_works_once_and_only_the_newest(stranger: Stranger) -> None:
    older, newer = stranger.magic("readeula"), stranger.magic("readeula")
    assert older != newer
    for stale in (older, "", "00000000-0000-0000-0000-000000000000"):
        assert stranger.status("accepteula", magic=stale, type="perm") in (400, 422)
    second = stranger.magic("accepteula", magic=newer, type="trial")
    assert stranger.status("accepteula2", magic=newer, accept="1") == 422
    assert stranger.status("accepteula2", magic=second, accept="1") == 200


def test_who_has_lost_the_second_word_starts_over(stranger: Stranger) -> None:
    lost = stranger.magic("accepteula", magic=stranger.magic("readeula"), type="perm")
    again = stranger.magic("readeula")
    assert stranger.status("accepteula2", magic=lost, accept="1") == 405
    second = stranger.magic("accepteula", magic=again, type="perm")
    assert stranger.status("accepteula2", magic=second, accept="1") == 200


def test_the_agreement_breaks_strict_xml_readers(fresh: Emulator) -> None:
    page = Stranger(fresh, "v1").call("readeula").content
    with pytest.raises(ElementTree.ParseError):
        ElementTree.fromstring(page)


@pytest.mark.parametrize("passwd", ["", "short12"])
def test_a_first_password_has_eight_characters(stranger: Stranger, passwd: str) -> None:
    stranger.agree()
    stranger.status("alsilicense", **ACCOUNT)
    assert stranger.status("set_initial_passwd", passwd=passwd) in (400, 422)
    assert stranger.status("set_initial_passwd", passwd=PASSWORD) == 200


def test_without_an_order_the_licence_ends_after_a_month(fresh: Emulator, stranger: Stranger) -> None:
    stranger.agree()
    assert stranger.status("alsilicense", **ACCOUNT, lic_type_id="1") == 422
    assert stranger.status("alsilicense", **ACCOUNT) == 200
    stranger.status("set_initial_passwd", passwd=PASSWORD)
    switch_on(fresh)
    info = ask(fresh, "licenseinfo")
    assert (info["Temporary"], info["LicenseStatus"]) == (True, "Valid")
    fresh.clock.advance(31 * 86_400)
    assert ask(fresh, "licenseinfo")["LicenseStatus"] == "Expired"
    assert ask(fresh, "alsilicense", **ACCOUNT, orderid="K-2", lic_type_id="1")["code"] == 200
    assert ask(fresh, "licenseinfo")["LicenseStatus"] == "Valid"


@pytest.mark.parametrize(
    ("wanted", "name", "ends"),
    [
        ("trial", "Trial license", True),
        ("free", "Free LoadMaster", False),
        ("perm", "Temporary license", True),
    ],
)
def test_the_licence_without_an_order_is_of_the_kind_that_was_agreed_to(
    fresh: Emulator, stranger: Stranger, wanted: str, name: str, ends: bool
) -> None:
    second = stranger.magic("accepteula", magic=stranger.magic("readeula"), type=wanted)
    assert stranger.status("accepteula2", magic=second, accept="no") == 200
    assert stranger.status("alsilicense", **ACCOUNT) == 200
    stranger.status("set_initial_passwd", passwd=PASSWORD)
    switch_on(fresh)
    info = ask(fresh, "licenseinfo")
    assert (info["LicenseType"], info["Temporary"], info["FreeLicense"]) == (name, ends, wanted == "free")
    assert (info["LicensedUntil"] == "unlimited") is not ends


def test_an_account_nobody_knows_gets_no_licence(fresh: Emulator, stranger: Stranger) -> None:
    stranger.agree()
    with fresh.locked() as state:
        state.unit.first_boot.accounts["admin@example.net"] = "another"
    types = stranger.call("alsilicensetypes", **ACCOUNT)
    text = types.json()["message"] if stranger.dialect == "v2" else types.text
    assert types.status_code == 200
    assert "[]" in text
    assert stranger.status("alsilicense", **ACCOUNT) == 422
    assert stranger.status("alsilicense", kempid="admin@example.net", password="another") == 200


def test_a_unit_licensed_by_a_local_server_is_given_its_password_in_another_way(
    fresh: Emulator, stranger: Stranger
) -> None:
    stranger.agree()
    assert stranger.status("aslactivate", aslhost="10.0.0.7", lic_type_id="nosuch") == 422
    assert stranger.status("aslactivate", aslhost="10.0.0.7", lic_type_id="1") == 200
    assert stranger.status("set_initial_passwd", passwd=PASSWORD) == 405
    assert stranger.status("usersetsyspassword", currpassword="wrong", password=PASSWORD) == 422
    assert stranger.status("usersetsyspassword", currpassword="1fourall", password=PASSWORD) == 200
    assert stranger.status("usersetsyspassword", currpassword=PASSWORD, password="Another-1") == 404
    assert switch_on(fresh).status_code == 200
    assert ask(fresh, "licenseinfo")["ASL"] is True


def test_the_kinds_of_licence_come_as_json_inside_the_answer(fresh: Emulator) -> None:
    stranger = Stranger(fresh, "v2")
    stranger.agree()
    kinds = json.loads(stranger.call("alsilicensetypes", **ACCOUNT).json()["message"])
    assert {"id", "name"} <= set(kinds[0])


def test_a_licence_file_belongs_to_one_unit(fresh: Emulator) -> None:
    stranger = Stranger(fresh, "v1")
    stranger.agree()
    with Emulator(tls=False, seed=7, factory_fresh=True) as other:
        strange = other.licence_file()
    url = f"{fresh.url}/access/license"
    assert httpx.post(url, content=strange).status_code == 422
    assert httpx.post(url, content=b"").status_code == 400
    key = stranger.call("accesskey").text.partition("<AccessKey>")[2].partition("<")[0]
    assert key.encode() in fresh.licence_file()
    assert httpx.post(url, content=fresh.licence_file()).status_code == 200
    assert stranger.status("set_initial_passwd", passwd=PASSWORD) == 200


def test_a_licence_file_travels_in_json_too(fresh: Emulator) -> None:
    stranger = Stranger(fresh, "v2")
    stranger.agree()
    assert stranger.status("license", data=base64.b64encode(fresh.licence_file()).decode()) == 200


def test_a_half_booted_unit_stays_half_booted_over_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    options: dict[str, Any] = {"tls": False, "limiter": False, "state_file": file}
    with Emulator(factory_fresh=True, **options) as unit:
        stranger = Stranger(unit, "v2")
        word = stranger.magic("accepteula", magic=stranger.magic("readeula"), type="perm")
    with Emulator(**options) as unit:
        stranger = Stranger(unit, "v2")
        assert stranger.status("alsilicense", **ACCOUNT) == 405
        assert stranger.status("accepteula2", magic=word, accept="yes") == 200
        assert stranger.status("alsilicense", **ACCOUNT) == 200
    with Emulator(factory_fresh=True, **options) as unit:
        assert Stranger(unit, "v1").status("set_initial_passwd", passwd=PASSWORD) == 200
        assert switch_on(unit).status_code == 200
        assert ask(unit, "get", param="tethering")["tethering"] is True


def test_after_a_reset_json_is_closed_until_session_management_is_on() -> None:
    with Emulator(tls=False, limiter=False, factory_fresh="reset") as unit:
        assert Stranger(unit, "v2").status("readeula") == 401
        stranger = Stranger(unit, "v1")
        stranger.agree()
        stranger.status("alsilicense", **ACCOUNT)
        stranger.status("set_initial_passwd", passwd=PASSWORD)
        switch_on(unit)
        assert ask(unit, "listvs")["code"] == 401
        auth = ("bal", PASSWORD)
        on = {"param": "sessioncontrol", "value": "yes"}
        assert httpx.get(f"{unit.url}/access/set", params=on, auth=auth).status_code == 200
        assert ask(unit, "listvs")["code"] == 200


@pytest.mark.parametrize(
    ("platform", "virtual", "vendor"), [("virtual", True, "VMware"), ("hardware", False, None)]
)
def test_the_licence_tells_what_the_unit_is_made_of(
    platform: Literal["virtual", "hardware"], virtual: bool, vendor: str | None
) -> None:
    with Emulator(tls=False, platform=platform) as unit:
        info = unit.raw("licenseinfo")
        assert (info["VLM"], info.get("VlmPlatform")) == (virtual, vendor)
        shown = httpx.get(f"{unit.url}/access/licenseinfo", auth=(unit.username, unit.password)).text
        assert f"<VLM>{'yes' if virtual else 'no'}</VLM>" in shown
        assert '<SupportLevel>"Enterprise"\n</SupportLevel>' in shown


def test_no_password_of_the_first_boot_reaches_the_journal(fresh: Emulator, stranger: Stranger) -> None:
    stranger.agree()
    stranger.status("alsilicense", **ACCOUNT)
    stranger.status("set_initial_passwd", passwd=PASSWORD)
    shown = json.dumps([call.as_json() for call in fresh.journal])
    assert PASSWORD not in shown
    assert ACCOUNT["password"] not in shown
