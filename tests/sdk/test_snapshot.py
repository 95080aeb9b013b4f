"""Snapshots: bounded, sorted, without secrets, honest about what they hold; and what differs between two."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from loadmaster import InvalidCall, Snapshot
from loadmaster._difference import Difference, compare
from loadmaster.resources.catalogue import LISTINGS
from loadmaster.resources.settings import SETTINGS
from tests.sdk.scripted import ScriptedAppliance, ok, refused

SERVERS = [{"RsIndex": 2, "Addr": "10.1.0.2", "Port": 80}, {"RsIndex": 1, "Addr": "10.1.0.1", "Port": 80}]
SERVICES: list[dict[str, Any]] = [
    {"Index": 9, "VSAddress": "10.0.0.9", "VSPort": "443", "Protocol": "tcp", "NickName": "b"},
    {"Index": 2, "VSAddress": "10.0.0.2", "VSPort": "80", "Protocol": "tcp", "NickName": "a", "Rs": SERVERS},
]

ONE_VALUE = {
    "licenseinfo": {"ApplianceModel": "VLM-5000", "VLM": "yes"},
    "aclcontrol.isenabled": {"aclstatus": "yes"},
    "aclcontrol.isdrop": {"aclmethod": "reject"},
    "aclcontrol.isifblock": {"aclblockall": "Block"},
    "aclcontrol.iswuiblock": {"aclwuiblock": "no"},
    "aclcontrol.wuiaddr": {"wuiaddr": ""},
    "showhealth": {"RetryInterval": "9", "Timeout": "4", "RetryCount": "2"},
}


def _unit(appliance: ScriptedAppliance, missing: frozenset[str] = frozenset()) -> None:
    def answer(request: Any) -> Any:
        body = appliance.bodies[-1]
        match body["cmd"]:
            case "listvs":
                return ok(VS=SERVICES)
            case "getall":
                return ok(droponfail=True, version="7.2.61.0", serialnumber="12345")
            case "get" if body["param"] in missing:
                return refused(422, f"Unknown parameter value {body['param']}")
            case "get":
                return ok(**{body["param"]: ""})
            case command if command in ONE_VALUE:
                return ok(**ONE_VALUE[command])
            case "aclcontrol" if body["list"] == "block":
                return ok(list="block", IP=[{"addr": "192.0.2.0/24", "comment": "scanners"}])
            case _:
                return ok()

    appliance.answers(answer)


def test_a_whole_snapshot_takes_a_bounded_number_of_calls(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    snapshot = appliance.client().snapshot()
    commands = Counter(f"{body['cmd']} {body.get('list', '')}".strip() for body in appliance.bodies)
    gets = commands.pop("get")
    assert set(commands.values()) == {1}
    listings = sum(len(listing.methods) for listing in LISTINGS)
    settings, licence, filter_values, filter_lists, checks = 1, 1, 5, 2, 2
    assert commands.total() == listings + settings + licence + filter_values + filter_lists + checks
    assert gets <= sum(1 for setting in SETTINGS.values() if not setting.in_getall)
    families = {listing.family for listing in LISTINGS} | {"health-check", "licensing", "packet-filter"}
    assert snapshot.whole == tuple(sorted([*families, "settings"]))
    assert snapshot.settings["drop_on_fail"] is True


def test_the_packet_filter_is_one_state_and_the_entries_of_both_lists(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    found = appliance.client().snapshot(["packet_filter"]).families["packet-filter"]
    assert found["PacketFilterState"] == [
        {
            "enabled": True,
            "drop": False,
            "block_between_interfaces": True,
            "block_wui": False,
            "wui_address": None,
        }
    ]
    assert found["AccessListEntry"] == [
        {"access_list": "block", "address": "192.0.2.0/24", "comment": "scanners"}
    ]


def test_checks_are_two_objects_even_where_a_unit_tells_nothing_of_one(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    found = appliance.client().snapshot(["health_checks"]).families["health-check"]
    assert found["GlobalHealth"] == [{"interval_seconds": 9, "retry_count": 2, "timeout_seconds": 4}]
    assert set(found["AdaptiveParams"][0].values()) == {None}


def test_the_licence_is_one_object_of_a_snapshot(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    (licence,) = appliance.client().snapshot(["licensing"]).families["licensing"]["Licence"]
    assert (licence["appliance_model"], licence["virtual"]) == ("VLM-5000", True)


def test_a_family_this_firmware_lacks_is_named_and_not_whole(appliance: ScriptedAppliance) -> None:
    def answer(request: Any) -> Any:
        if appliance.bodies[-1]["cmd"] == "licenseinfo":
            return refused(405, "Unknown command licenseinfo")
        return ok()

    appliance.answers(answer)
    snapshot = appliance.client().snapshot(["licensing", "certificate"])
    assert (snapshot.whole, snapshot.unread_families) == (("certificate",), ("licensing",))
    assert Snapshot.from_json(snapshot.to_json()).unread_families == ("licensing",)


def test_only_what_is_asked_for_is_read(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    client = appliance.client()
    snapshot = client.snapshot(["virtual_services"], settings=["drop_on_fail"])
    assert [body["cmd"] for body in appliance.bodies] == ["listvs", "getall"]
    assert snapshot.settings == {"drop_on_fail": True}
    assert snapshot.whole == ("virtual-service",)
    assert client.snapshot("virtual-service").settings == {}


def test_objects_are_sorted_and_the_text_does_not_depend_on_their_order(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    first = appliance.client().snapshot(["virtual-service"])
    services = first.families["virtual-service"]["VirtualService"]
    assert [service["index"] for service in services] == [2, 9]
    assert [server["index"] for server in services[0]["real_servers"]] == [1, 2]
    SERVICES.reverse()
    assert appliance.client().snapshot(["virtual-service"]).to_json() == first.to_json()


def test_a_setting_this_firmware_lacks_is_named_and_the_settings_are_not_whole(
    appliance: ScriptedAppliance,
) -> None:
    name, setting = next(
        (name, one)
        for name, one in SETTINGS.items()
        if not one.in_getall and not one.secret and not one.write_only and not name.startswith("legacy_")
    )
    _unit(appliance, frozenset({setting.wire}))
    snapshot = appliance.client().snapshot(["settings"])
    assert snapshot.unread_settings == (name,)
    assert "settings" not in snapshot.whole


def test_a_snapshot_survives_writing_and_reading(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    snapshot = appliance.client().snapshot()
    again = Snapshot.from_json(snapshot.to_json())
    assert again.to_json() == snapshot.to_json()
    assert again.whole == snapshot.whole


def test_no_secret_and_no_file_is_in_a_snapshot(appliance: ScriptedAppliance) -> None:
    _unit(appliance)
    document = appliance.client().snapshot().document()
    secret = {name for name, one in SETTINGS.items() if one.secret or one.form.type in ("secret", "file")}
    assert secret
    assert not secret & document["settings"].keys()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "is not whole or not JSON"),
        ('{"format": 1, "famil', "is not whole or not JSON"),
        ("[]", "it names no format"),
        ('{"format": 99}', "has format 99; this release reads format 1"),
        (
            '{"format": 1, "families": [], "settings": {}, "whole": []}',
            "'families' is missing or of the wrong kind",
        ),
        (
            '{"format": 1, "families": {}, "settings": {}, "whole": ["interface"], "appliance": {}}',
            "calls 'interface' whole and does not hold it",
        ),
        (
            '{"format": 1, "families": {"interface": "x"}, "settings": {}, "whole": [], "appliance": {}}',
            "family 'interface' holds no kinds of objects",
        ),
        (
            '{"format": 1, "families": {"user": {"U": [1]}}, "settings": {}, "whole": [], "appliance": {}}',
            "'U' in 'user' is no list of objects",
        ),
    ],
)
def test_what_is_no_snapshot_is_refused(text: str, message: str) -> None:
    with pytest.raises(InvalidCall, match=message):
        Snapshot.from_json(text)


def test_an_unknown_family_is_answered_with_those_there_are(appliance: ScriptedAppliance) -> None:
    with pytest.raises(
        InvalidCall, match=r"no family 'nonsense' to list; there are .*settings.*virtual-service"
    ):
        appliance.client().snapshot(["nonsense"])
    assert appliance.requests == []


def _snapshot(services: list[dict[str, Any]], **settings: Any) -> Snapshot:
    return Snapshot({"virtual-service": {"VirtualService": services}}, settings, ("virtual-service",))


WEB = {
    "index": 1,
    "address": "10.0.0.1",
    "port": 443,
    "protocol": "tcp",
    "nickname": "web",
    "real_servers": [],
}


def test_equal_snapshots_do_not_differ_even_if_the_status_does() -> None:
    assert compare(_snapshot([{**WEB, "status": "Up"}]), _snapshot([{**WEB, "status": "Down"}])) == []


def test_differences_are_named_by_what_people_know_objects_by() -> None:
    server = {"index": 4, "address": "10.1.0.1", "port": 80, "weight": 1000}
    before = _snapshot([{**WEB, "real_servers": [server]}], drop_on_fail=False)
    after = _snapshot(
        [
            {**WEB, "nickname": "www", "real_servers": [{**server, "weight": 5}]},
            {**WEB, "address": "10.0.0.2"},
        ],
        drop_on_fail=True,
    )
    place = "virtual-service/VirtualService"
    found = {
        (one.where, one.kind, json.dumps(one.before), one.kind != "added" and one.after)
        for one in compare(before, after)
    }
    assert found == {
        (f"{place}/10.0.0.1:443/tcp/nickname", "changed", '"web"', "www"),
        (f"{place}/10.0.0.1:443/tcp/real_servers/10.1.0.1:80/weight", "changed", "1000", 5),
        (f"{place}/10.0.0.2:443/tcp", "added", "null", False),
        ("setting/drop_on_fail", "changed", "false", True),
    }


def test_what_only_one_snapshot_holds_is_no_difference() -> None:
    other = Snapshot({"certificate": {"Certificate": [{"name": "www"}]}}, {}, ("certificate",))
    assert compare(_snapshot([WEB], drop_on_fail=True), other) == []


def test_a_removed_object_is_removed() -> None:
    assert compare(_snapshot([WEB]), _snapshot([])) == [
        Difference("virtual-service/VirtualService/10.0.0.1:443/tcp", "removed", before=WEB)
    ]
