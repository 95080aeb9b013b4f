"""The progress bar: for people who wait, and nobody else."""

from __future__ import annotations

import io
import threading

import pytest
from rich.console import Console

from loadmaster_checklist.command import progress


def watched() -> tuple[Console, io.StringIO]:
    screen = io.StringIO()
    return Console(file=screen, force_terminal=True, width=100), screen


def test_a_long_audit_shows_how_many_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "SECONDS", 0.0)
    appeared = threading.Event()
    shown = progress.Advance._appear

    def appear(self: progress.Advance) -> None:
        shown(self)
        appeared.set()

    monkeypatch.setattr(progress.Advance, "_appear", appear)
    console, screen = watched()
    with progress.Advance(2, console) as advance:
        assert appeared.wait(10)
        advance.done("edge")
    assert "1/2" in screen.getvalue()
    assert "edge" in screen.getvalue()


def test_a_short_audit_shows_nothing() -> None:
    console, screen = watched()
    with progress.Advance(1, console) as advance:
        advance.done("edge")
    assert screen.getvalue() == ""


def test_the_log_of_a_pipeline_gets_no_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "SECONDS", 0.0)
    screen = io.StringIO()
    with progress.Advance(1, Console(file=screen)) as advance:
        advance.done("edge")
    assert screen.getvalue() == ""
