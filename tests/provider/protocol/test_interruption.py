"""Ctrl-C, SIGTERM and the death of Terraform in the middle of a change: nothing lost, nobody left behind."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.provider.protocol.conftest import ToyProject
from tests.support.terraform import RunningTerraform

_PATIENCE_SECONDS = 30.0


def eventually(condition: Callable[[], Any], what: str) -> Any:
    """The first true value of ``condition``; fails when it never comes."""
    end = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < end:
        if value := condition():
            return value
        time.sleep(0.02)
    raise AssertionError(f"never: {what}")


def alive(pid: int) -> bool:
    """Whether a process still runs (a zombie does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def start_slow_create(project: ToyProject) -> RunningTerraform:
    """Terraform in the middle of a create whose object exists already."""
    project.write_server('behaviour = "slow"')
    running = project.terraform.start_apply()
    eventually(lambda: project.store.items, "the object is created")
    return running


def assert_nothing_lost(project: ToyProject) -> None:
    instance = project.terraform.instance("toy_server.a")
    assert instance is not None, "the object exists, and the state has forgotten it"
    assert "status" not in instance, "a finished object is not tainted"
    assert list(project.store.items) == [instance["attributes"]["id"]]


@pytest.mark.parametrize("signal", ["interrupt", "terminate"])
def test_a_signal_to_the_whole_group_during_a_create_loses_nothing(
    project: ToyProject, scenario: Callable[[str, str], None], signal: str
) -> None:
    name = {"interrupt": "Ctrl-C (SIGINT to the group)", "terminate": "SIGTERM to the group"}[signal]
    scenario(f"{name} during create", "create finishes at once, state is saved, plan afterwards is empty")
    running = start_slow_create(project)
    getattr(running, signal)()
    result = running.wait()
    assert "Plugin did not respond" not in result.text
    assert_nothing_lost(project)
    assert project.terraform.plan().is_empty


def test_ctrl_c_while_the_store_has_not_answered_waits_for_the_answer(project: ToyProject) -> None:
    project.write_server()
    project.store.hold_writes()
    running = project.terraform.start_apply()
    assert project.store.held_write.wait(_PATIENCE_SECONDS)
    running.interrupt()
    project.store.release_writes()
    running.wait()
    assert_nothing_lost(project)


def test_ctrl_c_during_an_update_keeps_the_new_state(project: ToyProject) -> None:
    project.apply_server()
    project.write_server('behaviour = "slow"', 'comment = "new"')
    running = project.terraform.start_apply()
    eventually(lambda: project.store.only()["comment"] == "new", "the update is made")
    running.interrupt()
    running.wait()
    assert project.terraform.attributes("toy_server.a")["comment"] == "new"
    assert_nothing_lost(project)


def test_the_provider_finishes_its_work_and_leaves_when_terraform_is_killed(project: ToyProject) -> None:
    running = start_slow_create(project)
    (provider,) = running.provider_pids()
    running.kill()
    running.wait()
    eventually(lambda: not alive(provider), "the provider has ended")
    assert len(project.store.items) == 1


def test_the_provider_finishes_a_call_that_is_under_way_when_terraform_is_killed(project: ToyProject) -> None:
    project.apply_server()
    project.write_server('comment = "late"')
    project.store.hold_writes()
    running = project.terraform.start_apply()
    assert project.store.held_write.wait(_PATIENCE_SECONDS)
    (provider,) = running.provider_pids()
    running.kill()
    running.wait()
    assert alive(provider), "half a change is worse than a late exit"
    project.store.release_writes()
    eventually(lambda: not alive(provider), "the provider has ended")


def test_no_provider_outlives_an_ordinary_command(project: ToyProject) -> None:
    project.write_server()
    running = project.terraform.start_apply()
    providers = set()
    while running.running:
        providers |= set(running.provider_pids())
        time.sleep(0.01)
    running.wait()
    assert providers
    assert not [pid for pid in providers if alive(pid)]
    assert not list(project.terraform.temporary_folder.glob("tfplugin*"))


@pytest.mark.prove
@pytest.mark.parametrize("seed", range(40))
def test_ctrl_c_at_any_moment_leaves_state_and_store_in_agreement(project: ToyProject, seed: int) -> None:
    project.write("".join(project.server(name=f"s{index}") for index in range(5)))
    running = project.terraform.start_apply()
    time.sleep(random.Random(seed).uniform(0.0, 1.6))
    running.interrupt()
    result = running.wait()
    stored = {
        instance["attributes"]["id"]
        for item in project.terraform.raw_state().get("resources", [])
        for instance in item["instances"]
    }
    assert stored == set(project.store.items), result.text
    project.terraform.apply()
    assert len(project.store.items) == 5
    assert project.terraform.plan().is_empty
