"""Every change that would cut a way in: refused before anything is sent, and let through when it is meant."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.protocol import UNKNOWN
from tests.support.protocol_driver import ManagedObject
from tests.support.provider_driver import Connections

CUTTING: list[tuple[str, dict[str, Any], str]] = [
    ("admin_access", {"api_enabled": False}, "switches off the API"),
    ("admin_access", {"wui_enabled": False}, "switches off web administration"),
    ("admin_access", {"wui_port": 8443}, "another address or port"),
    ("admin_access", {"wui_interface": 1}, "another address or port"),
    ("admin_access", {"api_port": 9443}, "another address or port"),
    ("admin_access", {"admin_gateway": "10.0.0.254"}, "another way back"),
    ("admin_access", {"admin_login_method": "certificate"}, "no login by certificate"),
    ("admin_access", {"admin_certificate": "www"}, "another certificate"),
    ("session_management", {"session_management": False}, "need session management"),
    ("session_management", {"session_basic_authentication": True}, "basic authentication"),
    ("packet_filter", {"enabled": True, "block_wui": True}, "access lists"),
    ("interface", {"number": 0, "address": "10.0.0.99/24"}, "interface 0"),
    ("interface", {"number": 1, "holds_default_gateway": True}, "way out"),
    ("setting", {"name": "enableapi", "value": "no"}, "switches off the API"),
    ("setting", {"name": "wuiport", "value": "8443"}, "another address or port"),
]
READS = {"get", "getall", "showiface", "listvs"}


@pytest.fixture
def unit() -> Iterator[Emulator]:
    with Emulator(limiter=False, interfaces={"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}) as started:
        yield started


def _writes(unit: Emulator) -> list[str]:
    return [
        call.command
        for call in unit.journal
        if call.command not in READS and not call.command.startswith(("aclcontrol.is", "aclcontrol.wuiaddr"))
    ]


def _names(config: dict[str, Any]) -> str:
    """The argument in the message: the last one, or for the hatch the value's name."""
    return str(config["name"]) if "name" in config else list(config)[-1]


@pytest.mark.parametrize(("kind", "config", "words"), CUTTING)
def test_a_change_that_cuts_a_way_in_is_refused_and_says_which(
    kind: str, config: dict[str, Any], words: str, unit: Emulator, connections: Connections
) -> None:
    plan = connections.resource(f"loadmaster_{kind}").plan(config)
    assert [error.summary for error in plan.errors] == [f"{_names(config)} could lock everybody out"]
    assert words in plan.errors[0].detail
    assert plan.errors[0].detail.endswith("set allow_lockout = true in the provider block for one run.")
    assert _writes(unit) == []
    meant = connections.resource(f"loadmaster_{kind}", allow_lockout=True).plan(config)
    assert [error.summary for error in meant.errors] == []


LATE: list[tuple[str, dict[str, Any], str]] = [
    ("admin_access", {"wui_port": 8443}, "wui_port"),
    ("interface", {"number": 0, "address": "10.0.0.99/24"}, "address"),
    ("packet_filter", {"block_wui": True}, "block_wui"),
]


@pytest.mark.parametrize(("kind", "config", "name"), LATE)
def test_a_value_that_is_only_known_when_applying_is_refused_before_anything_is_sent(
    kind: str, config: dict[str, Any], name: str, unit: Emulator, connections: Connections
) -> None:
    unit.call_raw("aclcontrol", {"enable": 1})
    unit.journal.clear()
    resource: ManagedObject = connections.resource(f"loadmaster_{kind}")
    planned = resource.plan({**config, name: UNKNOWN})
    assert not planned.errors
    assert planned.state is not None
    known = {**planned.state, name: config[name]}
    applied = resource._apply_once(type(planned)("create", known, [], [], planned.private), config)
    assert [error.summary for error in applied.errors] == [f"{name} could lock everybody out"]
    assert _writes(unit) == []
    assert resource.state is None


def test_what_holds_already_locks_nobody_out(connections: Connections) -> None:
    for kind, config in (
        ("admin_access", {"wui_port": 443, "wui_interface": 0, "api_enabled": True}),
        ("interface", {"number": 0, "address": "10.0.0.11/24"}),
        ("packet_filter", {"enabled": True, "block_wui": False}),
    ):
        assert not connections.resource(f"loadmaster_{kind}").plan(config).errors


def test_the_other_interface_and_its_addresses_are_free_to_change(connections: Connections) -> None:
    plan = connections.resource("loadmaster_interface").plan({"number": 1, "address": "192.168.10.99/24"})
    assert not plan.errors


def test_the_address_that_is_called_is_not_taken_off_its_interface(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("addadditional", iface=1, addr="127.0.0.1/8")
    resource = connections.resource("loadmaster_interface_address")
    assert resource.import_("1/127.0.0.1/8") == []
    assert [error.summary for error in resource.plan(None).errors] == [
        "removing 127.0.0.1 could lock everybody out"
    ]


def test_an_interface_whose_address_is_called_is_guarded_wherever_administration_listens(
    unit: Emulator, connections: Connections
) -> None:
    unit.raw("addadditional", iface=1, addr="127.0.0.1/8")
    plan = connections.resource("loadmaster_interface").plan({"number": 1, "address": "192.168.10.99/24"})
    assert [error.summary for error in plan.errors] == ["address could lock everybody out"]


def test_restoring_what_would_cut_a_way_in_is_refused(unit: Emulator, connections: Connections) -> None:
    unit.raw("set", param="sessionbasicauth", value="no")
    resource = connections.resource("loadmaster_session_management")
    resource.apply({"session_basic_authentication": False, "on_destroy": "restore"})
    private = resource.private.replace(
        b'"session_basic_authentication":false', b'"session_basic_authentication":true'
    )
    assert private != resource.private
    resource.private = private
    assert [error.summary for error in resource.plan(None).errors] == [
        "session_basic_authentication cannot be restored"
    ]
