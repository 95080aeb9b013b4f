"""An apply against the limit: the share of the allowed rate that is used, and no cut connection."""

from __future__ import annotations

from benchmarks import estate
from benchmarks.figure import Figure
from benchmarks.workshop import workshop

SERVICES = 40
CALLS_PER_SECOND = 6.0


def measure() -> list[Figure]:
    """The rate between the first and the last call of the apply, and the limiter's count of cuts."""
    with workshop(limiter=True) as site:
        site.deploy([], pace={"calls_per_second": CALLS_PER_SECOND})
        site.unit.journal.clear()
        services = [estate.service(number) for number in range(SERVICES)]
        site.deploy(services, pace={"calls_per_second": CALLS_PER_SECOND}, words=("-parallelism=50",))
        times = [call.time for call in site.unit.journal]
        cuts = site.unit.limiter.cuts
    rate = (len(times) - 1) / (max(times) - min(times))
    return [
        Figure(
            what="apply against the limit: share of the configured rate used",
            value=100 * rate / CALLS_PER_SECOND,
            unit="%",
            budget=90,
            at_least=True,
            note=f"{len(times)} calls at {rate:.2f}/s of {CALLS_PER_SECOND:g}/s, -parallelism=50",
        ),
        Figure(
            what="apply against the limit: connections cut",
            value=cuts,
            unit="cuts",
            budget=0,
            note="same apply",
        ),
    ]
