"""What is stored about a pair: its configuration as both units show it.

What the units should have in common and have not is shown as not set, so that the next plan mends it. Values
that wait for a restart are shown as they are promised.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from loadmaster_provider.diagnostics import advice
from loadmaster_provider.pair.members import PLACES, Members, Place
from loadmaster_provider.pair.view import UnitView, alike, interface_name, interface_number, read_value
from loadmaster_provider.protocol import Object, Value, is_known
from loadmaster_provider.shape import SettingShape
from loadmaster_provider.translate import keep_spelling, same

__all__ = ["PairState", "Views"]

Views = Mapping[Place, UnitView | None]
_KEPT = ("partner_secret_version", "platform")


class PairState:
    """Builds the state out of a look at both units; at least one has to be there."""

    def __init__(self, members: Members, views: Views, shapes: Iterable[SettingShape]) -> None:
        self._members = members
        self._views = {place: view for place, view in views.items() if view is not None}
        self._shapes = tuple(shapes)
        self._active = next(
            (view for view in self._views.values() if view.role == "active"), next(iter(self._views.values()))
        )

    def build(
        self, base: Object, *, managed: Collection[str], waiting: Collection[Place], promised: bool
    ) -> Object:
        """The state; ``base`` is what is stored or planned, and with ``promised`` what still has to be done
        is shown as it stands there.
        """
        values = {shape.name: self._value(shape, base, managed, promised=promised) for shape in self._shapes}
        return {
            "id": "pair",
            "interfaces": base.get("interfaces") if promised else self._interfaces(base),
            **values,
            "partner_secret": None,
            **{name: base.get(name) if is_known(base.get(name)) else None for name in _KEPT},
            "reboot": base.get("reboot") or "never",
            "on_destroy": base.get("on_destroy") or "keep",
            "waiting_for_reboot": [place for place in PLACES if place in waiting],
            "serial_numbers": self._serial_numbers(base),
        }

    def _value(self, shape: SettingShape, base: Object, managed: Collection[str], *, promised: bool) -> Value:
        stored = base.get(shape.name)
        if shape.name not in managed:
            return (
                read_value(self._members[self._active.place], shape, self._active.settings)
                if (shape.in_getall)
                else None
            )
        if promised and is_known(stored):
            return stored
        units = tuple(self._views.values()) if shape.needs_reboot else (self._active,)
        found = [self._read(view, shape) for view in units]
        if any(not same(shape, one, found[0]) for one in found):
            return None
        return keep_spelling(shape, found[0], stored) if is_known(stored) else found[0]

    def _read(self, view: UnitView, shape: SettingShape) -> Value:
        client = self._members[view.place]
        with advice(f"read the {view.place} unit ({client.url})"):
            return read_value(client, shape, view.settings)

    def _interfaces(self, base: Object) -> Object:
        stored = base.get("interfaces")
        if not stored or not is_known(stored):
            return {
                interface_name(number): {
                    "shared_address": one.shared_address,
                    "ha_check": self._active.ha_check(number),
                }
                for number, one in self._active.interfaces.items()
                if one.shared_address
            }
        shown = {name: self._interface(interface_number(name), one) for name, one in stored.items()}
        return {name: one for name, one in shown.items() if one is not None}

    def _interface(self, number: int, stored: Object) -> Object | None:
        """The interface as both units show it; ``None`` where they are not set up alike."""
        addresses: list[str] = []
        for place, view in self._views.items():
            interface = view.interfaces.get(number)
            if interface is None or not interface.shared_address or not self._knows_partner(place, number):
                return None
            addresses.append(interface.shared_address)
        if any(not alike(one, addresses[0]) for one in addresses):
            return None
        address = stored.get("shared_address")
        return {
            "shared_address": address if alike(address, addresses[0]) else addresses[0],
            "ha_check": self._check(number, stored.get("ha_check")),
        }

    def _check(self, number: int, stored: Value) -> bool | None:
        shown = {view.ha_check(number) for view in self._views.values()}
        if shown == {None}:
            # this firmware does not tell, so what was written last is all that is known
            return stored if isinstance(stored, bool) else None
        return shown.pop() if len(shown) == 1 else None

    def _knows_partner(self, place: Place, number: int) -> bool:
        partner = self._views[place].interfaces[number].partner_address
        other = self._views.get(PLACES[1 - PLACES.index(place)])
        return bool(partner) if other is None else alike(partner, other.own_address(number))

    def _serial_numbers(self, base: Object) -> list[Value]:
        stored = base.get("serial_numbers")
        known = stored if isinstance(stored, list) and len(stored) == len(PLACES) else [None, None]
        return [
            self._views[place].serial_number or None if place in self._views else known[index]
            for index, place in enumerate(PLACES)
        ]
