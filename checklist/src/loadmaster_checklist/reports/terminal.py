"""The report on a terminal, or in the log of a pipeline."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from loadmaster_checklist.finding import Finding, Point
from loadmaster_checklist.reports.outcome import Outcome, Section
from loadmaster_checklist.reports.wording import (
    SYMBOLS,
    VERDICTS,
    headline,
    line,
    object_text,
    raw_texts,
    waiver_text,
)
from loadmaster_checklist.rule import Verdict

__all__ = ["print_outcome"]

IN_FULL = 3
"""As many appliances get a table each; more of them share one."""
SHOWN_OBJECTS = 10
_STYLES: dict[Verdict, str] = {
    "fails": "bold red",
    "unknown": "yellow",
    "waived": "magenta",
    "passes": "green",
    "does_not_apply": "dim",
}


def print_outcome(outcome: Outcome, console: Console) -> None:
    """Print the points as tables, then what to do about those that fail."""
    sections = list(outcome.sections())
    if len(sections) > IN_FULL:
        console.print(_overview(sections))
    else:
        for section in sections:
            console.print(_points(section))
    for section in sections:
        _print_findings(section, console)
    for notice in outcome.notices:
        _print_line(console, "waivers: " if "waiver" in notice.kind else "note: ", notice.message, "yellow")
    for unread in outcome.unread:
        _print_line(console, "not read: ", unread.message, "bold red")
    if outcome.break_glass:
        _print_line(console, "break glass: ", f"findings let through, {outcome.break_glass}", "bold red")
    console.print(Text(headline(outcome), style="bold"), soft_wrap=True)


def _print_line(console: Console, head: str, text: str, style: str) -> None:
    console.print(Text.assemble((head, style), line(text)), soft_wrap=True)


def _overview(sections: Sequence[Section]) -> Table:
    rules = sorted({point.rule for section in sections for point in section.points})
    table = Table(
        "appliance", *rules, title=", ".join(f"{SYMBOLS[one]} {word}" for one, word in VERDICTS.items())
    )
    for section in sections:
        verdicts: dict[str, Verdict] = {point.rule: point.verdict for point in section.points}
        table.add_row(Text(line(section.appliance)), *(_mark(verdicts.get(rule)) for rule in rules))
    return table


def _mark(verdict: Verdict | None) -> Text:
    return Text() if verdict is None else Text(SYMBOLS[verdict], style=_STYLES[verdict], justify="center")


def _points(section: Section) -> Table:
    table = Table(title=Text(line(f"{section.appliance} ({section.stage})")), title_justify="left")
    table.add_column("point", no_wrap=True)
    table.add_column("what")
    table.add_column("verdict", no_wrap=True)
    table.add_column("value", overflow="fold")
    for point in section.points:
        word = Text(f"{SYMBOLS[point.verdict]} {VERDICTS[point.verdict]}", style=_STYLES[point.verdict])
        table.add_row(
            point.rule, Text(line(point.title)), word, Text("\n".join(map(line, raw_texts(point.raw))))
        )
    return table


def _print_findings(section: Section, console: Console) -> None:
    for point in section.points:
        for verdict in ("fails", "unknown", "waived"):
            found = [finding for finding in point.findings if finding.verdict == verdict]
            if found:
                _print_finding(section, point, found, console)


def _print_finding(section: Section, point: Point, found: Sequence[Finding], console: Console) -> None:
    worst = found[0]
    console.print(
        Text.assemble(
            (f"{SYMBOLS[worst.verdict]} {point.rule} {VERDICTS[worst.verdict]} ", _STYLES[worst.verdict]),
            (line(f"{section.appliance}: {point.title}"), "bold"),
            f" ({worst.severity})" if worst.verdict == "fails" else "",
        ),
        soft_wrap=True,
    )
    for finding in found[:SHOWN_OBJECTS]:
        console.print(Text(f"    {line(f'{object_text(finding)}: {finding.message}')}"), soft_wrap=True)
        if waiver := waiver_text(finding):
            console.print(Text(f"      {line(waiver)}", style="dim"), soft_wrap=True)
    if len(found) > SHOWN_OBJECTS:
        console.print(Text(f"    and {len(found) - SHOWN_OBJECTS} more"), soft_wrap=True)
    if worst.verdict == "fails":
        for fix in dict.fromkeys(finding.fix for finding in found if finding.fix):
            console.print(Text(f"    fix: {line(fix)}", style="cyan"), soft_wrap=True)
