"""Steps follow each other as requests and time go by, the same way each time."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from loadmaster_emulator import EmulatedPair, Emulator
from tests.emulator.support import Client


def plan(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"version": 1, "step": list(steps), **more}


def statuses(unit: Emulator, count: int, command: str = "listvs") -> list[int]:
    """HTTP status of each of several calls; 0 where the line was cut."""
    found = []
    with httpx.Client(base_url=unit.url) as client:
        for _ in range(count):
            try:
                answer = client.post("/accessv2", json={"cmd": command, "apikey": unit.api_key})
                found.append(answer.status_code)
            except httpx.RemoteProtocolError:
                found.append(0)
    return found


def emulator(document: dict[str, Any], **more: Any) -> Emulator:
    return Emulator(tls=False, limiter=False, faults=document, **more)


def test_a_step_ends_when_its_faults_are_spent() -> None:
    first = {"fault": [{"kind": "http_503", "times": 2}]}
    second = {"fault": [{"kind": "cut_before", "nth": 2}]}
    with emulator(plan(first, second)) as unit:
        assert statuses(unit, 6) == [503, 503, 200, 0, 200, 200]
        assert unit.temper.run
        assert unit.temper.run.step is None


def test_a_step_ends_after_its_calls_whatever_its_faults_did() -> None:
    rest, storm = {"calls": 2}, {"calls": 3, "fault": [{"kind": "http_500", "command": "listvs"}]}
    with emulator(plan(rest, storm)) as unit:
        assert statuses(unit, 3) == [200, 200, 500]
        assert statuses(unit, 1, "showrule") == [200]
        assert statuses(unit, 3) == [500, 200, 200]


def test_a_step_ends_when_its_time_has_passed() -> None:
    storm = {"seconds": 60, "fault": [{"kind": "http_503"}]}
    with emulator(plan(storm, {"fault": [{"kind": "http_500"}]}), clock_speed=0) as unit:
        assert statuses(unit, 2) == [503, 503]
        unit.clock.advance(59)
        assert statuses(unit, 1) == [503]
        unit.clock.advance(1)
        assert statuses(unit, 2) == [500, 500]


def test_a_plan_can_begin_anew_after_its_last_step() -> None:
    with emulator(plan({"calls": 1}, {"fault": [{"kind": "http_503", "times": 1}]}, repeat=True)) as unit:
        assert statuses(unit, 6) == [200, 503] * 3


def test_chance_follows_the_seed_of_the_plan_else_that_of_the_unit() -> None:
    def outcomes(seed: int | None, unit_seed: int) -> list[int]:
        more = {} if seed is None else {"seed": seed}
        document = plan({"fault": [{"kind": "http_503", "probability": 0.5}]}, **more)
        with emulator(document, seed=unit_seed) as unit:
            return statuses(unit, 24)

    assert outcomes(5, 1) == outcomes(5, 2)
    assert outcomes(None, 1) == outcomes(None, 1)
    assert len({tuple(outcomes(None, seed)) for seed in (1, 2)} | {tuple(outcomes(5, 1))}) == 3
    assert set(outcomes(5, 1)) == {200, 503}


def test_single_faults_and_a_plan_go_together_and_are_cleared_together() -> None:
    with emulator(plan({"fault": [{"kind": "http_503", "command": "showrule"}]})) as unit:
        client = Client(unit)
        unit.temper.follow(unit.temper.run.plan if unit.temper.run else pytest.fail("no plan"))
        assert statuses(unit, 1, "showrule") == [503]
        unit.temper.clear()
        assert client.v2("showrule").status == 200
        client.close()


def test_requests_at_both_units_of_a_pair_count() -> None:
    document = plan({"fault": [{"kind": "http_503", "nth": 2}]}, {"fault": [{"kind": "hang", "nth": 900}]})
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, faults=document) as pair:
        assert statuses(pair.first, 1) + statuses(pair.second, 1) + statuses(pair.first, 1) == [200, 503, 200]


def test_a_fault_can_be_for_one_unit_of_a_pair() -> None:
    document = plan({"fault": [{"kind": "http_503", "unit": "second"}]})
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, faults=document) as pair:
        assert statuses(pair.first, 2) + statuses(pair.second, 2) == [200, 200, 503, 503]


def test_a_plan_parts_a_pair_for_a_while() -> None:
    document = plan({"fault": [{"kind": "split_brain", "nth": 2, "seconds": 60}]})
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, faults=document) as pair:
        assert statuses(pair.first, 1) == [200]
        assert pair.roles == {"first": "active", "second": "standby"}
        assert statuses(pair.first, 1) == [200]
        pair.clock.advance(30)
        assert pair.roles == {"first": "active", "second": "active"}
        pair.clock.advance(30)
        assert pair.roles == {"first": "active", "second": "standby"}
