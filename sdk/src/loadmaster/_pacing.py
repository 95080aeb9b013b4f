"""Staying below the appliance's rate limit.

The appliance cuts the connections of everybody while it sees more than 30 calls in 3 seconds, whoever makes
them. So all clients of an appliance draw on one allowance: those of this process, and those of other
processes of the user on this machine.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from weakref import WeakValueDictionary

from loadmaster._machine import Number, shared_number
from loadmaster._slots import Slots

__all__ = ["Pace", "appliance_pace", "appliance_slots"]

_WINDOW_SECONDS = 3.0
_LIMIT = 28
"""Two below what the appliance counts: its clock and ours cut the window at different moments."""
_PENALTY_SECONDS = 1.5
_SLOWEST = 0.125
_RECOVERY_SECONDS = 10.0
_FURTHEST_SECONDS = 60.0


class Pace:
    """When the next call may go out: so many a second, with a short burst after a pause.

    The shared number is the moment at which the allowance is used up. Each call moves it on; a call may go
    out as long as it is no more than one burst ahead of now.
    """

    def __init__(
        self, calls_per_second: float, allowance: Number, clock: Callable[[], float] = time.time
    ) -> None:
        self._rate = calls_per_second
        burst = max(1.0, min(calls_per_second, _LIMIT - _WINDOW_SECONDS * calls_per_second))
        self._burst = burst
        self._allowance = allowance
        self._clock = clock
        self._lock = threading.Lock()
        self._factor = 1.0
        self._cut_at = float("-inf")

    def reserve(self) -> float:
        """Take one call out of the allowance; the result is how many seconds to wait before making it."""
        now = self._clock()
        step = 1.0 / (self._rate * self._current_factor(now))
        ahead = (self._burst - 1.0) / self._rate

        def take(until: float) -> tuple[float, float]:
            # A moment far ahead was written before a reboot or a change of the clock.
            until = now if until < now or until > now + _FURTHEST_SECONDS else until
            return until + step, max(0.0, until - ahead - now)

        return self._allowance.change(take)

    def slow_down(self) -> None:
        """The appliance cut a connection: everybody waits, and this client halves its rate for a while."""
        now = self._clock()
        with self._lock:
            self._factor = max(_SLOWEST, self._recovered(now) / 2)
            self._cut_at = now
        wait = self._burst / self._rate + _PENALTY_SECONDS

        def wait_for_all(until: float) -> tuple[float, float]:
            until = now if until > now + _FURTHEST_SECONDS else until
            return max(until, now + wait), 0.0

        self._allowance.change(wait_for_all)

    def _current_factor(self, now: float) -> float:
        with self._lock:
            return self._recovered(now)

    def _recovered(self, now: float) -> float:
        doublings = max(0.0, now - self._cut_at) / _RECOVERY_SECONDS
        return min(1.0, self._factor * math.exp2(min(doublings, 10.0)))


class _Held:
    """The allowance of one appliance, alive while a client of it is."""

    def __init__(self, appliance: str) -> None:
        self._number = shared_number(appliance)

    def change(self, update: Callable[[float], tuple[float, float]]) -> float:
        return self._number.change(update)


_lock = threading.Lock()
_numbers: WeakValueDictionary[str, _Held] = WeakValueDictionary()
_slots: WeakValueDictionary[str, Slots] = WeakValueDictionary()


def appliance_pace(appliance: str, calls_per_second: float) -> Pace:
    """A pace that shares its allowance with every other client of this appliance."""
    with _lock:
        number = _numbers.get(appliance)
        if number is None:
            number = _numbers[appliance] = _Held(appliance)
    return Pace(calls_per_second, number)


def appliance_slots(appliance: str) -> Slots:
    """The slots that all clients of this process share for one appliance."""
    with _lock:
        found = _slots.get(appliance)
        if found is None:
            found = _slots[appliance] = Slots()
        return found
