"""Kinds of things that clients of the soak make, change and remove, each through the client's own methods."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from loadmaster import LoadMaster

__all__ = ["KINDS", "SETTINGS", "Kind", "Values"]

Values = dict[str, Any]
Key = str


@dataclass(frozen=True)
class Kind:
    """One kind: how a key is made, what values it takes, and the four things done with it."""

    name: str
    key: Callable[[int, int], Key]
    """The key of a client's n-th object, which no other client makes."""
    values: Callable[[random.Random], Values]
    add: Callable[[LoadMaster, Key, Values], object]
    change: Callable[[LoadMaster, Key, Values], object] | None
    remove: Callable[[LoadMaster, Key], object]
    read: Callable[[LoadMaster], Mapping[Key, Any]]
    """Every object of the kind that the unit has, by key."""
    whole: bool = False
    """A change puts back what it leaves out."""


def _service_values(dice: random.Random) -> Values:
    return {
        "nickname": f"shop{dice.randrange(1000)}",
        "idle_time": dice.randrange(60, 86_400),
        "enabled": dice.random() < 0.5,
        "scheduling_method": dice.choice(("round_robin", "least_connections", "fixed_weight")),
    }


def _services(unit: LoadMaster) -> dict[Key, Any]:
    return {str(one.address): one for one in unit.virtual_services.list() if one.port != 7}


def _servers(unit: LoadMaster) -> dict[Key, Any]:
    return {
        f"{service.address}/{server.address}": server
        for service in unit.virtual_services.list()
        if service.port == 7
        for server in service.real_servers
    }


def _rules(unit: LoadMaster) -> dict[Key, Any]:
    return {str(one.name): one for one in unit.content_rules.show()}


def _service_of(key: Key) -> dict[str, Any]:
    return {"service": key.partition("/")[0], "service_port": 7, "service_protocol": "tcp"}


def _at(key: Key) -> dict[str, Any]:
    return {"service": key, "service_port": 80, "service_protocol": "tcp"}


def _server_of(key: Key) -> str:
    return key.partition("/")[2]


KINDS = (
    Kind(
        "virtual service",
        lambda client, number: f"10.{20 + client}.{number // 250}.{number % 250 + 1}",
        _service_values,
        lambda unit, key, given: unit.virtual_services.add(address=key, port=80, protocol="tcp", **given),
        lambda unit, key, given: unit.virtual_services.modify(**_at(key), **given),
        lambda unit, key: unit.virtual_services.delete(**_at(key)),
        _services,
    ),
    Kind(
        "real server",
        lambda client, number: f"10.0.77.{client}/10.{40 + client}.{number // 250}.{number % 250 + 1}",
        lambda dice: {
            "weight": dice.randrange(1, 65_000),
            "connection_limit": dice.randrange(0, 1000),
            "enabled": dice.random() < 0.5,
        },
        lambda unit, key, given: unit.real_servers.add(
            **_service_of(key), address=_server_of(key), port=8080, **given
        ),
        lambda unit, key, given: unit.real_servers.modify(
            **_service_of(key), server=_server_of(key), server_port=8080, **given
        ),
        lambda unit, key: unit.real_servers.delete(
            **_service_of(key), server=_server_of(key), server_port=8080
        ),
        _servers,
    ),
    Kind(
        "content rule",
        lambda client, number: f"rule{client}x{number}",
        lambda dice: {
            "pattern": f"/path{dice.randrange(1000)}",
            "negated": dice.random() < 0.5,
            "must_fail": dice.random() < 0.5,
        },
        lambda unit, key, given: unit.content_rules.add(key, type="match_content", **given),
        lambda unit, key, given: unit.content_rules.modify(key, **given),
        lambda unit, key: unit.content_rules.delete(key),
        _rules,
        whole=True,
    ),
    Kind(
        "host",
        lambda client, number: f"10.{60 + client}.{number // 250}.{number % 250 + 1}",
        lambda dice: {"name": f"host{dice.randrange(10**9)}.example"},
        lambda unit, key, given: unit.dns.add_host(address=key, **given),
        None,
        lambda unit, key: unit.dns.delete_host(address=key),
        lambda unit: {str(one.address): one for one in unit.dns.list_hosts()},
    ),
    Kind(
        "route",
        lambda client, number: f"172.{16 + client}.{number // 250}.{number % 250 + 1}/32",
        lambda dice: {"gateway": f"10.0.0.{dice.randrange(1, 250)}"},
        lambda unit, key, given: unit.routes.add(destination=key, **given),
        None,
        lambda unit, key: unit.routes.delete(destination=key),
        lambda unit: {str(one.destination): one for one in unit.routes.list()},
    ),
    Kind(
        "limit rule",
        lambda client, number: f"limit{client}x{number}",
        lambda dice: {
            "pattern": f"/path{dice.randrange(1000)}",
            "limit": dice.randrange(1, 1000),
            "match": dice.choice(("request", "host", "user_agent")),
        },
        lambda unit, key, given: unit.limit_rules.add(key, **given),
        lambda unit, key, given: unit.limit_rules.modify(key, **given),
        lambda unit, key: unit.limit_rules.delete(key),
        lambda unit: {str(one.name): one for one in unit.limit_rules.list()},
        whole=True,
    ),
    Kind(
        "LDAP endpoint",
        lambda client, number: f"ldap{client}x{number}",
        lambda dice: {
            "servers": [f"10.0.8.{dice.randrange(1, 250)}"],
            "check_interval_seconds": dice.randrange(60, 80_000),
            "timeout_seconds": dice.randrange(10, 50),
        },
        lambda unit, key, given: unit.ldap_endpoints.add(key, **given),
        lambda unit, key, given: unit.ldap_endpoints.modify(key, **given),
        lambda unit, key: unit.ldap_endpoints.delete(key),
        lambda unit: {str(one.name): one for one in unit.ldap_endpoints.list()},
    ),
)

SETTINGS: Mapping[int, tuple[str, Callable[[random.Random], Any]]] = {
    0: ("connection_timeout_seconds", lambda dice: dice.randrange(60, 86_400)),
    1: ("drop_on_fail", lambda dice: dice.random() < 0.5),
    2: ("drain_time_seconds", lambda dice: dice.randrange(60, 86_400)),
    3: ("drop_at_drain_end", lambda dice: dice.random() < 0.5),
    4: ("slow_start_seconds", lambda dice: dice.randrange(0, 600)),
    5: ("hostname", lambda dice: f"lb{dice.randrange(1000)}"),
    6: ("non_local_servers", lambda dice: dice.random() < 0.5),
    7: ("resets_server_connections", lambda dice: dice.random() < 0.5),
}
"""One setting for each client, which no other client sets."""
