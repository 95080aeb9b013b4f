"""The command: `python -m tests.parity`, or `make parity`.

Ends with 0 where nothing differs, 1 where something does, 2 after wrong use, 3 where the unit cannot be
asked.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

import loadmaster
from loadmaster import LoadMaster
from tests.parity.asking import NotReachable, Side
from tests.parity.report import Run, write
from tests.parity.run import compare_unit

PREFIX = "LOADMASTER_PARITY_"
SAME, DIFFERENT, WRONG_USE, OUT_OF_REACH = range(4)


def main(arguments: Sequence[str] | None = None, *, environment: Mapping[str, str] = os.environ) -> int:
    """Run the command; the result is the exit code."""
    options = _parser().parse_args(arguments)
    place = {
        name.removeprefix(PREFIX): value for name, value in environment.items() if name.startswith(PREFIX)
    }
    missing = [f"{PREFIX}{name}" for name in ("URL", "API_KEY") if not place.get(name)]
    if missing:
        print(f"error: {' and '.join(missing)} must name the unit and a key for it", file=sys.stderr)
        return WRONG_USE
    if place.get("WRITES", "no") not in ("yes", "no"):
        print(f"error: {PREFIX}WRITES is {place['WRITES']!r}, and it has to be yes or no", file=sys.stderr)
        return WRONG_USE
    pace = _pace(place.get("CALLS_PER_SECOND", "6"))
    if pace is None:
        text = place["CALLS_PER_SECOND"]
        print(
            f"error: {PREFIX}CALLS_PER_SECOND is {text!r}, and it has to be a number above 0", file=sys.stderr
        )
        return WRONG_USE
    try:
        run = _run(place, pace, writes=place.get("WRITES") == "yes", only=options.only)
    except (NotReachable, loadmaster.ConnectionFailed, loadmaster.Unreachable) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return OUT_OF_REACH
    except (loadmaster.LoadMasterError, OSError, ValueError) as problem:
        print(f"error: {problem}", file=sys.stderr)
        return WRONG_USE
    write(run, options.out, masked=options.mask, answers=options.answers)
    _say(run, options.out)
    return DIFFERENT if run.mismatches or run.left_behind else SAME


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="make parity",
        description="Compare the answers of a unit with those of the emulator in the same state.",
        epilog=f"The unit is named by {PREFIX}URL and {PREFIX}API_KEY, trusted by {PREFIX}CA (a file) or "
        f"{PREFIX}FINGERPRINT, and written to only with {PREFIX}WRITES=yes. "
        f"{PREFIX}CALLS_PER_SECOND is the pace (6).",
    )
    parser.add_argument(
        "--out", type=Path, default=Path("parity.json"), metavar="FILE", help="where to write (parity.json)"
    )
    parser.add_argument("--mask", action="store_true", help="replace addresses and names of your network")
    parser.add_argument(
        "--answers", action="store_true", help="keep the shape of every answer of the unit as well"
    )
    parser.add_argument(
        "--only", action="append", metavar="COMMAND", help="ask this command only; may be given several times"
    )
    return parser


def _pace(text: str) -> float | None:
    try:
        pace = float(text)
    except ValueError:
        return None
    return pace if 0 < pace < float("inf") else None


def _run(place: Mapping[str, str], pace: float, *, writes: bool, only: list[str] | None) -> Run:
    url, key = place["URL"], place["API_KEY"]
    ca, fingerprint = place.get("CA"), place.get("FINGERPRINT")
    side = Side(url, key, ca=ca, fingerprint=fingerprint, calls_per_second=pace)
    console = Console(stderr=True)
    try:
        with (
            LoadMaster(url, api_key=key, ca=ca, fingerprint=fingerprint, calls_per_second=pace) as client,
            Progress(console=console, transient=True, disable=not console.is_terminal) as bar,
        ):
            task = bar.add_task("comparing", total=None)
            return compare_unit(
                side,
                client,
                writes=writes,
                only=only,
                progress=lambda done, of: bar.update(task, completed=done, total=of),
            )
    finally:
        side.close()


def _say(run: Run, path: Path) -> None:
    commands = {one.call.command for one in run.mismatches}
    print(
        f"{run.calls} answers compared with firmware {run.firmware}: {len(run.mismatches)} differences in "
        f"{len(commands)} commands, {len(run.skipped)} commands not asked; written to {path}"
    )
    for name in run.left_behind:
        print(f"still on the unit, remove it by hand: {name}")


if __name__ == "__main__":
    sys.exit(main())
