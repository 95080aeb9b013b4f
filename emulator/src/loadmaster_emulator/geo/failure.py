"""Sites that failed: for how long, and whether they come back by themselves.

After the delay of its name a failed site is out for good, as the vendor's document has it; without a delay it
is out at once where somebody has to bring it back. That switching it on again does so is assumed.
"""

from __future__ import annotations

from loadmaster_emulator.geo.health import passes
from loadmaster_emulator.state.geo import GeoName, GeoSite
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

__all__ = ["SiteWatch", "bring_back"]


class SiteWatch:
    """Notes which sites of a unit fail, and takes those out that have failed for long enough."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit
        self._failing: list[tuple[GeoName, GeoSite]] = []
        self._seen: tuple[int, tuple[str, ...]] | None = None

    def look(self) -> None:
        """Catch up with the clock. Checks are made anew only after something changed that they look at."""
        seen = self._unit.changes, tuple(self._unit.state.shared.down)
        if seen != self._seen:
            self._seen = seen
            self._check()
        for name, site in self._failing:
            delay = number(name.values.get("FailTime"))
            waits = name.values.get("SiteRecoveryMode") == "manual"
            over = self._unit.clock.now() - (site.failed_since or 0.0) >= delay
            site.taken_out = site.taken_out or (over and (delay > 0 or waits))

    def _check(self) -> None:
        state, now = self._unit.state, self._unit.clock.now()
        self._failing = []
        for name in state.shared.geo.names.values():
            for address, site in name.sites.items():
                if site.values.get("Enable") is False or passes(state, address, site):
                    site.failed_since = None
                    continue
                if site.failed_since is None:
                    site.failed_since = now
                self._failing.append((name, site))


def bring_back(site: GeoSite) -> None:
    """Somebody switched the site on."""
    site.taken_out, site.failed_since = False, None
