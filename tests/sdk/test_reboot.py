"""Restarting: a unit is back when it answers with another boot time, and not before."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from itertools import chain, repeat

import pytest

from loadmaster import (
    AsyncLoadMaster,
    AuthenticationFailed,
    ConnectionCut,
    DidNotReturn,
    InvalidCall,
    LoadMaster,
    Request,
    Response,
    Unreachable,
)
from tests.sdk.scripted import ok, refused

AWAY = Unreachable("connection refused")
OLD, NEW = ok(boottime="1700000000"), ok(boottime="1700000090")
Answer = Response | Exception


class Restarting:
    """Answers the boot time from a list; the last answer goes on forever."""

    def __init__(self, *boot_times: Answer, reboot: Answer | None = None) -> None:
        self._boot_times: Iterator[Answer] = chain(boot_times, repeat(boot_times[-1]))
        self._reboot = reboot or ok()
        self.restarts = 0
        self.asked = 0

    def __call__(self, request: Request) -> Response:
        if b'"cmd":"reboot"' in request.body:
            self.restarts += 1
            return self._given(self._reboot)
        self.asked += 1
        return self._given(next(self._boot_times))

    def _given(self, answer: Answer) -> Response:
        if isinstance(answer, Exception):
            raise answer
        return answer

    def restart(self, **options: float) -> None:
        client = LoadMaster("https://lb.example", api_key="k-123456", calls_per_second=None, transport=self)
        client.reboot_and_wait(**{"poll_seconds": 0.001, **options})


@pytest.mark.parametrize(
    ("boot_times", "asked"),
    [
        ((OLD, AWAY, AWAY, NEW), 4),
        ((OLD, OLD, AWAY, NEW), 4),
        ((OLD, OLD, NEW, NEW), 4),
        ((OLD, AWAY, OLD, AWAY, NEW), 5),
        ((OLD, refused(503, "starting"), NEW), 3),
        ((OLD, ok(), NEW), 4),
        ((ok(), ok(), AWAY, ok()), 4),
    ],
    ids=[
        "away",
        "slow to go",
        "never seen away",
        "went late",
        "busy",
        "no boot time at first",
        "none at all",
    ],
)
def test_it_is_back_when_it_shows_another_boot_time(
    boot_times: Iterable[Answer], asked: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry.ATTEMPTS", 1)
    unit = Restarting(*boot_times)
    unit.restart()
    assert (unit.restarts, unit.asked) == (1, asked)


def test_a_clock_that_is_set_is_no_restart() -> None:
    unit = Restarting(OLD, NEW, OLD, AWAY, NEW)
    unit.restart()
    assert unit.asked == 5


def test_an_answer_that_goes_down_with_the_unit_is_as_good_as_one() -> None:
    unit = Restarting(OLD, AWAY, NEW, reboot=ConnectionCut("cut", sent=True))
    unit.restart()
    assert unit.restarts == 1


@pytest.mark.parametrize(
    ("boot_times", "message"),
    [
        ((OLD, AWAY), r"does not answer \(connection refused\) after 0.05 seconds"),
        ((OLD, OLD), "answers, but with the boot time from before"),
    ],
)
def test_a_unit_that_stays_away_or_never_went_is_an_error(boot_times: Iterable[Answer], message: str) -> None:
    with pytest.raises(DidNotReturn, match=message):
        Restarting(*boot_times).restart(timeout_seconds=0.05)


def test_a_refused_login_ends_the_waiting() -> None:
    unit = Restarting(OLD, AWAY, refused(401, "Unauthorized"))
    with pytest.raises(AuthenticationFailed):
        unit.restart()
    assert unit.asked == 3


def test_a_waiting_time_of_nothing_is_refused_before_anything_is_sent() -> None:
    unit = Restarting(OLD)
    with pytest.raises(InvalidCall, match=r"timeout_seconds is 0 and poll_seconds is 0\.001"):
        unit.restart(timeout_seconds=0)
    assert (unit.restarts, unit.asked) == (0, 0)


def test_tasks_wait_alike() -> None:
    unit = Restarting(OLD, AWAY, NEW)

    async def transport(request: Request) -> Response:
        return unit(request)

    client = AsyncLoadMaster(
        "https://lb.example", api_key="k-123456", calls_per_second=None, transport=transport
    )
    asyncio.run(client.reboot_and_wait(poll_seconds=0.001))
    assert (unit.restarts, unit.asked) == (1, 3)
