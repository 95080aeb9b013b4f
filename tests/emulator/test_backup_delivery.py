"""Backups that a unit sends by itself, received by OpenSSH and by an FTP server."""

from __future__ import annotations

import base64
import gzip
import re
import socket
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest

from loadmaster_emulator import DeliveryError, Emulator
from loadmaster_emulator.backup_schedule import Plan
from loadmaster_emulator.backup_target import backup_name, backup_target
from tests.emulator.support import Client
from tests.support.backup_hosts import BackupHost, ftp_host, ssh_host
from tests.support.log_collector import free_port

DAY = 86_400
BERLIN = ZoneInfo("Europe/Berlin")
"""Summer time begins on 2026-03-29 and ends on 2026-10-25."""
METHODS = {"sftp": ssh_host, "scp": ssh_host, "wput": ftp_host}


@pytest.fixture
def unit() -> Iterator[Emulator]:
    """A unit whose clock stands still until a test moves it."""
    with Emulator(tls=False, limiter=False, clock_speed=0, control_port=0) as running:
        running.clock.advance(-running.clock.now() % DAY)
        yield running


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[BackupHost]:
    with ssh_host(tmp_path) as running:
        yield running


def send_to(client: Client, host: BackupHost, method: str, **more: object) -> None:
    """Configure backups at 03:15 to a host."""
    wanted: dict[str, object] = {
        "backupenable": "yes",
        "backupmethod": method,
        "backuphost": host.host,
        "backupuser": host.user,
        "backuppath": host.path,
        "backuppassword": host.password,
        "backupident": host.identity,
        "backuphour": 3,
        "backupminute": 15,
        **more,
    }
    for name, value in wanted.items():
        if value != "":
            assert client.v2("set", param=name, value=value).status == 200, name


def wait_for_deliveries(unit: Emulator, count: int) -> None:
    """Return once so many backups are where they belong; over SCP a file is seen before it is whole."""
    deadline = time.monotonic() + 20
    while len(unit.deliveries) < count:
        assert time.monotonic() < deadline, unit.deliveries
        time.sleep(0.02)
    assert not [one.problem for one in unit.deliveries if one.problem]


def problems(unit: Emulator) -> list[str]:
    with unit.locked() as state:
        return [line.text for line in state.unit.log if line.severity == 3 and line.tag == "backup"]


@pytest.mark.services("sshd")
@pytest.mark.parametrize("method", METHODS)
def test_the_archive_arrives_at_its_hour_under_a_name_of_unit_and_time(
    unit: Emulator, client: Client, tmp_path: Path, method: str
) -> None:
    with METHODS[method](tmp_path) as host:
        index = client.add_service(NickName="web")
        send_to(client, host, method)
        unit.clock.advance(3 * 3600 + 14 * 60)
        assert host.files() == []
        unit.clock.advance(60)
        wait_for_deliveries(unit, 1)
        (name,) = host.files()
        assert re.fullmatch(rf"lb100-{unit.state.unit.serial}-\d{{8}}-031500\.backup", name)
        client.v2("delvs", vs=index)
        assert client.upload("restore", (host.folder / name).read_bytes(), type=2).status == 200
        assert client.v2("showvs", vs=index)["NickName"] == "web"
        unit.clock.advance(DAY)
        wait_for_deliveries(unit, 2)
        assert len(host.files()) == 2


@pytest.mark.services("sshd")
def test_no_backup_comes_while_they_are_off_or_the_unit_is_away(
    unit: Emulator, client: Client, ssh: BackupHost
) -> None:
    send_to(client, ssh, "sftp", backuphour=0, backupminute=1)
    client.v2("reboot")
    while unit.state.unit.away_until is None:
        time.sleep(0.01)
    unit.clock.advance(61)
    unit.clock.advance(60)
    unit.clock.advance(DAY)
    assert len(ssh.wait_for_files(1)) == 1
    client.v2("set", param="backupenable", value="no")
    unit.clock.advance(2 * DAY)
    client.v2("set", param="backupenable", value="yes")
    client.v2("set", param="backuphour", value=5)
    unit.clock.advance(5 * 3600)
    assert len(ssh.wait_for_files(2)) == 2
    assert problems(unit) == []


@pytest.mark.services("sshd")
def test_a_backup_on_demand_does_not_wait_for_its_hour(
    unit: Emulator, client: Client, ssh: BackupHost
) -> None:
    send_to(client, ssh, "sftp")
    unit.set_name("backup.example", "127.0.0.1")
    client.v2("set", param="backuphost", value=f"backup.example:{ssh.port}")
    name = unit.back_up()
    assert ssh.files() == [name]
    assert gzip.decompress((ssh.folder / name).read_bytes())
    unit.clock.advance(1)
    assert unit.control_url is not None
    httpx.post(f"{unit.control_url}/backup")
    ssh.wait_for_files(2)


