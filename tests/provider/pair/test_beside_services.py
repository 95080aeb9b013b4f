"""What an appliance has beside services, on a pair: set where it lasts, refused where it is a unit's own."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair
from tests.acceptance.key_pair import key_pair
from tests.support.pair_driver import PairConnections, writes

SHARED: list[tuple[str, dict[str, Any]]] = [
    ("packet_filter", {"enabled": True, "drop": True, "block_between_interfaces": True}),
    ("access_list_entry", {"list": "block", "address": "203.0.113.0/24", "comment": "scanner"}),
    ("intermediate_certificate", {}),
    ("l7_settings", {"drop_on_fail": True}),
    ("backup_schedule", {"backup_enabled": True, "backup_host": "10.0.9.7", "backup_hour": 3}),
    ("local_user", {"name": "operator", "permissions": ["rules"], "no_password": True}),
]


@pytest.mark.parametrize(("kind", "config"), SHARED, ids=[kind for kind, _ in SHARED])
def test_it_is_set_on_the_active_unit_and_still_there_after_a_switch(
    kind: str, config: dict[str, Any], pair: EmulatedPair, connections: PairConnections
) -> None:
    if kind == "intermediate_certificate":
        config = {"name": "chain", "certificate_pem": key_pair("first.example")[0]}
    made = connections.resource(f"loadmaster_{kind}")
    made.apply(config)
    assert writes(pair.second) == []
    assert made.plan(config).is_empty

    pair.synchronise()
    pair.fail_over()
    later = connections.resource(f"loadmaster_{kind}")
    later.state, later.private = made.state, made.private
    assert later.plan(config).is_empty


OWN: list[tuple[str, dict[str, Any], str]] = [
    ("interface", {"number": 0, "address": "10.0.0.99/24"}, "address"),
    ("interface_address", {"interface_number": 1, "address": "192.168.10.99/24"}, "address"),
    ("dns_settings", {"name_servers": ["10.0.9.53"], "validates_dnssec": True}, "validates_dnssec"),
    ("admin_access", {"admin_certificate": "www"}, "admin_certificate"),
]


@pytest.mark.parametrize(("kind", "config", "name"), OWN, ids=[kind for kind, _, _ in OWN])
def test_what_each_unit_has_for_itself_is_not_set_on_whichever_is_active(
    kind: str, config: dict[str, Any], name: str, pair: EmulatedPair, connections: PairConnections
) -> None:
    plan = connections.resource(f"loadmaster_{kind}").plan(config)
    assert [error.summary for error in plan.errors] == [
        f"each unit of a pair has a value of its own for {name}"
    ]
    assert writes(pair.first) == writes(pair.second) == []


def test_a_check_of_an_interface_belongs_to_the_pair_or_to_the_interface_and_not_to_both(
    connections: PairConnections,
) -> None:
    process = connections.new()
    interfaces = {
        "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
        "eth1": {"shared_address": "192.168.10.1", "ha_check": True},
    }
    process.resource("loadmaster_ha_pair").plan({"interfaces": interfaces})
    plan = process.resource("loadmaster_interface").plan({"number": 1, "ha_check": True})
    assert [error.summary for error in plan.errors] == ["ha_check is managed twice"]


def test_an_interface_is_the_same_on_both_units(pair: EmulatedPair, connections: PairConnections) -> None:
    config = {"number": 1, "mtu": 1400}
    made = connections.resource("loadmaster_interface")
    made.apply(config)
    assert made.plan(config).is_empty
    for unit in (pair.first, pair.second):
        shown = next(item for item in unit.raw("showiface")["Interface"] if item["Id"] == 1)
        assert shown["Mtu"] == "1400"

    pair.second.raw("modiface", iface=1, mtu=1500)
    later = connections.resource("loadmaster_interface")
    later.state, later.private = made.state, made.private
    plan = later.plan(config)
    assert plan.action == "update"
    later.apply(config)
    pair.fail_over()
    last = connections.resource("loadmaster_interface")
    last.state, last.private = later.state, later.private
    assert last.plan(config).is_empty
