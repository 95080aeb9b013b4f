"""Sites of names: how they are checked, where they belong, where they are and whom they serve."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_map import GeoMapHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.failure import SiteWatch, bring_back
from loadmaster_emulator.geo.limits import most_sites
from loadmaster_emulator.geo.lookup import find_name, find_place, find_site, referred_cluster
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing
from loadmaster_emulator.specification import Stored
from loadmaster_emulator.state.geo import GeoName, GeoSite, GeoState
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_SITE = OBJECTS["GeoMap"]
_CONTINENTS = frozenset({"AF", "AN", "AS", "EU", "NA", "OC", "SA", "ALL"})
_DEFAULT_PORT = 80


class GeoMapFamily:
    """``addmap`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addmap(self, call: Invocation, /) -> Answer:
        """Another site, checked by ping until somebody says otherwise."""
        text, name = find_name(self._geo, call)
        address = str(call.changes.get("IPAddress") or "")
        if not address:
            raise missing("ip")
        if address in name.sites:
            raise already_exists(f"IP address {address}")
        if len(name.sites) >= most_sites(self._unit):
            raise Refusal(422, "Too many IP addresses already specified")
        cluster = referred_cluster(self._geo, str(call.changes.get("Cluster") or ""))
        values = {**initial(_SITE, {}), "CheckerPort": 0}
        name.sites[address] = GeoSite(self._geo.next_number(), values, cluster)
        tell(self._unit, call, f"IP address {address} added to FQDN {text}")
        return DONE

    def modmap(self, call: Invocation, /) -> Answer:
        """Change what is given."""
        text, name = find_name(self._geo, call)
        address, site = find_site(name, call)
        values = settle(site.values, call, settings=self._unit.setting)
        values.pop("Cluster", None)
        if "Cluster" in call.changes:
            site.cluster = referred_cluster(self._geo, str(call.changes["Cluster"] or ""))
        if "MappedAddress" in call.changes or "MappedPort" in call.changes:
            site.mapped_name = ""
        if call.changes.get("Enable") is True:
            bring_back(site)
        site.values = values
        tell(self._unit, call, f"IP address {address} of FQDN {text} changed")
        return DONE

    def delmap(self, call: Invocation, /) -> Answer:
        """A site goes."""
        text, name = find_name(self._geo, call)
        address, _ = find_site(name, call)
        del name.sites[address]
        tell(self._unit, call, f"IP address {address} deleted from FQDN {text}")
        return DONE

    def changemaploc(self, call: Invocation, /) -> Answer:
        """Coordinates."""
        text, name = find_name(self._geo, call)
        address, site = find_site(name, call)
        site.values = settle(site.values, call, settings=self._unit.setting)
        tell(self._unit, call, f"location of IP address {address} of FQDN {text} changed")
        return DONE

    def changecheckeraddr(self, call: Invocation, /) -> Answer:
        """Another address and port to check; empty ones go back to the site's address and to 80."""
        text, name = find_name(self._geo, call)
        address, site = find_site(name, call)
        if "checkerip" in call.arguments:
            _put(site, "checkerAddr", call.text("checkerip") or None)
        if "port" in call.arguments:
            _put(site, "CheckerPort", call.number("port") or _DEFAULT_PORT)
        tell(self._unit, call, f"checked address of IP address {address} of FQDN {text} changed")
        return DONE

    def geochangecheckermapping(self, call: Invocation, /) -> Answer:
        """The service whose state counts, by address and port or by name."""
        text, name = find_name(self._geo, call)
        address, site = _mapped_site(name, call)
        if "remvip" in call.arguments:
            _put(site, "MappedAddress", call.text("remvip") or None)
            site.mapped_name = ""
        if "remport" in call.arguments:
            port = call.text("remport")
            _put(site, "MappedPort", call.number("remport") if port not in ("*", "") else None)
        if "remname" in call.arguments:
            site.mapped_name = call.text("remname") or ""
        tell(self._unit, call, f"mapping of IP address {address} of FQDN {text} changed")
        return DONE

    def addcountry(self, call: Invocation, /) -> Answer:
        """Serve a country, a continent or a place of our own."""
        text, name = find_name(self._geo, call)
        address, site = find_site(name, call)
        places = self._places(site, call)
        for served, place in places:
            if place in served:
                raise already_exists(f"Location {place}")
        for served, place in places:
            served.append(place)
        tell(self._unit, call, f"location added to IP address {address} of FQDN {text}")
        return DONE

    def removecountry(self, call: Invocation, /) -> Answer:
        """The reverse of ``addcountry``."""
        text, name = find_name(self._geo, call)
        address, site = find_site(name, call)
        places = self._places(site, call)
        for served, place in places:
            if place not in served:
                raise Refusal(422, "Location not found")
        for served, place in places:
            served.remove(place)
        tell(self._unit, call, f"location removed from IP address {address} of FQDN {text}")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _places(self, site: GeoSite, call: Invocation) -> list[tuple[list[str], str]]:
        """The lists of a site that the call is about, each with what is to be put there or taken from it."""
        code, place = call.text("countrycode"), call.text("customlocation")
        found: list[tuple[list[str], str]] = []
        if code:
            continent = call.flag("iscontinent")
            if continent != (code in _CONTINENTS) and (continent or code == "ALL"):
                raise invalid("countrycode", code)
            found.append((site.continents if continent else site.countries, code))
        if place:
            found.append((site.places, find_place(self._geo, place)))
        if not found:
            raise missing("countrycode")
        return found


def _mapped_site(name: GeoName, call: Invocation) -> tuple[str, GeoSite]:
    address, index = canonical(call.text("fqdnip") or ""), call.number("fqdnipid")
    if not address and index is None:
        raise missing("fqdnip")
    for text, site in name.sites.items():
        if (text == address) if address else (site.number == index):
            return text, site
    raise Refusal(422, "IP address not found")


def _put(site: GeoSite, key: str, value: Stored | None) -> None:
    if value is None:
        site.values.pop(key, None)
    else:
        site.values[key] = value if key != "CheckerPort" else number(value)


def install(parts: Parts) -> GeoMapHandlers:
    """The family on one appliance."""
    parts.unit.before_call.append(SiteWatch(parts.unit).look)
    return GeoMapFamily(parts.unit)
