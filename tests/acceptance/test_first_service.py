from __future__ import annotations

from tests.support.appliance_terraform import ApplianceTerraform, block

WEB = {
    "address": "10.0.0.50",
    "port": "443",
    "protocol": "tcp",
    "nickname": "web",
    "real_servers": {"10.0.1.11:80": {}, "10.0.1.12:80": {"weight": 500}},
}


def test_a_service_is_made_kept_and_removed(terraform: ApplianceTerraform) -> None:
    terraform.configure(block("loadmaster_virtual_service", "web", WEB))
    terraform.apply()
    assert terraform.plan().is_empty
    assert terraform.attributes("loadmaster_virtual_service.web")["id"] == "10.0.0.50:443/tcp"
    terraform.destroy()
    assert terraform.unit.raw("listvs")["VS"] == []
