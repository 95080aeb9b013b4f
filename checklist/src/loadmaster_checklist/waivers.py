"""Waivers: findings that somebody decided to live with, why, and until when.

``checklist.toml`` is written by people, ``checklist.generated.toml`` by a synthesis from every ``Because``.
Both have the same form and count at every stage.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from loadmaster_checklist._toml import Entry, Toml
from loadmaster_checklist.errors import WaiverError
from loadmaster_checklist.rule_ids import RULE_IDS

__all__ = ["GENERATED_FILE", "WAIVER_FILE", "Waiver", "Waivers", "render_waivers"]

WAIVER_FILE = "checklist.toml"
GENERATED_FILE = "checklist.generated.toml"
WARNING_DAYS = 30
"""An expiry this near is warned of."""

_NAMES = ("rule", "appliance", "object", "reason", "owner", "expires")
_HEADER = """\
# Written by the synthesis from every Because; commit it. The other stages of the checklist honour it.
"""


@dataclass(frozen=True, slots=True)
class Waiver:
    """One decision: this rule, on this object of this appliance, may fail."""

    rule: str
    appliance: str
    reason: str
    object: str = ""
    """Neutral key below the appliance; empty waives the rule for the whole appliance. What stands below the
    object is waived with it."""
    owner: str = ""
    expires: date | None = None
    """The last day it holds."""
    file: str = ""
    line: int = 0

    @property
    def place(self) -> str:
        """File and line, for messages."""
        return f"{self.file}:{self.line}" if self.line else self.file

    def has_expired(self, today: date) -> bool:
        """Whether the last day is over."""
        return self.expires is not None and today > self.expires

    def expires_soon(self, today: date) -> bool:
        """Whether the last day is near, but not over."""
        return self.expires is not None and today <= self.expires <= today + timedelta(days=WARNING_DAYS)

    def covers(self, rule: str, appliance: str, object: str) -> bool:
        """Whether a finding of this rule about this object (a key below the appliance) is meant."""
        if self.rule != rule or self.appliance != appliance:
            return False
        return not self.object or object == self.object or object.startswith(f"{self.object}/")


@dataclass(frozen=True, slots=True)
class Waivers:
    """All waivers of one run, and which rules nobody may waive."""

    entries: tuple[Waiver, ...] = ()
    never_waived: frozenset[str] = frozenset()

    def __iter__(self) -> Iterator[Waiver]:
        return iter(self.entries)

    def __add__(self, other: Waivers) -> Waivers:
        return Waivers((*self.entries, *other.entries), self.never_waived | other.never_waived)

    @classmethod
    def from_files(cls, *paths: Path) -> Waivers:
        """The waivers of several files; one that does not exist holds none.

        :raises WaiverError: a file is no TOML, or an entry cannot be used; one line with file and line.
        """
        found = cls()
        for path in paths:
            if path.exists():
                found += cls.from_text(_read(path), file=str(path))
        return found

    @classmethod
    def from_folder(cls, folder: Path) -> Waivers:
        """The waivers of ``checklist.toml`` and ``checklist.generated.toml`` in a folder."""
        return cls.from_files(folder / WAIVER_FILE, folder / GENERATED_FILE)

    @classmethod
    def from_text(cls, text: str, *, file: str = WAIVER_FILE) -> Waivers:
        """The waivers of one document; ``file`` is for messages."""
        document = Toml(text, file=file)
        document.refuse_other_tables("waiver", "policy")
        entries = tuple(_waiver(entry) for entry in document.entries("waiver"))
        return cls(entries, _never_waived(document))


def render_waivers(waivers: Iterable[Waiver]) -> str:
    """The text of ``checklist.generated.toml``; equal waivers give equal texts."""
    blocks = [_HEADER]
    for waiver in sorted(waivers, key=lambda one: (one.appliance, one.rule, one.object, one.reason)):
        lines = ["[[waiver]]"]
        for name in _NAMES:
            value = getattr(waiver, name)
            if isinstance(value, date):
                lines.append(f"{name} = {value.isoformat()}")
            elif value:
                lines.append(f"{name} = {_text(value)}")
        blocks.append("\n".join(lines) + "\n")
    return "\n".join(blocks)


def _text(value: str) -> str:
    """A TOML string: the escapes of JSON are its own, but for the one control character JSON lets pass."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WaiverError(f"{path} cannot be read: {error}") from None


def _waiver(entry: Entry) -> Waiver:
    entry.refuse_other_names(*_NAMES)
    rule = entry.text("rule")
    if rule not in RULE_IDS:
        raise entry.problem("rule", f"{rule!r} is no rule; there are {RULE_IDS[0]} to {RULE_IDS[-1]}")
    appliance = entry.text("appliance")
    return Waiver(
        rule=rule,
        appliance=appliance,
        reason=entry.text("reason", hint='say why, such as reason = "IDS needs client addresses"'),
        object=entry.text("object", default="").removeprefix(f"{appliance}/").removesuffix("/"),
        owner=entry.text("owner", default=""),
        expires=entry.day("expires"),
        file=entry.file,
        line=entry.line,
    )


def _never_waived(document: Toml) -> frozenset[str]:
    policy: Any = document.content.get("policy", {})
    names = policy.get("never_waived", []) if isinstance(policy, dict) else policy
    if not isinstance(names, list) or (isinstance(policy, dict) and set(policy) - {"never_waived"}):
        raise WaiverError(f'{document.file}: [policy] holds never_waived = ["LM00", ...] and nothing else')
    unknown = [name for name in names if name not in RULE_IDS]
    if unknown:
        raise WaiverError(f"{document.file}: never_waived names {unknown[0]!r}, which is no rule")
    return frozenset(names)
