"""Every kind of trouble of a plan, as curl meets it: a client that shares nothing with the emulator."""

from __future__ import annotations

import json
import subprocess
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args

import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from loadmaster_emulator.fault import Kind
from tests.conftest import find_program

pytestmark = pytest.mark.services("curl")

NEW: dict[str, Any] = {"vs": "10.0.0.50", "port": 80, "prot": "tcp"}
REFUSED, TIMED_OUT, PARTIAL = 7, 28, 18
NO_ANSWER = (52, 56)
"""curl's exit codes for a connection that ends without a byte: closed, or reset."""


@dataclass(frozen=True)
class Got:
    """What curl came back with."""

    exit: int
    status: int
    body: str


def by_curl(unit: Emulator, command: str, *words: str, url: str = "", **parameters: Any) -> Got:
    """One v2 call."""
    process = started(unit, command, *words, url=url, **parameters)
    out, _ = process.communicate(timeout=30)
    body, _, status = out.rpartition("\n")
    return Got(process.returncode, int(status), body)


def started(
    unit: Emulator, command: str, *words: str, url: str = "", **parameters: Any
) -> subprocess.Popen[str]:
    body = json.dumps({"cmd": command, "apikey": unit.api_key, **parameters})
    line = [str(find_program("curl")), "--silent", "--write-out", "\n%{http_code}", *words, "--data", body]
    return subprocess.Popen([*line, f"{url or unit.url}/accessv2"], stdout=subprocess.PIPE, text=True)


def troubled(fault: dict[str, Any]) -> Emulator:
    """A unit whose clock stands still and whose first `addvs` meets the fault."""
    fault = {"command": "addvs", "nth": 1, **fault}
    plan = {"version": 1, "step": [{"fault": [fault]}]}
    return Emulator(tls=False, limiter=False, clock_speed=0, faults=plan)


def is_page(got: Got, status: int) -> bool:
    return got.status == status and got.body.lstrip().lower().startswith("<!doctype html")


def is_no_json(got: Got) -> bool:
    try:
        json.loads(got.body)
    except ValueError:
        return (got.exit, got.status) == (0, 200)
    return False


MET: dict[str, tuple[dict[str, Any], Callable[[Got], bool], bool]] = {
    "cut_before": ({}, lambda got: got.exit in NO_ANSWER, False),
    "cut_after": ({}, lambda got: got.exit in NO_ANSWER, True),
    "cut_at_byte": ({"byte": 700}, lambda got: got.exit == PARTIAL and 0 < len(got.body) < 700, True),
    "http_500": ({}, lambda got: is_page(got, 500), False),
    "http_503": ({}, lambda got: is_page(got, 503), False),
    "html": ({}, lambda got: is_page(got, 200), True),
    "truncated": ({}, is_no_json, True),
    "broken_json": ({}, is_no_json, True),
    "hang": ({}, lambda got: got.exit == TIMED_OUT, False),
}
"""Kind of trouble: what more it takes, whether curl met it, and whether the command was carried out."""

ELSEWHERE = {
    *("latency", "broken_xml", "status_200", "reboot", "power_off", "clock_jump", "split_brain"),
}


def test_no_kind_is_left_out() -> None:
    assert MET.keys() | ELSEWHERE == set(get_args(Kind))


@pytest.mark.parametrize("kind", MET)
def test_it_is_met_and_the_command_carried_out_or_not(kind: str) -> None:
    more, is_met, executed = MET[kind]
    with troubled({"kind": kind, **more}) as unit:
        words = ["--max-time", "0.3"] if kind == "hang" else []
        assert is_met(by_curl(unit, "addvs", *words, **NEW))
        assert len(unit.raw("listvs")["VS"]) == executed
        again = by_curl(unit, "addvs", **{**NEW, "port": 81})
        assert (again.exit, again.status) == (0, 200)


def test_latency_keeps_an_answer_back_until_its_time() -> None:
    with troubled({"kind": "latency", "seconds": 5}) as unit:
        waiting = started(unit, "addvs", **NEW)
        while not unit.clock.sleepers:
            time.sleep(0.001)
        unit.clock.advance(4)
        assert unit.raw("listvs")["VS"] == []
        unit.clock.advance(1)
        out, _ = waiting.communicate(timeout=30)
        assert out.endswith("\n200")


def test_broken_xml_breaks_the_first_dialect() -> None:
    with troubled({"kind": "broken_xml", "command": "listvs"}) as unit:
        line = [str(find_program("curl")), "--silent", f"{unit.url}/access/listvs?apikey={unit.api_key}"]
        answers = [subprocess.run(line, capture_output=True, check=True).stdout for _ in range(2)]
        with pytest.raises(ET.ParseError):
            ET.fromstring(answers[0])
        assert ET.fromstring(answers[1]).attrib["stat"] == "200"


def test_a_refusal_comes_under_a_good_status() -> None:
    with troubled({"kind": "status_200", "command": "showvs"}) as unit:
        got = [by_curl(unit, "showvs", vs=99) for _ in range(2)]
        assert [one.status for one in got] == [200, 422]
        assert [json.loads(one.body)["code"] for one in got] == [422, 422]


@pytest.mark.parametrize(("beside", "executed"), [(None, True), ("cut_before", False), ("cut_after", True)])
def test_a_unit_restarts_in_mid_apply(beside: str | None, executed: bool) -> None:
    faults = [{"kind": kind, "command": "addvs", "nth": 2} for kind in ("reboot", beside) if kind]
    plan = {"version": 1, "step": [{"fault": faults}]}
    with Emulator(tls=False, limiter=False, clock_speed=0, faults=plan) as unit:
        assert by_curl(unit, "addvs", **NEW).status == 200
        second = by_curl(unit, "addvs", **{**NEW, "port": 81})
        assert second.status == 200 if beside is None else second.exit in NO_ANSWER
        assert by_curl(unit, "addvs", **{**NEW, "port": 82}).exit == REFUSED
        unit.clock.advance(90)
        services = json.loads(by_curl(unit, "listvs").body)["VS"]
        assert [one["VSPort"] for one in services] == (["80", "81"] if executed else ["80"])


def test_a_unit_without_power_stays_away() -> None:
    with troubled({"kind": "power_off"}) as unit:
        assert by_curl(unit, "addvs", **NEW).status == 200
        unit.clock.advance(100_000)
        assert by_curl(unit, "listvs").exit == REFUSED
        unit.power_on(boot_seconds=90)
        unit.clock.advance(90)
        assert len(json.loads(by_curl(unit, "listvs").body)["VS"]) == 1


def test_the_clock_jumps() -> None:
    with troubled({"kind": "clock_jump", "command": "get", "seconds": 3600}) as unit:
        times = [json.loads(by_curl(unit, "get", param="boottime").body) for _ in range(2)]
        before = unit.clock.now()
        assert times[0]["boottime"] == times[1]["boottime"]
        assert before >= unit.state.unit.booted_at + 3600


def test_two_units_of_a_parted_pair_are_both_active() -> None:
    plan = {"version": 1, "step": [{"fault": [{"kind": "split_brain", "nth": 1, "seconds": 60}]}]}
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, faults=plan) as pair:

        def status() -> list[str]:
            answers = [by_curl(unit, "get", param="hastatus") for unit in pair.units]
            return [str(json.loads(one.body)["hastatus"]) for one in answers]

        assert status() == ["Active", "Standby"]
        pair.clock.advance(9)
        assert status() == ["Active", "Active"]
        pair.clock.advance(51)
        assert status() == ["Active", "Standby"]
