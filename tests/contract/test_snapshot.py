"""A snapshot read through either dialect is the same, and a unit started from it is the same unit."""

from __future__ import annotations

import re
from pathlib import Path

from loadmaster._difference import compare
from loadmaster_emulator import Emulator, LicenceTerms
from tests.contract.conftest import Contract, connect

LOADED = ["content-rule", "interface", "virtual-service"]
"""Certificates are not among them: a snapshot holds no keys."""


def _furnish(contract: Contract) -> None:
    service, parent, rule = contract.service(), contract.service(), contract.name()
    contract.server(service)
    contract.writer.sub_virtual_services.add(parent)
    contract.writer.content_rules.add(rule, pattern="^/shop")
    contract.writer.content_rules.attach(rule, service, stage="pre_process")
    contract.writer.virtual_services.modify(service, nickname="web", persistence="source_address")
    contract.writer.settings.set(drop_on_fail=True)


def test_both_dialects_give_the_same_snapshot(contract: Contract) -> None:
    _furnish(contract)
    first = contract.writer.snapshot(LOADED, settings=["drop_on_fail"])
    assert first.to_json() == contract.reader.snapshot(LOADED, settings=["drop_on_fail"]).to_json()


def test_a_unit_started_from_a_snapshot_gives_that_snapshot(contract: Contract) -> None:
    _furnish(contract)
    wanted = contract.reader.snapshot([*LOADED, "settings"])
    with (
        Emulator(limiter=False, snapshot=wanted.document()) as other,
        connect(other, "v2") as lm,
    ):
        found = lm.snapshot([*LOADED, "settings"])
    assert compare(wanted, found) == []
    assert wanted.families["virtual-service"] == found.families["virtual-service"]
    assert wanted.appliance.keys() == {"firmware_version", "serial_number"}


def test_the_units_own_dump_and_the_clients_snapshot_agree(contract: Contract) -> None:
    _furnish(contract)
    dumped = contract.unit.dump()
    document = contract.reader.snapshot(LOADED).document()
    for family in LOADED:
        assert document["families"][family].keys() == dumped["families"][family].keys()
        for kind, objects in document["families"][family].items():
            assert len(objects) == len(dumped["families"][family][kind])


def test_a_whole_snapshot_takes_as_many_calls_however_much_is_configured(
    contract: Contract, unit: Emulator
) -> None:
    def calls() -> int:
        unit.journal.clear()
        contract.reader.snapshot()
        return len(unit.journal)

    before = calls()
    service = contract.service()
    for _ in range(3):
        contract.server(service)
        contract.service()
    assert calls() == before
    written = re.search(r"about (\d+) read calls", (Path(__file__).parents[2] / "sdk/README.md").read_text())
    assert written is not None
    assert before <= int(written[1]) * 1.1


def test_families_that_the_licence_or_the_firmware_lacks_are_named_and_no_error(contract: Contract) -> None:
    terms = LicenceTerms(without={"global_balancing", "ipsec"})
    with Emulator(limiter=False, licence=terms) as small, connect(small, contract.dialect) as lm:
        found = lm.snapshot()
    assert {"geo-cluster", "geo-fqdn", "vpn"} <= set(found.unread_families)
    assert not set(found.unread_families) & {*found.families, *found.whole}
    assert "virtual-service" in found.whole
