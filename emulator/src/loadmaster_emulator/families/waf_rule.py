"""Sets of legacy rules of the web application firewall, and the services that run them."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Group, Item, data
from loadmaster_emulator.contract.waf_rule import WafRuleHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import find_service
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.store import Service
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.waf.rules import WafRule, canonical, legacy_sets
from loadmaster_emulator.waf.services import (
    assigned_sets,
    keep_words,
    legacy_rules,
    not_enabled,
    runs_legacy,
    unknown_rule,
    users_of,
)

_TEXT = ValueSpec(type="string")
_KEY = "InterceptRules"


class WafRuleFamily:
    """``listwafrules``, ``vslistwafruleids``, ``vsaddwafrule``, ``vsremovewafrule``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def listwafrules(self, call: Invocation, /) -> Answer:
        """Every installed set, and whether a service runs it."""
        del call
        items = [
            _stated(number, name, active=bool(users_of(self._unit.state, name, _KEY)))
            for number, name in enumerate(self._installed, 1)
        ]
        return data(Group("Rules", tuple(items)))

    def vslistwafruleids(self, call: Invocation, /) -> Answer:
        """The single rules of a set, and whether a service runs them."""
        service = find_service(self._unit.state, call)
        name = canonical(call.text("rule") or "")
        rules = self._installed.get(name)
        if rules is None:
            raise unknown_rule()
        running = legacy_rules(self._unit.state, service) if name in assigned_sets(service) else []
        items = [
            _stated(number, f"{rule.number}:{rule.title}", active=rule in running)
            for number, rule in enumerate(rules, 1)
        ]
        return data(Group(name.partition("/")[2], tuple(items)))

    def vsaddwafrule(self, call: Invocation, /) -> Answer:
        """Assign sets, and switch single rules; unknown sets change nothing."""
        service = find_service(self._unit.state, call)
        wanted = self._wanted(call)
        if not runs_legacy(service):
            raise not_enabled()
        keep_words(service, _KEY, [*assigned_sets(service), *wanted])
        self._switch(service, call)
        self._tell(f"rules of the web application firewall of service {service.index} set by {call.user}")
        return DONE

    def vsremovewafrule(self, call: Invocation, /) -> Answer:
        """Take sets away from a service, whatever engine it runs by now."""
        service = find_service(self._unit.state, call)
        assigned = assigned_sets(service)
        gone = _names(call)
        if not gone or any(name not in assigned for name in gone):
            raise unknown_rule()
        keep_words(service, _KEY, [name for name in assigned if name not in gone])
        self._forget_switches(service)
        self._tell(f"rules of the web application firewall taken from {service.index} by {call.user}")
        return DONE

    @property
    def _installed(self) -> dict[str, tuple[WafRule, ...]]:
        return legacy_sets(self._unit.state.shared.waf.legacy_files.rules)

    def _wanted(self, call: Invocation) -> list[str]:
        names = _names(call)
        if any(name not in self._installed for name in names):
            raise unknown_rule()
        return names

    def _switch(self, service: Service, call: Invocation) -> None:
        kept = self._unit.state.shared.waf.switched_off
        off = dict.fromkeys(kept.get(service.index, []))
        off.update(dict.fromkeys(_list(call, "disablerules")))
        for number in _list(call, "enablerules"):
            off.pop(number, None)
        kept[service.index] = list(off)
        if not off:
            del kept[service.index]

    def _forget_switches(self, service: Service) -> None:
        """Single rules stay switched off only as long as the service runs their set."""
        kept = self._unit.state.shared.waf.switched_off
        sets = [self._installed.get(name, ()) for name in assigned_sets(service)]
        known = {rule.number for rules in sets for rule in rules}
        off = [number for number in kept.pop(service.index, []) if number in known]
        if off:
            kept[service.index] = off

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _stated(number: int, text: str, *, active: bool) -> Item:
    return Item(f"{'Active' if active else 'Inactive'}Rule{number}", text, _TEXT)


def _names(call: Invocation) -> list[str]:
    return [canonical(name) for name in _list(call, "rule")]


def _list(call: Invocation, wire: str) -> list[str]:
    value = call.arguments.get(wire)
    return list(value) if isinstance(value, tuple) else []


def install(parts: Parts) -> WafRuleHandlers:
    """The family on one appliance."""
    return WafRuleFamily(parts.unit)
