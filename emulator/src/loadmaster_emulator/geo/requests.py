"""Counters of requests for names, as if clients asked all the time: as often for a name as the seed says."""

from __future__ import annotations

import zlib

from loadmaster_emulator.health import UP
from loadmaster_emulator.state.geo import GeoName, GeoSite
from loadmaster_emulator.store import State
from loadmaster_emulator.values import number

from .health import site_status

__all__ = ["count_requests", "rate", "requests_of", "start_counting"]

_MOST_PER_SECOND = 20


def rate(state: State, text: str) -> int:
    """Requests for a name in each second while global balancing runs."""
    return zlib.crc32(f"{state.seed}/{text}".encode()) % _MOST_PER_SECOND + 1


def requests_of(name: GeoName) -> int:
    """Every request for the name that was counted."""
    return name.unanswered + sum(site.requests for site in name.sites.values())


def start_counting(state: State, now: float) -> None:
    """Nobody has asked until now."""
    for name in state.shared.geo.names.values():
        name.counted_at = now


def count_requests(state: State, now: float) -> None:
    """Count what was asked since the last time, for the sites that are up now."""
    if not state.shared.balances_globally:
        return
    for text, name in state.shared.geo.names.items():
        each_second = rate(state, text)
        asked = max(0, int((now - name.counted_at) * each_second))
        name.counted_at += asked / each_second
        _spread(asked, name, _shares(state, name))


def _spread(asked: int, name: GeoName, shares: list[tuple[GeoSite, int]]) -> None:
    whole = sum(share for _, share in shares)
    if not whole:
        name.unanswered += asked
        return
    rest = asked
    for site, share in shares:
        part = asked * share // whole
        site.requests += part
        rest -= part
    shares[0][0].requests += rest


def _shares(state: State, name: GeoName) -> list[tuple[GeoSite, int]]:
    """The sites that clients are given, each with its share."""
    up = [site for address, site in name.sites.items() if site_status(state, name, address) == UP]
    weights = [number(site.values.get("Weight"), 1000) for site in up]
    selection = name.values.get("SelectionCriteria")
    if selection == "wrr":
        return list(zip(up, weights, strict=True))
    if selection == "fw":
        return [(site, 1) for site, weight in zip(up, weights, strict=True) if weight == max(weights)]
    return [(site, 1) for site in up]
