"""What the tests of the client share: a private runtime folder and an appliance made of prepared answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.sdk.scripted import ScriptedAppliance


@pytest.fixture(autouse=True)
def _private_runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path_factory.mktemp("runtime")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


@pytest.fixture
def appliance(monkeypatch: pytest.MonkeyPatch) -> ScriptedAppliance:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    return ScriptedAppliance()
