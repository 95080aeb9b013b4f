"""A blank unit that is given the backups of another one, and in what it still differs."""

from __future__ import annotations

import base64
import io
import tarfile
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client
from tests.support.certificates import make_certificate

PASSPHRASE = "passphrase1"

DIFFERENT_UNIT = {"appliance.serial_number"}
WITHOUT_CERTIFICATES = {"emulator.certificates.www", "emulator.intermediates.ca"}
SECRETS = {"backuppassword", "backupident", "ntpkeysecret"}
PER_UNIT_READS = {"serialnumber", "boottime", "activetime", "time"}


@pytest.fixture
def blank() -> Iterator[Client]:
    """A unit like the first, but another box, from another day, with a licence of its own."""
    with Emulator(tls=False, limiter=False, seed=9) as running:
        with running.locked() as state:
            state.unit.licence.kind = "temporary"
        client = Client(running)
        yield client
        client.close()


def furnish(client: Client) -> None:
    """Something of everything that a backup holds, and of what it does not."""
    for kind, name in (("addcert", "www"), ("addintermediate", "ca")):
        pair = make_certificate(name)
        content = pair.bundle if kind == "addcert" else pair.certificate.encode()
        assert client.upload(kind, content, cert=name).status == 200
    client.v2("addrule", name="static", pattern="/static")
    service = client.add_service(port=443, NickName="shop", SSLAcceleration=True, CertFile="www")
    server = client.add_server(service, "10.0.1.11")
    client.v2("addrsrule", vs=service, rs=f"!{server}", rule="static")
    client.v2("modvs", vs=client.add_service(port=80), createsubvs="")
    client.v2("modiface", iface=1, mtu=9000)
    client.v2("addadditional", iface=1, addr="192.168.10.77/24")
    settings = {
        "hostname": "edge1",
        "droponfail": True,
        "syslogwarn": "10.0.9.1",
        "ntpkeysecret": "secret-ntp-1",
        "backupenable": True,
        "backuphost": "10.0.9.2",
        "backuppassword": "secret-ftp-1",
        "backupident": base64.b64encode(b"secret-key-1").decode(),
    }
    for name, value in settings.items():
        assert client.v2("set", param=name, value=value).status == 200, name
    client.v2("aclcontrol", enable=1)
    client.v2("aclcontrol", add="block", addr="192.0.2.0/24")
    client.v2("aclcontrol", addvs="allow", vsip=service, addr="192.0.2.7")
    client.v2("useraddlocal", user="ops", password="operator-1")
    client.v2("usersetperms", user="ops", perms="vs")
    client.v2("groupaddremote", group="admins")


def differences(first: Any, second: Any, path: str = "") -> set[str]:
    """The places at which two documents differ."""
    if isinstance(first, dict) and isinstance(second, dict):
        places = ((f"{path}.{name}" if path else name, name) for name in first.keys() | second.keys())
        found = [differences(first.get(name), second.get(name), place) for place, name in places]
        return set().union(*found)
    return set() if first == second else {path}


def backup_of(client: Client) -> bytes:
    return base64.b64decode(client.v2("backup")["data"])


def test_it_differs_in_certificates_licence_passwords_and_what_makes_it_another_unit(
    unit: Emulator, client: Client, blank: Client
) -> None:
    furnish(client)
    archive = backup_of(client)
    assert blank.upload("restore", archive, type=15).status == 200
    assert differences(unit.dump(), blank.unit.dump()) == DIFFERENT_UNIT | WITHOUT_CERTIFICATES
    shown = differences(client.v2("getall").body, blank.v2("getall").body)
    assert {"serialnumber", *SECRETS} <= shown <= PER_UNIT_READS | SECRETS
    licence = differences(client.v2("licenseinfo").body, blank.v2("licenseinfo").body)
    assert "LicenseType" in licence
    assert blank.v2("usershow", user="ops")["Perms"] == "vs, "
    login = {"cmd": "listvs", "apiuser": "ops", "apipass": "operator-1"}
    assert httpx.post(f"{blank.unit.url}/accessv2", json=login).status_code == 401
    assert httpx.post(f"{unit.url}/accessv2", json=login).status_code == 200
    assert blank.v2("listapikeys")["apikeys"] == [blank.unit.api_key]


def test_the_backup_of_certificates_covers_the_rest(unit: Emulator, client: Client, blank: Client) -> None:
    furnish(client)
    blank.upload("restore", backup_of(client), type=15)
    certificates = base64.b64decode(client.v2("backupcert", password=PASSPHRASE)["data"])
    before = blank.unit.dump()
    assert blank.upload("restorecert", certificates, type="full", password="another-pass").status == 422
    assert blank.upload("restorecert", certificates[:-7], type="full", password=PASSPHRASE).status == 422
    assert blank.unit.dump() == before
    assert blank.upload("restorecert", certificates, type="full", password=PASSPHRASE).status == 200
    assert differences(unit.dump(), blank.unit.dump()) == DIFFERENT_UNIT
    shown = blank.v2("listvs")["VS"][0]
    assert shown["CertFile"] == client.v2("listvs")["VS"][0]["CertFile"]


@pytest.mark.parametrize(
    ("parts", "services", "filter_on"), [(1, 0, "yes"), (2, 3, "no"), (3, 3, "yes"), (12, 0, "no")]
)
def test_each_part_comes_by_itself(
    client: Client, blank: Client, parts: int, services: int, filter_on: str
) -> None:
    furnish(client)
    assert blank.upload("restore", backup_of(client), type=parts).status == 200
    assert len(blank.v2("listvs").body.get("VS", [])) == services
    assert blank.v2("aclcontrol.isenabled")["aclstatus"] == filter_on


@pytest.mark.parametrize("part", ["base.json", "services.json"])
def test_an_archive_that_lost_a_part_changes_nothing(client: Client, blank: Client, part: str) -> None:
    furnish(client)
    before = blank.unit.dump()
    refused = blank.upload("restore", without(backup_of(client), part), type=15)
    assert (refused.status, refused.message) == (422, "Invalid backup file")
    assert blank.unit.dump() == before


def without(archive: bytes, part: str) -> bytes:
    """The archive less one of its members."""
    kept = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as whole,
        tarfile.open(fileobj=kept, mode="w:gz") as less,
    ):
        for member in whole:
            if member.name != part:
                less.addfile(member, whole.extractfile(member))
    return kept.getvalue()
