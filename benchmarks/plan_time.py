"""A plan of a thousand services, against a plan of the same values held in `terraform_data`."""

from __future__ import annotations

from benchmarks import estate
from benchmarks.figure import Figure, median
from benchmarks.workshop import plain_terraform, workshop

RUNS = 3


def measure() -> list[Figure]:
    """The ratio of medians, runs of both taken in turn."""
    services = [estate.service(number) for number in range(estate.SERVICES)]
    with workshop() as ours, plain_terraform() as plain:
        ours.deploy(services)
        plain.write(
            {"terraform_data": {f"s{number}": {"input": values} for number, values in enumerate(services)}}
        )
        plain.run("init")
        plain.run("apply", "-auto-approve")
        pairs = [(ours.unchanged(), plain.unchanged()) for _ in range(RUNS)]
    provider = median([first for first, _ in pairs])
    builtin = median([second for _, second in pairs])
    return [
        Figure(
            what=f"plan of {estate.SERVICES} services × {estate.SERVERS} servers against `terraform_data`",
            value=provider / builtin,
            unit="×",
            budget=1.5,
            aim=1.1,
            note=f"{provider:.1f} s against {builtin:.1f} s, medians of {RUNS}",
        )
    ]
