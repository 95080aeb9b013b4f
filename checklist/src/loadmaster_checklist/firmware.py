"""The firmware floors: a dated data file, read once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

__all__ = ["Branch", "Flaw", "Floors", "Version", "floors", "read_version"]

Version = tuple[int, int, int, int]

_VERSION = re.compile(r"\s*v?(\d+)\.(\d+)\.(\d+)\.(\d+)")


def read_version(text: str) -> Version | None:
    """The four numbers that decide, of ``7.2.63.2.23456.RELEASE``; ``None`` when there are none."""
    found = _VERSION.match(text)
    if found is None:
        return None
    first, second, third, fourth = (int(number) for number in found.groups())
    return first, second, third, fourth


@dataclass(frozen=True, slots=True)
class Flaw:
    """Published flaws that one release mended."""

    ids: tuple[str, ...]
    kind: str
    needs_login: bool
    exploited: bool
    fixed: dict[str, Version]
    """The first release without it, by branch; a branch that is missing has none."""
    doubt: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One line of firmware releases."""

    name: str
    title: str
    first: int
    last: int
    supported: bool
    floor: Version | None
    """The oldest release without a known flaw; ``None`` for a branch that gets no more fixes."""


@dataclass(frozen=True, slots=True)
class Floors:
    """What is known about firmware on one day."""

    dated: date
    stale_after_days: int
    branches: tuple[Branch, ...]
    flaws: tuple[Flaw, ...]

    def is_stale(self, today: date) -> bool:
        """Whether newer flaws are probable by now."""
        return today > self.dated + timedelta(days=self.stale_after_days)

    def branch_of(self, version: Version) -> Branch | None:
        """The branch of a release, by its third number; ``None`` for one that gets no fixes at all."""
        if version[:2] != (7, 2):
            return None
        return next((one for one in self.branches if one.first <= version[2] <= one.last), None)

    def flaws_of(self, version: Version) -> tuple[Flaw, ...]:
        """The published flaws a release still has, newest first."""
        branch = self.branch_of(version)
        if branch is None:
            return self.flaws
        return tuple(flaw for flaw in self.flaws if self._has(version, branch, flaw))

    @staticmethod
    def _has(version: Version, branch: Branch, flaw: Flaw) -> bool:
        fixed = flaw.fixed.get(branch.name)
        if fixed is None:
            return not branch.supported
        return version < fixed


@cache
def floors() -> Floors:
    """The floors that came with this release."""
    import tomllib  # only a judgement needs these two: importing the package stays quick
    from importlib import resources

    text = resources.files("loadmaster_checklist").joinpath("firmware_floors.toml").read_text("utf-8")
    return _floors(tomllib.loads(text))


def _floors(content: dict[str, Any]) -> Floors:
    names = tuple(content["branches"])
    flaws = tuple(_flaw(entry, names) for entry in content["cve"])
    branches = tuple(_branch(name, entry, flaws) for name, entry in content["branches"].items())
    return Floors(content["dated"], content["stale_after_days"], branches, flaws)


def _flaw(entry: dict[str, Any], branches: tuple[str, ...]) -> Flaw:
    fixed = {name: _certain(entry[name]) for name in branches if name in entry}
    return Flaw(
        tuple(entry["ids"]),
        entry["kind"],
        entry["needs_login"],
        entry.get("exploited", False),
        fixed,
        entry.get("doubt", ""),
    )


def _branch(name: str, entry: dict[str, Any], flaws: tuple[Flaw, ...]) -> Branch:
    first, last = entry["third_number"]
    supported = entry.get("supported", True)
    fixes = [flaw.fixed[name] for flaw in flaws if name in flaw.fixed]
    floor = max(fixes) if supported and fixes else None
    return Branch(name, entry["title"], first, last or 10**6, supported, floor)


def _certain(text: str) -> Version:
    found = read_version(text)
    if found is None:
        raise ValueError(f"{text!r} in the firmware floors is no version")
    return found
