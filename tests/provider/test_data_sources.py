"""What an appliance says about itself, as data sources: firmware, licence, role, interfaces."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest

from loadmaster_emulator import Emulator
from loadmaster_provider.provider import load
from tests.support.protocol_driver import ProtocolDriver
from tests.support.provider_driver import provider_block


def _read(unit: Emulator, name: str) -> dict[str, Any]:
    driver = ProtocolDriver(load(), config=provider_block(unit))
    try:
        state, found = driver.read_data_source(f"loadmaster_{name}", {})
    finally:
        driver.close()
    assert found == []
    assert state is not None
    return state


@pytest.mark.parametrize("platform", ["virtual", "hardware"])
def test_the_licence_tells_the_platform_and_no_secret(platform: Literal["virtual", "hardware"]) -> None:
    with Emulator(limiter=False, platform=platform) as unit:
        state = _read(unit, "licence")
        told = unit.raw("licenseinfo")
    assert state["platform"] == platform
    assert told["uuid"] not in json.dumps(state)


def test_the_version_comes_in_parts() -> None:
    with Emulator(limiter=False, firmware="7.2.54.9") as unit:
        state = _read(unit, "version")
        told = unit.raw("get", param="version")["version"]
    assert (state["version"], state["branch"], state["firmware_version"]) == ("7.2.54.9", "7.2.54", told)


def test_a_single_unit_has_no_role_in_a_pair(unit: Emulator) -> None:
    state = _read(unit, "ha_status")
    assert state["ha_status"] == "not_configured"
    assert state["ha_mode"] == "single"


def test_interfaces_are_listed_with_names_and_addresses() -> None:
    networks = {"eth0": "10.0.0.11/24", "eth1": "192.168.10.11/24"}
    with Emulator(limiter=False, interfaces=networks) as unit:
        state = _read(unit, "interfaces")
    assert {item["name"]: item["address"] for item in state["interfaces"]} == networks
    assert [item["number"] for item in state["interfaces"]] == [0, 1]
