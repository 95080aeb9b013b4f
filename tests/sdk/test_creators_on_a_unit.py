"""Several creators at once: each knows which SubVS is its own, and a rule is attached once."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from loadmaster import AsyncLoadMaster, FateUnknown, LoadMaster, Request, Response
from loadmaster._transport import HttpTransport
from loadmaster_emulator import Emulator

PROGRAM = """
import sys
from loadmaster import LoadMaster
url, key, parent, count = sys.argv[1:]
with LoadMaster(url, api_key=key, calls_per_second=None) as lm:
    for _ in range(int(count)):
        print(lm.sub_virtual_services.add(int(parent)).service_index)
"""


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, tls=False) as made:
        yield made


@pytest.fixture
def parent(unit: Emulator) -> int:
    return int(unit.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")["Index"])


def _options(unit: Emulator) -> dict[str, Any]:
    return {"api_key": unit.api_key, "calls_per_second": None}


def _with_threads(unit: Emulator, parent: int) -> list[int]:
    with LoadMaster(unit.url, **_options(unit)) as lm:
        return [int(lm.sub_virtual_services.add(parent).service_index or 0) for _ in range(3)]


def _with_tasks(unit: Emulator, parent: int) -> list[int]:
    async def work() -> list[int]:
        async with AsyncLoadMaster(unit.url, **_options(unit)) as lm:
            seats = await asyncio.gather(*(lm.sub_virtual_services.add(parent) for _ in range(3)))
            return [int(seat.service_index or 0) for seat in seats]

    return asyncio.run(work())


def test_threads_tasks_and_processes_get_a_subvs_each(unit: Emulator, parent: int) -> None:
    command = [sys.executable, "-c", PROGRAM, unit.url, unit.api_key, str(parent), "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other, ThreadPoolExecutor(4) as pool:
        works = [_with_threads, _with_tasks, _with_threads, _with_tasks]
        parts = [pool.submit(work, unit, parent) for work in works]
        made = [index for part in parts for index in part.result(60)]
        assert other.stdout is not None
        made += [int(line) for line in other.stdout.read().split()]
    assert other.returncode == 0
    there = [seat["VSIndex"] for seat in unit.raw("showvs", vs=parent)["SubVS"]]
    assert len(made) == len(set(made)) == 15
    assert sorted(made) == sorted(there)


def test_a_creator_of_another_machine_is_noticed(unit: Emulator, parent: int) -> None:
    """The lane reaches as far as this machine; what it does not reach is seen, and nothing is guessed."""
    network = HttpTransport(unit.url, None, 2)

    def meanwhile(request: Request) -> Response:
        if b"createsubvs" in request.body:
            unit.raw("modvs", vs=parent, createsubvs="")
        return network(request)

    lm = LoadMaster(unit.url, **_options(unit), transport=meanwhile)
    with pytest.raises(FateUnknown, match="2 new SubVSs"):
        lm.sub_virtual_services.add(parent)
    network.close()


def test_a_rule_that_two_attach_at_once_is_attached_once(unit: Emulator, parent: int) -> None:
    unit.raw("addrule", name="api", pattern="/api")

    def attach(_: int) -> bool:
        with LoadMaster(unit.url, **_options(unit)) as lm:
            return lm.content_rules.attach("api", parent, stage="pre_process")

    with ThreadPoolExecutor(4) as pool:
        told = list(pool.map(attach, range(4)))
    assert sorted(told) == [False, False, False, True]
    assert unit.journal.commands().count("addprerule") == 1
