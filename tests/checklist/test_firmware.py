"""The floors of firmware, branch by branch."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from loadmaster_checklist import from_snapshot, judge
from loadmaster_checklist.firmware import floors, read_version
from tests.checklist.seeds import NAME, Seed

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("7.2.54.18.22642.RELEASE", (7, 2, 54, 18)),
        ("7.2.63.2", (7, 2, 63, 2)),
        (" v7.2.63.2 ", (7, 2, 63, 2)),
        ("7.2.63", None),
        ("", None),
        ("none", None),
    ],
)
def test_four_numbers_decide(text: str, numbers: tuple[int, ...] | None) -> None:
    assert read_version(text) == numbers


@pytest.mark.parametrize(
    ("firmware", "verdict", "severity"),
    [
        ("7.2.63.2.1", "passes", "critical"),
        ("7.2.63.1.1", "fails", "critical"),
        ("7.2.64.0.1", "passes", "critical"),
        ("7.2.54.18.1", "passes", "critical"),  # never compared with the numbers of the other branch
        ("7.2.54.17.1", "fails", "critical"),
        ("7.2.48.12.1", "fails", "critical"),
        ("7.2.50.3.1", "fails", "critical"),  # between the branches: nobody mends it
        ("7.2.36.1.1", "fails", "critical"),
        ("7.1.35.15.1", "unknown", "critical"),
        ("8.0.0.0.1", "unknown", "critical"),
        ("odd", "unknown", "critical"),
    ],
)
def test_a_release_is_compared_with_the_floor_of_its_own_branch(
    firmware: str, verdict: str, severity: str
) -> None:
    report = judge(Seed(pair=None, firmware=firmware).at("live"), stage="live", today=TODAY)
    (found,) = [one for one in report if one.rule == "LM00"]
    assert (found.verdict, found.severity) == (verdict, severity)


def test_flaws_that_need_a_login_weigh_less() -> None:
    known = floors()
    only_logins = replace(known, flaws=tuple(flaw for flaw in known.flaws if flaw.needs_login))
    report = judge(Seed(firmware="7.2.60.0.1").at("live"), stage="live", today=TODAY, firmware=only_logins)
    found = next(one for one in report.failing if one.rule == "LM00")
    assert found.severity == "high"
    assert "CVE-2025-13444" in found.message


def test_every_unit_of_a_pair_is_judged() -> None:
    report = judge(Seed(second_firmware="7.2.54.18.1").at("live"), stage="live", today=TODAY)
    found = [one for one in report if one.rule == "LM00"]
    assert [one.verdict for one in found] == ["passes", "passes", "fails"]
    assert found[-1].message == ("the units run different firmware: 7.2.54.18.1 and 7.2.63.2.24001.RELEASE")
    assert [raw.unit for raw in found[-1].raw] == ["first", "second"]


def test_floors_grow_old_and_say_so() -> None:
    known = floors()
    last = known.dated + timedelta(days=known.stale_after_days)
    estate = from_snapshot(Seed().snapshot(), name=NAME)
    assert not judge(estate, stage="live", today=last).notices
    (notice,) = judge(estate, stage="live", today=last + timedelta(days=1)).notices
    assert (notice.kind, notice.is_error) == ("old_data", False)
    assert str(known.dated) in notice.message


def test_a_floor_is_the_newest_fix_of_its_branch() -> None:
    by_name = {branch.name: branch for branch in floors().branches}
    assert by_name["ga"].floor == (7, 2, 63, 2)
    assert by_name["ltsf"].floor == (7, 2, 54, 18)
    assert by_name["old_lts"].floor is None
