"""Steps of several calls, written once for both clients.

A script is a generator that yields functions of the client. On ``LoadMaster`` such a function returns the
answer, on ``AsyncLoadMaster`` something to await; the script receives the answer either way.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeVar, cast

__all__ = ["Script", "run", "run_async"]

T = TypeVar("T")
Script = Generator[Callable[[Any], Any], Any, T]


def run(client: object, script: Script[T]) -> T:
    """Carry out the script with a ``LoadMaster``."""
    try:
        step = next(script)
        while True:
            try:
                answer = step(client)
            except Exception as error:  # noqa: BLE001 - the script decides
                step = script.throw(error)
            else:
                step = script.send(answer)
    except StopIteration as stop:
        return cast(T, stop.value)


async def run_async(client: object, script: Script[T]) -> T:
    """Carry out the script with an ``AsyncLoadMaster``."""
    try:
        step = next(script)
        while True:
            try:
                answer = await cast(Awaitable[Any], step(client))
            except Exception as error:  # noqa: BLE001 - the script decides
                step = script.throw(error)
            else:
                step = script.send(answer)
    except StopIteration as stop:
        return cast(T, stop.value)
