"""Sites that failed: for how long, and whether they come back by themselves.

After the delay of its name a failed site is out for good, as the vendor's document has it; without a delay it
is out at once where somebody has to bring it back. That switching it on again does so is assumed.
"""

from __future__ import annotations

from loadmaster_emulator.geo.health import passes
from loadmaster_emulator.state.geo import GeoSite
from loadmaster_emulator.store import State
from loadmaster_emulator.values import number

__all__ = ["bring_back", "watch_sites"]


def watch_sites(state: State, now: float) -> None:
    """Note which sites fail now, and take those out that have failed for long enough."""
    for name in state.shared.geo.names.values():
        delay = number(name.values.get("FailTime"))
        waits = name.values.get("SiteRecoveryMode") == "manual"
        for address, site in name.sites.items():
            if site.values.get("Enable") is False or passes(state, address, site):
                site.failed_since = None
                continue
            if site.failed_since is None:
                site.failed_since = now
            over = now - site.failed_since >= delay
            site.taken_out = site.taken_out or (over and (delay > 0 or waits))


def bring_back(site: GeoSite) -> None:
    """Somebody switched the site on."""
    site.taken_out, site.failed_since = False, None
