"""A backup goes somewhere at some time, encrypted, and one schedule is all an appliance has."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import (
    App,
    ArgumentError,
    BackupSchedule,
    Because,
    HAPair,
    LoadMaster,
    Secret,
    Stack,
)
from tests.support.synthesis import synthesise

KEY = Secret.env("BACKUP_KEY")
TO = "sftp://backup@10.0.9.7/loadmaster"


def _written(app: App) -> dict[str, Any]:
    return synthesise(app).resource("backup_schedule")


def test_a_daily_backup_is_taken_apart(app: App, lb: LoadMaster) -> None:
    BackupSchedule(lb, "nightly", to=TO, daily_at="02:30", key=KEY)
    assert _written(app) == {
        "backup_enabled": True,
        "backup_day": "daily",
        "backup_hour": 2,
        "backup_minute": 30,
        "backup_method": "sftp",
        "backup_user": "backup",
        "backup_host": "10.0.9.7",
        "backup_path": "/loadmaster",
        "backup_identity_key": '${provider::loadmaster::environment("BACKUP_KEY")}',
        "backup_identity_key_version": 1,
    }


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ({"daily_at": "00:00"}, ("daily", 0, 0)),
        ({"daily_at": "23:59"}, ("daily", 23, 59)),
        ({"weekly_at": "sunday 04:05"}, ("sunday", 4, 5)),
        ({"weekly_at": "Monday 04:05"}, ("monday", 4, 5)),
    ],
)
def test_it_runs_once_a_day_or_once_a_week(
    app: App, lb: LoadMaster, given: dict[str, Any], wanted: tuple[str, int, int]
) -> None:
    BackupSchedule(lb, "schedule", to=TO, key=KEY, **given)
    written = _written(app)
    assert (written["backup_day"], written["backup_hour"], written["backup_minute"]) == wanted


@pytest.mark.parametrize(
    ("to", "wanted"),
    [
        ("scp://backup@nas.example:2222/lm/edge", ("scp", "nas.example:2222", "/lm/edge")),
        ("sftp://backup@[2001:db8::7]:22/lm", ("sftp", "[2001:db8::7]:22", "/lm")),
        ("sftp://backup@nas/with%20blank", ("sftp", "nas", "/with blank")),
    ],
)
def test_ports_and_odd_paths_arrive(app: App, lb: LoadMaster, to: str, wanted: tuple[str, str, str]) -> None:
    BackupSchedule(lb, "nightly", to=to, daily_at="02:30", key=KEY)
    written = _written(app)
    assert (written["backup_method"], written["backup_host"], written["backup_path"]) == wanted


def test_ftp_needs_a_reason_and_a_password(app: App, lb: LoadMaster) -> None:
    made = BackupSchedule(
        lb,
        "nightly",
        to=Because("the archive speaks nothing else", value="ftp://backup@10.0.9.7/loadmaster"),
        daily_at="02:30",
        password=Secret.variable("backup_password"),
    )
    written = _written(app)
    assert written["backup_method"] == "ftp"
    assert written["backup_password"] == "${var.backup_password}"
    assert "backup_identity_key" not in written
    assert [(left.point, left.value) for left in made.departures] == [("LM10", "ftp")]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"to": "ftp://backup@nas/lm"}, "ftp shows the whole configuration to everybody on the way (LM10)"),
        ({"to": Because("x", value=TO)}, "method is 'sftp' with a reason, and needs none"),
        ({"to": "https://nas/lm"}, "to is 'https://nas/lm', accepted is such as 'sftp://backup@10.0.9.7"),
        ({"to": "sftp://nas/lm"}, "and names no user"),
        ({"to": "sftp://backup@/lm"}, "and names no host"),
        ({"to": "sftp://backup@nas"}, "and names no path"),
        ({"to": "sftp://backup@nas:99999/lm"}, "where the port is no number"),
        ({"to": "sftp://backup@nas/lm?x=1"}, "without '?' and '#'"),
        ({"to": None}, "to is None, accepted is such as"),
        ({"key": None}, "key has to be given: sftp logs in with one"),
        ({"password": KEY}, "password is given, and sftp logs in with a key"),
        ({"daily_at": None}, "neither daily_at nor weekly_at is given"),
        ({"weekly_at": "sunday 02:30"}, "both daily_at and weekly_at are given"),
        ({"daily_at": "2:30"}, "daily_at is '2:30', accepted is a time of day such as '02:30'"),
        ({"daily_at": "24:00"}, "daily_at is '24:00'"),
        ({"daily_at": None, "weekly_at": "someday 02:30"}, "weekly_at is 'someday 02:30', accepted is a day"),
        ({"key": "-----BEGIN PRIVATE KEY-----"}, "backup_identity_key takes no value written in the program"),
    ],
)
def test_what_cannot_be_meant_is_refused(lb: LoadMaster, changed: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        BackupSchedule(lb, "nightly", **{"to": TO, "daily_at": "02:30", "key": KEY, **changed})
    assert words in str(caught.value)


def test_a_password_in_the_address_is_not_repeated(lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError) as caught:
        BackupSchedule(lb, "nightly", to="ftp://backup:swordfish@nas/lm", daily_at="02:30")
    assert "to holds a password" in str(caught.value)
    assert "swordfish" not in str(caught.value)


def test_an_appliance_has_one_schedule(lb: LoadMaster) -> None:
    BackupSchedule(lb, "nightly", to=TO, daily_at="02:30", key=KEY)
    with pytest.raises(
        ArgumentError, match=r"^edge/lb/again: is a second backup schedule, and edge/lb/nightly"
    ):
        BackupSchedule(lb, "again", to=TO, daily_at="03:30", key=KEY)


def test_it_belongs_in_the_stack_that_owns_the_appliance(app: App, pair: HAPair) -> None:
    borrowed = HAPair.existing(
        Stack(app, "other"), "pair", first="https://10.0.0.11", second="https://10.0.0.12"
    )
    with pytest.raises(ArgumentError, match="concerns the appliance as a whole, and other/pair only puts"):
        BackupSchedule(borrowed, "nightly", to=TO, daily_at="02:30", key=KEY)
