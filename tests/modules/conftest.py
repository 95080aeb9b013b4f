"""A program to put constructs in."""

from __future__ import annotations

from pathlib import Path

import pytest

from loadmaster_constructs import App, HAPair, LoadMaster, Stack


@pytest.fixture
def app(tmp_path: Path) -> App:
    return App(outdir=str(tmp_path / "out"), tracebacks=True)


@pytest.fixture
def stack(app: App) -> Stack:
    return Stack(app, "edge")


@pytest.fixture
def lb(stack: Stack) -> LoadMaster:
    return LoadMaster(stack, "lb", unit="https://10.0.0.11")


@pytest.fixture
def pair(stack: Stack) -> HAPair:
    return HAPair(
        stack,
        "pair",
        first="https://10.0.0.11",
        second="https://10.0.0.12",
        shared={"eth0": "10.0.0.10/24", "eth1": "192.168.10.1/24"},
        virtual_id=23,
        platform="virtual",
        routing_between_networks="blocked",
    )
