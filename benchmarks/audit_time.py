"""An audit of a hundred emulated units by the command that people type, each at the pace of every client."""

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

UNITS = 100
PROCESSES = 4
SERVICES = 10
RUNS = 3
# The pace a client keeps to lets a burst through after a pause; every run begins with the whole of it.
PAUSE_SECONDS = 3.0
Ready = dict[str, Any]


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
    what = f"audit of {UNITS} appliances"
    note = f"{SERVICES} services × 2 servers each, TLS, 6 calls a second, {cuts} cuts, {RUNS} runs"
    return [
        Figure(what=what, value=median(times), unit="s", budget=10, note=note),
        Figure(
            what=f"{what}: calls to one", value=max(calls), unit="calls", budget=30, note="most of any unit"
        ),
    ]


@contextlib.contextmanager
def _units() -> Iterator[tuple[list[subprocess.Popen[str]], list[Ready]]]:
    """The emulators, in few processes."""
    share = UNITS // PROCESSES
    processes = [
        subprocess.Popen(
            [
                PYTHON,
                "-m",
                "benchmarks.programs.emulated_units",
                str(share),
                str(number * share),
                str(SERVICES),
            ],
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


def _line(process: subprocess.Popen[str]) -> list[Ready]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise NotMeasured(f"the emulators ended with {process.wait()}")
    found: list[Ready] = json.loads(line)
    return found


def _told(process: subprocess.Popen[str]) -> list[Ready]:
    assert process.stdin is not None
    process.stdin.write("\n")
    process.stdin.flush()
    return _line(process)


def _inventory(folder: Path, ready: list[Ready]) -> dict[str, str]:
    """Write the inventory; the credentials go into the environment."""
    entries = [
        f'[[appliance]]\nname = "unit-{number}"\nunits = ["{one["url"]}"]\nca_file = "{one["ca_file"]}"\n'
        for number, one in enumerate(ready)
    ]
    (folder / "appliances.toml").write_text("\n".join(entries), encoding="utf-8")
    keys = {f"LOADMASTER_UNIT_{number}_API_KEY": one["api_key"] for number, one in enumerate(ready)}
    return {**os.environ, **keys}


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
    if judged != UNITS:
        raise NotMeasured(f"{judged} appliances were judged")
    return seconds
