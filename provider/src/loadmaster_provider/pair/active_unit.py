"""Which unit of a pair takes changes at this moment, followed through a switch.

A switch takes as long as the standby waits for a sign of life: 3 to 15 seconds. Meanwhile nobody is active,
so whoever asks waits. When the answer is another unit than before, everything that was read is of no more
use: the new active unit may not have received the last changes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

import loadmaster
from loadmaster_provider.identity import refuse_same_box
from loadmaster_provider.pair.members import FRESH_SECONDS, PLACES, Members, Place, Role, role_of, serial_of
from loadmaster_provider.protocol import ProviderError

__all__ = ["FAILOVER_SECONDS", "ActiveUnit", "NoPairYet", "split_brain", "told_roles"]

FAILOVER_SECONDS = 45.0
"""Three times what the slowest failover takes."""
_MEETING_SECONDS = 5.0
"""Within this two units that were just introduced to each other hear each other and settle who is active."""
_POLL_SECONDS = 0.5


class NoPairYet(ProviderError):
    """The two units are single units, or a pair that is not finished."""


class ActiveUnit:
    """Finds the active unit and remembers it. Safe for many threads."""

    def __init__(
        self,
        members: Members,
        *,
        on_switch: Callable[[], None],
        serial_numbers: Callable[[], Mapping[Place, str]],
    ) -> None:
        self._members = members
        self._serial_numbers = serial_numbers
        self._on_switch = on_switch
        self._guard = threading.RLock()
        self._place: Place | None = None
        self._chosen: loadmaster.LoadMaster | None = None
        self._confirmed = 0.0
        self.epoch = 0
        """Grows with each switch."""

    def choose(self, lost: loadmaster.LoadMaster | None) -> loadmaster.LoadMaster:
        """The client for changes; ``lost`` is one whose last attempt brought no answer."""
        with self._guard:
            if self._chosen is lost:
                self._chosen = None
            if self._chosen is None:
                self._settle_on(self._find())
            assert self._chosen is not None
            return self._chosen

    def place(self) -> Place:
        """Which unit is the active one."""
        with self._guard:
            self.choose(None)
            assert self._place is not None
            return self._place

    def still_active(self, *, after_a_write: bool = False) -> bool:
        """Whether the unit that was chosen is the active one even now.

        It is asked unless it said so a moment ago; after a write to its own address always, since a unit that
        has lost the role takes changes all the same, and forgets them.
        """
        with self._guard:
            if self._place is None:
                # nothing was sent to anybody so far
                return True
            if self._chosen is None:
                before = self._place
                self._settle_on(self._find())
                return self._place == before
            own = self._members[self._place]
            fresh = time.monotonic() - self._confirmed < FRESH_SECONDS
            if fresh and not (after_a_write and self._chosen is own):
                return True
            if role_of(own) != "active":
                self._chosen = None
                return False
            self._confirmed = time.monotonic()
            return True

    def forget(self) -> None:
        """Look anew at the next choice, as after a change of the pair itself."""
        with self._guard:
            self._chosen = None

    def _settle_on(self, place: Place) -> None:
        before, self._place = self._place, place
        self._chosen, self._confirmed = self._way_to(place), time.monotonic()
        if before not in (None, place):
            self.epoch += 1
            self._on_switch()

    def _way_to(self, place: Place) -> loadmaster.LoadMaster:
        """The shared address where the active unit answers it, else the unit's own."""
        own, shared = self._members[place], self._members.reaching(place)
        if shared is own:
            return own
        try:
            answering = serial_of(shared)
        except loadmaster.AuthenticationFailed:
            # the other unit answers there by now, and has keys of its own
            return own
        serials = self._serial_numbers()
        if answering and serials[place] and answering not in serials.values():
            raise ProviderError(
                "the shared address leads to another appliance",
                f"{shared.url} is answered by the unit with serial number {answering}, and the units have "
                f"{' and '.join(serial for serial in serials.values() if serial)}. Nothing was changed. "
                "Correct shared in the provider block.",
                path="shared",
            )
        return shared if answering and answering == serials[place] else own

    def _find(self) -> Place:
        began = time.monotonic()
        while True:
            waited = time.monotonic() - began
            roles = self._members.roles()
            active = [place for place, role in roles.items() if role == "active"]
            if len(active) == 1:
                return active[0]
            self._refuse_hopeless(roles, active)
            if len(active) > 1 and waited > _MEETING_SECONDS:
                raise split_brain(told_roles(self._members, roles))
            if waited > FAILOVER_SECONDS:
                raise ProviderError(
                    "no unit of the pair is active",
                    f"{told_roles(self._members, roles)}. Nothing was changed. A switch takes up to 15 "
                    f"seconds, and {FAILOVER_SECONDS:g} have passed; look at both units.",
                )
            time.sleep(_POLL_SECONDS)

    def _refuse_hopeless(self, roles: dict[Place, Role], active: list[Place]) -> None:
        told = told_roles(self._members, roles)
        if len(active) > 1:
            refuse_same_box(list(self._members.serial_numbers().values()))
            if not _are_introduced(self._members):
                raise _no_pair(self._members, told, roles)
        if set(roles.values()) == {"unreachable"}:
            raise loadmaster.Unreachable(f"neither unit of the pair answers ({told})")
        if "single" in roles.values() and set(roles.values()) <= {"single", "passive", "unreachable"}:
            raise _no_pair(self._members, told, roles)


def _no_pair(members: Members, told: str, roles: Mapping[Place, Role]) -> NoPairYet:
    waiting = [place for place, client in members if roles[place] == "single" and _is_told_a_part(client)]
    if waiting:
        units = " and ".join(f"the {place}" for place in waiting)
        return NoPairYet(
            "these two units wait for a restart to become a pair",
            f"{told}, and {units} {'hold' if len(waiting) > 1 else 'holds'} a part in the pair that takes "
            "effect with a restart. Restart one unit after the other, each when the one before answers "
            'again, or set reboot = "when_needed" in loadmaster_ha_pair, and apply again.',
        )
    return NoPairYet(
        "these two units are no pair yet",
        f"{told}. A loadmaster_ha_pair resource makes a pair of them; everything else has to wait for it: "
        "depends_on = [loadmaster_ha_pair.NAME].",
    )


def _is_told_a_part(client: loadmaster.LoadMaster) -> bool:
    return client.settings.get("ha_mode") in PLACES


def split_brain(told: str) -> ProviderError:
    """The refusal to change two units that both take themselves for the active one."""
    return ProviderError(
        "both units are active",
        f"{told}. They do not hear each other (split brain), and what is written to one would be lost when "
        "they do again. Nothing was changed. Mend the link between them first.",
    )


def told_roles(members: Members, roles: dict[Place, Role]) -> str:
    """Both roles in a sentence."""
    words = [f"the {place} unit ({members[place].url}) is {role}" for place, role in roles.items()]
    told = " and ".join(words)
    return told[:1].upper() + told[1:]


def _are_introduced(members: Members) -> bool:
    """Whether both units know all of the pair; a run that ended early may have told them a part of it."""
    first, second = (_shared_addresses(client) for _, client in members)
    return bool(first) and None not in first.values() and first == second


def _shared_addresses(client: loadmaster.LoadMaster) -> dict[int, str | None]:
    """The shared address on each interface over which a unit knows its partner."""
    return {
        number: interface.shared_address
        for interface in client.interfaces.show()
        if interface.partner_address and (number := interface.number) is not None
    }
