"""How many calls creating a service with k servers takes: what fifty more services add to an apply."""

from __future__ import annotations

from collections import Counter

from benchmarks import estate
from benchmarks.figure import Figure
from benchmarks.workshop import told, workshop

FEW, MANY = 10, 60


def measure() -> list[Figure]:
    """What each of fifty services more adds."""
    more, fewer = _calls(MANY), _calls(FEW)
    difference = more - fewer
    return [
        Figure(
            what=f"API calls to create a service with {estate.SERVERS} servers",
            value=difference.total() / (MANY - FEW),
            unit="calls",
            budget=2 + estate.SERVERS,
            aim=1 + estate.SERVERS,
            note=f"{MANY} services less {FEW}: {told(difference)}",
        )
    ]


def _calls(count: int) -> Counter[str]:
    with workshop() as site:
        site.deploy([])
        site.unit.journal.clear()
        site.deploy([estate.service(number) for number in range(count)])
        return site.calls()
