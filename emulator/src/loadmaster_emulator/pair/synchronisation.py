"""What the active unit copies to the standby, and when."""

from __future__ import annotations

import copy

from loadmaster_emulator.unit import NOTICE, WARNING, Unit

SYNCHRONISE_SECONDS = 120.0
"""Every so often the active unit looks whether there is something to copy."""


def copy_shared(active: Unit, standby: Unit) -> None:
    """Put what the active unit shares in the place of what the standby has; API keys stay with their unit."""
    keys = {name: account.api_keys for name, account in standby.state.shared.accounts.items()}
    shared = copy.deepcopy(active.state.shared)
    for name, account in shared.accounts.items():
        account.api_keys = keys.get(name, [])
    standby.state.shared = shared
    standby.announce()
    standby.tell(NOTICE, "ha", "configuration received from the active unit")


def obstacle(first: Unit, second: Unit) -> str | None:
    """Why two units would not synchronise; ``None`` where nothing stands in the way.

    Documents demand equal units and no more: that unequal ones keep their roles and copy nothing is
    unverified.
    """
    ours, theirs = first.state.unit, second.state.unit
    if ours.version != theirs.version:
        return f"firmware {ours.version} here and {theirs.version} there"
    if ours.platform != theirs.platform:
        return f"a {ours.platform} unit here and a {theirs.platform} one there"
    if ours.licence.kind != theirs.licence.kind:
        return f"licence {ours.licence.kind} here and {theirs.licence.kind} there"
    if ours.partner_secret != theirs.partner_secret:
        return "the partner secrets differ"
    return None


class Synchronisation:
    """Keeps the time of copying: at once when two units take up their roles, then with each period in which
    something changed on either.
    """

    def __init__(self, period_seconds: float) -> None:
        if period_seconds <= 0:
            raise ValueError(f"units cannot synchronise every {period_seconds} seconds")
        self.period_seconds = period_seconds
        self.problem: str | None = None
        """Why nothing is copied, since the last try."""
        self._partners: tuple[Unit, Unit] | None = None
        self._seen: tuple[int, ...] | None = None
        self._last = 0.0
        self._due: float | None = None

    def watch(self, active: Unit, standby: Unit, moment: float) -> None:
        """Say who copies to whom at ``moment``; copies what is due.

        To be called right after each change: a change counts from the moment it is noticed here.
        """
        if self._partners != (active, standby):
            self._partners, self._last, self._due = (active, standby), moment, moment
        elif self._due is None and self._seen != self._versions():
            self._last += (moment - self._last) // self.period_seconds * self.period_seconds
            self._due = self._last + self.period_seconds
        if self._due is not None and self._due <= moment:
            self._last = self._due
            self.run()

    def pause(self) -> None:
        """Nobody copies to anybody."""
        self._partners = self._due = None

    def due(self) -> float | None:
        """When something is copied next; ``None`` while there is nothing to copy."""
        return self._due

    def run(self) -> bool:
        """Copy now; whether that was possible."""
        if self._partners is None:
            return False
        active, standby = self._partners
        found = obstacle(active, standby)
        if found is None:
            copy_shared(active, standby)
        elif found != self.problem:
            active.tell(WARNING, "ha", f"partner is not synchronised: {found}")
        self.problem = found
        self._seen, self._due = self._versions(), None
        return found is None

    def _versions(self) -> tuple[int, ...]:
        return tuple(unit.changes for unit in self._partners or ())
