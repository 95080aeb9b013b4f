"""The report as Markdown for a merge request: short where nothing is wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loadmaster_checklist.finding import Finding, Point
from loadmaster_checklist.reports.outcome import Outcome, Section
from loadmaster_checklist.reports.wording import (
    SYMBOLS,
    VERDICTS,
    counted,
    headline,
    line,
    object_text,
    raw_texts,
    waiver_text,
)

__all__ = ["LONGEST", "render"]

LONGEST = 60_000
"""Characters; the code hosts cut comments off a little above."""


def render(outcome: Outcome) -> str:
    """The report; what would make it longer than :data:`LONGEST` is counted instead of shown."""
    blocks = [_head(outcome), *(_section(section) for section in outcome.sections())]
    kept: list[str] = []
    room = LONGEST - 100
    for block in blocks:
        if len(block) > room:
            break
        kept.append(block)
        room -= len(block) + 1
    left_out = len(blocks) - len(kept)
    if left_out:
        kept.append(f"{counted(left_out, 'appliance')} left out here for length.\n")
    return "\n".join(kept)


def _head(outcome: Outcome) -> str:
    lines = ["## LoadMaster checklist", "", f"{escaped(headline(outcome))}.", ""]
    if outcome.break_glass:
        lines += [f"**Break glass**: {escaped(outcome.break_glass)}", ""]
    lines += [f"* not read: {escaped(unread.message)}" for unread in outcome.unread]
    lines += [f"* {escaped(notice.message)}" for notice in outcome.notices]
    return "\n".join([*lines, ""]) if lines[-1] else "\n".join(lines)


def _section(section: Section) -> str:
    lines = [
        f"### {escaped(section.appliance)} ({section.stage})",
        "",
        "| point | verdict | value |",
        "| --- | --- | --- |",
    ]
    lines += [_row(point) for point in section.points]
    findings = [text for point in section.points for text in _findings(point)]
    if findings:
        lines += ["", *findings]
    return "\n".join([*lines, ""])


def _row(point: Point) -> str:
    verdict = f"{SYMBOLS[point.verdict]} {VERDICTS[point.verdict]}"
    shown = f"**{verdict}**" if point.verdict == "fails" else verdict
    values = "<br>".join(escaped(text) for text in raw_texts(point.raw, most=3))
    return f"| {point.rule} {escaped(point.title)} | {shown} | {values} |"


def _findings(point: Point) -> Iterator[str]:
    for verdict in ("fails", "unknown", "waived"):
        found = [finding for finding in point.findings if finding.verdict == verdict]
        if found:
            yield from _told(point, found)


def _told(point: Point, found: Sequence[Finding]) -> Iterator[str]:
    word = VERDICTS[found[0].verdict]
    yield f"* **{point.rule} {word}** {escaped(point.title)}"
    for finding in found[:20]:
        waiver = waiver_text(finding)
        yield f"  * {escaped(object_text(finding))}: {escaped(finding.message)}" + (
            f" ({escaped(waiver)})" if waiver else ""
        )
    if len(found) > 20:
        yield f"  * and {len(found) - 20} more"
    if found[0].verdict == "fails":
        for fix in dict.fromkeys(finding.fix for finding in found if finding.fix):
            yield f"  * fix: {escaped(fix)}"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    plain = line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\`*_{}\[\]|#~@!])", r"\\\1", plain)
