"""Global balancing as a whole: its switch, what holds for all names, its partners and its counters."""

from __future__ import annotations

from loadmaster_emulator.answer import (
    DONE,
    Answer,
    Group,
    Item,
    Listing,
    Prose,
    Record,
    Section,
    Shown,
    data,
)
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo import GeoHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.firmware_image import signed_name
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.health import name_status, site_status
from loadmaster_emulator.geo.requests import count_requests, rate, requests_of, start_counting
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.specification import FieldSpec, ObjectSpec, ValueSpec
from loadmaster_emulator.state.geo import GeoName, GeoState
from loadmaster_emulator.store import Values
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_PARAMETERS = OBJECTS["GeoParams"]
_PARTNER = OBJECTS["GeoPartner"]
_ZONE = ("Zone", "SourceOfAuthority", "NameSrv", "SOAEmail", "GlueIP", "TXT")
"""Values that answers carry one level down."""
_SOA = ObjectSpec("soa", "soa", "geo", tuple(_PARAMETERS.field(key) for key in _ZONE))
_REST = ObjectSpec(
    "params", "Data", "geo", tuple(one for one in _PARAMETERS.fields if one.wire and one.wire not in _ZONE)
)

_TEXT, _COUNT = ValueSpec(type="string"), ValueSpec(type="int")


def _counters(wire: str, texts: tuple[str, ...], counts: tuple[str, ...], parts: str = "") -> ObjectSpec:
    """Counters of one kind of object. No source tells how a unit spells them."""
    fields = [FieldSpec(one, one, _TEXT, one) for one in texts]
    fields += [FieldSpec(one, one, _COUNT, one) for one in counts]
    if parts:
        fields.append(FieldSpec(parts, parts, ValueSpec(type="objects"), parts, absent_when_unset=True))
    return ObjectSpec(wire, wire, "geo", tuple(fields))


_OF_SITE = _counters("Map", ("IPAddress", "Status"), ("Requests",))
_OF_NAME = _counters(
    "fqdn",
    ("FullyQualifiedDomainName", "Status"),
    ("Requests", "RequestsPerSec", "Unanswered"),
    "Map",
)


class GeoFamily:
    """``enablegeo`` and what concerns all names."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def isgeoenabled(self, call: Invocation, /) -> Answer:
        """In words, as units say it."""
        del call
        word = "enabled" if self._unit.state.shared.balances_globally else "disabled"
        return data(Prose(f"GEO is {word}"))

    def enablegeo(self, call: Invocation, /) -> Answer:
        """Start, with the packet filter, which has to be on."""
        shared = self._unit.state.shared
        if not shared.balances_globally:
            start_counting(self._unit.state, self._unit.clock.now())
        shared.balances_globally = True
        shared.packet_filter.enabled = True
        tell(self._unit, call, "global balancing switched on")
        return DONE

    def disablegeo(self, call: Invocation, /) -> Answer:
        """Stop; nothing that was configured is lost."""
        count_requests(self._unit.state, self._unit.clock.now())
        self._unit.state.shared.balances_globally = False
        tell(self._unit, call, "global balancing switched off")
        return DONE

    def geostats(self, call: Invocation, /) -> Answer:
        """Counters of every name and its sites, and their sums."""
        del call
        state = self._unit.state
        if not state.shared.balances_globally:
            raise Refusal(422, "GEO is not enabled")
        count_requests(state, self._unit.clock.now())
        names = self._geo.names
        asked = sum(requests_of(one) for one in names.values())
        unanswered = sum(one.unanswered for one in names.values())
        totals = {"Requests": asked, "Answered": asked - unanswered, "Unanswered": unanswered}
        return data(
            Group("Totals", tuple(Item(word, count, _COUNT) for word, count in totals.items())),
            Listing("fqdn", [self._counted(text, name) for text, name in names.items()]),
        )

    def getgeopartnerstatus(self, call: Invocation, /) -> Answer:
        """The units named in the setting; none of them can be asked from here."""
        del call
        named = self._unit.setting("geopartners")
        partners = named if isinstance(named, tuple) else ()
        shown = [Record(_PARTNER, {"Address": one, "Status": "Unknown"}) for one in partners]
        return data(Section("GeoPartners", (Listing(_PARTNER.wire, shown),)))

    def listparams(self, call: Invocation, /) -> Answer:
        """What is said about the zone one level down, the rest beside it."""
        del call
        values = self._parameters()
        return data(Section("soa", (Record(_SOA, values),)), Record(_REST, values))

    def modparams(self, call: Invocation, /) -> Answer:
        """Change what is given. A check has to be over before the next one begins."""
        before = self._parameters()
        wanted = settle(before, call, settings=self._unit.setting)
        zone = call.changes.get("Zone")
        if isinstance(zone, str) and self._is_alias(zone):
            raise Refusal(422, f"{zone} exists as CNAME")
        least = number(wanted.get("ConnTimeout")) * number(wanted.get("RetryAttempts")) + 2
        if number(wanted.get("CheckInterval")) < least:
            if "CheckInterval" in call.changes:
                raise Refusal(422, "CheckInterval has to be greater than ConnTimeout * RetryAttempts + 1")
            wanted["CheckInterval"] = least
        self._geo.parameters = wanted
        tell(self._unit, call, "parameters of global balancing changed")
        return DONE

    def locdataupdate(self, call: Invocation, /) -> Answer:
        """Newer data about where addresses are."""
        edition = signed_name("locations", call.upload or b"")
        if edition is None:
            raise Refusal(422, "Invalid location data file")
        self._geo.location_data = edition
        tell(self._unit, call, f"location data {edition} installed")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _parameters(self) -> Values:
        return initial(_PARAMETERS, self._geo.parameters)

    def _is_alias(self, zone: str) -> bool:
        wanted = zone.rstrip(".").lower()
        return any(
            record.alias.rstrip(".").lower() == wanted
            for name in self._geo.names.values()
            for record in name.records.values()
            if record.alias
        )

    def _counted(self, text: str, name: GeoName) -> Record:
        state = self._unit.state
        sites = [
            Record(
                _OF_SITE,
                {
                    "IPAddress": address,
                    "Status": site_status(state, name, address),
                    "Requests": site.requests,
                },
            )
            for address, site in name.sites.items()
        ]
        values: dict[str, Shown] = {
            "FullyQualifiedDomainName": text,
            "Status": name_status(state, name),
            "Requests": requests_of(name),
            "RequestsPerSec": rate(state, text),
            "Unanswered": name.unanswered,
            "Map": sites or None,
        }
        return Record(_OF_NAME, values)


def install(parts: Parts) -> GeoHandlers:
    """The family on one appliance."""
    return GeoFamily(parts.unit)
