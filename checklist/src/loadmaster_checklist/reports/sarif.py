"""The report as SARIF 2.1.0, which code hosts show beside the code."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any
from urllib.parse import quote

from loadmaster_checklist.finding import Finding
from loadmaster_checklist.reports.outcome import Outcome
from loadmaster_checklist.reports.wording import object_text, raw_texts, waiver_text
from loadmaster_checklist.rule import Rule, Severity
from loadmaster_checklist.rules import rule

__all__ = ["render"]

_LEVELS: dict[Severity, str] = {
    "critical": "error",
    "high": "error",
    "medium": "warning",
    "low": "note",
    "info": "note",
}
_SECURITY_SEVERITY: dict[Severity, str] = {
    "critical": "9.5",
    "high": "8.0",
    "medium": "5.0",
    "low": "2.0",
    "info": "0.0",
}
"""Figures by which code hosts sort what a rule finds."""
_KINDS = {"fails": "fail", "waived": "fail", "unknown": "open"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def render(outcome: Outcome) -> str:
    """Findings that fail, those that are waived (as suppressed) and those nobody can tell (as open)."""
    return json.dumps(_document(outcome), indent=2, ensure_ascii=False) + "\n"


def _document(outcome: Outcome) -> dict[str, Any]:
    findings = list(outcome.findings())
    rules = _rules(findings)
    places = {one["id"]: number for number, one in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "loadmaster audit",
                "semanticVersion": version("loadmaster-checklist"),
                "rules": rules,
            }
        },
        "invocations": [_invocation(outcome)],
        "results": [
            _result(finding, places[finding.rule], outcome)
            for finding in findings
            if finding.verdict in _KINDS
        ],
        "columnKind": "unicodeCodePoints",
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rules(findings: list[Finding]) -> list[dict[str, Any]]:
    return [_rule(rule(name)) for name in sorted({finding.rule for finding in findings})]


def _rule(known: Rule) -> dict[str, Any]:
    ways = {"construct": known.fix.construct, "HCL": known.fix.hcl, "Web UI": known.fix.web_ui}
    return {
        "id": known.id,
        "name": known.id,
        "shortDescription": {"text": known.title},
        "fullDescription": {"text": known.point},
        "help": {"text": "\n".join([known.protects, *(f"{name}: {way}" for name, way in ways.items())])},
        "defaultConfiguration": {"level": _LEVELS[known.severity]},
        "properties": {
            "security-severity": _SECURITY_SEVERITY[known.severity],
            "tags": ["loadmaster", "security"],
        },
    }


def _invocation(outcome: Outcome) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": {"text": f"not read: {unread.message}"}} for unread in outcome.unread
    ]
    notes += [
        {"level": "error" if notice.is_error else "warning", "message": {"text": notice.message}}
        for notice in outcome.notices
    ]
    if outcome.break_glass:
        notes.append({"level": "warning", "message": {"text": f"break glass: {outcome.break_glass}"}})
    return {
        "executionSuccessful": not outcome.unread,
        "exitCode": outcome.exit_code,
        "endTimeUtc": outcome.at.isoformat(timespec="seconds").replace("+00:00", "Z"),
        **({"toolExecutionNotifications": notes} if notes else {}),
    }


def _result(finding: Finding, place: int, outcome: Outcome) -> dict[str, Any]:
    kind = _KINDS[finding.verdict]
    values = ", ".join(raw_texts(finding.raw, about=object_text(finding)))
    text = f"{finding.appliance}: {object_text(finding)}: {finding.message}"
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": place,
        "kind": kind,
        "level": _LEVELS[finding.severity] if kind == "fail" else "none",
        "message": {"text": f"{text} [{values}]" if values else text},
        "locations": [_location(finding, outcome)],
        "partialFingerprints": {"loadmasterFinding/v1": _fingerprint(finding)},
    }
    if finding.verdict == "waived":
        result["suppressions"] = [
            {"kind": "external", "status": "accepted", "justification": waiver_text(finding)}
        ]
    return result


def _location(finding: Finding, outcome: Outcome) -> dict[str, Any]:
    """The file that was judged, or the appliance; with the object as a name inside it."""
    return {
        "physicalLocation": {
            "artifactLocation": {
                "uri": _address(outcome.sources.get(finding.appliance, ""), finding.appliance)
            },
            "region": {"startLine": 1},
        },
        "logicalLocations": [
            {
                "name": object_text(finding),
                "fullyQualifiedName": finding.object or finding.appliance,
                "kind": "resource",
            }
        ],
    }


def _address(source: str, appliance: str) -> str:
    """A place as code hosts take it: below the folder of the run. An appliance goes by its name."""
    if not source or "://" in source:
        return quote(appliance, safe="")
    path = Path(source)
    if path.is_absolute() and path.is_relative_to(Path.cwd()):
        path = path.relative_to(Path.cwd())
    return quote(path.as_posix())


def _fingerprint(finding: Finding) -> str:
    """The same for the same defect of the same object, whatever the message says today."""
    return hashlib.sha256(f"{finding.rule} {finding.appliance} {finding.object}".encode()).hexdigest()[:32]
