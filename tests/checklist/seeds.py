"""One estate written down once, and shown as each of the documents that facts are read from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from loadmaster_checklist import Estate, from_plan, from_snapshot, from_synth
from loadmaster_provider.schemas import group

NAME = "edge"
OWNERS = ("l7_settings", "network_settings", "syslog_settings", "backup_schedule")
SEVERITIES = ("emergency", "critical", "error", "warning", "notice", "info")
PROVIDER = "loadmaster.example/community/loadmaster"


def web(**changes: Any) -> dict[str, Any]:
    """An encrypted service with persistence and two servers, as most are."""
    return {
        "address": "10.0.0.50",
        "port": "443",
        "protocol": "tcp",
        "nickname": "web",
        "ssl_acceleration": True,
        "ssl_reencrypt": False,
        "certificates": ["www"],
        "transparent": False,
        "persistence": "source_address",
        "persistence_timeout_seconds": 600,
        "idle_time": 660,
        "real_servers": {"192.168.10.51:443": {}, "192.168.10.52:443": {}},
        **changes,
    }


def names(**changes: Any) -> dict[str, Any]:
    """A UDP service, which works at layer 4."""
    return {
        "address": "10.0.0.53",
        "port": "53",
        "protocol": "udp",
        "nickname": "names",
        "real_servers": {"192.168.10.53:53": {}},
        **changes,
    }


@dataclass
class Seed:
    """A pair that follows every point; a test changes what it wants to see judged."""

    settings: dict[str, Any] = field(
        default_factory=lambda: {
            "transparent": False,
            "drop_on_fail": True,
            "drain_time_seconds": 600,
            "drop_at_drain_end": True,
            "server_nat": False,
            "connection_timeout_seconds": 660,
            "syslog_protocol": "tls",
            "backup_enabled": True,
            "backup_method": "sftp",
            "backup_host": "10.0.9.7",
            "backup_user": "backup",
            "backup_path": "/loadmaster",
            "backup_day": "daily",
            "backup_hour": 2,
            "backup_minute": 30,
        }
    )
    pair: dict[str, Any] | None = field(
        default_factory=lambda: {
            "ha_virtual_id": 23,
            "virtual_mac": False,
            "share_layer7_persistence": True,
            "share_layer4_connections": True,
        }
    )
    """Values of the pair; ``None`` makes a single unit."""
    platform: str = "virtual"
    firmware: str = "7.2.63.2.24001.RELEASE"
    second_firmware: str | None = None
    services: list[dict[str, Any]] = field(default_factory=lambda: [web(), names()])
    interfaces: dict[str, dict[str, Any]] = field(
        default_factory=lambda: {
            "eth0": {"address": "10.0.0.11/24", "shared_address": "10.0.0.10", "ha_check": True},
            "eth1": {"address": "192.168.10.11/24", "shared_address": "192.168.10.1", "ha_check": True},
        }
    )
    packet_filter: dict[str, Any] | None = field(
        default_factory=lambda: {"enabled": True, "drop": True, "block_between_interfaces": True}
    )
    log_hosts: dict[str, str] = field(default_factory=lambda: {"10.0.9.5": "warning"})

    def changed(self, change: Callable[[Seed], Any]) -> Seed:
        """A copy with one thing done to it."""
        copy = deepcopy(self)
        change(copy)
        return copy

    # ------------------------------------------------------------------------------------ as estates

    def at(self, stage: str, *, name: str = NAME) -> Estate:
        """The facts as a stage sees them."""
        if stage == "synth":
            return from_synth(self.synth(name=name))
        if stage == "plan":
            return from_plan(json.loads(json.dumps(self.plan(name=name))))
        return from_snapshot(json.loads(json.dumps(self.snapshot())), name=name)

    # --------------------------------------------------------------------------------- as documents

    def synth(self, *, name: str = NAME) -> dict[str, Any]:
        """The stack as CDKTF writes it, with its references."""
        resources: dict[str, dict[str, Any]] = {}
        for kind, label, values in self._resources():
            body = {key: value for key, value in values.items() if value is not None}
            parent = body.get("virtual_service_id")
            if parent is not None:
                body["virtual_service_id"] = f"${{loadmaster_virtual_service.{parent}.id}}"
            body["//"] = {"metadata": {"path": f"{name}/{name}/{label}", "uniqueId": label}}
            resources.setdefault(f"loadmaster_{kind}", {})[label] = body
        return {"provider": {"loadmaster": [self._provider(name)]}, "resource": resources}

    def plan(self, *, name: str = NAME) -> dict[str, Any]:
        """The plan as Terraform shows it: defaults filled in, computed values unknown."""
        planned, changes, declared = [], [], []
        for kind, label, values in self._resources():
            address = f"loadmaster_{kind}.{label}"
            parent = values.get("virtual_service_id")
            shown = {key: value for key, value in values.items() if key != "virtual_service_id"}
            unknown = {"id": True} | ({"virtual_service_id": True} if parent else {})
            common = {"address": address, "mode": "managed", "type": f"loadmaster_{kind}", "name": label}
            planned.append({**common, "provider_name": PROVIDER, "values": shown})
            changes.append({**common, "change": {"actions": ["create"], "after_unknown": unknown}})
            expressions = {}
            if parent:
                service = f"loadmaster_virtual_service.{parent}"
                expressions["virtual_service_id"] = {"references": [f"{service}.id", service]}
            declared.append({**common, "provider_config_key": "loadmaster", "expressions": expressions})
        arguments = {key: {"constant_value": value} for key, value in self._provider(name).items()}
        return {
            "format_version": "1.2",
            "planned_values": {"root_module": {"resources": planned}},
            "resource_changes": changes,
            "configuration": {
                "provider_config": {"loadmaster": {"name": "loadmaster", "expressions": arguments}},
                "root_module": {"resources": declared},
            },
        }

    def snapshot(self) -> dict[str, Any]:
        """The appliance as the SDK's snapshot shows it once all of this is applied."""
        document = {
            "format": 1,
            "appliance": {"firmware_version": self.firmware},
            "whole": [
                "certificate",
                "interface",
                "licensing",
                "packet-filter",
                "settings",
                "virtual-service",
            ],
            "families": {
                "certificate": {"Certificate": [{"name": "www", "key_type": "RSA"}]},
                "virtual-service": {"VirtualService": list(self._shown_services())},
                "packet-filter": {"PacketFilterState": [self.packet_filter] if self.packet_filter else []},
                **self._families_of_unit(),
            },
            "settings": self._shown_settings(self.firmware),
            "unread_settings": [],
        }
        if self.pair is not None:
            document["pair"] = {
                "first": self._unit(self.firmware),
                "second": self._unit(self.second_firmware or self.firmware),
            }
        return document

    # ---------------------------------------------------------------------------------------- parts

    def _provider(self, name: str) -> dict[str, Any]:
        first, second = "https://10.0.0.11", "https://10.0.0.12"
        return {"name": name, "units": [first, second] if self.pair is not None else [first]}

    def _resources(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        if self.pair is not None:
            interfaces = {
                name: {key: value for key, value in one.items() if key in ("shared_address", "ha_check")}
                for name, one in self.interfaces.items()
            }
            yield "ha_pair", "pair", {**self.pair, "platform": self.platform, "interfaces": interfaces}
        for owner in OWNERS:
            owned = [setting.name for setting in group(owner).settings]
            yield owner, owner, {name: self.settings[name] for name in owned if name in self.settings}
        if self.packet_filter is not None:
            yield "packet_filter", "filter", self.packet_filter
        for number, (host, severity) in enumerate(self.log_hosts.items()):
            yield "syslog_target", f"log{number}", {"host": host, "minimum_severity": severity}
        yield "certificate", "www", {"name": "www", "certificate_pem": "..."}
        for service in self.services:
            label = service["nickname"]
            subs = service.get("sub_services", [])
            yield (
                "virtual_service",
                label,
                {key: one for key, one in service.items() if key != "sub_services"},
            )
            for sub in subs:
                yield "sub_virtual_service", sub["nickname"], {"virtual_service_id": label, **sub}

    def _shown_services(self) -> Iterator[dict[str, Any]]:
        index = 0
        for service in self.services:
            index += 1
            shown = _shown_service(service, index)
            subs = service.get("sub_services", [])
            shown["sub_services"] = [{"name": sub["nickname"]} for sub in subs]
            yield shown
            parent = index
            for sub in subs:
                index += 1
                below = _shown_service({"protocol": "tcp", **sub}, index)
                yield {**below, "address": None, "port": None, "parent_index": parent}

    def _families_of_unit(self) -> dict[str, Any]:
        interfaces = [{"number": int(name[3:]), **one} for name, one in self.interfaces.items()]
        licence = {"virtual": self.platform == "virtual", "licensed_until": "2030-01-01"}
        return {"interface": {"Interface": interfaces}, "licensing": {"Licence": [licence]}}

    def _shown_settings(self, firmware: str) -> dict[str, Any]:
        hosts: dict[str, Any] = {f"syslog_{severity}_hosts": None for severity in SEVERITIES}
        for host, severity in self.log_hosts.items():
            hosts[f"syslog_{severity}_hosts"] = [*(hosts[f"syslog_{severity}_hosts"] or []), host]
        role = "single" if self.pair is None else "first"
        return {
            **self.settings,
            **(self.pair or {}),
            **hosts,
            "firmware_version": firmware,
            "ha_mode": role,
        }

    def _unit(self, firmware: str) -> dict[str, Any]:
        pair = self.pair or {}
        own = {
            "firmware_version": firmware,
            **{name: pair[name] for name in ("ha_virtual_id",) if name in pair},
        }
        return {"whole": ["interface", "licensing"], "families": self._families_of_unit(), "settings": own}


def _shown_service(service: Mapping[str, Any], index: int) -> dict[str, Any]:
    """The fields as the list of services has them, defaults included."""
    is_layer4 = service.get("protocol") == "udp" or service.get("force_layer7") is False
    servers = []
    for place in service.get("real_servers", {}):
        address, _, port = place.rpartition(":")
        servers.append({"address": address, "port": int(port), "enabled": True})
    left_out = ("real_servers", "sub_services", "virtual_service_id")
    return {
        "index": index,
        "layer": 4 if is_layer4 else 7,
        "transparent": is_layer4,
        "server_nat": False,
        "ssl_acceleration": False,
        "ssl_reencrypt": False,
        "ssl_reverse": False,
        "certificates": [],
        "persistence": None,
        "persistence_timeout_seconds": 0,
        "idle_time": 660,
        "parent_index": 0,
        **{name: value for name, value in service.items() if name not in left_out},
        "port": int(service["port"]) if str(service.get("port", "")).isdigit() else service.get("port"),
        "real_servers": servers,
    }
