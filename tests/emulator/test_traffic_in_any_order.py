"""Whatever is changed in whatever order, counters add up, and looking at them changes nothing."""

from __future__ import annotations

import random
from typing import Any

import pytest

from loadmaster_emulator import Emulator

_BEGIN = 2_000_000_000.0
"""A moment for both runs to begin at."""
SERVERS = tuple(f"10.0.1.{number}" for number in range(11, 15))


class Estate:
    """One unit with a plain service, one that keeps its clients, and one with SubVSs."""

    def __init__(self, unit: Emulator) -> None:
        self.unit = unit
        self.places: list[tuple[int, str]] = []
        self.services = [
            self._service("10.0.0.50", Schedule="wrr"),
            self._service("10.0.0.51", Persist="src", PersistTimeout=300),
        ]
        parent = unit.raw("addvs", vs="10.0.0.52", port=80, prot="tcp")["Index"]
        for _ in range(2):
            child = unit.raw("modvs", vs=parent, createsubvs="")["SubVS"][-1]["VSIndex"]
            self._servers(child)
        self.services.append(parent)

    def _service(self, address: str, **more: Any) -> int:
        index = int(self.unit.raw("addvs", vs=address, port=80, prot="tcp", **more)["Index"])
        self._servers(index)
        return index

    def _servers(self, service: int) -> None:
        for server in SERVERS:
            self.unit.raw("addrs", vs=service, rs=server, rsport=8080)
            self.places.append((service, server))

    def do(self, luck: random.Random) -> None:
        """Something that a colleague, a network or an administrator might do."""
        service, server = luck.choice(self.places)
        named = {"vs": service, "rs": server, "rsport": 8080}
        turn = luck.randrange(11)
        if turn < 3:
            self.unit.raw("modrs", **named, enable=luck.random() < 0.5)
        elif turn == 3:
            self.unit.raw("modrs", **named, weight=luck.choice((1, 10, 100, 1000)))
        elif turn == 4:
            self.unit.set_health(server, 8080, up=luck.random() < 0.6)
        elif turn == 5:
            self.unit.raw("set", param="finalpersist", value=luck.choice(("0", "60", "120")))
        elif turn == 6:
            self.unit.raw("set", param="dropatdrainend", value=luck.choice(("yes", "no")))
        elif turn == 7:
            self.unit.raw("set", param="droponfail", value=luck.choice(("yes", "no")))
        elif turn == 8:
            rate = luck.choice((0.3, 5.0, 40.0))
            self.unit.traffic.start(rate, service=luck.choice((None, *self.services)), clients=20)
        elif turn == 9:
            self.unit.raw("modrs", **named, limit=luck.choice((0, 3)))
        else:
            self.unit.raw("logging.resetstats")

    def look(self) -> dict[str, Any]:
        """The counters, having checked that they add up."""
        stats = self.unit.raw("stats")
        servers = stats["Rs"]
        parts = {"TotalConns": "Conns", "TotalBytes": "Bytes", "ActiveConns": "ActivConns"}
        for field, below in parts.items():
            entrances = [one for one in stats["Vs"] if one["Index"] in self.services]
            assert sum(one[field] for one in entrances) == sum(one[below] for one in servers)
        assert all(value >= 0 for one in servers for value in one.values() if isinstance(value, int))
        return {key: stats[key] for key in ("Vs", "Rs", "VStotals")}


def run(seed: int, *, looks: bool) -> dict[str, Any]:
    """What is counted after many changes, with and without somebody who looks in between."""
    luck, pauses = random.Random(seed), random.Random(seed + 1000)
    with Emulator(tls=False, limiter=False, clock_speed=0, seed=seed) as unit:
        unit.clock.advance(_BEGIN - unit.clock.now())
        estate = Estate(unit)
        unit.traffic.start(8, clients=20)
        for _ in range(40):
            estate.do(luck)
            passing = luck.choice((0.2, 3.0, 45.0, 400.0))
            before = pauses.random() * passing
            unit.clock.advance(before)
            if looks:
                estate.look()
            unit.clock.advance(passing - before)
        return estate.look()


@pytest.mark.parametrize("seed", range(3))
def test_looking_changes_nothing(seed: int) -> None:
    assert run(seed, looks=True) == run(seed, looks=False)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(3, 60))
def test_looking_changes_nothing_in_many_orders(seed: int) -> None:
    assert run(seed, looks=True) == run(seed, looks=False)
