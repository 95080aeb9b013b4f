"""``loadmaster api coverage``: the commands a unit says it has, beside those that this release describes."""

from __future__ import annotations

import json

import typer
from rich.console import Console
from rich.table import Table

from loadmaster._commands.options import AsJson
from loadmaster._commands.ways import Appliance, reaches_appliance
from loadmaster.resources.catalogue import COMMANDS

__all__ = ["coverage"]

_HEADINGS = {
    "both": "listed by the unit and described",
    "only_on_the_unit": "listed by the unit, unknown here",
    "only_described": "described, not listed by the unit",
    "doubtful_listed": "doubtful here, listed by the unit",
    "doubtful_not_listed": "doubtful here, not listed by the unit",
}
_COUNTED_ONLY = frozenset({"both"})


@reaches_appliance
def coverage(
    appliance: Appliance,
    as_json: AsJson = False,
) -> None:
    """Compare the commands the appliance lists with those this release describes.

    What is described and not listed may be missing in this firmware or licence, or spelt otherwise by the
    unit. Doubtful are commands that are derived and that nobody has seen on a unit: those that are listed
    after all are worth a report.

    Exit codes: 0 everything the unit lists is described, 1 it lists something else, or refused, 2 wrong use,
    3 no answer.
    """
    with appliance.connect() as lm:
        found = _compared(lm.list_commands())
    if as_json:
        print(json.dumps(found, indent=2, sort_keys=True))
    else:
        _print(found)
    raise typer.Exit(1 if found["only_on_the_unit"] else 0)


def _compared(commands: list[str]) -> dict[str, list[str]]:
    listed = {name.lower().replace("/", ".") for name in commands}
    described = {entry.wire.lower() for entry in COMMANDS.values()}
    sure = {entry.wire.lower() for entry in COMMANDS.values() if entry.evidence != "assumed"}
    doubtful = described - sure
    return {
        "both": sorted(listed & described),
        "only_on_the_unit": sorted(listed - described),
        "only_described": sorted(described - listed),
        "doubtful_listed": sorted(listed & doubtful),
        "doubtful_not_listed": sorted(doubtful - listed),
    }


def _print(found: dict[str, list[str]]) -> None:
    table = Table("commands", "count", "names")
    for name, commands in found.items():
        table.add_row(
            _HEADINGS[name], str(len(commands)), "" if name in _COUNTED_ONLY else " ".join(commands)
        )
    Console().print(table)