@pytest.mark.services("sshd")
def test_what_goes_wrong_is_an_error_in_the_log_and_nothing_is_left_behind(
    unit: Emulator, client: Client, ssh: BackupHost, tmp_path: Path
) -> None:
    with pytest.raises(DeliveryError, match="backuphost is not set"):
        unit.back_up()
    send_to(client, ssh, "sftp")
    stranger = base64.b64encode(b"-----BEGIN NONSENSE-----").decode()
    trials: list[tuple[str, object, str]] = [
        ("backuppath", "/no/such/folder", "No such file"),
        ("backuppath", ssh.path, ""),
        ("backupident", stranger, "backupident is no private SSH key"),
        ("backupident", ssh.identity, ""),
        ("backuphost", f"127.0.0.1:{free_port()}", "refused|Connect call failed"),
        ("backuphost", "127.0.0.1:x", "is no host with an optional port"),
        ("backuphost", ssh.host, ""),
        ("backupuser", "nosuchuser", "[Pp]ermission denied"),
    ]
    for name, value, message in trials:
        assert client.v2("set", param=name, value=value).status == 200
        if message:
            with pytest.raises(DeliveryError, match=message):
                unit.back_up()
            assert re.search(message, problems(unit)[-1])
            assert ssh.identity not in problems(unit)[-1]
    assert ssh.files() == []


@pytest.mark.services("sshd")
@pytest.mark.parametrize("method", ["sftp", "wput"])
def test_a_file_that_cannot_take_its_name_leaves_nothing_half_written(
    unit: Emulator, client: Client, tmp_path: Path, method: str
) -> None:
    with METHODS[method](tmp_path) as host:
        send_to(client, host, method)
        name = backup_name(unit.appliance.unit, unit.clock.now())
        (host.folder / name).mkdir()
        with pytest.raises(DeliveryError):
            unit.back_up()
        assert host.files() == [name]


def test_a_refused_ftp_login_is_an_error_in_the_log_without_the_password(
    unit: Emulator, client: Client, tmp_path: Path
) -> None:
    with ftp_host(tmp_path) as host:
        send_to(client, host, "wput", backuppassword="wrong-password")
        with pytest.raises(DeliveryError, match="Authentication failed"):
            unit.back_up()
        assert "wrong-password" not in problems(unit)[-1]
        send_to(client, host, "wput", backuppath="/nowhere")
        with pytest.raises(DeliveryError, match="No such file"):
            unit.back_up()
        assert host.files() == []


def test_a_host_that_never_answers_keeps_nobody_waiting(
    unit: Emulator, client: Client, ssh: BackupHost
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        send_to(client, ssh, "sftp", backuphost=f"127.0.0.1:{silent.getsockname()[1]}")
        unit.back_up_soon()
        assert client.v2("set", param="snat", value="no").status == 200
        assert unit.deliveries == []


@pytest.mark.parametrize(
    ("plan", "now", "due"),
    [
        (Plan(0, 3, 15), "2026-11-22 03:14:59", "2026-11-22 03:15:00"),
        (Plan(0, 3, 15), "2026-11-22 03:15:00", "2026-11-23 03:15:00"),
        (Plan(7, 3, 15), "2026-11-22 03:14:59", "2026-11-22 03:15:00"),
        (Plan(1, 0, 0), "2026-11-22 12:00:00", "2026-11-23 00:00:00"),
        (Plan(6, 23, 59), "2026-12-26 23:59:30", "2027-01-02 23:59:00"),
        (Plan(0, 3, 15, BERLIN), "2026-11-22 02:14:59", "2026-11-22 02:15:00"),
        (Plan(7, 3, 15, BERLIN), "2026-03-28 12:00:00", "2026-03-29 01:15:00"),
        (Plan(0, 2, 30, BERLIN), "2026-10-25 00:30:00", "2026-10-26 01:30:00"),
    ],
)
def test_the_next_moment_follows_day_hour_and_minute(plan: Plan, now: str, due: str) -> None:
    def seconds(text: str) -> float:
        return datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp()

    assert plan.next_after(seconds(now)) == seconds(due)


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("backup.example", "backup.example", 22),
        ("backup.example:2222", "backup.example", 2222),
        ("192.0.2.9:2222", "192.0.2.9", 2222),
        ("2001:db8::9", "2001:db8::9", 22),
        ("[2001:db8::9]", "2001:db8::9", 22),
        ("[2001:db8::9]:2222", "2001:db8::9", 2222),
    ],
)
def test_the_host_of_backups_may_carry_a_port(
    unit: Emulator, client: Client, text: str, host: str, port: int
) -> None:
    client.v2("set", param="backupenable", value="yes")
    settings = {"backupmethod": "sftp", "backuphost": text, "backupuser": "backup", "backupident": "c29tZQ=="}
    for name, value in settings.items():
        client.v2("set", param=name, value=value)
    target = backup_target(unit.appliance.unit)
    assert (target.host, target.port) == (host, port)
