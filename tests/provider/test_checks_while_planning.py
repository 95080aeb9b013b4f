"""What can be told before anything is sent: settings that are needed, lists that are too long, logins."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.support.provider_driver import Connections

SERVICE = {"address": "10.0.0.50", "port": "443", "protocol": "tcp"}


def _server(**arguments: Any) -> dict[str, Any]:
    return {**SERVICE, "real_servers": {"192.0.2.1:80": {"non_local": True, **arguments}}}


def test_a_missing_appliance_setting_is_told_while_planning(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="nonlocalrs", value="no")
    plan = connections.resource("loadmaster_virtual_service").plan(_server())
    assert not plan.errors
    assert [item.summary for item in plan.warnings] == ["non_local of 192.0.2.1:80 has no effect"]
    assert "non_local_servers = true, which is false" in plan.warnings[0].detail
    unit.raw("set", param="nonlocalrs", value="yes")
    assert not connections.resource("loadmaster_virtual_service").plan(_server()).warnings


def test_a_setting_that_this_run_brings_about_counts(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="nonlocalrs", value="no")
    process = connections.new()
    process.resource("loadmaster_network_settings").plan({"non_local_servers": True})
    assert not process.resource("loadmaster_virtual_service").plan(_server()).warnings


def test_a_setting_that_needs_one_of_another_group_says_so(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="multihomedwui", value="no")
    plan = connections.resource("loadmaster_interface").plan({"number": 1, "admin_wui_enabled": True})
    assert [item.summary for item in plan.warnings] == ["admin_wui_enabled would have no effect"]
    assert "wui_on_several_interfaces = true, which is false" in plan.warnings[0].detail


LOGINS = [
    ("network_settings", "http_proxy", "http://user:MARKER@proxy.example:8080"),
    ("network_settings", "http_proxy", "user:MARKER@proxy.example:8080"),
    ("acme_settings", "acme_directory_url", "https://user:MARKER@acme.example/dir"),
    ("email_settings", "email_server", "user:MARKER@mail.example"),
]


@pytest.mark.parametrize(("group", "name", "value"), LOGINS)
def test_a_login_in_an_address_is_refused_and_not_repeated(
    group: str, name: str, value: str, connections: Connections
) -> None:
    found = connections.resource(f"loadmaster_{group}").validate({name: value})
    assert len(found) == 1
    assert "user name and password" in found[0].detail
    assert "MARKER" not in f"{found[0].summary} {found[0].detail}"
    assert not connections.resource("loadmaster_network_settings").validate(
        {"http_proxy": "http://proxy.example:8080"}
    )


LISTS = [
    ({"certificates": ["c" * 90] * 90}, "8189 characters together; at most 8099"),
    ({"check_headers": [f"X-{number}:1" for number in range(5)]}, "5 entries; at most 4"),
]


@pytest.mark.parametrize(("arguments", "words"), LISTS)
def test_a_list_that_is_too_long_is_refused(
    arguments: dict[str, Any], words: str, connections: Connections
) -> None:
    found = connections.resource("loadmaster_virtual_service").validate({**SERVICE, **arguments})
    assert [words in item.detail for item in found] == [True]


WORDS = [
    ({"waf_options": ["opblock", "audit_all"]}, '"audit_all" is not one of opnormal, opblock'),
    ({"owasp_options": ["opblock "]}, '"opblock " is empty or has blanks around it'),
    ({"check_codes": ["404", "200"]}, '"200" is not possible'),
]


@pytest.mark.parametrize(("arguments", "words"), WORDS)
def test_a_list_of_given_words_takes_no_other(
    arguments: dict[str, Any], words: str, connections: Connections
) -> None:
    found = connections.resource("loadmaster_virtual_service").validate({**SERVICE, **arguments})
    assert [words in item.detail for item in found] == [True]


MACHINES = [
    ("dns_settings", "name_servers", "10.0.9.53 10.0.9.54"),
    ("ntp_settings", "ntp_servers", "https://time.example"),
    ("ntp_settings", "ntp_servers", "time_"),
]


@pytest.mark.parametrize(("group", "name", "value"), MACHINES)
def test_an_entry_that_is_no_machine_is_refused(
    group: str, name: str, value: str, connections: Connections
) -> None:
    found = connections.resource(f"loadmaster_{group}").validate({name: [value]})
    assert ["not an address or a host name" in item.detail for item in found] == [True]
    accepted = ["10.0.9.12", "fd00::53", "time.example"]
    assert not connections.resource(f"loadmaster_{group}").validate({name: accepted})
