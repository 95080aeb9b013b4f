"""The OWASP rules that services and SubVSs run, through both dialects."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster import InvalidCall, InvalidValue, NotFound
from loadmaster.types import OwaspRule
from tests.contract.conftest import Contract


@pytest.fixture
def guarded(contract: Contract) -> Iterator[int]:
    """A service that runs the OWASP engine."""
    service = contract.service()
    contract.writer.virtual_services.modify(service, waf_mode="owasp")
    yield service
    contract.writer.virtual_services.delete(service)


@pytest.fixture
def own(contract: Contract) -> str:
    """The name of a rule of one's own."""
    name = contract.name()
    contract.writer.owasp_files.add_rules(name, content=b'SecAction "id:11001,pass"')
    return name


def running(contract: Contract, service: int, **chosen: str) -> dict[str, bool]:
    """The rules asked for by number or name, and whether the service runs each; both dialects agree."""
    shown = contract.reader.owasp.rules(service, **chosen)
    assert shown == contract.writer.owasp.rules(service, **chosen)
    assert all(rule.enabled is not None for rule in shown)
    return {str(rule.identifier): rule.enabled is True for rule in shown}


def test_all_rules_are_listed_without_a_service(contract: Contract, own: str) -> None:
    rules = contract.reader.owasp.rules()
    assert rules == contract.writer.owasp.rules()
    assert OwaspRule(identifier=own, rule_type="custom", name=own) in rules
    core = [rule for rule in rules if rule.rule_type == "core_rule_set"]
    assert "913100" in [rule.identifier for rule in core]
    assert all(rule.enabled is None for rule in rules)
    assert {rule.identifier for rule in contract.reader.owasp.rules(containing="sqli")} == {
        rule.identifier for rule in core if "SQLI" in str(rule.name)
    }


def test_a_rule_is_switched_off_and_on(contract: Contract, guarded: int) -> None:
    assert running(contract, guarded, rule="913100") == {"913100": True}
    contract.writer.owasp.switch(guarded, rule="913100", enabled=False)
    assert running(contract, guarded, rule="913100") == {"913100": False}
    assert running(contract, guarded, rule="913101") == {"913101": True}
    raw = contract.unit.raw("owasprules", vs=guarded, rule="913100")["Rule"]
    assert (raw["Type"], raw["Enabled"]) == ("CRS", "no")
    contract.writer.owasp.switch(guarded, rule="913100", enabled=True)
    assert running(contract, guarded, rule="913100") == {"913100": True}


def test_rules_are_switched_by_set_by_text_and_all_at_once(contract: Contract, guarded: int) -> None:
    switch = contract.writer.owasp.switch
    switch(guarded, rule="913", enabled=False)
    assert set(running(contract, guarded, rule="913").values()) == {False}
    assert set(running(contract, guarded, rule="920").values()) == {True}
    switch(guarded, containing="sqli", enabled=False)
    assert set(running(contract, guarded, rule="942").values()) == {False}
    switch(guarded, enabled=False)
    assert set(running(contract, guarded).values()) == {False}
    switch(guarded, rule="942100", enabled=True)
    assert [number for number, on in running(contract, guarded).items() if on] == ["942100"]
    switch(guarded, enabled=True)
    assert set(running(contract, guarded, containing="rule 9").values()) == {True}


def test_services_and_rules_tell_the_same(contract: Contract, guarded: int, own: str) -> None:
    modify = contract.writer.virtual_services.modify
    modify(guarded, owasp_disabled_rules="913100, 913101", owasp_custom_rules=own)
    assert [number for number, on in running(contract, guarded, rule="913").items() if not on] == [
        "913100",
        "913101",
    ]
    assert running(contract, guarded, rule=own) == {own: True}
    modify(guarded, owasp_rule_sets="911, 942")
    assert {number[:3] for number, on in running(contract, guarded).items() if on} == {"911", "942", own[:3]}
    contract.writer.owasp.switch(guarded, rule="913102", enabled=True)
    assert [number for number, on in running(contract, guarded, rule="913").items() if on] == ["913102"]
    modify(guarded, waf_mode="disabled")
    assert set(running(contract, guarded).values()) == {False}
    modify(guarded, waf_mode="owasp")
    assert running(contract, guarded, rule="913102") == {"913102": True}, "what was chosen stays"
    with pytest.raises(NotFound, match="Unknown Rule"):
        modify(guarded, owasp_custom_rules="nobodys")
    with pytest.raises(InvalidValue, match="RuleSets"):
        modify(guarded, owasp_rule_sets="all")


def test_a_rule_of_ones_own_may_run_first(contract: Contract, guarded: int, own: str) -> None:
    def shown() -> tuple[bool | None, bool | None]:
        (rule,) = contract.reader.owasp.rules(guarded, rule=own)
        assert [rule] == contract.writer.owasp.rules(guarded, rule=own)
        return rule.enabled, rule.runs_first

    assert shown() == (False, False)
    contract.writer.owasp.switch(guarded, rule=own, enabled=True, runs_first=True)
    assert shown() == (True, True)
    contract.writer.owasp.switch(guarded, rule=own, enabled=True, runs_first=False)
    assert shown() == (True, False)
    contract.writer.owasp.switch(guarded, rule=own, enabled=False)
    assert shown() == (False, False), "it stays listed"


def test_a_sub_service_runs_rules_of_its_own(contract: Contract) -> None:
    parent = contract.service()
    child = contract.writer.sub_virtual_services.add(parent).service_index
    assert child is not None
    contract.writer.virtual_services.modify(child, waf_mode="owasp")
    contract.writer.owasp.switch(child, rule="913100", enabled=False)
    assert running(contract, child, rule="913100") == {"913100": False}
    assert running(contract, parent, rule="913100") == {"913100": False}, "its engine is off"
    with pytest.raises(InvalidValue, match="WAF is not enabled"):
        contract.writer.owasp.switch(parent, rule="913100", enabled=True)
    contract.writer.virtual_services.delete(parent)


def test_what_there_is_none_of_changes_nothing(contract: Contract, guarded: int) -> None:
    for wrong in ("999999", "nobodys"):
        with pytest.raises(NotFound, match="Unknown Rule"):
            contract.writer.owasp.switch(guarded, rule=wrong, enabled=False)
        with pytest.raises(NotFound, match="Unknown Rule"):
            contract.reader.owasp.rules(guarded, rule=wrong)
    with pytest.raises(NotFound, match="Unknown VS"):
        contract.writer.owasp.switch(999_999, rule="913100", enabled=False)
    with pytest.raises(InvalidCall, match="enabled"):
        contract.writer.owasp.switch(guarded, rule="913100", enabled="no")  # type: ignore[arg-type]
    assert set(running(contract, guarded, rule="9").values()) == {True}
