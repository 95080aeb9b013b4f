"""Addresses are let in or kept out, of everything or of one service, once the filter is on."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_constructs import App, ArgumentError, HAPair, LoadMaster, PacketFilter, Stack, VirtualService
from tests.support.synthesis import synthesise


def _entries(app: App, stack: str = "edge") -> list[dict[str, Any]]:
    return list(synthesise(app).resources("access_list_entry", stack).values())


def test_lists_for_everything_come_after_the_filter_is_on(app: App, pair: HAPair) -> None:
    PacketFilter(pair, "office", allow=["10.0.0.0/8"], block={"203.0.113.0/24": "scanners"})
    entries = _entries(app)
    waits = {place.split(".")[0] for entry in entries for place in entry.pop("depends_on")}
    assert waits == {"loadmaster_ha_pair", "loadmaster_packet_filter"}
    assert sorted(entries, key=str) == sorted(
        [
            {"list": "allow", "address": "10.0.0.0/8"},
            {"list": "block", "address": "203.0.113.0/24", "comment": "scanners"},
        ],
        key=str,
    )


def test_a_service_has_lists_of_its_own_from_any_stack(app: App, pair: HAPair) -> None:
    borrowed = HAPair.existing(
        Stack(app, "other"), "pair", first="https://10.0.0.11", second="https://10.0.0.12"
    )
    service = VirtualService(borrowed, "web", address="10.0.0.60", port=80)
    PacketFilter(borrowed, "clients", service=service, allow=["2001:db8::/32"])
    (entry,) = _entries(app, "other")
    assert entry["virtual_service_id"].startswith("${loadmaster_virtual_service.pair_web_")
    assert "depends_on" not in entry


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({}, "lists nothing, accepted is at least one address in allow or block"),
        ({"allow": "10.0.0.0/8"}, "allow is '10.0.0.0/8', accepted is a list"),
        ({"allow": ["10.0.0.1/8"]}, "allow has '10.0.0.1/8', accepted is an address or a network"),
        ({"block": ["host.example"]}, "block has 'host.example', accepted is an address or a network"),
        ({"block": ["10.0.0.1", "10.0.0.1"]}, "block has '10.0.0.1', which stands in block already"),
        (
            {"block": ["10.0.0.1"], "allow": ["10.0.0.1"]},
            "has '10.0.0.1', which stands in allow already",
        ),
        ({"block": ["10.0.0.1"], "service": "web"}, "service is 'web', accepted is a VirtualService"),
    ],
)
def test_what_cannot_be_meant_is_refused(pair: HAPair, changed: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        PacketFilter(pair, "lists", **changed)
    assert words in str(caught.value)


def test_lists_of_a_filter_that_is_off_are_refused(lb: LoadMaster) -> None:
    with pytest.raises(ArgumentError, match="does nothing while the packet filter is off: give edge/lb"):
        PacketFilter(lb, "lists", block=["10.0.0.1"])


def test_a_service_of_another_appliance_is_refused(stack: Stack, pair: HAPair) -> None:
    lb = LoadMaster(stack, "lb", unit="https://10.0.5.11")
    service = VirtualService(lb, "web", address="10.0.0.50", port=80)
    with pytest.raises(ArgumentError, match="service is 'web', which stands on edge/lb"):
        PacketFilter(pair, "lists", block=["10.0.0.1"], service=service)
