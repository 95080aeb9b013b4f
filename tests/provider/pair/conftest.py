"""Pairs for tests that drive the provider in their own process; their clock runs fast."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster_emulator import EmulatedPair
from tests.support.pair_driver import PairConnections


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look often: the units' clock runs three hundred times as fast as ours."""
    monkeypatch.setattr("loadmaster_provider.pair.restart._POLL_SECONDS", 0.02)
    monkeypatch.setattr("loadmaster_provider.pair.bring_up._POLL_SECONDS", 0.02)
    monkeypatch.setattr("loadmaster_provider.pair.active_unit._POLL_SECONDS", 0.02)
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.02)


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    """A pair that works."""
    with EmulatedPair(limiter=False, clock_speed=300) as made:
        yield made


@pytest.fixture
def units() -> Iterator[EmulatedPair]:
    """Two licensed single units."""
    with EmulatedPair(formed=False, limiter=False, clock_speed=300) as made:
        yield made


@pytest.fixture
def connections(pair: EmulatedPair) -> Iterator[PairConnections]:
    """Provider processes for the pair."""
    made = PairConnections(pair)
    yield made
    made.close()


@pytest.fixture
def unit_connections(units: EmulatedPair) -> Iterator[PairConnections]:
    """Provider processes for the two single units."""
    made = PairConnections(units)
    yield made
    made.close()
