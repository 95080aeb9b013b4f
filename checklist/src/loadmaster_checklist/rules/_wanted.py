"""Rules that ask for certain values of certain settings, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from loadmaster_checklist.facts import Appliance, Fact, Unknown, setting_key
from loadmaster_checklist.rule import Judgement, Severity
from loadmaster_checklist.rules._reading import setting_raw, undecided

__all__ = ["Wanted", "judge_settings", "wants_no", "wants_some", "wants_yes"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What one setting is to be, and what to say where it is not."""

    setting: str
    read: Callable[[Appliance], Fact]
    holds: Callable[[Fact], bool]
    problem: str
    severity: Severity | None = None


def wants_yes(setting: str, problem: str, *, severity: Severity | None = None) -> Wanted:
    """The setting is to be on."""
    return Wanted(
        setting, lambda one: one.settings.flag(setting), lambda value: value is True, problem, severity
    )


def wants_no(setting: str, problem: str, *, severity: Severity | None = None) -> Wanted:
    """The setting is to be off, or unset."""
    return Wanted(
        setting, lambda one: one.settings.flag(setting), lambda value: value is not True, problem, severity
    )


def wants_some(setting: str, count: int, problem: str, *, severity: Severity | None = None) -> Wanted:
    """The list is to have at least so many members."""
    return Wanted(
        setting, lambda one: one.settings.texts(setting), lambda value: len(value) >= count, problem, severity
    )


def judge_settings(appliance: Appliance, wanted: Sequence[Wanted], fine: str) -> Iterator[Judgement]:
    """One judgement for each setting that is not as wanted or not known; one for all where all are."""
    everything_is_fine = True
    for one in wanted:
        value = one.read(appliance)
        if isinstance(value, Unknown):
            everything_is_fine = False
            yield undecided(appliance, one.setting, value)
        elif not one.holds(value):
            everything_is_fine = False
            yield Judgement(
                "fails",
                one.problem,
                setting_key(one.setting),
                appliance.setting_origin(one.setting),
                setting_raw(appliance, one.setting),
                one.severity,
            )
    if everything_is_fine:
        yield Judgement("passes", fine, raw=setting_raw(appliance, *(one.setting for one in wanted)))
