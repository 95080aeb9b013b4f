"""What holds for every rule, whatever it judges."""

from __future__ import annotations

import ast
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from loadmaster_checklist import PACKS, RULE_IDS, STAGES, CertificateBackups, Estate, all_rules, judge, rule
from loadmaster_checklist.facts import Appliance, Fact, Values
from loadmaster_checklist.firmware import floors
from loadmaster_checklist.rule import Context
from loadmaster_checklist.vocabulary.settings import SETTINGS
from tests.checklist.seeds import Seed
from tests.workspace.repository import ROOT

RULES = ROOT / "checklist" / "src" / "loadmaster_checklist" / "rules"
READ_BY_THE_READER = {"ha_mode"}


class Recording(Values):
    """Settings that remember which of them were asked for."""

    __slots__ = ("asked",)

    def __init__(self, content: dict[str, Fact]) -> None:
        super().__init__(content)
        self.asked: set[str] = set()

    def fact(self, name: str) -> Fact:
        self.asked.add(name)
        return super().fact(name)


def seeds() -> list[Seed]:
    """Estates that lead a rule down different ways."""
    off = Seed()
    off.settings |= {name: not value for name, value in off.settings.items() if isinstance(value, bool)}
    return [Seed(), off, Seed(pair=None), Seed(settings={})]


@pytest.mark.parametrize("name", RULE_IDS)
def test_a_rule_reads_no_setting_that_it_does_not_name(name: str) -> None:
    one = rule(name)
    for seed in seeds():
        (appliance,) = seed.at("live")
        settings = Recording(
            {setting: appliance.settings.fact(setting) for setting in appliance.settings.names()}
        )
        watched: Appliance = replace(appliance, settings=settings)
        context = Context(date(2026, 11, 22), Estate((watched,)), floors(), CertificateBackups(), "live")
        list(one.judge(watched, context))
        assert settings.asked <= set(one.settings)
    assert set(one.settings) <= set(SETTINGS)


@pytest.mark.parametrize("name", RULE_IDS)
def test_a_rule_says_something_about_every_appliance_and_keeps_to_its_words(name: str) -> None:
    for seed in seeds():
        for stage in STAGES:
            report = judge(seed.at(stage), pack="all", stage=stage, today=date(2026, 11, 22))
            found = [one for one in report if one.rule == name]
            assert found
            for one in found:
                assert one.message == one.message.strip()
                assert not one.message.endswith(".")
                assert one.fix
                assert one.object == one.appliance or one.object.startswith(f"{one.appliance}/")


def test_rules_are_one_a_file_and_import_nothing_but_the_model() -> None:
    files = {path.stem.upper(): path for path in RULES.glob("lm*.py")}
    assert set(files) == set(RULE_IDS)
    allowed = {"loadmaster_checklist", "__future__", "collections", "dataclasses", "datetime", "ipaddress"}
    for path in RULES.glob("*.py"):
        assert _imported(path) <= allowed | {"functools", "importlib"}, path


def _imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add(str(node.module).partition(".")[0])
    return found


def test_numbers_are_those_of_the_article() -> None:
    assert [rule(name).number for name in PACKS["twelve"]] == list(range(12))
    assert {rule(name).number for name in PACKS["hardening"]} == {None}
    assert all(one.pack == ("twelve" if one.number is not None else "hardening") for one in all_rules())
