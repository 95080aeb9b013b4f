"""`make bench`: measure the promises of speed, print them as a table, and write docs/reference/benchmarks.md.

`python -m benchmarks` measures all and writes the page; `python -m benchmarks import_time decoding` measures
those and only prints. Exit codes: 0 all within budget, 1 something over budget or not measured, 2 wrong use.
"""

from __future__ import annotations

import argparse
import importlib
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.figure import Figure, NotMeasured
from benchmarks.table import Report, markdown, print_report

PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "benchmarks.md"

ROWS = [
    "refresh_calls",
    "apply_rate",
    "create_calls",
    "provider_start",
    "plan_processor_time",
    "plan_time",
    "synthesis_time",
    "import_time",
    "decoding",
    "emulator_speed",
    "audit_time",
]


def main(arguments: list[str]) -> int:
    """Measure; the result is the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="measure the promises of speed")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"only these: {', '.join(ROWS)}")
    parser.add_argument("--test-minutes", type=float, help="how long `make test` took, for its row")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.rows if name not in ROWS]:
        parser.error(f"unknown row {unknown[0]!r}, known are {', '.join(ROWS)}")
    report = measure(options.rows or ROWS)
    if options.test_minutes is not None:
        report.figures.append(
            Figure(
                what="`make test`",
                value=options.test_minutes,
                unit="minutes",
                budget=10,
                aim=6,
                note="taken from the call",
            )
        )
    print_report(report)
    if not options.rows:
        PAGE.write_text(markdown(report), encoding="utf-8")
        print(f"written to {PAGE.relative_to(PAGE.parents[2])}")
    return 1 if report.over_budget or report.missing else 0


def measure(names: list[str]) -> Report:
    """Run the named rows one after another, saying which is running."""
    report = Report()
    for name in names:
        started = time.perf_counter()
        print(f"{name} ...", file=sys.stderr, flush=True)
        try:
            figures: list[Figure] = importlib.import_module(f"benchmarks.{name}").measure()
            report.figures += figures
            for figure in figures:
                print(
                    f"  {figure.what}: {figure.told(figure.value)}, {figure.verdict}",
                    file=sys.stderr,
                    flush=True,
                )
        except NotMeasured as reason:
            report.missing[name] = str(reason)
        except subprocess.CalledProcessError as error:
            said = (error.stderr or error.stdout or "nothing").strip().splitlines()
            report.missing[name] = f"{Path(error.cmd[0]).name} ended with {error.returncode}: {said[-1]}"
        print(f"{name}: {time.perf_counter() - started:.1f} s", file=sys.stderr, flush=True)
    return report


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
