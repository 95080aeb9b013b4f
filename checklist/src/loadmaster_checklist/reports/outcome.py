"""Everything one audit came to, for whichever report is made of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from loadmaster_checklist.facts import Appliance, Estate
from loadmaster_checklist.finding import Finding, Notice, Point, Report
from loadmaster_checklist.rule import Stage

__all__ = ["Outcome", "Section", "Unread"]

UNREACHABLE = 3


@dataclass(frozen=True, slots=True)
class Unread:
    """An appliance, or a unit of a pair, that could not be read."""

    appliance: str
    message: str
    """One line that names the unit's address."""
    unit: str = ""
    """``first`` or ``second`` where the rest of a pair was read."""


@dataclass(frozen=True, slots=True)
class Section:
    """One appliance with its points."""

    appliance: str
    stage: Stage
    points: tuple[Point, ...]
    facts: Appliance | None
    """What was judged, where it is at hand for a picture."""

    @property
    def failing(self) -> int:
        """How many points fail."""
        return sum(1 for point in self.points if point.verdict == "fails")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was judged, in one report for each stage, and what could not be read."""

    reports: tuple[Report, ...]
    estates: Mapping[Stage, Estate]
    at: datetime
    unread: tuple[Unread, ...] = ()
    sources: Mapping[str, str] = field(default_factory=dict)
    """By appliance, the file or address it was read from."""

    @property
    def exit_code(self) -> int:
        """3 when something could not be read, else 1 with findings, else 0."""
        if self.unread:
            return UNREACHABLE
        return max((report.exit_code for report in self.reports), default=0)

    @property
    def break_glass(self) -> str | None:
        """Why findings were let through this time."""
        return next((report.break_glass for report in self.reports if report.break_glass), None)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is to be said about waivers and data, each once."""
        return tuple(dict.fromkeys(notice for report in self.reports for notice in report.notices))

    def findings(self) -> Iterator[Finding]:
        """Findings of all appliances and stages."""
        for report in self.reports:
            yield from report.findings

    def sections(self) -> Iterator[Section]:
        """The appliances in their order, each once for every stage it was judged at."""
        for report in self.reports:
            known = {appliance.name: appliance for appliance in self.estates.get(report.stage, ())}
            points: dict[str, list[Point]] = {name: [] for name in report.appliances}
            for point in report.points():
                points.setdefault(point.appliance, []).append(point)
            for name, found in points.items():
                yield Section(name, report.stage, tuple(found), known.get(name))

    def rule_ids(self) -> Sequence[str]:
        """The rules that judged something, in their order."""
        return sorted({finding.rule for finding in self.findings()})

    def counts(self) -> Mapping[str, int]:
        """How many points came to which verdict."""
        return Counter(point.verdict for section in self.sections() for point in section.points)
