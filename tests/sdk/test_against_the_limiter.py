"""The client and a unit whose limiter is on: no cut connection, and back on its feet after one."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from loadmaster import AsyncLoadMaster, LoadMaster
from loadmaster_emulator import Emulator

SPEED = 50.0
"""The unit's clock runs this much faster, and so may the client."""


def test_many_threads_and_tasks_together_are_never_cut() -> None:
    with Emulator(clock_speed=SPEED) as unit:
        arguments = {"api_key": unit.api_key, "ca": unit.certificate, "calls_per_second": 6.0 * SPEED}
        with (
            LoadMaster(unit.url, **arguments) as first,  # type: ignore[arg-type]
            LoadMaster(unit.url, **arguments) as second,  # type: ignore[arg-type]
            ThreadPoolExecutor(20) as pool,
        ):
            answers = [pool.submit(lm.virtual_services.list) for lm in (first, second) * 60]
            assert [answer.result(60) for answer in answers] == [[]] * 120

        async def work() -> None:
            async with AsyncLoadMaster(unit.url, **arguments) as lm:  # type: ignore[arg-type]
                await asyncio.gather(*(lm.virtual_services.list() for _ in range(60)))

        asyncio.run(work())
        assert unit.limiter.cuts == 0
        assert len(unit.journal) == 180


def test_a_client_without_pacing_is_cut_and_its_reads_still_succeed(monkeypatch: pytest.MonkeyPatch) -> None:
    speed = 3.0
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.5 / speed)
    with (
        Emulator(clock_speed=speed) as unit,
        LoadMaster(unit.url, api_key=unit.api_key, ca=unit.certificate, calls_per_second=None) as lm,
        ThreadPoolExecutor(4) as pool,
    ):
        answers = [pool.submit(lm.virtual_services.list) for _ in range(60)]
        assert [answer.result(60) for answer in answers] == [[]] * 60
        assert unit.limiter.cuts > 0


CHILD = """
import sys
from loadmaster import LoadMaster
url, key, ca, pace = sys.argv[1:]
with LoadMaster(url, api_key=key, ca=ca, calls_per_second=float(pace)) as lm:
    for _ in range(40):
        lm.virtual_services.list()
"""


def test_several_processes_together_are_never_cut() -> None:
    with Emulator(clock_speed=SPEED) as unit:
        command = [
            sys.executable,
            "-c",
            CHILD,
            unit.url,
            unit.api_key,
            str(unit.certificate),
            str(6.0 * SPEED),
        ]
        children = [subprocess.Popen(command) for _ in range(3)]
        assert [child.wait(120) for child in children] == [0, 0, 0]
        assert unit.limiter.cuts == 0
        assert len(unit.journal) == 120
