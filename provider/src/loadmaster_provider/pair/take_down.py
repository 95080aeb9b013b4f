"""From a pair to two single units. A run that was ended anywhere is finished by the next one."""

from __future__ import annotations

import threading
from typing import Any

from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair.members import Members, Place
from loadmaster_provider.pair.restart import Waiting, restart
from loadmaster_provider.pair.view import UnitView, interface_name, look_at_both
from loadmaster_provider.protocol import ProviderError
from loadmaster_provider.shape import SettingShape

__all__ = ["TakeDown"]


class TakeDown:
    """One run over both units, the standby first."""

    def __init__(
        self, members: Members, *, mode: SettingShape, waiting: Waiting, stop: threading.Event
    ) -> None:
        self._members = members
        self._mode = mode
        self._waiting = waiting
        self._stop = stop

    def run(self) -> None:
        """Take addresses and parts off both units, then restart each once."""
        views = self._look()
        self._refuse_services(views)
        order = sorted(views, key=lambda place: views[place].role == "active")
        for place in order:
            self._take_addresses(views[place])
        for place in order:
            view, client = views[place], self._members[place]
            if view.mode != "single":
                with advice(f"make the {place} unit ({client.url}) a single one"):
                    self._waiting.begin(view)
                    arguments: dict[str, Any] = {self._mode.name: "single"}
                    client.settings.set(**arguments)
        views = self._look()
        waiting = self._waiting.units(views)
        for place in order:
            if place in waiting:
                self._go_on()
                restart(self._members[place], views[place], stop=self._stop)
        self._waiting.units(look_at_both(self._members))

    def _look(self) -> dict[Place, UnitView]:
        views = look_at_both(self._members)
        for place, view in views.items():
            if view is None:
                raise ProviderError(
                    f"the {place} unit does not answer",
                    f"Nothing answers at {self._members[place].url}, and taking a pair apart needs both "
                    "units. Destroy again when it is back.",
                )
        return {place: view for place, view in views.items() if view is not None}

    def _refuse_services(self, views: dict[Place, UnitView]) -> None:
        """Both units hold every service, and as single units both would answer for its address."""
        for place, view in views.items():
            if view.role == "single":
                continue
            with advice(f"list the services of the {place} unit"):
                services = self._members[place].virtual_services.list()
            if services:
                raise ProviderError(
                    "the pair still has services",
                    f"{len(services)} virtual services are on the pair. As single units both would answer "
                    "for their addresses. Remove them first, or leave the pair standing with on_destroy = "
                    '"keep".',
                    path="on_destroy",
                )

    def _take_addresses(self, view: UnitView) -> None:
        client = self._members[view.place]
        if view.role == "single":
            return
        for number, interface in view.interfaces.items():
            name = interface_name(number)
            with advice(f"take the shared address off {name} of the {view.place} unit"):
                # sent again where the answer is lost: the second time changes nothing
                if interface.shared_address:
                    self._go_on()
                    client.interfaces.modify(number, shared_address=None, settle=lambda: False)
                if interface.partner_address:
                    self._go_on()
                    client.interfaces.modify(number, partner_address=None, settle=lambda: False)

    def _go_on(self) -> None:
        if self._stop.is_set():
            raise ProviderError(
                "interrupted", "The run was ended before the pair was taken apart; the next one goes on."
            )
