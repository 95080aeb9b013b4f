"""Time as the emulated unit sees it: it can run fast, stand still, and be moved forward."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable


class Clock:
    """Virtual seconds since the epoch, from now or from ``start`` if that is later. Safe in any thread."""

    def __init__(self, *, speed: float = 1.0, start: float | None = None) -> None:
        if speed < 0:
            raise ValueError(f"a clock cannot run backwards: {speed}")
        self._lock = threading.Lock()
        self._speed = speed
        self._virtual = max(time.time(), start or 0.0)
        self._real = time.monotonic()
        self._wakers: set[Callable[[], None]] = set()
        self.on_move: list[Callable[[], None]] = []
        """Called after time was moved or changed its pace, in the thread that did so."""

    @property
    def speed(self) -> float:
        """Virtual seconds for each real one; 0 stands still until ``advance``."""
        return self._speed

    @speed.setter
    def speed(self, value: float) -> None:
        if value < 0:
            raise ValueError(f"a clock cannot run backwards: {value}")
        with self._lock:
            self._virtual, self._real = self._now(), time.monotonic()
            self._speed = value
        self._wake()

    def now(self) -> float:
        """The present moment in seconds."""
        with self._lock:
            return self._now()

    def _now(self) -> float:
        return self._virtual + (time.monotonic() - self._real) * self._speed

    @property
    def sleepers(self) -> int:
        """How many waits are under way."""
        return len(self._wakers)

    def advance(self, seconds: float) -> None:
        """Let ``seconds`` pass at once; everything that waits for them goes on."""
        if seconds < 0:
            raise ValueError(f"time only moves forward: {seconds}")
        with self._lock:
            self._virtual += seconds
        self._wake()

    def real_seconds(self, seconds: float | None) -> float | None:
        """How long ``seconds`` take outside; ``None`` when they will not pass by themselves."""
        return seconds / self._speed if seconds is not None and self._speed else None

    async def sleep(self, seconds: float) -> None:
        """Wait until ``seconds`` of virtual time have passed."""
        await self.sleep_until(self.now() + seconds)

    async def sleep_until(self, due: float) -> None:
        """Wait for a moment, in virtual seconds since the epoch."""
        loop = asyncio.get_running_loop()
        moved = asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(moved.set)

        with self._lock:
            self._wakers.add(wake)
        try:
            while (remaining := due - self.now()) > 0:
                moved.clear()
                real = self.real_seconds(remaining)
                try:
                    await asyncio.wait_for(moved.wait(), real)
                except TimeoutError:
                    continue
        finally:
            with self._lock:
                self._wakers.discard(wake)

    def _wake(self) -> None:
        with self._lock:
            wakers = tuple(self._wakers)
        for waker in wakers:
            waker()
        for listener in tuple(self.on_move):
            listener()
