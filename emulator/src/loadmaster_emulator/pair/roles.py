"""Who is active: the rules by which one unit or two take up and give up the role, in virtual time.

Nothing runs by itself here. ``settle`` catches up with the clock, event by event, and is called before every
command and whenever the clock was moved.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from loadmaster_emulator.clock import Clock
from loadmaster_emulator.power import boot, is_there, leave, mode
from loadmaster_emulator.store import Role
from loadmaster_emulator.unit import ERROR, NOTICE, WARNING, Unit
from loadmaster_emulator.values import number

from .hearing import can_meet, has_lost_a_link, hears
from .synchronisation import SYNCHRONISE_SECONDS, Synchronisation

_SECONDS_OF_ONE_STEP = 3.0
_USUAL_STEPS = 3


class Roles:
    """The roles of one unit alone or of two that may become a pair."""

    def __init__(
        self, units: Sequence[Unit], clock: Clock, *, synchronise_seconds: float = SYNCHRONISE_SECONDS
    ) -> None:
        self.units = tuple(units)
        self.parted = False
        """Whether nothing gets through between the units although both are up."""
        self._parted_until: float | None = None
        self.acquainted = False
        """Whether the units take each other for partners."""
        self.synchronisation = Synchronisation(synchronise_seconds)
        self.on_change: list[Callable[[], None]] = []
        """Called when a role changed, or a unit came or went."""
        self._clock = clock
        self._time = clock.now()
        self._in_conflict = False
        self._settling = False
        self._seen: list[object] | None = None
        self._due: float | None = None

    def settle(self) -> None:
        """Let everything happen that was due until now."""
        now = self._clock.now()
        if self._settling or self._is_plain():
            return
        if self._is_settled(now):
            self._time = max(self._time, now)
            return
        self._settling = True
        before = self._picture()
        try:
            while (due := self._next_event()) is not None and due <= now:
                self._time = max(self._time, due)
                self._judge()
            self._time = max(self._time, now)
            self._judge()
        finally:
            self._settling = False
        self._seen, self._due = self._versions(), self._next_event()
        if self._picture() != before:
            self._tell_listeners()

    def touch(self) -> None:
        """Something outside of the configuration has changed: a link, or what gets through between units."""
        self._seen = None

    def part(self, seconds: float | None) -> None:
        """Let nothing through between the units, for so long or until ``join``."""
        self.settle()
        self.parted = True
        self._parted_until = None if seconds is None else self._clock.now() + seconds
        self.touch()
        self.settle()

    def join(self) -> None:
        """Let the units hear each other again."""
        self.settle()
        self.parted, self._parted_until = False, None
        self.touch()
        self.settle()

    def _is_settled(self, now: float) -> bool:
        """Whether nothing has changed and nothing is due, as it is for nearly every call."""
        return self._seen == self._versions() and (self._due is None or now < self._due)

    def _versions(self) -> list[object]:
        return [(unit.changes, unit.state.unit.away_until) for unit in self.units]

    def _is_plain(self) -> bool:
        """Whether this is a single unit that is there and stays what it is."""
        own = self.units[0].state.unit
        return len(self.units) == 1 and own.role == "single" and own.away_until is None

    def seconds_to_change(self) -> float | None:
        """Virtual seconds until something happens by itself; ``None`` when nothing will."""
        due = self._next_event()
        return None if due is None else max(0.0, due - self._clock.now())

    def of_role(self, role: Role) -> list[Unit]:
        """The units that are there in a role."""
        return [unit for unit in self.units if is_there(unit) and unit.state.unit.role == role]

    def hand_over(self, *, synchronised: bool = True) -> bool:
        """Let active and standby change places; ``False`` where there are no two units that know each other.

        What was not copied yet is copied first, or lost.
        """
        self.settle()
        active, standby = self.of_role("active"), self.of_role("standby")
        if not self.acquainted or len(active) != 1 or len(standby) != 1:
            return False
        if synchronised:
            self.synchronisation.run()
        self._step_down(active[0], "the role was handed over")
        self._take_over(standby[0], "the role was handed over")
        self.touch()
        self.settle()
        self._tell_listeners()
        return True

    def _tell_listeners(self) -> None:
        for listener in self.on_change:
            listener()

    def _picture(self) -> list[object]:
        return [(one.state.unit.role, one.state.unit.away_until) for one in self.units] + [self._next_event()]

    def _next_event(self) -> float | None:
        due = [unit.state.unit.away_until for unit in self.units if not is_there(unit)]
        due += [self._claim(unit) for unit in self.units]
        due += [self._return_of_preferred(unit) for unit in self.units]
        due += [self.synchronisation.due(), self._parted_until]
        return min((one for one in due if one is not None and one != float("inf")), default=None)

    def _judge(self) -> None:
        """Apply the rules to this moment."""
        if self._parted_until is not None and self._parted_until <= self._time:
            self.parted, self._parted_until = False, None
        for unit in self.units:
            away_until = unit.state.unit.away_until
            if away_until is not None and away_until <= self._time:
                boot(unit, away_until)
        self._meet()
        for unit in self._by_preference():
            if unit.state.unit.role == "active" and has_lost_a_link(unit):
                self._step_down(unit, "a checked interface has no link")
                if unit.is_on("halinkfailreboot"):
                    leave(unit, "reboot")
        self._end_double_role()
        for unit in self._by_preference():
            self._listen(unit)
        self._follow_preference()
        self._report_conflict()
        self._synchronise()

    def _meet(self) -> None:
        """Partners know each other until they lose sight; only meeting anew demands the same virtual id."""
        if len(self.units) < 2:
            return
        possible = not self.parted and can_meet(*self.units)
        if self.acquainted and not possible:
            self.acquainted = False
        elif possible and not self.acquainted:
            self.acquainted = len({unit.setting("havhid") for unit in self.units}) == 1

    def _other(self, unit: Unit) -> Unit | None:
        return next((one for one in self.units if one is not unit), None)

    def _hears_active(self, unit: Unit) -> bool:
        other = self._other(unit)
        return (
            other is not None and self.acquainted and other.state.unit.role == "active" and hears(unit, other)
        )

    def _end_double_role(self) -> None:
        """Of two active units that hear each other one steps down.

        The preferred one stays, else the one that has been active for longer (unverified).
        """
        active = self.of_role("active")
        if len(active) < 2 or not self.acquainted:
            return
        if all(self._hears_active(unit) for unit in active):
            stays = min(active, key=lambda one: (not _is_preferred(one), one.state.unit.active_since or 0.0))
            self._step_down(active[1 - active.index(stays)], "the partner is active")

    def _listen(self, unit: Unit) -> None:
        """Count the silence of a unit that is not active, and let it take over when it lasts."""
        own = unit.state.unit
        if not is_there(unit) or own.role != "standby":
            return
        if self._hears_active(unit):
            own.silent_since = None
            return
        if own.silent_since is None:
            own.silent_since = self._time
        claim = self._claim(unit)
        if claim is not None and claim <= self._time:
            self._take_over(unit, "nothing is heard of a partner")

    def _claim(self, unit: Unit) -> float | None:
        """When a waiting unit becomes active unless it hears something; ``None`` where it cannot."""
        own = unit.state.unit
        if not is_there(unit) or own.role != "standby" or own.silent_since is None or has_lost_a_link(unit):
            return None
        wait = number(unit.setting("hawait"))
        steps = number(unit.setting("hatimeout"), _USUAL_STEPS)
        return max(own.silent_since, own.booted_at + wait) + steps * _SECONDS_OF_ONE_STEP

    def _return_of_preferred(self, unit: Unit) -> float | None:
        """When a preferred unit that stands by takes the role back; ``None`` where it will not."""
        own = unit.state.unit
        able = is_there(unit) and own.role == "standby" and not has_lost_a_link(unit)
        if not able or not _is_preferred(unit) or not self._hears_active(unit):
            return None
        return own.booted_at + number(unit.setting("hawait"))

    def _follow_preference(self) -> None:
        for unit in self.units:
            due, other = self._return_of_preferred(unit), self._other(unit)
            if other is not None and due is not None and due <= self._time:
                # It has to know what it takes over.
                self._synchronise()
                self._step_down(other, "the partner is preferred")
                self._take_over(unit, "this unit is preferred")

    def _by_preference(self) -> list[Unit]:
        return sorted(self.units, key=lambda unit: (not _is_preferred(unit), mode(unit) or 0))

    def _take_over(self, unit: Unit, reason: str) -> None:
        own = unit.state.unit
        own.role, own.active_since, own.silent_since = "active", self._time, None
        unit.tell(WARNING, "ha", f"this unit is active now: {reason}")

    def _step_down(self, unit: Unit, reason: str) -> None:
        own = unit.state.unit
        own.role, own.active_since, own.silent_since = "standby", None, None
        unit.tell(NOTICE, "ha", f"this unit stands by now: {reason}")

    def _report_conflict(self) -> None:
        """Two active units claim the same shared addresses: both log it, and both answer there."""
        active = self.of_role("active")
        conflict = len(active) > 1 and bool(shared_addresses(active[0]) & shared_addresses(active[1]))
        if conflict != self._in_conflict:
            self._in_conflict = conflict
            for unit in active if conflict else ():
                unit.tell(ERROR, "ha", "address conflict: another unit answers at a shared address")

    def _synchronise(self) -> None:
        active, standby = self.of_role("active"), self.of_role("standby")
        if self.acquainted and len(active) == 1 and len(standby) == 1:
            self.synchronisation.watch(active[0], standby[0], self._time)
        else:
            self.synchronisation.pause()


def shared_addresses(unit: Unit) -> set[str]:
    """The addresses that a unit claims while it is active."""
    found = (one.values.get("SharedIPAddress") for one in unit.state.unit.interfaces.values())
    return {str(one) for one in found if one is not None}


def _is_preferred(unit: Unit) -> bool:
    own = mode(unit)
    return own is not None and number(unit.setting("haprefered")) == own
