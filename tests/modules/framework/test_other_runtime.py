"""The library alone in a fresh environment: on either framework, and on a Node of the Python index."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.prove

ROOT = Path(__file__).resolve().parents[3]
COMPARE = """
import json, sys, tempfile
from pathlib import Path
from loadmaster_constructs import _framework
from tests.modules.snapshots.programs import PROGRAMS
from tests.modules.snapshots.record import RECORDS, synthesised
assert _framework.cdk.__name__ == sys.argv[1], _framework.cdk.__name__
for name in PROGRAMS:
    with tempfile.TemporaryDirectory() as folder:
        written = json.loads(synthesised(name, Path(folder)))
        assert written == json.loads((RECORDS / f"{name}.json").read_text()), name
"""


@pytest.mark.parametrize("framework", ["cdktf", "cdktn"])
def test_the_records_hold_on_each_framework_without_a_node_of_the_machine(
    framework: str, tmp_path: Path
) -> None:
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = str(environment / "bin" / "python")
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*install, str(ROOT / "checklist"), f"{ROOT / 'modules'}[{framework},node]"], check=True)
    ended = subprocess.run(
        [python, "-c", COMPARE, framework],
        cwd=ROOT,
        env={
            "PATH": str(tmp_path),
            "HOME": os.environ.get("HOME", str(tmp_path)),
            "PYTHONDONTWRITEBYTECODE": "1",
            # As started by the command line tool, which does the talking then.
            "CDKTF_OUTDIR": str(tmp_path / "out"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
