"""From two single units, or a pair that differs from its configuration, to the pair that is wanted.

Everything is found out by looking, so a run that was ended anywhere is finished by the next one: only what
differs is written, and a unit is restarted only for a value it holds since before its last start.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import loadmaster
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair import preflight
from loadmaster_provider.pair.active_unit import FAILOVER_SECONDS, split_brain, told_roles
from loadmaster_provider.pair.members import PLACES, Members, Place, Role
from loadmaster_provider.pair.restart import Waiting, restart
from loadmaster_provider.pair.view import UnitView, alike, interface_name, look_at_both, read_value
from loadmaster_provider.pair.wanted import Values, Wanted, WantedInterface
from loadmaster_provider.protocol import ProviderError, Value
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import same, to_client

__all__ = ["BringUp"]

_POLL_SECONDS = 0.5
_RETURNING_SECONDS = 180.0
"""How long a unit is waited for that may be restarting since a former run."""
Views = dict[Place, UnitView]


class BringUp:
    """One run over both units. ``mode`` is the setting that gives a unit its part."""

    def __init__(
        self,
        members: Members,
        wanted: Wanted,
        *,
        mode: SettingShape,
        waiting: Waiting,
        stop: threading.Event,
    ) -> None:
        self._members = members
        self._wanted = wanted
        self._mode = mode
        self._waiting = waiting
        self._stop = stop

    def run(self, write_shared: Callable[[Values], None]) -> list[Place]:
        """Bring the pair about; returns the units that wait for a restart, and then the rest is still to do.

        ``write_shared`` writes values through the active unit.
        """
        views = self._look()
        self._check(views)
        differing = self._differing(views)
        if not any(differing.values()) and not self._waiting.units(views):
            self._refuse_split_brain(views)
        self._write_at_restart(views, differing)
        self._share_secret()
        waiting = self._waiting.units(views)
        if waiting and not self._wanted.restarts:
            return waiting
        self._restart(views, waiting)
        views = self._look()
        for place in PLACES:
            self._address(views, place)
        self._wait_for_roles()
        write_shared(self._wanted.at_once)
        self._confirm()
        return []

    def _look(self) -> Views:
        """Both units; ``ProviderError`` when one does not answer, for then neither may be touched.

        One that a former run may have left restarting is waited for.
        """
        deadline = time.monotonic() + _RETURNING_SECONDS
        while True:
            views = look_at_both(self._members)
            away = [place for place, view in views.items() if view is None]
            if not away:
                return {place: view for place, view in views.items() if view is not None}
            if not set(away) <= set(self._waiting.noted) or time.monotonic() > deadline:
                raise self._does_not_answer(away[0])
            if self._stop.wait(_POLL_SECONDS):
                raise _interrupted()

    def _does_not_answer(self, place: Place) -> ProviderError:
        return ProviderError(
            f"the {place} unit does not answer",
            f"Nothing answers at {self._members[place].url}, and what makes a pair has to be written to both "
            "units. Nothing was changed on the other one.",
            path="interfaces",
        )

    def _check(self, views: Views) -> None:
        preflight.refuse(preflight.unit_problems(views))
        preflight.refuse(preflight.address_problems(views, self._wanted))
        preflight.refuse(preflight.service_problems(self._members, views, self._wanted))
        forming = any(view.mode == "single" or view.role == "single" for view in views.values())
        if forming or self._wanted.has_virtual_mac:
            preflight.refuse(preflight.licence_problems(self._members, self._wanted))

    def _refuse_split_brain(self, views: Views) -> None:
        """Two units that know each other, hold the same values and are both active: for a moment after they
        were introduced, or because nothing gets through between them.
        """
        introduced = all(self._is_introduced(views, place) for place in PLACES)
        deadline = time.monotonic() + FAILOVER_SECONDS
        roles: dict[Place, Role] = {place: view.role for place, view in views.items()}
        while introduced and set(roles.values()) == {"active"}:
            if time.monotonic() > deadline:
                raise split_brain(told_roles(self._members, roles))
            if self._stop.wait(_POLL_SECONDS):
                raise _interrupted()
            roles = self._members.roles()

    def _is_introduced(self, views: Views, place: Place) -> bool:
        """Whether a unit has all the addresses that are wanted; without them the two cannot meet."""
        view, other = views[place], views[PLACES[1 - PLACES.index(place)]]
        return all(
            alike(view.property(one.number, "partner_address"), other.own_address(one.number))
            and alike(view.property(one.number, "shared_address"), one.shared_address)
            for one in self._wanted.interfaces.values()
        )

    # -------------------------------------------------------------------------- values that need a restart

    def _differing(self, views: Views) -> dict[Place, Values]:
        """Values that each unit is to hold from its next start on and does not hold yet, the mode last: a
        unit that has its mode has all of them.
        """
        found: dict[Place, Values] = {}
        for place, view in views.items():
            client = self._members[place]
            with advice(f"read the {place} unit ({client.url})"):
                found[place] = tuple(
                    (shape, value)
                    for shape, value in (*self._wanted.at_restart, (self._mode, place))
                    if not same(shape, value, read_value(client, shape, view.settings))
                )
        return found

    def _write_at_restart(self, views: Views, differing: dict[Place, Values]) -> None:
        for place, values in differing.items():
            client = self._members[place]
            with advice(f"set up the {place} unit ({client.url})"):
                for shape, value in values:
                    self._go_on()
                    self._waiting.begin(views[place])
                    client.settings.set(**{shape.name: to_client(shape, value)})

    def _share_secret(self) -> None:
        secret = self._wanted.partner_secret
        if secret is None:
            return
        for place, client in self._members:
            with advice(f"give the {place} unit ({client.url}) its partner secret"):
                # sent again where the answer is lost: the second time changes nothing
                client.ha.set_partner_secret(secret, settle=lambda: False)

    def _restart(self, views: Views, waiting: list[Place]) -> None:
        """One after the other, and who carries the traffic last: its restart hands the traffic on."""
        standing = all(view.role != "single" for view in views.values())
        restarted: Place | None = None
        for place in sorted(waiting, key=lambda place: views[place].role == "active"):
            self._go_on()
            if standing and restarted is not None:
                self._wait_until_ready(restarted)
            restart(self._members[place], views[place], stop=self._stop)
            restarted = place
        if waiting:
            self._waiting.units(look_at_both(self._members))

    def _wait_until_ready(self, place: Place) -> None:
        """Wait until a restarted unit can carry the traffic. It need not hear the other one: units with
        different virtual ids do not, until both have restarted.
        """
        deadline = time.monotonic() + FAILOVER_SECONDS
        while (roles := self._members.roles())[place] not in ("active", "standby"):
            if time.monotonic() > deadline:
                raise _no_roles(roles)
            if self._stop.wait(_POLL_SECONDS):
                raise _interrupted()

    # -------------------------------------------------------------------------- addresses and checks

    def _address(self, views: Views, place: Place) -> None:
        """Partner and shared address of each interface, then its check: on before off, one has to stay."""
        view, other = views[place], views[PLACES[1 - PLACES.index(place)]]
        client = self._members[place]
        with advice(f"set up the interfaces of the {place} unit ({client.url})"):
            for one in self._wanted.interfaces.values():
                self._set(client, view, one.number, "partner_address", other.own_address(one.number))
                self._set(client, view, one.number, "shared_address", one.shared_address)
            for number in self._wanted.removed:
                if number in view.interfaces:
                    self._set(client, view, number, "shared_address", None)
                    self._set(client, view, number, "partner_address", None)
            for one in sorted(self._wanted.interfaces.values(), key=_off_last):
                if one.ha_check is not None:
                    self._set(client, view, one.number, "ha_check", one.ha_check)

    def _set(
        self, client: loadmaster.LoadMaster, view: UnitView, number: int, name: str, value: str | bool | None
    ) -> None:
        """One property of an interface, where it differs or cannot be seen."""
        if alike(view.property(number, name), value):
            return
        self._go_on()
        arguments: dict[str, Any] = {name: value}
        client.interfaces.modify(
            number, **arguments, settle=lambda: alike(_shown(client, number, name), value)
        )

    # -------------------------------------------------------------------------- the pair as a whole

    def _wait_for_roles(self) -> None:
        deadline = time.monotonic() + FAILOVER_SECONDS
        while True:
            roles = self._members.roles()
            if sorted(roles.values()) == ["active", "standby"]:
                return
            if time.monotonic() > deadline:
                raise _no_roles(roles)
            if self._stop.wait(_POLL_SECONDS):
                raise _interrupted()

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise _interrupted()

    def _confirm(self) -> None:
        """Look again at both units and name what was not applied."""
        for place, view in self._look().items():
            client = self._members[place]
            lines = [
                f"{shape.name} is {found!s} there and {value!s} here"
                for shape, value in (*self._wanted.at_restart, (self._mode, place))
                if not same(shape, value, found := _read(client, shape, view))
            ]
            lines += [line for one in self._wanted.interfaces.values() for line in _not_applied(view, one)]
            if lines:
                raise ProviderError(
                    f"the {place} unit did not apply everything",
                    f"It reported success, and reading back shows: {'; '.join(lines)}.",
                )


def _read(client: loadmaster.LoadMaster, shape: SettingShape, view: UnitView) -> Value:
    with advice(f"read the {view.place} unit ({client.url})"):
        return read_value(client, shape, view.settings)


def _shown(client: loadmaster.LoadMaster, number: int, name: str) -> str | bool | None:
    (interface,) = client.interfaces.show(number)
    value: str | bool | None = getattr(interface, name)
    return value


def _off_last(one: WantedInterface) -> bool:
    return one.ha_check is False


def _not_applied(view: UnitView, wanted: WantedInterface) -> list[str]:
    interface, name = view.interfaces[wanted.number], interface_name(wanted.number)
    lines = []
    if not alike(interface.shared_address, wanted.shared_address):
        lines.append(f"the shared address of {name} is {interface.shared_address or 'not set'}")
    if not interface.partner_address:
        lines.append(f"the partner address of {name} is not set")
    # a unit whose answers lack the check says nothing about it
    check = view.ha_check(wanted.number)
    if None not in (wanted.ha_check, check) and check != wanted.ha_check:
        lines.append(f"ha_check of {name} is {str(check).lower()}")
    return lines


def _interrupted() -> ProviderError:
    return ProviderError(
        "interrupted",
        "The run was ended before the pair was finished. What was done is kept; the next apply goes on from "
        "there.",
    )


def _no_roles(roles: dict[Place, Role]) -> ProviderError:
    told = " and ".join(f"the {place} unit is {role}" for place, role in roles.items())
    return ProviderError(
        "the units did not become a pair",
        f"{told[:1].upper()}{told[1:]} after {FAILOVER_SECONDS:g} seconds, and one active and one standby "
        "unit are expected. They have to hear each other on a checked interface and know one partner secret. "
        "A unit that was restarted three times in five minutes takes no part for a while. Apply again to go "
        "on.",
    )
