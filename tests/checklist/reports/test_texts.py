"""Terminal and Markdown: what people read in a log or a merge request."""

from __future__ import annotations

import io

from markdown import markdown as to_html  # type: ignore[import-untyped]
from rich.console import Console

from loadmaster_checklist.facts import Estate
from loadmaster_checklist.reports import markdown, terminal
from loadmaster_checklist.reports.markdown import LONGEST
from loadmaster_checklist.reports.outcome import Outcome
from tests.checklist.reports import samples


def printed(outcome: Outcome) -> str:
    console = Console(width=120, file=io.StringIO())
    terminal.print_outcome(outcome, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_the_terminal_shows_twelve_points_with_verdict_and_value() -> None:
    lines = printed(samples.pair_outcome()).splitlines()
    rows = {line[2:6]: line for line in lines if line[2:4] == "LM" and "│" in line}
    assert sorted(rows) == [f"LM{number:02}" for number in range(12)]
    assert "✗ fails" in rows["LM07"]
    assert "droponfail=no" in rows["LM07"]
    assert "✓ passes" in rows["LM05"]
    assert "havhid=23" in rows["LM05"]


def test_the_terminal_tells_objects_and_the_way_out() -> None:
    text = printed(samples.pair_outcome())
    assert "10.0.0.3:443/tcp/owa: idle time 86400 s, and connections of a failed server are kept" in text
    assert "fix: System Configuration > L7 Configuration: Drop Connections on RS failure" in text
    assert "waived until 2027-03-31: an IDS needs the clients' addresses (network team)" in text
    assert text.rstrip().splitlines()[-1] == "4 points fail on 1 of 1 appliance, 1 unknown"


def test_words_of_an_appliance_are_no_markup_of_the_terminal() -> None:
    outcome = samples.pair_outcome()
    hostile = samples.finding("LM01", "[bold]title[/bold]", "fails", message="[/red] [link=x]y[/link]")
    shown = printed(Outcome((samples.report((hostile,), "edge"),), outcome.estates, outcome.at))
    assert "[bold]title[/bold]" in shown
    assert "[/red] [link=x]y[/link]" in shown


def test_control_characters_do_not_reach_the_terminal() -> None:
    shown = printed(samples.pair_outcome())
    assert "\x07" not in shown
    assert "\u202e" not in shown


def test_many_appliances_share_one_table() -> None:
    names = [f"unit-{number:03}" for number in range(40)]
    found = tuple(
        samples.finding("LM07", "drop", "fails" if number else "passes", appliance=name, fix="turn it on")
        for number, name in enumerate(names)
    )
    shown = printed(Outcome((samples.report(found, *names),), {"live": Estate()}, samples.AT))
    assert shown.count("LM07") == 40, "one heading and a line for each of 39 that fail"
    assert "39 points fail on 39 of 40 appliances" in shown


def test_markdown_becomes_a_table_and_nothing_else() -> None:
    page = to_html(markdown.render(samples.pair_outcome()), extensions=["tables"])
    assert page.count("<tr>") == 13
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;" in page.replace('"', "&quot;")
    assert "<em>b</em>" not in page, "words of an appliance are no markup"


def test_markdown_fits_into_a_comment() -> None:
    text = markdown.render(samples.estate_outcome())
    assert len(text) < LONGEST
    names = [f"unit-{number:03}" for number in range(900)]
    found = tuple(samples.finding("LM07", "drop", "fails", appliance=name, fix="on") for name in names)
    long = markdown.render(Outcome((samples.report(found, *names),), {"live": Estate()}, samples.AT))
    assert len(long) < LONGEST
    assert "appliances left out here for length" in long
    assert "900 points fail on 900 of 900 appliances" in long
