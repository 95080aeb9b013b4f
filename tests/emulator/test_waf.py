"""The web application firewall on the wire: forms of answers, files up and down, what survives, who may."""

from __future__ import annotations

import base64
import io
import json
import tarfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client, as_xml

RULES = b'SecRule ARGS "@rx x" "id:11001,msg:\'found\'"\n'
UMLAUT = "# Märker\n".encode()
PASSWORD = "collector-password"


def guarded(client: Client, mode: int) -> int:
    return client.add_service(InterceptMode=mode)


def test_rules_of_a_set_are_elements_whose_names_tell_their_state(client: Client) -> None:
    service = guarded(client, 1)
    client.v1("vsaddwafrule", vs=service, rule="G/ip_reputation", disablerules="2200000")
    data = client.v1("vslistwafruleids", vs=service, rule="G/ip_reputation").data
    (rule_set,) = data
    assert rule_set.tag == "ip_reputation"
    assert [(one.tag, str(one.text).partition(":")[0]) for one in rule_set] == [
        ("InactiveRule1", "2200000"),
        ("ActiveRule2", "2200002"),
    ]
    answer = client.v2("vslistwafruleids", vs=service, rule="G/ip_reputation")
    assert answer["ip_reputation"] == {one.tag: one.text for one in rule_set}


def test_services_go_by_address_port_and_protocol_too(client: Client) -> None:
    service = guarded(client, 1)
    place = {"vs": "10.0.0.50", "port": 80, "prot": "tcp"}
    assert client.v1("vsaddwafrule", **place, rule="G/ip_reputation Z/known_vulnerabilities").status == 200
    shown = client.v1("showvs", vs=service).data.findall("InterceptRules")
    assert [one.text for one in shown] == ["G/ip_reputation", "Z/known_vulnerabilities"]
    listed = client.v1("listwafrules").data.find("Rules")
    assert listed is not None
    active = [one.text for one in listed if one.tag.startswith("Active")]
    assert active == ["G/ip_reputation", "Z/known_vulnerabilities"]


@pytest.mark.parametrize("parameters", [{}, {"vs": 1}], ids=["nothing", "no set"])
def test_what_is_left_out_is_named(client: Client, parameters: dict[str, Any]) -> None:
    answer = client.v1_with("vsaddwafrule", parameters)
    assert (answer.status, answer.error) == (400, f"{'rule' if parameters else 'vs'}: String Value missing")


def test_one_rule_stands_alone_in_json_and_several_are_a_list(client: Client) -> None:
    service = guarded(client, 2)
    one = client.v2("owasprules", vs=service, rule="913100")["Rule"]
    assert {name: one[name] for name in ("Id", "Type", "Enabled")} == {
        "Id": "913100",
        "Type": "CRS",
        "Enabled": "yes",
    }
    several = client.v2("owasprules", vs=service, rule="913")["Rule"]
    assert [each["Id"][:3] for each in several] == ["913"] * 5
    assert "Enabled" not in client.v2("owasprules")["Rule"][0]
    in_xml = client.v1("owasprules", vs=service, rule="913100").data.findall("Rule")
    assert [(each.findtext("Id"), each.findtext("Enabled")) for each in in_xml] == [("913100", "yes")]


@pytest.mark.parametrize("word", ["no", "0", "n", False])
def test_rules_are_switched_by_any_word_for_no(client: Client, word: object) -> None:
    service = guarded(client, 2)
    assert client.v2("owasprules", vs=service, rule="911100", enable=word).body == {
        "code": 200,
        "message": "Command completed ok",
        "status": "ok",
    }
    assert client.v2("owasprules", vs=service, rule="911100")["Rule"]["Enabled"] == "no"
    assert client.v1("owasprules", vs=service, rule="911100", enable="yes").status == 200
    assert client.v2("owasprules", vs=service, rule="911100")["Rule"]["Enabled"] == "yes"


def test_a_rule_of_ones_own_tells_whether_it_runs_first(client: Client) -> None:
    service = guarded(client, 2)
    client.upload("addowaspcustomrule", RULES, filename="test")

    def rule() -> dict[str, Any]:
        found: dict[str, Any] = client.v2("owasprules", vs=service, rule="test")["Rule"]
        return found

    client.v2("owasprules", vs=service, rule="test", enable="yes", runfirst="1")
    assert (rule()["Type"], rule()["Name"], rule()["Enabled"], rule()["Runfirst"]) == (
        "custom",
        "test",
        "yes",
        "yes",
    )
    client.v2("owasprules", vs=service, rule="test", enable="yes", runfirst="0")
    assert (rule()["Enabled"], rule()["Runfirst"]) == ("yes", "no")
    client.v2("owasprules", vs=service, rule="test", enable="no")
    assert (rule()["Enabled"], rule()["Runfirst"]) == ("no", "no")


