"""The table of `make bench`: on the terminal and as docs/reference/benchmarks.md."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.table import Table

from benchmarks.figure import Figure

COLUMNS = ("what", "measured", "budget", "aim", "verdict", "made of")


@dataclass
class Report:
    """What came of one run of the benchmarks."""

    figures: list[Figure] = field(default_factory=list)
    missing: dict[str, str] = field(default_factory=dict)
    load_before: float = field(default_factory=lambda: os.getloadavg()[0])
    """How busy the machine was with other things when the run began."""

    @property
    def over_budget(self) -> list[Figure]:
        """The figures that break a promise."""
        return [figure for figure in self.figures if figure.verdict == "over budget"]

    def rows(self) -> list[tuple[str, ...]]:
        """Text of every cell."""
        return [
            (
                figure.what,
                figure.told(figure.value),
                figure.limit(figure.budget),
                figure.limit(figure.aim),
                figure.verdict,
                figure.note,
            )
            for figure in self.figures
        ]


def print_report(report: Report) -> None:
    """Show the table on the terminal."""
    console = Console(width=None if sys.stdout.isatty() else 180)
    table = Table(*COLUMNS)
    for row in report.rows():
        table.add_row(*row)
    console.print(table)
    for name, reason in report.missing.items():
        console.print(f"{name}: not measured, {reason}", markup=False)


def markdown(report: Report) -> str:
    """The committed page."""
    lines = [
        "# Benchmarks",
        "",
        "Printed by `make bench`. Figures are medians of several runs, ratios come from one run.",
        f"Measured on {machine()}; load average {report.load_before:.1f} when the run began, so that",
        "times on a busy machine can be told from slow code.",
        "",
        _row(COLUMNS),
        _row(["---"] * len(COLUMNS)),
        *map(_row, report.rows()),
    ]
    if report.missing:
        lines += ["", "## Not measured", ""]
        lines += [f"* {name}: {reason}" for name, reason in report.missing.items()]
    return "\n".join(lines) + "\n"


def machine() -> str:
    """Cores and versions; nothing that names the machine."""
    answer = subprocess.run(["terraform", "version", "-json"], check=True, capture_output=True, text=True)
    terraform: dict[str, str] = json.loads(answer.stdout)
    cores = len(os.sched_getaffinity(0))
    versions = f"Python {platform.python_version()}, Terraform {terraform['terraform_version']}"
    return f"{cores} cores ({platform.machine()}), {versions}"


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
