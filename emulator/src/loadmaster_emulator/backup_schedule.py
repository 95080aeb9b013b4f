"""The moments at which a unit sends backups by itself, in virtual time and the unit's time zone.

For several moments that a jump of the clock leaps over only one backup comes (unverified), and none for those
before the unit started last.
"""

from __future__ import annotations

import asyncio
import datetime
import math
from collections.abc import Callable
from dataclasses import dataclass

from .clock import Clock
from .unit import Unit
from .values import number

_DAILY = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Day of the week (0 for every day, 1 Monday to 7 Sunday), hour and minute."""

    day: int
    hour: int
    minute: int
    zone: datetime.tzinfo = datetime.UTC

    def next_after(self, now: float) -> float:
        """The first moment of the plan later than ``now``, in seconds since the epoch."""
        moment = datetime.datetime.fromtimestamp(now, self.zone)
        due = moment.replace(hour=self.hour, minute=self.minute, second=0, microsecond=0, fold=0)
        while due.timestamp() <= now or self.day not in (_DAILY, due.isoweekday()):
            due += datetime.timedelta(days=1)
        return due.timestamp()


def plan_of(unit: Unit) -> Plan | None:
    """The plan in the settings; ``None`` while automatic backups are off."""
    if not unit.is_on("backupenable"):
        return None
    day, hour, minute = (number(unit.setting(wire)) for wire in ("backupday", "backuphour", "backupminute"))
    return Plan(day, hour, minute, unit.zone)


class BackupSchedule:
    """Acts at the moments of a unit's plan, whatever the plan becomes meanwhile."""

    def __init__(self, unit: Unit, *, act: Callable[[], None]) -> None:
        self._unit = unit
        self._act = act
        self._plan = plan_of(unit)
        self._since = unit.clock.now()
        """The moment up to which the plan has been kept."""
        self._wake: Callable[[], None] | None = None
        unit.on_change.append(self._notice)

    async def run(self) -> None:
        """Keep the schedule until cancelled."""
        loop = asyncio.get_running_loop()
        changed = asyncio.Event()

        def wake() -> None:
            loop.call_soon_threadsafe(changed.set)

        self._wake = wake
        try:
            while True:
                changed.clear()
                plan = self._plan
                due = math.inf if plan is None else plan.next_after(self._since)
                if await self._reached(due, changed):
                    self._keep(due)
        finally:
            self._wake = None

    def _notice(self) -> None:
        """A new plan counts from the moment it was made, however late the loop comes to hear of it."""
        plan = plan_of(self._unit)
        if plan != self._plan:
            self._plan, self._since = plan, self._unit.clock.now()
            if self._wake is not None:
                self._wake()

    def _keep(self, due: float) -> None:
        own = self._unit.state.unit
        if own.away_until is not None or due < own.booted_at:
            self._since = due
            return
        self._since = max(due, self._unit.clock.now())
        self._act()

    async def _reached(self, due: float, changed: asyncio.Event) -> bool:
        """Whether the moment came before the plan changed."""
        clock = self._unit.clock
        waiting = asyncio.ensure_future(changed.wait())
        sleeping = asyncio.ensure_future(_sleep_until(clock, due))
        try:
            await asyncio.wait((sleeping, waiting), return_when=asyncio.FIRST_COMPLETED)
            return clock.now() >= due and not changed.is_set()
        finally:
            sleeping.cancel()
            waiting.cancel()
            await asyncio.gather(sleeping, waiting, return_exceptions=True)


async def _sleep_until(clock: Clock, due: float) -> None:
    if math.isinf(due):
        await asyncio.Event().wait()
    await clock.sleep_until(due)
