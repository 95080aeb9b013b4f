"""A checkout of nothing but stand-ins for the programs that `make deploy` runs."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.deploy.site import Site

Program = Callable[[str, str], None]
STATE = {"resources": [{"mode": "managed", "type": "loadmaster_virtual_service", "name": "web"}]}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    (tmp_path / "bin").mkdir()
    (tmp_path / "node_modules" / ".bin").mkdir(parents=True)
    return Site(root=tmp_path, programs=tmp_path / "bin")


@pytest.fixture
def program(site: Site, monkeypatch: pytest.MonkeyPatch) -> Program:
    """Put a shell script in place of `loadmaster`, `terraform`, `node` or `cdktf`."""
    monkeypatch.setenv("PATH", str(site.programs), prepend=":")

    def put(name: str, script: str) -> None:
        path = site.cdktf if name == "cdktf" else site.programs / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    return put


@pytest.fixture
def deployed(site: Site) -> Path:
    """A state file that holds one service."""
    state = site.root / "terraform.edge.tfstate"
    state.write_text(json.dumps(STATE), encoding="utf-8")
    return state
