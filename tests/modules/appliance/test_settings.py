"""Every other setting has one door, by its name; what another construct sets is refused there."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import App, ArgumentError, LoadMaster, Secret, Settings, Stack, SyslogTarget
from tests.support.synthesis import synthesise


def test_settings_find_their_groups(app: App, lb: LoadMaster) -> None:
    Settings(lb, "basics", {"ntp_servers": ["10.0.9.1"], "time_zone": "UTC", "name_servers": ["10.0.9.3"]})
    written = synthesise(app)
    assert written.resource("ntp_settings") == {"ntp_servers": ["10.0.9.1"], "time_zone": "UTC"}
    assert written.resource("dns_settings") == {"name_servers": ["10.0.9.3"]}


def test_a_group_stays_one_resource_whoever_adds_to_it(app: App, lb: LoadMaster) -> None:
    Settings(lb, "first", {"ntp_servers": ["10.0.9.1"]})
    Settings(lb, "second", {"time_zone": "UTC", "slow_start_seconds": 60})
    written = synthesise(app)
    assert written.resource("ntp_settings") == {"ntp_servers": ["10.0.9.1"], "time_zone": "UTC"}
    l7 = written.resource("l7_settings")
    assert (l7["slow_start_seconds"], l7["drop_on_fail"]) == (60, True)


def test_secrets_stay_secret_in_a_group_that_is_there(app: App, lb: LoadMaster) -> None:
    Settings(lb, "servers", {"ntp_servers": ["10.0.9.1"]})
    Settings(lb, "key", {"ntp_key_secret": Secret.env("SOME_KEY"), "ntp_key_secret_version": 1})
    assert 'environment(\\"SOME_KEY\\")' in synthesise(app).path().read_text()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"drop_on_fail": False}, "drop_on_fail is set by edge/lb already"),
        ({"server_nat": True}, "server_nat is set by edge/lb already"),
        ({"backup_hour": 3}, "backup_hour belongs to BackupSchedule(...), give it there"),
        ({"syslog_port": 1514}, "syslog_port belongs to SyslogTarget("),
        ({"ha_virtual_id": 7}, "ha_virtual_id belongs to HAPair(...), give it there"),
        ({"ntp_server": ["10.0.9.1"]}, "there is no setting 'ntp_server', meant is probably 'ntp_servers'"),
        ({"ntp_servers": "10.0.9.1"}, "ntp_servers is '10.0.9.1' (str), accepted is a list of texts"),
        ({"slow_start_seconds": 6000}, "slow_start_seconds is 6000, accepted is"),
        ({}, "values is {}, accepted are settings by name"),
        (["ntp_servers"], "values is ['ntp_servers'], accepted are settings by name"),
    ],
)
def test_what_cannot_be_set_here_is_refused(lb: LoadMaster, values: Any, words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        Settings(lb, "more", values)
    assert str(caught.value).startswith("edge/lb/more: ")
    assert words in str(caught.value)


def test_a_setting_is_given_once(lb: LoadMaster) -> None:
    Settings(lb, "first", {"ntp_servers": ["10.0.9.1"]})
    with pytest.raises(ArgumentError, match=r"^edge/lb/second: ntp_servers is set by edge/lb/first already"):
        Settings(lb, "second", {"ntp_servers": ["10.0.9.2"]})


def test_a_borrowed_appliance_keeps_its_settings(app: App, lb: LoadMaster) -> None:
    borrowed = LoadMaster.existing(Stack(app, "other"), "lb", unit="https://10.0.0.11")
    with pytest.raises(ArgumentError, match="concerns the appliance as a whole"):
        Settings(borrowed, "more", {"ntp_servers": ["10.0.9.1"]})
    with pytest.raises(ArgumentError, match="concerns the appliance as a whole"):
        SyslogTarget(borrowed, "siem", host="10.0.9.5", protocol="tls")
