"""The page: summary, one part for each appliance with its points, findings and picture."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from xml.etree.ElementTree import Element

from loadmaster_checklist.finding import Finding, Point
from loadmaster_checklist.reports.html.drawing import draw
from loadmaster_checklist.reports.html.markup import document, element
from loadmaster_checklist.reports.html.subject import picture_of
from loadmaster_checklist.reports.outcome import Outcome, Section
from loadmaster_checklist.reports.wording import (
    SYMBOLS,
    VERDICTS,
    counted,
    headline,
    object_text,
    raw_texts,
    waiver_text,
)
from loadmaster_checklist.rule import Verdict
from loadmaster_checklist.rules import rule

__all__ = ["render"]

_STAGES = {"synth": "synthesised configuration", "plan": "Terraform plan", "live": "running appliance"}
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def render(outcome: Outcome) -> str:
    """The whole report as one file that loads nothing and runs nothing."""
    sections = list(outcome.sections())
    body = element(
        "body",
        element("header", *_header(outcome)),
        element(
            "main",
            *_notices(outcome),
            _matrix(sections) if len(sections) > 1 else None,
            *(_section(section, number) for number, section in enumerate(sections, 1)),
        ),
        element("footer", "Written by loadmaster audit. This page loads nothing and runs no script."),
    )
    return document(element("html", _head(outcome), body, attributes={"lang": "en"}))


def _head(outcome: Outcome) -> Element:
    style = files("loadmaster_checklist.reports.html").joinpath("page.css").read_text(encoding="utf-8")
    return element(
        "head",
        element("meta", attributes={"charset": "utf-8"}),
        element("meta", attributes={"http-equiv": "Content-Security-Policy", "content": _POLICY}),
        element("meta", attributes={"name": "viewport", "content": "width=device-width, initial-scale=1"}),
        # Browsers ask for an icon unless the page has one.
        element("link", attributes={"rel": "icon", "href": "data:,"}),
        element("title", f"Checklist: {headline(outcome)}"),
        element("style", style),
    )


def _header(outcome: Outcome) -> list[Element]:
    counts = outcome.counts()
    marks = [
        element(
            "li",
            element("strong", str(counts.get(verdict, 0))),
            word,
            attributes={"class": verdict},
        )
        for verdict, word in VERDICTS.items()
    ]
    stages = ", ".join(dict.fromkeys(_STAGES[report.stage] for report in outcome.reports))
    return [
        element("h1", "LoadMaster checklist"),
        element("p", f"{headline(outcome)[:1].upper()}{headline(outcome)[1:]}."),
        element(
            "p",
            f"Judged on {outcome.at.isoformat(sep=' ', timespec='minutes')}: {stages or 'nothing'}.",
            attributes={"class": "quiet"},
        ),
        element("ul", *marks, attributes={"class": "bar", "aria-label": "points by verdict"}),
    ]


def _notices(outcome: Outcome) -> list[Element]:
    lines: list[tuple[str, str]] = []
    if outcome.break_glass:
        lines.append(("fails", f"Break glass: findings were let through this time. {outcome.break_glass}"))
    lines += [("fails", f"Not read: {unread.message}") for unread in outcome.unread]
    lines += [("fails" if notice.is_error else "unknown", notice.message) for notice in outcome.notices]
    return [element("p", text, attributes={"class": f"notice {tone}"}) for tone, text in lines]


def _matrix(sections: Sequence[Section]) -> Element:
    """All appliances against all points."""
    titles = {point.rule: point.title for section in sections for point in section.points}
    rules = sorted(titles)
    head = element(
        "tr",
        element("th", "Appliance", attributes={"scope": "col"}),
        *(element("th", rule, attributes={"scope": "col", "title": titles[rule]}) for rule in rules),
    )
    rows = [_matrix_row(section, number, rules) for number, section in enumerate(sections, 1)]
    legend = ", ".join(f"{SYMBOLS[verdict]} {word}" for verdict, word in VERDICTS.items())
    table = element(
        "table",
        element("caption", f"All appliances at a glance: {legend}"),
        element("thead", head),
        element("tbody", *rows),
        attributes={"class": "matrix"},
    )
    return _scrolling(table, "all appliances")


def _matrix_row(section: Section, number: int, rules: Sequence[str]) -> Element:
    verdicts: dict[str, Verdict] = {point.rule: point.verdict for point in section.points}
    link = element("a", section.appliance, attributes={"href": f"#appliance-{number}"})
    return element(
        "tr",
        element("th", link, attributes={"scope": "row"}),
        *(_matrix_cell(verdicts.get(rule)) for rule in rules),
    )


def _matrix_cell(verdict: Verdict | None) -> Element:
    if verdict is None:
        return element("td", "")
    word = VERDICTS[verdict]
    return element("td", SYMBOLS[verdict], attributes={"class": verdict, "title": word, "aria-label": word})


def _section(section: Section, number: int) -> Element:
    findings = [finding for point in section.points for finding in point.findings]
    title = f"appliance-{number}"
    return element(
        "section",
        element("h2", section.appliance, attributes={"id": title}),
        element("p", f"Judged as {_STAGES[section.stage]}.", attributes={"class": "quiet"}),
        _points(section),
        *_findings(section.points),
        *_picture(section, findings, number),
        attributes={"aria-labelledby": title},
    )


def _points(section: Section) -> Element:
    head = element(
        "tr",
        *(
            element("th", name, attributes={"scope": "col"})
            for name in ("Point", "What", "Verdict", "Value", "Because")
        ),
    )
    rows = [
        element(
            "tr",
            element("th", point.rule, attributes={"scope": "row"}),
            element("td", point.title),
            element("td", _badge(point.verdict)),
            element("td", *(_raw(text) for text in raw_texts(point.raw))),
            element("td", point.message),
        )
        for point in section.points
    ]
    table = element(
        "table",
        element("caption", f"Points of {section.appliance}"),
        element("thead", head),
        element("tbody", *rows),
        attributes={"class": "points"},
    )
    return _scrolling(table, f"points of {section.appliance}")


def _raw(text: str) -> Element:
    return element("code", text, attributes={"class": "raw"})


def _badge(verdict: Verdict) -> Element:
    return element(
        "span", f"{SYMBOLS[verdict]} {VERDICTS[verdict]}", attributes={"class": f"badge {verdict}"}
    )


def _findings(points: Sequence[Point]) -> list[Element]:
    """What fails, what nobody can tell and what was waived, each with its objects and the way out."""
    groups: list[tuple[Point, Verdict, list[Finding]]] = []
    for verdict in ("fails", "unknown", "waived"):
        for point in points:
            found = [finding for finding in point.findings if finding.verdict == verdict]
            if found:
                groups.append((point, verdict, found))
    if not groups:
        return []
    return [element("h3", "Findings"), *(_finding(*group) for group in groups)]


def _finding(point: Point, verdict: Verdict, found: Sequence[Finding]) -> Element:
    severity = found[0].severity
    fixes = list(dict.fromkeys(finding.fix for finding in found if finding.fix))
    return element(
        "article",
        element(
            "header",
            element("h4", f"{point.rule} {point.title}"),
            _badge(verdict),
            element("span", severity, attributes={"class": "quiet"}),
            element("span", counted(len(found), "object"), attributes={"class": "quiet"})
            if len(found) > 1
            else None,
        ),
        element(
            "div",
            element("p", rule(point.rule).protects, attributes={"class": "quiet"})
            if verdict == "fails"
            else None,
            element("ul", *(_object(finding) for finding in found)),
            *(_fix(text) for text in fixes if verdict == "fails"),
            attributes={"class": "body"},
        ),
        attributes={"class": f"finding is-{verdict}"},
    )


def _object(finding: Finding) -> Element:
    values = raw_texts(finding.raw, about=object_text(finding))
    waiver = waiver_text(finding)
    return element(
        "li",
        element("code", object_text(finding)),
        f" {finding.message}",
        element("span", f" [{', '.join(values)}]", attributes={"class": "quiet"}) if values else None,
        element("br") if waiver else None,
        element("em", waiver) if waiver else None,
        element("br") if finding.origin.kind != "api" else None,
        element("span", f"declared at {finding.origin}", attributes={"class": "quiet"})
        if finding.origin.kind != "api"
        else None,
    )


def _fix(text: str) -> Element:
    return element("p", element("strong", "Fix: "), text, attributes={"class": "fix"})


def _picture(section: Section, findings: Sequence[Finding], number: int) -> list[Element]:
    if section.facts is None:
        return []
    drawing = draw(picture_of(section.facts, findings), name=f"picture-{number}")
    return [
        element("h3", "Services"),
        _scrolling(drawing, f"picture of {section.appliance}", kind="scrolls picture"),
        element(
            "p",
            "Numbers mark how many points a thing fails; a dashed frame is switched off.",
            attributes={"class": "quiet"},
        ),
    ]


def _scrolling(content: Element, name: str, *, kind: str = "scrolls") -> Element:
    """Wide content that scrolls by itself, with the keyboard too."""
    return element(
        "div",
        content,
        attributes={"class": kind, "tabindex": "0", "role": "region", "aria-label": name},
    )
