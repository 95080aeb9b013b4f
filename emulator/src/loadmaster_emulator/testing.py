"""Fixtures for pytest; the plug-in is found by itself once the distribution is installed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .emulator import Emulator
    from .pair.emulated_pair import EmulatedPair

__all__ = ["loadmaster", "loadmaster_pair"]


@pytest.fixture
def loadmaster() -> Iterator[Emulator]:
    """A fresh emulated unit with TLS and the limiter on; it ends with the test."""
    from .emulator import Emulator  # a run that does not use it must not load a server

    with Emulator() as unit:
        yield unit


@pytest.fixture
def loadmaster_pair() -> Iterator[EmulatedPair]:
    """A working pair with TLS and the limiter on; it ends with the test."""
    from .pair.emulated_pair import EmulatedPair

    with EmulatedPair() as pair:
        yield pair
