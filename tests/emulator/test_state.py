from __future__ import annotations

import base64
import json
import stat
import time
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import Emulator, Refusal, SnapshotError, StateFileError
from tests.emulator.support import Client


def configure(client: Client) -> int:
    """Something of every kind; the number of the service."""
    client.v2("addrule", name="m", pattern="/a", nocase=True)
    client.v2("addrule", name="h", type=1, header="X-A", replacement="1")
    service = client.add_service(
        port=443, NickName="web", SSLAcceleration=True, TLSType=15, CheckCodes="301 302"
    )
    server = client.add_server(service, weight=7, limit=3)
    client.v2("addrsrule", vs=service, rs=f"!{server}", rule="m")
    client.v2("addrequestrule", vs=service, rule="h")
    parent = client.add_service(port=80)
    child = client.v2("modvs", vs=parent, createsubvs="", NickName="inner")["SubVS"][0]
    client.add_server(int(child["VSIndex"]), "10.0.1.12")
    client.v2("modrs", vs=parent, rs=f"!{child['RsIndex']}", weight=5)
    client.v2("set", param="droponfail", value="yes")
    client.v2("set", param="syslogwarn", value="10.0.9.1,10.0.9.2")
    client.v2("modiface", iface=1, mtu=9000)
    client.v2("aclcontrol", enable=1)
    client.v2("aclcontrol", drop=1)
    client.v2("aclcontrol", add="block", addr="192.0.2.0/24", comment="noisy")
    client.v2("aclcontrol", addvs="allow", vsip=service, addr="192.0.2.7")
    client.v2("useraddlocal", user="ops", password="operator-1")
    client.v2("usersetperms", user="ops", perms="vs,real")
    client.v2("groupaddremote", group="admins")
    client.v2("modhealth", timeout=5, RetryCount=3)
    client.v2("modifycipherset", name="strict", value="ECDHE-RSA-AES256-GCM-SHA384:AES256-SHA")
    client.v2("addroute", dest="198.51.100.0/24", gateway="10.0.0.2")
    client.v2("addhostsentry", hostip="10.0.9.9", hostfqdn="app.example")
    client.v2("addnocache", param=".pdf")
    client.v2("addnocompress", param=".jpg")
    client.upload("uploadtemplate", base64.b64decode(client.v2("exportvstmplt", vs=service)["data"]))
    client.v2("modadaptive", AdaptiveURL="/agent", MinPercent=20)
    return service


def everything(client: Client) -> list[dict[str, Any]]:
    commands = ["listvs", "showrule", "showiface", "getall", "userlist", "grouplist", "aclcontrol.isdrop"]
    commands += ["showhealth", "showadaptive", "showroute", "gethosts", "listtemplates"]
    shown = [client.v2(command).body for command in commands]
    shown += [client.v2("aclcontrol", list="block").body]
    shown += [client.v2("getcipherset", name="strict").body]
    # No command shows these; only a second exclusion tells.
    shown += [client.v2("addnocache", param=".pdf").body, client.v2("addnocompress", param=".jpg").body]
    shown += [client.v2("aclcontrol", listvs="allow", vs=one["Index"]).body for one in shown[0]["VS"]]
    return [
        {
            name: value
            for name, value in body.items()
            if name not in ("time", "boottime", "activetime", "serialnumber", "ChangeTime")
        }
        for body in shown
    ]


def test_everything_survives_a_restart_with_a_state_file(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file, seed=5) as unit:
        client = Client(unit)
        configure(client)
        client.v2("set", param="ntpkeysecret", value="kept-secret")
        before, key, password = everything(client), unit.api_key, unit.password
        client.close()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        assert (unit.api_key, unit.password) == (key, password)
        client = Client(unit)
        assert everything(client) == before
        assert client.v2("get", param="ntpkeysecret")["ntpkeysecret"] == "********"
        indexes = [entry["Index"] for entry in before[0]["VS"]]
        assert client.add_service(port=9999) > max(indexes)
        client.close()


def test_a_restart_with_a_state_file_is_the_same_unit_to_tls_clients(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    seen = []
    for _ in range(2):
        with Emulator(state_file=file) as unit:
            seen.append((unit.fingerprint, unit.state.unit.serial))
    with Emulator() as stranger:
        assert stranger.fingerprint != seen[0][0]
    assert seen[0] == seen[1]


def test_the_state_file_follows_changes_while_running(tmp_path: Path) -> None:
    file = tmp_path / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        client.add_service(NickName="marker")
        while not (file.exists() and "marker" in file.read_text()):
            time.sleep(0.01)
        client.close()
        assert [path.name for path in tmp_path.iterdir()] == ["unit.json"]


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"format": 99}', '{"format": 1, "unit": {}}'])
def test_a_file_that_is_no_state_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "unit.json"
    file.write_text(content)
    with pytest.raises(StateFileError, match=r"unit\.json"):
        Emulator(state_file=file)


