"""The report as JSON; ``report.schema.json`` beside this file says what is in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from importlib.metadata import version
from typing import Any

from loadmaster_checklist.facts import Fact, Unknown
from loadmaster_checklist.finding import Finding, Point, Report
from loadmaster_checklist.reports.outcome import Outcome
from loadmaster_checklist.rule import Raw

__all__ = ["FORMAT", "render"]

FORMAT = 1
"""Rises when a field changes its meaning or goes; new fields may come at any time."""


def render(outcome: Outcome) -> str:
    """The whole report as text."""
    return json.dumps(document(outcome), indent=2, ensure_ascii=False) + "\n"


def document(outcome: Outcome) -> dict[str, Any]:
    """The whole report as plain data."""
    return {
        "format": FORMAT,
        "tool": {"name": "loadmaster audit", "version": version("loadmaster-checklist")},
        "at": outcome.at.isoformat(timespec="seconds"),
        "exit_code": outcome.exit_code,
        "break_glass": outcome.break_glass,
        "unread": [
            {"appliance": one.appliance, "unit": one.unit or None, "message": one.message}
            for one in outcome.unread
        ],
        "reports": [_report(report) for report in outcome.reports],
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "stage": report.stage,
        "pack": report.pack,
        "today": report.today.isoformat(),
        "appliances": list(report.appliances),
        "points": [_point(point) for point in report.points()],
        "notices": [
            {"kind": notice.kind, "message": notice.message, "is_error": notice.is_error}
            for notice in report.notices
        ],
    }


def _point(point: Point) -> dict[str, Any]:
    return {
        "rule": point.rule,
        "title": point.title,
        "appliance": point.appliance,
        "verdict": point.verdict,
        "severity": point.severity,
        "message": point.message,
        "raw": _raws(point.raw),
        "findings": [_finding(finding) for finding in point.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    waiver = finding.waiver
    return {
        "object": finding.object,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "message": finding.message,
        "raw": _raws(finding.raw),
        "fix": finding.fix,
        "origin": {"kind": finding.origin.kind, "place": finding.origin.place},
        "waiver": None
        if waiver is None
        else {
            "reason": waiver.reason,
            "owner": waiver.owner or None,
            "expires": waiver.expires.isoformat() if waiver.expires else None,
            "place": waiver.place or None,
        },
    }


def _raws(raw: Sequence[Raw]) -> list[dict[str, Any]]:
    return [
        {
            "object": one.object,
            "name": one.name,
            "wire_name": one.wire_name,
            "unit": one.unit or None,
            "known": not isinstance(one.value, Unknown),
            "value": _plain(one.value),
            "wire_text": one.wire_text or None,
        }
        for one in raw
    ]


def _plain(value: Fact) -> Any:
    if isinstance(value, Unknown):
        return None
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(one) for one in value]
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
