"""Fixtures for pytest; the plug-in is found by itself once the distribution is installed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .emulator import Emulator

__all__ = ["loadmaster"]


@pytest.fixture
def loadmaster() -> Iterator[Emulator]:
    """A fresh emulated unit with TLS and the limiter on; it ends with the test."""
    with Emulator() as unit:
        yield unit
