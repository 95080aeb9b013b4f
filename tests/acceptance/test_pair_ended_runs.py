"""Two single units on their way to a pair, and the run ends before it is one: the next run finishes it.

A unit never returns from its restart, nobody may restart units, or the run is ended by Ctrl-C or SIGKILL.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Literal

import pytest

from loadmaster_emulator import Fault
from tests.acceptance.pair_trial import (
    PAIR,
    Trial,
    hasty_python,
    messages,
    open_trial,
    pair_block,
    restarts,
    service_block,
)
from tests.acceptance.proof import Proof
from tests.acceptance.tripwire import Moment, Tripwire
from tests.support.terraform import Result, RunningTerraform

Ending = Literal["Ctrl-C", "SIGKILL of all", "SIGKILL of the provider"]
Unit = Literal["first", "second"]
ENDINGS: tuple[Ending, ...] = ("Ctrl-C", "SIGKILL of all", "SIGKILL of the provider")
UNITS: tuple[Unit, ...] = ("first", "second")
STEPS = ("set", "setlmcommsecret", "reboot", "modiface")
"""What both units are told while they become a pair, in order."""


@pytest.fixture
def trial(tmp_path: Path, provider_mirror: Path) -> Iterator[Trial]:
    with open_trial(tmp_path / "trial", provider_mirror) as opened:
        yield opened


@pytest.fixture
def hasty(tmp_path: Path, provider_mirror: Path) -> Iterator[Trial]:
    """With a provider that waits for a restarted unit six seconds instead of ten minutes."""
    python = hasty_python(tmp_path, return_seconds=6)
    with open_trial(tmp_path / "trial", provider_mirror, python=python) as opened:
        yield opened


# ------------------------------------------------------------------------------------ the run is ended


def _end_at(trial: Trial, *, unit: Unit, command: str, moment: Moment, ending: Ending) -> Result:
    """Apply, and end the run while that unit is at its first call of that command."""
    running: Future[RunningTerraform] = Future()

    def end() -> None:
        terraform = running.result(timeout=30)
        providers = terraform.provider_pids()
        if ending == "Ctrl-C":
            terraform.interrupt()
            return
        if ending == "SIGKILL of all":
            terraform.kill()
        for process in providers:
            os.kill(process, signal.SIGKILL)

    wire = Tripwire(trial.units.unit(unit), call=1, moment=moment, act=end, command=command)
    started = trial.terraform.start_apply()
    running.set_result(started)
    result = started.wait()
    assert wire.tripped.is_set(), "the run never came to that call"
    return result


def _end_and_repeat(trial: Trial, *, unit: Unit, command: str, moment: Moment, ending: Ending) -> None:
    trial.configure(pair_block(), service_block(waits=True))
    ended = _end_at(trial, unit=unit, command=command, moment=moment, ending=ending)
    trial.check_clean(ended)
    assert ended.exit_code != 0
    if ending == "Ctrl-C":
        told = [one for one in messages(ended) if one != "execution halted:"]
        assert len(told) == 1, told
        assert told[0].startswith("interrupted: ")
        assert "next apply goes on" in told[0]
    trial.converges()
    assert restarts(trial.units) == [1, 1]
    assert [one["VSAddress"] for one in trial.units.first.raw("listvs")["VS"]] == ["10.0.0.50"]


def test_a_run_that_is_killed_at_the_restart_of_a_unit_is_finished_by_the_next(trial: Trial) -> None:
    """A sample; all the steps are below."""
    _end_and_repeat(trial, unit="second", command="reboot", moment="after", ending="SIGKILL of all")


@pytest.mark.prove
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("command", STEPS)
def test_a_run_that_is_ended_at_any_step_to_a_pair_is_finished_by_the_next(
    command: str, ending: Ending, tmp_path: Path, provider_mirror: Path, proof: Proof
) -> None:
    table = proof.table(
        "pair-interrupts",
        title="A pair that is not finished",
        about=(
            "Two single units are made a pair with a service on it, and the run is ended at each kind of "
            "call it makes to either unit, while the call is not carried out yet or carried out and not "
            "answered yet. Counted is how often the next apply made the pair, with one restart a unit in "
            "both runs together and an empty plan afterwards."
        ),
        columns=("finished",),
    )
    moments: tuple[Moment, ...] = ("before", "after")
    for unit in UNITS:
        for moment in moments:
            with open_trial(tmp_path / f"{unit}-{moment}", provider_mirror) as opened:
                _end_and_repeat(opened, unit=unit, command=command, moment=moment, ending=ending)
            table.count(f"{ending} at {command}", finished=1)


# ------------------------------------------------------------------------------------ a unit goes away


@pytest.mark.prove
@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_that_never_returns_is_named_and_the_other_not_restarted_again(
    unit: Unit, hasty: Trial
) -> None:
    lost = hasty.units.unit(unit)
    hasty.configure(pair_block())
    lost.temper.add(Fault("power_off", command="reboot"))
    hasty.refused(f"the {unit} unit did not return from its restart", lost.url, "apply again", writes=True)
    assert restarts(hasty.units) == ([1, 0] if unit == "first" else [1, 1])

    hasty.refused(f"the {unit} unit does not answer", lost.url, "Nothing was changed")

    lost.temper.clear()
    hasty.units.revive(unit, boot_seconds=1)
    hasty.units.clock.advance(60)
    hasty.clear()
    hasty.converges()
    assert restarts(hasty.units) == ([0, 1] if unit == "first" else [0, 0])


@pytest.mark.prove
def test_a_change_whose_restart_never_ends_keeps_its_state_and_is_finished(hasty: Trial) -> None:
    hasty.converges(pair_block())
    hasty.configure(pair_block(ha_virtual_id=24))
    hasty.units.second.temper.add(Fault("power_off", command="reboot"))
    hasty.refused("the second unit did not return from its restart", writes=True)
    assert restarts(hasty.units) == [0, 1]
    kept = hasty.terraform.instance(PAIR)
    assert kept is not None
    assert kept.get("status") != "tainted"
    assert "first" in kept["attributes"]["waiting_for_reboot"]

    hasty.units.second.temper.clear()
    hasty.units.revive("second", boot_seconds=1)
    hasty.units.clock.advance(60)
    hasty.clear()
    hasty.converges()
    assert restarts(hasty.units) == [1, 0]
    assert [one.raw("get", param="havhid")["havhid"] for one in hasty.units.units] == [24, 24]


@pytest.mark.prove
@pytest.mark.parametrize("command", STEPS)
@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_that_dies_in_any_step_is_named_and_the_next_run_goes_on(
    unit: Unit, command: str, hasty: Trial
) -> None:
    dying = hasty.units.unit(unit)
    hasty.configure(pair_block())
    dying.temper.add(Fault("power_off", command=command, nth=1))
    dying.temper.add(Fault("cut_before", command=command, nth=1))
    told = hasty.refused(writes=True)
    assert dying.url in told or f"the {unit} unit" in told, told
    dying.temper.clear()
    hasty.units.revive(unit, boot_seconds=1)
    hasty.units.clock.advance(60)
    hasty.converges()


@pytest.mark.prove
def test_taking_a_pair_apart_needs_both_units_and_no_service(hasty: Trial) -> None:
    hasty.converges(pair_block(on_destroy="unpair"))
    hasty.units.kill("second")
    hasty.configure()
    hasty.refused("the second unit does not answer", hasty.units.second.url)
    hasty.units.revive("second", boot_seconds=1)
    hasty.units.clock.advance(60)
    hasty.units.first.raw("addvs", vs="10.0.0.50", port=80, prot="tcp")
    hasty.refused("the pair still has services", "1 virtual service")
    hasty.units.first.raw("delvs", vs="10.0.0.50", port=80, prot="tcp")
    hasty.units.synchronise()
    hasty.check_clean(hasty.terraform.apply())
    assert set(hasty.units.roles.values()) == {"single"}


# ------------------------------------------------------------------------------------ nobody may restart


@pytest.mark.prove
def test_without_leave_to_restart_it_says_what_waits_and_goes_on_after_restarts_by_hand(
    trial: Trial,
) -> None:
    trial.configure(pair_block(reboot="never"))
    first = trial.terraform.apply()
    trial.check_clean(first)
    assert restarts(trial.units) == [0, 0]
    (said,) = [one["detail"] for one in first.warnings if "wait for a restart" in one["summary"]]
    assert 'reboot is "never"' in said
    assert trial.terraform.attributes(PAIR)["waiting_for_reboot"] == ["first", "second"]
    trial.terraform.expect_no_changes()

    trial.power_cycle("first")
    trial.clear()
    trial.terraform.apply()
    assert trial.writes() == []
    assert trial.terraform.attributes(PAIR)["waiting_for_reboot"] == ["second"]

    trial.power_cycle("second")
    trial.converges()
    assert restarts(trial.units) == [0, 0]
    assert trial.terraform.attributes(PAIR)["waiting_for_reboot"] == []


@pytest.mark.prove
def test_what_depends_on_a_waiting_pair_says_what_it_waits_for(trial: Trial) -> None:
    trial.configure(pair_block(reboot="never"), service_block(waits=True))
    trial.refused("restart", 'reboot = "when_needed"', writes=True)
    trial.refused("restart", 'reboot = "when_needed"')
    trial.power_cycle("first")
    trial.power_cycle("second")
    trial.converges()
    assert restarts(trial.units) == [0, 0]
