"""Virtual services, and SubVSs as far as they are services."""

from __future__ import annotations

import copy
from dataclasses import replace

from loadmaster_emulator import secret_values, service_rules
from loadmaster_emulator.answer import DONE, Answer, Item, Listing, Section, data
from loadmaster_emulator.cipher_sets import hand_over
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.virtual_service import VirtualServiceHandlers
from loadmaster_emulator.defaults import default, initial
from loadmaster_emulator.health import HealthLog
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.licence import refuse_another_service
from loadmaster_emulator.lookup import find_service, service_at
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.presentation import seat_of, service_record
from loadmaster_emulator.references import forget_service, renumber
from loadmaster_emulator.refusal import Refusal, already_exists, missing
from loadmaster_emulator.specification import Stored, ValueSpec
from loadmaster_emulator.store import Seat, Service, Values
from loadmaster_emulator.traffic.counts import Counts
from loadmaster_emulator.traffic.totals import totals
from loadmaster_emulator.traffic.traffic import Traffic
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.waf import services as waf_services

_SERVICE = OBJECTS["VirtualService"]
_SEAT = OBJECTS["SubVirtualService"]
_IDENTITY = ("VSAddress", "VSPort", "Protocol")
_MOVES = ("RSRulePrecedence", "RSRulePrecedencePos")
_NUMBER = ValueSpec(type="int")


