"""Runs that are ended at any call: the next apply finishes, nothing is doubled or lost, nobody else is
touched.
"""

from __future__ import annotations

import os
import random
import signal
from concurrent.futures import Future
from typing import Literal

import pytest

from loadmaster_emulator import Emulator
from tests.acceptance.conftest import OpenStage
from tests.acceptance.growth import Deployed, Stage
from tests.acceptance.inventory import service
from tests.acceptance.proof import Proof
from tests.acceptance.tripwire import Moment, Tripwire
from tests.support.terraform import Result, RunningTerraform

Ending = Literal["interrupt", "kill"]
"""Ctrl-C on the terminal, or SIGKILL of the provider's process."""


def _end_at(stage: Stage, ending: Ending, moment: Moment, call: int) -> Result:
    """Apply, and end the run while the appliance is at that call."""
    running: Future[RunningTerraform] = Future()

    def end() -> None:
        terraform = running.result(timeout=30)
        if ending == "interrupt":
            terraform.interrupt()
        else:
            for pid in terraform.provider_pids():
                os.kill(pid, signal.SIGKILL)

    wire = Tripwire(stage.unit, call=call, moment=moment, act=end)
    started = stage.terraform.start_apply("-parallelism=1")
    running.set_result(started)
    result = started.wait()
    assert wire.tripped.is_set()
    return result


def _end_and_repeat(stage: Stage, ending: Ending, moment: Moment, call: int) -> None:
    strangers, web = stage.strangers(), stage.number_of_web()
    first = _end_at(stage, ending, moment, call)
    assert first.exit_code == 1 or ending == "interrupt"
    assert "Traceback" not in first.text
    assert stage.number_of_web() == web
    only_there, only_kept = stage.surplus()
    assert not only_kept
    assert ending == "kill" or not only_there, "Ctrl-C lost an object"

    stage.terraform.apply("-parallelism=1")
    assert stage.surplus() == (set(), set())
    assert stage.number_of_web() == web
    assert stage.strangers() == strangers
    assert stage.reached_goal()
    stage.terraform.expect_no_changes()


@pytest.mark.parametrize(
    ("ending", "moment"), [("interrupt", "after"), ("kill", "after"), ("kill", "before")]
)
def test_an_apply_that_is_ended_is_finished_by_the_next(
    ending: Ending, moment: Moment, open_stage: OpenStage, deployed: Deployed
) -> None:
    """A seeded sample; the whole matrix is below."""
    call = random.Random(f"{ending} {moment}").randint(12, deployed.calls)
    with open_stage("stage") as stage:
        _end_and_repeat(stage, ending, moment, call)


def _foreign_shop(unit: Emulator) -> dict[str, object] | None:
    """A stranger's service at the address that the deployment wants for its own."""
    unit.raw("addvs", vs="10.0.0.51", port=80, prot="tcp", NickName="not yours", Idletime=120)
    return service(unit, "10.0.0.51", 80)


@pytest.mark.parametrize("ending", ["interrupt", "kill"])
def test_a_strangers_service_at_our_address_is_left_alone_by_ended_runs(
    ending: Ending, open_stage: OpenStage, deployed: Deployed
) -> None:
    with open_stage("stage") as stage:
        theirs = _foreign_shop(stage.unit)
        _end_at(stage, ending, "after", random.Random(ending).randint(14, 20))
        assert service(stage.unit, "10.0.0.51", 80) == theirs
        again = stage.terraform.try_apply("-parallelism=1")
        assert service(stage.unit, "10.0.0.51", 80) == theirs
        assert again.exit_code == 1
        assert [item["summary"] for item in again.errors] == [
            "virtual service 10.0.0.51:80/tcp exists already"
        ]
        assert "import {" in again.errors[0]["detail"]
        assert stage.surplus() == ({"10.0.0.51:80/tcp"}, set())


@pytest.mark.prove
@pytest.mark.parametrize(
    ("ending", "moment"), [("interrupt", "after"), ("kill", "after"), ("kill", "before")]
)
def test_an_apply_that_is_ended_at_any_call_is_finished_by_the_next(
    ending: Ending, moment: Moment, open_stage: OpenStage, deployed: Deployed, proof: Proof
) -> None:
    table = proof.table(
        "interrupts",
        title="A run that is ended",
        about=(
            "An apply is ended at each of its calls, by Ctrl-C (SIGINT to Terraform and the provider) or "
            "by SIGKILL of the "
            "provider, while the call is not carried out yet (before) or carried out and not answered "
            "yet (after). Counted is how "
            "often the next apply reached the goal with nothing doubled, nothing lost and no object of "
            "others touched."
        ),
        columns=("reached_the_goal",),
    )
    name = {"interrupt": "SIGINT", "kill": "SIGKILL of the provider"}[ending]
    for call in range(1, deployed.calls + 1):
        with open_stage(f"{call}") as stage:
            _end_and_repeat(stage, ending, moment, call)
        table.count(f"{name}, {moment} the call", reached_the_goal=1)
