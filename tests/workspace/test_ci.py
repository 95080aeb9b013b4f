"""Continuous integration says the same words as people: make, and nothing behind its back."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.workspace.repository import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_runs_only_make_after_installing_packages(workflow: Path) -> None:
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"]
    commands = [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]
    assert commands
    allowed = re.compile(r"make [a-z${}. -]+|sudo apt-get update && sudo apt-get install -y [a-z -]+")
    assert not [command for command in commands if not allowed.fullmatch(command.strip())]


@pytest.mark.parametrize(
    ("failing", "code"), [((), 0), (("check",), 1), (("test",), 1), (("setup",), 1), (("doctor",), 1)]
)
def test_the_run_fails_when_any_of_its_words_fails(
    tmp_path: Path, failing: tuple[str, ...], code: int
) -> None:
    said = _run_ci(tmp_path, failing=failing)
    assert said.returncode == code
    if not failing:
        words = (tmp_path / "words").read_text(encoding="utf-8").split()
        assert words == ["doctor", "setup", "check", "test"]


def test_a_failing_check_does_not_keep_the_tests_from_running(tmp_path: Path) -> None:
    _run_ci(tmp_path, failing=("check",))
    assert "test" in (tmp_path / "words").read_text(encoding="utf-8").split()


def test_services_are_required_of_the_tests(tmp_path: Path) -> None:
    _run_ci(tmp_path, failing=())
    assert (tmp_path / "required").read_text(encoding="utf-8").strip() == "1"


def _run_ci(folder: Path, *, failing: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """Run a copy of `.ci/run` with a stand-in for make that notes its words and fails where told."""
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", folder / ".ci" / "run")
    programs = folder / "bin"
    programs.mkdir()
    fails = "|".join(failing) or "nothing"
    stand_ins = {
        "make": f'echo "$1" >> {folder}/words; echo "$REQUIRE_SERVICES" > {folder}/required\n'
        f"case $1 in {fails}) exit 2;; esac",
        "rsyslogd": "true",
        "apt-get": "true",
    }
    for name, script in stand_ins.items():
        (programs / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (programs / name).chmod(0o755)
    environment = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", str(folder / ".ci" / "run")], env=environment, check=False, capture_output=True, text=True
    )
