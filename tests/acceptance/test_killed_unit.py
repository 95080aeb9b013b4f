"""The active unit of a pair dies in the middle of an apply: the apply or its repeat ends on the survivor."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal

import pytest

from loadmaster_emulator import Fault
from tests.acceptance.pair_stage import PairDeployed, PairStage, deploy_on_pair, pair_stage
from tests.acceptance.proof import Proof

Death = Literal["after its answer", "before its answer", "before carrying it out"]
"""When the unit dies while it is at a call."""
DEATHS: dict[Death, bool] = {
    "after its answer": True,
    "before its answer": False,
    "before carrying it out": True,
}
"""Each with a shared address, or with the units' own addresses alone."""

OpenPairStage = Callable[[str, bool], AbstractContextManager[PairStage]]


@pytest.fixture(scope="session")
def on_pair(tmp_path_factory: pytest.TempPathFactory, provider_mirror: Path) -> PairDeployed:
    """The deployment that grows, on a pair, before it does."""
    folder = tmp_path_factory.mktemp("pair-growth")
    return deploy_on_pair(folder, mirror=provider_mirror, python=sys.executable)


@pytest.fixture
def open_pair_stage(on_pair: PairDeployed, provider_mirror: Path, tmp_path: Path) -> OpenPairStage:
    """``open_pair_stage(name, shared)``: a fresh pair and folder of that name, ready to grow."""

    def open_(name: str, shared: bool) -> AbstractContextManager[PairStage]:
        return pair_stage(
            on_pair, tmp_path / name, mirror=provider_mirror, python=sys.executable, shared=shared
        )

    return open_


def _faults(death: Death, call: int) -> list[Fault]:
    beside: dict[Death, list[Fault]] = {
        "after its answer": [],
        "before its answer": [Fault("cut_after", nth=call)],
        "before carrying it out": [Fault("cut_before", nth=call)],
    }
    return [Fault("power_off", nth=call), *beside[death]]


def _kill_and_repeat(stage: PairStage, death: Death, call: int) -> bool:
    """One run whose active unit dies, and its repeat; returns whether the first run went through."""
    web = stage.web()
    for fault in _faults(death, call):
        stage.pair.first.temper.add(fault)
    first = stage.terraform.try_apply("-parallelism=1")
    assert stage.pair.roles["first"] == "away", f"the unit was to die in this run: {first.text}"
    assert "Traceback" not in first.text
    assert first.exit_code == 0 or first.errors, first.text

    repeat = stage.terraform.try_apply("-parallelism=1")
    assert repeat.exit_code == 0, [item["summary"] + ": " + item["detail"] for item in repeat.errors]
    assert stage.pair.roles == {"first": "away", "second": "active"}
    assert len(set(stage.names())) == len(stage.names()), "something is doubled"
    assert stage.found() == stage.deployed.goal
    assert stage.web() == web
    stage.terraform.expect_no_changes()
    return first.exit_code == 0


@pytest.mark.parametrize("death", ["before its answer"])
def test_an_apply_whose_active_unit_dies_ends_on_the_survivor(
    death: Death, open_pair_stage: OpenPairStage, on_pair: PairDeployed
) -> None:
    """A seeded sample; the whole matrix is below."""
    shared = DEATHS[death]
    call = random.Random(death).randint(12, on_pair.calls[shared])
    with open_pair_stage("stage", shared) as stage:
        _kill_and_repeat(stage, death, call)


@pytest.mark.prove
@pytest.mark.parametrize("death", DEATHS)
def test_an_apply_whose_active_unit_dies_at_any_call_ends_on_the_survivor(
    death: Death, open_pair_stage: OpenPairStage, on_pair: PairDeployed, proof: Proof
) -> None:
    table = proof.table(
        "killed-unit",
        title="The active unit dies",
        about=(
            "The active unit of a pair loses its power at each call that an apply makes to it: after the "
            "answer, before the answer, and before the call is carried out. The standby takes over; what was "
            "not copied to it is lost. Counted is how often the same apply went through on the survivor, and "
            "how often it or its repeat reached the goal with nothing doubled, nothing lost and an empty "
            "plan afterwards."
        ),
        columns=("went_through_at_once", "reached_the_goal"),
    )
    shared = DEATHS[death]
    way = "shared address" if shared else "own addresses"
    for call in range(1, on_pair.calls[shared] + 1):
        with open_pair_stage(f"{call}", shared) as stage:
            at_once = _kill_and_repeat(stage, death, call)
        table.count(f"{death} ({way})", went_through_at_once=int(at_once), reached_the_goal=1)
