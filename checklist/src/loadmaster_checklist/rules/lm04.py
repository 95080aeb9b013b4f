"""LM04: the Ethernet address moves with the services, where the platform can do that."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Raw, Rule
from loadmaster_checklist.rules._reading import item_raw, no_pair, not_known, setting_raw, undecided

__all__ = ["RULE"]

_SETTING = "virtual_mac"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    value, platform = appliance.settings.flag(_SETTING), appliance.platform
    key, origin, raw = setting_key(_SETTING), appliance.setting_origin(_SETTING), _raw(appliance)
    if platform == "virtual" and isinstance(value, Unknown):
        message = "the units are virtual and refuse a virtual MAC"
        yield Judgement("passes", message, key, origin, raw)
    elif isinstance(value, Unknown):
        yield undecided(appliance, _SETTING, value)
    elif isinstance(platform, Unknown):
        message = not_known("whether the units are virtual", platform)
        yield Judgement("unknown", message, key, origin, raw)
    elif platform == "virtual" and value:
        message = "virtual units offer no virtual MAC: they refuse it, or the hypervisor drops its packets"
        yield Judgement("fails", message, key, origin, raw)
    elif platform == "hardware" and not value:
        message = "after a switch every neighbour has to learn the services' new Ethernet address"
        yield Judgement("fails", message, key, origin, raw)
    elif platform == "virtual":
        yield Judgement("passes", "the units are virtual and use no virtual MAC", key, origin, raw)
    else:
        yield Judgement("passes", "the Ethernet address moves with the services", key, origin, raw)


def _raw(appliance: Appliance) -> tuple[Raw, ...]:
    licences = [(unit.licence, str(unit.name)) for unit in appliance.units if unit.licence is not None]
    if not licences and appliance.licence is not None:
        licences = [(appliance.licence, "")]
    shown = (one for item, unit in licences for one in item_raw(item, "Licence", "virtual", unit=unit))
    return (*setting_raw(appliance, _SETTING), *shown)


RULE = Rule(
    id="LM04",
    title="Virtual MAC on hardware, and only there",
    number=4,
    severity="medium",
    circumstances="Always; without a pair the point does not apply.",
    point=(
        "So that a switch between the units is fast, the Ethernet address should move along with the IP "
        "addresses. Virtual units do not offer this, and some switches forbid it: check their port security."
    ),
    protects=(
        "Without it neighbours go on sending to the unit that is gone until they learn better; with it on a "
        "virtual unit the hypervisor drops the packets."
    ),
    settings=("ha_mode", _SETTING),
    api=(
        ("get vmac", "yes on hardware, no on virtual units"),
        ("licenseinfo: VLM", "yes on virtual units"),
    ),
    exceptions=(
        "Virtual units: the point is turned round, the value has to be off.",
        "Single units, pairs of a cloud platform and clusters: it does not apply.",
        "Switch ports that take one Ethernet address only: waive the point.",
    ),
    evidence=(
        "The article's fourth point.",
        "The vendor's text on the address itself: 00:00:5e:00, a number of the interface, and the HA id.",
        "Off from the factory. The names on the wire were never seen on a unit: unverified.",
    ),
    fix=Fix(
        construct='say what the units are: `platform="hardware"` or `platform="virtual"`; the rest follows',
        hcl="`virtual_mac` in `loadmaster_ha_pair`, with `platform` beside it",
        web_ui="System Configuration > HA Parameters > Use Virtual MAC Addresses; both units restart",
    ),
    stages={
        "synth": Decision("where declared", "`platform` of the pair says what the units are"),
        "plan": Decision("where declared", "`platform` of the pair, or the data source `loadmaster_licence`"),
        "live": Decision("yes", "the licence says whether the unit is virtual"),
    },
    judge=_judge,
)