def test_files_are_raw_in_xml_and_text_or_base64_in_json(client: Client) -> None:
    for content in (RULES, UMLAUT):
        reply = client.http.post(
            "/access/addowaspcustomrule?filename=own.conf", content=content, auth=client.auth
        )
        assert as_xml(reply).status == 200
        raw = client.http.get("/access/downloadowaspcustomrule?filename=own", auth=client.auth)
        assert raw.content == content
        shown = client.v2("downloadowaspcustomrule", filename="own")["data"]
        if content.isascii():
            assert shown == content.decode() + "\r\n"
        else:
            assert base64.b64decode(shown, validate=True) == content + b"\r\n"


def test_legacy_files_are_taken_as_text_in_json_too(client: Client) -> None:
    text = "This is a test WAF rule."
    assert client.v2("addwafcustomrule", filename="test_rule.txt", data=text).status == 200
    assert client.v2("downloadwafcustomrule", filename="test_rule.txt")["data"] == text
    assert client.v2("delwafcustomrule", filename="test_rule.txt").status == 200
    refused = client.v2("addowaspcustomrule", filename="test_rule", data=text)
    assert (refused.status, refused.message) == (422, "Invalid value for data")


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("downloadowaspcustomrule", "Unknown Rule"),
        ("downloadowaspcustomdata", "Unknown Datafile"),
        ("downloadwafcustomrule", "Unknown Rule"),
        ("downloadwafcustomdata", "Unknown Datafile"),
    ],
)
def test_a_file_that_there_is_none_of_is_a_404_of_the_api(client: Client, command: str, text: str) -> None:
    answer = client.v2(command, filename="random123")
    assert (answer.status, answer["code"], answer.message) == (404, 404, text)
    in_xml = client.v1(command, filename="random123")
    assert (in_xml.status, in_xml.stat, in_xml.error) == (404, 404, text)


def test_an_upload_without_a_file_or_a_name_stores_nothing(client: Client) -> None:
    assert client.v1("addowaspcustomrule", filename="own").status == 400
    assert client.upload("addowaspcustomrule", RULES).status == 400
    assert client.v2("addowaspcustomrule", filename="own", data="").status == 400
    assert client.v2("addowaspcustomrule", filename="own", data=["x"]).status == 422
    with client.unit.locked() as state:
        assert state.shared.waf.owasp_files.rules == {}


def test_an_archive_that_would_not_fit_is_refused(client: Client) -> None:
    bomb = base64.b64decode(_bomb())
    answer = client.upload("addowaspcustomrule", bomb, filename="bomb.tar.gz")
    assert (answer.status, answer.message) == (422, "Invalid rule file")


def _bomb() -> bytes:

    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as packed:
        entry = tarfile.TarInfo("large.conf")
        entry.size = 40 * 1024 * 1024
        packed.addfile(entry, io.BytesIO(bytes(entry.size)))
    return base64.b64encode(buffer.getvalue())


def _configure(client: Client) -> int:
    service = guarded(client, 2)
    client.upload("addowaspcustomrule", RULES, filename="own.conf")
    client.upload("addwafcustomdata", UMLAUT, filename="words.txt")
    client.v2("owasprules", vs=service, rule="own", enable="yes", runfirst="yes")
    client.v2("owasprules", vs=service, rule="942", enable="no")
    client.v2("setwafinstalltime", hour=7)
    client.v2("enablewafremotelogging", remoteuri="https://siem.example", username="waf", passwd=PASSWORD)
    return service


def _shown(client: Client, service: int) -> list[Any]:
    return [
        client.v2("owasprules", vs=service).body,
        client.v2("getwafsettings").body,
        client.v2("downloadwafcustomdata", filename="words.txt").body,
        client.v2("downloadowaspcustomrule", filename="own").body,
    ]


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    file = tmp_path / "state.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit, closing(Client(unit)) as client:
        service = _configure(client)
        before = _shown(client, service)
    with Emulator(tls=False, limiter=False, state_file=file) as unit, closing(Client(unit)) as client:
        assert _shown(client, service) == before
        with unit.locked() as state:
            assert state.shared.waf.collector.password == PASSWORD, "a unit goes on to log in"


