"""Commands and values that keep rules of their own: shared names, wrapped answers, words, one at a time."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from loadmaster import AnswerNotUnderstood, InvalidCall
from loadmaster._wire.decode import converter
from loadmaster._wire.encode import encode_value
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.table import Form
from tests.sdk.scripted import ScriptedAppliance, ok, xml

RIGHTS = Form(type="list", separator=",", codes={"rules": "rules", "real_servers": "real"})
BLOCKED = Form(type="bool", words=("Block", "Free"))
STRAY = Form(type="string", quoted=True)


@pytest.mark.parametrize(
    ("form", "raw", "value"),
    [
        (BLOCKED, "Block", True),
        (BLOCKED, "free", False),
        (BLOCKED, "yes", True),
        (BLOCKED, False, False),
        (BLOCKED, "", None),
        (STRAY, '"7.2.63"\n', "7.2.63"),
        (STRAY, "plain", "plain"),
        (STRAY, '""\n', None),
        (Form(type="bool", quoted=True), '"yes"\n', True),
        (Form(type="int", quoted=True), "'12' ", 12),
        (RIGHTS, "real,rules, ", ["real_servers", "rules"]),
        (RIGHTS, "REAL,newer", ["real_servers", "newer"]),
        (RIGHTS, ["real"], ["real_servers"]),
        (RIGHTS, "", []),
    ],
)
def test_words_quotes_and_given_words_are_read(form: Form, raw: Any, value: Any) -> None:
    assert (converter(form)(raw) or None) == (value or None)


def test_a_word_that_is_neither_is_named() -> None:
    with pytest.raises(Mismatch, match="'Perhaps', which is neither yes nor no"):
        converter(BLOCKED)("Perhaps")


def test_words_of_a_list_are_sent_as_codes_and_others_refused() -> None:
    assert encode_value(RIGHTS, ["real_servers", "rules"]) == "real,rules"
    with pytest.raises(
        Mismatch, match=r"'real' is not among them.*expected a list out of 'rules', 'real_servers'"
    ):
        encode_value(RIGHTS, ["real"])


def test_commands_that_share_a_name_are_told_apart_by_their_parameter(appliance: ScriptedAppliance) -> None:
    packet_filter = appliance.answers(ok()).client().packet_filter
    packet_filter.set_enabled(True)
    packet_filter.add_entry("block", address="192.0.2.0/24", comment="scanners")
    packet_filter.delete_service_entry("allow", service=3, address="192.0.2.1")
    sent = [{name: value for name, value in body.items() if name != "apikey"} for body in appliance.bodies]
    assert sent == [
        {"cmd": "aclcontrol", "enable": True},
        {"cmd": "aclcontrol", "add": "block", "addr": "192.0.2.0/24", "comment": "scanners"},
        {"cmd": "aclcontrol", "delvs": "allow", "vs": "3", "addr": "192.0.2.1"},
    ]


def test_the_first_dialect_calls_them_by_one_path(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(xml("<Success>ok</Success>")).client(dialect="v1")
    client.packet_filter.set_drop(False)
    assert [request.path for request in appliance.requests] == ["/access/aclcontrol"]
    assert appliance.forms[0]["drop"] == "0"


ENTRY = "<IP><addr>192.0.2.1/32</addr><comment>one</comment></IP>"


@pytest.mark.parametrize(
    "data",
    [
        f"<Blocklist>{ENTRY}</Blocklist>",
        f"<Blacklist>{ENTRY}</Blacklist>",
        f"<VS><VS_IP>10.0.0.50</VS_IP><BlockList>{ENTRY}</BlockList></VS>",
        ENTRY,
    ],
)
def test_entries_are_found_whatever_stands_around_them(appliance: ScriptedAppliance, data: str) -> None:
    client = appliance.answers(xml(f"<Success><Data>{data}</Data></Success>")).client(dialect="v1")
    (entry,) = client.packet_filter.service_entries("block", service=1)
    assert (entry.access_list, entry.address, entry.comment) == ("block", "192.0.2.1/32", "one")


def test_a_list_without_entries_is_empty_in_both_dialects(appliance: ScriptedAppliance) -> None:
    assert appliance.answers(ok(list="allow")).client().packet_filter.entries("allow") == []
    empty = appliance.answers(xml("<Success><Data><Allowlist/></Data></Success>")).client(dialect="v1")
    assert empty.packet_filter.entries("allow") == []


@pytest.mark.parametrize(
    ("answer", "dialect"),
    [
        (ok(apikeys=["first-key", "second-key"]), "v2"),
        (
            xml(
                "<Success><Data><apikeys><key>first-key</key><key>second-key</key></apikeys></Data></Success>"
            ),
            "v1",
        ),
    ],
)
def test_a_list_of_secrets_shows_none(appliance: ScriptedAppliance, answer: Any, dialect: str) -> None:
    keys = appliance.answers(answer).client(dialect=dialect).api_keys.list()
    assert [key.get_secret_value() for key in keys] == ["first-key", "second-key"]
    assert "first-key" not in repr(keys)


def test_one_secret_alone_and_none_are_lists_too(appliance: ScriptedAppliance) -> None:
    one = xml("<Success><Data><apikeys><key>only-key</key></apikeys></Data></Success>")
    keys = appliance.answers(one).client(dialect="v1").api_keys.list()
    assert [key.get_secret_value() for key in keys] == ["only-key"]
    assert appliance.answers(ok()).client().api_keys.list() == []


def test_an_answer_without_fields_is_nothing_told_where_that_can_be(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok()).client()
    assert client.packet_filter.show_wui_address().wui_address is None
    appliance.answers(*[ok()] * 6)
    with pytest.raises(AnswerNotUnderstood, match="no fields of a Licence"):
        client.licensing.show()


def test_each_property_of_an_interface_is_a_call_of_its_own(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok()).client()
    client.interfaces.modify(1, shared_address="10.0.0.10", mtu=9000, ha_check=True)
    bodies = [
        {name: body[name] for name in body if name not in ("cmd", "apikey")} for body in appliance.bodies
    ]
    assert bodies == [
        {"iface": 1, "mtu": 9000},
        {"iface": 1, "hacheck": True},
        {"iface": 1, "shared": "10.0.0.10"},
    ]


def test_tasks_send_one_property_a_call_too(appliance: ScriptedAppliance) -> None:
    client = appliance.answers(ok()).async_client()
    asyncio.run(client.interfaces.modify(0, mtu=1500, ha_check=False))
    assert [set(body) - {"cmd", "apikey", "iface"} for body in appliance.bodies] == [{"mtu"}, {"hacheck"}]


def test_a_wrong_property_is_refused_before_the_first_is_sent(appliance: ScriptedAppliance) -> None:
    with pytest.raises(InvalidCall, match="mtu is 99"):
        appliance.answers(ok()).client().interfaces.modify(0, address="10.0.0.11/24", mtu=99)
    assert appliance.requests == []
