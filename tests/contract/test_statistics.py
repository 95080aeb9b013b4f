"""Counters through both dialects, filled by pretended clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from loadmaster.types import Stats
from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    """Time stands still unless a test moves it, so that two answers are about the same moment."""
    with Emulator(limiter=False, clock_speed=0) as started:
        yield started


@pytest.fixture(autouse=True)
def nobody_comes(unit: Emulator) -> Iterator[None]:
    yield
    unit.traffic.stop()


def shown(contract: Contract) -> Stats:
    """The counters, which both dialects show alike."""
    first, second = contract.writer.statistics.show(), contract.reader.statistics.show()
    assert first == second
    return first


def test_an_idle_unit_counts_nothing(contract: Contract) -> None:
    service = contract.service()
    server = contract.server(service)
    stats = shown(contract)
    (found,) = [one for one in stats.virtual_services if one.index == service]
    assert (found.connections_total, found.bytes_total, found.active_connections) == (0, 0, 0)
    assert (found.protocol, found.status, found.enabled) == ("tcp", "Up", True)
    (behind,) = [one for one in stats.real_servers if one.index == server.index]
    assert (behind.service, behind.address, behind.port) == (service, server.address, 8080)
    assert behind.connections_total == 0


def test_every_part_is_there_and_typed(contract: Contract) -> None:
    stats = shown(contract)
    assert stats.processors is not None
    assert stats.processors.total is not None
    assert [core.number for core in stats.processors.cores] == [0, 1]
    for load in (stats.processors.total, *stats.processors.cores):
        shares = [value for name, value in load if name != "number"]
        assert sum(share for share in shares if isinstance(share, int)) == 100
    assert stats.memory is not None
    memory = stats.memory
    assert (memory.used_percent or 0) + (memory.free_percent or 0) == 100
    assert (memory.used_megabytes or 0) + (memory.free_megabytes or 0) == memory.total_megabytes
    assert stats.network is not None
    ports = stats.network.interfaces
    assert [(one.name, one.interface_number) for one in ports] == [(f"eth{n}", n) for n in range(4)]
    assert isinstance(ports[0].in_use, float)
    assert stats.disk is not None
    for part in stats.disk.partitions:
        assert part.total_gigabytes == pytest.approx((part.used_gigabytes or 0) + (part.free_gigabytes or 0))
    assert stats.client_limits is not None
    assert stats.client_limits.totals is not None
    assert stats.sampled is not None
    assert stats.sampled.seconds == int(contract.unit.clock.now())
    assert stats.changed_at_seconds is not None


def test_typed_values_are_those_of_a_raw_answer(contract: Contract) -> None:
    contract.server(contract.service())
    contract.unit.traffic.start(7)
    contract.unit.clock.advance(20)
    raw, stats = contract.unit.raw("stats"), shown(contract)
    assert stats.totals is not None
    assert stats.totals.connections_total == raw["VStotals"]["TotalConns"] >= 139
    assert [one.bytes_total for one in stats.virtual_services] == [one["TotalBytes"] for one in raw["Vs"]]
    assert [one.active_connections for one in stats.real_servers] == [one["ActivConns"] for one in raw["Rs"]]
    assert stats.network is not None
    found = [one.in_bytes_total for one in stats.network.interfaces]
    assert found == [one["inbytesTotal"] for one in raw["Network"]["Interface"]]
    assert contract.reader.virtual_services.totals() == stats.totals


def test_counters_are_put_back_and_connections_stay(contract: Contract) -> None:
    service = contract.service()
    contract.server(service)
    contract.unit.traffic.start(5, duration_seconds=60, service=service)
    contract.unit.clock.advance(30)
    (before,) = [one for one in shown(contract).virtual_services if one.index == service]
    contract.writer.statistics.reset()
    (after,) = [one for one in shown(contract).virtual_services if one.index == service]
    assert before.connections_total == 150
    assert (after.connections_total, after.bytes_total) == (0, 0)
    assert after.active_connections == before.active_connections != 0
    contract.unit.traffic.stop(service=service)
