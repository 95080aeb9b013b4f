"""Calls that fail in the middle of an apply: what existed before stays, the state tells the truth, the next
apply finishes.
"""

from __future__ import annotations

import random
from typing import Literal

import pytest

from loadmaster_emulator import Fault
from loadmaster_emulator.temper import Kind
from tests.acceptance.conftest import OpenStage
from tests.acceptance.growth import Deployed, Stage
from tests.acceptance.proof import Proof

KINDS: tuple[Kind, ...] = ("cut_before", "cut_after", "http_500", "truncated", "hang")
"""One of each effect: not executed, executed without an answer, refused unexecuted, executed with half an
answer, silence.
"""
LIKE_THEM: tuple[Kind, ...] = ("cut_at_byte", "http_503", "html", "broken_json")
"""Others with the same effects; each call meets one of them."""


def _fault(kind: Kind, call: int) -> Fault:
    return Fault(kind, nth=call, byte=100 + 37 * call if kind == "cut_at_byte" else 0)


def _fail_once(stage: Stage, kind: Kind, call: int) -> bool:
    """One failing run and its repeat; returns whether the first run went through all the same."""
    strangers, web = stage.strangers(), stage.number_of_web()
    stage.unit.temper.add(_fault(kind, call))
    first = stage.terraform.try_apply("-parallelism=1")
    stage.unit.temper.clear()
    assert first.exit_code in (0, 1), first.text
    assert "Traceback" not in first.text
    assert first.exit_code == 0 or first.errors
    assert stage.surplus() == (set(), set()), [item["detail"] for item in first.errors]
    assert stage.number_of_web() == web

    stage.unit.journal.clear()
    stage.terraform.apply("-parallelism=1")
    assert "delvs" not in stage.unit.journal.commands()
    assert stage.number_of_web() == web
    assert stage.strangers() == strangers
    assert stage.reached_goal()
    stage.terraform.expect_no_changes()
    return first.exit_code == 0


@pytest.mark.parametrize("kind", ["cut_after", "http_500", "truncated"])
def test_a_call_that_fails_once_costs_nothing_that_existed(
    kind: Kind, open_stage: OpenStage, deployed: Deployed
) -> None:
    """A seeded sample; the whole matrix is below."""
    call = random.Random(kind).randint(12, deployed.calls)
    with open_stage("stage") as stage:
        _fail_once(stage, kind, call)


@pytest.mark.prove
@pytest.mark.parametrize("kind", [*KINDS, "another kind"])
def test_every_call_that_fails_once_costs_nothing_that_existed(
    kind: Kind | Literal["another kind"], open_stage: OpenStage, deployed: Deployed, proof: Proof
) -> None:
    table = proof.table(
        "failures",
        title="A call that fails once",
        about=(
            "Each call of an apply is failed once, on a unit that others use as well. Counted is how "
            "often the next apply reached "
            "the goal, with the state equal to the appliance in between and nothing removed that existed "
            "before."
        ),
        columns=("reached_the_goal",),
    )
    for call in range(1, deployed.calls + 1):
        fault: Kind = LIKE_THEM[call % len(LIKE_THEM)] if kind == "another kind" else kind
        with open_stage(f"{call}", provider="timeout_seconds = 2" if kind == "hang" else "") as stage:
            _fail_once(stage, fault, call)
        table.count(kind, reached_the_goal=1)
