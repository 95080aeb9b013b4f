"""Every setting, written in one dialect and read in the other; and the commands beneath."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from loadmaster import InvalidValue, Refused
from loadmaster.resources.settings import SETTINGS
from tests.contract.conftest import Contract
from tests.contract.examples import values
from tests.support.described import description

WRITABLE = [
    name
    for name, setting in description().settings.items()
    if not setting.read_only and not setting.secret and values(setting.value)
]
OWN_ACCESS = frozenset({"api_enabled", "session_management", "session_basic_authentication"})
"""Settings whose change would end this conversation."""


@pytest.mark.parametrize("name", [name for name in WRITABLE if name not in OWN_ACCESS])
def test_each_setting(contract: Contract, name: str) -> None:
    setting = description().settings[name]
    for value in values(setting.value):
        try:
            contract.writer.settings.set(**{name: value})
        except Refused:
            assert setting.requires or setting.evidence != "recorded" or name in REFUSED, f"{name}={value!r}"
            continue
        if setting.write_only:
            continue
        shown = contract.reader.settings.get(name)
        assert shown == contract.writer.settings.get(name)
        if not setting.requires and setting.value.normalise is None and name not in REFUSED:
            assert shown == value
        listed = contract.reader.settings.all()
        if name in listed:
            assert listed[name] == shown


REFUSED = frozenset(
    {
        "client_bandwidth_limit",
        "client_connection_limit",
        "client_connection_rate_limit",
        "client_request_rate_limit",
        "ha_mode",
        "layer4_share_after_packets",
        "login_sources",
    }
)
"""Settings that check more than their type."""


def test_both_dialects_list_the_same(contract: Contract) -> None:
    first, second = contract.writer.settings.all(), contract.reader.settings.all()
    assert first.keys() == second.keys()
    volatile = {name for name, value in first.items() if value != second[name]}
    assert {name for name in volatile if "time" not in name} == set()


def test_secrets_are_written_and_never_shown(contract: Contract) -> None:
    checked = 0
    for name, setting in SETTINGS.items():
        if not setting.secret or setting.read_only or setting.form.type == "file":
            continue
        arguments: dict[str, Any] = {name: "hunter22-hunter22"}
        try:
            contract.writer.settings.set(**arguments)
        except Refused:
            continue
        checked += 1
        shown = contract.reader.settings.get(name)
        if shown is not None:
            assert isinstance(shown, SecretStr)
            assert "hunter22" not in shown.get_secret_value()
    assert checked


def test_get_and_set_under_wire_names(contract: Contract) -> None:
    contract.writer.system.set("droponfail", value="yes")
    assert contract.reader.settings.get("drop_on_fail") is True
    assert contract.reader.system.get("droponfail") in (True, "yes")
    assert "droponfail" in {name.lower() for name in contract.reader.system.get_all()}
    with pytest.raises(InvalidValue, match="Unknown parameter value nosuchthing"):
        contract.reader.system.get("nosuchthing")
    with pytest.raises(InvalidValue):
        contract.writer.system.set("nosuchthing", value="1")


def test_the_unit_lists_its_commands(contract: Contract) -> None:
    listed = contract.writer.list_commands()
    assert listed == contract.reader.list_commands()
    assert {"addvs", "showvs", "listapi"} <= set(listed)
