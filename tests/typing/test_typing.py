"""What users write type-checks, and their mistakes do not: mypy reads the snippets beside this file."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from loadmaster.resources.catalogue import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
SNIPPETS = sorted(path for path in Path(__file__).parent.glob("*.py") if not path.name.startswith("test_"))
COMPLAINT = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<kind>[a-z-]+)\]$", re.MULTILINE)
EXPECTED = re.compile(r"# E: ([a-z-]+)")


@pytest.fixture(scope="module")
def complaints() -> set[tuple[str, int, str]]:
    """What strict mypy says about all snippets: file, line, kind."""
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--hide-error-context"]
    command += ["--exclude", "^$", *map(str, SNIPPETS)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode in (0, 1), ended.stderr
    found = {
        (Path(entry["file"]).name, int(entry["line"]), entry["kind"])
        for entry in COMPLAINT.finditer(ended.stdout)
    }
    assert len(found) == len(re.findall("error:", ended.stdout)), ended.stdout
    return found


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda path: path.stem)
def test_mypy_complains_where_it_should_and_nowhere_else(
    snippet: Path, complaints: set[tuple[str, int, str]]
) -> None:
    expected = {
        (snippet.name, number, found[1])
        for number, line in enumerate(snippet.read_text(encoding="utf-8").splitlines(), start=1)
        if (found := EXPECTED.search(line))
    }
    assert {entry for entry in complaints if entry[0] == snippet.name} == expected


def test_the_users_script_calls_a_method_of_every_family_on_both_clients() -> None:
    text = (Path(__file__).parent / "client_accepted.py").read_text(encoding="utf-8")
    accessors = {entry.accessor for entry in COMMANDS.values()} | {"settings"}
    assert set(re.findall(r"(?<!await )lm\.(\w+)\.\w+\(", text)) >= accessors
    assert set(re.findall(r"await lm\.(\w+)\.\w+\(", text)) >= accessors
