"""How long `import loadmaster` and `import loadmaster_constructs` take in a fresh process."""

from __future__ import annotations

from benchmarks.figure import Figure, median
from benchmarks.process import PYTHON, run

RUNS = 7
BUDGETS = {"loadmaster": 0.25, "loadmaster_constructs": 0.8}
CODE = "import time; started = time.perf_counter(); import {}; print(time.perf_counter() - started)"


def measure() -> list[Figure]:
    """One figure for each package."""
    return [_import(package, budget) for package, budget in BUDGETS.items()]


def _import(package: str, budget: float) -> Figure:
    command = [PYTHON, "-c", CODE.format(package)]
    run(command)  # compiles, and fills the caches that every later start finds
    values = [float(run(command)) for _ in range(RUNS)]
    note = f"in a fresh process, {RUNS} runs"
    return Figure(what=f"`import {package}`", value=median(values), unit="s", budget=budget, note=note)
