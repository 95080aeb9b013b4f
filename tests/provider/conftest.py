"""An appliance for tests that drive the provider in their own process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_codegen.model import Description
from loadmaster_emulator import Emulator
from tests.support import described
from tests.support.provider_driver import Connections


@pytest.fixture(scope="session")
def description() -> Description:
    return described.description()


@pytest.fixture(autouse=True)
def _notes_of_the_test(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the provider notes on this machine goes with the test."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """An appliance without the limiter: pace and cuts have tests of their own."""
    with Emulator(limiter=False) as started:
        yield started


@pytest.fixture(scope="module")
def shared_unit() -> Iterator[Emulator]:
    """One appliance for all tests of a module; each test leaves it as it was."""
    with Emulator(limiter=False) as started:
        yield started


@pytest.fixture
def connections(unit: Emulator) -> Iterator[Connections]:
    """Provider processes for the test's appliance."""
    made = Connections(unit)
    yield made
    made.close()
