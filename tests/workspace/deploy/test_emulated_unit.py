"""The emulated unit in the background: found again, started again as the same, and ended."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.workspace.deploy.conftest import Program
from tools.deploy import reading, unit
from tools.deploy.site import DeployError, Site


@pytest.fixture
def checkout(tmp_path: Path) -> Iterator[Site]:
    """A checkout whose `loadmaster` command is the real one."""
    site = Site(root=tmp_path)
    yield site
    unit.stop(site)


def test_a_started_unit_answers_and_is_found_again(checkout: Site) -> None:
    started = unit.start(checkout)
    assert reading.services(started) == []
    assert unit.running(checkout) == started


def test_a_stopped_unit_is_gone(checkout: Site) -> None:
    unit.start(checkout)
    assert unit.stop(checkout) is True
    assert unit.running(checkout) is None
    assert unit.stop(checkout) is False


def test_a_unit_started_again_is_the_same_unit(checkout: Site) -> None:
    before = unit.start(checkout)
    serial = reading.call(before, "getall").get("serialnumber")
    unit.stop(checkout)
    again = unit.start(checkout)
    for name in ("LOADMASTER_URL", "LOADMASTER_API_KEY"):
        assert again.environment[name] == before.environment[name]
    assert reading.call(again, "getall").get("serialnumber") == serial


def test_the_access_to_a_unit_is_for_its_owner_only(checkout: Site) -> None:
    unit.start(checkout)
    assert (checkout.emulator_folder.stat().st_mode & 0o077) == 0


def test_a_unit_that_dies_at_once_is_reported_with_its_last_words(site: Site, program: Program) -> None:
    program("loadmaster", "echo '╭─ Error ─╮' >&2; echo '│ port 443 is taken │' >&2; echo '╰─╯' >&2; exit 4")
    with pytest.raises(DeployError, match="the emulated unit ended at once: port 443 is taken"):
        unit.start(site)


def test_a_unit_that_ended_and_was_never_collected_counts_as_gone(checkout: Site) -> None:
    unit.start(checkout)
    pid = int((checkout.emulator_folder / "pid").read_text(encoding="utf-8"))
    assert not unit.ended_uncollected(pid)
    os.kill(pid, signal.SIGKILL)
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    assert unit.ended_uncollected(pid)
    assert unit.running(checkout) is None
