"""The Makefile is the only door, so it explains itself."""

from __future__ import annotations

import os
import re
import subprocess

import pytest

from tests.workspace.repository import ROOT

PROMISED = [
    "setup", "generate", "generate-check", "format", "lint", "types", "imports", "check", "test", "prove",
    "bench", "deploy", "destroy", "emulator", "docs", "provider-schema", "packaging",
]  # fmt: skip


@pytest.fixture(scope="module")
def listing() -> str:
    return _make().stdout


@pytest.mark.parametrize("target", PROMISED)
def test_the_bare_call_lists_every_promised_target_with_help(listing: str, target: str) -> None:
    assert re.search(rf"^  make {target} +\S", listing, re.MULTILINE)


def test_every_phony_target_has_help(listing: str) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = {name for line in re.findall(r"^\.PHONY:(.*)$", makefile, re.MULTILINE) for name in line.split()}
    assert phony == set(re.findall(r"^  make ([a-z-]+) ", listing, re.MULTILINE))


def test_a_machine_without_python_is_told_so_in_one_line() -> None:
    answer = _make("doctor", "PYTHON=python-that-is-not-there")
    assert answer.returncode != 0
    assert answer.stderr.splitlines()[0] == "python3 is not installed: install Python 3.11 or newer"


def test_provider_schema_without_a_file_says_how_to_call_it() -> None:
    answer = _make("provider-schema")
    assert answer.returncode != 0
    assert "make provider-schema OUT=" in answer.stderr


def _make(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    command = ["make", "--old-file=.venv/.ready", *words]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True)
