"""Going away and coming back: what a unit loses, and which settings take effect only then."""

from __future__ import annotations

import math
from typing import Literal

from .specification import Stored
from .store import Values
from .unit import NEED_A_BOOT, NOTICE, WARNING, Unit

REBOOT_SECONDS = 90.0
"""How long a unit is away when it restarts."""

Departure = Literal["reboot", "shutdown", "power_off"]

BOOTS_BEFORE_PASSIVE = 3
_WINDOW_SECONDS = 300.0
"""A unit of a pair that came up so often in so short a time takes no part until it is restarted later on."""

_FIRST, _SECOND = 1, 2


def leave(unit: Unit, how: Departure) -> None:
    """Let a unit go away, for as long as a restart takes or until somebody switches it on.

    What it has logged is lost on a virtual unit; on hardware it stays (unverified).
    """
    own = unit.state.unit
    own.away_until = unit.clock.now() + REBOOT_SECONDS if how == "reboot" else math.inf
    own.active_since = own.silent_since = None
    if own.role != "single":
        own.role = "standby"
    if own.platform == "virtual":
        own.log.clear()
    unit.changes += 1


def boot(unit: Unit, moment: float) -> None:
    """Let a unit be there again from ``moment`` on, with the settings that waited for it."""
    own = unit.state.unit
    own.away_until = None
    own.booted_at = moment
    own.pending.clear()
    if own.next_version:
        own.previous_version, own.version, own.next_version = own.version, own.next_version, ""
    own.running = settings_at_boot(unit)
    own.boots = [*(one for one in own.boots if moment - one < _WINDOW_SECONDS), moment]
    own.silent_since = None
    if mode(unit) is None:
        own.role, own.active_since = "single", moment
    else:
        own.role, own.active_since = "standby", None
        if len(own.boots) >= BOOTS_BEFORE_PASSIVE:
            own.role = "passive"
            unit.tell(WARNING, "ha", f"{len(own.boots)} restarts within 5 minutes, this unit is passive now")
    unit.changes += 1
    unit.tell(NOTICE, "system", "system started")


def settings_at_boot(unit: Unit) -> Values:
    """The values that count from a boot to the next one."""
    found: dict[str, Stored | None] = {wire: unit.setting(wire) for wire in NEED_A_BOOT}
    return {wire: value for wire, value in found.items() if value is not None}


def mode(unit: Unit) -> int | None:
    """1 for the first unit of a pair, 2 for the second, by the settings it started with; else ``None``."""
    value = unit.in_force("hamode")
    return value if value in (_FIRST, _SECOND) and isinstance(value, int) else None


def is_there(unit: Unit) -> bool:
    """Whether the unit is up."""
    return unit.state.unit.away_until is None
