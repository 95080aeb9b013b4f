"""The backup schedule: switched on first, complete before it is, its key kept nowhere."""

from __future__ import annotations

import base64
import pickle
import re
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.support.provider_driver import Connections

TYPE = "loadmaster_backup_schedule"
KEY = "-----BEGIN OPENSSH PRIVATE KEY-----\nMARKERbackupkey\n-----END OPENSSH PRIVATE KEY-----"
NIGHTLY: dict[str, Any] = {
    "backup_enabled": True,
    "backup_method": "sftp",
    "backup_host": "10.0.9.7",
    "backup_path": "/loadmaster",
    "backup_user": "backup",
    "backup_day": "daily",
    "backup_hour": 2,
    "backup_minute": 30,
    "backup_identity_key": KEY,
    "backup_identity_key_version": 1,
}


def _without(*names: str) -> dict[str, Any]:
    return {name: value for name, value in NIGHTLY.items() if name not in names}


def test_a_schedule_is_switched_on_before_the_rest_and_its_key_is_kept_nowhere(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    unit.journal.clear()
    resource.apply(NIGHTLY)
    sent = [call.parameters["param"] for call in unit.journal if call.command == "set"]
    assert sent[0] == "backupenable"
    assert resource.plan(NIGHTLY).is_empty
    assert unit.raw("get", param="backuphost")["backuphost"] == "10.0.9.7"
    assert "MARKERbackupkey" not in repr(resource.state) + resource.private.decode()
    with unit.locked() as state:
        assert b"MARKERbackupkey" in base64.b64decode(_held_key(pickle.dumps(state)))


def _held_key(inside: bytes) -> bytes:
    """The key as it was sent, in base64, somewhere in all that the unit knows."""
    found = re.search(rb"LS0tLS1CRUdJTi[A-Za-z0-9+/=]+", inside)
    assert found is not None
    return found[0]


def test_the_key_is_sent_when_its_version_changes_and_not_otherwise(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    resource.apply(NIGHTLY)
    unit.journal.clear()
    resource.apply({**NIGHTLY, "backup_hour": 3})
    resource.apply({**NIGHTLY, "backup_hour": 3, "backup_identity_key_version": 2})
    sent = [call.parameters["param"] for call in unit.journal if call.command == "set"]
    assert sent == ["backuphour", "backupident"]


def test_an_imported_schedule_needs_no_write(unit: Emulator, connections: Connections) -> None:
    connections.resource(TYPE).apply(NIGHTLY)
    imported = connections.resource(TYPE)
    assert imported.import_("backup_schedule") == []
    assert imported.plan(NIGHTLY).is_empty
    keyless = connections.resource(TYPE)
    keyless.import_("backup_schedule")
    assert keyless.plan(_without("backup_identity_key", "backup_identity_key_version")).is_empty


MISSING = [
    (_without("backup_host"), "backup_host is missing"),
    (_without("backup_user"), "backup_user is missing"),
    (_without("backup_identity_key", "backup_identity_key_version"), "backup_identity_key is missing"),
    (_without("backup_enabled"), "backup_hour cannot take effect"),
]


@pytest.mark.parametrize(("config", "summary"), MISSING)
def test_a_schedule_that_could_not_work_is_refused_while_planning(
    config: dict[str, Any], summary: str, unit: Emulator, connections: Connections
) -> None:
    plan = connections.resource(TYPE).plan(config)
    assert plan.errors[0].summary == summary
    assert "set" not in unit.journal.commands()


def test_what_the_appliance_holds_already_need_not_be_written_again(
    unit: Emulator, connections: Connections
) -> None:
    connections.resource(TYPE).apply(NIGHTLY)
    config = {"backup_enabled": True, "backup_hour": 4}
    assert not connections.resource(TYPE).plan(config).errors


WRONG = [
    ("backup_host", "sftp://backup@10.0.9.7/x", "not a host"),
    ("backup_host", "two hosts", "not a host"),
    ("backup_identity_key", "ssh-ed25519 AAAA backup@example", "private key"),
    ("backup_hour", 24, "0 to 23"),
    ("backup_minute", 60, "0 to 59"),
    ("backup_method", "rsync", "sftp"),
    ("backup_day", "yesterday", "monday"),
]


@pytest.mark.parametrize(("name", "value", "words"), WRONG)
def test_a_value_that_cannot_be_right_is_named(
    name: str, value: Any, words: str, connections: Connections
) -> None:
    found = connections.resource(TYPE).validate({**NIGHTLY, name: value})
    assert [words in f"{item.summary} {item.detail}" for item in found] == [True]
    assert "AAAA" not in found[0].detail


def test_a_backup_in_the_clear_is_said_to_be_one(connections: Connections) -> None:
    found = connections.resource(TYPE).validate(
        {**_without("backup_identity_key", "backup_identity_key_version"), "backup_method": "ftp"}
    )
    assert [(item.severity, item.summary) for item in found] == [("warning", "backups travel in the clear")]


def test_a_schedule_is_switched_off_last_and_restored_as_it_was(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource(TYPE)
    resource.apply({**NIGHTLY, "on_destroy": "restore"})
    unit.journal.clear()
    resource.destroy()
    sent = [call.parameters["param"] for call in unit.journal if call.command == "set"]
    assert sent[-1] == "backupenable"
    assert unit.raw("get", param="backupenable")["backupenable"] is False
