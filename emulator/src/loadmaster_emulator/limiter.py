"""The appliance's guard against too many calls: more than 30 in under 3 seconds and the line goes dead."""

from __future__ import annotations

from collections import deque

from .clock import Clock

CALLS = 30
WINDOW_SECONDS = 3.0


class Limiter:
    """Counts the calls of all clients together, by the emulator's clock.

    A call that is cut does not count towards the next window; no source says whether it does on a unit.
    """

    def __init__(self, clock: Clock, *, enabled: bool = True) -> None:
        self.enabled = enabled
        self.cuts = 0
        """How many connections were cut so far."""
        self._clock = clock
        self._served: deque[float] = deque(maxlen=CALLS)

    def admit(self) -> bool:
        """Whether the unit answers one more call now; ``False`` counts as a cut."""
        if not self.enabled:
            return True
        now = self._clock.now()
        if len(self._served) == CALLS and now - self._served[0] < WINDOW_SECONDS:
            self.cuts += 1
            return False
        self._served.append(now)
        return True
