"""A program to put constructs in."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_constructs import App, LoadMaster, Stack


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(outdir=str(tmp_path / "out"), tracebacks=True)


@pytest.fixture
def stack(app: App) -> Stack:
    return Stack(app, "edge")


@pytest.fixture
def lb(stack: Stack) -> LoadMaster:
    return LoadMaster(stack, "lb", unit="https://10.0.0.11")
