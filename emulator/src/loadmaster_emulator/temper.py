"""Bad moods of the appliance, on request and reproducible: what can go wrong between a client and a unit."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterable

from .clock import Clock
from .fault import Fault, Kind, Watch
from .fault_plan import FaultPlan, PlanRun

__all__ = ["Fault", "Kind", "Temper"]


class Temper:
    """The faults in force. The same seed and the same requests give the same trouble."""

    def __init__(self, *, clock: Clock, seed: int = 0, alone: bool = True) -> None:
        self._clock = clock
        self._seed = seed
        self._alone = alone
        self._dice = random.Random(seed)
        self._lock = threading.Lock()
        self._watches: list[Watch] = []
        self._run: PlanRun | None = None
        self._unit: str | None = None

    def add(self, fault: Fault) -> None:
        """Let ``fault`` strike from now on; ``ValueError`` for a split brain where there is one unit."""
        if self._alone and fault.kind == "split_brain":
            raise ValueError("split_brain needs a pair, and this is a single unit")
        with self._lock:
            self._watches.append(Watch(fault))

    def follow(self, plan: FaultPlan) -> None:
        """Go through a plan from now on, in the place of one that was under way.

        Raises ``ValueError`` where the plan is for a pair and this is one unit; for the units of a pair it is
        ``EmulatedPair.follow`` that begins one plan for both.
        """
        if self._alone and (reason := plan.needs_a_pair()):
            raise ValueError(f"{reason}, and this is a single unit")
        self.join(PlanRun(plan, seed=self._seed, clock=self._clock), unit=None)

    def join(self, run: PlanRun, *, unit: str | None) -> None:
        """Take part in a plan, as the unit of that name."""
        self._run, self._unit = run, unit

    def clear(self) -> None:
        """Be good again."""
        with self._lock:
            self._watches.clear()
            self._run = None

    @property
    def faults(self) -> Iterable[Fault]:
        """The faults that were added one by one, in that order."""
        return tuple(watch.fault for watch in self._watches)

    @property
    def run(self) -> PlanRun | None:
        """The plan under way and how far it is; ``None`` without one."""
        return self._run

    def strike(self, command: str) -> list[Fault]:
        """The faults that this request meets."""
        run = self._run
        if not self._watches and run is None:
            return []
        with self._lock:
            found = [watch.fault for watch in self._watches if watch.strikes(command, self._dice)]
        return found if run is None else found + run.strike(command, unit=self._unit)
