"""LMH10: a pair that does not switch back by itself, of units that are alike."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import item_raw, no_pair
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import Wanted, judge_settings

__all__ = ["RULE"]

_SETTING = "preferred_unit"
_ALIKE = ("appliance_model", "licence_type")
_WANTED = (
    Wanted(
        _SETTING,
        lambda one: one.settings.text(_SETTING),
        lambda value: value in (None, "neither"),
        "one unit takes the active role back whenever it returns: one switch more each time",
    ),
)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    yield from judge_settings(appliance, _WANTED, "neither unit is preferred")
    licences = [(unit.licence, unit.name) for unit in appliance.units if unit.licence is not None]
    for name in _ALIKE:
        found = {text for item, _ in licences if isinstance(text := item.values.text(name), str)}
        if len(found) > 1:
            raw = tuple(one for item, unit in licences for one in item_raw(item, "Licence", name, unit=unit))
            message = f"the units differ in {name}: {' and '.join(sorted(found))}"
            yield Judgement("fails", message, "licence", raw=raw)


RULE = Rule(
    id="LMH10",
    title="Equal units, neither preferred",
    number=None,
    severity="medium",
    circumstances="Always; without a pair the point does not apply.",
    point="Prefer neither unit in production, and keep model and licence of both the same.",
    protects=(
        "Every return of a preferred unit is a switch nobody asked for; unequal units carry unequal loads."
    ),
    settings=("ha_mode", _SETTING),
    api=(("get haprefered", "0"), ("licenseinfo", "the same model and kind of licence on both units")),
    exceptions=("For the time of an update a unit may be preferred: waive the point with a near expiry.",),
    evidence=("The vendor's description of pairs.",),
    fix=Fix(
        construct="leave `preferred_unit` of the pair alone",
        hcl='`preferred_unit = "neither"` in `loadmaster_ha_pair`',
        web_ui="System Configuration > HA Parameters > Switch to Preferred Server",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
