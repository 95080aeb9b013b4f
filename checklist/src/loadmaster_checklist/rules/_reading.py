"""What rules share: raw values by name, and judging one setting."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Fact, Item, Service, Unit, Unknown, setting_key
from loadmaster_checklist.rule import Judgement, Raw
from loadmaster_checklist.vocabulary.fields import FIELDS
from loadmaster_checklist.vocabulary.settings import SETTINGS
from loadmaster_checklist.word import Word

__all__ = [
    "SHOWN_SERVICES",
    "counted",
    "item_raw",
    "keeps_persistence",
    "no_pair",
    "not_known",
    "service_raw",
    "setting_raw",
    "undecided",
    "unit_raw",
    "unit_settings",
]


SHOWN_SERVICES = 20
"""Of how many services a finding about all of them shows the values."""


def counted(number: int) -> str:
    """``1 service``, ``12 services``."""
    return f"{number} service{'' if number == 1 else 's'}"


def keeps_persistence(service: Service) -> bool | Unknown:
    """Whether the service ties clients to servers in a way that outlives a connection, at layer 7."""
    layer4 = service.works_at_layer4()
    persistence = service.values.text("persistence")
    if layer4 is True or persistence is None:
        return False
    if isinstance(persistence, Unknown):
        return persistence
    return layer4 if isinstance(layer4, Unknown) else True


def setting_raw(appliance: Appliance, *names: str) -> tuple[Raw, ...]:
    """The settings a verdict rests on."""
    return tuple(_raw(setting_key(name), name, SETTINGS[name], appliance.setting(name)) for name in names)


def unit_raw(unit: Unit, name: str) -> Raw:
    """A setting as one unit of a pair has it."""
    return _raw(setting_key(name), name, SETTINGS[name], unit.settings.fact(name), unit.name)


def service_raw(service: Service, *names: str) -> tuple[Raw, ...]:
    """The fields of a service a verdict rests on."""
    words = FIELDS["VirtualService"]
    return tuple(_raw(service.key, name, words[name], service.values.fact(name)) for name in names)


def item_raw(item: Item, kind: str, *names: str, unit: str = "") -> tuple[Raw, ...]:
    """The fields of another object a verdict rests on; ``kind`` is its name in the description."""
    words = FIELDS.get(kind, {})
    return tuple(
        _raw(item.key, name, words.get(name, Word(name, "string")), item.values.fact(name), unit)
        for name in names
    )


def _raw(object: str, name: str, word: Word, value: Fact, unit: str = "") -> Raw:
    frozen = tuple(value) if isinstance(value, list | set | frozenset) else value
    return Raw(object, name, word.wire_name, frozen, unit, word.wire_value(value))


def unit_settings(appliance: Appliance, name: str) -> Iterator[tuple[Unit, Fact]]:
    """A setting as each unit has it, where the source tells the units apart."""
    for unit in appliance.units:
        if name in unit.settings:
            yield unit, unit.settings.fact(name)


def not_known(subject: str, value: Unknown) -> str:
    """That something is unknown, and why."""
    return f"{subject} is {'' if value.why.startswith('not ') else 'not known: '}{value.why}"


def undecided(appliance: Appliance, name: str, value: Unknown, *, object: str | None = None) -> Judgement:
    """That a setting would decide, and is not known."""
    return Judgement(
        "unknown",
        not_known(name, value),
        object=setting_key(name) if object is None else object,
        origin=appliance.setting_origin(name),
        raw=setting_raw(appliance, name),
    )


def no_pair(appliance: Appliance) -> Judgement | None:
    """Why a rule about pairs has nothing to say here; ``None`` when the appliance is a pair."""
    if appliance.ha == "pair":
        return None
    if isinstance(appliance.ha, Unknown):
        return Judgement("unknown", not_known("whether the appliance is a pair", appliance.ha))
    shown = {"single": "a single unit", "cloud": "a pair of a cloud platform", "cluster": "a cluster"}
    return Judgement("does_not_apply", f"the appliance is {shown[appliance.ha]}")
