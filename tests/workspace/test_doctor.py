"""A missing or too old tool is named in one line with what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.workspace.repository import ROOT
from tools import doctor


@pytest.fixture
def tools_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH with nothing on it but what the test puts there."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    ("tool", "version"),
    [
        ("terraform", '{"terraform_version": "1.10.5"}'),
        ("node", "v18.19.0"),
        ("npm", "8.1.0"),
        ("make", "GNU Make 3.80"),
    ],
)
def test_a_tool_that_is_too_old_is_named_with_version_and_remedy(
    tools_folder: Path, tool: str, version: str
) -> None:
    path = _put(tools_folder, tool, version)
    answer = _doctor(tool)
    assert answer.returncode == 1
    assert len(answer.stderr.splitlines()) == 1
    assert f"{path} is too old: install" in answer.stderr


@pytest.mark.parametrize(
    ("tool", "version"),
    [
        ("terraform", '{"terraform_version": "1.11.0"}'), ("terraform", '{"terraform_version": "2.0.1-rc1"}'),
        ("node", "v20.0.0"), ("npm", "10.9.3"), ("make", "GNU Make 4.3\nBuilt for somewhere"),
    ],
)  # fmt: skip
def test_a_tool_that_is_new_enough_passes_in_silence(tools_folder: Path, tool: str, version: str) -> None:
    _put(tools_folder, tool, version)
    answer = _doctor(tool)
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.parametrize("tool", ["terraform", "node", "npm", "make"])
def test_a_missing_tool_is_named_with_what_to_install(tools_folder: Path, tool: str) -> None:
    answer = _doctor(tool)
    assert answer.returncode == 1
    assert answer.stderr.startswith(f"{tool} is not installed: install ")
    assert len(answer.stderr.splitlines()) == 1


def test_an_answer_without_a_version_is_not_taken_for_a_good_one(tools_folder: Path) -> None:
    _put(tools_folder, "terraform", "no version here")
    assert _doctor("terraform").returncode == 1


def test_an_unknown_tool_is_wrong_use(tools_folder: Path) -> None:
    answer = _doctor("teraform")
    assert answer.returncode == 2
    assert "unknown tool 'teraform'" in answer.stderr


def test_a_python_that_is_too_old_is_named() -> None:
    said = doctor.python_complaint((3, 9), "/usr/bin/python3")
    assert said is not None
    assert said.startswith("python 3.9 at /usr/bin/python3 is too old: install Python 3.11")


def test_the_running_python_will_do() -> None:
    assert _doctor("python").returncode == 0


def _put(folder: Path, tool: str, answer: str) -> Path:
    program = folder / tool
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' '{answer}'\n", encoding="utf-8")
    program.chmod(0o755)
    return program


def _doctor(*tools: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "tools" / "doctor.py"), *tools]
    return subprocess.run(command, check=False, capture_output=True, text=True)
