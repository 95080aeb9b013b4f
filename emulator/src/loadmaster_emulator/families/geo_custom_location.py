"""Places of our own, where networks of clients are and which sites serve."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_custom_location import GeoCustomLocationHandlers
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.lookup import find_place, no_geo_data
from loadmaster_emulator.geo.reading import read_places
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import already_exists, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, show_object
from loadmaster_emulator.state.geo import GeoState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import Unit

_PLACE = OBJECTS["GeoCustomLocation"]


class GeoCustomLocationFamily:
    """``addcustomlocation`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addcustomlocation(self, call: Invocation, /) -> Answer:
        """A place."""
        name = str(call.changes.get("Name") or call.text("location") or "")
        if not name:
            raise missing("location")
        self._refuse_twin(name)
        self._geo.places.append(name)
        tell(self._unit, call, f"custom location {name} added")
        return DONE

    def editcustomlocation(self, call: Invocation, /) -> Answer:
        """Another name, also wherever the place is used."""
        name = find_place(self._geo, call.text("cloldname") or "")
        new = call.text("clnewname") or ""
        if new != name:
            self._refuse_twin(new)
        _replace(self._geo.places, name, new)
        for entry in self._geo.networks.values():
            if entry.place == name:
                entry.place = new
        for served in self._served():
            _replace(served, name, new)
        tell(self._unit, call, f"custom location {name} renamed to {new}")
        return DONE

    def deletecustomlocation(self, call: Invocation, /) -> Answer:
        """A place goes, also from wherever it is used."""
        name = find_place(self._geo, call.text("clname") or "")
        self._geo.places.remove(name)
        for entry in self._geo.networks.values():
            if entry.place == name:
                entry.place = ""
        for served in self._served():
            if name in served:
                served.remove(name)
        tell(self._unit, call, f"custom location {name} deleted")
        return DONE

    def listcustomlocation(self, call: Invocation, /) -> Answer:
        """Every place; without any the unit refuses."""
        del call
        if not self._geo.places:
            raise no_geo_data()
        return data(Listing(_PLACE.wire, [Record(_PLACE, {"Name": name}) for name in self._geo.places]))

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _refuse_twin(self, name: str) -> None:
        if name in self._geo.places:
            raise already_exists(f"Custom location {name}")

    def _served(self) -> list[list[str]]:
        """What the sites serve of our own places."""
        return [site.places for name in self._geo.names.values() for site in name.sites.values()]


def _replace(places: list[str], name: str, new: str) -> None:
    places[:] = [new if one == name else one for one in places]


def _show(state: State) -> Kinds:
    shown = [show_object(_PLACE, {"Name": name}) for name in state.shared.geo.places]
    return {_PLACE.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    state.shared.geo.places = read_places(kinds)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> GeoCustomLocationHandlers:
    """The family on one appliance."""
    return GeoCustomLocationFamily(parts.unit)
