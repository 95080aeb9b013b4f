"""A reason holds until its day, and is written down for the other stages of the checklist."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from loadmaster_checklist import Waivers, from_synth, judge
from loadmaster_constructs import (
    App,
    BackupSchedule,
    Because,
    HAPair,
    LoadMaster,
    Persistence,
    Secret,
    SharedAddress,
    Stack,
    SynthesisError,
    SyslogTarget,
    Tls,
    VirtualService,
)
from loadmaster_constructs._framework import TerraformVariable
from tests.support.synthesis import synthesise

TODAY = date.today()


def _ids(lb: LoadMaster, until: date | None, id: str = "ids") -> VirtualService:
    reason = Because("the detection needs client addresses", until=until)
    return VirtualService(lb, id, address="10.0.0.70", port=8080, transparent=reason)


@pytest.mark.parametrize(("days", "words"), [(1, "1 day ago"), (52, "52 days ago")])
def test_a_reason_that_has_ended_is_an_error_that_says_how_long_ago(
    app: App, lb: LoadMaster, days: int, words: str
) -> None:
    _ids(lb, TODAY - timedelta(days=days))
    with pytest.raises(SynthesisError) as caught:
        app.synth()
    (line,) = str(caught.value).splitlines()
    assert line.startswith("edge/lb/ids: LM01 transparent: the reason 'the detection needs client addresses'")
    assert words in line


@pytest.mark.parametrize(("days", "warned"), [(0, True), (30, True), (31, False)])
def test_a_reason_near_its_end_is_a_warning(app: App, lb: LoadMaster, days: int, warned: bool) -> None:
    _ids(lb, TODAY + timedelta(days=days))
    synthesise(app)
    told = [str(entry.data) for entry in lb.node.metadata]
    assert any("edge/lb/ids: LM01 transparent" in text and "ends on" in text for text in told) is warned


def test_a_reason_that_no_point_asks_for_ends_too(app: App, lb: LoadMaster) -> None:
    old = Because("no authority yet", until=TODAY - timedelta(days=3))
    SyslogTarget(lb, "siem", host="10.0.9.5", protocol="tls", verify_certificate=old)
    with pytest.raises(
        SynthesisError, match="edge/lb/siem: verify_certificate: the reason 'no authority yet'"
    ):
        app.synth()


def test_reasons_beyond_the_twelve_points_are_written_down_too(app: App, lb: LoadMaster) -> None:
    tls = Tls(certificate="www", minimum_version=Because("hand scanners", value="1.0"))
    VirtualService(lb, "scanners", address="10.0.0.71", port=443, tls=tls)
    folder = synthesise(app).folder
    waivers = Waivers.from_files(folder / "checklist.generated.toml")
    verdicts = [
        finding.verdict
        for known in (Waivers(), waivers)
        for finding in judge(from_synth(folder), pack="hardening", waivers=known)
        if finding.rule == "LMH07"
    ]
    assert verdicts == ["fails", "waived"]


WHERE: dict[str, tuple[dict[str, Any], Callable[[HAPair], object] | None, str, str]] = {
    "service": (
        {},
        lambda pair: VirtualService(
            pair, "ids", address="2001:db8::70", port=8080, transparent=Because("why")
        ),
        "LM01",
        "[2001:db8::70]:8080/tcp",
    ),
    "SubVS": (
        {},
        lambda pair: VirtualService(pair, "web", address="10.0.0.50", port=80).add_sub_service(
            "ids", transparent=Because("why"), servers=["10.0.0.77"]
        ),
        "LM01",
        "10.0.0.50:80/tcp/ids",
    ),
    "appliance": ({"server_nat": Because("why")}, None, "LM02", "setting/server_nat"),
    "persistence": (
        {"share_layer7_persistence": Because("why")},
        lambda pair: VirtualService(
            pair, "web", address="10.0.0.50", port=80, persistence=Persistence.source_address()
        ),
        "LM03",
        "setting/share_layer7_persistence",
    ),
    "connections": (
        {"share_layer4_connections": Because("why")},
        lambda pair: VirtualService(pair, "names", address="10.0.0.53", port=53, protocol="udp"),
        "LM03",
        "setting/share_layer4_connections",
    ),
    "virtual MAC": (
        {"platform": "hardware", "virtual_mac": Because("why")},
        None,
        "LM04",
        "setting/virtual_mac",
    ),
    "routing": (
        {"routing_between_networks": Because("why", value="allowed")},
        None,
        "LM06",
        "packet_filter",
    ),
    "drop on fail": ({"drop_on_fail": Because("why")}, None, "LM07", "setting/drop_on_fail"),
    "drain": ({"drain_time_seconds": Because("why", value=0)}, None, "LM08", "setting/drain_time_seconds"),
    "log host": (
        {},
        lambda pair: SyslogTarget(
            pair, "audit", host="10.0.9.6", minimum_severity=Because("why", value="info")
        ),
        "LM09",
        "syslog_target/10.0.9.6",
    ),
    "backup": (
        {},
        lambda pair: BackupSchedule(
            pair,
            "nightly",
            to=Because("why", value="ftp://backup@nas/lm"),
            daily_at="02:30",
            password=Secret.env("PASSWORD"),
        ),
        "LM10",
        "setting/backup_method",
    ),
    "HA check": (
        {"shared": {"eth0": "10.0.0.10", "eth1": SharedAddress("192.168.10.1", ha_check=Because("why"))}},
        lambda pair: VirtualService(pair, "web", address="10.0.0.50", port=80, servers=["192.168.10.21"]),
        "LM11",
        "interface/eth1",
    ),
}


@pytest.mark.parametrize("where", WHERE)
def test_each_reason_is_written_down_and_silences_its_point_in_the_synthesised_files_too(
    app: App, stack: Stack, where: str
) -> None:
    changed, more, point, key = WHERE[where]
    usual: dict[str, Any] = {
        "first": "https://10.0.0.11",
        "second": "https://10.0.0.12",
        "shared": {"eth0": "10.0.0.10"},
        "virtual_id": 23,
        "platform": "virtual",
        "routing_between_networks": "blocked",
    }
    pair = HAPair(stack, "edge", **{**usual, **changed})
    if more is not None:
        more(pair)
    folder = synthesise(app).folder
    file = folder / "checklist.generated.toml"
    (written,) = tomllib.loads(file.read_text())["waiver"]
    assert written == {"rule": point, "appliance": "edge", "object": key, "reason": "why"}

    facts = from_synth(folder)
    without = {finding.rule for finding in judge(facts).failing}
    assert without == {point}, "the file is what silences it"
    report = judge(facts, waivers=Waivers.from_files(file))
    assert not report.failing
    assert {finding.rule for finding in report if finding.verdict == "waived"} == {point}


def test_equal_programs_write_equal_files(tmp_path: Path) -> None:
    texts = []
    for order in (("a", "b"), ("b", "a")):
        app = App(outdir=str(tmp_path / "".join(order)), tracebacks=True)
        lb = LoadMaster(Stack(app, "edge"), "lb", unit="https://10.0.0.11", drop_on_fail=Because("uploads"))
        for place in order:
            reason = Because(f"reason {place}", until="2040-03-31")
            port = 8080 if place == "a" else 8081
            VirtualService(lb, place, address="10.0.0.70", port=port, transparent=reason)
        texts.append((synthesise(app).folder / "checklist.generated.toml").read_text())
    assert texts[0] == texts[1]
    waivers = tomllib.loads(texts[0])["waiver"]
    assert [(one["rule"], one.get("expires")) for one in waivers] == [
        ("LM01", date(2040, 3, 31)),
        ("LM01", date(2040, 3, 31)),
        ("LM07", None),
    ]


def test_a_reason_for_an_address_that_is_known_later_holds_for_the_synthesis_and_says_so(
    app: App, stack: Stack, lb: LoadMaster
) -> None:
    later = TerraformVariable(stack, "later", type="string").string_value
    why = Because("the detection needs client addresses")
    VirtualService(lb, "ids", address=later, port=8080, transparent=why)
    web = VirtualService(lb, "web", address=later, port=80)
    web.add_sub_service("deep", nickname="ids", transparent=why, servers=["10.0.0.77"])
    SyslogTarget(lb, "audit", host=later, minimum_severity=Because("all of it", value="info"))
    folder = synthesise(app).folder
    assert not (folder / "checklist.generated.toml").exists()
    told = [str(entry.data) for entry in lb.node.metadata if "not written down" in str(entry.data)]
    assert [text.split(": ")[0] for text in told] == ["edge/lb/ids", "edge/lb/web/deep", "edge/lb/audit"]
