"""What the unit does with a value whose precondition does not hold: drop it, refuse, or store it inert.

A parameter that is dropped leaves no trace in the answer: the command succeeds and the old value stays.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .invocation import Invocation
from .refusal import Refusal
from .specification import Effect, ParameterSpec, Requirement, SettingSpec, Stored
from .store import Values

SettingReader = Callable[[str], Stored | None]

LicenceReader = Callable[[str], bool]
"""Whether the unit is licensed for a feature."""

_NOTHING: tuple[object, ...] = (None, "", ())


def _everything(feature: str) -> bool:
    del feature
    return True


@dataclass(frozen=True, slots=True)
class _Held:
    """What preconditions look at."""

    values: Mapping[str, Stored]
    settings: SettingReader
    parent: Mapping[str, Stored] | None
    licensed: LicenceReader


def settle(
    current: Mapping[str, Stored],
    call: Invocation,
    *,
    settings: SettingReader,
    parent: Mapping[str, Stored] | None = None,
    usual: Callable[[str, Values], Stored | None] | None = None,
    licensed: LicenceReader = _everything,
) -> Values:
    """``current`` with the call's changes applied as far as their preconditions allow.

    Preconditions are judged against the values that would hold afterwards, since the order of parameters does
    not matter. ``usual`` tells the default of a key among those values. Raises ``Refusal`` where one of them
    turns the whole command down; ``current`` is never touched.
    """
    wanted = _merge(current, call.changes)

    def broken(parameter: ParameterSpec, key: str, values: Values, effect: Effect) -> list[Requirement]:
        default = usual(key, values) if usual else parameter.default.value
        held = _Held(values, settings, parent, licensed)
        found = _broken(parameter.requires, values.get(key), default, held)
        return [one for one in found if one.effect == effect]

    dropped = True
    while dropped:
        dropped = False
        for key, parameter in call.specs.items():
            if wanted.get(key) != current.get(key) and broken(parameter, key, wanted, "ignored"):
                _revert(wanted, current, key)
                dropped = True
    with_needs = [(one.key, one) for one in call.spec.parameters if one.key is not None and one.requires]
    for key, parameter in with_needs:
        reasons = broken(parameter, key, wanted, "refused")
        # A change may also take away what another value, set earlier, cannot be without.
        changed = wanted.get(key) != current.get(key)
        if reasons and (changed or not broken(parameter, key, dict(current), "refused")):
            raise Refusal(422, f"{parameter.wire}: {reasons[0].text}")
    return wanted


def refuse_setting(
    spec: SettingSpec,
    value: Stored | None,
    settings: SettingReader,
    *,
    licensed: LicenceReader = _everything,
) -> bool:
    """Whether a setting takes the value; ``False`` means it is dropped, ``Refusal`` that the unit says no."""
    held = _Held({}, settings, None, licensed)
    for requirement in _broken(spec.requires, value, spec.default.value, held):
        if requirement.effect == "refused":
            raise Refusal(422, f"{spec.wire}: {requirement.text}")
        if requirement.effect == "ignored":
            return False
    return True


def _broken(
    requirements: tuple[Requirement, ...],
    value: Stored | None,
    default: Stored | None,
    held: _Held,
) -> list[Requirement]:
    """The preconditions that the value needs and that do not hold."""
    return [
        requirement
        for requirement in requirements
        if _concerns(requirement, value, default) and not _holds(requirement, held)
    ]


def _merge(current: Mapping[str, Stored], changes: Mapping[str, Stored | None]) -> Values:
    merged: Values = dict(current)
    for key, value in changes.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = value
    return merged


def _revert(wanted: Values, current: Mapping[str, Stored], key: str) -> None:
    if key in current:
        wanted[key] = current[key]
    else:
        wanted.pop(key, None)


def _concerns(requirement: Requirement, value: Stored | None, usual: Stored | None) -> bool:
    if value is None:
        return False
    if requirement.when:
        return value in requirement.when
    if requirement.when_not:
        return value not in requirement.when_not
    return value != usual


def _holds(requirement: Requirement, held: _Held) -> bool:
    if requirement.scope == "licence":
        return held.licensed(requirement.key)
    if requirement.scope == "setting":
        found = held.settings(requirement.key)
    elif requirement.scope == "parent":
        if held.parent is None:
            return True
        found = held.parent.get(requirement.key)
    else:
        found = held.values.get(requirement.key)
    if found in requirement.values_not:
        return False
    if not requirement.values:
        return found not in _NOTHING
    return (False if found is None and False in requirement.values else found) in requirement.values
