"""The reference deployment reaches an appliance, stays as it is, and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from loadmaster_constructs import App
from loadmaster_emulator import Emulator
from stacks.demo_certificate import demo_certificate
from stacks.edge import EdgeStack
from stacks.edge_settings import SAMPLE, read_settings
from tests.stacks.conftest import hand_over
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.fixture
def deployed(tmp_path: Path, app: App, unit: Emulator, terraform: ApplianceTerraform) -> ApplianceTerraform:
    certificate, private_key = demo_certificate(tmp_path / "certificates")
    settings = read_settings(SAMPLE)
    EdgeStack(app, settings, unit=unit.url, certificate=certificate, private_key=private_key)
    hand_over(app, terraform)
    terraform.apply()
    return terraform


def _services(unit: Emulator) -> dict[str, dict[str, Any]]:
    found = {}
    for service in unit.raw("listvs")["VS"]:
        found[service["NickName"]] = service
    return found


def test_the_reference_deployment_lives_and_goes(deployed: ApplianceTerraform, unit: Emulator) -> None:
    assert deployed.plan().is_empty
    services = _services(unit)
    web, applications = services["web"], services["applications"]
    assert (web["VSAddress"], web["VSPort"], web["Protocol"]) == ("10.0.0.50", "443", "tcp")
    assert (web["SSLAcceleration"], web["SSLReencrypt"], web["TlsType"]) == (True, True, "7")
    assert web["CipherSet"] == "BestPractices"
    assert (web["Persist"], web["PersistTimeout"]) == ("active-cookie", "3600")
    assert (web["Transparent"], web["SubnetOriginating"], web["AddVia"]) == (False, True, 5)
    assert {(server["Addr"], server["Port"]) for server in web["Rs"]} == {
        ("10.0.1.11", 443),
        ("10.0.1.12", 443),
    }
    assert services["web-redirect"]["ErrorUrl"] == "https://%h%s"
    assert (services["names"]["Protocol"], services["names"]["ForceL7"]) == ("udp", False)
    assert len(applications["SubVS"]) == 2
    assert unit.raw("get", param="syslogwarn")["syslogwarn"] == "10.0.9.5"
    assert unit.raw("get", param="droponfail")["droponfail"] is True
    assert unit.raw("get", param="finalpersist")["finalpersist"] == 3600
    deployed.destroy()
    assert unit.raw("listvs").get("VS", []) == []
    assert unit.raw("get", param="syslogwarn").get("syslogwarn", "") == ""
    assert unit.raw("get", param="droponfail")["droponfail"] is True, "settings stay as chosen"


def test_a_change_behind_terraforms_back_is_the_only_one_planned(
    deployed: ApplianceTerraform, unit: Emulator
) -> None:
    web = _services(unit)["web"]
    unit.raw("modvs", vs=web["Index"], Idletime=30)
    plan = deployed.plan()
    (address,) = plan.changes
    assert address.startswith("loadmaster_virtual_service.edge_web_")
    assert plan.changed(address) == {"idle_time"}


def test_a_drained_server_is_no_change(deployed: ApplianceTerraform, unit: Emulator) -> None:
    web = _services(unit)["web"]
    unit.raw("modrs", vs=web["Index"], rs=f"!{web['Rs'][0]['RsIndex']}", enable=False)
    assert deployed.plan().is_empty
