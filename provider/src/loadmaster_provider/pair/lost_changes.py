"""Changes that a unit took shortly before it lost the active role, and may not have copied to its partner.

An object that was made just before a switch is missing on the unit that took over, and is to be made again.
An object that was there for longer is missing for another reason.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

__all__ = ["may_be_lost", "note_change"]

_CHANGED = "changed"
_COPY_SECONDS = 300
"""Longer than the two minutes that sources give between two copies."""
_FORM = "%a %b %d %H:%M:%S %Y"


def note_change(private: dict[str, Any], serial: str) -> None:
    """Remember beside an object which unit took its last change, and when."""
    private[_CHANGED] = {"on": serial, "at": int(time.time())}


def may_be_lost(private: Mapping[str, Any], active: Mapping[str, Any]) -> bool:
    """Whether the last change was made on another unit, just before the active one took over; ``active`` is
    what that lists of itself.
    """
    changed = private.get(_CHANGED)
    if not isinstance(changed, dict) or changed.get("on") in (None, active.get("serial_number")):
        return False
    taken_over, now = _moment(active.get("active_since")), _moment(active.get("current_time"))
    # compared by the unit's own clock, which may differ from that of this machine
    since = (now - taken_over).total_seconds() if taken_over and now else 0.0
    return bool(changed.get("at", 0) >= time.time() - since - _COPY_SECONDS)


def _moment(text: object) -> datetime | None:
    """A moment such as ``Sun Nov 22 15:00:50 UTC 2026``; ``None`` for anything else."""
    words = str(text).split()
    if len(words) == 6:  # the zone tells nothing that a difference of two moments needs
        del words[4]
    try:
        return datetime.strptime(" ".join(words), _FORM).replace(tzinfo=UTC)
    except ValueError:
        return None
