"""Facts from Terraform plans."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from loadmaster_checklist import Estate, NotReadable, Unknown, from_plan, judge
from loadmaster_emulator import Emulator
from loadmaster_provider.install import cli_configuration, install_mirror
from tests.checklist.seeds import Seed, web
from tests.support.appliance_terraform import ApplianceTerraform, required_providers

PROVIDER = "loadmaster.example/community/loadmaster"

MAIN = """
variable "edge" {{ default = "edge" }}
provider "loadmaster" {{
  name  = var.edge
  units = ["{url}"]
  calls_per_second = 2000
}}
provider "loadmaster" {{
  alias = "core"
  name  = "core"
  units = ["{url}"]
  calls_per_second = 2000
}}
resource "loadmaster_l7_settings" "this" {{
  drop_on_fail = false
}}
resource "loadmaster_virtual_service" "web" {{
  for_each  = {{ a = "10.0.0.50", b = "10.0.0.51" }}
  address   = each.value
  port      = 443
  protocol  = "tcp"
  idle_time = 1800
}}
resource "loadmaster_sub_virtual_service" "mail" {{
  virtual_service_id = loadmaster_virtual_service.web["a"].id
  nickname           = "mail"
  transparent        = true
}}
resource "loadmaster_real_server" "server" {{
  count              = 2
  virtual_service_id = loadmaster_virtual_service.web["b"].id
  address            = "10.0.1.${{count.index + 1}}"
  port               = 443
}}
resource "terraform_data" "later" {{}}
resource "loadmaster_network_settings" "this" {{
  server_nat = terraform_data.later.id == "x"
}}
data "loadmaster_unit" "this" {{}}
module "core" {{
  source    = "./core"
  count     = 1
  providers = {{ loadmaster = loadmaster.core }}
}}
"""
MODULE = """
resource "loadmaster_network_settings" "this" {
  server_nat = true
}
resource "loadmaster_virtual_service" "web" {
  address  = "10.0.0.60"
  port     = 80
  protocol = "tcp"
}
resource "loadmaster_sub_virtual_service" "inner" {
  virtual_service_id = loadmaster_virtual_service.web.id
  nickname           = "inner"
}
"""


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A plan that Terraform itself made: two appliances, instances, a module and a data source."""
    folder = tmp_path_factory.mktemp("plan")
    mirror = folder / "mirror"
    mirror.mkdir()
    install_mirror(mirror)
    (mirror / "cli.tfrc").write_text(cli_configuration(mirror))
    with Emulator(limiter=False) as unit:
        terraform = ApplianceTerraform(folder / "work", unit, mirror=mirror, python=sys.executable)
        terraform.write(required_providers() + MAIN.format(url=unit.url))
        (terraform.folder / "core").mkdir()
        (terraform.folder / "core" / "main.tf").write_text(required_providers() + MODULE)
        terraform.init()
        return terraform.plan().document


def appliances(document: dict[str, Any]) -> dict[str, Any]:
    return {one.name: one for one in from_plan(document)}


def test_plain_hcl_is_grouped_by_the_names_of_its_provider_blocks(planned: dict[str, Any]) -> None:
    found = appliances(planned)
    assert [service.key for service in found["edge"].services] == ["10.0.0.50:443/tcp", "10.0.0.51:443/tcp"]
    assert [service.key for service in found["core"].services] == ["10.0.0.60:80/tcp"]


def test_instances_find_their_services(planned: dict[str, Any]) -> None:
    first, second = appliances(planned)["edge"].services
    assert [one.key for one in first.sub_services] == ["10.0.0.50:443/tcp/mail"]
    assert [one.address for one in second.servers] == ["10.0.1.1", "10.0.1.2"]
    (inside,) = appliances(planned)["core"].services
    assert [one.origin.place for one in inside.sub_services] == [
        "module.core[0].loadmaster_sub_virtual_service.inner"
    ]


def test_values_that_come_with_the_apply_are_unknown(planned: dict[str, Any]) -> None:
    found = appliances(planned)["edge"]
    assert isinstance(found.settings.flag("server_nat"), Unknown)
    assert found.settings.flag("drop_on_fail") is False