def test_a_dump_loads_into_another_unit(unit: Emulator, client: Client) -> None:
    configure(client)
    document = json.loads(json.dumps(unit.dump()))
    with Emulator(tls=False, limiter=False, snapshot=document, seed=9) as other:
        twin = Client(other)
        assert everything(twin) == everything(client)
        assert {**other.dump(), "appliance": None} == {**unit.dump(), "appliance": None}
        assert other.dump()["appliance"] != unit.dump()["appliance"]
        twin.close()


def test_a_document_without_our_own_part_loads_too(unit: Emulator, client: Client) -> None:
    configure(client)
    document = unit.dump()
    del document["emulator"]
    unit.load(document)
    assert client.add_service(port=9999) not in {
        one["index"] for one in document["families"]["virtual-service"]["VirtualService"]
    }


def test_families_that_a_document_does_not_name_stay(unit: Emulator, client: Client) -> None:
    configure(client)
    unit.load({"format": 1, "families": {}, "settings": {"drop_on_fail": False}})
    assert len(client.v2("listvs")["VS"]) == 3
    assert client.v2("get", param="droponfail")["droponfail"] is False


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"format": 2, "families": {}, "settings": {}},
        {"format": 1, "families": [], "settings": {}},
        {"format": 1, "families": {}, "settings": {"nosuch": 1}},
        {"format": 1, "families": {}, "settings": {"drop_on_fail": {}}},
        {"format": 1, "settings": {}, "families": {"virtual-service": {"VirtualService": [{}]}}},
        {"format": 1, "settings": {}, "families": {"virtual-service": {"VirtualService": "x"}}},
        {"format": 1, "settings": {}, "families": {"interface": {"Interface": []}}},
        {
            "format": 1,
            "settings": {},
            "families": {"user": {"User": [{"name": "x", "permissions": ["x"]}]}},
        },
        {"format": 1, "settings": {}, "families": {"packet-filter": {"AccessListEntry": [{"address": "x"}]}}},
    ],
)
def test_what_is_no_snapshot_changes_nothing(unit: Emulator, client: Client, wrong: dict[str, Any]) -> None:
    configure(client)
    before = unit.dump()
    with pytest.raises(SnapshotError):
        unit.load(wrong)
    assert unit.dump() == before


def test_dumps_and_journals_hold_no_secret(unit: Emulator, client: Client) -> None:
    marker = "marker-4f1c"
    client.v2("set", param="ntpkeysecret", value=marker)
    client.v1("set", param="radiussecret", value=marker)
    client.v2("set", param="nosuchsetting", value=marker)
    client.v2("backupcert", password="markerbackup1")
    client.v2_with("listvs", {"apikey": marker})
    client.v2_with("listvs", {"apikey": None, "apiuser": "bal", "apipass": marker})
    client.upload("addcert", marker.encode(), cert="www", password=marker)
    client.v2("nosuchcommand", secretthing=marker, data=marker)
    journal = json.dumps([call.as_json() for call in unit.journal])
    dump = json.dumps(unit.dump())
    for secret in (marker, "markerbackup1", unit.api_key, unit.password):
        assert secret not in journal
        assert secret not in dump
    assert [call.command for call in unit.journal][:2] == ["set", "set"]


def test_no_secret_shows_in_what_python_prints(unit: Emulator, client: Client) -> None:
    client.v2("set", param="ntpkeysecret", value="marker-4f1c")
    printed = f"{unit!r} {unit.state!r} {list(unit.journal)!r}"
    for secret in ("marker-4f1c", unit.api_key, unit.password, "PRIVATE KEY"):
        assert secret not in printed


def test_the_journal_tells_what_was_asked(unit: Emulator, client: Client) -> None:
    unit.journal.clear()
    client.v1("showvs", VS="3")
    client.v2("set", param="snat", value=False)
    first, second = unit.journal
    assert (first.dialect, first.command, first.parameters) == ("v1", "showvs", {"vs": "3"})
    assert (first.status, first.outcome) == (422, "Unknown VS")
    assert (second.dialect, second.parameters, second.outcome) == (
        "v2",
        {"param": "snat", "value": False},
        "ok",
    )
    assert second.number == first.number + 1


def test_raw_works_past_login_limit_and_journal() -> None:
    with Emulator(clock_speed=0) as unit:
        for port in range(8001, 8051):
            unit.raw("addvs", vs="10.0.0.50", port=port, prot="tcp")
        assert len(unit.raw("listvs")["VS"]) == 50
        assert list(unit.journal) == []
        assert unit.limiter.cuts == 0
        with pytest.raises(Refusal, match="Unknown VS") as caught:
            unit.raw("showvs", vs=999)
        assert caught.value.code == 422
        assert unit.call_raw("modvs", {"vs": 2, "CheckUse1.1": True})["CheckUse1.1"] is True
