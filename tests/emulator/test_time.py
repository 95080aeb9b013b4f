from __future__ import annotations

import time

import httpx
import pytest

from loadmaster_emulator import Clock, Emulator
from tests.emulator.support import Client


def test_a_clock_runs_at_its_speed_and_jumps_forward() -> None:
    clock = Clock(speed=0)
    start = clock.now()
    clock.advance(90)
    assert clock.now() - start == 90
    clock.speed = 1000
    assert clock.now() - start >= 90
    for wrong in (lambda: clock.advance(-1), lambda: Clock(speed=-1)):
        with pytest.raises(ValueError, match=r"backwards|forward"):
            wrong()


def test_a_reboot_answers_first_and_is_then_away(unit: Emulator) -> None:
    unit.clock.speed = 0
    client = Client(unit)
    index = client.add_service()
    before = client.v2("get", param="boottime")["boottime"]
    assert client.v2("reboot").status == 200
    client.close()
    with pytest.raises(httpx.ConnectError):
        httpx.get(unit.url)
    unit.clock.advance(89)
    with pytest.raises(httpx.ConnectError):
        httpx.get(unit.url)
    unit.clock.advance(2)
    again = connected(unit)
    assert again.v2("showvs", vs=index)["Index"] == index
    assert again.v2("get", param="boottime")["boottime"] != before
    assert [line.text for line in unit.state.unit.log] == ["system started"]
    again.close()


def connected(unit: Emulator) -> Client:
    """A client, once the port answers again."""
    deadline = time.monotonic() + 10
    while True:
        try:
            httpx.get(unit.url)
        except httpx.TransportError:
            assert time.monotonic() < deadline
        else:
            return Client(unit)


def test_a_shutdown_is_for_good(unit: Emulator) -> None:
    client = Client(unit)
    assert client.v1("shutdown").status == 200
    client.close()
    unit.clock.advance(1_000_000)
    with pytest.raises(httpx.ConnectError):
        httpx.get(unit.url)


def test_a_unit_stopped_while_away_comes_back_later(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("state") / "unit.json"
    with Emulator(tls=False, limiter=False, state_file=file) as unit:
        client = Client(unit)
        client.v2("reboot")
        client.close()
    with Emulator(tls=False, limiter=False, state_file=file, clock_speed=0) as unit:
        with pytest.raises(httpx.ConnectError):
            httpx.get(unit.url)
        unit.clock.advance(91)
        connected(unit).close()


def test_the_time_of_the_unit_follows_the_clock(unit: Emulator, client: Client) -> None:
    before = client.v2("get", param="time")["time"]
    unit.clock.advance(3600)
    assert client.v2("get", param="time")["time"] != before
