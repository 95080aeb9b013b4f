"""The whole life of a pair with real Terraform: made of two single units with services on it in one apply,
kept, changed, imported and taken apart.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from loadmaster_emulator import EmulatedPair
from tests.support.appliance_terraform import ApplianceTerraform
from tests.support.pair_driver import writes

PAIR = """
resource "loadmaster_ha_pair" "edge" {
  interfaces = {
    eth0 = { shared_address = "10.0.0.10", ha_check = true }
    eth1 = { shared_address = "192.168.10.1", ha_check = true }
  }
  ha_virtual_id           = %(virtual_id)d
  share_layer7_persistence = true
  partner_secret           = "marker-of-the-secret"
  partner_secret_version   = 1
  platform                 = "virtual"
  reboot                   = "when_needed"
  on_destroy               = "unpair"
}
"""
SERVICES = """
resource "loadmaster_virtual_service" "web" {
  address      = "10.0.0.50"
  port         = 80
  protocol     = "tcp"
  real_servers = { "10.0.1.11:80" = {} }
  depends_on   = [loadmaster_ha_pair.edge]
}

resource "loadmaster_l7_settings" "all" {
  drop_on_fail = true
  depends_on   = [loadmaster_ha_pair.edge]
}
"""
IMPORTED = """
import {
  to = loadmaster_ha_pair.edge
  id = "pair"
}

resource "loadmaster_ha_pair" "edge" {
  interfaces = {
    eth0 = { shared_address = "10.0.0.10" }
    eth1 = { shared_address = "192.168.10.1" }
  }
}
"""


@pytest.fixture
def units() -> Iterator[EmulatedPair]:
    with EmulatedPair(formed=False, limiter=False, clock_speed=60) as made:
        yield made


def _terraform(folder: Path, units: EmulatedPair, mirror: Path) -> ApplianceTerraform:
    environment = {
        "LOADMASTER_FIRST_URL": units.first.url,
        "LOADMASTER_SECOND_URL": units.second.url,
        "LOADMASTER_SHARED_URL": units.shared_url,
        "LOADMASTER_CA_FILE": str(units.certificates),
    }
    return ApplianceTerraform(
        folder, units.first, mirror=mirror, python=sys.executable, environment=environment
    )


def _clear(units: EmulatedPair) -> None:
    for unit in units.units:
        unit.journal.clear()


def test_a_pair_is_made_kept_imported_changed_and_taken_apart(
    units: EmulatedPair, tmp_path: Path, provider_mirror: Path
) -> None:
    terraform = _terraform(tmp_path / "owner", units, provider_mirror)
    terraform.configure(PAIR % {"virtual_id": 23}, SERVICES)
    terraform.apply()
    assert units.roles == {"first": "active", "second": "standby"}
    assert [unit.journal.commands().count("reboot") for unit in units.units] == [1, 1]
    assert [one["VSAddress"] for one in units.first.raw("listvs")["VS"]] == ["10.0.0.50"]
    assert "marker-of-the-secret" not in terraform.state_file.read_text()
    terraform.expect_no_changes()

    _clear(units)
    terraform.configure(PAIR % {"virtual_id": 24}, SERVICES)
    terraform.apply()
    assert [unit.journal.commands().count("reboot") for unit in units.units] == [1, 1]
    assert [unit.raw("get", param="havhid")["havhid"] for unit in units.units] == [24, 24]
    terraform.expect_no_changes()

    _clear(units)
    terraform.forget_state()
    terraform.configure(IMPORTED)
    terraform.apply()
    assert writes(units.first) + writes(units.second) == []
    terraform.expect_no_changes()

    for unit in units.units:
        unit.raw("delvs", vs="10.0.0.50", port=80, prot="tcp")
    terraform.configure(PAIR % {"virtual_id": 24})
    terraform.apply()
    terraform.destroy()
    assert units.roles == {"first": "single", "second": "single"}
