"""One write lane per appliance.

The appliance has no transactions: whoever reads, decides and writes may be overtaken in between, and a new
SubVS can only be told from the others by comparing before and after. So such steps hold the lane, against
other threads and tasks of this process and other processes of the user on this machine.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager, contextmanager
from weakref import WeakValueDictionary

from loadmaster._exceptions import TimedOut
from loadmaster._machine import FileLock, state_file
from loadmaster._slots import NoSlot, Slots

__all__ = ["Lane", "appliance_lane"]

_POLL_SECONDS = 0.02
_POLL_SECONDS_MOST = 0.25


class Lane:
    """A lock that its holder may take again: a thread, or a task within a thread."""

    def __init__(self, appliance: str) -> None:
        self._appliance = appliance
        path = state_file(appliance, "lane")
        self._file = None if path is None else FileLock(path)
        self._slots = Slots()
        self._owner: object = None

    @contextmanager
    def hold(self, timeout_seconds: float) -> Iterator[None]:
        """Hold the lane; ``TimedOut`` when others hold it too long."""
        owner = threading.get_ident()
        if self._owner == owner:
            yield
            return
        attempts = self._file_attempts(timeout_seconds)
        with ExitStack() as held:
            try:
                held.enter_context(self._slots.hold(1, timeout_seconds))
            except NoSlot:
                raise self._busy(timeout_seconds) from None
            for pause in attempts:
                time.sleep(pause)
            held.enter_context(self._owned_by(owner))
            yield

    @asynccontextmanager
    async def hold_async(self, timeout_seconds: float) -> AsyncIterator[None]:
        """As ``hold``, for tasks."""
        owner = asyncio.current_task()
        if self._owner is owner:
            yield
            return
        attempts = self._file_attempts(timeout_seconds)
        async with AsyncExitStack() as held:
            try:
                await held.enter_async_context(self._slots.hold_async(1, timeout_seconds))
            except NoSlot:
                raise self._busy(timeout_seconds) from None
            for pause in attempts:
                await asyncio.sleep(pause)
            held.enter_context(self._owned_by(owner))
            yield

    @contextmanager
    def _owned_by(self, owner: object) -> Iterator[None]:
        self._owner = owner
        try:
            yield
        finally:
            self._owner = None
            if self._file is not None:
                self._file.release()

    def _file_attempts(self, timeout_seconds: float) -> Iterator[float]:
        """Pauses to make until no other process holds the lane."""
        deadline = time.monotonic() + timeout_seconds
        pause = _POLL_SECONDS
        while self._file is not None and not self._file.try_acquire():
            if time.monotonic() > deadline:
                raise self._busy(timeout_seconds)
            yield pause
            pause = min(pause * 1.5, _POLL_SECONDS_MOST)

    def _busy(self, timeout_seconds: float) -> TimedOut:
        return TimedOut(
            f"others have been writing to {self._appliance} for {timeout_seconds:g} seconds", sent=False
        )


_lock = threading.Lock()
_lanes: WeakValueDictionary[str, Lane] = WeakValueDictionary()


def appliance_lane(appliance: str) -> Lane:
    """The lane that all clients of this process share for one appliance."""
    with _lock:
        found = _lanes.get(appliance)
        if found is None:
            found = _lanes[appliance] = Lane(appliance)
        return found
