"""Whatever is given to any parameter of any command or to any setting: it is taken or refused in words.

Never a 500, a cut connection, an error that is none of ours, a wrong value taken, or a change after a no.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from loadmaster import LoadMaster
from tests.support.described import description
from tests.whole.judging import by_hand, through_the_client, trials_by_hand, trials_for_the_client
from tests.whole.odd_values import Trial
from tests.whole.stage import Stage, staged
from tests.whole.targets import Target, targets
from tests.whole.wire import DIALECTS, Dialect, Wire

SEED = 1896
DESCRIPTION = description()
TARGETS = tuple(targets(DESCRIPTION))
FAMILIES = (*DESCRIPTION.families, "settings")

each_dialect = pytest.mark.parametrize("dialect", DIALECTS)
each_family = pytest.mark.parametrize("family", FAMILIES)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with staged(DESCRIPTION) as made:
        yield made


@pytest.fixture(scope="module")
def wire(stage: Stage) -> Iterator[Wire]:
    made = Wire(stage.unit)
    yield made
    made.close()


def client_of(stage: Stage, dialect: Dialect) -> LoadMaster:
    return LoadMaster(stage.unit.url, api_key=stage.unit.api_key, calls_per_second=None, dialect=dialect)


def of(family: str) -> list[Target]:
    """The parameters of a family's commands, or all settings."""
    if family == "settings":
        return [one for one in TARGETS if one.setting is not None]
    return [one for one in TARGETS if one.setting is None and one.command.family == family]


def test_there_is_a_target_for_each_parameter_and_setting() -> None:
    parameters = sum(len(command.parameters) for command in DESCRIPTION.commands())
    settable = sum(not one.read_only for one in DESCRIPTION.settings.values())
    assert len(TARGETS) == parameters + settable


def test_the_unit_takes_every_step_of_the_preparation(stage: Stage) -> None:
    assert stage.failures == []


@each_dialect
def test_one_odd_value_for_each_is_taken_or_refused_by_the_unit(
    stage: Stage, wire: Wire, dialect: Dialect
) -> None:
    dice = random.Random(f"{SEED} {dialect}")
    chosen = [(one, _any_of(list(trials_by_hand(one, dialect)), dice)) for one in TARGETS]
    _all_well(by_hand(stage, wire, [(one, trial) for one, trial in chosen if trial], dialect))


@each_dialect
def test_one_odd_value_for_each_is_taken_or_refused_by_the_client(stage: Stage, dialect: Dialect) -> None:
    dice = random.Random(f"{SEED} client {dialect}")
    half = [one for one in TARGETS if dice.random() < 0.5]
    chosen = [(one, _any_of(list(trials_for_the_client(one)), dice)) for one in half]
    with client_of(stage, dialect) as client:
        _all_well(through_the_client(stage, client, [(one, trial) for one, trial in chosen if trial]))


@pytest.mark.prove
@each_dialect
@each_family
def test_every_odd_value_is_taken_or_refused_by_the_unit(
    stage: Stage, wire: Wire, dialect: Dialect, family: str
) -> None:
    chosen = [(one, trial) for one in of(family) for trial in trials_by_hand(one, dialect)]
    _all_well(by_hand(stage, wire, chosen, dialect))


@pytest.mark.prove
@each_dialect
@each_family
def test_every_odd_value_is_taken_or_refused_by_the_client(
    stage: Stage, dialect: Dialect, family: str
) -> None:
    chosen = [(one, trial) for one in of(family) for trial in trials_for_the_client(one)]
    with client_of(stage, dialect) as client:
        _all_well(through_the_client(stage, client, chosen))


def _any_of(found: list[Trial], dice: random.Random) -> Trial | None:
    return dice.choice(found) if found else None


def _all_well(complaints: list[str]) -> None:
    assert not complaints, f"{len(complaints)} wrong:\n" + "\n".join(complaints[:100])
