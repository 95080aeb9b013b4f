"""The vendor's list of clients that get no answer: what is on it, and what is fetched and installed when.

No list of the vendor is in here: lists are made of addresses that are reserved for documents.
"""

from __future__ import annotations

import zlib
from datetime import datetime, timedelta, tzinfo

from loadmaster_emulator.state.geo import GeoAccessList

__all__ = ["addresses", "catch_up", "changes", "install"]

_DAY = 86_400
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")
_LASTING_DAYS = 7


def addresses(seed: int, fetched_at: float | None) -> list[str]:
    """What the list held that was fetched at a time. One comes each day; addresses stay for days."""
    if fetched_at is None:
        return []
    found = []
    for network in _NETWORKS:
        for host in range(1, 255):
            week = (int(fetched_at // _DAY) + host) // _LASTING_DAYS
            if zlib.crc32(f"{seed}/{network}/{host}/{week}".encode()) % 6 == 0:
                found.append(f"{network}.{host}")
    return found


def changes(seed: int, state: GeoAccessList) -> list[str]:
    """What the installed list has and the one before had not, and the reverse."""
    now, before = addresses(seed, state.installed), addresses(seed, state.replaced)
    added = [f"+{one}" for one in now if one not in before]
    return added + [f"-{one}" for one in before if one not in now]


def catch_up(state: GeoAccessList, now: float, zone: tzinfo) -> None:
    """Fetch and install what should have been by now; of what was missed only the newest counts."""
    if state.installs_daily:
        due = _last_time_at(state.install_hour, now, zone)
        fetched = _fetched_by(state, due)
        if fetched is not None and fetched > (state.installed or 0.0):
            install(state, fetched, due)
    state.fetched_at = _fetched_by(state, now)


def install(state: GeoAccessList, fetched_at: float, now: float) -> None:
    """Put a list that was fetched in the place of the installed one."""
    state.replaced, state.installed, state.installed_at = state.installed, fetched_at, now


def _fetched_by(state: GeoAccessList, moment: float) -> float | None:
    """When the list was fetched that is the newest at a time."""
    times = [one for one in (state.fetched_at,) if one is not None and one <= moment]
    if state.fetches_daily and moment - state.daily_since >= _DAY:
        times.append(state.daily_since + (moment - state.daily_since) // _DAY * _DAY)
    return max(times, default=None)


def _last_time_at(hour: int, now: float, zone: tzinfo) -> float:
    local = datetime.fromtimestamp(now, zone)
    due = local.replace(hour=hour, minute=0, second=0, microsecond=0)
    return (due if due <= local else due - timedelta(days=1)).timestamp()
