"""Eight clients on one emulated unit with moods: at the end state and model agree, and memory is flat."""

from __future__ import annotations

import itertools
import json
import statistics
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from loadmaster import AsyncLoadMaster, LoadMaster
from tests.support.async_client import EventLoop, as_synchronous
from tests.whole.soak_client import SoakClient
from tests.whole.soak_kinds import KINDS, SETTINGS

__all__ = ["Outcome", "soak"]

CLIENTS = 8
CHANCE_OF_FAULT = 0.01
FAULTS = (
    *("cut_before", "cut_after", "http_500", "http_503", "html", "truncated"),
    *("broken_json", "broken_xml", "status_200"),
)
SAMPLE_SECONDS = 0.5
SECONDS = 30


@dataclass
class Outcome:
    """What a soak showed."""

    complaints: list[str] = field(default_factory=list)
    counted: Counter[str] = field(default_factory=Counter)
    resident_kib: list[int] = field(default_factory=list)
    """Memory of the emulator's process, sampled evenly."""

    @property
    def growth_kib(self) -> int:
        """By how much the last fifth of the samples lies above the second one; the first one fills caches."""
        part = max(1, len(self.resident_kib) // 5)
        early, late = self.resident_kib[part : 2 * part], self.resident_kib[-part:]
        return int(statistics.median(late) - statistics.median(early))


class Unit:
    """An emulator in a process of its own, spoken to at its control address as well."""

    def __init__(self, seed: int) -> None:
        command = [sys.executable, "-m", "loadmaster_emulator", "run", "--no-tls", "--no-limiter"]
        command += ["--control-port", "0", "--seed", str(seed)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the emulator did not start"
        self.described: dict[str, Any] = json.loads(line)

    def control(self, method: str, path: str, body: object = None) -> Any:
        """A request to the control address."""
        request = urllib.request.Request(
            self.described["control_url"] + path,
            method=method,
            data=None if body is None else json.dumps(body).encode(),
        )
        with urllib.request.urlopen(request, timeout=SECONDS) as answer:
            return json.loads(answer.read() or b"null")

    def resident_kib(self) -> int:
        """Memory of the process that is in use right now."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="ascii")
        line = next(one for one in status.splitlines() if one.startswith("VmRSS:"))
        return int(line.split()[1])

    def end(self) -> None:
        """Stop the process."""
        self._process.terminate()
        self._process.communicate(timeout=SECONDS)


def soak(*, seconds: float, seed: int) -> Outcome:
    """Let the clients work for so long, and compare what the unit has with what they believe."""
    outcome = Outcome()
    with _running(seed) as unit, _connected(unit) as connections:
        for number in range(CLIENTS):
            connections[0].virtual_services.add(address=f"10.0.77.{number}", port=7, protocol="tcp")
        unit.control("POST", "/faults", [{"kind": one, "probability": CHANCE_OF_FAULT} for one in FAULTS])
        clients = [SoakClient(number, one, seed) for number, one in enumerate(connections)]
        _work(unit, clients, seconds, outcome)
        unit.control("DELETE", "/faults")
        for client in clients:
            outcome.complaints += client.complaints
            outcome.counted += client.counted
        if not outcome.complaints:
            for dialect in ("v1", "v2"):
                outcome.complaints += _differences(unit, clients, dialect)
    return outcome


def _work(unit: Unit, clients: list[SoakClient], seconds: float, outcome: Outcome) -> None:
    stopping = threading.Event()
    threads = [threading.Thread(target=one.run, args=(stopping,)) for one in clients]
    for thread in threads:
        thread.start()
    end = time.monotonic() + seconds
    while time.monotonic() < end and any(thread.is_alive() for thread in threads):
        stopping.wait(SAMPLE_SECONDS)
        # The record of requests grows by intent, up to its own limit; what else grows is of interest.
        unit.control("DELETE", "/journal")
        outcome.resident_kib.append(unit.resident_kib())
    stopping.set()
    for thread in threads:
        thread.join()


def _differences(unit: Unit, clients: list[SoakClient], dialect: Any) -> Iterator[str]:
    """Where the unit and the models of all clients disagree; the clients that look are new ones."""
    with _client(unit, dialect) as looking:
        for kind in KINDS:
            there = kind.read(looking)
            wanted = dict(itertools.chain.from_iterable(one.model[kind.name].items() for one in clients))
            for key in sorted(there.keys() ^ wanted.keys()):
                yield f"{kind.name} {key} in {dialect}: {'too much' if key in there else 'missing'}"
            for key in sorted(there.keys() & wanted.keys()):
                for name, value in wanted[key].items():
                    if getattr(there[key], name) != value:
                        shown = getattr(there[key], name)
                        yield f"{kind.name} {key} in {dialect}: {name} is {shown!r}, not {value!r}"
        for number, (name, _) in SETTINGS.items():
            shown = looking.settings.get(name)
            if clients[number].setting not in (None, shown):
                yield f"{name} in {dialect}: {shown!r}, not {clients[number].setting!r}"


def _client(unit: Unit, dialect: Any) -> LoadMaster:
    described = unit.described
    return LoadMaster(described["url"], api_key=described["api_key"], calls_per_second=None, dialect=dialect)


@contextmanager
def _running(seed: int) -> Iterator[Unit]:
    unit = Unit(seed)
    try:
        yield unit
    finally:
        unit.end()


@contextmanager
def _connected(unit: Unit) -> Iterator[list[LoadMaster]]:
    """Clients with threads and with tasks in turn, in both dialects, which do not wait between attempts."""
    described, found = unit.described, []
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        patch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.01)
        loop = EventLoop()
        stack.callback(loop.close)
        for number in range(CLIENTS):
            options: dict[str, Any] = {
                "api_key": described["api_key"],
                "calls_per_second": None,
                "calls_in_flight": CLIENTS,
                "dialect": "v2" if number % 4 < 2 else "v1",
            }
            if number % 2:
                client = as_synchronous(AsyncLoadMaster(described["url"], **options), loop)
            else:
                client = LoadMaster(described["url"], **options)
            found.append(stack.enter_context(client))
        yield found
