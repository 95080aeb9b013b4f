"""Each of the twelve points: one defect, the same id and verdict at every stage that decides it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from loadmaster_checklist import (
    PACKS,
    STAGES,
    CertificateBackup,
    CertificateBackups,
    Report,
    Waiver,
    Waivers,
    from_snapshot,
    judge,
    rule,
)
from tests.checklist.seeds import NAME, Seed, names, web

TODAY = date(2026, 11, 22)
ON_RECORD = CertificateBackups((CertificateBackup(NAME, date(2026, 11, 1), frozenset({"www"})),))
ALL = STAGES
LIVE = ("live",)


def report_at(stage: str, seed: Seed, *, waivers: Waivers | None = None, on_record: bool = True) -> Report:
    backups = ON_RECORD if on_record else None
    return judge(seed.at(stage), stage=stage, waivers=waivers, backups=backups, today=TODAY)  # type: ignore[arg-type]


def verdicts(report: Report, point: str) -> dict[str, str]:
    """By object, the worst first: what the point says."""
    found = next(one for one in report.points() if one.rule == point)
    told: dict[str, str] = {}
    for finding in found.findings:
        told.setdefault(finding.object, finding.verdict)
    return told


@pytest.mark.parametrize("stage", STAGES)
def test_a_pair_that_follows_every_point_fails_none(stage: str) -> None:
    report = report_at(stage, Seed())
    assert not report.failing
    undecided = {point.rule for point in report.points() if point.verdict == "unknown"}
    assert undecided == (set() if stage == "live" else {"LM00"})
    assert report.exit_code == 0


def _setting(**values: Any) -> Callable[[Seed], Any]:
    return lambda seed: seed.settings.update(values)


def _pair(**values: Any) -> Callable[[Seed], Any]:
    return lambda seed: (seed.pair or {}).update(values)


def _service(**values: Any) -> Callable[[Seed], Any]:
    return lambda seed: seed.services[0].update(values)


def _filter(**values: Any) -> Callable[[Seed], Any]:
    return lambda seed: (seed.packet_filter or {}).update(values)


def _attribute(name: str, value: Any) -> Callable[[Seed], Any]:
    return lambda seed: setattr(seed, name, value)


def _hardware(seed: Seed) -> None:
    seed.platform = "hardware"


DEFECTS: list[tuple[str, str, Callable[[Seed], Any], str, str, tuple[str, ...]]] = [
    (
        "LM00",
        "below the floor",
        _attribute("firmware", "7.2.60.0.1.RELEASE"),
        "setting/firmware_version",
        "critical",
        LIVE,
    ),
    (
        "LM00",
        "a branch without fixes",
        _attribute("firmware", "7.2.48.12.1"),
        "setting/firmware_version",
        "critical",
        LIVE,
    ),
    (
        "LM00",
        "unequal units",
        _attribute("second_firmware", "7.2.64.0.1"),
        "setting/firmware_version",
        "high",
        LIVE,
    ),
    ("LM01", "a transparent service", _service(transparent=True), "10.0.0.50:443/tcp", "medium", ALL),
    (
        "LM01",
        "transparent beside re-encryption",
        _service(transparent=True, ssl_reencrypt=True),
        "10.0.0.50:443/tcp",
        "high",
        ALL,
    ),
    ("LM01", "transparent for all", _setting(transparent=True), "setting/transparent", "medium", ALL),
    ("LM02", "server NAT on", _setting(server_nat=True), "setting/server_nat", "medium", ALL),
    ("LM02", "a service's own without effect", _service(server_nat=True), "10.0.0.50:443/tcp", "low", ALL),
    (
        "LM03",
        "persistence not shared",
        _pair(share_layer7_persistence=False),
        "setting/share_layer7_persistence",
        "high",
        ALL,
    ),
    (
        "LM03",
        "layer 4 connections not shared",
        _pair(share_layer4_connections=False),
        "setting/share_layer4_connections",
        "high",
        ALL,
    ),
    ("LM04", "virtual MAC on virtual units", _pair(virtual_mac=True), "setting/virtual_mac", "medium", ALL),
    ("LM04", "no virtual MAC on hardware", _hardware, "setting/virtual_mac", "medium", ALL),
    ("LM05", "the factory's id", _pair(ha_virtual_id=1), "setting/ha_virtual_id", "medium", ALL),
    ("LM06", "the filter off", _filter(enabled=False), "packet_filter", "high", ALL),
    ("LM07", "clients left hanging", _setting(drop_on_fail=False), "setting/drop_on_fail", "medium", ALL),
    (
        "LM07",
        "left hanging for long",
        lambda seed: (_setting(drop_on_fail=False)(seed), _service(idle_time=1800)(seed)),
        "setting/drop_on_fail",
        "high",
        ALL,
    ),
    ("LM08", "too short", _setting(drain_time_seconds=300), "setting/drain_time_seconds", "medium", ALL),
    ("LM08", "cut at once", _setting(drain_time_seconds=0), "setting/drain_time_seconds", "medium", ALL),
    ("LM09", "too much", _attribute("log_hosts", {"10.0.9.5": "info"}), "syslog_target/10.0.9.5", "low", ALL),
    ("LM09", "nowhere", _attribute("log_hosts", {}), "", "high", LIVE),
    ("LM10", "no backup", _setting(backup_enabled=False), "setting/backup_enabled", "high", ALL),
    ("LM10", "readable on the way", _setting(backup_method="ftp"), "setting/backup_method", "high", ALL),
    ("LM10", "another certificate", _service(certificates=["new"]), "certificate_backup", "high", LIVE),
    (
        "LM11",
        "unchecked",
        lambda seed: seed.interfaces["eth1"].update(ha_check=False),
        "interface/eth1",
        "high",
        ALL,
    ),
]
CASES = [pytest.param(*defect, id=f"{defect[0]}-{defect[1].replace(' ', '-')}") for defect in DEFECTS]


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(("point", "what", "change", "object", "severity", "decided"), CASES)
def test_a_defect_has_one_verdict_where_it_is_decided_and_is_unknown_elsewhere(
    point: str,
    what: str,
    change: Callable[[Seed], Any],
    object: str,
    severity: str,
    decided: tuple[str, ...],
    stage: str,
) -> None:
    report = report_at(stage, Seed().changed(change))
    key = f"{NAME}/{object}" if object else NAME
    found = verdicts(report, point)
    if stage in decided:
        assert found[key] == "fails", found
        assert {(one.rule, one.severity) for one in report.failing} >= {(point, severity)}
        assert {one.rule for one in report.failing} == {point}
        assert report.exit_code == 1
    else:
        assert found[key] == "unknown", found
        assert not report.failing


@pytest.mark.parametrize(("point", "what", "change", "object", "severity", "decided"), CASES)
def test_the_waiver_of_a_defect_silences_it_wherever_it_is_decided(
    point: str, what: str, change: Callable[[Seed], Any], object: str, severity: str, decided: tuple[str, ...]
) -> None:
    waivers = Waivers((Waiver(point, NAME, "we know", object=object, expires=date(2027, 6, 30)),))
    for stage in decided:
        report = report_at(stage, Seed().changed(change), waivers=waivers)
        assert not report.failing
        assert "waived" in verdicts(report, point).values()
        assert report.exit_code == 0


def test_every_point_has_a_defect_here() -> None:
    assert {defect[0] for defect in DEFECTS} == set(PACKS["twelve"])


@pytest.mark.parametrize("stage", STAGES)
def test_the_table_of_stages_tells_what_the_verdicts_show(stage: str) -> None:
    """``yes`` decides a pair that is known whole, ``where declared`` decides when told and not otherwise."""
    told = {point.rule: point.verdict for point in report_at(stage, Seed()).points()}
    bare = Seed(settings={}, packet_filter=None, log_hosts={}, pair={}, services=[web(certificates=[])])
    bare.interfaces = {"eth0": {"shared_address": "10.0.0.10"}}
    bare.platform = "hardware"
    untold = {point.rule: point.verdict for point in report_at(stage, bare, on_record=False).points()}
    for name in PACKS["twelve"]:
        decides = rule(name).stages[stage].decides  # type: ignore[index]
        if decides == "yes":
            assert told[name] == "passes"
        elif decides == "no":
            assert told[name] == untold[name] == "unknown"
        elif name != "LM00":  # the plan's own way to know it is a data source; see the tests of plans
            assert (told[name], untold[name]) == ("passes", "unknown")


@pytest.mark.parametrize("stage", ["synth", "plan"])
def test_virtual_units_need_not_say_that_they_use_no_virtual_mac(stage: str) -> None:
    seed = Seed()
    assert seed.pair is not None
    del seed.pair["virtual_mac"]
    assert verdicts(report_at(stage, seed), "LM04") == {"edge/setting/virtual_mac": "passes"}


def test_two_pairs_with_one_id_collide_wherever_both_are_seen() -> None:
    for stage in STAGES:
        both = [*Seed().at(stage), *Seed().at(stage, name="core")]
        report = judge(type(Seed().at(stage))(tuple(both)), stage=stage, backups=ON_RECORD, today=TODAY)
        found = {(one.appliance, one.severity) for one in report.failing if one.rule == "LM05"}
        assert found == {("edge", "high"), ("core", "high")}
        message = next(one.message for one in report.failing if one.appliance == "core")
        assert message == "the pair's id is 23, and so is that of edge"


@pytest.mark.parametrize("stage", STAGES)
def test_a_single_unit_is_spared_what_is_said_of_pairs(stage: str) -> None:
    report = report_at(stage, Seed(pair=None))
    told = {point.rule: point.verdict for point in report.points()}
    assert {name for name, verdict in told.items() if verdict == "does_not_apply"} == {
        "LM03",
        "LM04",
        "LM05",
        "LM11",
    }
    assert not report.failing


@pytest.mark.parametrize("stage", STAGES)
def test_a_certificate_without_a_backup_fails_on_the_running_appliance_only(stage: str) -> None:
    found = verdicts(report_at(stage, Seed(), on_record=False), "LM10")
    assert found["edge/certificate_backup"] == ("fails" if stage == "live" else "unknown")


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize(
    ("point", "change"),
    [
        ("LM01", lambda seed: seed.services[1].update(transparent=True)),  # UDP is transparent by nature
        (
            "LM01",
            lambda seed: seed.services.append(
                web(address="10.0.0.60", nickname="l4", force_layer7=False, transparent=True)
            ),
        ),
        ("LM03", lambda seed: (_pair(share_layer4_connections=False)(seed), seed.services.pop())),
        (
            "LM03",
            lambda seed: (_pair(share_layer7_persistence=False)(seed), _service(persistence=None)(seed)),
        ),
        ("LM04", lambda seed: (_attribute("platform", "hardware")(seed), _pair(virtual_mac=True)(seed))),
        ("LM07", _service(idle_time=86400)),
        (
            "LM08",
            lambda seed: (
                _setting(drain_time_seconds=86400)(seed),
                _service(persistence_timeout_seconds=2419200)(seed),
            ),
        ),
        ("LM08", lambda seed: (_setting(drain_time_seconds=60)(seed), _service(persistence=None)(seed))),
        ("LM09", _attribute("log_hosts", {"10.0.9.5": "error", "10.0.9.6": "emergency"})),
        ("LM10", _service(certificates=[], ssl_acceleration=False)),
        (
            "LM11",
            lambda seed: seed.interfaces.update(
                eth2={"address": "172.16.0.11/24", "shared_address": "172.16.0.10", "ha_check": True}
            ),
        ),
    ],
)
def test_what_the_article_and_the_vendor_except_is_not_found_fault_with(
    point: str, change: Callable[[Seed], Any], stage: str
) -> None:
    report = report_at(stage, Seed().changed(change))
    assert not [one for one in report.failing if one.rule == point]


@pytest.mark.parametrize("stage", STAGES)
def test_connections_are_patient_too_when_the_appliance_is(stage: str) -> None:
    """An idle time of 0 takes the connection timeout of the appliance."""
    seed = Seed()
    seed.settings |= {"drop_on_fail": False, "connection_timeout_seconds": 3600}
    seed.services = [web(idle_time=0)]
    (found,) = [one for one in report_at(stage, seed).failing if one.rule == "LM07"]
    assert found.severity == "high"
    assert {(one.name, one.value) for one in found.raw} >= {("connection_timeout_seconds", 3600)}


@pytest.mark.parametrize("stage", STAGES)
def test_an_interface_that_carries_nothing_needs_no_check(stage: str) -> None:
    seed = Seed()
    seed.interfaces["eth2"] = {
        "address": "172.16.0.11/24",
        "shared_address": "172.16.0.10",
        "ha_check": False,
    }
    found = verdicts(report_at(stage, seed), "LM11")
    # only the appliance tells the whole network of an interface of which code declares the shared address
    assert found["edge/interface/eth2"] == ("does_not_apply" if stage == "live" else "unknown")


def test_firmware_whose_answers_lack_the_check_leaves_it_unknown() -> None:
    seed = Seed()
    for interface in seed.interfaces.values():
        del interface["ha_check"]
    assert set(verdicts(report_at("live", seed), "LM11").values()) == {"unknown"}


def test_firmware_that_shows_checks_only_where_they_are_on_is_understood() -> None:
    seed = Seed()
    del seed.interfaces["eth1"]["ha_check"]
    assert verdicts(report_at("live", seed), "LM11")["edge/interface/eth1"] == "fails"


def test_a_pair_of_which_one_unit_was_read_is_not_judged_for_both() -> None:
    document = Seed().snapshot()
    del document["pair"]["second"]
    report = judge(from_snapshot(document, name=NAME), stage="live", backups=ON_RECORD, today=TODAY)
    assert verdicts(report, "LM00")["edge/setting/firmware_version"] == "unknown"
    assert verdicts(report, "LM05")["edge/setting/ha_virtual_id"] == "unknown"


def test_the_names_of_services_at_layer_4_are_left_to_their_nature() -> None:
    report = report_at("live", Seed(services=[names()]))
    assert verdicts(report, "LM01") == {"edge/setting/transparent": "passes", "edge": "passes"}


@pytest.mark.parametrize("stage", STAGES)
def test_a_subvs_contradicts_itself_by_what_its_service_encrypts(stage: str) -> None:
    sub = {"nickname": "mail", "transparent": True, "service_type": "http"}
    report = report_at(stage, Seed(services=[web(ssl_reencrypt=True, sub_services=[sub])]))
    found = {(one.object, one.severity) for one in report.failing if one.rule == "LM01"}
    assert found == {("edge/10.0.0.50:443/tcp/mail", "high")}


@pytest.mark.parametrize("stage", STAGES)
def test_a_transparent_service_with_a_server_marked_as_far_is_worse(stage: str) -> None:
    far = {"10.9.0.1:443": {"non_local": True}}
    report = report_at(stage, Seed(services=[web(transparent=True, real_servers=far)]))
    (found,) = [one for one in report.failing if one.rule == "LM01"]
    assert found.severity == "high"
    assert "10.9.0.1" in found.message


def test_a_pair_with_different_ids_on_its_units_collides_with_itself() -> None:
    document = Seed().snapshot()
    document["pair"]["second"]["settings"]["ha_virtual_id"] = 24
    report = judge(from_snapshot(document, name=NAME), stage="live", backups=ON_RECORD, today=TODAY)
    (found,) = report.failing
    assert (found.rule, found.severity) == ("LM05", "high")
    assert [(one.unit, one.value, one.wire_text) for one in found.raw] == [
        ("first", 23, "23"),
        ("second", 24, "24"),
    ]


@pytest.mark.parametrize("mode", ["cloud", "cluster"])
def test_what_is_no_pair_of_this_kind_is_spared_too(mode: str) -> None:
    document = Seed(pair=None).snapshot()
    document["settings"]["ha_mode"] = mode
    report = judge(from_snapshot(document, name=NAME), stage="live", backups=ON_RECORD, today=TODAY)
    told = {point.rule: point.verdict for point in report.points()}
    assert {told[name] for name in ("LM03", "LM04", "LM05", "LM11")} == {"does_not_apply"}


def test_a_log_host_listed_twice_and_the_eleventh_are_told() -> None:
    twice = Seed().snapshot()
    twice["settings"]["syslog_error_hosts"] = ["10.0.9.5"]
    report = judge(from_snapshot(twice, name=NAME), stage="live", backups=ON_RECORD, today=TODAY)
    assert [(one.rule, one.severity) for one in report.failing] == [("LM09", "medium")]
    assert "listed at 2 severities" in report.failing[0].message
    many = Seed(log_hosts={f"10.0.9.{number}": "warning" for number in range(1, 12)})
    for stage in STAGES:
        (found,) = report_at(stage, many).failing
        assert found.message == "there are 11 log hosts, and the appliance takes 10"


def test_raw_values_are_spelt_as_the_appliance_answers() -> None:
    """What `get droponfail`, `aclcontrol isdrop` and the others show."""
    told = {
        (one.object, one.wire_name): one.wire_text
        for point in report_at("live", Seed()).points()
        for one in point.raw
        if one.unit != "second"
    }
    assert told["setting/drop_on_fail", "droponfail"] == "yes"
    assert told["setting/server_nat", "snat"] == "no"
    assert told["setting/drain_time_seconds", "finalpersist"] == "600"
    assert told["setting/backup_method", "backupmethod"] == "sftp"
    assert told["setting/backup_day", "backupday"] == "0"
    assert told["setting/syslog_warning_hosts", "syslogwarn"] == "10.0.9.5"
    assert told["setting/syslog_error_hosts", "syslogerror"] == ""
    assert told["10.0.0.50:443/tcp", "Transparent"] == "N"
    assert told["10.0.0.50:443/tcp", "Persist"] == "src"
    assert told["packet_filter", "aclmethod"] == "drop"
    assert told["packet_filter", "aclblockall"] == "Block"
    assert told["interface/eth1", "hacheck"] == "Y"
