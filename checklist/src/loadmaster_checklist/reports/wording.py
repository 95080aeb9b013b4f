"""The words all reports share: verdicts, values, counts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loadmaster_checklist.facts import Fact, Unknown
from loadmaster_checklist.finding import Finding
from loadmaster_checklist.reports.outcome import Outcome
from loadmaster_checklist.rule import Raw, Verdict

__all__ = [
    "SYMBOLS",
    "VERDICTS",
    "counted",
    "headline",
    "line",
    "object_text",
    "raw_texts",
    "readable",
    "value_text",
    "waiver_text",
]

# Characters that neither HTML nor XML may hold, and those that reverse the reading direction of what follows.
_UNREADABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)

VERDICTS: dict[Verdict, str] = {
    "fails": "fails",
    "unknown": "unknown",
    "waived": "waived",
    "passes": "passes",
    "does_not_apply": "does not apply",
}
"""Worst first."""

SYMBOLS: dict[Verdict, str] = {
    "fails": "✗",
    "unknown": "?",
    "waived": "~",
    "passes": "✓",
    "does_not_apply": "·",
}


def readable(text: str) -> str:
    """The text with characters that no page may hold replaced by a visible mark."""
    return _UNREADABLE.sub("\N{REPLACEMENT CHARACTER}", text)


def line(text: str) -> str:
    """The text on one line, so that a name with line breaks cannot pass for other output."""
    return " ".join(readable(text).split())


def value_text(value: Fact) -> str:
    """A value as people write it in the appliance's own terms."""
    if isinstance(value, Unknown):
        return "unknown"
    if value is None:
        return "(unset)"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return ", ".join(value_text(one) for one in value) or "(none)"
    return str(value)


def _spelt(raw: Raw) -> str:
    """As the API spells it, where the rule says how; else as people do."""
    return raw.wire_text or value_text(raw.value)


def raw_texts(raw: Sequence[Raw], *, about: str = "", most: int = 6) -> list[str]:
    """The values a verdict rests on: a text for each setting, and one for each other object.

    ``about`` is the object that is named already; of many texts the first, and how many more there are.
    """
    groups: dict[tuple[str, str], list[Raw]] = {}
    for one in raw:
        setting = one.object.startswith("setting/")
        groups.setdefault((f"{one.object}/{one.name}" if setting else one.object, one.unit), []).append(one)
    texts = [_values_text(found, about) for found in groups.values()]
    if len(texts) > most + 1:
        return [*texts[:most], f"and {len(texts) - most} more"]
    return texts


def _values_text(raw: Sequence[Raw], about: str) -> str:
    """All values of one object of one unit."""
    first = raw[0]
    where = f" ({first.unit} unit)" if first.unit else ""
    values = " ".join(f"{one.wire_name}={_spelt(one)}" for one in raw)
    if first.object.startswith("setting/") or first.object == about:
        return f"{values}{where}"
    return f"{first.object}{where}: {values}"


def object_text(finding: Finding) -> str:
    """The object of a finding below its appliance; the appliance itself has no more of a name."""
    return finding.object.removeprefix(f"{finding.appliance}/") if finding.object else finding.appliance


def waiver_text(finding: Finding) -> str:
    """Who accepted a finding, why and until when."""
    waiver = finding.waiver
    if waiver is None:
        return ""
    owner = f" ({waiver.owner})" if waiver.owner else ""
    if finding.verdict == "waived":
        until = f" until {waiver.expires.isoformat()}" if waiver.expires else ""
        return f"waived{until}: {waiver.reason}{owner}"
    since = f", which expired {waiver.expires.isoformat()}" if waiver.expires else ""
    return f"a waiver no longer holds{since}: {waiver.reason}{owner}"


def counted(number: int, noun: str) -> str:
    """``1 point`` or ``3 points``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def headline(outcome: Outcome) -> str:
    """What the audit came to, in one line."""
    sections = list(outcome.sections())
    failing = sum(section.failing for section in sections)
    bad = sum(1 for section in sections if section.failing)
    judged = counted(len(sections), "appliance")
    text = f"{counted(failing, 'point')} {'fails' if failing == 1 else 'fail'} on {bad} of {judged}"
    if not failing:
        text = f"no point fails on {judged}"
    unknown = outcome.counts().get("unknown", 0)
    if unknown:
        text += f", {unknown} unknown"
    if outcome.unread:
        text += f", {len(outcome.unread)} not read"
    return text
