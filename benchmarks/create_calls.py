"""How many calls creating a service with k servers takes: what ten more services add to an apply."""

from __future__ import annotations

from benchmarks import estate
from benchmarks.figure import Figure
from benchmarks.workshop import workshop

FEW, MANY = 5, 15


def measure() -> list[Figure]:
    """The calls of fifteen services less those of five, a service."""
    more, fewer = _calls(MANY), _calls(FEW)
    return [
        Figure(
            what=f"API calls to create a service with {estate.SERVERS} servers",
            value=(more - fewer) / (MANY - FEW),
            unit="calls",
            budget=2 + estate.SERVERS,
            aim=1 + estate.SERVERS,
            note=f"{more} calls for {MANY} services less {fewer} for {FEW}, a service",
        )
    ]


def _calls(count: int) -> int:
    with workshop() as site:
        site.deploy([])
        site.unit.journal.clear()
        site.deploy([estate.service(number) for number in range(count)])
        return sum(site.calls().values())
