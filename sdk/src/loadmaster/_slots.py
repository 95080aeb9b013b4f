"""A counted place that threads and tasks queue for, in order and together."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager

__all__ = ["NoSlot", "Slots"]


class NoSlot(Exception):
    """No slot became free in time."""


class _Ticket:
    """One place in the queue."""

    __slots__ = ("granted", "limit", "wake")

    def __init__(self, limit: int, wake: Callable[[], object]) -> None:
        self.limit = limit
        self.wake = wake
        self.granted = False


class Slots:
    """As many holders at once as the caller allows; a freed slot goes to whoever has waited longest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken = 0
        self._queue: deque[_Ticket] = deque()

    @contextmanager
    def hold(self, limit: int, timeout_seconds: float | None = None) -> Iterator[None]:
        """Hold a slot; ``NoSlot`` when none became free in time."""
        granted = threading.Event()
        ticket = self._take(limit, granted.set)
        try:
            if not ticket.granted and not granted.wait(timeout_seconds):
                raise NoSlot
            yield
        finally:
            self._give_back(ticket)

    @asynccontextmanager
    async def hold_async(self, limit: int, timeout_seconds: float | None = None) -> AsyncIterator[None]:
        """As ``hold``, for tasks."""
        loop, granted = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            # The loop may be gone by now; then so is the task, and its `finally` has given the place back.
            if not loop.is_closed():
                loop.call_soon_threadsafe(granted.set)

        ticket = self._take(limit, wake)
        try:
            if not ticket.granted:
                try:
                    await asyncio.wait_for(granted.wait(), timeout_seconds)
                except TimeoutError:
                    raise NoSlot from None
            yield
        finally:
            self._give_back(ticket)

    def _take(self, limit: int, wake: Callable[[], object]) -> _Ticket:
        ticket = _Ticket(limit, wake)
        with self._lock:
            if self._taken < limit and not self._queue:
                self._taken += 1
                ticket.granted = True
            else:
                self._queue.append(ticket)
        return ticket

    def _give_back(self, ticket: _Ticket) -> None:
        with self._lock:
            if ticket.granted:
                self._taken -= 1
            else:
                self._queue.remove(ticket)
            woken = []
            while self._queue and self._taken < self._queue[0].limit:
                following = self._queue.popleft()
                following.granted = True
                self._taken += 1
                woken.append(following)
        for following in woken:
            following.wake()
