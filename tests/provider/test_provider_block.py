"""Where the provider finds its appliance and its credentials, and what it says when it cannot."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.configuration import check_block, read_block
from loadmaster_provider.protocol import UNKNOWN, Diagnostics, ProviderError
from tests.support.provider_driver import Connections

WEB = {"address": "10.0.0.50", "port": "443", "protocol": "tcp"}
NOTHING = dict.fromkeys(
    (
        "name",
        "units",
        "shared",
        "api_key",
        "username",
        "password",
        "ca_file",
        "ca_pem",
        "fingerprint",
        "verify_tls",
        "calls_per_second",
        "calls_in_flight",
        "timeout_seconds",
        "adopt_identical",
        "allow_replaced_unit",
        "allow_lockout",
        "offline_snapshot",
    )
)


def test_the_named_appliances_variables_come_before_the_general_ones() -> None:
    environment = {
        "LOADMASTER_EDGE_WEST_API_KEY": "west",
        "LOADMASTER_API_KEY": "any",
        "LOADMASTER_URL": "https://10.0.0.9",
        "LOADMASTER_FINGERPRINT": "ab" * 32,
    }
    found = read_block({**NOTHING, "name": "edge-west"}, environment)
    assert found is not None
    (unit,) = found.units
    assert (unit.api_key, found.url, unit.fingerprint) == ("west", "https://10.0.0.9", "ab" * 32)
    assert "west" not in repr(found)


def test_the_block_comes_before_the_environment() -> None:
    block = {**NOTHING, "units": ["https://10.0.0.11/"], "password": "secret"}
    found = read_block(block, {"LOADMASTER_URL": "https://10.0.0.9"})
    assert found is not None
    (unit,) = found.units
    assert (found.url, unit.username, unit.password) == ("https://10.0.0.11", "bal", "secret")


@pytest.mark.parametrize(
    ("block", "word"),
    [
        ({}, "LOADMASTER_URL"),
        ({"units": ["https://10.0.0.11"]}, "LOADMASTER_API_KEY"),
        ({"units": ["https://10.0.0.11"], "name": "edge"}, "LOADMASTER_EDGE_API_KEY"),
        ({"units": ["10.0.0.11"], "api_key": "k"}, "https://10.0.0.11"),
        ({"units": ["https://10.0.0.11:0"], "api_key": "k"}, "not an address"),
        ({"units": ["https://bal:pw@10.0.0.11"], "api_key": "k"}, "must not hold"),
    ],
)
def test_what_is_missing_or_wrong_is_named(block: dict[str, Any], word: str) -> None:
    with pytest.raises(ProviderError) as caught:
        read_block({**NOTHING, **block}, {})
    assert word in str(caught.value)
    assert "pw" not in str(caught.value).replace("password", "")


PAIR = ["https://10.0.0.11", "https://10.0.0.12"]


@pytest.mark.parametrize(
    ("block", "summary"),
    [
        ({"units": [*PAIR, "https://10.0.0.13"]}, "too many units"),
        ({"units": []}, "units is empty"),
        ({"units": ["https://10.0.0.11", "https://10.0.0.11:443/"]}, "the same unit twice"),
        ({"units": ["https://lb.example", "https://LB.example"]}, "the same unit twice"),
        ({"units": PAIR, "shared": "https://10.0.0.12"}, "the shared address is a unit's own"),
        ({"units": PAIR, "shared": "10.0.0.10"}, "not an address of an appliance"),
    ],
)
def test_units_that_make_no_sense_are_named_without_reach(block: dict[str, Any], summary: str) -> None:
    findings = Diagnostics()
    check_block({**NOTHING, **block}, findings)
    assert [item.summary for item in findings.items] == [summary]


def test_each_unit_is_looked_up_by_its_place_before_what_holds_for_both() -> None:
    environment = {
        "LOADMASTER_EDGE_FIRST_API_KEY": "first of edge",
        "LOADMASTER_SECOND_PASSWORD": "second of any",
        "LOADMASTER_EDGE_API_KEY": "edge",
        "LOADMASTER_API_KEY": "any",
        "LOADMASTER_SECOND_FINGERPRINT": "cd" * 32,
        "LOADMASTER_FINGERPRINT": "ab" * 32,
    }
    found = read_block({**NOTHING, "name": "edge", "units": PAIR}, environment)
    assert found is not None
    first, second = found.units
    assert (first.api_key, first.password, first.fingerprint) == ("first of edge", None, "ab" * 32)
    assert (second.api_key, second.password, second.fingerprint) == (None, "second of any", "cd" * 32)
    assert second.username == "bal"
    assert "of any" not in repr(found) + repr(found.units)


def test_the_environment_can_name_a_pair() -> None:
    environment = {
        "LOADMASTER_FIRST_URL": PAIR[0],
        "LOADMASTER_SECOND_URL": PAIR[1],
        "LOADMASTER_SHARED_URL": "https://10.0.0.10/",
        "LOADMASTER_URL": "https://10.0.0.9",
        "LOADMASTER_API_KEY": "any",
    }
    found = read_block(NOTHING, environment)
    assert found is not None
    assert ([unit.url for unit in found.units], found.shared) == (PAIR, "https://10.0.0.10")
    alone = read_block({**NOTHING, "units": PAIR[:1]}, environment)
    assert alone is not None
    assert ([unit.url for unit in alone.units], alone.shared) == (PAIR[:1], None)


def test_missing_credentials_of_one_unit_name_it_and_its_variables() -> None:
    with pytest.raises(ProviderError) as caught:
        read_block({**NOTHING, "units": PAIR}, {"LOADMASTER_FIRST_API_KEY": "k"})
    assert "the second unit" in caught.value.summary
    assert "LOADMASTER_SECOND_API_KEY" in caught.value.detail


def test_a_block_that_is_known_after_apply_plans_new_resources(connections: Connections) -> None:
    assert read_block({**NOTHING, "units": UNKNOWN, "api_key": "k"}, {}) is None
    process = connections.new()
    process.provider.session.configure(None)  # type: ignore[attr-defined]
    resource = process.resource("loadmaster_virtual_service")
    result = resource.apply(WEB, check=False)
    assert result.action == "create", "the plan was made"
    assert [error.summary for error in result.errors] == ["the appliance is not known yet"]


def test_without_reach_new_resources_are_planned_and_existing_ones_are_not(
    unit: Emulator, connections: Connections, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loadmaster._retry._FIRST_PAUSE_SECONDS", 0.0)
    existing = connections.resource("loadmaster_virtual_service")
    existing.apply(WEB)
    away = {"units": ["https://127.0.0.1:9"], "ca_file": None, "fingerprint": "ab" * 32}
    offline = connections.new(**away)
    assert offline.resource("loadmaster_virtual_service").plan({**WEB, "port": "80"}).action == "create"
    stored = offline.resource("loadmaster_virtual_service")
    stored.state, stored.private = existing.state, existing.private
    plan = stored.plan(WEB)
    assert len(plan.errors) == 1
    assert "units in the provider block" in plan.errors[0].detail


@pytest.mark.parametrize(
    ("block", "word"),
    [
        ({"api_key": "wrong"}, "API key"),
        ({"ca_file": None}, "ca_file"),
        ({"ca_file": None, "fingerprint": "00" * 32}, "fingerprint"),
    ],
)
def test_an_appliance_that_cannot_be_used_ends_the_plan_with_advice(
    block: dict[str, Any], word: str, connections: Connections
) -> None:
    plan = connections.resource("loadmaster_virtual_service", **block).plan(WEB)
    assert len(plan.errors) == 1
    assert word in plan.errors[0].detail


def test_a_switched_off_api_is_explained(connections: Connections) -> None:
    with Emulator(limiter=False, api_enabled=False) as off:
        there = Connections(off)
        plan = there.resource("loadmaster_virtual_service").plan(WEB)
        assert len(plan.errors) == 1
        assert "Enable API Interface" in plan.errors[0].detail
        there.close()


def test_certificates_can_be_given_as_text(unit: Emulator, connections: Connections) -> None:
    assert unit.certificate is not None
    pem = unit.certificate.read_text()
    resource = connections.resource("loadmaster_virtual_service", ca_file=None, ca_pem=pem)
    assert resource.apply(WEB).action == "create"
