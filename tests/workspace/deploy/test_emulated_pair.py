"""The emulated pair in the background: found again, started again as the same, and ended."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workspace.deploy.conftest import Program
from tools.deploy import commands, emulated, reading, terraform
from tools.deploy.pair import Pair
from tools.deploy.site import DeployError, Site


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Site]:
    """A checkout whose `loadmaster` command is the real one."""
    site = Site(root=tmp_path)
    yield site
    emulated.stop(site)


def booted(site: Site) -> Pair:
    """The pair after its first boot."""
    started = emulated.start(site)
    commands.bootstrap(site, started, terraform.environment(site, started))
    found = emulated.running(site)
    assert found is not None
    return found


def test_both_started_units_answer_after_their_first_boot(checkout: Site) -> None:
    units = booted(checkout)
    assert [reading.services(unit) for unit in (units.first, units.second)] == [[], []]
    assert units.first.access["API_KEY"] != units.second.access["API_KEY"]


def test_units_that_are_no_pair_yet_have_no_active_one(checkout: Site) -> None:
    with pytest.raises(DeployError, match="no single unit of the pair is active"):
        reading.active(booted(checkout))


def test_a_stopped_pair_is_gone(checkout: Site) -> None:
    emulated.start(checkout)
    assert emulated.stop(checkout) is True
    assert emulated.running(checkout) is None
    assert emulated.stop(checkout) is False


def test_a_pair_started_again_is_the_same_pair(checkout: Site) -> None:
    before = booted(checkout)
    serial = reading.call(before.first, "getall").get("serialnumber")
    emulated.stop(checkout)
    again = booted(checkout)
    for name in ("LOADMASTER_FIRST_URL", "LOADMASTER_SHARED_URL", "LOADMASTER_SECOND_API_KEY"):
        assert again.environment[name] == before.environment[name]
    assert reading.call(again.first, "getall").get("serialnumber") == serial


def test_the_access_to_the_pair_is_for_its_owner_only(checkout: Site) -> None:
    emulated.start(checkout)
    assert (checkout.emulator_folder.stat().st_mode & 0o077) == 0


def test_a_pair_that_dies_at_once_is_reported_with_its_last_words(site: Site, program: Program) -> None:
    program("loadmaster", "echo '╭─ Error ─╮' >&2; echo '│ port 443 is taken │' >&2; echo '╰─╯' >&2; exit 4")
    with pytest.raises(DeployError, match="the emulated pair ended at once: port 443 is taken"):
        emulated.start(site)


def test_a_pair_that_ended_and_was_never_collected_counts_as_gone(checkout: Site) -> None:
    emulated.start(checkout)
    pid = int((checkout.emulator_folder / "pid").read_text(encoding="utf-8"))
    assert not emulated.ended_uncollected(pid)
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert emulated.ended_uncollected(pid)
    assert emulated.running(checkout) is None
