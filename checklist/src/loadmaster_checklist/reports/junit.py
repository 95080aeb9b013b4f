"""The report as JUnit XML: a suite for each appliance, a case for each point."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from loadmaster_checklist.finding import Finding, Point
from loadmaster_checklist.reports.html.markup import element
from loadmaster_checklist.reports.outcome import Outcome, Section, Unread
from loadmaster_checklist.reports.wording import object_text, raw_texts, waiver_text

__all__ = ["render"]


def render(outcome: Outcome) -> str:
    """Points that fail are failures; unknown, waived and inapplicable ones are skipped with the reason."""
    let_through = outcome.break_glass
    suites = [_suite(section, let_through) for section in outcome.sections()]
    suites += [_unread_suite(unread) for unread in outcome.unread]
    totals = {
        name: sum(int(suite.get(name, "0")) for suite in suites)
        for name in ("tests", "failures", "errors", "skipped")
    }
    root = element("testsuites", *suites, attributes={"name": "LoadMaster checklist", **totals})
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _suite(section: Section, let_through: str | None) -> Element:
    cases = [_case(point, section, let_through) for point in section.points]
    return _counted(f"{section.appliance} ({section.stage})", cases)


def _unread_suite(unread: Unread) -> Element:
    name = f"{unread.appliance} {unread.unit} unit" if unread.unit else unread.appliance
    error = element("error", attributes={"message": unread.message})
    case = element("testcase", error, attributes={"classname": unread.appliance, "name": "can be read"})
    return _counted(f"{name} (not read)", [case])


def _counted(name: str, cases: Sequence[Element]) -> Element:
    def number(tag: str) -> int:
        return sum(1 for case in cases if case.find(tag) is not None)

    return element(
        "testsuite",
        *cases,
        attributes={
            "name": name,
            "tests": len(cases),
            "failures": number("failure"),
            "errors": number("error"),
            "skipped": number("skipped"),
        },
    )


def _case(point: Point, section: Section, let_through: str | None) -> Element:
    return element(
        "testcase",
        _result(point, let_through),
        element("system-out", "\n".join(raw_texts(point.raw))) if point.raw else None,
        attributes={"classname": section.appliance, "name": f"{point.rule} {point.title}"},
    )


def _result(point: Point, let_through: str | None) -> Element | None:
    if point.verdict == "passes":
        return None
    worst = [finding for finding in point.findings if finding.verdict == point.verdict]
    if point.verdict != "fails" or let_through:
        why = f"break glass: {let_through}; {point.message}" if point.verdict == "fails" else _why(worst[0])
        return element("skipped", attributes={"message": why})
    text = "\n".join(f"{object_text(finding)}: {finding.message}" for finding in worst)
    fixes = "\n".join(dict.fromkeys(f"fix: {finding.fix}" for finding in worst if finding.fix))
    return element(
        "failure", f"{text}\n{fixes}", attributes={"type": point.severity, "message": point.message}
    )


def _why(finding: Finding) -> str:
    word = {"does_not_apply": "does not apply", "unknown": "unknown"}.get(finding.verdict)
    return f"{word}: {finding.message}" if word else waiver_text(finding)
