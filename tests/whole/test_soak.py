"""Clients at work for long, on a unit with moods: what they were told is what is there, and memory is flat.

`SOAK_SECONDS` sets how long the long one takes; ten minutes unless it says otherwise.
"""

from __future__ import annotations

import os

import pytest

from tests.acceptance.proof import Proof
from tests.whole.soak import CLIENTS, Outcome, soak

MOST_GROWTH_KIB = 16 * 1024
ROWS = {
    "done": "valid calls, answered as done",
    "found done": "valid calls whose answer was lost: found done by looking",
    "found not done": "valid calls whose answer was lost: found not done by looking",
}
"""What the counts are called on the page; errors by their names."""


@pytest.fixture(autouse=True)
def _private_runtime(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))


def judge(outcome: Outcome) -> None:
    assert not outcome.complaints, "\n".join(outcome.complaints[:30])
    assert outcome.counted["done"] > 0
    assert outcome.counted["FateUnknown"] > 0, "no fault struck a write"
    assert outcome.growth_kib < MOST_GROWTH_KIB, outcome.resident_kib


def test_eight_clients_and_a_unit_with_moods_agree_after_ten_seconds() -> None:
    outcome = soak(seconds=10, seed=3)
    judge(outcome)


@pytest.mark.prove
def test_eight_clients_and_a_unit_with_moods_agree_after_ten_minutes() -> None:
    seconds = float(os.environ.get("SOAK_SECONDS", "600"))
    outcome = soak(seconds=seconds, seed=4)
    judge(outcome)
    _write(outcome, seconds)


def _write(outcome: Outcome, seconds: float) -> None:
    proof = Proof()
    table = proof.table(
        "soak",
        title="Soak",
        about=f"{CLIENTS} clients, with threads and with tasks, in both dialects, made valid and wrong calls "
        "on one emulated unit whose connections were cut, whose answers were damaged and whose server failed "
        "now and then. What the answers said, or looking again where they were lost, was what the unit had "
        "at the end, seen in both dialects.",
        columns=("times",),
    )
    for name, number in sorted(outcome.counted.items()):
        table.count(_row(name), times=number)
    table.count("seconds", times=int(seconds))
    table.count("memory grown by, KiB", times=outcome.growth_kib)
    proof.write()


def _row(name: str) -> str:
    if name in ROWS:
        return ROWS[name]
    kind, _, error = name.rpartition(": ")
    return {"": f"valid calls ended by {error}", "wrong": f"wrong calls ended by {error}"}.get(
        kind, f"looks ended by {error}, then made again"
    )
