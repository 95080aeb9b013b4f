"""Limit rules in their order."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.limit_rule import LimitRuleHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal, already_exists, missing
from loadmaster_emulator.snapshot_values import (
    Kinds,
    SnapshotError,
    SnapshotFamily,
    objects_of,
    read_object,
    show_object,
)
from loadmaster_emulator.specification import Stored
from loadmaster_emulator.state.limits import LimitRule
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.values import number

_RULE = OBJECTS["LimitRule"]


class LimitRuleFamily:
    """``listlimitrules``, ``addlimitrule``, ``modlimitrule``, ``movelimitrule``, ``dellimitrule``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def listlimitrules(self, call: Invocation, /) -> Answer:
        """Every rule, the one that is tried first in front."""
        del call
        return data(Listing(_RULE.wire, [Record(_RULE, _shown(rule)) for rule in self._rules]))

    def addlimitrule(self, call: Invocation, /) -> Answer:
        """A rule behind the others."""
        name = _name(call)
        if any(rule.name == name for rule in self._rules):
            raise already_exists(f"Limit rule {name}")
        rule = LimitRule(name)
        _set(rule, call)
        self._rules.append(rule)
        self._tell(f"limit rule {name} added by {call.user}")
        return DONE

    def modlimitrule(self, call: Invocation, /) -> Answer:
        """Other values for a rule, which stays where it is."""
        rule = self._named(_name(call))
        _set(rule, call)
        self._tell(f"limit rule {rule.name} changed by {call.user}")
        return DONE

    def movelimitrule(self, call: Invocation, /) -> Answer:
        """Another place for a rule; beyond the list is its end."""
        rule = self._named(_name(call))
        self._rules.remove(rule)
        self._rules.insert((call.number("position") or 1) - 1, rule)
        self._tell(f"limit rule {rule.name} moved by {call.user}")
        return DONE

    def dellimitrule(self, call: Invocation, /) -> Answer:
        """A rule goes."""
        rule = self._named(_name(call))
        self._rules.remove(rule)
        self._tell(f"limit rule {rule.name} deleted by {call.user}")
        return DONE

    @property
    def _rules(self) -> list[LimitRule]:
        return self._unit.state.shared.limits.rules

    def _named(self, name: str) -> LimitRule:
        for rule in self._rules:
            if rule.name == name:
                return rule
        raise Refusal(422, "Limit rule not found")

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _shown(rule: LimitRule) -> dict[str, Stored]:
    return {"name": rule.name, "pattern": rule.pattern, "limit": rule.limit, "match": rule.match}


def _name(call: Invocation) -> str:
    return str(call.changes.get("name") or call.text("name") or "")


def _set(rule: LimitRule, call: Invocation) -> None:
    pattern = str(call.changes.get("pattern") or "")
    if not pattern:
        raise missing("pattern")
    rule.pattern = pattern
    rule.limit, rule.match = number(call.changes.get("limit")), number(call.changes.get("match"))


def _show(state: State) -> Kinds:
    return {_RULE.name: [show_object(_RULE, _shown(rule)) for rule in state.shared.limits.rules]}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    rules = []
    for place, raw in enumerate(objects_of(kinds, _RULE.name)):
        values = read_object(_RULE, raw, f"{_RULE.name} {place}")
        name, pattern = values.get("name"), values.get("pattern")
        if not isinstance(name, str) or not isinstance(pattern, str):
            raise SnapshotError(f"{_RULE.name} {place}: a name and a pattern are missing")
        rules.append(LimitRule(name, pattern, number(values.get("limit")), number(values.get("match"))))
    state.shared.limits.rules = rules


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> LimitRuleHandlers:
    """The family on one appliance."""
    return LimitRuleFamily(parts.unit)
