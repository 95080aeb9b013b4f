"""What comes out: findings, and the report that holds them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from loadmaster_checklist.facts import Origin
from loadmaster_checklist.rule import SEVERITIES, Raw, Severity, Stage, Verdict
from loadmaster_checklist.waivers import Waiver

__all__ = ["Finding", "Notice", "Point", "Report"]

_WORST_FIRST: tuple[Verdict, ...] = ("fails", "unknown", "waived", "passes", "does_not_apply")


@dataclass(frozen=True, slots=True)
class Finding:
    """One verdict of one rule about one object."""

    rule: str
    title: str
    severity: Severity
    verdict: Verdict
    appliance: str
    object: str
    """Neutral key: ``edge`` for the appliance itself, ``edge/setting/drop_on_fail``."""
    origin: Origin
    message: str
    raw: tuple[Raw, ...]
    fix: str
    waiver: Waiver | None = None
    """The waiver that silences it, or an expired one that no longer does."""
    waivable: bool = True


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the papers rather than about an appliance: a waiver near its end, old data."""

    kind: Literal[
        "waiver_expired",
        "waiver_expires_soon",
        "waiver_unused",
        "waiver_unknown_object",
        "waiver_refused",
        "old_data",
    ]
    message: str
    is_error: bool = False
    """Counts as a finding for the exit code."""


@dataclass(frozen=True, slots=True)
class Point:
    """One rule over one appliance: the worst of its findings, and all of them."""

    rule: str
    title: str
    appliance: str
    verdict: Verdict
    severity: Severity
    findings: tuple[Finding, ...]

    @property
    def message(self) -> str:
        """What the worst finding says."""
        return self.findings[0].message

    @property
    def raw(self) -> tuple[Raw, ...]:
        """The values all its findings rest on, each once."""
        found = {(one.object, one.name, one.unit): one for finding in self.findings for one in finding.raw}
        return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Report:
    """Everything one run found."""

    findings: tuple[Finding, ...]
    stage: Stage
    pack: str
    today: date
    appliances: tuple[str, ...]
    notices: tuple[Notice, ...] = ()
    break_glass: str | None = None
    """Why this one run passes whatever it found."""

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    @property
    def failing(self) -> tuple[Finding, ...]:
        """Findings that stand: not waived, worst first."""
        found = [finding for finding in self.findings if finding.verdict == "fails"]
        return tuple(sorted(found, key=lambda finding: SEVERITIES.index(finding.severity)))

    @property
    def exit_code(self) -> int:
        """0 clean or let through, 1 findings or a waiver that is in error."""
        broken = self.failing or any(notice.is_error for notice in self.notices)
        return 1 if broken and self.break_glass is None else 0

    def points(self) -> tuple[Point, ...]:
        """One line for each rule and appliance, in the order of the rules within an appliance."""
        groups: dict[tuple[str, str], list[Finding]] = {}
        for finding in self.findings:
            groups.setdefault((finding.appliance, finding.rule), []).append(finding)
        return tuple(_point(found) for found in groups.values())


def _point(findings: list[Finding]) -> Point:
    ordered = sorted(findings, key=_rank)
    worst = ordered[0]
    return Point(worst.rule, worst.title, worst.appliance, worst.verdict, worst.severity, tuple(ordered))


def _rank(finding: Finding) -> tuple[int, int]:
    return _WORST_FIRST.index(finding.verdict), SEVERITIES.index(finding.severity)
