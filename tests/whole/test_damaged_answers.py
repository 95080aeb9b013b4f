"""Answers of every command, damaged in many ways: a model or an error of ours, in bounded memory."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from tests.support.described import description
from tests.whole.stage import LEAVING
from tests.workspace.repository import ROOT

MOST_GROWTH = 96 * 2**20
SECONDS = 540


def damage(seed: int, count: int) -> dict[str, Any]:
    """What became of that many damaged bodies, in a process whose memory is limited."""
    answer = subprocess.run(
        [sys.executable, "-m", "tests.whole.damage", str(seed), str(count)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert answer.returncode == 0, answer.stderr[-3000:]
    found: dict[str, Any] = json.loads(answer.stdout)
    return found


def judge(found: dict[str, Any], count: int) -> None:
    assert found["strangers"] == []
    assert found["given"] >= count
    assert found["commands"] == len({one.name for one in description().commands()} - LEAVING)
    assert found["outcomes"]["model"] > 0
    assert found["outcomes"]["AnswerNotUnderstood"] > 0
    assert found["grown_bytes"] < MOST_GROWTH


def test_five_thousand_damaged_answers_become_models_or_errors_of_ours() -> None:
    judge(damage(1, 5_000), 5_000)


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(5))
def test_a_hundred_thousand_damaged_answers_become_models_or_errors_of_ours(seed: int) -> None:
    judge(damage(1000 + seed, 20_000), 20_000)
