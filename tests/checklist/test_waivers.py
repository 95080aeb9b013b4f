"""Waivers: what they silence, until when, and what is said about them."""

from __future__ import annotations

import textwrap
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadmaster._certificate_record import CertificateRecord, write_record
from loadmaster_checklist import (
    CertificateBackups,
    ChecklistError,
    Report,
    Waiver,
    WaiverError,
    Waivers,
    judge,
    render_waivers,
)
from tests.checklist.seeds import NAME, Seed, web

TODAY = date(2026, 11, 22)
FAULTY = Seed(services=[web(transparent=True, sub_services=[{"nickname": "mail", "transparent": True}])])


def judged(waivers: Waivers, *, seed: Seed = FAULTY, today: date = TODAY, **options: object) -> Report:
    return judge(seed.at("live"), stage="live", waivers=waivers, today=today, **options)  # type: ignore[arg-type]


def one(**values: object) -> Waivers:
    return Waivers((Waiver(**{"rule": "LM01", "appliance": NAME, "reason": "IDS", **values}),))  # type: ignore[arg-type]


def failing(report: Report, rule: str = "LM01") -> set[str]:
    return {finding.object for finding in report.failing if finding.rule == rule}


SERVICE = "10.0.0.50:443/tcp"


def test_a_waiver_covers_its_object_and_what_stands_below_it() -> None:
    assert failing(judged(Waivers())) == {f"edge/{SERVICE}", f"edge/{SERVICE}/mail"}
    assert failing(judged(one(object=SERVICE))) == set()
    assert failing(judged(one(object=f"{SERVICE}/mail"))) == {f"edge/{SERVICE}"}


def test_a_waiver_without_an_object_covers_the_appliance() -> None:
    assert failing(judged(one())) == set()


def test_a_waiver_of_another_appliance_or_rule_covers_nothing() -> None:
    assert len(failing(judged(one(appliance="core")))) == 2
    assert len(failing(judged(one(rule="LM02")))) == 2


def test_a_waived_finding_keeps_its_reason() -> None:
    found = next(finding for finding in judged(one()) if finding.verdict == "waived")
    assert found.waiver is not None
    assert found.waiver.reason == "IDS"


def test_the_last_day_still_counts_and_the_next_does_not() -> None:
    waivers = one(expires=date(2026, 11, 22), file="checklist.toml", line=3)
    assert not failing(judged(waivers))
    late = judged(waivers, today=date(2026, 11, 23))
    assert len(failing(late)) == 2
    message = next(finding.message for finding in late.failing if finding.rule == "LM01")
    assert message.endswith("its waiver in checklist.toml:3 expired on 2026-11-22")
    assert [notice.kind for notice in late.notices] == ["waiver_expired"]


@pytest.mark.parametrize(
    ("day", "warned"), [("2026-12-22", True), ("2026-12-23", False), ("2026-11-22", True)]
)
def test_an_expiry_within_thirty_days_is_warned_of(day: str, warned: bool) -> None:
    report = judged(one(expires=date.fromisoformat(day)))
    assert [notice.kind for notice in report.notices] == (["waiver_expires_soon"] if warned else [])
    assert not any(notice.is_error for notice in report.notices)


def test_an_expired_waiver_that_nothing_needs_is_told_but_is_no_error() -> None:
    report = judged(one(expires=date(2026, 1, 1)), seed=Seed())
    (notice,) = report.notices
    assert (notice.kind, notice.is_error) == ("waiver_expired", False)


def test_unused_waivers_are_told_only_of_a_whole_estate() -> None:
    waivers = one(object=SERVICE)
    assert not judged(waivers, seed=Seed()).notices
    (notice,) = judged(waivers, seed=Seed(), whole_estate=True).notices
    assert notice.kind == "waiver_unused"
    assert not notice.is_error


