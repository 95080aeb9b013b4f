"""Which rules of the web application firewall a service runs.

What the service itself was told (``InterceptRules``, ``RuleSets``, ``DisabledRules``, ``CustomRules``) is all
there is to know, beside two things that no parameter of a service says; so the commands of the firewall and
those of services always tell the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from loadmaster_emulator.refusal import Refusal, invalid
from loadmaster_emulator.store import Service, State, Values
from loadmaster_emulator.waf.rules import CORE_RULES, WafRule, canonical, legacy_sets

_LEGACY, _OWASP = 1, 2
_SPLIT = re.compile(r"[,;\s]+")
_NUMBERS = {"RuleSets": re.compile("[0-9]{3}"), "DisabledRules": re.compile("[0-9]+")}


def unknown_rule() -> Refusal:
    """There is no such rule, set or file of rules."""
    return Refusal(422, "Unknown Rule")


def not_enabled() -> Refusal:
    """The service does not run the engine that the rules are for."""
    return Refusal(422, "WAF is not enabled")


def runs_legacy(service: Service) -> bool:
    """Whether the legacy engine looks into the requests of a service; it has two switches."""
    values = service.values
    on = values.get("Intercept") is True or values.get("InterceptMode") == _LEGACY
    return on and values.get("InterceptMode") != _OWASP and values.get("ForceL7") is not False


def runs_owasp(service: Service) -> bool:
    """Whether the OWASP engine looks into the requests of a service."""
    return service.values.get("InterceptMode") == _OWASP and service.values.get("ForceL7") is not False


def words(service: Service, key: str) -> list[str]:
    """A list among the values of a service, however it is written."""
    value = service.values.get(key)
    items = list(value) if isinstance(value, tuple) else _SPLIT.split(str(value or ""))
    return [one for one in items if one]


def keep_words(service: Service, key: str, items: Iterable[str], *, separator: str | None = None) -> None:
    """Put a list among the values of a service, as text where there is a separator; an empty one goes."""
    kept = tuple(dict.fromkeys(items))
    if kept:
        service.values[key] = kept if separator is None else separator.join(kept)
    else:
        service.values.pop(key, None)


def assigned_sets(service: Service) -> list[str]:
    """The legacy sets of a service, under the letters of their kinds."""
    return [canonical(name) for name in words(service, "InterceptRules")]


def legacy_rules(state: State, service: Service) -> list[WafRule]:
    """The legacy rules that a service runs."""
    if not runs_legacy(service):
        return []
    installed = legacy_sets(state.shared.waf.legacy_files.rules)
    off = state.shared.waf.switched_off.get(service.index, ())
    found = (rule for name in assigned_sets(service) for rule in installed.get(name, ()))
    return [rule for rule in found if rule.number not in off]


def runs_core(service: Service, rule: WafRule) -> bool:
    """Whether a service runs a rule of the core rule set; all sets are on while none is named."""
    sets = words(service, "RuleSets")
    return (
        runs_owasp(service)
        and (not sets or rule.number[:3] in sets)
        and rule.number not in words(service, "DisabledRules")
    )


def runs_custom(service: Service, name: str) -> bool:
    """Whether a service runs an uploaded OWASP rule."""
    return runs_owasp(service) and name in words(service, "CustomRules")


def owasp_rules(state: State, service: Service) -> list[WafRule]:
    """The OWASP rules that a service runs, those of one's own in front."""
    own = [name for name in state.shared.waf.owasp_files.rules if runs_custom(service, name)]
    first = state.shared.waf.runs_first.get(service.index, [])
    own.sort(key=lambda name: name not in first)
    return [WafRule(name, name) for name in own] + [rule for rule in CORE_RULES if runs_core(service, rule)]


def users_of(state: State, name: str, key: str) -> list[Service]:
    """Services that name an uploaded rule: ``C/name`` for the legacy engine, the name alone for OWASP."""
    found = state.shared.services.values()
    return [one for one in found if name in map(canonical, words(one, key))]


def check_rules(state: State, changed: Values) -> None:
    """Refuse a service's change to rules that there are none of."""
    probe = Service(0, changed)
    waf = state.shared.waf
    installed = legacy_sets(waf.legacy_files.rules) if "InterceptRules" in changed else {}
    if any(name not in installed for name in assigned_sets(probe)):
        raise unknown_rule()
    if any(name not in waf.owasp_files.rules for name in words(probe, "CustomRules")):
        raise unknown_rule()
    for key, pattern in _NUMBERS.items():
        if any(not pattern.fullmatch(word) for word in words(probe, key)):
            raise invalid(key, str(changed[key]))


def forget(state: State, service: int) -> None:
    """What is known of a service that is gone."""
    state.shared.waf.switched_off.pop(service, None)
    state.shared.waf.runs_first.pop(service, None)


def copy_choices(state: State, service: int, twin: int) -> None:
    """Let the copy of a service run the same single rules."""
    for kept in (state.shared.waf.switched_off, state.shared.waf.runs_first):
        if service in kept:
            kept[twin] = list(kept[service])
