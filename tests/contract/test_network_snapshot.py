"""A unit that is started from a snapshot of another has its tunnels, controllers and reporting interfaces."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract, connect

FAMILIES = ["route-vpn", "sdn", "telemetry", "vpn"]
KEY = "a key that both ends know"


def configured(value: Any) -> Any:
    """What is left without states, hidden passwords and what is not set."""
    if isinstance(value, dict):
        shown = {name: one for name, one in value.items() if name not in ("password", "status")}
        return {name: configured(one) for name, one in shown.items() if one not in (None, [])}
    return [configured(one) for one in value] if isinstance(value, list) else value


def test_such_a_unit_shows_the_same_but_for_secrets(contract: Contract) -> None:
    name, writer = contract.name(), contract.writer
    writer.vpn.add(name)
    writer.vpn.set_addresses(
        name,
        local_address="10.0.0.11",
        local_networks=["10.0.0.0/8"],
        remote_address="192.0.2.7",
        remote_networks=["198.51.100.0/24", "203.0.113.0/24"],
    )
    writer.vpn.set_secret(name, local_identity="us", remote_identity="them", pre_shared_key=KEY)
    writer.vpn.enable_forward_secrecy(name)
    writer.route_vpn.add(name)
    writer.sdn.add_controller(
        address=contract.address(), port=8443, https=True, username="u", password=KEY, cluster_id=2
    )
    writer.telemetry.set_enabled(1, enabled=True)
    wanted = contract.reader.snapshot(FAMILIES)
    with Emulator(limiter=False, snapshot=wanted.document()) as other, connect(other, contract.dialect) as lm:
        found = lm.snapshot(FAMILIES)
    assert configured(found.families) == configured(wanted.families)
    assert {"VpnConnection", "RouteVpnConnection", "SdnCluster", "TelemetryInterface"} <= {
        kind for family in found.families.values() for kind in family
    }
    assert KEY not in wanted.to_json()
    dumped = contract.unit.dump()["families"]
    assert {family: dumped[family].keys() for family in FAMILIES} == {
        family: wanted.families[family].keys() for family in FAMILIES
    }
    assert configured(dumped["vpn"]) == configured(wanted.families["vpn"])
