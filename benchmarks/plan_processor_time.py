"""The processor time the provider uses to plan a thousand existing resources of forty arguments."""

from __future__ import annotations

from benchmarks import estate
from benchmarks.figure import Figure, median
from benchmarks.workshop import workshop

RUNS = 3


def measure() -> list[Figure]:
    """Measured from the kernel's count for Terraform's children during `terraform plan`."""
    with workshop() as site:
        site.deploy([estate.service_written_out(number) for number in range(estate.SERVICES)])
        values = [site.provider_seconds("plan", "-detailed-exitcode") for _ in range(RUNS)]
    return [
        Figure(
            what=f"plan of {estate.SERVICES} resources of 40 arguments: provider's processor time",
            value=median(values),
            unit="s",
            budget=4,
            aim=2,
            note=f"virtual services, all processes Terraform starts, {RUNS} runs",
        )
    ]
