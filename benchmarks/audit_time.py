"""An audit of a hundred emulated units, single and in pairs, by the command that people type.

Each unit is read at the pace of every client, with its limiter on.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.figure import Figure, NotMeasured, median
from benchmarks.process import PYTHON

PROCESSES = 5
SINGLES = 16
PAIRS = 2
APPLIANCES = PROCESSES * (SINGLES + PAIRS)
UNITS = PROCESSES * (SINGLES + 2 * PAIRS)
SERVICES = 10
RUNS = 3
# The pace a client keeps to lets a burst through after a pause; every run begins with the whole of it.
PAUSE_SECONDS = 3.0
Answer = list[Any]


def measure() -> list[Figure]:
    """Time from the start of the command to its end, and the calls of the unit that was asked most."""
    with _units() as (processes, ready), tempfile.TemporaryDirectory() as folder:
        environment = _inventory(Path(folder), ready)
        times, calls, cuts = [], [], 0
        for _ in range(RUNS):
            times.append(_audit(Path(folder), environment))
            told = [one for process in processes for one in _told(process)]
            calls.append(max(one["calls"] for one in told))
            cuts = max(cuts, *(one["cuts"] for one in told))
            time.sleep(PAUSE_SECONDS)
    what = f"audit of {UNITS} units"
    made_of = (
        f"{PROCESSES * SINGLES} single ones and {PROCESSES * PAIRS} pairs, {SERVICES} services × 2 servers"
    )
    note = f"{made_of} each, TLS, 6 calls a second, {cuts} cuts, {RUNS} runs"
    return [
        Figure(what=what, value=median(times), unit="s", budget=10, note=note),
        Figure(
            what=f"{what}: calls to one", value=max(calls), unit="calls", budget=30, note="most of any unit"
        ),
    ]


@contextlib.contextmanager
def _units() -> Iterator[tuple[list[subprocess.Popen[str]], Answer]]:
    """The emulators, in few processes."""
    program = [PYTHON, "-m", "benchmarks.programs.emulated_units"]
    processes = [
        subprocess.Popen(
            [*program, *map(str, (SINGLES, PAIRS, number * (SINGLES + 2 * PAIRS), SERVICES))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(PROCESSES)
    ]
    try:
        yield processes, [one for process in processes for one in _line(process)]
    finally:
        for process in processes:
            process.communicate()


def _line(process: subprocess.Popen[str]) -> Answer:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise NotMeasured(f"the emulators ended with {process.wait()}")
    found: Answer = json.loads(line)
    return found


def _told(process: subprocess.Popen[str]) -> Answer:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return _line(process)


def _inventory(folder: Path, ready: Answer) -> dict[str, str]:
    """Write the inventory; the credentials go into the environment."""
    environment = dict(os.environ)
    entries = []
    for number, units in enumerate(ready):
        (folder / f"{number}.pem").write_text("".join(unit["ca"] for unit in units), encoding="utf-8")
        urls = json.dumps([unit["url"] for unit in units])
        entries.append(f'[[appliance]]\nname = "lb-{number}"\nunits = {urls}\nca_file = "{number}.pem"\n')
        for place, unit in zip(("_FIRST", "_SECOND") if len(units) == 2 else ("",), units, strict=True):
            environment[f"LOADMASTER_LB_{number}{place}_API_KEY"] = unit["api_key"]
    (folder / "appliances.toml").write_text("\n".join(entries), encoding="utf-8")
    return environment


def _audit(folder: Path, environment: dict[str, str]) -> float:
    words = [str(Path(PYTHON).with_name("loadmaster")), "audit", "--inventory", "appliances.toml", "--json"]
    started = time.perf_counter()
    said = subprocess.run(
        words,
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    seconds = time.perf_counter() - started
    if said.returncode not in (0, 1):
        raise NotMeasured(f"the audit ended with {said.returncode}: {said.stderr.strip()[-300:]}")
    judged = len(json.loads(said.stdout)["reports"][0]["appliances"])
    if judged != APPLIANCES:
        raise NotMeasured(f"{judged} appliances were judged")
    return seconds
