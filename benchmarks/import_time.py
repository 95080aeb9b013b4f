"""How long the packages take to import in a fresh process, down to the class that a user names."""

from __future__ import annotations

from benchmarks.figure import Figure, median
from benchmarks.process import PYTHON, run

RUNS = 7
# Both packages load their parts when first asked for, so the bare import alone would say little.
IMPORTS = {
    "import loadmaster; loadmaster.LoadMaster": 0.25,
    "import loadmaster_constructs; loadmaster_constructs.VirtualService": 0.8,
}
CODE = "import time; started = time.perf_counter(); {}; print(time.perf_counter() - started)"


def measure() -> list[Figure]:
    """One figure for each package."""
    return [_import(statement, budget) for statement, budget in IMPORTS.items()]


def _import(statement: str, budget: float) -> Figure:
    command = [PYTHON, "-c", CODE.format(statement)]
    run(command)  # compiles, and fills the caches that every later start finds
    values = [float(run(command)) for _ in range(RUNS)]
    return Figure(
        what=f"`{statement}`",
        value=median(values),
        unit="s",
        budget=budget,
        note=f"fresh process, {RUNS} runs",
    )
