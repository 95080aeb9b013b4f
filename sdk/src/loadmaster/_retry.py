"""What may be sent again, and when.

A read may always be repeated. A write may be repeated when it certainly did not take effect: it never left
this machine, or looking at the appliance showed that nothing happened. Otherwise it is never sent twice.
"""

from __future__ import annotations

import random
from enum import Enum

from loadmaster._exceptions import (
    AnswerNotUnderstood,
    ConnectionCut,
    ConnectionFailed,
    LoadMasterError,
    Refused,
    TimedOut,
)

__all__ = ["ATTEMPTS", "Verdict", "judge", "pause_seconds"]

ATTEMPTS = 6
"""Of one call, the first included."""
_TIMEOUTS = 2
_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 8.0
_PASSING = frozenset({500, 502, 503, 504})


class Verdict(Enum):
    """What a failure means for the call."""

    FINAL = "final"
    AGAIN = "again"
    SETTLE = "settle"
    """The command may have taken effect; look first."""


def judge(error: LoadMasterError, *, reading: bool, attempt: int) -> Verdict:
    """What to do about a failed attempt; ``attempt`` counts from 1."""
    if not _is_passing(error):
        return Verdict.FINAL
    if not reading and not _never_left(error):
        return Verdict.SETTLE
    allowed = _TIMEOUTS if isinstance(error, TimedOut) else ATTEMPTS
    return Verdict.AGAIN if attempt < allowed else Verdict.FINAL


def _is_passing(error: LoadMasterError) -> bool:
    if isinstance(error, ConnectionCut | TimedOut):
        return True
    if isinstance(error, Refused):
        return error.code in _PASSING
    # Half an answer, or a web page in its place: the command itself may well have run.
    return isinstance(error, AnswerNotUnderstood)


def _never_left(error: LoadMasterError) -> bool:
    return isinstance(error, ConnectionFailed) and error.sent is False


def pause_seconds(attempt: int, chance: random.Random) -> float:
    """How long to wait before the attempt after this one: doubling, with a spread so that clients part."""
    pause = min(_FIRST_PAUSE_SECONDS * 2.0 ** (attempt - 1), _LONGEST_PAUSE_SECONDS)
    return pause * (0.75 + 0.5 * chance.random())
