"""The pages about the audit: what they tell people to type exists."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer

from loadmaster_checklist import Waivers
from loadmaster_checklist.command import audit
from loadmaster_checklist.command.inventory import read_inventory

DOCS = Path(__file__).parents[3] / "docs"
PAGES = [
    DOCS / "how-to" / "audit-from-a-pipeline.md",
    DOCS / "how-to" / "audit-a-fleet.md",
    DOCS / "how-to" / "waive-a-finding.md",
    DOCS / "reference" / "checklist-report.md",
]


def blocks(page: Path, language: str) -> list[str]:
    fence = re.compile(rf"^( *)```{language}\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
    found = fence.findall(page.read_text(encoding="utf-8"))
    return [re.sub(rf"^{indent}", "", text, flags=re.MULTILINE) for indent, text in found]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_option_of_the_examples_exists(page: Path) -> None:
    application = typer.Typer(add_completion=False)
    application.command()(audit)
    known = {name for option in typer.main.get_command(application).params for name in option.opts}
    text = page.read_text(encoding="utf-8")
    lines = [match.group(0) for match in re.finditer(r"loadmaster audit [^\n`|>]*", text)]
    assert lines
    for line in lines:
        used = {word for word in shlex.split(line.replace("'", "")) if word.startswith("--")}
        assert used <= known, line


def test_the_inventory_of_the_page_can_be_read(tmp_path: Path) -> None:
    (text,) = blocks(DOCS / "how-to" / "audit-a-fleet.md", "toml")
    (tmp_path / "appliances.toml").write_text(text, encoding="utf-8")
    edge, branch = read_inventory(tmp_path / "appliances.toml")
    assert [unit.unit for unit in edge.units] == ["first", "second"]
    assert branch.units[0].trust.calls_per_second == 3


def test_the_waiver_of_the_page_can_be_read() -> None:
    waiver, policy = blocks(DOCS / "how-to" / "waive-a-finding.md", "toml")
    found = Waivers.from_text(waiver + policy)
    assert [one.rule for one in found] == ["LM01"]
    assert found.never_waived == {"LM00"}
    assert tomllib.loads(waiver)["waiver"][0]["object"] == "10.0.0.50:443/tcp"
