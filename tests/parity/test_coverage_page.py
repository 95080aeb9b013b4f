"""The coverage page tells of every command, and only a real unit makes one verified."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.workspace.repository import ROOT
from tools.emulator_coverage import main

ROW = re.compile(
    r"^\| `([^`]+)` \| (\w+) \| ([^|]+) \| (v1|v1, v2) \| (\w+) \| ([^|]*) \| ([^|]*) \|$", re.MULTILINE
)


def described() -> set[str]:
    """The commands as the families' files list them."""
    found: set[str] = set()
    for path in (ROOT / "api" / "families").glob("*.yaml"):
        found |= set(yaml.safe_load(path.read_text(encoding="utf-8")).get("commands", {}))
    return found


def printed(tmp_path: Path, *runs: dict[str, Any]) -> dict[str, str]:
    """State of every command on a page made from these runs."""
    folder = tmp_path / "runs"
    folder.mkdir()
    for number, run in enumerate(runs):
        (folder / f"{number}.json").write_text(json.dumps(run))
    out = tmp_path / "page.md"
    assert main([str(out), "--runs", str(folder)]) == 0
    assert main([str(out), "--runs", str(folder), "--check"]) == 0
    rows = ROW.findall(out.read_text(encoding="utf-8"))
    assert len({row[0] for row in rows}) == len(rows)
    return {row[0]: row[2] for row in rows}


def test_every_described_command_has_one_row_and_none_is_verified_without_a_unit(tmp_path: Path) -> None:
    states = printed(tmp_path)
    assert states.keys() == described()
    assert set(states.values()) <= {"unverified", "not emulated"}
    assert states["addvs"] == "unverified"
    assert states["showvxlan"] == "not emulated"


def test_what_a_unit_has_confirmed_is_verified_in_that_dialect_and_an_emulator_confirms_nothing(
    tmp_path: Path,
) -> None:
    unit = {"format": 1, "against": "appliance", "agreed": {"showvs": ["v1", "v2"], "listvs": ["v2"]}}
    emulator = {"format": 1, "against": "emulator", "agreed": {"addvs": ["v2"]}}
    states = printed(tmp_path, unit, emulator)
    assert states["showvs"] == "verified in v1, v2"
    assert states["listvs"] == "verified in v2"
    assert states["addvs"] == "unverified"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"format": 2}', "format is 2, and it has to be 1"),
        ('{"format": 1}', "is no file of the parity suite"),
        ("[]", "is no file of the parity suite"),
        ("{", "is no file of the parity suite"),
    ],
)
def test_a_file_that_is_no_run_is_named(
    tmp_path: Path, content: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "run.json").write_text(content)
    assert main([str(tmp_path / "page.md"), "--runs", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"error: {tmp_path / 'run.json'}")
    assert said in error


def test_a_page_that_is_old_or_missing_is_a_difference(tmp_path: Path) -> None:
    out = tmp_path / "page.md"
    assert main([str(out), "--check"]) == 1
    out.write_text("# What the emulator covers\n")
    assert main([str(out), "--check"]) == 1
    assert out.read_text() == "# What the emulator covers\n"
