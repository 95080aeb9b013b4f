"""The OWASP rules of the web application firewall, and the services that run them."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.owasp import OwaspHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import find_service
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.store import Service
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.waf.rules import CORE_RULES, WafRule
from loadmaster_emulator.waf.services import (
    keep_words,
    not_enabled,
    runs_core,
    runs_custom,
    runs_owasp,
    unknown_rule,
    words,
)

_RULE = OBJECTS["OwaspRule"]


class OwaspFamily:
    """``owasprules``, which lists without ``enable`` and switches with it."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def owasprules(self, call: Invocation, /) -> Answer:
        """The rules asked for; in JSON a single one stands alone, several are a list."""
        service = find_service(self._unit.state, call) if call.text("vs") else None
        core, own = self._chosen(call)
        records = [_core_record(rule, service) for rule in core]
        records += [self._own_record(name, service) for name in own]
        if call.text("rule") and len(records) == 1 and call.dialect == "v2":
            return data(Section(_RULE.wire, (records[0],)))
        return data(Listing(_RULE.wire, records))

    def owasprules_switch(self, call: Invocation, /) -> Answer:
        """Switch the rules asked for, or every core rule where none are."""
        service = find_service(self._unit.state, call)
        all_of_them = not call.text("rule") and not call.text("filter")
        core, own = self._chosen(call)
        if not runs_owasp(service):
            raise not_enabled()
        self._switch_core(service, core, on=call.flag("enable"))
        self._switch_own(service, [] if all_of_them else own, call)
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"OWASP rules of service {service.index} switched by {call.user}")
        return DONE

    @property
    def _own(self) -> dict[str, str]:
        return self._unit.state.shared.waf.owasp_files.rules

    def _chosen(self, call: Invocation) -> tuple[list[WafRule], list[str]]:
        """Core rules, and names of one's own, that a call is about; ``Refusal`` where there are none."""
        wanted, text = call.text("rule") or "", call.text("filter") or ""
        core = [rule for rule in CORE_RULES if rule.holds(text)]
        own = [name for name in self._own if text.lower() in name.lower()]
        if wanted:
            core = [rule for rule in core if rule.number.startswith(wanted)]
            own = [name for name in own if name == wanted]
            if not core and not own:
                raise unknown_rule()
        return core, own

    def _own_record(self, name: str, service: Service | None) -> Record:
        values: dict[str, Shown] = {"Id": name, "Type": "custom", "Name": name}
        if service is not None:
            first = self._unit.state.shared.waf.runs_first.get(service.index, [])
            values.update({"Enabled": runs_custom(service, name), "Runfirst": name in first})
        return Record(_RULE, values)

    def _switch_core(self, service: Service, rules: list[WafRule], *, on: bool) -> None:
        numbers = [rule.number for rule in rules]
        off = words(service, "DisabledRules")
        sets = words(service, "RuleSets")
        if on:
            off = [number for number in off if number not in numbers]
            if sets:
                off += self._newly_covered(numbers, sets)
                sets += [number[:3] for number in numbers]
        else:
            off += numbers
        keep_words(service, "DisabledRules", off, separator=",")
        keep_words(service, "RuleSets", sets, separator=",")

    def _newly_covered(self, numbers: list[str], sets: list[str]) -> list[str]:
        """Rules that would come on only because a neighbour's set does."""
        new = {number[:3] for number in numbers} - set(sets)
        neighbours = (rule.number for rule in CORE_RULES if rule.number[:3] in new)
        return [number for number in neighbours if number not in numbers]

    def _switch_own(self, service: Service, names: list[str], call: Invocation) -> None:
        if not names:
            return
        on = call.flag("enable")
        running = [name for name in words(service, "CustomRules") if name not in names]
        keep_words(service, "CustomRules", [*running, *(names if on else ())], separator=",")
        runs_first = self._unit.state.shared.waf.runs_first
        first = [name for name in runs_first.get(service.index, []) if name not in names]
        if on and call.flag("runfirst"):
            first += names
        runs_first[service.index] = first
        if not first:
            del runs_first[service.index]


def _core_record(rule: WafRule, service: Service | None) -> Record:
    values: dict[str, Shown] = {"Id": rule.number, "Type": "CRS", "Name": rule.title}
    if service is not None:
        values["Enabled"] = runs_core(service, rule)
    return Record(_RULE, values)


def install(parts: Parts) -> OwaspHandlers:
    """The family on one appliance."""
    return OwaspFamily(parts.unit)
