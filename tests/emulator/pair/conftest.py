from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster_emulator import EmulatedPair


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    """A working pair without TLS and limiter whose clock stands still."""
    with EmulatedPair(tls=False, limiter=False, clock_speed=0) as running:
        yield running


@pytest.fixture
def two() -> Iterator[EmulatedPair]:
    """Two single units whose clock stands still."""
    with EmulatedPair(formed=False, tls=False, limiter=False, clock_speed=0) as running:
        yield running
