"""The file that a run leaves: what was asked, where the two differ, and nothing that is nobody's business."""

from __future__ import annotations

import ipaddress
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.parity.asking import Told
from tests.parity.calls import Call, Skipped
from tests.parity.comparing import Mismatch

FORMAT = 1
LONGEST_SENTENCE = 200
_ADDRESS = re.compile(
    r"(?<![\w.])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]{0,4}(?::[0-9a-fA-F]{0,4}){2,7})(?![\w.])"
)
_NAME_OF_COMMAND = re.compile(r"[a-z0-9_.]+")
_KEPT_PARAMETERS = ("port", "prot", "rsport", "param", "list", "listvs", "type", "acmetype")
"""Parameters that say nothing about the customer's network; the others are masked on request."""


@dataclass
class Run:
    """What was found out."""

    against: str
    """`appliance`, or `emulator` where the one asked turned out to be one."""
    firmware: str
    wrote: bool
    agreed: dict[str, set[str]] = field(default_factory=dict)
    """Dialects in which everything asked of a command agreed."""
    mismatches: list[Mismatch] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    left_behind: list[str] = field(default_factory=list)
    calls: int = 0
    answers: list[tuple[Call, str, Told]] = field(default_factory=list)
    """What the unit said, in the order of asking."""

    def note(self, call: Call, dialect: str, told: Told, found: list[Mismatch]) -> None:
        """Add what one call has shown."""
        self.calls += 1
        self.answers.append((call, dialect, told))
        self.mismatches += found
        self.agreed.setdefault(call.command, set()).add(dialect)

    def agreements(self) -> dict[str, list[str]]:
        """Commands with the dialects in which nothing differed."""
        wrong = {(one.call.command, one.dialect) for one in self.mismatches}
        found = {
            command: sorted(dialect for dialect in dialects if (command, dialect) not in wrong)
            for command, dialects in sorted(self.agreed.items())
        }
        return {command: dialects for command, dialects in found.items() if dialects}


def document(run: Run, *, masked: bool, answers: bool = False) -> dict[str, Any]:
    """The run as JSON; with ``answers`` also the shape of all that the unit said, which holds no value."""
    mask = _Mask() if masked else None
    said = {"answers": [_answer(*one, mask) for one in run.answers]} if answers else {}
    return {
        "format": FORMAT,
        "against": run.against,
        "firmware": run.firmware,
        "masked": masked,
        "wrote": run.wrote,
        "calls": run.calls,
        "mismatches": [_mismatch(one, mask) for one in run.mismatches],
        "agreed": run.agreements(),
        "skipped": {one.command: one.reason for one in run.skipped},
        "left_behind": [mask.text(one) if mask else one for one in run.left_behind],
        **said,
    }


def write(run: Run, path: Path, *, masked: bool, answers: bool = False) -> None:
    """Write the file at once or not at all."""
    scratch = path.with_name(path.name + ".tmp")
    scratch.write_text(
        json.dumps(document(run, masked=masked, answers=answers), indent=1) + "\n", encoding="utf-8"
    )
    scratch.replace(path)


def _mismatch(one: Mismatch, mask: _Mask | None) -> dict[str, Any]:
    return {
        "command": one.call.command,
        "dialect": one.dialect,
        "parameters": _parameters(one.call, mask),
        "why": one.call.why,
        "kind": one.kind,
        "path": one.path,
        "unit": _words(one.unit, mask),
        "emulator": _words(one.emulator, mask),
    }


def _answer(call: Call, dialect: str, told: Told, mask: _Mask | None) -> dict[str, Any]:
    """What the unit said to one call: names and kinds of values, never a value."""
    return {
        "command": call.command,
        "dialect": dialect,
        "parameters": _parameters(call, mask),
        "status": told.status,
        "form": told.kind,
        "words": _words(told.text, mask),
        "shape": dict(told.shape) if told.shape is not None else None,
    }


def _words(text: str, mask: _Mask | None) -> str:
    """A sentence as it is; what is longer is no refusal but content, such as a certificate."""
    if len(text) > LONGEST_SENTENCE or "\n" in text:
        return f"<{len(text)} characters>"
    return mask.text(text) if mask else text


def _parameters(call: Call, mask: _Mask | None) -> dict[str, str]:
    given = {name: str(value) for name, value in call.parameters.items()}
    if mask is None:
        return given
    return {name: text if name in _KEPT_PARAMETERS else mask.value(text) for name, text in given.items()}


class _Mask:
    """The same address becomes the same stand-in all through a file."""

    def __init__(self) -> None:
        self._seen: dict[str, str] = {}

    def text(self, text: str) -> str:
        """Words with their addresses replaced."""
        return _ADDRESS.sub(lambda found: self._address(found[0]), text)

    def value(self, text: str) -> str:
        """A parameter: an address by its stand-in, a name by none, a number as it is."""
        masked = self.text(text)
        if masked != text or text.isdigit() or text.startswith("parity-marker"):
            return masked
        return self._seen.setdefault(text, f"name-{len(self._seen) + 1}")

    def _address(self, text: str) -> str:
        try:
            ipaddress.ip_address(text)
        except ValueError:
            return text
        if text in self._seen.values():
            return text
        return self._seen.setdefault(text, f"address-{len(self._seen) + 1}")
