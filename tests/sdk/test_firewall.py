"""The web application firewall as answers of units may show it, the odd ones among them."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from typing import Any

import pytest

from loadmaster import ConnectionCut, FateUnknown, NotFound, Response
from loadmaster.helpers.waf_rule import WafRuleSet, WafRuleState
from tests.sdk.scripted import ScriptedAppliance, refused

CUT = ConnectionCut("cut", sent=True)
STATES = [WafRuleState("2200000", "BAD: a client", False), WafRuleState("2200002", "no colon here", True)]


def xml(data: str) -> Response:
    return Response(
        200,
        f'<Response stat="200" code="ok"><Success><Data>{data}</Data></Success></Response>'.encode(),
        "text/xml",
    )


@pytest.mark.parametrize(
    "text",
    [
        "SecRule ARGS attack\r\n",
        "test\r\n",
        "test-data",
        "dGVzdA==\r\n",
        "",
        "dGVzdA==",
    ],
)
def test_a_text_is_its_own_bytes(appliance: ScriptedAppliance, text: str) -> None:
    client = appliance.answers({"data": text}).client()
    assert client.owasp_files.download_rules("own") == text.encode()


@pytest.mark.parametrize("content", ["über".encode(), bytes(range(256)), b"\x1f\x8b\x08\x00rest"])
def test_what_is_no_ascii_comes_as_base64(
    appliance: ScriptedAppliance, content: bytes, tmp_path: Path
) -> None:
    client = appliance.answers({"data": base64.b64encode(content).decode()}).client()
    assert client.waf_files.download_data("words.txt") == content
    client.waf_files.download_data("words.txt", to=tmp_path / "words.txt")
    assert (tmp_path / "words.txt").read_bytes() == content


def test_a_raw_body_is_the_file(appliance: ScriptedAppliance) -> None:
    body = Response(200, b"test", "application/octet-stream")
    client = appliance.answers(body).client(dialect="v1")
    assert client.waf_files.download_rules("own") == b"test"


@pytest.mark.parametrize(
    ("dialect", "answer"),
    [
        ("v2", {"ip": {"InactiveRule1": "2200000:BAD: a client", "ActiveRule2": " 2200002 : no colon here"}}),
        ("v2", {"ip": {"InactiveRule": ["2200000:BAD: a client"], "ActiveRule": ["2200002:no colon here"]}}),
        (
            "v1",
            xml(
                "<ip><InactiveRule1>\n2200000:BAD: a client\n</InactiveRule1>"
                "<ActiveRule2>2200002:no colon here</ActiveRule2></ip>"
            ),
        ),
    ],
    ids=["objects", "lists", "elements"],
)
def test_rules_of_a_set_are_read_in_every_form(
    appliance: ScriptedAppliance, dialect: Any, answer: Any
) -> None:
    client = appliance.answers(answer).client(dialect=dialect)
    assert client.waf_rules.states(7, "G/ip") == STATES


@pytest.mark.parametrize("answer", [{}, {"ip": ""}, {"ip": None}, {"ip": []}], ids=str)
def test_a_set_without_rules_has_none(appliance: ScriptedAppliance, answer: dict[str, Any]) -> None:
    assert appliance.answers(answer).client().waf_rules.states(7, "G/ip") == []


def test_a_set_that_there_is_none_of_is_not_found(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(refused(422, "Unknown Rule")).client()
    with pytest.raises(NotFound, match="Unknown Rule"):
        client.waf_rules.states(7, "G/ip")


def test_installed_sets_tell_whether_they_are_in_use(appliance: ScriptedAppliance) -> None:
    answer = {"Rules": {"ActiveRule1": "G/ip_reputation", "InactiveRule2": "C/own"}}
    expected = [WafRuleSet("G/ip_reputation", True), WafRuleSet("C/own", False)]
    assert appliance.answers(answer).client().waf_rules.installed() == expected

    async def read() -> list[WafRuleSet]:
        async with appliance.async_client() as client:
            return await client.waf_rules.installed()

    assert asyncio.run(read()) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"WAFAuditFiles": ["a.log", "b.log"]}, ["a.log", "b.log"]),
        ({"WAFAuditFiles": {"File": ["a.log", "b.log"]}}, ["a.log", "b.log"]),
        ({"WAFAuditFiles": {"File": "a.log"}}, ["a.log"]),
        ({"WAFAuditFiles": ""}, []),
        ({}, []),
    ],
    ids=str,
)
def test_names_of_audit_files_are_read_in_every_form(
    appliance: ScriptedAppliance, answer: dict[str, Any], expected: list[str]
) -> None:
    assert appliance.answers(answer).client().waf_logs.files() == expected


@pytest.mark.parametrize(
    ("rule", "enabled"),
    [
        ({"Id": "913100", "Type": "CRS", "Name": "scanner", "Enabled": "yes"}, True),
        ({"Id": "913100", "Type": "CRS", "Name": "scanner", "Enabled": "no"}, False),
        ({"Id": 913100, "Type": "CRS", "Name": "scanner", "Enabled": True}, True),
    ],
    ids=["yes", "no", "a boolean"],
)
def test_one_rule_is_a_list_of_one(appliance: ScriptedAppliance, rule: dict[str, Any], enabled: bool) -> None:
    for answer in ({"Rule": rule}, {"Rule": [rule]}):
        (found,) = appliance.answers(answer).client().owasp.rules(7, rule="913100")
        assert (found.identifier, found.rule_type, found.enabled) == ("913100", "core_rule_set", enabled)


def test_listing_rules_is_repeated_and_switching_them_is_not(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(CUT, {"Rule": []}).client()
    assert client.owasp.rules(7) == []
    assert len(appliance.requests) == 2
    appliance.requests.clear()
    appliance.answers(CUT)
    with pytest.raises(FateUnknown):
        client.owasp.switch(7, rule="913100", enabled=False)
    (sent,) = appliance.bodies
    assert (sent["cmd"], sent["rule"], sent["enable"]) == ("owasprules", "913100", False)


def test_a_call_by_name_that_may_switch_is_repeated_only_when_told(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(CUT).client()
    with pytest.raises(FateUnknown):
        client.call("owasprules", {"vs": 7, "enable": "no"})
    appliance.answers(CUT, {"Rule": []})
    assert client.call("owasprules", {"vs": 7}, reads=True) == {"Rule": []}
