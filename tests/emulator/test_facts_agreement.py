"""A service with everything set reads the same in both dialects, listed and alone, and after a restart."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from loadmaster_emulator import Emulator
from tests.emulator.support import Client
from tests.support.certificates import make_certificate

SETTINGS: dict[str, Any] = {
    "NickName": "all-of.it",
    "UseForSnat": True,
    "DefaultGW": "10.0.0.254",
    "AltAddress": "fd00::50",
    "ExtraPorts": "8000-8010,9000",
    "LocalBindAddrs": "10.0.0.8 10.0.0.9",
    "QoS": 16,
    "Idletime": 1800,
    "Schedule": "wlc",
    "Persist": "active-cookie",
    "PersistTimeout": 3600,
    "RefreshPersist": True,
    "Cookie": "seat",
    "QueryTag": "id",
    "ServerInit": 3,
    "SSLAcceleration": True,
    "CertFile": "www",
    "IntermediateCerts": "chain",
    "CipherSet": "BestPractices",
    "Tls13CipherSet": "TLS_AES_256_GCM_SHA384",
    "TLSType": 7,
    "ClientCert": 2,
    "OCSPVerify": True,
    "NeedHostName": True,
    "AllowHTTP2": True,
    "PassCipher": True,
    "SecurityHeaderOptions": 2,
    "SSLRewrite": "https",
    "SSLReencrypt": True,
    "PassSni": True,
    "ReverseSNIHostname": "in.example",
    "HTTPReschedule": True,
    "AddVia": 5,
    "ExtraHdrKey": "X-Key",
    "ExtraHdrValue": '<v> & "w" ä €',
    "CopyHdrFrom": "A",
    "CopyHdrTo": "B",
    "Cache": True,
    "CachePercent": 50,
    "Compress": True,
    "Verify": 5,
    "ErrorCode": 302,
    "ErrorUrl": "https://sorry.example/?a=b&c=d",
    "StandbyAddr": "10.0.1.99",
    "StandbyPort": 8443,
    "NonLocalSorryServer": True,
    "ResponseStatusRemap": True,
    "ResponseRemapCodeMap": "404:302",
    "MaxConnsLimit": 100,
    "ConnsPerSecLimit": 10,
    "RequestsPerSecLimit": 20,
    "BandWidth": 160,
    "CheckType": "https",
    "CheckPort": 8443,
    "CheckUrl": "/health?a=b&c=<d>",
    "CheckUseGet": 2,
    "CheckUse1.1": True,
    "CheckHost": "www.example",
    "CheckHeaders": "K:V|X:Y",
    "CheckPostData": "a=b",
    "CheckCodes": "301 302",
    "CheckPattern": "^ok$",
    "MatchLen": 80,
    "ChkInterval": 30,
    "ChkTimeout": 5,
    "ChkRetryCount": 3,
    "EnhancedHealthChecks": True,
    "RsMinimum": 2,
    "InterceptMode": 2,
    "InterceptOpts": "opblock;auditnone",
    "BlockingParanoia": 2,
    "EspEnabled": True,
    "InputAuthMode": 2,
    "Domain": "example.org",
    "AltDomains": "a.example b.example",
    "AllowedHosts": "www.example",
    "AllowedDirectories": "/*",
    "ESPLogs": 3,
    "Logoff": "/out",
    "Captcha": True,
    "VerifyBearer": True,
    "SameSite": 3,
}

_SWITCHES = {True: "Y", False: "N"}


def _furnish(client: Client) -> int:
    pair = make_certificate("www.example")
    assert client.upload("addcert", pair.bundle, cert="www").status == 200
    assert client.upload("addintermediate", pair.certificate.encode(), cert="chain").status == 200
    for domain in ("example.org", "a.example", "b.example"):
        assert client.v2("adddomain", domain=domain).status == 200
    index = client.add_service(port=443)
    for last in (1, 2, 3):
        client.add_server(index, f"10.0.1.{last}", weight=last, limit=last * 10, critical=last == 1)
    assert client.v2_with("modvs", {"vs": index, **SETTINGS}).status == 200
    for kind, name in ((0, "path"), (1, "mark"), (5, "body")):
        client.v2("addrule", name=name, type=kind, pattern="/<a>&", header="X-Mark", replacement="é")
    for command, name in (
        ("addprerule", "path"),
        ("addrequestrule", "mark"),
        ("addresponsebodyrule", "body"),
    ):
        assert client.v2(command, vs=index, rule=name).status == 200
    assert client.v2("addrsrule", vs=index, rs="10.0.1.2", rsport=8080, rule="path").status == 200
    return index


def _told(value: Any) -> list[str]:
    """What a JSON value would be in XML."""
    if isinstance(value, bool):
        return [_SWITCHES[value]]
    return [str(item) for item in value] if isinstance(value, list) else [str(value)]


def _differences(shown: dict[str, Any], element: ElementTree.Element) -> list[str]:
    names = {name for name in shown if name not in ("code", "status", "ChangeTime")}
    different = sorted(names ^ {child.tag for child in element})
    for name in names - {"Rs"}:
        found = element.findall(name)
        texts = [inner.text or "" for child in found for inner in (list(child) or [child])]
        if texts != _told(shown[name]):
            different.append(f"{name}: {shown[name]!r} {texts}")
    for server, twin in zip(shown.get("Rs", []), element.findall("Rs"), strict=True):
        different += _differences(server, twin)
    return different


def test_every_field_of_a_furnished_service_is_the_same_in_both_dialects(
    client: Client, tmp_path: Path
) -> None:
    index = _furnish(client)
    shown = client.v2("showvs", vs=index).body
    assert _differences(shown, client.v1("showvs", vs=index).data) == []
    listed = client.v1("listvs").data.find("VS")
    assert listed is not None
    assert _differences(client.v2("listvs")["VS"][0], listed) == []
    assert {name: value for name, value in shown.items() if name not in ("code", "status")} == client.v2(
        "listvs"
    )["VS"][0]
    # Everything that was written is there.
    answered = {name.lower() for name in shown}
    assert {name for name in SETTINGS if name.lower() not in answered} == set()


def test_a_restarted_unit_is_the_same_unit(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(limiter=False, state_file=file) as unit:
        client = Client(unit)
        index = _furnish(client)
        before = client.v2("showvs", vs=index).body, client.v2("showrule").body, client.v2("listcert").body
        known = unit.fingerprint, unit.api_key, unit.username, unit.password
        serial = client.v2("get", param="serialnumber").body
        client.close()
    with Emulator(limiter=False, state_file=file) as unit:
        client = Client(unit)
        after = client.v2("showvs", vs=index).body, client.v2("showrule").body, client.v2("listcert").body
        assert (unit.fingerprint, unit.api_key, unit.username, unit.password) == known
        assert client.v2("get", param="serialnumber").body == serial
        assert after == before
        assert client.add_service(port=99) > index
        client.close()
