"""LM05: the pair's id is its own."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import no_pair, setting_raw, undecided, unit_raw, unit_settings
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_SETTING = "ha_virtual_id"
_KEY = setting_key(_SETTING)
_FACTORY = 1


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    value = appliance.settings.number(_SETTING)
    if isinstance(value, Unknown):
        yield undecided(appliance, _SETTING, value)
        return
    origin = appliance.setting_origin(_SETTING)
    of_units = tuple(unit_raw(unit, _SETTING) for unit, _ in unit_settings(appliance, _SETTING))
    raw = of_units or setting_raw(appliance, _SETTING)
    problems = list(_problems(appliance, value, context))
    for message, is_collision in problems:
        yield Judgement("fails", message, _KEY, origin, raw, "high" if is_collision else None)
    if not problems and appliance.is_half_known and appliance.origin.kind == "api":
        message = f"the pair's id is {value} on one unit, and that of the other is not known"
        yield Judgement("unknown", message, _KEY, origin, raw)
    elif not problems:
        yield Judgement("passes", f"the pair's id is {value}", _KEY, origin, raw)


def _problems(appliance: Appliance, value: int | None, context: Context) -> Iterator[tuple[str, bool]]:
    """What is wrong with the id, and whether something certainly collides."""
    ids = {unit.settings.number(_SETTING) for unit, _ in unit_settings(appliance, _SETTING)}
    known = sorted(one for one in ids if isinstance(one, int))
    if len(known) > 1:
        yield f"the units have different ids: {' and '.join(map(str, known))}", True
    others = [
        other.name
        for other in context.estate
        if other.name != appliance.name and other.ha == "pair" and other.settings.number(_SETTING) == value
    ]
    if others and value is not None:
        yield f"the pair's id is {value}, and so is that of {', '.join(others)}", True
    elif value is None or value == _FACTORY:
        yield f"the pair's id is {_FACTORY}, as every pair has it from the factory", False


RULE = Rule(
    id="LM05",
    title="A HA id of its own",
    number=5,
    severity="medium",
    circumstances="High when the units differ, and when another pair that is judged too has the same id.",
    point=(
        "The id of a pair is 1 unless changed. Another pair in the same network would collide with it: make "
        "a habit of another number."
    ),
    protects=(
        "Two pairs, or a pair and routers that share an address by VRRP, take each other for partners: both "
        "lose their shared addresses now and then."
    ),
    settings=("ha_mode", _SETTING),
    api=(("get havhid", "2 to 255, the same on both units and no other pair's"),),
    exceptions=(
        "Single units, pairs of a cloud platform and clusters have no such id.",
        (
            "Two pairs with the same id that can never meet in one network segment: waive the point, the "
            "checklist does not know segments."
        ),
    ),
    evidence=(
        "The article's fifth point.",
        "In doubt: newer firmware may choose a first id by itself.",
        "With a virtual MAC the address follows the id only after a restart of both units.",
    ),
    fix=Fix(
        construct="give the pair a `virtual_id` of 2 to 255 that no other pair has",
        hcl="`ha_virtual_id` in `loadmaster_ha_pair`",
        web_ui="System Configuration > HA Parameters > HA Virtual ID, on both units; then restart them",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
)
