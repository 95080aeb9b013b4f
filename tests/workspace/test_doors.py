"""`make deploy` and `make destroy` on a copy of the checkout with an empty home: from nothing to nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.workspace import by_curl
from tests.workspace.repository import ROOT, committed_files
from tools.deploy import commands, emulated, reading
from tools.deploy.pair import Pair
from tools.deploy.site import Site

VENV = Path(sys.executable).parent.parent
SECONDS = 300


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The committed files in a folder of their own, with the environment of this run."""
    if not (ROOT / "node_modules" / ".bin" / "cdktf").exists():
        pytest.fail("the CDKTF command line is not installed, run `make setup`")
    root = tmp_path_factory.mktemp("checkout")
    for path in committed_files():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / path, root / path)
    (root / "node_modules").symlink_to(ROOT / "node_modules")
    (root / "home").mkdir()
    site = Site(root=root)
    yield site
    emulated.stop(site)


def test_the_life_of_a_deployment(checkout: Site) -> None:
    first = _make(checkout, "deploy")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "Apply complete!" in first.stdout
    assert ": no changes" in first.stdout
    assert "first unit rebooted 1x, second unit rebooted 1x" in first.stdout
    for number in range(12):
        assert f"LM{number:02d}" in first.stdout

    pair = emulated.running(checkout)
    assert pair is not None
    deployed = reading.services(reading.active(pair))
    assert deployed
    for line in deployed:
        assert line in first.stdout

    audited = _audit(checkout, pair)
    _confirm_by_curl(audited, pair)

    again = _make(checkout, "deploy")
    assert again.returncode == 0, again.stdout + again.stderr
    assert "already running" in again.stdout
    assert "No changes" in again.stdout
    assert reading.services(reading.active(pair)) == deployed
    assert all(json.loads(state.read_text("utf-8"))["resources"] for state in checkout.states())

    end = _make(checkout, "destroy")
    assert end.returncode == 0, end.stdout + end.stderr
    assert "no object of ours is left" in end.stdout
    assert "0 service(s) read back" in end.stdout
    assert emulated.running(checkout) is None
    assert checkout.states() == []

    nothing = _make(checkout, "destroy")
    assert nothing.returncode == 0, nothing.stdout + nothing.stderr
    assert "nothing is deployed" in nothing.stdout


def _audit(site: Site, pair: Pair) -> list[dict[str, Any]]:
    """The twelve points of the running pair; none may fail or stay unknown."""
    page = site.folder / "checklist.html"
    assert "<svg" in page.read_text(encoding="utf-8")
    command = [site.loadmaster, "audit", commands.target(pair), "--name", commands.APPLIANCE, "--json"]
    command += ["--records", commands.record(site)]
    answer = subprocess.run(
        [str(word) for word in command],
        cwd=site.root,
        env={**os.environ, **pair.environment},
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    (report,) = json.loads(answer.stdout)["reports"]
    points: list[dict[str, Any]] = report["points"]
    assert {point["rule"]: point["verdict"] for point in points} == {
        f"LM{number:02d}": "passes" for number in range(12)
    }
    return points


def _confirm_by_curl(points: list[dict[str, Any]], pair: Pair) -> None:
    """Each raw value is what the unit says when it is asked without any code of ours."""
    units = {"first": pair.first, "second": pair.second, None: reading.active(pair)}
    for point in points:
        assert point["raw"], point["rule"]
        for raw in point["raw"]:
            assert raw["wire_text"] == by_curl.shown(units[raw["unit"]], raw), raw


def _make(site: Site, target: str) -> subprocess.CompletedProcess[str]:
    """`make`, told that the environment it would build is there."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "TF_"))}
    environment |= {"HOME": str(site.root / "home")}
    ready = [f"--old-file={VENV}/.ready", "--old-file=node_modules/.ready"]
    return subprocess.run(
        ["make", *ready, f"VENV={VENV}", target],
        cwd=site.root,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        stdin=subprocess.DEVNULL,
    )