def test_a_waiver_of_an_unknown_object_is_an_error_where_the_appliance_is_known_whole() -> None:
    waivers = one(object="10.0.0.99:443/tcp", file="checklist.toml", line=7)
    (notice,) = judged(waivers).notices
    assert notice.message == (
        "checklist.toml:7: LM01 on edge/10.0.0.99:443/tcp: 'edge' has no '10.0.0.99:443/tcp'"
    )
    assert notice.is_error
    services_only = Seed(services=[web()]).synth()
    services_only["resource"] = {
        "loadmaster_virtual_service": services_only["resource"]["loadmaster_virtual_service"]
    }
    from loadmaster_checklist import from_synth

    assert not judge(from_synth(services_only), waivers=waivers, today=TODAY).notices


def test_a_setting_that_does_not_exist_is_an_unknown_object_everywhere() -> None:
    report = judge(
        Seed().at("synth"), waivers=one(rule="LM07", object="setting/drop_on_failure"), today=TODAY
    )
    assert [notice.kind for notice in report.notices] == ["waiver_unknown_object"]
    assert report.exit_code == 1


def test_a_waiver_of_an_unknown_appliance_is_an_error_of_a_whole_estate_only() -> None:
    assert not judged(one(appliance="core")).notices
    report = judged(one(appliance="core"), whole_estate=True)
    assert [notice.kind for notice in report.notices] == ["waiver_unknown_object"]


def test_rules_that_may_not_be_waived_are_not() -> None:
    waivers = Waivers(one().entries, never_waived=frozenset({"LM01"}))
    report = judged(waivers)
    assert len(failing(report)) == 2
    assert [notice.kind for notice in report.notices] == ["waiver_refused"]


def test_breaking_the_glass_lets_one_run_pass_and_stays_in_the_report() -> None:
    report = judged(Waivers(), break_glass="the site is down")
    assert report.failing
    assert report.exit_code == 0
    assert report.break_glass == "the site is down"
    with pytest.raises(ChecklistError, match="breaking the glass needs a reason"):
        judged(Waivers(), break_glass="  ")


# ------------------------------------------------------------------------------------------------- files


def text(body: str) -> str:
    return textwrap.dedent(body).lstrip("\n")


GOOD = text("""
    [policy]
    never_waived = ["LM00"]

    [[waiver]]
    rule = "LM01"
    appliance = "edge"
    object = "edge/10.0.0.50:443/tcp"
    reason = "IDS needs client addresses"
    owner = "network team"
    expires = 2027-03-31

    [[waiver]]
    rule = "LM02"
    appliance = "edge"
    reason = "servers send mail"
    expires = "2027-03-31"
""")


def test_a_file_of_waivers_is_read_whole() -> None:
    waivers = Waivers.from_text(GOOD, file="checklist.toml")
    first, second = waivers.entries
    assert (first.object, first.owner, first.place) == (SERVICE, "network team", "checklist.toml:4")
    assert first.expires == second.expires == date(2027, 3, 31)
    assert waivers.never_waived == {"LM00"}


def test_what_is_rendered_reads_back_the_same_in_any_order() -> None:
    entries = [
        Waiver("LM02", NAME, 'they say "mail"', object="setting/server_nat"),
        Waiver("LM01", NAME, "IDS", object=SERVICE, expires=date(2027, 3, 31)),
    ]
    rendered = render_waivers(entries)
    assert rendered == render_waivers(reversed(entries))
    back = Waivers.from_text(rendered, file="checklist.generated.toml")
    assert {(w.rule, w.object, w.reason, w.expires) for w in back} == {
        (w.rule, w.object, w.reason, w.expires) for w in entries
    }


@given(reason=st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(lambda one: one.strip()))
def test_any_reason_survives_the_file(reason: str) -> None:
    rendered = render_waivers([Waiver("LM01", NAME, reason)])
    (back,) = Waivers.from_text(rendered, file="checklist.generated.toml")
    assert back.reason == reason.strip()


