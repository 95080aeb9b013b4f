"""Names that are balanced globally, and their records beside addresses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Section, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.geo_fqdn import GeoFqdnHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.geo.changes import tell
from loadmaster_emulator.geo.limits import RECORDS_OF_A_NAME, RECORDS_OF_A_UNIT, most_names
from loadmaster_emulator.geo.lookup import find_name, full_name, is_host_name, no_geo_data
from loadmaster_emulator.geo.presentation import name_in_snapshot, name_record
from loadmaster_emulator.geo.reading import read_names
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily
from loadmaster_emulator.state.geo import GeoName, GeoRecord, GeoState
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import Unit
from loadmaster_emulator.values import number

_NAME = OBJECTS["GeoFqdn"]
_FIRST_PRIORITY = 10
_MOST_PRIORITY = 65_535
_VALUES = {"txt": ("rdata",), "cname": ("name",), "mx": ("rdata", "priority")}
"""What can be changed of each kind of record."""


class GeoFqdnFamily:
    """``addfqdn`` and its relatives, ``addrr`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addfqdn(self, call: Invocation, /) -> Answer:
        """A name without sites; its own times start as those of all names."""
        text = full_name(call)
        if text in self._geo.names:
            raise already_exists(f"FQDN {text}")
        if any(one.alias == text for name in self._geo.names.values() for one in name.records.values()):
            raise already_exists(f"CNAME {text}")
        most = most_names(self._unit)
        if most is not None and len(self._geo.names) >= most:
            raise Refusal(422, "Too many FQDNs")
        common = initial(OBJECTS["GeoParams"], self._geo.parameters)
        times = {"LocalTTL": common["TTL"], "LocalSticky": common["Persist"]}
        self._geo.names[text] = GeoName({**initial(_NAME, {}), **times}, counted_at=self._unit.clock.now())
        tell(self._unit, call, f"FQDN {text} added")
        return DONE

    def delfqdn(self, call: Invocation, /) -> Answer:
        """A name goes, and its sites and records with it."""
        text, _ = find_name(self._geo, call)
        del self._geo.names[text]
        tell(self._unit, call, f"FQDN {text} deleted")
        return DONE

    def modfqdn(self, call: Invocation, /) -> Answer:
        """Change what is given; minutes become seconds."""
        text, name = find_name(self._geo, call)
        values = settle(name.values, call, settings=self._unit.setting)
        minutes = call.number("failtime")
        if minutes is not None:
            values["FailTime"] = minutes * 60
        name.values = values
        tell(self._unit, call, f"FQDN {text} changed")
        return DONE

    def listfqdns(self, call: Invocation, /) -> Answer:
        """Every name; without any the unit refuses."""
        del call
        if not self._geo.names:
            raise no_geo_data()
        shown = [name_record(self._unit.state, text, name) for text, name in self._geo.names.items()]
        return data(Listing(_NAME.wire, shown))

    def showfqdn(self, call: Invocation, /) -> Answer:
        """One name; an unknown one is a success that shows nothing."""
        text = call.text("fqdn") or ""
        text = text if text.endswith(".") else f"{text}."
        name = self._geo.names.get(text)
        if name is None:
            return data()
        return data(Section(_NAME.wire, (name_record(self._unit.state, text, name),)))

    def addrr(self, call: Invocation, /) -> Answer:
        """Another record: one for mail at most, aliases below the name."""
        text, name = find_name(self._geo, call)
        kind = str(call.changes["Type"])
        every = sum(len(one.records) for one in self._geo.names.values())
        if len(name.records) >= RECORDS_OF_A_NAME or every >= RECORDS_OF_A_UNIT:
            raise Refusal(422, "Too many resource records")
        if kind == "mx" and any(one.type == "mx" for one in name.records.values()):
            raise already_exists("MX record")
        record = GeoRecord(kind, priority=_FIRST_PRIORITY if kind == "mx" else None)
        wire = _VALUES[kind][0]
        value = call.changes.get("Name" if wire == "name" else "RData")
        if value is None:
            raise missing(wire)
        self._put(text, record, wire, str(value))
        name.records[self._geo.next_number()] = record
        tell(self._unit, call, f"{kind} record added to FQDN {text}")
        return DONE

    def modrr(self, call: Invocation, /) -> Answer:
        """Change one value of a record of the kind that is named."""
        text, name = find_name(self._geo, call)
        record = _record(name, call)
        if record.type != call.text("type"):
            raise Refusal(422, "Resource record not found")
        wire = call.text("param") or ""
        if wire not in _VALUES[record.type]:
            raise invalid("param", wire)
        self._put(text, record, wire, call.text("value") or "")
        tell(self._unit, call, f"{record.type} record of FQDN {text} changed")
        return DONE

    def delrr(self, call: Invocation, /) -> Answer:
        """A record goes."""
        text, name = find_name(self._geo, call)
        record = _record(name, call)
        del name.records[number(call.number("id"))]
        tell(self._unit, call, f"{record.type} record deleted from FQDN {text}")
        return DONE

    @property
    def _geo(self) -> GeoState:
        return self._unit.state.shared.geo

    def _put(self, text: str, record: GeoRecord, wire: str, value: str) -> None:
        """One value into a record, if the record can have it."""
        if wire == "priority":
            if not value.isdecimal() or len(value) > 5 or int(value) > _MOST_PRIORITY:
                raise invalid("value", value)
            record.priority = int(value)
        elif wire == "name":
            record.alias = self._alias(text, value)
        elif record.type == "mx" and not is_host_name(value):
            raise invalid("rdata", value)
        else:
            record.data = value

    def _alias(self, text: str, value: str) -> str:
        alias = value if value.endswith(".") else f"{value}."
        if not is_host_name(value) or not alias.lower().endswith(f".{text.lower()}"):
            raise Refusal(422, f"CNAME has to be a name below {text}")
        taken = {one.alias.lower() for name in self._geo.names.values() for one in name.records.values()}
        if alias.lower() in taken or alias in self._geo.names:
            raise already_exists(f"CNAME {alias}")
        return alias


def _record(name: GeoName, call: Invocation) -> GeoRecord:
    record = name.records.get(number(call.number("id")))
    if record is None:
        raise Refusal(422, "Resource record not found")
    return record


def _show(state: State) -> Kinds:
    names = state.shared.geo.names
    shown = [name_in_snapshot(state, text, name) for text, name in names.items()]
    return {_NAME.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    state.shared.geo.names = read_names(state.shared.geo, kinds)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> GeoFqdnHandlers:
    """The family on one appliance."""
    return GeoFqdnFamily(parts.unit)
