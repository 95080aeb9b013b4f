"""Run programs and take their time."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.figure import NotMeasured

PYTHON = sys.executable


def seconds(
    command: Sequence[str], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> float:
    """Wall time from starting a program to its end; a failing program raises `NotMeasured`."""
    started = time.perf_counter()
    run(command, folder=folder, environment=environment)
    return time.perf_counter() - started


def run(
    command: Sequence[str], *, folder: Path | None = None, environment: Mapping[str, str] | None = None
) -> str:
    """What a program prints; a failing program raises `NotMeasured` with the end of what it said."""
    answer = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )
    if answer.returncode:
        said = " / ".join((answer.stderr or answer.stdout).strip().splitlines()[-12:])
        raise NotMeasured(f"{' '.join(command[:4])} ended with {answer.returncode}: {said}")
    return answer.stdout
