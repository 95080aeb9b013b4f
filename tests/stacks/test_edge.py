"""The reference deployment makes a pair of two units, stays as it is, and leaves nothing behind."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_checklist import PACKS, from_plan, judge
from loadmaster_constructs import App
from loadmaster_emulator import EmulatedPair, Emulator
from stacks.applications import ApplicationsStack
from stacks.edge import EdgeStack, SecretFiles
from stacks.edge_settings import SAMPLE, PairAddresses, read_settings
from tests.stacks.conftest import MakeTerraform, hand_over
from tests.support.appliance_terraform import ApplianceTerraform


@pytest.fixture
def stacks(
    app: App, units: EmulatedPair, files: SecretFiles, terraform_of: MakeTerraform
) -> dict[str, ApplianceTerraform]:
    """Both stacks, the owner's first; nothing is applied yet."""
    addresses = PairAddresses(units.first.url, units.second.url, units.shared_url)
    settings = read_settings(SAMPLE)
    EdgeStack(app, settings, addresses=addresses, files=files)
    ApplicationsStack(app, settings, addresses=addresses)
    found = {}
    for name in ("edge", "applications"):
        found[name] = terraform_of(name)
        hand_over(app, found[name], name)
    return found


def _services(unit: Emulator) -> dict[str, dict[str, Any]]:
    return {service["NickName"]: service for service in unit.raw("listvs")["VS"]}


def _get(unit: Emulator, name: str) -> Any:
    return unit.raw("get", param=name)[name]


def test_two_units_become_the_reference_pair_and_neither_stack_undoes_the_other(
    stacks: dict[str, ApplianceTerraform], units: EmulatedPair
) -> None:
    for terraform in stacks.values():
        terraform.apply()
    for name, terraform in stacks.items():
        plan = terraform.plan()
        assert plan.is_empty, name
        report = judge(from_plan(plan.document), stage="plan")
        assert {point.rule for point in report.points()} == set(PACKS["twelve"])
        assert not report.failing, name
    for unit in units.units:
        assert sum(call.command == "reboot" for call in unit.journal) == 1
    assert sorted(units.roles.values()) == ["active", "standby"]
    _check_pair(units)
    _check_services(units.active)
    _check_that_only_a_change_is_planned(stacks["edge"], units.active)

    stacks["applications"].destroy()
    assert units.active is not None
    assert set(_services(units.active)) == {"web", "web-redirect", "directory", "names"}
    stacks["edge"].destroy()
    assert units.active.raw("listvs").get("VS", []) == []
    assert _get(units.active, "droponfail") is True, "settings stay as chosen"
    assert sorted(units.roles.values()) == ["active", "standby"], "so does the pair"


def _check_pair(units: EmulatedPair) -> None:
    for unit in units.units:
        assert _get(unit, "havhid") == 23
    active = units.active
    assert active is not None
    assert _get(active, "hal7update") is True
    assert _get(active, "hal4update") is True, "names are served at layer 4"
    assert _get(active, "snat") is False
    assert _get(active, "syslogwarn") == "10.0.9.5"
    assert _get(active, "finalpersist") == 3600
    assert (_get(active, "backupenable"), _get(active, "backupmethod")) == (True, "sftp")
    assert active.raw("aclcontrol.isenabled")["aclstatus"] in (True, "yes")


def _check_services(unit: Emulator | None) -> None:
    assert unit is not None
    services = _services(unit)
    web, applications = services["web"], services["applications"]
    assert (web["VSAddress"], web["VSPort"], web["Protocol"]) == ("10.0.0.50", "443", "tcp")
    assert (web["SSLAcceleration"], web["SSLReencrypt"], web["TlsType"]) == (True, True, "7")
    assert web["CipherSet"] == "BestPractices"
    assert (web["Persist"], web["PersistTimeout"]) == ("active-cookie", "3600")
    assert (web["Transparent"], web["SubnetOriginating"], web["AddVia"]) == (False, True, 5)
    assert {(server["Addr"], server["Port"]) for server in web["Rs"]} == {
        ("192.168.10.21", 443),
        ("192.168.10.22", 443),
    }
    assert services["web-redirect"]["ErrorUrl"] == "https://%h%s"
    assert (services["names"]["Protocol"], services["names"]["ForceL7"]) == ("udp", False)
    assert len(applications["SubVS"]) == 2


def _check_that_only_a_change_is_planned(edge: ApplianceTerraform, unit: Emulator | None) -> None:
    """A drained server is somebody's work in progress, a changed value is drift."""
    assert unit is not None
    web = _services(unit)["web"]
    unit.raw("modrs", vs=web["Index"], rs=f"!{web['Rs'][0]['RsIndex']}", enable=False)
    unit.raw("modvs", vs=web["Index"], Idletime=30)
    plan = edge.plan()
    (address,) = plan.changes
    assert address.startswith("loadmaster_virtual_service.edge_web_")
    assert plan.changed(address) == {"idle_time"}
