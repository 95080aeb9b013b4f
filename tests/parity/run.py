"""One run: the state of the unit is put into an emulator, both are asked, and what differs is kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager, ExitStack
from typing import Any

from loadmaster import LoadMaster
from loadmaster.resources.settings import SETTINGS
from loadmaster_emulator import Emulator
from tests.parity.asking import Dialect, Side
from tests.parity.calls import LISTINGS, REFUSED, Call, Skipped, call, reads
from tests.parity.comparing import compare
from tests.parity.report import Run
from tests.parity.twin import emulator_like, equip
from tests.parity.writing import WRITES, clean

DIALECTS: tuple[Dialect, ...] = ("v2", "v1")
Counterpart = Callable[[dict[str, Any], str], AbstractContextManager[Emulator]]


def compare_unit(
    side: Side,
    client: LoadMaster,
    *,
    writes: bool = False,
    only: Collection[str] | None = None,
    counterpart: Counterpart = emulator_like,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Run:
    """Ask the unit behind `side`, which is the one that `client` talks to, and an emulator in the same state.

    Nothing is written unless `writes`, and what is written then is removed in all cases. `only` names the
    commands that are asked for reading, where not all are.
    """
    firmware = str(side.data(call("get", param="version")).get("version", ""))
    against = "emulator" if "aiohttp" in side.server else "appliance"
    run = Run(against=against, firmware=firmware, wrote=writes)
    # Most settings take a call of their own; for a few commands those that come together will do.
    settings = None if only is None else [name for name, one in SETTINGS.items() if one.in_getall]
    snapshot = json.loads(client.snapshot(settings=settings).to_json())
    with ExitStack() as stack:
        twin = stack.enter_context(counterpart(snapshot, firmware))
        equip(twin, side)
        ours = Side(twin.url, twin.api_key, ca=twin.certificate, calls_per_second=None)
        stack.callback(ours.close)
        shown = {name: side.data(call(name)) for name in LISTINGS}
        asked = [one for one in (*REFUSED, *reads(shown)) if only is None or one.command in only]
        for number, one in enumerate(asked, 1):
            if isinstance(one, Skipped):
                run.skipped.append(one)
            else:
                _ask_both(run, side, ours, one, DIALECTS)
            progress(number, len(asked))
        if writes:
            _write_both(run, side, ours)
    return run


def _ask_both(run: Run, unit: Side, emulator: Side, one: Call, dialects: tuple[Dialect, ...]) -> None:
    for dialect in dialects:
        theirs, ours = unit.ask(one, dialect), emulator.ask(one, dialect)
        run.note(one, dialect, theirs, compare(one, dialect, theirs, ours))


def _write_both(run: Run, unit: Side, emulator: Side) -> None:
    """The writes in the second dialect, what they made read in both; gone again in all cases."""
    clean(unit)
    try:
        for one in WRITES:
            _ask_both(run, unit, emulator, one, DIALECTS if one.why != "write" else ("v2",))
    finally:
        run.left_behind = clean(unit)
