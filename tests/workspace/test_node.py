"""A Node brought from the Python index answers to `node`, `npm` and `npx`."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tools import doctor, node


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A made-up Node package whose node prints what it was called with."""
    binary = tmp_path / "package" / "bin" / "node"
    binary.parent.mkdir(parents=True)
    binary.write_text('#!/bin/sh\necho "node $*"\n', encoding="utf-8")
    binary.chmod(0o755)
    return tmp_path / "package"


@pytest.mark.parametrize("command", ["npm", "npx"])
def test_npm_runs_through_the_brought_node_with_its_own_script(
    tmp_path: Path, package: Path, command: str
) -> None:
    node.link(tmp_path / "bin", package=package)
    said = subprocess.run(
        [tmp_path / "bin" / command, "ci", "a b"], check=True, capture_output=True, text=True
    ).stdout
    script = package / "lib" / "node_modules" / "npm" / "bin" / f"{command}-cli.js"
    assert said == f"node {script} ci a b\n"


def test_a_machine_with_a_supported_node_gets_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    monkeypatch.setattr(doctor, "complaint", lambda tool: None)
    assert node.ensure() is None
    assert not node.folder().exists()


def test_a_node_that_cannot_be_installed_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.prefix", str(tmp_path))
    monkeypatch.setattr(doctor, "complaint", lambda tool: f"{tool} is not installed")
    monkeypatch.setattr(node, "REQUIREMENTS", tmp_path / "missing.txt")
    assert node.main() == 1
    assert (
        capsys.readouterr().err.splitlines()[-1].startswith("node could not be installed (pip ended with 1)")
    )
