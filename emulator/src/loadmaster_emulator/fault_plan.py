"""Several faults in sequence: a plan made of steps, and how far a unit or a pair has come in it."""

from __future__ import annotations

import random
import threading
from dataclasses import asdict, dataclass
from typing import Any, Literal

from .clock import Clock
from .fault import Fault, Watch

UnitName = Literal["first", "second"]


@dataclass(frozen=True, slots=True)
class PlannedFault:
    """A fault of a plan, and which unit of a pair it strikes."""

    fault: Fault
    unit: UnitName | None = None
    """Any unit when ``None``."""


@dataclass(frozen=True, slots=True)
class Step:
    """Faults that are in force together, and when the next step takes their place.

    A step ends after ``calls`` requests, after ``seconds`` of virtual time, or when each of its faults has
    struck as often as it can, whatever comes first. A step without faults is a rest.
    """

    faults: tuple[PlannedFault, ...] = ()
    name: str = ""
    calls: int | None = None
    seconds: float | None = None

    @property
    def ends(self) -> bool:
        """Whether it is sure to end; one whose faults go on for ever does not."""
        if self.calls is not None or self.seconds is not None:
            return True
        limits = [(planned.fault.nth, planned.fault.times) for planned in self.faults]
        return bool(limits) and all(nth is not None or times is not None for nth, times in limits)


@dataclass(frozen=True, slots=True)
class FaultPlan:
    """Steps that follow each other; after the last one all is well, unless ``repeat`` begins anew."""

    steps: tuple[Step, ...]
    seed: int | None = None
    """Seed of chance; that of the unit when ``None``."""
    repeat: bool = False

    def needs_a_pair(self) -> str | None:
        """What in it only makes sense with two units; ``None`` where nothing does."""
        for planned in (one for step in self.steps for one in step.faults):
            if planned.fault.kind == "split_brain":
                return "split_brain needs a pair"
            if planned.unit is not None:
                return f"unit = {planned.unit!r} needs a pair"
        return None


class PlanRun:
    """A plan under way; the units of a pair share one. Safe in any thread."""

    def __init__(self, plan: FaultPlan, *, seed: int, clock: Clock) -> None:
        self.plan = plan
        self._clock = clock
        self._dice = random.Random(seed if plan.seed is None else plan.seed)
        self._lock = threading.Lock()
        self._at = -1
        self._advance()

    @property
    def step(self) -> int | None:
        """The step in force, counted from 1; ``None`` when the plan is over."""
        with self._lock:
            self._leave_what_is_over()
            return self._at + 1 if self._at < len(self.plan.steps) else None

    def strike(self, command: str, *, unit: str | None) -> list[Fault]:
        """The faults of the step in force that this request meets."""
        with self._lock:
            self._leave_what_is_over()
            self._calls += 1
            return [
                watch.fault
                for name, watch in self._watches
                if name in (None, unit) and watch.strikes(command, self._dice)
            ]

    def as_json(self) -> dict[str, Any]:
        """Where the plan is, for the control address."""
        number = self.step
        step = None if number is None else self.plan.steps[number - 1]
        return {
            "steps": len(self.plan.steps),
            "step": number,
            "name": step.name if step else "",
            "calls": self._calls,
            "faults": [
                {**asdict(watch.fault), "unit": name, "met": watch.met, "struck": watch.struck}
                for name, watch in self._watches
            ],
        }

    def _leave_what_is_over(self) -> None:
        """Go on to the step that the next request meets; a step that begins now is never over yet."""
        while self._at < len(self.plan.steps) and self._is_over(self.plan.steps[self._at]):
            self._advance()

    def _is_over(self, step: Step) -> bool:
        if step.calls is not None and self._calls >= step.calls:
            return True
        if step.seconds is not None and self._clock.now() >= self._began + step.seconds:
            return True
        return bool(self._watches) and all(watch.is_spent for _, watch in self._watches)

    def _advance(self) -> None:
        self._at += 1
        if self._at == len(self.plan.steps) and self.plan.repeat:
            self._at = 0
        self._calls = 0
        self._began = self._clock.now()
        faults = self.plan.steps[self._at].faults if self._at < len(self.plan.steps) else ()
        self._watches = [(planned.unit, Watch(planned.fault)) for planned in faults]
