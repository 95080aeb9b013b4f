"""``loadmaster reboot``: asks first, waits until the unit is back, and says so when it is not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from loadmaster_emulator import Emulator
from tests.sdk.command import Run, runner

FAST = ("--poll-seconds", "0.02", "--calls-per-second", "1000")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    return runner(monkeypatch, capsys)


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, clock_speed=150) as made:
        yield made


def access(unit: Emulator) -> dict[str, str]:
    return {"URL": unit.url, "API_KEY": unit.api_key, "CA_FILE": str(unit.certificate)}


def test_a_unit_is_restarted_once_and_waited_for(run: Run, unit: Emulator) -> None:
    ended = run("reboot", "--yes", "--json", *FAST, **access(unit))
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out)["ha_status"] == "not_configured"
    assert [entry.command for entry in unit.journal].count("reboot") == 1
    again = run("reboot", "--yes", *FAST, **access(unit))
    assert (again.code, again.err) == (0, "")
    assert again.out.startswith(f"{unit.url}: back since ")


def test_without_a_yes_nothing_is_sent(run: Run, unit: Emulator) -> None:
    ended = run("reboot", **access(unit))
    assert (ended.code, ended.out) == (2, "")
    assert f"all connections through {unit.url} end; confirm with --yes" in ended.err
    assert not unit.journal


def test_a_unit_that_stays_away_ends_with_three(run: Run) -> None:
    with Emulator(limiter=False, clock_speed=0) as still:
        ended = run("reboot", "--yes", "--timeout-seconds", "0.3", *FAST, **access(still))
    assert ended.code == 3
    assert "the unit was restarted and does not answer" in ended.err
