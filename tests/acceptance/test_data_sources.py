"""Data sources with real Terraform: read while planning, and usable by what judges the plan."""

from __future__ import annotations

from loadmaster_emulator import Emulator
from tests.support.appliance_terraform import ApplianceTerraform

SOURCES = """
data "loadmaster_version" "this" {}

data "loadmaster_licence" "this" {}

data "loadmaster_ha_status" "this" {}

data "loadmaster_interfaces" "this" {}

resource "loadmaster_interface" "inside" {
  number = one([for each in data.loadmaster_interfaces.this.interfaces : each.number if each.name == "eth1"])
  mtu    = 1400
}
"""


def test_firmware_platform_role_and_interfaces_are_known_while_planning(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    terraform.configure(SOURCES)
    plan = terraform.plan()
    values = {
        item["address"]: item["values"]
        for item in plan.document["prior_state"]["values"]["root_module"]["resources"]
    }
    told = unit.raw("get", param="version")["version"]
    assert values["data.loadmaster_version.this"]["firmware_version"] == told
    assert told.startswith(values["data.loadmaster_version.this"]["version"])
    assert values["data.loadmaster_licence.this"]["platform"] == "virtual"
    assert values["data.loadmaster_ha_status.this"]["ha_status"] == "not_configured"
    assert not {"uuid"} & set(values["data.loadmaster_licence.this"])
    assert plan.changes["loadmaster_interface.inside"]["after"]["number"] == 1
    assert "modiface" not in terraform.commands()
