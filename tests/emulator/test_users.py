"""Users: what they look like, what they may do, and how they get in."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import httpx
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from loadmaster_emulator import Emulator
from tests.emulator.support import Client
from tests.support.certificates import make_certificate
from tests.support.curl import curl_v1, curl_v2, v1_data

PASSWORD = "operator-1"


def add_user(client: Client, name: str = "ops", permissions: str = "") -> None:
    assert client.v2("useraddlocal", user=name, password=PASSWORD).status == 200
    assert client.v2("usersetperms", user=name, perms=permissions).status == 200


def status_as_user(unit: Emulator, command: str, /, **parameters: object) -> int:
    body = {"cmd": command, "apiuser": "ops", "apipass": PASSWORD, **parameters}
    return httpx.post(f"{unit.url}/accessv2", json=body).status_code


@pytest.mark.services("curl")
def test_a_user_looks_different_in_each_dialect_and_permissions_trail_off(
    unit: Emulator, client: Client
) -> None:
    add_user(client, permissions="real,vs")
    assert v1_data(curl_v1(unit, "usershow?user=ops")) == (
        "<User><Name>ops</Name><Perms>real,vs, </Perms></User>"
    )
    assert json.loads(curl_v2(unit, "usershow", user="ops")) == {
        "code": 200,
        "status": "ok",
        "Name": "ops",
        "Perms": "real,vs, ",
    }
    client.v2("useraddlocal", user="Ops", nopass=True)
    assert v1_data(curl_v1(unit, "userlist")).count("<User>") == 2
    listed = json.loads(curl_v2(unit, "userlist"))["User"]
    assert [one["Name"] for one in listed] == ["ops", "Ops"], "bal is none of them, and case counts"


@pytest.mark.services("curl")
def test_a_group_is_shown_below_its_kind(unit: Emulator, client: Client) -> None:
    client.v2("groupaddremote", group="admins")
    client.v2("groupsetperms", group="admins", perms="root")
    assert v1_data(curl_v1(unit, "groupshow?group=admins")) == (
        "<RemoteUserGroup><Name>admins</Name><Perms>root, </Perms></RemoteUserGroup>"
    )
    assert json.loads(curl_v2(unit, "groupshow", group="admins"))["RemoteUserGroup"]["Perms"] == "root, "
    assert len(client.v2("grouplist")["RemoteUserGroup"]) == 1
    assert client.v2("groupaddremote", group="admins").status == 422
    client.v2("groupdelremote", group="admins")
    assert client.v2("groupshow", group="admins").message == "Unknown group"


WRITES: dict[str, tuple[str, dict[str, object]]] = {
    "vs": ("delvs", {"vs": 99}),
    "real": ("delrs", {"vs": 99, "rs": "!1"}),
    "rules": ("delrule", {"name": "none"}),
    "certs": ("delcert", {"cert": "none"}),
    "cert3": ("delintermediate", {"cert": "none"}),
    "certbackup": ("backupcert", {"password": "passphrase1"}),
    "backup": ("backup", {}),
    "users": ("userdellocal", {"user": "none"}),
    "root": ("aclcontrol", {"drop": 1}),
    "addvs": ("addvs", {"vs": "10.0.0.51", "port": 80, "prot": "tcp"}),
}


@pytest.mark.parametrize("permission", WRITES)
def test_a_permission_opens_its_commands_and_no_others(
    unit: Emulator, client: Client, permission: str
) -> None:
    add_user(client, permissions=permission)
    assert status_as_user(unit, "listvs") == 200
    for needed, (command, parameters) in WRITES.items():
        allowed = permission in (needed, "root") or (needed, permission) == ("addvs", "vs")
        assert (status_as_user(unit, command, **parameters) != 403) == allowed, command


def test_a_user_without_permissions_reads_and_makes_keys_and_changes_the_own_password(
    unit: Emulator, client: Client
) -> None:
    add_user(client)
    add_user(client, "other")
    keys = httpx.post(
        f"{unit.url}/accessv2", json={"cmd": "addapikey", "apiuser": "ops", "apipass": PASSWORD}
    ).json()["apikeys"]
    assert len(keys) == 1
    body = {"cmd": "addvs", "apikey": keys[0], "vs": "10.0.0.51", "port": 80, "prot": "tcp"}
    assert httpx.post(f"{unit.url}/accessv2", json=body).status_code == 403
    assert client.v2("listapikeys")["apikeys"] == [unit.api_key], "everybody sees his own keys only"
    changed = {"password": "changed-1", "radius": False}
    assert status_as_user(unit, "userchangelocpass", user="other", **changed) == 403
    assert status_as_user(unit, "userchangelocpass", user="ops", **changed) == 200
    assert status_as_user(unit, "listvs") == 401
    assert client.v2("delapikey", key=keys[0], user="ops").status == 200
    assert client.v2("userdellocal", user="ops").status == 200
    assert client.v2("usershow", user="ops").message == "Unknown user"


@pytest.mark.parametrize("how", [{"nopass": True}, {"radius": True}])
def test_nobody_gets_in_without_a_password(unit: Emulator, client: Client, how: dict[str, bool]) -> None:
    assert client.v2("useraddlocal", user="robot", **how).status == 200
    for given in ("", PASSWORD):
        body = {"cmd": "listvs", "apiuser": "robot", "apipass": given}
        assert httpx.post(f"{unit.url}/accessv2", json=body).status_code == 401


@pytest.mark.parametrize(
    ("parameters", "status"),
    [
        ({"user": "ops", "password": PASSWORD}, 422),
        ({"user": "bal", "password": PASSWORD}, 422),
        ({"user": "new", "password": "short"}, 422),
        ({"user": "new"}, 400),
        ({"password": PASSWORD}, 400),
    ],
)
def test_users_that_cannot_be_are_refused(client: Client, parameters: dict[str, object], status: int) -> None:
    add_user(client)
    assert client.v2_with("useraddlocal", parameters).status == status
    assert len(client.v2("userlist")["User"]) == 1
    assert PASSWORD not in client.v2_with("useraddlocal", parameters).message


def test_the_unit_decides_how_long_a_password_is(client: Client) -> None:
    client.v2("set", param="MinPassword", value=12)
    assert client.v2("useraddlocal", user="ops", password=PASSWORD).status == 422
    assert client.v2("useraddlocal", user="ops", password=PASSWORD + "-longer").status == 200
    assert client.v2("usersetperms", user="ops", perms="vs,fly").status == 422


def test_the_administrators_password_changes_for_who_knows_it(unit: Emulator, client: Client) -> None:
    old = unit.password
    assert client.v2("usersetsyspassword", currpassword="wrong", password="another-1").status == 422
    assert client.v2("usersetsyspassword", currpassword=old, password="another-1").status == 200
    for given, status in ((old, 401), ("another-1", 200)):
        body = {"cmd": "listvs", "apiuser": "bal", "apipass": given}
        assert httpx.post(f"{unit.url}/accessv2", json=body).status_code == status


def test_no_password_of_a_user_is_in_journal_log_or_dump(unit: Emulator, client: Client) -> None:
    add_user(client)
    client.v1("useraddlocal", user="other", password="password-v1")
    client.v1("userchangelocpass", user="other", password="password-v1b", radius="0")
    client.v2("usersetsyspassword", currpassword="password-was", password="password-is")
    with unit.locked() as state:
        log = [line.text for line in state.unit.log]
    kept = json.dumps([[call.as_json() for call in unit.journal], log, unit.dump()]) + repr(unit.state)
    for secret in (PASSWORD, "password-v1", "password-was", "password-is", unit.password):
        assert secret not in kept


def test_a_locked_out_user_is_let_in_again_with_a_new_password(unit: Emulator, client: Client) -> None:
    client.v2("set", param="sessionmaxfailattempts", value=2)
    add_user(client)
    for _ in range(2):
        httpx.post(f"{unit.url}/accessv2", json={"cmd": "listvs", "apiuser": "ops", "apipass": "wrong"})
    assert status_as_user(unit, "listvs") == 401
    client.v2("userchangelocpass", user="ops", password=PASSWORD, radius=False)
    assert status_as_user(unit, "listvs") == 200


@pytest.mark.parametrize(("value", "status"), [(0, 200), (1, 200), (2, 401), (3, 401)])
def test_where_certificates_are_compulsory_passwords_of_users_open_nothing(
    unit: Emulator, client: Client, value: int, status: int
) -> None:
    add_user(client)
    client.v2("set", param="adminclientaccess", value=value)
    assert status_as_user(unit, "listvs") == status
    assert client.v1("get", param="snat").status == 200, "bal has no certificate and gets in"


def test_a_client_certificate_is_made_fetched_and_deleted(unit: Emulator, client: Client) -> None:
    add_user(client)
    assert client.v2("userreadcert", user="ops").status == 422
    client.v2("usernewcert", user="ops", passphrase="secret-pass")
    pem = base64.b64decode(client.v2("userdownloadcert", user="ops")["data"])
    certificate = x509.load_pem_x509_certificate(pem)
    assert certificate.subject.rfc4514_string() == "CN=ops"
    key = load_pem_private_key(pem, b"secret-pass")
    assert key.public_key() == certificate.public_key()
    assert "PRIVATE KEY" not in client.v2("userreadcert", user="ops").message
    assert client.v2("userdelcert", user="ops").status == 200
    assert client.v2("userdownloadcert", user="ops").status == 422
    assert "secret-pass" not in json.dumps([call.as_json() for call in unit.journal])


def test_names_and_passphrases_beyond_what_certificates_hold_are_no_accident(client: Client) -> None:
    add_user(client)
    answer = client.v2("usernewcert", user="ops", passphrase="x" * 1024)
    assert (answer.status, answer.message) == (422, "Invalid value for passphrase")
    client.v2("useraddlocal", user="u" * 100, password=PASSWORD)
    assert client.v2("usernewcert", user="u" * 100).status == 200


def test_intermediates_are_added_and_deleted_by_who_may(unit: Emulator, client: Client) -> None:
    add_user(client, permissions="cert3")
    content = base64.b64encode(make_certificate("ca").certificate.encode()).decode()
    assert status_as_user(unit, "addintermediate", cert="ca", data=content) == 200
    assert status_as_user(unit, "addintermediate", cert="ca", data=content) == 422
    assert [one["name"] for one in client.v2("listintermediate")["cert"]] == ["ca"]
    assert status_as_user(unit, "delintermediate", cert="ca") == 200


def test_users_groups_and_keys_survive_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        unit.raw("useraddlocal", user="ops", password=PASSWORD)
        unit.raw("usersetperms", user="ops", perms="vs")
        unit.raw("groupaddremote", group="admins")
        body = {"cmd": "addapikey", "apiuser": "ops", "apipass": PASSWORD}
        (key,) = httpx.post(f"{unit.url}/accessv2", json=body).json()["apikeys"]
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        assert unit.raw("usershow", user="ops")["Perms"] == "vs, "
        assert len(unit.raw("grouplist")["RemoteUserGroup"]) == 1
        assert httpx.post(f"{unit.url}/accessv2", json={"cmd": "listvs", "apikey": key}).status_code == 200
