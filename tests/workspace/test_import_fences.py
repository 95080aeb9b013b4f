"""The import fences catch what they forbid, and let pass what they allow.

Each case plants one import in a skeleton of the workspace and runs the linter with the real contracts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.workspace.repository import ROOT, committed_files, text_of

SKELETON = {
    "loadmaster/__init__.py": "",
    "loadmaster/_client.py": "import loadmaster._transport\n",
    "loadmaster/_transport.py": "import httpx\n",
    "loadmaster_emulator/__init__.py": "",
    "loadmaster_emulator/server.py": "import aiohttp.web\n",
    "loadmaster_emulator/store.py": "",
    "loadmaster_codegen/__init__.py": "import jinja2\n",
    "loadmaster_checklist/__init__.py": "import loadmaster_checklist.engine\n",
    "loadmaster_checklist/command/__init__.py": "",
    "loadmaster_checklist/command/audit.py": "import loadmaster_checklist.live\nimport loadmaster\n",
    "loadmaster_checklist/engine.py": "import loadmaster_checklist.rules\n",
    "loadmaster_checklist/facts/__init__.py": "",
    "loadmaster_checklist/live.py": "import loadmaster\n",
    "loadmaster_checklist/readers/__init__.py": "",
    "loadmaster_checklist/rules/__init__.py": "",
    "loadmaster_checklist/waivers.py": "",
    "loadmaster_provider/__init__.py": "",
    "loadmaster_provider/engine.py": "import loadmaster\nimport loadmaster_provider.protocol.service\n",
    "loadmaster_provider/protocol/__init__.py": "",
    "loadmaster_provider/protocol/service.py": "import h2.connection\nimport msgpack\n",
    "loadmaster_constructs/__init__.py": "",
    "loadmaster_constructs/_framework.py": "import cdktf\nimport constructs\n",
    "loadmaster_constructs/service.py": (
        "import loadmaster_checklist\nimport loadmaster_constructs._framework\n"
    ),
}


def test_the_layout_as_designed_passes(tmp_path: Path) -> None:
    answer = _lint(tmp_path, {})
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize(
    ("module", "planted"),
    [
        ("loadmaster/_client.py", "import loadmaster_emulator"),
        ("loadmaster/_client.py", "import loadmaster_provider"),
        ("loadmaster/_client.py", "import httpx"),
        ("loadmaster_emulator/store.py", "from loadmaster import _client"),
        ("loadmaster_emulator/store.py", "import aiohttp"),
        ("loadmaster_emulator/store.py", "import httpx"),
        ("loadmaster_codegen/__init__.py", "import loadmaster"),
        ("loadmaster_provider/engine.py", "import loadmaster_emulator.store"),
        ("loadmaster_provider/engine.py", "import loadmaster_constructs"),
        ("loadmaster_provider/engine.py", "import msgpack"),
        ("loadmaster_provider/engine.py", "from google.protobuf import message"),
        ("loadmaster_provider/engine.py", "import jinja2"),
        ("loadmaster_provider/protocol/service.py", "import loadmaster"),
        ("loadmaster_provider/protocol/service.py", "import httpx"),
        ("loadmaster_checklist/engine.py", "import loadmaster"),
        ("loadmaster_checklist/engine.py", "import loadmaster_checklist.live"),
        ("loadmaster_checklist/rules/__init__.py", "import rich"),
        ("loadmaster_checklist/__init__.py", "import loadmaster_constructs"),
        ("loadmaster_constructs/service.py", "import loadmaster"),
        ("loadmaster_constructs/service.py", "import loadmaster_checklist.live"),
        ("loadmaster_constructs/service.py", "import loadmaster_provider.engine"),
        ("loadmaster_constructs/service.py", "import cdktf"),
        ("loadmaster_constructs/service.py", "def late() -> None:\n    import cdktn"),
        ("loadmaster_constructs/_framework.py", "import httpx"),
    ],
)
def test_a_forbidden_import_is_caught(tmp_path: Path, module: str, planted: str) -> None:
    answer = _lint(tmp_path, {module: f"{SKELETON[module]}\n{planted}\n"})
    assert answer.returncode == 1, answer.stdout
    assert "BROKEN" in answer.stdout


def test_stacks_know_nothing_of_ours_but_the_constructs() -> None:
    sources = {path: text_of(path) or "" for path in committed_files() if path.parts[0] == "stacks"}
    ours = [
        f"{path}: {name}"
        for path, text in sources.items()
        if path.suffix == ".py"
        for name in (
            "loadmaster",
            "loadmaster_emulator",
            "loadmaster_provider",
            "loadmaster_codegen",
            "loadmaster_checklist",
            "cdktf",
            "cdktn",
        )
        if f"import {name}\n" in text
        or f"import {name}." in text
        or f"from {name} " in text
        or f"from {name}." in text
    ]
    assert not ours


def _lint(folder: Path, changes: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    for name, text in {**SKELETON, **changes}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(ROOT / "pyproject.toml", folder)
    program = Path(sys.executable).with_name("lint-imports")
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [program, "--no-cache"], cwd=folder, env=environment, check=False, capture_output=True, text=True
    )
