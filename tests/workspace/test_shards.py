"""Long runs can be cut into parts and go on where they were ended."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.shards import read_shard
from tests.workspace.repository import ROOT

CONFTEST = """
import sys
from pathlib import Path
sys.path.insert(0, {root!r})
from tests.support import shards

def pytest_addoption(parser):
    shards.add_options(parser)

def pytest_configure(config):
    shards.register(config, Path(__file__).parent / "kept", lambda: "the same")
"""
RED_UNTIL_TOLD = """
from pathlib import Path

def test_first():
    Path(__file__).with_suffix(".runs").open("a").write("x")

def test_second():
    assert (Path(__file__).parent / "mended").exists()
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """Three modules, one of which fails until there is a file `mended`."""
    (tmp_path / "conftest.py").write_text(CONFTEST.format(root=str(ROOT)), encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    for name in ("a", "b"):
        (tmp_path / f"test_{name}.py").write_text("def test_one(): pass\n", encoding="utf-8")
    (tmp_path / "test_c.py").write_text(RED_UNTIL_TOLD, encoding="utf-8")
    return tmp_path


def run(suite: Path, *words: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "xdist", *words]
    alone = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(command, cwd=suite, env=alone, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("workers", [(), ("-n", "2", "--dist", "loadscope")], ids=["alone", "side by side"])
def test_a_resumed_run_repeats_what_failed_and_nothing_else(suite: Path, workers: tuple[str, ...]) -> None:
    code, said = run(suite, "--resume", *workers)
    assert (code, "1 failed, 3 passed" in said) == (1, True), said
    (suite / "mended").touch()
    code, said = run(suite, "--resume", *workers)
    assert (code, "2 passed" in said) == (0, True), said
    code, said = run(suite, "--resume", *workers)
    assert (code, "passed" in said) == (0, False), said


def test_another_choice_of_tests_is_another_run(suite: Path) -> None:
    assert run(suite, "--resume", "-k", "test_one")[0] == 0
    code, said = run(suite, "--resume")
    assert (code, "1 failed, 3 passed" in said) == (1, True), said


def test_the_parts_together_are_the_whole(suite: Path) -> None:
    (suite / "mended").touch()
    said = [run(suite, "--shard", f"{part}/3", "-v")[1] for part in (1, 2, 3)]
    run_in = {name: [name in one for one in said] for name in ("test_a.py", "test_b.py", "test_c.py")}
    assert all(sum(found) == 1 for found in run_in.values()), said


@pytest.mark.parametrize("text", ["0/3", "4/3", "1", "a/b", "1/", "-1/3"])
def test_a_part_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(pytest.UsageError, match="expected K/N"):
        read_shard(text)