def test_a_data_source_that_was_read_decides_the_firmware_and_the_role(planned: dict[str, Any]) -> None:
    found = appliances(planned)["edge"]
    assert found.ha == "single"
    verdict = next(one for one in judge(from_plan(planned), stage="plan") if one.rule == "LM00")
    assert (verdict.appliance, verdict.verdict) == ("edge", "passes")


def test_plain_hcl_is_judged(planned: dict[str, Any]) -> None:
    failing = {
        (one.rule, one.object, one.origin.place) for one in judge(from_plan(planned), stage="plan").failing
    }
    assert failing == {
        ("LM01", "edge/10.0.0.50:443/tcp/mail", "loadmaster_sub_virtual_service.mail"),
        ("LM07", "edge/setting/drop_on_fail", "loadmaster_l7_settings.this"),
        ("LM02", "core/setting/server_nat", "module.core[0].loadmaster_network_settings.this"),
    }


def test_plans_of_one_appliance_are_judged_together() -> None:
    owner = Seed(services=[]).plan()
    services = Seed(services=[web(persistence_timeout_seconds=3600)]).plan()
    resources = services["planned_values"]["root_module"]["resources"]
    services["planned_values"]["root_module"]["resources"] = [
        one for one in resources if one["type"] == "loadmaster_virtual_service"
    ]
    (appliance,) = from_plan(owner, services)
    assert len(appliance.services) == 1
    report = judge(from_plan(owner, services), stage="plan")
    assert "LM08" in {one.rule for one in report.failing}


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({}, "the document is no Terraform plan: it has no format_version"),
        ([], "the document is no Terraform plan"),
        (
            {"format_version": "1.0", "values": {}},
            "a Terraform state or a part of a plan: it has no planned_values",
        ),
        ({"format_version": "1.2", "planned_values": {}}, "nothing of the LoadMaster provider"),
    ],
)
def test_what_is_no_plan_is_one_message(document: Any, message: str) -> None:
    with pytest.raises(NotReadable, match=message):
        from_plan(document)


def test_a_plan_of_other_providers_names_them() -> None:
    resource = {
        "address": "aws_instance.a",
        "type": "aws_instance",
        "provider_name": "registry.example/x/aws",
    }
    plan = {"format_version": "1.2", "planned_values": {"root_module": {"resources": [resource]}}}
    with pytest.raises(
        NotReadable, match=r"nothing of the LoadMaster provider; it has registry\.example/x/aws"
    ):
        from_plan(plan)


def test_a_provider_with_the_same_words_and_other_meanings_is_refused() -> None:
    plan = Seed().plan()
    for resource in plan["planned_values"]["root_module"]["resources"]:
        resource["provider_name"] = "registry.example/somebody/loadmaster"
    with pytest.raises(NotReadable, match=r"belongs to the provider registry\.example/somebody/loadmaster"):
        from_plan(plan)


def test_a_plan_that_removes_everything_leaves_nothing_to_fail() -> None:
    plan = Seed().plan()
    plan["planned_values"] = {}
    report = judge(from_plan(plan), stage="plan")
    assert not report.failing
    assert report.appliances == ("edge",)


def test_the_document_is_read_as_it_comes_out_of_a_file(planned: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    file.write_text(json.dumps(planned))
    again = from_plan(json.loads(file.read_text()))
    assert isinstance(again, Estate)
    assert [one.name for one in again] == ["edge", "core"]


def test_a_provider_block_inside_a_module_is_not_read_with_the_variables_outside() -> None:
    plan = Seed().plan()
    block = {
        "name": "loadmaster",
        "module_address": "module.core",
        "expressions": {
            "name": {"references": ["var.name"]},
            "units": {"constant_value": ["https://10.0.0.21"]},
        },
    }
    plan["configuration"]["provider_config"]["module.core:loadmaster"] = block
    plan["variables"] = {"name": {"value": "edge"}}
    assert [one.name for one in from_plan(plan)] == ["edge", "10.0.0.21"]
