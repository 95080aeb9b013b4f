"""A small deployment that grows on an appliance others use as well: the stage for failures and interruptions.

One service is deployed already. The run under test changes it and adds one object of most kinds. Beside it
stand objects of another team, which nothing may touch.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from loadmaster_emulator import Emulator
from tests.acceptance.inventory import holdings, objects, service, service_keys
from tests.support.appliance_terraform import ApplianceTerraform

__all__ = ["AFTER", "BEFORE", "Deployed", "Stage", "deploy", "stage"]

_THEIRS = "10.0.0.90"
_THEIR_IDS = (_THEIRS, "10.0.0.91", "their-rule", "10.0.9.1")
_NUMBERS = frozenset({"index", "parent_index", "service_index", "seat_index", "last_service", "last_server"})

BEFORE = """
resource "loadmaster_virtual_service" "web" {
  address      = "10.0.0.50"
  port         = 443
  protocol     = "tcp"
  nickname     = "web"
  real_servers = { "10.0.1.11:80" = {} }
}
"""

AFTER = """
resource "loadmaster_virtual_service" "web" {
  address      = "10.0.0.50"
  port         = 443
  protocol     = "tcp"
  nickname     = "web"
  idle_time    = 900
  real_servers = { "10.0.1.11:80" = { weight = 700 }, "10.0.1.12:80" = {} }
}

resource "loadmaster_virtual_service" "shop" {
  address      = "10.0.0.51"
  port         = 80
  protocol     = "tcp"
  nickname     = "shop"
  service_type = "http"
  real_servers = { "10.0.1.21:80" = {}, "10.0.1.22:80" = { weight = 300 } }
}

resource "loadmaster_virtual_service" "front" {
  address  = "10.0.0.52"
  port     = 25
  protocol = "tcp"
  nickname = "front"
}

resource "loadmaster_sub_virtual_service" "mail" {
  virtual_service_id = loadmaster_virtual_service.front.id
  nickname           = "mail"
  real_servers       = { "10.0.1.31:25" = {} }
}

resource "loadmaster_add_header_rule" "origin" {
  name        = "origin"
  header      = "X-Origin"
  replacement = "inside"
}

resource "loadmaster_rule_attachment" "origin" {
  virtual_service_id = loadmaster_virtual_service.shop.id
  kind               = "request"
  rule               = loadmaster_add_header_rule.origin.name
}

resource "loadmaster_syslog_target" "siem" {
  host             = "10.0.9.5"
  minimum_severity = "warning"
}

resource "loadmaster_l7_settings" "all" {
  drop_on_fail = true
}
"""

_STRANGERS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("addvs", {"vs": _THEIRS, "port": 80, "prot": "tcp", "NickName": "theirs", "Idletime": 300}),
    ("addrs", {"vs": _THEIRS, "port": 80, "prot": "tcp", "rs": "10.0.1.91", "rsport": 80, "Weight": 5}),
    ("addvs", {"vs": "10.0.0.91", "port": 25, "prot": "tcp", "NickName": "mail"}),
    ("modvs", {"vs": "10.0.0.91", "port": 25, "prot": "tcp", "createsubvs": ""}),
    ("addrule", {"name": "their-rule", "type": 1, "header": "X-Theirs", "replacement": "1"}),
    ("set", {"param": "syslogwarn", "value": "10.0.9.1"}),
)


@dataclass(frozen=True)
class Deployed:
    """The appliance and Terraform's state when ``BEFORE`` is deployed, and what ``AFTER`` has to end in."""

    appliance: Mapping[str, Any]
    state: str
    goal: Any
    calls: int
    """How many calls an undisturbed run makes."""


@dataclass(frozen=True)
class Stage:
    """One unit and one working folder, ready for the run that grows the deployment."""

    unit: Emulator
    terraform: ApplianceTerraform
    deployed: Deployed

    def strangers(self) -> list[Any]:
        """The other team's objects as the unit holds them, with their numbers."""
        unit = self.unit
        return [
            service(unit, _THEIRS, 80),
            service(unit, "10.0.0.91", 25),
            [rule for rule in unit.raw("showrule")["AddHeaderRule"] if rule["Name"] == "their-rule"],
            "10.0.9.1" in str(unit.raw("get", param="syslogwarn")),
        ]

    def number_of_web(self) -> int:
        """The index of the service that was deployed before; a service made anew has another one."""
        found = service(self.unit, "10.0.0.50", 443)
        assert found is not None, "the service deployed before is gone"
        return int(found["Index"])

    def surplus(self) -> tuple[set[str], set[str]]:
        """Ids of our objects that only the appliance has, and that only the state has."""
        there, kept = _ids_there(self.unit), _ids_kept(self.terraform)
        return there - kept, kept - there

    def reached_goal(self) -> bool:
        """Whether the appliance holds exactly what an undisturbed run ends in."""
        return bool(_without_numbers(holdings(self.unit)) == self.deployed.goal)


def deploy(folder: Path, *, mirror: Path, python: str) -> Deployed:
    """Deploy ``BEFORE`` once, and ``AFTER`` on a copy to see where it ends."""
    with Emulator(limiter=False) as unit:
        for command, parameters in _STRANGERS:
            unit.call_raw(command, parameters)
        terraform = ApplianceTerraform(folder, unit, mirror=mirror, python=python)
        terraform.configure(BEFORE)
        terraform.apply()
        appliance, state = unit.dump(), terraform.state_file.read_text()
        unit.journal.clear()
        terraform.configure(AFTER)
        terraform.apply("-parallelism=1")
        return Deployed(appliance, state, _without_numbers(holdings(unit)), len(unit.journal))


@contextmanager
def stage(
    deployed: Deployed, folder: Path, *, mirror: Path, python: str, provider: str = ""
) -> Iterator[Stage]:
    """A fresh unit and folder in which ``BEFORE`` is deployed and ``AFTER`` is written."""
    with Emulator(limiter=False, snapshot=deployed.appliance) as unit:
        terraform = ApplianceTerraform(folder, unit, mirror=mirror, python=python)
        terraform.configure(AFTER, provider=f"calls_per_second = 2000\n  {provider}")
        terraform.state_file.write_text(deployed.state)
        yield Stage(unit, terraform, deployed)


def _ids_there(unit: Emulator) -> set[str]:
    families = objects(unit)["families"]
    found = service_keys(unit)
    ids = set(found.values())
    for item in families["virtual-service"]["VirtualService"]:
        ids |= {f"{found[item['index']]}/request/{rule}" for rule in item["request_rules"] or ()}
    ids |= {rule["name"] for rules in families["content-rule"].values() for rule in rules}
    ids |= set(holdings(unit)["settings"]["syslog_warning_hosts"] or ())
    return {name for name in ids if not name.startswith(_THEIR_IDS)}


def _ids_kept(terraform: ApplianceTerraform) -> set[str]:
    return {
        str(instance["attributes"]["id"])
        for item in terraform.raw_state().get("resources", [])
        for instance in item["instances"]
        if item["type"] != "loadmaster_l7_settings"
    }


def _without_numbers(value: Any) -> Any:
    """The same without the numbers a unit gives out; lists of named things in the order of their content."""
    if isinstance(value, dict):
        return {key: _without_numbers(item) for key, item in value.items() if key not in _NUMBERS}
    if isinstance(value, list):
        plain = [_without_numbers(item) for item in value]
        return sorted(plain, key=lambda item: json.dumps(item, sort_keys=True))
    return value
