"""How many calls a refresh makes, counted in the emulator's journal."""

from __future__ import annotations

from benchmarks import estate
from benchmarks.figure import Figure
from benchmarks.workshop import told, workshop

SIZES = (10, 200)


def measure() -> list[Figure]:
    """One figure for each size of estate; the promise is that they are the same."""
    return [_refresh(size) for size in SIZES]


def _refresh(size: int) -> Figure:
    with workshop() as site:
        site.deploy([estate.service(number) for number in range(size)])
        site.unit.journal.clear()
        site.unchanged()
        calls = site.calls()
    return Figure(
        what=f"API calls of a refresh of {size} services × {estate.SERVERS} servers",
        value=calls.total(),
        unit="calls",
        budget=10,
        aim=10,
        note=told(calls),
    )
