"""A plan of a thousand services, against a plan of the same values held in `terraform_data`.

The same values are those that the state of the services holds, defaults and computed ones included. Beside it
stands, without a budget, the ratio to holding only what the configuration writes.
"""

from __future__ import annotations

from collections.abc import Callable

from benchmarks import estate
from benchmarks.estate import Values
from benchmarks.figure import Figure, median
from benchmarks.workshop import plain_terraform, workshop

RUNS = 3
WHAT = f"plan of {estate.SERVICES} services × {estate.SERVERS} servers against `terraform_data`"


def measure() -> list[Figure]:
    """Ratios of medians, runs of all taken in turn."""
    services = {f"s{number}": estate.service(number) for number in range(estate.SERVICES)}
    with workshop() as ours:
        ours.deploy(list(services.values()))
        provider: list[float] = []
        held = _plans(ours.held(), lambda: provider.append(ours.unchanged()))
        written = _plans(services, lambda: None)
    first = median(provider)
    return [
        Figure(
            what=f"{WHAT}, all values that the state holds",
            value=first / held,
            unit="×",
            budget=1.5,
            aim=1.1,
            note=f"{first:.1f} s against {held:.1f} s, medians of {RUNS} runs taken in turn",
        ),
        Figure(
            what=f"{WHAT}, written values only",
            value=first / written,
            unit="×",
            note=f"{first:.1f} s against {written:.1f} s, medians of {RUNS}",
        ),
    ]


def _plans(values: dict[str, Values], between: Callable[[], None]) -> float:
    """The median of plans that find these values unchanged in `terraform_data`."""
    with plain_terraform() as plain:
        plain.write({"terraform_data": {name: {"input": one} for name, one in values.items()}})
        plain.run("init")
        plain.run("apply", "-auto-approve")
        seconds = []
        for _ in range(RUNS):
            between()
            seconds.append(plain.unchanged())
        return median(seconds)
