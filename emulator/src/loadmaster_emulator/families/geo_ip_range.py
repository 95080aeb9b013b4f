"""Networks of clients, and where their clients are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Section, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_ip_range import GeoIpRangeHandlers
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.lookup import find_network, find_place, network, no_geo_data
from loadmaster_emulator.geo.presentation import network_record
from loadmaster_emulator.geo.reading import read_networks
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, show_record
from loadmaster_emulator.state.geo import GeoNetwork, GeoState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_RANGE = OBJECTS["GeoIpRange"]


class GeoIpRangeFamily:
    """``addip`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addip(self, call: Invocation, /) -> Answer:
        """A network, of which nothing is known yet."""
        name = network("ip", call.text("ip") or "")
        if name in self._geo.networks:
            raise already_exists(f"IP range {name}")
        self._geo.networks[name] = GeoNetwork(self._geo.next_number())
        tell(self._unit, call, f"IP range {name} added")
        return DONE

    def delip(self, call: Invocation, /) -> Answer:
        """A network goes."""
        name, _ = find_network(self._geo, call)
        del self._geo.networks[name]
        tell(self._unit, call, f"IP range {name} deleted")
        return DONE

    def listips(self, call: Invocation, /) -> Answer:
        """Every network; without any the unit refuses."""
        del call
        if not self._geo.networks:
            raise no_geo_data()
        shown = [network_record(name, entry) for name, entry in self._geo.networks.items()]
        return data(Listing(_RANGE.wire, shown))

    def showip(self, call: Invocation, /) -> Answer:
        """One network."""
        return data(Section(_RANGE.wire, (network_record(*find_network(self._geo, call)),)))

    def modiploc(self, call: Invocation, /) -> Answer:
        """Coordinates."""
        name, entry = find_network(self._geo, call)
        entry.latitude = number(call.changes["Latitude"])
        entry.longitude = number(call.changes["Longitude"])
        tell(self._unit, call, f"location of IP range {name} changed")
        return DONE

    def deliploc(self, call: Invocation, /) -> Answer:
        """No coordinates."""
        name, entry = find_network(self._geo, call)
        entry.latitude = entry.longitude = None
        tell(self._unit, call, f"location of IP range {name} deleted")
        return DONE

    def addipcountry(self, call: Invocation, /) -> Answer:
        """A country or a place of our own, in the place of what was known."""
        name, entry = find_network(self._geo, call)
        country, place = call.changes.get("Country"), call.changes.get("customloc")
        if not country and not place:
            raise missing("countrycode")
        if country and place:
            raise Refusal(422, "countrycode and customloc exclude each other")
        entry.place = find_place(self._geo, str(place)) if place else ""
        entry.country = str(country) if country else ""
        tell(self._unit, call, f"country of IP range {name} changed")
        return DONE

    def removeipcountry(self, call: Invocation, /) -> Answer:
        """No country."""
        name, entry = find_network(self._geo, call)
        entry.country = entry.place = ""
        tell(self._unit, call, f"country of IP range {name} deleted")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo


def _show(state: State) -> Kinds:
    networks = state.shared.geo.networks
    shown = [show_record(network_record(name, entry)) for name, entry in networks.items()]
    return {_RANGE.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    state.shared.geo.networks = read_networks(state.shared.geo, kinds)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> GeoIpRangeHandlers:
    """The family on one appliance."""
    return GeoIpRangeFamily(parts.unit)
