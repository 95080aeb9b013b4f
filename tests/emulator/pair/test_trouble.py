"""Trouble at the worst moment, seen from outside."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import subprocess
import threading
from pathlib import Path
from typing import Any, Literal

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator, Fault
from tests.emulator.pair.support import add, ask, log, services


def lost(pair: EmulatedPair, url: str, command: str, /, **parameters: Any) -> None:
    """A call that gets no answer."""
    with pytest.raises(httpx.TransportError):
        ask(pair, url, command, **parameters)


def new_service(pair: EmulatedPair, number: int) -> dict[str, Any]:
    return ask(pair, pair.shared_url, "addvs", vs=f"10.0.0.{number}", port=80, prot="tcp")


def test_power_fails_with_the_answer_of_the_chosen_call(pair: EmulatedPair) -> None:
    pair.first.temper.add(Fault("power_off", nth=3))
    assert [new_service(pair, number)["code"] for number in (50, 51, 52)] == [200, 200, 200]
    lost(pair, pair.shared_url, "listvs")
    assert pair.roles == {"first": "away", "second": "standby"}
    pair.clock.advance(9)
    assert ask(pair, pair.shared_url, "get", param="hastatus")["hastatus"] == "Active"
    assert services(pair.second) == []


@pytest.mark.parametrize(("other", "executed"), [("cut_before", False), ("cut_after", True)])
def test_power_fails_before_or_after_a_command_that_gets_no_answer(
    pair: EmulatedPair, other: Any, executed: bool
) -> None:
    for kind in (other, "power_off"):
        pair.first.temper.add(Fault(kind, command="addvs", nth=1))
    lost(pair, pair.shared_url, "addvs", vs="10.0.0.50", port=80, prot="tcp")
    assert pair.roles["first"] == "away"
    assert services(pair.first) == (["10.0.0.50"] if executed else [])
    lost(pair, pair.first.url, "listvs")


def test_a_unit_restarts_in_the_middle_of_a_row_of_calls(pair: EmulatedPair) -> None:
    pair.first.temper.add(Fault("reboot", nth=2))
    assert [new_service(pair, number)["code"] for number in (50, 51)] == [200, 200]
    lost(pair, pair.shared_url, "listvs")
    pair.clock.advance(9)
    assert new_service(pair, 52)["code"] == 200
    pair.clock.advance(81)
    assert pair.roles == {"first": "standby", "second": "active"}
    assert services(pair.first) == ["10.0.0.52"]


def test_power_for_a_unit_that_has_it_changes_nothing(pair: EmulatedPair) -> None:
    pair.revive("first")
    assert pair.roles == {"first": "active", "second": "standby"}
    pair.kill("first")
    pair.first.reboot()
    pair.clock.advance(1000)
    assert pair.roles == {"first": "away", "second": "active"}


def test_a_unit_may_not_return_from_its_restart(pair: EmulatedPair) -> None:
    pair.second.temper.add(Fault("power_off", command="reboot"))
    assert ask(pair, pair.second.url, "reboot")["code"] == 200
    pair.clock.advance(100_000)
    assert pair.roles == {"first": "active", "second": "away"}
    lost(pair, pair.second.url, "listvs")


def test_addresses_have_moved_when_time_was_moved_from_a_coroutine(pair: EmulatedPair) -> None:
    def answers() -> bool:
        try:
            return bool(ask(pair, pair.shared_url, "get", param="hastatus")["hastatus"] == "Active")
        except httpx.ConnectError:
            return False

    async def fail() -> tuple[bool, bool]:
        pair.kill("first")
        before = answers()
        pair.clock.advance(9)
        return before, answers()

    assert asyncio.run(fail()) == (False, True)


def test_the_clock_jumps_with_a_call(pair: EmulatedPair) -> None:
    before = pair.clock.now()
    pair.first.temper.add(Fault("clock_jump", seconds=3600, nth=1))
    assert ask(pair, pair.shared_url, "listvs")["code"] == 200
    assert pair.clock.now() == before + 3600
    assert pair.roles == {"first": "active", "second": "standby"}


def test_connections_to_the_shared_address_end_when_the_role_moves(pair: EmulatedPair) -> None:
    with httpx.Client(base_url=pair.shared_url, timeout=10) as client:
        body = {"cmd": "get", "param": "hastatus", "apikey": pair.first.api_key}
        assert client.post("/accessv2", json=body).json()["hastatus"] == "Active"
        pair.fail_over()
        assert client.post("/accessv2", json=body).json()["hastatus"] == "Active"
    assert [len(unit.journal) for unit in pair.units] == [1, 1]


def test_a_unit_is_out_of_reach_while_its_management_link_is_down(pair: EmulatedPair) -> None:
    pair.fail_link("first", "eth0")
    lost(pair, pair.first.url, "listvs")
    pair.mend_link("first", "eth0")
    assert ask(pair, pair.first.url, "listvs")["code"] == 200
    for name in ("eth9", "wan"):
        with pytest.raises(ValueError, match=name):
            pair.fail_link("first", name)


@pytest.mark.parametrize(("platform", "kept"), [("virtual", False), ("hardware", True)])
def test_what_a_virtual_unit_has_logged_is_gone_after_a_restart_and_on_hardware_it_stays(
    platform: Literal["virtual", "hardware"], kept: bool
) -> None:
    with Emulator(tls=False, clock_speed=0, platform=platform) as unit:
        unit.appliance.unit.tell(5, "ha", "before the restart")
        unit.reboot()
        unit.clock.advance(90)
        assert ("before the restart" in log(unit)) is kept


def test_a_unit_alone_in_pair_mode_becomes_active_by_itself() -> None:
    with Emulator(tls=False, limiter=False, clock_speed=0) as unit:
        unit.raw("set", param="hamode", value=1)
        unit.power_off()
        unit.power_on(boot_seconds=30)
        unit.clock.advance(30 + 8)
        assert unit.raw("get", param="hastatus")["hastatus"] == "Standby"
        unit.clock.advance(1)
        assert unit.raw("get", param="hastatus")["hastatus"] == "Active"


def test_the_shared_address_presents_the_certificate_of_the_active_unit() -> None:
    with EmulatedPair(limiter=False, clock_speed=0) as pair:
        shown = []
        for _ in range(2):
            host, port = pair.shared_url.removeprefix("https://").split(":")
            shown.append(ssl.get_server_certificate((host, int(port))))
            pair.fail_over()
        assert shown == [unit.certificate.read_text() for unit in pair.units if unit.certificate]
        trust = ssl.create_default_context(cafile=pair.certificates)
        for url in (pair.first.url, pair.second.url, pair.shared_url):
            assert httpx.get(f"{url}/access/listvs", verify=trust).status_code == 401


@pytest.mark.services("curl")
def test_a_stranger_reads_from_the_survivor_what_was_written_through_the_other_unit() -> None:
    with EmulatedPair(clock_speed=0) as pair:
        add(pair.first, "10.0.0.50")
        pair.clock.advance(120)
        pair.kill("first")
        pair.clock.advance(9)
        trust = ["curl", "--silent", "--fail", "--max-time", "10", "--cacert", str(pair.certificates)]
        login = f"{pair.second.username}:{pair.second.password}"
        listed = _output([*trust, "--user", login, f"{pair.shared_url}/access/listvs"])
        assert "<VSAddress>10.0.0.50</VSAddress>" in listed
        body = json.dumps({"cmd": "get", "param": "hastatus", "apikey": pair.second.api_key})
        status = json.loads(_output([*trust, "--data", body, f"{pair.shared_url}/accessv2"]))
        assert status["hastatus"] == "Active"
        served = [call.dialect for call in pair.second.journal]
        assert served == ["v1", "v2"]


@pytest.mark.parametrize("place", ["port", "second_port", "shared_port", "control_port"])
def test_a_taken_port_is_said_so_and_nothing_goes_on_running(place: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as stranger:
        taken = stranger.getsockname()[1]
        pair = EmulatedPair(tls=False, **{place: taken})
        before = threading.active_count()
        with pytest.raises(OSError, match="in use"):
            pair.start()
        assert threading.active_count() == before


def test_the_pair_of_the_plug_in_is_there_without_being_imported(loadmaster_pair: EmulatedPair) -> None:
    assert loadmaster_pair.roles == {"first": "active", "second": "standby"}
    assert loadmaster_pair.shared_url.startswith("https://127.0.0.1:")
    assert Path(loadmaster_pair.certificates or "").read_text().count("BEGIN CERTIFICATE") == 2


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout
