"""A deployed service read back by curl, which shares no code with ours, in both dialects of the API."""

from __future__ import annotations

import json
import subprocess
from typing import Any
from xml.etree import ElementTree

import pytest

from loadmaster_emulator import Emulator
from tests.support.appliance_terraform import ApplianceTerraform

pytestmark = pytest.mark.services("curl")

DEPLOYED = """
resource "loadmaster_virtual_service" "web" {
  address                     = "10.0.0.50"
  port                        = 443
  protocol                    = "tcp"
  nickname                    = "web front @ 1"
  service_type                = "http"
  ssl_acceleration            = true
  scheduling_method           = "least_connections"
  persistence                 = "source_address"
  persistence_timeout_seconds = 600
  idle_time                   = 900
  check_type                  = "https"
  check_url                   = "/healthz?a=1&b=2"
  extra_ports                 = ["8443", "9443"]
  real_servers = {
    "10.0.1.11:8080" = { weight = 700, connection_limit = 10 }
    "10.0.1.12:8080" = { enabled = false }
  }
}
"""
SERVICE_FIELDS = {
    "VSAddress": "10.0.0.50",
    "VSPort": "443",
    "Protocol": "tcp",
    "NickName": "web front @ 1",
    "VStype": "http",
    "SSLAcceleration": True,
    "Schedule": "lc",
    "Persist": "src",
    "PersistTimeout": "600",
    "Idletime": "900",
    "CheckType": "https",
    "CheckUrl": "/healthz?a=1&b=2",
    "Enable": True,
}
"""What the configuration says, in the appliance's own words."""
SERVER_FIELDS = [
    {"Addr": "10.0.1.11", "Port": "8080", "Weight": "700", "Limit": "10", "Enable": True},
    {"Addr": "10.0.1.12", "Port": "8080", "Weight": "1000", "Limit": "0", "Enable": False},
]


def _curl(unit: Emulator, *arguments: str) -> bytes:
    done = subprocess.run(
        ["curl", "--silent", "--show-error", "--fail", "--cacert", str(unit.certificate), *arguments],
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout


def _by_json(unit: Emulator) -> dict[str, Any]:
    asked = {"apikey": unit.api_key, "cmd": "showvs", "vs": "10.0.0.50", "port": "443", "prot": "tcp"}
    answer = _curl(unit, "--json", json.dumps(asked), f"{unit.url}/accessv2")
    return dict(json.loads(answer))


def _by_xml(unit: Emulator) -> ElementTree.Element:
    question = f"{unit.url}/access/showvs?vs=10.0.0.50&port=443&prot=tcp"
    tree = ElementTree.fromstring(_curl(unit, "--user", f"{unit.username}:{unit.password}", question))
    found = tree.find("./Success/Data")
    assert found is not None
    return found


def _plain(value: object) -> object:
    """A value as people mean it: the dialects spell yes, no and numbers differently."""
    if value in ("Y", "N"):
        return value == "Y"
    return value if isinstance(value, bool) else str(value)


def _elements(parent: ElementTree.Element, names: dict[str, Any]) -> dict[str, object]:
    return {name: _plain((parent.findtext(name) or "").strip()) for name in names}


def test_curl_reads_a_deployed_service_in_both_dialects_alike(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    terraform.configure(DEPLOYED)
    terraform.apply()
    by_json, by_xml = _by_json(unit), _by_xml(unit)

    assert {name: _plain(by_json[name]) for name in SERVICE_FIELDS} == SERVICE_FIELDS
    assert _elements(by_xml, SERVICE_FIELDS) == SERVICE_FIELDS
    servers = [{name: _plain(server[name]) for name in SERVER_FIELDS[0]} for server in by_json["Rs"]]
    assert servers == SERVER_FIELDS
    assert [_elements(server, SERVER_FIELDS[0]) for server in by_xml.findall("Rs")] == SERVER_FIELDS
    ports = by_json["ExtraPorts"]
    assert (ports if isinstance(ports, str) else ",".join(map(str, ports))) == "8443,9443"


def test_both_dialects_show_the_same_fields_of_a_deployed_service(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    """Every plain field of the one answer is in the other and means the same."""
    terraform.configure(DEPLOYED)
    terraform.apply()
    by_json = {
        name: _plain(value) for name, value in _by_json(unit).items() if not isinstance(value, list | dict)
    }
    envelope = {"code", "message", "status"}
    by_xml = {child.tag: _plain((child.text or "").strip()) for child in _by_xml(unit) if len(child) == 0}
    assert set(by_json) - envelope <= set(by_xml)
    different = {
        name: (by_json[name], by_xml[name])
        for name in set(by_json) - envelope
        if by_json[name] != by_xml[name]
    }
    assert different == {}


def test_a_service_made_by_curl_is_imported_without_a_change(
    terraform: ApplianceTerraform, unit: Emulator
) -> None:
    made = "vs=10.0.0.61&port=80&prot=tcp&NickName=by%20hand&Idletime=300"
    _curl(unit, "--user", f"{unit.username}:{unit.password}", f"{unit.url}/access/addvs?{made}")
    terraform.configure(
        'resource "loadmaster_virtual_service" "theirs" {\n  address = "10.0.0.61"\n  port = 80\n'
        '  protocol = "tcp"\n  nickname = "by hand"\n  idle_time = 300\n}\n'
    )
    assert terraform.import_("loadmaster_virtual_service.theirs", "10.0.0.61:80/tcp").exit_code == 0
    terraform.expect_no_changes()