@pytest.mark.parametrize(
    ("line", "replacement", "message"),
    [
        ('rule = "LM01"', 'rule = "LM99"', "c.toml:5: 'LM99' is no rule; there are LM00 to "),
        ('rule = "LM01"', "", "c.toml:4: waiver has no rule"),
        ('reason = "IDS needs client addresses"', "", "c.toml:4: waiver has no reason: say why"),
        ('reason = "IDS needs client addresses"', 'reason = " "', "c.toml:8: waiver has no reason: say why"),
        (
            "expires = 2027-03-31",
            'expires = "soon"',
            "c.toml:10: expires is 'soon', accepted is a day such as",
        ),
        ("expires = 2027-03-31", "expires = 20270331", "c.toml:10: expires is 20270331, accepted is a day"),
        ('owner = "network team"', "owner = 3", "c.toml:9: owner is 3, accepted is text"),
        ('owner = "network team"', 'ower = "us"', "c.toml:9: a waiver has no 'ower'; it has rule, appliance"),
        ("[[waiver]]", "[[waver]]", "c.toml:4: 'waver' is not known here; expected [[waiver]] and [policy]"),
        ('["LM00"]', '["LM77"]', "c.toml: never_waived names 'LM77', which is no rule"),
        ("[policy]", "[policy", "c.toml is not TOML: "),
    ],
)
def test_a_mistake_in_a_file_is_one_line_that_names_the_place(
    line: str, replacement: str, message: str
) -> None:
    with pytest.raises(WaiverError) as caught:
        Waivers.from_text(GOOD.replace(line, replacement, 1), file="c.toml")
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_files_that_do_not_exist_hold_no_waivers(tmp_path: Path) -> None:
    assert not Waivers.from_folder(tmp_path).entries
    assert not CertificateBackups.from_folder(tmp_path).entries


def test_both_files_of_a_folder_count(tmp_path: Path) -> None:
    (tmp_path / "checklist.toml").write_text(GOOD)
    (tmp_path / "checklist.generated.toml").write_text(render_waivers([Waiver("LM07", NAME, "uploads")]))
    assert [waiver.rule for waiver in Waivers.from_folder(tmp_path)] == ["LM01", "LM02", "LM07"]


def test_records_that_the_client_wrote_are_read(tmp_path: Path) -> None:
    taken = datetime(2026, 11, 20, 2, 30, tzinfo=UTC)
    file = tmp_path / "checklist.records.toml"
    write_record(file, CertificateRecord(NAME, taken, ("www", "intranet"), "edge.pem"))
    latest = CertificateBackups.from_folder(tmp_path).latest(NAME)
    assert latest is not None
    assert (latest.taken, set(latest.certificates)) == (date(2026, 11, 20), {"www", "intranet"})


def test_the_newest_certificate_backup_of_an_appliance_counts() -> None:
    records = CertificateBackups.from_text(
        text("""
            [[certificate_backup]]
            appliance = "edge"
            taken = 2026-10-01T02:30:00Z
            certificates = ["www", "old"]

            [[certificate_backup]]
            appliance = "edge"
            taken = 2026-11-01
            certificates = ["www"]
        """)
    )
    latest = records.latest("edge")
    assert latest is not None
    assert (latest.taken, set(latest.certificates)) == (date(2026, 11, 1), {"www"})
    assert records.latest("core") is None


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (
            'appliance = "edge"\ncertificates = []',
            "r.toml:1: a certificate_backup needs the day it was taken",
        ),
        (
            'appliance = "edge"\ntaken = 2026-11-01',
            "r.toml:1: certificates is None, accepted is a list such as",
        ),
        ('taken = 2026-11-01\ncertificates = ["www"]', "r.toml:1: certificate_backup has no appliance"),
    ],
)
def test_a_mistake_in_the_records_is_one_line_too(body: str, message: str) -> None:
    with pytest.raises(WaiverError) as caught:
        CertificateBackups.from_text(f"[[certificate_backup]]\n{body}\n", file="r.toml")
    assert str(caught.value).startswith(message)
