"""A page for every rule, printed from the rule and kept fresh."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from loadmaster_checklist import PACKS, STAGES, CertificateBackups, Waivers, all_rules, rule
from loadmaster_checklist.pages import main, pages
from tests.workspace.repository import ROOT

FOLDER = ROOT / "docs" / "reference" / "checklist"


def test_the_committed_pages_are_what_the_rules_print() -> None:
    assert main([str(FOLDER), "--check"]) == 0


def test_a_page_that_was_changed_by_hand_is_noticed_and_put_right(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path)]) == 0
    (tmp_path / "LM07.md").write_text("by hand")
    (tmp_path / "LM98.md").write_text("of a rule that is gone")
    assert main([str(tmp_path), "--check"]) == 1
    assert capsys.readouterr().err.count("run `make generate`") == 2
    assert main([str(tmp_path)]) == 0
    assert main([str(tmp_path), "--check"]) == 0
    assert not (tmp_path / "LM98.md").exists()


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["a", "--force"]])
def test_wrong_words_are_told_how_to_use_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage: ")


@pytest.mark.parametrize("name", PACKS["all"])
def test_every_rule_says_everything_its_page_promises(name: str) -> None:
    one, page = rule(name), pages()[f"{name}.md"]
    for told in (one.title, one.point, one.protects, *one.exceptions, *one.evidence):
        assert told in page
    for told in (one.fix.construct, one.fix.hcl, one.fix.web_ui, *(wire for wire, _ in one.api)):
        assert told in page
    assert set(one.stages) == set(STAGES)
    assert one.id == name
    assert one.api
    assert one.evidence
    assert not any(line.endswith(" ") for line in page.splitlines())


def test_the_files_that_the_index_shows_can_be_read() -> None:
    waivers, records = re.findall(r"```toml\n(.*?)```", pages()["index.md"], re.DOTALL)
    assert [waiver.rule for waiver in Waivers.from_text(waivers)] == ["LM01"]
    assert CertificateBackups.from_text(records).latest("edge") is not None


def test_the_index_shows_every_rule_with_its_stages() -> None:
    index = pages()["index.md"]
    for one in all_rules():
        decided = " | ".join(one.stages[stage].decides for stage in STAGES)
        assert f"| [{one.id}]({one.id}.md) | {one.title} | {one.severity} | {decided} |" in index
