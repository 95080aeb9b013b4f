"""One kind of trouble between a client and a unit, and the requests it strikes."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Literal, get_args

Kind = Literal[
    "latency",
    "cut_before",
    "cut_after",
    "cut_at_byte",
    "http_500",
    "http_503",
    "html",
    "truncated",
    "broken_json",
    "broken_xml",
    "hang",
    "status_200",
    "reboot",
    "power_off",
    "clock_jump",
    "split_brain",
]
"""What happens to a request.

``latency`` waits before executing. ``cut_before`` closes the connection unexecuted, ``cut_after`` executes
and closes it without an answer, ``cut_at_byte`` executes and closes it after ``byte`` bytes of the whole
answer, headers included. ``http_500`` and ``http_503`` answer so unexecuted. ``hang`` never answers and does
not execute. The rest executes and spoils the answer: ``html`` puts a page in its place, ``truncated`` ends
the body early with a fitting length header, ``broken_json`` and ``broken_xml`` garble it in the dialect of
that name, ``status_200`` reports every failure under HTTP status 200.

``reboot`` executes and answers, then the unit restarts; after ``power_off`` it is gone until it is switched
on again. Together with ``cut_after`` or ``cut_at_byte`` the answer is lost too, with ``cut_before`` the
command as well. ``clock_jump`` lets ``seconds`` of virtual time pass at once before executing.
``split_brain`` breaks the line between the units of a pair before executing, for ``seconds`` of virtual time,
with 0 until somebody mends it.
"""


@dataclass(frozen=True, slots=True)
class Fault:
    """One kind of trouble and the requests it strikes."""

    kind: Kind
    command: str | None = None
    """Only this command; any when ``None``."""
    nth: int | None = None
    """Only the n-th request that matches from now on, counted from 1."""
    probability: float = 1.0
    times: int | None = None
    """Strike no more often than that."""
    seconds: float = 1.0
    """For ``latency``: virtual seconds to wait; for ``clock_jump``: how far it goes; for ``split_brain``: how
    long it lasts."""
    byte: int = 0
    """For ``cut_at_byte``: bytes to send before the end."""

    def __post_init__(self) -> None:
        if self.kind not in get_args(Kind):
            raise ValueError(f"unknown kind of fault {self.kind!r}; known are {', '.join(get_args(Kind))}")
        if not 0 <= self.probability <= 1:
            raise ValueError(f"a probability lies between 0 and 1, not {self.probability}")
        if self.seconds < 0 or self.byte < 0 or (self.nth is not None and self.nth < 1):
            raise ValueError("seconds and byte cannot be negative, and nth counts from 1")


class Watch:
    """A fault and how often it was met and struck."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.met = 0
        self.struck = 0

    @property
    def is_spent(self) -> bool:
        """Whether it will never strike again."""
        fault = self.fault
        if fault.nth is not None:
            return self.met >= fault.nth
        return fault.times is not None and self.struck >= fault.times

    def strikes(self, command: str, dice: random.Random) -> bool:
        """Whether it strikes this request; each request is shown to it once."""
        fault = self.fault
        if fault.command is not None and fault.command.lower() != command.lower():
            return False
        self.met += 1
        if fault.nth is not None and self.met != fault.nth:
            return False
        if fault.times is not None and self.struck >= fault.times:
            return False
        if fault.probability < 1 and dice.random() >= fault.probability:
            return False
        self.struck += 1
        return True
