"""Print which commands the emulator answers, and which of its answers a real unit has confirmed.

`python -m tools.emulator_coverage docs/reference/emulator-coverage.md` writes the page, `--check` compares. A
command is verified when a run of the parity suite against a real appliance, kept in `tests/parity/runs/`,
found no difference in a dialect of it.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from loadmaster_codegen.load import load
from loadmaster_codegen.model import Command, Description
from loadmaster_emulator import Emulator
from loadmaster_emulator.appliance import NOT_IN_FIRMWARE
from loadmaster_emulator.factory import FIRMWARE

ROOT = Path(__file__).resolve().parent.parent
RUNS = ROOT / "tests" / "parity" / "runs"
RUN_FORMAT = 1
MADE_UP = "only one third party names it, by all signs by mistake; no unit is known to have it"
INTRODUCTION = """\
<!-- Printed by tools/emulator_coverage.py; run `make generate` instead of changing this file. -->

# What the emulator covers

Each of the {count} described commands. A command is verified when a run of the parity suite against a real
appliance found the same answers, see
[Compare a unit with the emulator](../how-to/compare-a-unit-with-the-emulator.md). Evidence is that of the
description, see [How facts are known](../explanation/evidence.md). `since` is the first firmware that has the
command; where it is empty, none is known to lack it.
"""
NO_HANDLER = "described only: nothing in the emulator carries it out yet"


class UnreadableRun(ValueError):
    """A file among the runs that is none."""


@dataclass(frozen=True)
class Covered:
    """What is known about one command."""

    command: Command
    missing: str
    """Why the emulator does not answer it; empty where it does."""
    verified: tuple[str, ...]
    """Dialects in which a real unit answered the same."""

    @property
    def status(self) -> str:
        """One of the three words of the page."""
        if self.missing:
            return "not emulated"
        return "verified" if self.verified else "unverified"


def verified_dialects(runs: Path) -> dict[str, set[str]]:
    """By command, the dialects that a real unit has confirmed; raises `UnreadableRun`."""
    found: dict[str, set[str]] = {}
    for path in sorted(runs.glob("*.json")):
        document = _run(path)
        if document["against"] != "appliance":
            continue
        for command, dialects in document["agreed"].items():
            found.setdefault(command, set()).update(dialects)
    return found


def _run(path: Path) -> Mapping[str, Any]:
    try:
        document: Mapping[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if document["format"] != RUN_FORMAT:
            raise UnreadableRun(f"{path}: format is {document['format']!r}, and it has to be {RUN_FORMAT}")
        return {"against": str(document["against"]), "agreed": dict(document["agreed"])}
    except (KeyError, TypeError, json.JSONDecodeError) as problem:
        raise UnreadableRun(f"{path} is no file of the parity suite: {problem!r}") from problem


@cache
def _description() -> Description:
    return load(ROOT / "api")


def covered(description: Description, verified: Mapping[str, set[str]]) -> dict[str, list[Covered]]:
    """Every described command, by family."""
    appliance = Emulator(firmware=FIRMWARE).appliance
    found: dict[str, list[Covered]] = {}
    for command in description.commands():
        missing = ""
        if command.name in NOT_IN_FIRMWARE:
            missing = MADE_UP
        elif appliance.find(command.name) is None:
            missing = f"needs firmware {command.since}" if command.since else NO_HANDLER
        confirmed = tuple(sorted(verified.get(command.name, ())))
        found.setdefault(command.family, []).append(Covered(command, missing, confirmed))
    return found


def page(description: Description, verified: Mapping[str, set[str]]) -> str:
    """The whole page."""
    families = covered(description, verified)
    everything = [one for commands in families.values() for one in commands]
    lines = [INTRODUCTION.format(count=len(everything)), "| | commands |", "|---|---|"]
    states = ("verified", "unverified", "not emulated")
    lines += [f"| {state} | {sum(one.status == state for one in everything)} |" for state in states]
    for name, commands in families.items():
        lines += ["", f"## {description.families[name].title}", ""]
        lines += [
            "| command | kind | state | dialects | evidence | since | licence |",
            "|---|---|---|---|---|---|---|",
        ]
        lines += [_row(one) for one in commands]
        lines += [f"\n`{one.command.name}`: {one.missing}." for one in commands if one.missing]
    return "\n".join(lines) + "\n"


def _row(one: Covered) -> str:
    command = one.command
    state = one.status if one.status != "verified" else f"verified in {', '.join(one.verified)}"
    dialects = "v1" if command.v1_only else "v1, v2"
    cells = (
        f"`{command.name}`",
        command.kind,
        state,
        dialects,
        command.evidence.value,
        command.since or "",
        command.licence or "",
    )
    return f"| {' | '.join(cells)} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print or compare the page; the result is the exit code: 0 done or the same, 1 different or no runs."""
    parser = argparse.ArgumentParser(prog="emulator-coverage", description="Print what the emulator covers.")
    parser.add_argument("out", type=Path, metavar="FILE", help="the page")
    parser.add_argument("--check", action="store_true", help="compare with what is there and write nothing")
    parser.add_argument("--runs", type=Path, default=RUNS, metavar="DIR", help="runs of the parity suite")
    options = parser.parse_args(arguments)
    try:
        verified = verified_dialects(options.runs)
    except UnreadableRun as problem:
        print(f"error: {problem}", file=sys.stderr)
        return 1
    printed = page(_description(), verified)
    if options.check:
        there = options.out.read_text(encoding="utf-8") if options.out.exists() else ""
        if there != printed:
            print(f"{options.out} differs from what the description says; print it again", file=sys.stderr)
            return 1
        return 0
    options.out.write_text(printed, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
