"""A pair that is to be made, and what the emulated units show of it."""

from __future__ import annotations

from typing import Any

from loadmaster_emulator import EmulatedPair, Emulator
from tests.support.pair_driver import writes

__all__ = [
    "FORMED",
    "FORMED_PAIR",
    "PAIR",
    "WANTED",
    "clear",
    "formed",
    "interfaces_of",
    "never_both_away",
    "restarts",
    "value",
]

PAIR = "loadmaster_ha_pair"
WANTED: dict[str, Any] = {
    "interfaces": {
        "eth0": {"shared_address": "10.0.0.10", "ha_check": True},
        "eth1": {"shared_address": "192.168.10.1", "ha_check": True},
    },
    "ha_virtual_id": 23,
    "share_layer7_persistence": True,
    "platform": "virtual",
    "partner_secret": "marker-of-the-secret",
    "partner_secret_version": 1,
    "reboot": "when_needed",
}
FORMED = {"interfaces": {"eth0": {"shared_address": "10.0.0.10"}, "eth1": {"shared_address": "192.168.10.1"}}}


def value(unit: Emulator, name: str) -> Any:
    """One setting as a unit shows it."""
    return unit.raw("get", param=name).get(name)


def restarts(units: EmulatedPair) -> list[int]:
    """How often each unit was told to restart."""
    return [writes(unit).count("reboot") for unit in units.units]


def interfaces_of(unit: Emulator) -> list[tuple[Any, ...]]:
    """Number, shared and partner address and check of each interface."""
    shown = unit.raw("showiface")["Interface"]
    return [
        tuple(one.get(name) for name in ("Id", "SharedIPAddress", "PartnerIPAddress", "hacheck"))
        for one in shown
    ]


def clear(units: EmulatedPair) -> None:
    """Forget what was asked so far."""
    for unit in units.units:
        unit.journal.clear()


def formed(units: EmulatedPair) -> dict[str, Any]:
    """What the units show of the wanted pair, beside what a pair is."""
    assert units.active is not None
    return {
        "roles": sorted(units.roles.values()),
        "first": interfaces_of(units.first)[:2],
        "second": interfaces_of(units.second)[:2],
        "virtual ids": [value(unit, "havhid") for unit in units.units],
        "layer 7": value(units.active, "hal7update"),
    }


FORMED_PAIR = {
    "roles": ["active", "standby"],
    "first": [(0, "10.0.0.10", "10.0.0.12", True), (1, "192.168.10.1", "192.168.10.12", True)],
    "second": [(0, "10.0.0.10", "10.0.0.11", True), (1, "192.168.10.1", "192.168.10.11", True)],
    "virtual ids": [23, 23],
    "layer 7": True,
}


def never_both_away(units: EmulatedPair) -> bool:
    """Whether the second restart began only after the unit of the first one had answered again."""
    restarts = sorted(
        (call.time, index)
        for index, unit in enumerate(units.units)
        for call in unit.journal
        if call.command == "reboot"
    )
    (begun, index), (next_begun, _) = restarts
    return any(
        begun < call.time <= next_begun for call in units.units[index].journal if call.command == "get"
    )
