from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster_emulator import Emulator
from tests.emulator.support import Client


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """A unit without TLS and limiter."""
    with Emulator(tls=False, limiter=False) as running:
        yield running


@pytest.fixture
def client(unit: Emulator) -> Iterator[Client]:
    """A client of that unit."""
    made = Client(unit)
    yield made
    made.close()
