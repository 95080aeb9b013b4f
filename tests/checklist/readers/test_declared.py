"""Facts from declarations that never were JSON, and from what a plan looks up."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_checklist import Entry, Origin, Unknown, from_resources, judge
from loadmaster_checklist.facts import Appliance

PLACE = Origin("construct", "edge/edge")


def entry(kind: str, values: dict[str, Any], *, address: str = "", **references: Any) -> Entry:
    prefix = "" if kind == "provider" or kind.startswith("data.") else "loadmaster_"
    return Entry(f"{prefix}{kind}", values, "edge", PLACE, address, references)


def appliance(*entries: Entry) -> Appliance:
    (found,) = from_resources(entries)
    return found


PAIR = entry("ha_pair", {"ha_virtual_id": 23, "interfaces": {"eth0": {"shared_address": "10.0.0.10"}}})
WEB = {"address": "10.0.0.50", "port": 443, "protocol": "tcp"}


def test_references_lead_to_the_service_and_to_names_of_certificates() -> None:
    found = appliance(
        entry("certificate", {"name": "www"}, address="edge/www"),
        entry("virtual_service", WEB, address="edge/web", certificates=("edge/www",)),
        entry(
            "sub_virtual_service",
            {"nickname": "mail", "virtual_service_id": "${TfToken[TOKEN.7]}"},
            virtual_service_id="edge/web",
        ),
    )
    (service,) = found.services
    assert service.values.texts("certificates") == ("www",)
    assert [one.key for one in service.sub_services] == ["10.0.0.50:443/tcp/mail"]


def test_a_subvs_of_a_service_that_is_not_declared_here_is_still_judged() -> None:
    found = appliance(
        entry(
            "sub_virtual_service",
            {"nickname": "mail", "virtual_service_id": "10.0.0.50:443/tcp", "transparent": True},
        )
    )
    assert [one.key for one in found.all_services()] == ["10.0.0.50:443/tcp/mail"]
    failing = {
        one.object
        for one in judge(
            from_resources(
                [
                    entry(
                        "sub_virtual_service",
                        {"nickname": "mail", "virtual_service_id": "${x.y.id}", "transparent": True},
                    )
                ]
            )
        ).failing
    }
    assert failing == {"edge/?/mail"}


def test_an_interface_is_one_thing_whoever_declares_it() -> None:
    found = appliance(PAIR, entry("interface", {"number": 0, "address": "10.0.0.11/16", "ha_check": True}))
    (interface,) = found.interfaces
    assert interface.key == "interface/eth0"
    assert interface.values.text("address") == "10.0.0.11/16"
    assert interface.values.text("shared_address") == "10.0.0.10"


def test_interfaces_that_a_plan_looked_up_tell_their_networks() -> None:
    looked_up = {"interfaces": [{"number": 0, "name": "eth0", "address": "10.0.0.11/16", "ha_check": False}]}
    service = entry("virtual_service", WEB | {"address": "10.0.7.50"})
    estate = from_resources([PAIR, service, entry("data.loadmaster_interfaces", looked_up)])
    found = next(one for one in judge(estate, stage="plan") if one.rule == "LM11")
    assert found.verdict == "fails"


@pytest.mark.parametrize(("firmware", "verdict"), [("7.2.60.0.1", "fails"), ("7.2.63.2.1", "unknown")])
def test_firmware_that_a_plan_looked_up_is_that_of_one_unit(firmware: str, verdict: str) -> None:
    estate = from_resources([PAIR, entry("data.loadmaster_version", {"firmware_version": firmware})])
    found = next(one for one in judge(estate, stage="plan") if one.rule == "LM00")
    assert found.verdict == verdict


def test_a_licence_that_a_plan_looked_up_tells_platform_and_end() -> None:
    licence = entry("data.loadmaster_licence", {"platform": "hardware", "licensed_until": "unlimited"})
    pair = entry("ha_pair", {"virtual_mac": False, "interfaces": {}})
    told = {one.rule: one.verdict for one in judge(from_resources([pair, licence]), stage="plan", pack="all")}
    assert told["LM04"] == "fails"
    assert told["LMH11"] == "passes"


@pytest.mark.parametrize(
    ("entries", "role"),
    [
        ([PAIR], "pair"),
        ([entry("provider", {"units": ["https://a", "https://b"]})], "pair"),
        ([entry("data.loadmaster_unit", {"ha_status": "not_configured"})], "single"),
        ([entry("data.loadmaster_unit", {"ha_status": "standby"})], "pair"),
        ([entry("data.loadmaster_ha_status", {"ha_mode": "single"})], "single"),
        (
            [
                entry("provider", {"units": ["https://a"]}),
                entry("l7_settings", {}),
                entry("network_settings", {}),
            ],
            "single",
        ),
    ],
)
def test_the_role_is_what_somebody_says_it_is(entries: list[Entry], role: str) -> None:
    assert appliance(*entries).ha == role


def test_one_unit_alone_does_not_say_that_it_is_alone() -> None:
    assert isinstance(appliance(entry("provider", {"units": ["https://a"]})).ha, Unknown)


def test_a_scope_beside_the_owner_adds_to_one_appliance() -> None:
    owner = [entry("l7_settings", {"drain_time_seconds": 300}), entry("network_settings", {})]
    guest = [
        entry("virtual_service", WEB | {"persistence": "source_address", "persistence_timeout_seconds": 600})
    ]
    report = judge(from_resources([*owner, *guest]))
    assert {one.object for one in report.failing} == {"edge/setting/drain_time_seconds"}
