"""Where a verdict turns: the last value that passes, and the facts that are just not enough."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from loadmaster_checklist import (
    CertificateBackup,
    CertificateBackups,
    Entry,
    Finding,
    Origin,
    from_resources,
    from_snapshot,
    judge,
)
from tests.checklist.seeds import NAME, Seed, web

TODAY = date(2026, 11, 22)
BACKUPS = CertificateBackups((CertificateBackup(NAME, date(2026, 11, 1), frozenset({"www"})),))


def live(seed: Seed, point: str, **changes: Any) -> list[Finding]:
    document = seed.snapshot()
    document["settings"] |= changes
    report = judge(from_snapshot(document, name=NAME), stage="live", backups=BACKUPS, today=TODAY)
    return [one for one in report if one.rule == point]


def declared(point: str, *entries: tuple[str, dict[str, Any]]) -> list[Finding]:
    place = Origin("construct", "edge/edge")
    found = [Entry(f"loadmaster_{kind}", values, NAME, place) for kind, values in entries]
    return [one for one in judge(from_resources(found), today=TODAY) if one.rule == point]


def test_services_that_hang_are_counted() -> None:
    patient = [web(idle_time=1800), web(address="10.0.0.51", nickname="b", idle_time=1800)]
    (one,) = live(Seed(services=patient[:1]), "LM07", drop_on_fail=False)
    (two,) = live(Seed(services=patient), "LM07", drop_on_fail=False)
    assert one.message.endswith("and that of 10.0.0.50:443/tcp is long")
    assert two.message.endswith("and that of 10.0.0.50:443/tcp and 1 more is long")


@pytest.mark.parametrize(("seconds", "severity"), [(660, "medium"), (661, "high")])
def test_the_usual_idle_time_is_not_long(seconds: int, severity: str) -> None:
    (found,) = live(Seed(services=[web(idle_time=seconds)]), "LM07", drop_on_fail=False)
    assert found.severity == severity


@pytest.mark.parametrize(("seconds", "verdict"), [(86399, "unknown"), (86400, "passes")])
def test_the_longest_drain_time_covers_what_nobody_knows(seconds: int, verdict: str) -> None:
    without_timeout = web()
    document = Seed(services=[without_timeout]).snapshot()
    (service,) = document["families"]["virtual-service"]["VirtualService"]
    service["persistence_timeout_seconds"] = None
    document["settings"]["drain_time_seconds"] = seconds
    report = judge(from_snapshot(document, name=NAME), stage="live", today=TODAY)
    (found,) = [one for one in report if one.rule == "LM08"]
    assert found.verdict == verdict


@pytest.mark.parametrize(
    ("seconds", "verdict"), [(300, "unknown"), (86399, "unknown"), (86400, "passes"), (0, "fails")]
)
def test_a_drain_time_beside_services_that_are_not_all_known(seconds: int, verdict: str) -> None:
    (found,) = declared("LM08", ("l7_settings", {"drain_time_seconds": seconds}))
    assert found.verdict == verdict


@pytest.mark.parametrize(("seconds", "verdict"), [(599, "fails"), (600, "passes")])
def test_a_drain_time_equal_to_the_persistence_is_enough(seconds: int, verdict: str) -> None:
    assert live(Seed(), "LM08", drain_time_seconds=seconds)[0].verdict == verdict


def test_ten_log_hosts_are_as_many_as_there_may_be() -> None:
    hosts = {f"10.0.9.{number}": "warning" for number in range(1, 11)}
    assert [one.verdict for one in live(Seed(log_hosts=hosts), "LM09")] == ["passes"]
    (found,) = live(Seed(log_hosts={**hosts, "10.0.9.11": "warning"}), "LM09")
    assert (found.verdict, found.severity) == ("fails", "medium")


@pytest.mark.parametrize(
    ("protocol", "advised"), [("udp", True), ("tcp", True), ("tls", False), (None, False)]
)
def test_a_log_that_can_be_read_on_the_way_passes_with_advice(protocol: str | None, advised: bool) -> None:
    (found,) = live(Seed(), "LM09", syslog_protocol=protocol)
    assert found.verdict == "passes"
    assert ("readable on the way" in found.message) is advised


def test_a_log_host_whose_severity_comes_later_is_not_judged() -> None:
    (found,) = declared(
        "LM09", ("syslog_target", {"host": "10.0.9.5", "minimum_severity": "${var.severity}"})
    )
    assert (found.verdict, found.object) == ("unknown", "edge/syslog_target/10.0.9.5")
    assert [(one.name, one.wire_name) for one in found.raw] == [("minimum_severity", "minimum_severity")]


def test_backups_without_a_host_go_nowhere() -> None:
    found = live(Seed(), "LM10", backup_host=None)
    assert ("fails", "edge/setting/backup_host") in {(one.verdict, one.object) for one in found}


def test_a_method_nobody_chose_is_ftp() -> None:
    found = next(one for one in live(Seed(), "LM10", backup_method="") if one.verdict == "fails")
    assert found.message == "backups travel by ftp, readable with everything in them"


def test_a_certificate_that_comes_later_is_not_said_to_be_missing() -> None:
    body = web(certificates=["${var.name}"], real_servers=None)
    found = next(one for one in declared("LM10", ("virtual_service", body)) if "certificate" in one.object)
    assert found.verdict == "unknown"
    assert "certificates that are not known yet" in found.message


def test_a_pair_without_a_declared_interface_is_not_judged_by_them() -> None:
    (found,) = declared("LM11", ("ha_pair", {"ha_virtual_id": 23}))
    assert (found.verdict, found.message) == ("unknown", "no interface is declared here")


def test_findings_say_which_unit_they_speak_of() -> None:
    messages = [one.message for one in live(Seed(), "LM11")]
    assert messages[0] == "eth0 of the first unit is checked"
    assert messages[-1] == "eth1 of the second unit is checked"
    (alone,) = list(declared("LM11", ("ha_pair", {"interfaces": {"eth0": {"ha_check": True}}})))
    assert alone.message == "eth0 is checked"


@pytest.mark.parametrize(
    ("persistence", "verdict"),
    [("${var.persistence}", "unknown"), ("source_address", "fails"), (None, "does_not_apply")],
)
def test_what_need_not_be_shared_depends_on_what_services_have(persistence: str | None, verdict: str) -> None:
    service = web(persistence=persistence, real_servers=None)
    pair = {"share_layer7_persistence": False, "share_layer4_connections": True}
    found = declared("LM03", ("ha_pair", pair), ("virtual_service", service))
    assert found[0].verdict == verdict


def hardened_finding(seed: Seed, point: str, **changes: Any) -> Finding:
    """The worst that the second pack says about one point."""
    document = seed.snapshot()
    document["settings"] |= changes
    report = judge(from_snapshot(document, name=NAME), pack="hardening", stage="live", today=TODAY)
    return next(one for one in report.points() if one.rule == point).findings[0]


def test_hardware_with_its_virtual_mac_passes_and_shows_what_it_is() -> None:
    seed = Seed(platform="hardware")
    (found,) = live(seed, "LM04", virtual_mac=True)
    assert (found.verdict, found.message) == ("passes", "the Ethernet address moves with the services")
    assert [(one.wire_name, one.wire_text, one.unit) for one in found.raw] == [
        ("vmac", "yes", ""),
        ("VLM", "no", "first"),
        ("VLM", "no", "second"),
    ]


def test_what_was_not_read_is_not_called_undeclared() -> None:
    (found,) = live(Seed(packet_filter=None), "LM06")
    assert (found.verdict, found.message) == ("unknown", "the packet filter was not read")


def test_an_api_that_is_off_needs_no_guard() -> None:
    found = hardened_finding(Seed(), "LMH02", api_enabled=False)
    assert (found.verdict, found.message) == ("passes", "the API is off")


def test_an_api_on_several_interfaces_weighs_less_than_one_beside_services() -> None:
    several = hardened_finding(Seed(), "LMH01", wui_on_several_interfaces=True, wui_interface=2)
    beside = hardened_finding(Seed(), "LMH01", wui_on_several_interfaces=False, wui_interface=0)
    assert (several.severity, beside.severity) == ("high", "critical")


def test_weak_ciphers_weigh_less_than_old_versions() -> None:
    modern = ["ssl3", "tls1_0", "tls1_1"]
    weak = Seed(services=[web(disabled_tls_versions=modern, cipher_set="Default")])
    old = Seed(services=[web(disabled_tls_versions=["ssl3"], cipher_set="BestPractices")])
    assert (hardened_finding(weak, "LMH07").verdict, hardened_finding(weak, "LMH07").severity) == (
        "fails",
        "medium",
    )
    assert (hardened_finding(old, "LMH07").verdict, hardened_finding(old, "LMH07").severity) == (
        "fails",
        "high",
    )


def test_without_tls_there_is_nothing_to_say_about_it() -> None:
    plain = Seed(services=[web(ssl_acceleration=False, certificates=[])])
    assert hardened_finding(plain, "LMH07").verdict == "does_not_apply"
    assert hardened_finding(plain, "LMH08", verifies_server_certificates=False).verdict == "does_not_apply"


@pytest.mark.parametrize(
    ("until", "verdict", "severity"),
    [
        ("2026-12-23", "passes", "medium"),
        ("2026-12-22", "fails", "medium"),
        ("2026-11-22", "fails", "medium"),
        ("2026-11-21", "fails", "critical"),
    ],
)
def test_a_licence_is_missed_thirty_days_ahead_and_gone_the_day_after(
    until: str, verdict: str, severity: str
) -> None:
    document = Seed(pair=None).snapshot()
    document["families"]["licensing"]["Licence"][0]["licensed_until"] = until
    report = judge(from_snapshot(document, name=NAME), pack="hardening", stage="live", today=TODAY)
    found = next(one for one in report if one.rule == "LMH11")
    assert (found.verdict, found.severity) == (verdict, severity)
    assert "unit" not in found.message
