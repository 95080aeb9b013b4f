"""Settings that could lock everybody out, what becomes of settings when their resource goes, the hatch."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import Emulator
from tests.support.provider_driver import Connections

LOCKING = [
    ("admin_access", {"api_enabled": False}),
    ("admin_access", {"wui_enabled": False}),
    ("admin_access", {"wui_port": 8443}),
    ("admin_access", {"api_port": 9443}),
    ("session_management", {"session_management": False}),
    ("session_management", {"session_basic_authentication": True}),
]


@pytest.mark.parametrize(("group", "config"), LOCKING)
def test_a_change_that_cuts_the_way_in_is_refused_while_planning(
    group: str, config: dict[str, Any], unit: Emulator, connections: Connections
) -> None:
    plan = connections.resource(f"loadmaster_{group}").plan(config)
    assert [error.summary for error in plan.errors] == [f"{next(iter(config))} could lock everybody out"]
    assert "allow_lockout = true" in plan.errors[0].detail
    assert "set" not in [call.command for call in unit.journal]
    assert not connections.resource(f"loadmaster_{group}", allow_lockout=True).plan(config).errors


def test_writing_down_what_holds_already_locks_nobody_out(connections: Connections) -> None:
    plan = connections.resource("loadmaster_admin_access").plan({"wui_port": 443, "api_enabled": True})
    assert not plan.errors


def test_restore_puts_back_what_was_found(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="finalpersist", value="600")
    resource = connections.resource("loadmaster_l7_settings")
    resource.apply({"drain_time_seconds": 900, "on_destroy": "restore"})
    resource.apply({"drain_time_seconds": 1200, "drop_on_fail": True, "on_destroy": "restore"})
    resource.destroy()
    assert unit.raw("get", param="finalpersist")["finalpersist"] == 600
    assert unit.raw("get", param="droponfail")["droponfail"] is False


def test_restore_is_refused_where_it_would_need_a_restart(connections: Connections) -> None:
    resource = connections.resource("loadmaster_dns_settings")
    config = {"name_servers": ["10.0.0.53"], "validates_dnssec": True, "on_destroy": "restore"}
    applied = resource.apply(config)
    assert any("restart" in item.summary for item in applied.warnings)
    assert [error.summary for error in resource.plan(None).errors] == ["validates_dnssec cannot be restored"]


def test_a_setting_in_two_places_is_refused(connections: Connections) -> None:
    process = connections.new()
    process.resource("loadmaster_l7_settings").plan({"drop_on_fail": True})
    second = process.resource("loadmaster_l7_settings").plan({"drop_on_fail": False})
    assert [error.summary for error in second.errors] == ["drop_on_fail is managed twice"]


def test_a_failing_group_is_put_back_as_it_was(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource("loadmaster_authentication_settings", allow_lockout=True)
    # the appliance takes certain sums of sources only, and this is none of them
    config = {"minimum_password_length": 12, "extended_permissions": True, "login_sources": ["radius_rights"]}
    result = resource.apply(config, check=False)
    assert "sessionauthmode" in result.errors[0].detail
    assert resource.state is None
    assert [call.command for call in unit.journal].count("set") > 1
    assert unit.raw("get", param="MinPassword")["MinPassword"] == 8
    assert unit.raw("get", param="extendedperms")["extendedperms"] is False


def test_limits_of_clients_and_of_all_change_together(unit: Emulator, connections: Connections) -> None:
    resource = connections.resource("loadmaster_limit_settings")
    for all_services, every_client in ((100, 50), (1000, 500), (40, 20)):
        config = {"connection_rate_limit": all_services, "client_connection_rate_limit": every_client}
        applied = resource.apply(config)
        assert not applied.errors
        assert unit.raw("get", param="MaxCPSLimit")["MaxCPSLimit"] == all_services
        assert unit.raw("get", param="ClientCPSLimit")["ClientCPSLimit"] == every_client
    refused = resource.apply({"connection_rate_limit": 10, "client_connection_rate_limit": 60}, check=False)
    assert "ClientCPSLimit" in refused.errors[0].detail


def test_any_wire_name_can_be_set_and_is_restored_on_request(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource("loadmaster_setting")
    config = {"name": "droponfail", "value": "1", "on_destroy": "restore"}
    resource.apply(config)
    assert resource.plan(config).is_empty
    assert unit.raw("get", param="droponfail")["droponfail"] is True
    resource.destroy()
    assert unit.raw("get", param="droponfail")["droponfail"] is False


def test_a_secret_does_not_go_through_the_hatch(connections: Connections) -> None:
    found = connections.resource("loadmaster_setting").validate({"name": "ntpkeysecret", "value": "hunter2"})
    assert [item.summary for item in found] == ["a secret would be stored in the state"]
    assert "hunter2" not in found[0].detail


def test_a_secret_is_sent_when_its_version_changes_and_stored_nowhere(
    unit: Emulator, connections: Connections
) -> None:
    resource = connections.resource("loadmaster_ntp_settings")
    config = {"ntp_key_secret": "marker-secret", "ntp_key_secret_version": 1}
    resource.apply(config)
    sent = [call.command for call in unit.journal].count("set")
    resource.apply(config)
    assert [call.command for call in unit.journal].count("set") == sent
    resource.apply({**config, "ntp_key_secret_version": 2})
    assert [call.command for call in unit.journal].count("set") == sent + 1
    assert "marker-secret" not in repr(resource.state) + resource.private.decode()
    missing = resource.validate({"ntp_key_secret": "marker-secret"})
    assert [item.summary for item in missing] == ["ntp_key_secret_version is missing"]


def test_a_log_host_leaves_other_hosts_alone(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="syslogwarn", value="10.0.9.1,10.0.9.2")
    resource = connections.resource("loadmaster_syslog_target")
    resource.apply({"host": "10.0.9.5", "minimum_severity": "warning"})
    assert set(unit.raw("get", param="syslogwarn")["syslogwarn"].split(",")) == {
        "10.0.9.1",
        "10.0.9.2",
        "10.0.9.5",
    }
    resource.apply({"host": "10.0.9.5", "minimum_severity": "info"})
    assert set(unit.raw("get", param="syslogwarn")["syslogwarn"].split(",")) == {"10.0.9.1", "10.0.9.2"}
    resource.destroy()
    assert set(unit.raw("get", param="syslogwarn")["syslogwarn"].split(",")) == {"10.0.9.1", "10.0.9.2"}


def test_an_eleventh_log_host_is_refused(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="sysloginfo", value=",".join(f"10.0.9.{number}" for number in range(10)))
    resource = connections.resource("loadmaster_syslog_target")
    result = resource.apply({"host": "10.0.8.1", "minimum_severity": "warning"}, check=False)
    assert "at most 10" in result.errors[0].detail


def test_many_objects_gone_at_once_are_an_error(unit: Emulator, connections: Connections) -> None:
    configs = [{"address": f"10.3.0.{number}", "port": "80", "protocol": "tcp"} for number in range(1, 13)]
    made = [connections.resource("loadmaster_virtual_service") for _ in configs]
    for resource, config in zip(made, configs, strict=True):
        resource.apply(config)
    for service in unit.raw("listvs")["VS"]:
        unit.raw("delvs", vs=service["Index"])
    process = connections.new()
    process.provider.session.vanished._patience = 0.0  # type: ignore[attr-defined]
    found = []
    for resource in made:
        later = process.resource("loadmaster_virtual_service")
        later.state, later.private = resource.state, resource.private
        found.append([item.summary for item in later.refresh()])
    assert found[:5] == [[]] * 5
    assert found[5:] == [["too many objects are gone at once"]] * 7
