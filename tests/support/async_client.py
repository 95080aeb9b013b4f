"""The asynchronous client behind the face of the synchronous one, so that one test drives either.

Everything runs in an event loop with a thread of its own. Whoever calls waits, and may be called back (for
``settle``) while the loop goes on.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Self, TypeVar, cast

from loadmaster import AsyncLoadMaster, LoadMaster

__all__ = ["EventLoop", "as_synchronous"]

T = TypeVar("T")
_SECONDS = 120.0


class EventLoop:
    """An event loop that runs in a thread until it is closed."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True, name="event loop")
        self._thread.start()

    def run(self, made: Callable[[], Awaitable[T] | T]) -> T:
        """What the function returns in the loop, awaited where it is awaitable."""

        async def work() -> T:
            result = made()
            return await cast(Awaitable[T], result) if inspect.isawaitable(result) else result

        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(_SECONDS)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_SECONDS)
        self._loop.close()


def as_synchronous(client: AsyncLoadMaster, loop: EventLoop) -> LoadMaster:
    """The client with methods that wait; it is closed in the loop at the end of its ``with``."""
    return cast(LoadMaster, _Driven(client, loop))


class _Driven:
    """An object of the asynchronous client: methods wait, accessors are driven in turn."""

    def __init__(self, target: Any, loop: EventLoop) -> None:
        self._target = target
        self._loop = loop

    def __repr__(self) -> str:
        return repr(self._target)

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if name == "write_lane":
            return self._lane
        if inspect.ismethod(found):
            return self._waiting(found)
        return _Driven(found, self._loop) if type(found).__name__.startswith("Async") else found

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.run(self._target.close)

    def _waiting(self, method: Callable[..., Any]) -> Callable[..., Any]:
        def call(*subjects: Any, **arguments: Any) -> Any:
            if callable(arguments.get("settle")):
                arguments["settle"] = _asynchronous(arguments["settle"])
            return self._loop.run(lambda: method(*subjects, **arguments))

        return call

    @contextmanager
    def _lane(self, *arguments: Any) -> Iterator[None]:
        lane = self._target.write_lane(*arguments)
        self._loop.run(lane.__aenter__)
        try:
            yield
        finally:
            self._loop.run(lambda: lane.__aexit__(None, None, None))


def _asynchronous(settle: Callable[[], Any]) -> Callable[[], Awaitable[Any]]:
    """A look that calls the driven client again: it has to wait outside the loop."""

    async def look() -> Any:
        return await asyncio.to_thread(settle)

    return look
