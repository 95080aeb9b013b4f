"""Content rules of six kinds, and where they are attached."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.content_rule import ContentRuleHandlers
from loadmaster_emulator.invocation import CLEARED, Invocation
from loadmaster_emulator.lookup import find_seat_or_server, find_service
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, missing, unknown_rule
from loadmaster_emulator.specification import ObjectSpec
from loadmaster_emulator.store import Rule, Service, Values
from loadmaster_emulator.unit import NOTICE, Unit

KINDS = (
    "MatchContentRule",
    "AddHeaderRule",
    "DeleteHeaderRule",
    "ReplaceHeaderRule",
    "ModifyURLRule",
    "ReplaceBodyRule",
)
"""Objects by the number that ``type`` holds."""

MATCH, _ADD_HEADER, _DELETE_HEADER, _REPLACE_HEADER, _MODIFY_URL, _REPLACE_BODY = range(6)

_BODY_RULES = "MatchBodyRules"
_KERBEROS = 3

_ATTACHMENTS: dict[str, tuple[str, frozenset[int]]] = {
    "prerule": ("PreProcessRules", frozenset({MATCH})),
    "requestrule": ("RequestRules", frozenset({_ADD_HEADER, _DELETE_HEADER, _REPLACE_HEADER, _MODIFY_URL})),
    "responserule": ("ResponseRules", frozenset({_ADD_HEADER, _DELETE_HEADER, _REPLACE_HEADER})),
    "responsebodyrule": (_BODY_RULES, frozenset({_REPLACE_BODY})),
}
"""List of a service and the kinds it takes, by the second half of the command."""


class ContentRuleFamily:
    """Rules and their attachments."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def addrule(self, call: Invocation, /) -> Answer:
        """Create a rule; names are one set over all kinds, whatever their letter case."""
        name = call.text("name") or ""
        if name.lower() in self._rules:
            raise already_exists(f"Rule {name}")
        return self._define(call, name)

    def modrule(self, call: Invocation, /) -> Answer:
        """Define a rule anew: what is left out goes back to its default, the kind included.

        An attached rule cannot become one of a kind that its place does not take (assumed).
        """
        rule = self._find(call.text("name") or "")
        if (call.number("type") or MATCH) not in self._kinds_for(rule):
            raise Refusal(422, f"Rule {rule.name} is of the wrong type")
        return self._define(call, rule.name)

    def delrule(self, call: Invocation, /) -> Answer:
        """Delete a rule and take it off everything it is attached to."""
        rule = self._find(call.text("name") or "")
        del self._rules[rule.name.lower()]
        for service in self._unit.state.shared.services.values():
            for names in (
                *service.rules.values(),
                *(one.rules for one in service.places),
            ):
                if rule.name in names:
                    names.remove(rule.name)
        self._tell(f"content rule {rule.name} deleted")
        return DONE

    def showrule(self, call: Invocation, /) -> Answer:
        """Rules side by side, one list for each kind that has any."""
        name, kind = call.text("name"), call.number("type")
        rules = [self._find(name)] if name else list(self._rules.values())
        return _listing([rule for rule in rules if kind is None or rule.kind == kind])

    def addrsrule(self, call: Invocation, /) -> Answer:
        """Attach a match rule to a server or to the seat of a SubVS."""
        service = find_service(self._unit.state, call)
        seat = find_seat_or_server(self._unit.state, service, call)
        rule = self._find(call.text("rule") or "")
        if rule.kind != MATCH:
            raise Refusal(422, f"Rule {rule.name} is no content matching rule")
        _refuse_blind(service)
        self._attach(seat.rules, rule, f"server {seat.index} of service {service.index}")
        return DONE

    def delrsrule(self, call: Invocation, /) -> Answer:
        """Detach a match rule from a server or seat."""
        service = find_service(self._unit.state, call)
        seat = find_seat_or_server(self._unit.state, service, call)
        self._detach(seat.rules, self._find(call.text("rule") or ""), f"server {seat.index}")
        return DONE

    def addprerule(self, call: Invocation, /) -> Answer:
        """Attach a match rule that is looked at first."""
        return self._attach_to_service(call, "prerule")

    def addrequestrule(self, call: Invocation, /) -> Answer:
        """Attach a rule to the requests of a service."""
        return self._attach_to_service(call, "requestrule")

    def addresponserule(self, call: Invocation, /) -> Answer:
        """Attach a rule to the answers of a service."""
        return self._attach_to_service(call, "responserule")

    def addresponsebodyrule(self, call: Invocation, /) -> Answer:
        """Attach a body rule to the answers of a service."""
        return self._attach_to_service(call, "responsebodyrule")

    def delprerule(self, call: Invocation, /) -> Answer:
        """The reverse of ``addprerule``."""
        return self._detach_from_service(call, "prerule")

    def delrequestrule(self, call: Invocation, /) -> Answer:
        """The reverse of ``addrequestrule``."""
        return self._detach_from_service(call, "requestrule")

    def delresponserule(self, call: Invocation, /) -> Answer:
        """The reverse of ``addresponserule``."""
        return self._detach_from_service(call, "responserule")

    def delresponsebodyrule(self, call: Invocation, /) -> Answer:
        """The reverse of ``addresponsebodyrule``."""
        return self._detach_from_service(call, "responsebodyrule")

    @property
    def _rules(self) -> dict[str, Rule]:
        return self._unit.state.shared.rules

    def _kinds_for(self, rule: Rule) -> frozenset[int]:
        """The kinds that every place takes to which a rule is attached."""
        kinds = frozenset(range(len(KINDS)))
        for service in self._unit.state.shared.services.values():
            for place, taken in _ATTACHMENTS.values():
                if rule.name in service.rules.get(place, ()):
                    kinds &= taken
            if any(rule.name in one.rules for one in service.places):
                kinds &= {MATCH}
        return kinds

    def _find(self, name: str) -> Rule:
        rule = self._rules.get(name.lower())
        if rule is None:
            raise unknown_rule()
        return rule

    def _define(self, call: Invocation, name: str) -> Answer:
        kind = call.number("type") or MATCH
        spec = OBJECTS[KINDS[kind]]
        rule = Rule(name, kind, _values(spec, call, name))
        self._rules[name.lower()] = rule
        self._tell(f"content rule {name} defined")
        return _listing([rule])

    def _attach_to_service(self, call: Invocation, where: str) -> Answer:
        service = find_service(self._unit.state, call)
        rule = self._find(call.text("rule") or "")
        place, kinds = _ATTACHMENTS[where]
        if rule.kind not in kinds:
            raise Refusal(422, f"Rule {rule.name} is of the wrong type")
        _refuse_blind(service)
        if place == _BODY_RULES and service.values.get("OutputAuthMode") == _KERBEROS:
            raise Refusal(422, "Rules for response bodies cannot be used with Kerberos delegation")
        self._attach(service.rules.setdefault(place, []), rule, f"service {service.index}")
        return DONE

    def _detach_from_service(self, call: Invocation, where: str) -> Answer:
        service = find_service(self._unit.state, call)
        rule = self._find(call.text("rule") or "")
        place, _ = _ATTACHMENTS[where]
        self._detach(service.rules.get(place, []), rule, f"service {service.index}")
        return DONE

    def _attach(self, names: list[str], rule: Rule, where: str) -> None:
        if rule.name in names:
            raise already_exists(f"Rule {rule.name}")
        names.append(rule.name)
        self._tell(f"content rule {rule.name} attached to {where}")

    def _detach(self, names: list[str], rule: Rule, where: str) -> None:
        if rule.name not in names:
            raise unknown_rule()
        names.remove(rule.name)
        self._tell(f"content rule {rule.name} detached from {where}")

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _refuse_blind(service: Service) -> None:
    """Layer 4 passes packets on without looking into them."""
    if service.values.get("ForceL7") is False:
        raise Refusal(422, "Content rules need a layer 7 service")


def _values(spec: ObjectSpec, call: Invocation, name: str) -> Values:
    """The values of a kind from the parameters it knows; parameters of other kinds are passed over."""
    values: Values = {}
    for field in spec.fields:
        wire = dict(field.writes)["addrule"].lower()
        given = call.arguments.get(wire)
        if given is None or given == CLEARED:
            if field.default.kind == "required" and (given is None or field.key != "HeaderValue"):
                raise missing(wire)
            given = field.default.value
        if given is not None:
            values[field.key] = given
    values["Name"] = name
    return values


def _listing(rules: list[Rule]) -> Answer:
    parts = []
    for kind, object_name in enumerate(KINDS):
        spec = OBJECTS[object_name]
        records = [Record(spec, rule.values) for rule in rules if rule.kind == kind]
        if records:
            parts.append(Listing(spec.wire, records))
    return data(*parts)


def install(parts: Parts) -> ContentRuleHandlers:
    """The family on one appliance."""
    return ContentRuleFamily(parts.unit)