def test_a_dump_brings_everything_but_the_password(client: Client) -> None:
    service = _configure(client)
    before = _shown(client, service)
    document = client.unit.dump()
    assert PASSWORD not in json.dumps(document)
    with Emulator(tls=False, limiter=False, snapshot=document) as other, closing(Client(other)) as its:
        assert _shown(its, service) == before


def test_a_backup_brings_rules_back_that_were_deleted(client: Client) -> None:
    service = _configure(client)
    before = _shown(client, service)
    archive = base64.b64decode(client.v2("backup")["data"])
    client.v2("delvs", vs=service)
    assert client.v2("delowaspcustomrule", filename="own").status == 200
    client.v2("disablewafremotelogging")
    assert client.upload("restore", archive, type=3).status == 200
    assert _shown(client, service) == before


@pytest.mark.parametrize("address", ["https://siem.example", f"https://user:{PASSWORD}@siem.example"])
def test_the_password_of_the_collector_is_nowhere_to_be_seen(client: Client, address: str) -> None:
    client.v2("enablewafremotelogging", remoteuri=address, username="a", passwd=PASSWORD)
    assert client.v2("getwafsettings")["WAF"]["RemoteURI"] in (
        "https://siem.example",
        "https://********@siem.example",
    )
    assert PASSWORD not in repr(list(client.unit.journal))
    assert PASSWORD not in json.dumps(client.unit.dump())
    archive = io.BytesIO(base64.b64decode(client.v2("backup")["data"]))
    with tarfile.open(fileobj=archive) as packed:
        for member in packed.getmembers():
            file = packed.extractfile(member)
            assert file is not None
            assert PASSWORD.encode() not in file.read()
    with client.unit.locked() as state:
        assert PASSWORD not in repr(state)
        assert not any(PASSWORD in line.text for line in state.unit.log)


def test_a_copy_of_ones_own_rules_reaches_no_other_unit_with_a_template(client: Client) -> None:
    service = _configure(client)
    template = base64.b64decode(client.v2("exportvstmplt", vs=service)["data"])
    client.v2("delvs", vs=service)
    client.v2("delowaspcustomrule", filename="own")
    client.upload("uploadtemplate", template)
    (name,) = (one["name"] for one in client.v2("listtemplates")["template"])
    made = client.v2("addvs", vs="10.0.0.51", port=80, prot="tcp", template=name)
    assert made.status == 200
    assert client.v2("owasprules", vs=made["Index"], rule="942100")["Rule"]["Enabled"] == "no"
    assert client.v2("owasprules", vs=made["Index"], rule="own").status == 422


def test_users_who_may_change_services_may_give_them_rules(client: Client) -> None:
    service = guarded(client, 2)
    for user, permission in (("server", "real"), ("service", "vs")):
        client.v2("useraddlocal", user=user, password="long-enough")
        client.v2("usersetperms", user=user, perms=permission)

    def ask(user: str, command: str, **parameters: Any) -> int:
        document = {"cmd": command, "apiuser": user, "apipass": "long-enough", **parameters}
        return client.http.post("/accessv2", json=document).status_code

    assert ask("server", "owasprules", vs=service) == 200, "reading is open to all"
    assert ask("server", "owasprules", vs=service, enable="no") == 403
    assert ask("service", "owasprules", vs=service, enable="no") == 200
    assert ask("service", "setwafautoupdate", enable="yes") == 403


@pytest.mark.parametrize("text", ["maybe", "", "2", "ja"])
def test_switches_take_nothing_but_yes_and_no(client: Client, text: str) -> None:
    for command in ("setwafautoupdate", "setwafautoinstall"):
        assert client.v2(command, enable=text).status in (400, 422)
    assert client.v2("getwafsettings")["WAF"]["AutoUpdate"] == "no"


def test_rules_that_were_fetched_are_taken_up_at_the_hour(client: Client) -> None:
    clock = client.unit.clock
    client.v2("setwafautoupdate", enable="yes")
    client.v2("setwafautoinstall", enable="yes")
    to_midnight = 86_400 - clock.now() % 86_400
    clock.advance(to_midnight + 3600)

    def taken_up() -> int:
        return len(base64.b64decode(client.v2("getwafchangelog")["data"]).splitlines())

    before = taken_up()
    clock.advance(2 * 3600)
    assert taken_up() == before, "fetched at midnight, but four has not struck"
    clock.advance(2 * 3600)
    assert taken_up() == before + 1
    assert client.v2("maninstallwafrules").message == "No rules to install"
