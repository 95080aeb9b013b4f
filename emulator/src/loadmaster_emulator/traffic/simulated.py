"""The pretended clients as tests and the control address see them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, fields
from typing import Any

from loadmaster_emulator.state.statistics import Load
from loadmaster_emulator.store import State

from .traffic import Traffic

Lock = Callable[[], AbstractContextManager[State]]


class SimulatedTraffic:
    """Clients of a unit's virtual services, none to begin with.

    They come at an even rate and take turns; how long each stays is drawn from the seed. Time that passes
    on the unit's clock is all they need: nothing runs in between, and nothing is counted twice. Scheduling
    method, weights, health, persistence, drain settings, limits and the licence decide where they go.
    """

    def __init__(self, units: Sequence[tuple[Traffic, Lock]]) -> None:
        self._units = units

    def start(
        self,
        connections_per_second: float,
        *,
        service: int | str | None = None,
        duration_seconds: float = 10.0,
        bytes_in: int = 2_000,
        bytes_out: int = 20_000,
        clients: int = 100,
    ) -> None:
        """Let clients come from now on, to one virtual service or to all that nothing else is said about.

        ``service`` is its number, or ``address:port`` with ``/udp`` behind it where it is no TCP.
        ``duration_seconds`` is the average, ``bytes_in`` and ``bytes_out`` are what one connection brings and
        takes, and ``clients`` is how many different ones there are. Raises ``ValueError`` for figures that
        cannot be and for a service that is not there.
        """
        load = Load(connections_per_second, duration_seconds, bytes_in, bytes_out, clients)
        self._set(load, service)

    def stop(self, *, service: int | str | None = None) -> None:
        """Send no more clients, to one virtual service or to those that nothing else is said about.

        Connections that are open go on until they end by themselves.
        """
        self._set(None, service)

    def follow(self, wanted: Mapping[str, Any]) -> None:
        """As ``start``, by the names of its arguments; a rate of 0 is as ``stop``."""
        known = {"service", *(field.name for field in fields(Load))}
        if unknown := set(wanted) - known:
            raise ValueError(
                f"traffic has no {', '.join(sorted(unknown))}; it has {', '.join(sorted(known))}"
            )
        if "connections_per_second" not in wanted:
            raise ValueError("traffic needs connections_per_second")
        if wanted["connections_per_second"] == 0:
            self.stop(service=wanted.get("service"))
        else:
            self.start(**wanted)

    def describe(self) -> dict[str, Any]:
        """What clients do, and how many connections are open, as JSON."""
        traffic, lock = self._units[0]
        with lock() as state:
            traffic.settle()
            own = state.unit.statistics
            return {
                "everywhere": asdict(own.everywhere) if own.everywhere else None,
                "services": {str(index): asdict(load) for index, load in own.loads.items()},
                "open_connections": sum(len(one.open_connections) for one, _ in self._units),
            }

    def _set(self, load: Load | None, service: int | str | None) -> None:
        for traffic, lock in self._units:
            with lock():
                index = traffic.service_called(service) if isinstance(service, str) else service
                traffic.set_load(load, service=index)
