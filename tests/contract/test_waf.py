"""The vendor's rules of the web application firewall, and which legacy sets services run."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster import InvalidCall, InvalidValue, NotFound
from loadmaster.types import WafSettings
from tests.contract.conftest import Contract

REPUTATION = "G/ip_reputation"
DAY = 86_400


def settings(contract: Contract) -> WafSettings:
    """What both dialects show, and the raw answer as well."""
    shown = contract.reader.waf.show()
    assert shown == contract.writer.waf.show()
    raw = contract.unit.raw("getwafsettings")["WAF"]
    assert raw["AutoUpdate"] == ("yes" if shown.automatic_update else "no")
    assert raw["InstallHour"] == str(shown.installation_hour)
    return shown


@pytest.fixture
def legacy(contract: Contract) -> Iterator[int]:
    """A service that runs the legacy engine, and no sets yet."""
    service = contract.service()
    contract.writer.virtual_services.modify(service, waf_mode="legacy")
    yield service
    contract.writer.virtual_services.delete(service)


def identifiers(contract: Contract, service: int, name: str) -> dict[str, bool]:
    """Numbers of the rules of a set, and whether the service runs each; all ways to read agree."""
    shown = contract.reader.waf_rules.list_identifiers(service, name)
    assert shown == contract.writer.waf_rules.list_identifiers(service, name)
    ((container, entries),) = shown.items()
    assert container == name.partition("/")[2]
    assert isinstance(entries, dict)
    raw = {str(text): key.startswith("Active") for key, text in entries.items()}
    states = contract.reader.waf_rules.states(service, name)
    assert {f"{one.number}:{one.title}": one.enabled for one in states} == raw
    return {one.number: one.enabled for one in states}


def in_use(contract: Contract) -> list[str]:
    """The installed sets that some service runs; both dialects agree."""
    found = contract.reader.waf_rules.installed()
    assert found == contract.writer.waf_rules.installed()
    assert contract.reader.waf_rules.list() == contract.writer.waf_rules.list()
    return [one.name for one in found if one.in_use]


def test_updates_are_set_one_by_one(contract: Contract) -> None:
    before = settings(contract)
    assert (before.automatic_update, before.automatic_installation, before.installation_hour) == (
        False,
        False,
        4,
    )
    contract.writer.waf.set_automatic_update(True)
    assert settings(contract).automatic_update is True
    contract.writer.waf.set_automatic_installation(True)
    assert settings(contract).automatic_installation is True
    contract.writer.waf.set_automatic_installation_unverified(False)
    assert settings(contract).automatic_installation is False
    contract.writer.waf.set_installation_hour(23)
    assert settings(contract).installation_hour == 23
    for wrong in (24, -1, True):
        with pytest.raises(InvalidCall, match="hour"):
            contract.writer.waf.set_installation_hour(wrong)
    contract.writer.waf.set_installation_hour(4)
    contract.writer.waf.set_automatic_update(False)
    assert settings(contract) == before


def test_rules_are_fetched_and_then_installed(contract: Contract) -> None:
    contract.unit.clock.advance(DAY)
    assert contract.writer.waf.fetch_rules() == "New rules downloaded"
    assert contract.writer.waf.fetch_rules() == "No updates available"
    before = contract.reader.waf.download_change_log().splitlines()
    contract.writer.waf.install_rules()
    after = contract.reader.waf.download_change_log().splitlines()
    assert after[:-1] == before
    with pytest.raises(InvalidValue, match="No rules to install"):
        contract.writer.waf.install_rules()
    assert contract.writer.waf.download_change_log().splitlines() == after


def test_rules_come_and_are_taken_up_by_themselves(contract: Contract) -> None:
    contract.writer.waf.set_automatic_update(True)
    contract.writer.waf.set_automatic_installation(True)
    before = contract.reader.waf.download_change_log().splitlines()
    contract.unit.clock.advance(2 * DAY)
    assert len(contract.reader.waf.download_change_log().splitlines()) == len(before) + 1
    contract.writer.waf.set_automatic_update(False)
    contract.writer.waf.set_automatic_installation(False)


def test_a_service_runs_the_sets_that_it_is_given(contract: Contract, legacy: int) -> None:
    rules = contract.writer.waf_rules
    assert identifiers(contract, legacy, REPUTATION) == {"2200000": False, "2200002": False}
    rules.assign(legacy, [REPUTATION, "Generic/botnet_attacks"], disabled_rules=["2200000"])
    assert identifiers(contract, legacy, "Generic/ip_reputation") == {"2200000": False, "2200002": True}
    assert contract.show(legacy).waf_rules == [REPUTATION, "G/botnet_attacks"]
    assert in_use(contract) == [REPUTATION, "G/botnet_attacks"]

    rules.assign(legacy, [], enabled_rules=["2200000"], disabled_rules=["2300000"])
    assert identifiers(contract, legacy, REPUTATION) == {"2200000": True, "2200002": True}
    assert identifiers(contract, legacy, "G/botnet_attacks") == {"2300000": False}
    rules.unassign(legacy, ["G/botnet_attacks"])
    assert contract.show(legacy).waf_rules == [REPUTATION]
    rules.assign(legacy, ["G/botnet_attacks"])
    assert identifiers(contract, legacy, "G/botnet_attacks") == {"2300000": True}, "its switch is forgotten"


def test_services_and_rules_tell_the_same(contract: Contract, legacy: int) -> None:
    contract.writer.virtual_services.modify(legacy, waf_rules=[REPUTATION])
    assert set(identifiers(contract, legacy, REPUTATION).values()) == {True}
    contract.writer.virtual_services.modify(legacy, waf_mode="disabled")
    assert set(identifiers(contract, legacy, REPUTATION).values()) == {False}
    assert contract.show(legacy).waf_rules == [REPUTATION], "what is assigned stays"
    contract.writer.virtual_services.modify(legacy, waf_enabled=True)
    assert set(identifiers(contract, legacy, REPUTATION).values()) == {True}
    with pytest.raises(NotFound, match="Unknown Rule"):
        contract.writer.virtual_services.modify(legacy, waf_rules=["C/nobodys"])
    contract.writer.virtual_services.modify(legacy, waf_rules=None)
    assert contract.show(legacy).waf_rules == []


def test_a_copy_runs_the_same_single_rules(contract: Contract, legacy: int) -> None:
    contract.writer.waf_rules.assign(legacy, [REPUTATION], disabled_rules=["2200002"])
    address = contract.address()
    contract.writer.virtual_services.duplicate(legacy, new_address=address)
    twin = next(one for one in contract.reader.virtual_services.list() if one.address == address)
    assert twin.index is not None
    assert identifiers(contract, twin.index, REPUTATION) == {"2200000": True, "2200002": False}
    contract.writer.virtual_services.delete(twin.index)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [({"waf_mode": "disabled"}, "no engine"), ({"waf_mode": "owasp"}, "other engine"), ({}, "layer 4")],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_service_without_the_legacy_engine_takes_no_sets(
    contract: Contract, legacy: int, changes: dict[str, Any], reason: str
) -> None:
    if reason == "layer 4":
        changes = {"force_layer7": False}
    contract.writer.virtual_services.modify(legacy, **changes)
    with pytest.raises(InvalidValue, match="WAF is not enabled"):
        contract.writer.waf_rules.assign(legacy, [REPUTATION])
    assert contract.show(legacy).waf_rules == []


def test_sets_that_there_are_none_of_change_nothing(contract: Contract, legacy: int) -> None:
    with pytest.raises(NotFound, match="Unknown Rule"):
        contract.writer.waf_rules.assign(legacy, [REPUTATION, "g/ip_reputation"])
    assert contract.show(legacy).waf_rules == []
    with pytest.raises(NotFound, match="Unknown Rule"):
        contract.writer.waf_rules.unassign(legacy, [REPUTATION])
    with pytest.raises(NotFound, match="Unknown Rule"):
        contract.reader.waf_rules.list_identifiers(legacy, "C/nobodys")
    with pytest.raises(NotFound, match="Unknown VS"):
        contract.writer.waf_rules.assign(999_999, [REPUTATION])
    for wrong in (["ip_reputation"], ["G/two words"], "G/ip_reputation"):
        with pytest.raises(InvalidCall, match="rule_sets"):
            contract.writer.waf_rules.assign(legacy, wrong)  # type: ignore[arg-type]
