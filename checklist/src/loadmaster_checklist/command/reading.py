"""Reading many running appliances at once, each at its own pace."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any

from loadmaster import InvalidCall, LoadMasterError
from loadmaster_checklist.command.access import check, connect
from loadmaster_checklist.command.target import LiveTarget
from loadmaster_checklist.live import Wanted, read_pair, read_unit
from loadmaster_checklist.reports.outcome import Unread

__all__ = ["Reading", "read_all"]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one appliance said, as a snapshot document, and what could not be read of it."""

    target: LiveTarget
    document: Mapping[str, Any] | None
    unread: tuple[Unread, ...] = ()


def read_all(
    targets: Sequence[LiveTarget],
    wanted: Wanted,
    *,
    concurrency: int,
    done: Callable[[Reading], None],
) -> list[Reading]:
    """Read all appliances, ``concurrency`` of them at a time; ``done`` is called after each.

    ``InvalidCall`` before anything is read when credentials of one are missing. An appliance that does not
    answer keeps no other from being read.
    """
    for target in targets:
        for access in target.units:
            check(access)
    return asyncio.run(_read_all(targets, wanted, concurrency, done))


async def _read_all(
    targets: Sequence[LiveTarget], wanted: Wanted, concurrency: int, done: Callable[[Reading], None]
) -> list[Reading]:
    places = asyncio.Semaphore(concurrency)

    async def read(target: LiveTarget) -> Reading:
        async with places:
            reading = await _read(target, wanted)
        done(reading)
        return reading

    return list(await asyncio.gather(*(read(target) for target in targets)))


async def _read(target: LiveTarget, wanted: Wanted) -> Reading:
    async with AsyncExitStack() as stack:
        clients = [await stack.enter_async_context(connect(access)) for access in target.units]
        try:
            if len(clients) == 1:
                return Reading(target, await read_unit(clients[0], wanted))
            document, failures = await read_pair(clients[0], clients[1], wanted)
        except InvalidCall:
            raise
        except LoadMasterError as error:
            return Reading(target, None, (_unread(target, error),))
    names = {access.unit: access for access in target.units}
    unread = tuple(
        Unread(target.name, f"{names[unit].label}: {_told(error)}", unit)  # type: ignore[index]
        for unit, error in failures.items()
    )
    return Reading(target, document, unread)


def _unread(target: LiveTarget, error: LoadMasterError) -> Unread:
    if len(target.units) == 1:
        return Unread(target.name, f"{target.units[0].label}: {_told(error)}")
    addresses = ", ".join(access.url for access in target.units)
    return Unread(target.name, f"{target.name} ({addresses}): {_told(error)}")


def _told(error: LoadMasterError) -> str:
    return " ".join(str(error).split())
