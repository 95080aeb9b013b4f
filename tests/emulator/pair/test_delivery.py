"""What the units of a pair send by themselves: each its own backup and its own messages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair
from tests.support.backup_hosts import ssh_host
from tests.support.log_collector import log_collector

DAY = 86_400


@pytest.fixture
def pair() -> Iterator[EmulatedPair]:
    with EmulatedPair(tls=False, limiter=False, clock_speed=0, seed=7) as running:
        running.clock.advance(-running.clock.now() % DAY)
        yield running


@pytest.mark.services("sshd")
def test_both_units_send_the_backup_that_the_active_one_was_told_of(
    pair: EmulatedPair, tmp_path: Path
) -> None:
    with ssh_host(tmp_path) as host:
        settings = {
            "backupenable": True,
            "backupmethod": "sftp",
            "backuphost": host.host,
            "backupuser": host.user,
            "backuppath": host.path,
            "backupident": host.identity,
            "backuphour": 3,
        }
        for name, value in settings.items():
            pair.first.raw("set", param=name, value=value)
        pair.synchronise()
        pair.clock.advance(3 * 3600)
        names = host.wait_for_files(2)
        serials = {unit.state.unit.serial for unit in (pair.first, pair.second)}
        assert {re.split("[-.]", name)[1] for name in names} == serials


@pytest.mark.services("rsyslogd")
def test_each_unit_tells_what_happens_to_it(pair: EmulatedPair, tmp_path: Path) -> None:
    with log_collector(tmp_path) as collector:
        for name, value in (("SyslogPort", collector.ports["tcp"]), ("SyslogProt", "tcp")):
            pair.first.raw("set", param=name, value=value)
        pair.first.raw("set", param="sysloginfo", value="127.0.0.1")
        pair.synchronise()
        pair.first.raw("set", param="droponfail", value=True)
        pair.second.raw("set", param="finalpersist", value=600)
        collector.wait_for("parameter droponfail changed")
        collector.wait_for("parameter finalpersist changed")
