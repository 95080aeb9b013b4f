"""The vendor's rules by the unit's own clock: there are new ones every day."""

from __future__ import annotations

from datetime import datetime, timedelta

from loadmaster_emulator.unit import Unit

_DAY_SECONDS = 86_400


def fetch(unit: Unit) -> bool:
    """Fetch the rules of today; False where the unit has them."""
    own, today = unit.state.unit.waf, int(unit.clock.now() // _DAY_SECONDS)
    if own.fetched_day >= today:
        return False
    own.fetched_day = today
    return True


def install_fetched(unit: Unit) -> bool:
    """Take up what was fetched; False where nothing was that is not in use."""
    own = unit.state.unit.waf
    if own.fetched_day <= own.installed_day:
        return False
    own.installed_day = own.fetched_day
    own.installed.append(own.fetched_day)
    return True


def catch_up(unit: Unit) -> None:
    """What happened by itself since the last look: rules come at midnight, and run from the hour on."""
    own, shared, now = unit.state.unit.waf, unit.state.shared.waf, unit.clock.now()
    since, own.looked_at = own.looked_at or now, now
    if not shared.automatic_update:
        return
    hour = _last_hour(unit, shared.installation_hour)
    if shared.automatic_installation and since < hour <= now:
        _fetched(unit, since, hour)
        install_fetched(unit)
    _fetched(unit, since, now)


def _fetched(unit: Unit, since: float, now: float) -> None:
    """The rules of the last midnight, if there was one."""
    own, today = unit.state.unit.waf, int(now // _DAY_SECONDS)
    if int(since // _DAY_SECONDS) < today:
        own.fetched_day = max(own.fetched_day, today)


def _last_hour(unit: Unit, hour: int) -> float:
    """When the clock of the unit struck the hour last."""
    now = datetime.fromtimestamp(unit.clock.now(), unit.zone)
    struck = now.replace(hour=hour, minute=0, second=0, microsecond=0)
    return (struck if struck <= now else struck - timedelta(days=1)).timestamp()
