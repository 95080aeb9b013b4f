"""Pacing: how many calls go out when, with a clock that the test moves."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadmaster._machine import FileNumber, MemoryNumber, shared_number, state_file
from loadmaster._pacing import Pace, appliance_pace


class Clock:
    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def _calls(pace: Pace, clock: Clock, count: int) -> list[float]:
    """When calls go out that are made one after the other as fast as the pace allows."""
    times = []
    for _ in range(count):
        clock.now += pace.reserve()
        times.append(clock.now)
    return times


def _most_in_a_window(times: list[float], seconds: float = 3.0) -> int:
    times = sorted(times)
    return max(sum(1 for other in times if start <= other < start + seconds) for start in times)


def test_the_default_pace_is_six_a_second_after_a_short_burst() -> None:
    clock = Clock()
    times = _calls(Pace(6.0, MemoryNumber(), clock), clock, 66)
    assert times[5] == times[0]
    assert times[65] - times[5] == pytest.approx(10.0, rel=0.01)
    assert _most_in_a_window(times) <= 24


@given(st.floats(0.5, 9.0), st.lists(st.floats(0.0, 5.0), min_size=20, max_size=80))
def test_never_more_than_thirty_calls_in_three_seconds(rate: float, pauses: list[float]) -> None:
    clock = Clock()
    pace = Pace(rate, MemoryNumber(), clock)
    times = []
    for pause in pauses:
        clock.now += pause if pause > 3 else 0.0
        times += _calls(pace, clock, 3)
    assert _most_in_a_window(times) <= 28


@given(st.lists(st.integers(0, 3), min_size=50, max_size=200))
def test_several_clients_together_keep_to_one_pace(order: list[int]) -> None:
    clock = Clock()
    allowance = MemoryNumber()
    clients = [Pace(6.0, allowance, clock) for _ in range(4)]
    times = []
    for number in order:
        clock.now += clients[number].reserve()
        times.append(clock.now)
    assert _most_in_a_window(times) <= 24


def test_a_cut_makes_everybody_wait_and_this_client_slower_until_time_has_passed() -> None:
    clock = Clock()
    allowance = MemoryNumber()
    mine, other = Pace(6.0, allowance, clock), Pace(6.0, allowance, clock)
    mine.slow_down()
    cut = clock.now
    assert _calls(other, clock, 1)[0] - cut >= 1.5
    mine.slow_down()
    times = _calls(mine, clock, 31)
    assert times[-1] - times[0] >= 30 / 6.0 * 1.9
    clock.now += 60
    times = _calls(mine, clock, 66)
    assert times[65] - times[5] == pytest.approx(10.0, rel=0.01)


def test_cuts_do_not_slow_down_without_end() -> None:
    clock = Clock()
    pace = Pace(6.0, MemoryNumber(), clock)
    for _ in range(50):
        pace.slow_down()
    times = _calls(pace, clock, 11)
    assert times[-1] - times[1] <= 9 * 8 / 6.0 + 0.01


@pytest.mark.parametrize("stored", [1e18, 2_000_000.0, math.inf, math.nan, -1.0])
def test_a_moment_nobody_can_have_meant_is_not_waited_for(stored: float) -> None:
    clock = Clock()
    allowance = MemoryNumber()
    allowance.change(lambda _: (stored, 0.0))
    pace = Pace(6.0, allowance, clock)
    assert pace.reserve() == 0.0
    assert _calls(pace, clock, 20)[-1] - 1_000_000.0 < 5


def test_clients_of_one_appliance_share_and_those_of_another_do_not() -> None:
    first, second = appliance_pace("lb-1:443", 6.0), appliance_pace("lb-1:443", 6.0)
    stranger = appliance_pace("lb-2:443", 6.0)
    waits = [pace.reserve() for pace in (first, second) * 3]
    assert waits == [0.0] * 6
    assert first.reserve() > 0
    assert second.reserve() > first.reserve() - 1
    assert stranger.reserve() == 0.0


CHILD = """
import sys
from loadmaster._pacing import appliance_pace
pace = appliance_pace(sys.argv[1], 6.0)
print(sum(1 for _ in range(6) if pace.reserve() == 0.0))
"""


def test_processes_of_one_user_share_the_allowance() -> None:
    pace = appliance_pace("lb-3:443", 6.0)
    assert sum(1 for _ in range(6) if pace.reserve() == 0.0) == 6
    found = subprocess.run(
        [sys.executable, "-c", CHILD, "lb-3:443"], capture_output=True, text=True, check=True, timeout=60
    )
    # The child takes its time to start, so some of the allowance has come back.
    assert int(found.stdout) < 6 or pace.reserve() > 0


def test_a_number_in_a_file_is_seen_by_every_holder(tmp_path: Path) -> None:
    first, second = FileNumber(tmp_path / "n"), FileNumber(tmp_path / "n")
    first.change(lambda value: (value + 2.5, 0.0))
    assert second.change(lambda value: (value, value)) == 2.5
    (tmp_path / "n").write_bytes(b"abc")
    assert second.change(lambda value: (1.0, value)) == 0.0


def test_without_a_private_folder_each_process_paces_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "loadmaster"
    shared.mkdir()
    shared.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert state_file("lb:443", "pace") is None
    assert isinstance(shared_number("lb:443"), MemoryNumber)


def test_a_link_in_place_of_the_folder_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "elsewhere").mkdir(mode=0o700)
    (tmp_path / "loadmaster").symlink_to(tmp_path / "elsewhere")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert state_file("lb:443", "pace") is None


def test_file_names_do_not_tell_the_appliances_address() -> None:
    path = state_file("secret-lb.example:443", "pace")
    assert path is not None
    assert "secret" not in path.name
