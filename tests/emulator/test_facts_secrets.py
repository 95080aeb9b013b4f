"""Secrets that commands give a unit: no answer, log, journal, dump, backup or ``repr`` shows one of them."""

from __future__ import annotations

import base64
import io
import json
import tarfile
from pathlib import Path

from loadmaster_emulator import Emulator
from tests.emulator.support import Client

CAPTCHA = "captcha-private-1"
HIDDEN = "********"


def everything_shown(client: Client) -> str:
    """What the unit lets others see of itself, beside answers."""
    with client.unit.locked() as state:
        inside = [repr(state), *(line.text for line in state.unit.log)]
    archive = base64.b64decode(client.v2("backup")["data"])
    with tarfile.open(fileobj=io.BytesIO(archive)) as members:
        inside += [stream.read().decode() for one in members if (stream := members.extractfile(one))]
    inside += [json.dumps(client.unit.dump()), *(json.dumps(call.as_json()) for call in client.unit.journal)]
    return "\n".join(inside)


def test_the_private_key_of_captchas_is_kept_and_never_shown(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        service = client.add_service()
        shown = [client.v2("modvs", vs=service, CaptchaPrivateKey=CAPTCHA).body]
        shown += [client.v2("showvs", vs=service).body, client.v2("listvs").body]
        xml = client.v1("showvs", vs=service)
        assert (shown[1]["CaptchaPrivateKey"], xml.value("CaptchaPrivateKey")) == (HIDDEN, HIDDEN)
        assert CAPTCHA not in json.dumps(shown) + everything_shown(client)
        template = base64.b64decode(client.v2("exportvstmplt", vs=service)["data"])
        assert CAPTCHA.encode() not in template
        client.close()
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        with unit.locked() as state:
            assert state.shared.services[service].secrets == {"CaptchaPrivateKey": CAPTCHA}
        assert client.v2("modvs", vs=service, CaptchaPrivateKey="").body.get("CaptchaPrivateKey") is None
        client.close()


def test_a_restore_leaves_a_service_the_secret_that_the_unit_knows(client: Client) -> None:
    service = client.add_service()
    client.v2("modvs", vs=service, CaptchaPrivateKey=CAPTCHA)
    archive = base64.b64decode(client.v2("backup")["data"])
    assert client.upload("restore", archive, type=2).status == 200
    assert client.v2("showvs", vs=service)["CaptchaPrivateKey"] == HIDDEN


def furnish(client: Client) -> None:
    """A secret in every subject that a backup holds the rest of."""
    for command, parameters in (
        ("adddomain", {"domain": "corp"}),
        ("moddomain", {"domain": "corp", "radius_shared_secret": "radius-secret-1"}),
        ("addldapendpoint", {"name": "ep", "server": "10.0.0.9", "adminpass": "ldap-secret-1"}),
        ("geogenerateksk", {}),
        ("geosetdnssec", {"enable": True}),
        ("createvpncon", {"name": "tunnel"}),
        ("setvpnaddr", {"name": "tunnel", **TUNNEL}),
        ("setvpnsecret", {"name": "tunnel", "localid": "a", "remoteid": "b", "key": "vpn-secret-000001"}),
        ("startikedaemon", {}),
        ("startvpncon", {"name": "tunnel"}),
        ("enablewafremotelogging", {"remoteuri": "http://log.example", "username": "u", "passwd": "waf-s1"}),
        ("addsdncontroller", {"ipv4": "10.0.0.77", "port": 8443, "user": "u", "password": "sdn-secret-1"}),
    ):
        answer = client.v2_with(command, parameters)
        assert answer.status == 200, (command, answer.body)


TUNNEL = {
    "localip": "10.0.0.10",
    "localsubnets": "10.0.0.0/24",
    "remoteip": "203.0.113.9",
    "remotesubnets": "10.9.0.0/24",
}


def secrets_of(unit: Emulator) -> list[object]:
    with unit.locked() as state:
        shared = state.shared
        return [
            shared.sso.domains["corp"].secrets,
            shared.sso.domains["corp"].sp_key,
            shared.ldap.endpoints["ep"].secrets,
            shared.geo.keys.private_key if shared.geo.keys else "",
            shared.vpn.tunnels["tunnel"].key,
            shared.waf.collector.password,
            *(one.password for one in shared.sdn.controllers.values()),
        ]


def test_a_unit_that_is_given_its_own_backup_still_knows_its_secrets(unit: Emulator, client: Client) -> None:
    furnish(client)
    before = secrets_of(unit)
    assert all(before)
    archive = base64.b64decode(client.v2("backup")["data"])
    assert client.upload("restore", archive, type=15).status == 200
    assert secrets_of(unit) == before
    assert client.v2("getvpnstatus", name="tunnel")["VPN"]["status"] == "Up"
    shown = everything_shown(client)
    for secret in ("radius-secret-1", "ldap-secret-1", "vpn-secret-000001", "waf-s1", "sdn-secret-1"):
        assert secret not in shown
    assert "PRIVATE KEY" not in shown


def test_a_unit_that_loads_its_own_dump_still_knows_its_secrets(unit: Emulator, client: Client) -> None:
    furnish(client)
    client.v2("addfqdn", fqdn="www.example.com")
    service = client.add_service()
    client.v2("modvs", vs=service, CaptchaPrivateKey=CAPTCHA)
    before, document = secrets_of(unit), unit.dump()
    unit.load(document)
    assert secrets_of(unit) == before
    assert client.v2("showvs", vs=service)["CaptchaPrivateKey"] == HIDDEN
    names = [one["emulator"]["subjects"]["geo"]["names"] for one in (document, unit.dump())]
    assert names[0] == names[1]


def test_another_unit_signs_no_names_without_the_key(client: Client) -> None:
    furnish(client)
    archive = base64.b64decode(client.v2("backup")["data"])
    with Emulator(tls=False, limiter=False, seed=9) as other:
        stranger = Client(other)
        assert stranger.upload("restore", archive, type=15).status == 200
        assert stranger.v2("geosetdnssec", enable=True).message == "KSK not found"
        assert stranger.v2("geoshowdnssec")["DNSSEC"]["Enable"] == "N"
        assert stranger.v2("getvpnstatus", name="tunnel")["VPN"]["status"] == "Down"
        with other.locked() as state:
            assert state.shared.sso.domains["corp"].secrets == {}
        made = base64.b64decode(stranger.v2("downloadsamlspcert", domain="corp")["data"])
        assert made != base64.b64decode(client.v2("downloadsamlspcert", domain="corp")["data"])
        stranger.close()
