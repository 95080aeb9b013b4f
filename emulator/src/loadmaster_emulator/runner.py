"""An event loop in a thread of its own, started and ended from outside."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from typing import Any

_START_SECONDS = 30.0
_ADJUST_SECONDS = 5.0

_THREADS: set[int] = set()
"""Those that run a loop right now."""


class Runner:
    """Runs ``work`` until it is told to stop.

    ``work`` is given a function to call once it is ready, and an event that is set when it has to end.
    """

    def __init__(
        self, work: Callable[[Callable[[], None], asyncio.Event], Coroutine[Any, Any, None]], *, name: str
    ) -> None:
        self._work = work
        self._name = name
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None
        self._failure: BaseException | None = None
        self._ended = threading.Event()

    def start(self) -> None:
        """Returns once ``work`` is ready; raises what it raised instead."""
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), name=self._name, daemon=True)
        self._thread.start()
        if not ready.wait(_START_SECONDS):
            raise TimeoutError("the emulator did not start")
        if self._failure is not None:
            self._thread.join()
            raise self._failure

    def wait(self) -> None:
        """Return when the work has ended."""
        # Not by joining the thread: an interrupted join takes the thread for ended.
        self._ended.wait()

    @property
    def is_running(self) -> bool:
        """Whether the work is under way."""
        return self._loop is not None and self._thread is not None and self._thread.is_alive()

    def end_soon(self) -> None:
        """Tell the work to end."""
        if self._stopping is not None:
            self.call_soon(self._stopping.set)

    def stop(self) -> None:
        """End the work and wait for it."""
        if self._thread is not None and self._thread.is_alive():
            self.end_soon()
            self._thread.join()

    def call_soon(self, callback: Callable[[], None]) -> None:
        """Let the loop call something; nothing happens where it has ended."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(callback)

    def carry_out(self, work: Callable[[], Coroutine[Any, Any, None]]) -> None:
        """Let the loop carry something out and wait for it, for some seconds.

        Does not wait in the thread of another runner: two of them could wait for each other.
        """
        if self._loop is None or not self.is_running:
            return
        future = asyncio.run_coroutine_threadsafe(work(), self._loop)
        if threading.get_ident() not in _THREADS:
            with contextlib.suppress(TimeoutError):
                future.result(_ADJUST_SECONDS)

    async def _main(self, ready: threading.Event) -> None:
        self._loop = asyncio.get_running_loop()
        self._stopping = asyncio.Event()
        await self._work(ready.set, self._stopping)

    def _run(self, ready: threading.Event) -> None:
        _THREADS.add(threading.get_ident())
        try:
            asyncio.run(self._main(ready))
        except BaseException as failure:  # noqa: BLE001 - handed to the thread that called start
            self._failure = failure
        finally:
            ready.set()
            self._ended.set()
            _THREADS.discard(threading.get_ident())
