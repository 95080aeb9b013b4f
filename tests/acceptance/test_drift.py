"""Changes behind Terraform's back: seen as exactly what they are, and a drained server not seen at all."""

from __future__ import annotations

import pytest

from loadmaster_emulator import Emulator
from tests.acceptance.inventory import service_keys
from tests.support.appliance_terraform import ApplianceTerraform

WEB = "loadmaster_virtual_service.web"
KEY = {"vs": "10.0.0.50", "port": 443, "prot": "tcp"}
DEPLOYED = """
resource "loadmaster_virtual_service" "web" {
  address      = "10.0.0.50"
  port         = 443
  protocol     = "tcp"
  nickname     = "web"
  real_servers = { "10.0.1.11:80" = {}, "10.0.1.12:80" = { connection_limit = 10 } }
}

resource "loadmaster_l7_settings" "all" {
  drop_on_fail = true
}

resource "loadmaster_add_header_rule" "origin" {
  name        = "origin"
  header      = "X-Origin"
  replacement = "inside"
}
"""


@pytest.fixture
def deployed(terraform: ApplianceTerraform) -> ApplianceTerraform:
    """One service, one rule and one group of settings."""
    terraform.configure(DEPLOYED)
    terraform.apply()
    return terraform


def test_changed_values_are_the_whole_next_plan_and_go_back_with_the_next_apply(
    deployed: ApplianceTerraform, unit: Emulator
) -> None:
    unit.raw("modvs", **KEY, Idletime=120)
    unit.raw("modrs", **KEY, rs="10.0.1.12", rsport=80, Limit=99)
    unit.raw("set", param="dropatdrainend", value="yes")
    unit.raw("set", param="droponfail", value="no")
    plan = deployed.plan()
    assert set(plan.changes) == {WEB, "loadmaster_l7_settings.all"}
    assert plan.changed(WEB) == {"idle_time", "real_servers"}
    before, after = plan.changes[WEB]["before"], plan.changes[WEB]["after"]
    assert (before["idle_time"], after["idle_time"]) == (120, 660)
    for servers, limit in ((before["real_servers"], 99), (after["real_servers"], 10)):
        assert servers["10.0.1.12:80"]["connection_limit"] == limit
    assert before["real_servers"]["10.0.1.11:80"] == after["real_servers"]["10.0.1.11:80"]
    # drop_at_drain_end is not written, so it is nobody's business here
    assert plan.changed("loadmaster_l7_settings.all") == {"drop_on_fail"}

    deployed.apply()
    assert unit.raw("showvs", **KEY)["Idletime"] == 660
    assert unit.raw("get", param="dropatdrainend")["dropatdrainend"] is True
    deployed.expect_no_changes()


def test_a_drained_server_and_a_weight_set_by_hand_are_no_drift(
    deployed: ApplianceTerraform, unit: Emulator
) -> None:
    unit.raw("modrs", **KEY, rs="10.0.1.11", rsport=80, Enable=False)
    unit.raw("modrs", **KEY, rs="10.0.1.12", rsport=80, Weight=5)
    deployed.expect_no_changes()
    deployed.configure(DEPLOYED.replace('"web"\n  real', '"portal"\n  real'))
    deployed.apply()
    servers = {server["Addr"]: server for server in unit.raw("showvs", **KEY)["Rs"]}
    assert (servers["10.0.1.11"]["Enable"], servers["10.0.1.12"]["Weight"]) == (False, 5)


def test_a_server_added_or_removed_by_hand_is_put_right(deployed: ApplianceTerraform, unit: Emulator) -> None:
    unit.raw("addrs", **KEY, rs="10.0.1.99", rsport=80)
    unit.raw("delrs", **KEY, rs="10.0.1.11", rsport=80)
    plan = deployed.plan()
    assert plan.changed(WEB) == {"real_servers"}
    deployed.apply()
    assert sorted(server["Addr"] for server in unit.raw("showvs", **KEY)["Rs"]) == ["10.0.1.11", "10.0.1.12"]
    deployed.expect_no_changes()


def test_a_service_given_another_address_by_hand_is_moved_back_and_not_made_anew(
    deployed: ApplianceTerraform, unit: Emulator
) -> None:
    index = unit.raw("showvs", **KEY)["Index"]
    unit.raw("modvs", **KEY, vsaddress="10.0.0.77")
    plan = deployed.plan()
    assert plan.actions(WEB) == ["update"]
    assert plan.changed(WEB) <= {"address", "id"}
    deployed.apply()
    assert unit.raw("showvs", **KEY)["Index"] == index
    deployed.expect_no_changes()


def test_a_deleted_object_is_made_anew_once_the_appliance_has_confirmed_it(
    deployed: ApplianceTerraform, unit: Emulator
) -> None:
    unit.raw("delvs", **KEY)
    unit.raw("delrule", name="origin")
    unit.journal.clear()
    plan = deployed.plan()
    assert {address: plan.actions(address) for address in plan.changes} == {
        WEB: ["create"],
        "loadmaster_add_header_rule.origin": ["create"],
    }
    # the list alone is not believed: the object is asked for by itself
    assert "showvs" in unit.journal.commands()
    deployed.apply()
    deployed.expect_no_changes()


ESTATE = """
resource "loadmaster_virtual_service" "estate" {
  count    = 20
  address  = "10.0.4.${count.index + 1}"
  port     = 80
  protocol = "tcp"
}
"""


def _delete(unit: Emulator, first: int, last: int) -> None:
    for number in range(first, last + 1):
        unit.raw("delvs", vs=f"10.0.4.{number}", port=80, prot="tcp")


def test_many_services_gone_at_once_are_an_error_and_no_plan_to_make_them_anew(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    terraform.configure(ESTATE)
    terraform.apply()
    _delete(unit, 1, 4)
    few = terraform.plan()
    assert len(few.changes) == 4
    assert all(change["actions"] == ["create"] for change in few.changes.values())

    _delete(unit, 5, 8)
    many = terraform.try_plan()
    assert many.exit_code == 1
    assert {item["summary"] for item in many.errors} == {"too many objects are gone at once"}
    assert "terraform state rm" in many.errors[0]["detail"]
    assert len(service_keys(unit)) == 12
    applied = terraform.try_apply()
    assert applied.exit_code == 1
    assert len(service_keys(unit)) == 12
