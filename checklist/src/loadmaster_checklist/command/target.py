"""What ``loadmaster audit`` can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from loadmaster import InvalidCall
from loadmaster_checklist.command.access import Access, Trust
from loadmaster_checklist.facts import appliance_name

__all__ = ["FileTarget", "LiveTarget", "Target", "pair_target", "read_target", "unit_target"]


@dataclass(frozen=True, slots=True)
class LiveTarget:
    """One running appliance: a unit, or the two of a pair."""

    name: str
    units: tuple[Access, ...]


@dataclass(frozen=True, slots=True)
class FileTarget:
    """A snapshot, a plan, or what synthesis wrote."""

    path: Path
    name: str | None = None


Target = LiveTarget | FileTarget


def read_target(text: str, *, name: str | None = None) -> Target:
    """Understand one TARGET of the command line; ``InvalidCall`` says what would do instead."""
    if text.startswith("pair:"):
        first, comma, second = text.removeprefix("pair:").partition(",")
        if not comma or not first or not second or "," in second:
            raise InvalidCall(f"target is {text!r}; expected pair:https://FIRST,https://SECOND")
        return pair_target(first, second, name=name)
    if "://" in text:
        return unit_target(text, name=name)
    path = Path(text)
    if not path.exists():
        raise InvalidCall(
            f"target is {text!r}; expected an address such as https://10.0.0.11, "
            "pair:https://10.0.0.11,https://10.0.0.12, or a snapshot, plan or cdktf.out that exists"
        )
    return FileTarget(path, name)


def unit_target(url: str, *, name: str | None = None, trust: Trust | None = None) -> LiveTarget:
    """A single unit. Without a name it goes by its host."""
    host = _named(url)
    named = name or host
    return LiveTarget(named, (Access(appliance=named, url=url, trust=trust or Trust()),))


def pair_target(
    first: str, second: str, *, name: str | None = None, trust: Trust | None = None
) -> LiveTarget:
    """A pair, each unit at its own address. Without a name it goes by the first one's host."""
    if first.rstrip("/") == second.rstrip("/"):
        raise InvalidCall(f"both units of the pair are {first!r}; give each unit's own address")
    host = _named(first)
    _named(second)
    named = name or host
    known = trust or Trust()
    units: list[Any] = [("first", first), ("second", second)]
    return LiveTarget(
        named, tuple(Access(appliance=named, url=url, unit=unit, trust=known) for unit, url in units)
    )


def _named(url: str) -> str:
    """What an appliance without a name goes by; ``InvalidCall`` when the address is none."""
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("https", "http") and parts.hostname and (parts.port or 1)
    except ValueError:
        sound = None
    if not sound:
        raise InvalidCall(f"target is {url!r}; expected an address such as https://10.0.0.11")
    if parts.username is not None or parts.password is not None:
        raise InvalidCall(
            f"target {parts.hostname!r} is given with user or password; set LOADMASTER_* variables"
        )
    return appliance_name(url)