class VirtualServiceFamily:
    """``addvs``, ``modvs``, ``delvs``, ``showvs``, ``listvs`` and their relatives."""

    def __init__(self, unit: Unit, health: HealthLog, traffic: Traffic) -> None:
        self._unit = unit
        self._health = health
        self._traffic = traffic

    def addvs(self, call: Invocation, /) -> Answer:
        """Make a service, or all of a template; the answer is the whole of the first."""
        refuse_another_service(self._unit.state.unit, self._unit.state.shared, more=len(self._starts(call)))
        made = [Service(index=0, values=self._started(start, call)) for start in self._starts(call)]
        for service in made:
            service.index = self._unit.state.next_service()
            self._services[service.index] = service
            service_rules.name_cipher_set(service)
            self._tell(service, f"virtual service {service.index} created by {call.user}")
        return data(service_record(self._unit.state, made[0]))

    def modvs(self, call: Invocation, /) -> Answer:
        """Change a service, or add a SubVS to it; the answer is the service that was named."""
        service = find_service(self._unit.state, call)
        plain, secrets = secret_values.set_apart(call)
        if "createsubvs" in call.arguments:
            changed = self._create_sub_service(service, plain)
        else:
            changed = self._change(service, plain)
        secret_values.put(changed.secrets, secrets)
        return data(service_record(self._unit.state, service))

    def delvs(self, call: Invocation, /) -> Answer:
        """Remove a service with all its servers and SubVSs, or one SubVS."""
        service = find_service(self._unit.state, call)
        parent = self._services.get(service.parent or 0)
        if parent is not None:
            parent.seats = [seat for seat in parent.seats if seat.service != service.index]
        for index in (*(seat.service for seat in service.seats), service.index):
            self._forget(index)
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"virtual service {service.index} deleted by {call.user}")
        if parent is not None:
            self._health.look(parent)
        return DONE

    def showvs(self, call: Invocation, /) -> Answer:
        """One service."""
        return data(service_record(self._unit.state, find_service(self._unit.state, call)))

    def listvs(self, call: Invocation, /) -> Answer:
        """Every service and SubVS, and on request the second of the last change."""
        state = self._unit.state
        listing = Listing("VS", [service_record(state, service) for service in self._services.values()])
        if call.number("timestamp") is None:
            return data(listing)
        return data(listing, Item("timestamp", int(state.shared.changed_at), _NUMBER))

    def dupvs(self, call: Invocation, /) -> Answer:
        """Copy a service to another address or port."""
        service = find_service(self._unit.state, call)
        address, port = call.arguments.get("newvs"), call.arguments.get("newport")
        if address is None and port is None:
            raise missing("newvs")
        if service.parent is not None or service.seats:
            raise Refusal(422, "Couldn't duplicate VS")
        values: Values = dict(service.values)
        values.update(
            {key: value for key, value in (("VSAddress", address), ("VSPort", port)) if value is not None}
        )
        self._refuse_twin(values, None)
        refuse_another_service(self._unit.state.unit, self._unit.state.shared)
        twin = copy.deepcopy(service)
        twin.values = values
        twin.index = self._unit.state.next_service()
        renumber(twin.servers, self._unit.state.next_server)
        service_rules.name_cipher_set(twin)
        self._services[twin.index] = twin
        waf_services.copy_choices(self._unit.state, service.index, twin.index)
        self._tell(twin, f"virtual service {twin.index} copied from {service.index} by {call.user}")
        return DONE

    def vstotals(self, call: Invocation, /) -> Answer:
        """Counters over all services, the same as those of ``stats``."""
        del call
        self._traffic.settle()
        return data(Section("VStotals", (totals(Counts(self._unit)),)))

    def uploadvserrfile(self, call: Invocation, /) -> Answer:
        """Keep the fact that there is an error page."""
        service = find_service(self._unit.state, call)
        service.values["ErrorPage"] = "errorpage.html"
        self._tell(service, f"error page of virtual service {service.index} uploaded by {call.user}")
        return DONE

    @property
    def _services(self) -> dict[int, Service]:
        return self._unit.state.shared.services

    def _starts(self, call: Invocation) -> list[Values]:
        """What new services start from: nothing, or the services of a template."""
        name = call.text("template")
        if not name:
            return [{}]
        template = self._unit.state.shared.unit_wide.templates.get(name)
        if template is None:
            raise Refusal(422, "Unknown template")
        return template.services

    def _started(self, start: Values, call: Invocation) -> Values:
        """The values of a new service; port and protocol of a template win over those of the call."""
        given = {key: start.get(key, call.changes[key]) for key in _IDENTITY}
        self._refuse_twin(given, None)
        known = {key: value for key, value in given.items() if value is not None}
        base = initial(_SERVICE, {**start, **known})
        base.setdefault("PersistTimeout", 0)
        values = self._settled(base, replace(call, changes={**call.changes, **given}), None)
        # A template may name what was there when it was made and is not any more, or is elsewhere.
        untried = {key: value for key, value in base.items() if key not in start}
        service_rules.check(self._unit, values, untried, None)
        return values

    def _settled(self, base: Values, call: Invocation, service: Service | None) -> Values:
        """What the unit makes of the parameters; ``Refusal`` leaves everything as it was."""
        specs = {key: spec for key, spec in call.specs.items() if key not in _MOVES}
        allowed = Invocation(
            call.spec, call.dialect, call.user, call.client, call.arguments, call.changes, call.upload, specs
        )
        values = settle(
            base, allowed, settings=self._unit.setting, usual=_usual, licensed=self._unit.includes
        )
        for key in _MOVES:
            values.pop(key, None)
        service_rules.couple(values, base, call, service)
        service_rules.check(self._unit, values, base, service)
        return values

    def _change(self, service: Service, call: Invocation) -> Service:
        base: Values = dict(service.values)
        values = self._settled(base, call, service)
        if service.parent is not None:
            for key in (*_IDENTITY, "Enable"):
                _keep(values, base, key)
        else:
            self._refuse_twin(values, service)
        moves = service_rules.rule_moves(service, call)
        service.values = values
        for names, ordered in moves:
            names[:] = ordered
        service_rules.name_cipher_set(service)
        seat = seat_of(self._unit.state, service)
        if seat is not None:
            seat.values.update(_seat_values(call))
        self._tell(service, f"virtual service {service.index} changed by {call.user}")
        return service

    def _create_sub_service(self, parent: Service, call: Invocation) -> Service:
        """Add a SubVS; parameters of the same call shape the SubVS, not the parent."""
        if parent.parent is not None or parent.servers:
            raise Refusal(422, "Couldn't create SubVS")
        given: Values = {key: parent.values[key] for key in ("VSPort", "Protocol") if key in parent.values}
        base = initial(_SERVICE, given)
        base.setdefault("PersistTimeout", 0)
        for key in ("VSAddress", "VSPort"):
            base.pop(key, None)
        values = self._settled(base, call, None)
        for key in ("VSAddress", "VSPort"):
            values.pop(key, None)
        child = Service(index=self._unit.state.next_service(), values=values, parent=parent.index)
        seat_values = initial(_SEAT, {"Forward": "nat", **_seat_values(call)})
        seat_values.pop("Name", None)
        self._services[child.index] = child
        parent.seats.append(Seat(self._unit.state.next_server(), child.index, seat_values))
        self._tell(child, f"SubVS {child.index} of virtual service {parent.index} created by {call.user}")
        return child

    def _refuse_twin(self, values: Values | dict[str, Stored | None], service: Service | None) -> None:
        address, port, protocol = (str(values.get(key)) for key in _IDENTITY)
        twin = service_at(self._unit.state, address, port, protocol)
        if twin is not None and twin is not service:
            raise already_exists("Virtual Service")

    def _forget(self, index: int) -> None:
        """One service or SubVS goes, and what the rest of the unit knows of it."""
        gone = self._services.pop(index)
        waf_services.forget(self._unit.state, index)
        forget_service(self._unit.state.shared, index)
        hand_over(self._unit.state, gone)

    def _tell(self, service: Service, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)
        self._health.look(service)


def _usual(key: str, values: Values) -> Stored | None:
    return default(_SERVICE.field(key), values)


def _keep(values: Values, base: Values, key: str) -> None:
    if key in base:
        values[key] = base[key]
    else:
        values.pop(key, None)


def _seat_values(call: Invocation) -> Values:
    """Properties of the seat that the vendor's own module sends with ``modvs``."""
    found = ((key, call.arguments.get(key.lower())) for key in ("Weight", "Limit", "Critical"))
    return {key: value for key, value in found if value is not None}


def install(parts: Parts) -> VirtualServiceHandlers:
    """The family on one appliance."""
    return VirtualServiceFamily(parts.unit, parts.health, parts.traffic)
