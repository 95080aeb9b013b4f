"""Facts from snapshots."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import LoadMaster
from loadmaster_checklist import NotReadable, Unknown, from_snapshot, judge
from loadmaster_emulator import Emulator
from tests.checklist.seeds import Seed


def test_a_snapshot_that_the_client_took_of_a_fresh_unit_is_judged() -> None:
    with (
        Emulator(limiter=False) as unit,
        LoadMaster(unit.url, api_key=unit.api_key, ca=str(unit.certificate), calls_per_second=1000) as client,
    ):
        service = client.virtual_services.add(address="10.0.0.50", port=443, protocol="tcp", nickname="web")
        assert service.index is not None
        client.real_servers.add(service.index, address="10.0.1.11", port=443)
        client.virtual_services.add(address="10.0.0.51", port=80, protocol="tcp", nickname="apps")
        document = client.snapshot(["virtual-service", "interface", "settings"]).document()
    (appliance,) = from_snapshot(document, name="edge")
    assert appliance.ha == "single"
    first = next(one for one in appliance.services if one.key == "10.0.0.50:443/tcp")
    assert [server.key for server in first.servers] == ["10.0.0.50:443/tcp/10.0.1.11:443"]
    found = {
        point.rule: point.verdict
        for point in judge(from_snapshot(document, name="edge"), stage="live").points()
    }
    # what a unit has from the factory
    assert {rule for rule, verdict in found.items() if verdict == "fails"} == {"LM02", "LM07", "LM09", "LM10"}
    assert found["LM06"] == "unknown"


def test_what_was_not_read_is_unknown_and_no_failure() -> None:
    document = Seed().snapshot()
    document["whole"] = []
    document["settings"] = {"ha_mode": "first"}
    document["unread_settings"] = ["drop_on_fail"]
    document["families"] = {}
    (appliance,) = from_snapshot(document, name="edge")
    assert isinstance(appliance.settings.flag("drop_on_fail"), Unknown)
    report = judge(from_snapshot(document, name="edge"), stage="live")
    assert not report.failing


def test_half_of_the_log_lists_is_not_enough_to_miss_a_log_host() -> None:
    document = Seed(log_hosts={}).snapshot()
    del document["settings"]["syslog_error_hosts"]
    found = next(
        one for one in judge(from_snapshot(document, name="edge"), stage="live") if one.rule == "LM09"
    )
    assert found.verdict == "unknown"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda one: one.pop("format"), "the document is no snapshot: it names no format"),
        (lambda one: one.update(format=2), "the snapshot has format 2; this release reads format 1"),
        (lambda one: one.pop("settings"), "the snapshot is cut off or damaged: 'settings' is not an object"),
        (lambda one: one.update(whole="all"), "the snapshot is cut off or damaged: 'whole' is not a list"),
        (lambda one: one["pair"]["second"].pop("settings"), "the second unit has no settings"),
        (
            lambda one: one["families"].pop("virtual-service"),
            "'virtual-service' is called whole and not there",
        ),
        (
            lambda one: one["families"]["virtual-service"].update(VirtualService=["10.0.0.50"]),
            "'VirtualService' in family 'virtual-service' is no list of objects",
        ),
        (lambda one: one["whole"].append(["interface"]), "'whole' holds ['interface'], which is no name"),
        (
            lambda one: one["families"]["virtual-service"]["VirtualService"][0].pop("address"),
            "service 1 has no address and port",
        ),
    ],
)
def test_a_damaged_snapshot_is_one_message(change: Any, message: str) -> None:
    document = Seed().snapshot()
    change(document)
    with pytest.raises(NotReadable) as caught:
        from_snapshot(document, name="edge")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("document", [None, [], "text", 3])
def test_what_is_no_object_is_no_snapshot(document: Any) -> None:
    with pytest.raises(NotReadable, match="names no format"):
        from_snapshot(document, name="edge")
