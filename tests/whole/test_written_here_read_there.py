"""What is written in one dialect shows in the other, through another command, before and after a restart.

No line of ours but the emulator's is in between: the calls are put together from the description.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from loadmaster_codegen.model import Setting, ValueType
from tests.acceptance.proof import Proof, Table
from tests.support.described import description
from tests.whole.odd_values import inside
from tests.whole.reading_back import setting_stays, shows, stays
from tests.whole.situations import NOT_COVERED
from tests.whole.stage import Stage, staged
from tests.whole.wire import DIALECTS, Dialect
from tests.whole.writes import Write, writes

SEED = 1903
SHARE = 0.15
DESCRIPTION = description()
WRITES = tuple(one for one in writes(DESCRIPTION) if not one.names_what_is_changed)
OBJECTS = sorted({one.shape.name for one in WRITES})
SETTINGS = tuple(
    one for one in DESCRIPTION.settings.values() if not (one.read_only or one.write_only or one.secret)
)

CLOSED = (ValueType.BOOL, ValueType.INT, ValueType.PORT, ValueType.ENUM, ValueType.FLAGS, ValueType.LIST)
"""Types whose values the description tells; texts and addresses have to fit what there is."""

each_dialect = pytest.mark.parametrize("dialect", DIALECTS)


@pytest.fixture(scope="module")
def stage() -> Iterator[Stage]:
    with staged(DESCRIPTION) as made:
        yield made


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    proof = Proof()
    yield proof.table(
        "written-and-read",
        title="Written here, read there",
        about="Each write that an answer shows is made by hand in one dialect, read back through another "
        "command in the other dialect, and read again after the emulated unit was stopped and started from "
        "its state file. What cannot be shown so has its reason in `tests/whole/situations.py`.",
        columns=("shown", "not_covered"),
    )
    proof.write()


def possible(found: tuple[Write, ...], dialect: Dialect) -> list[Write]:
    """Writes that the dialect has and that are no known exception."""
    return [
        one for one in found if one.label not in NOT_COVERED and not (one.command.v1_only and dialect == "v2")
    ]


def test_every_exception_is_a_write_that_there_is() -> None:
    labels = {one.label for one in WRITES} | {
        f"{_label(one)}{where}" for one in SETTINGS for where in ("", " from v1", " from v2")
    }
    assert set(NOT_COVERED) <= labels
    assert all(reason.strip() for reason in NOT_COVERED.values())


@each_dialect
def test_a_sample_of_writes_stays(stage: Stage, dialect: Dialect) -> None:
    dice = random.Random(f"{SEED} {dialect}")
    chosen = [one for one in possible(WRITES, dialect) if dice.random() < SHARE]
    _all_well({one.label: stays(stage, one, dialect) for one in chosen})


@each_dialect
def test_a_sample_of_settings_stays(stage: Stage, dialect: Dialect) -> None:
    dice = random.Random(f"{SEED} settings {dialect}")
    chosen = [one for one in SETTINGS if dice.random() < SHARE and not _excepted(one, dialect)]
    _all_well({one.name: setting_stays(stage, one, dialect) for one in chosen})


@pytest.mark.prove
@each_dialect
@pytest.mark.parametrize("name", OBJECTS)
def test_every_write_of_an_object_stays(stage: Stage, table: Table, name: str, dialect: Dialect) -> None:
    of_it = tuple(one for one in WRITES if one.shape.name == name)
    found = {one.label: stays(stage, one, dialect) for one in possible(of_it, dialect)}
    for why in found.values():
        table.count(f"{name}, from {dialect}", shown=int(not why))
    for _ in range(len(of_it) - len(found)):
        table.count(f"{name}, from {dialect}", not_covered=1)
    _all_well(found)


@pytest.mark.prove
@each_dialect
@pytest.mark.parametrize("name", OBJECTS)
def test_every_value_within_limits_shows_or_is_refused(stage: Stage, name: str, dialect: Dialect) -> None:
    of_it = tuple(one for one in WRITES if one.shape.name == name and one.field.value.type in CLOSED)
    found = {}
    for one in possible(of_it, dialect):
        for value in one.among(inside(one.field.value)):
            if not one.lacks_what_it_needs(value):
                found[f"{one.label}: {value}"] = shows(stage, one, value, dialect)
    _all_well(found)


@pytest.mark.prove
@each_dialect
def test_every_setting_stays(stage: Stage, table: Table, dialect: Dialect) -> None:
    chosen = [one for one in SETTINGS if not _excepted(one, dialect)]
    found = {one.name: setting_stays(stage, one, dialect) for one in chosen}
    for why in found.values():
        table.count(f"settings, from {dialect}", shown=int(not why))
    for _ in range(len(SETTINGS) - len(chosen)):
        table.count(f"settings, from {dialect}", not_covered=1)
    _all_well(found)


@pytest.mark.prove
@each_dialect
def test_no_exception_could_be_shown_after_all(stage: Stage, dialect: Dialect) -> None:
    excepted = [one for one in WRITES if one.label in NOT_COVERED]
    assert [one.label for one in excepted if not stays(stage, one, dialect)] == []
    settings = [one for one in SETTINGS if _excepted(one, dialect)]
    assert [one.name for one in settings if not setting_stays(stage, one, dialect)] == []


def _label(setting: Setting) -> str:
    return f"setting {setting.name}"


def _excepted(setting: Setting, dialect: Dialect) -> bool:
    return bool({_label(setting), f"{_label(setting)} from {dialect}"} & NOT_COVERED.keys())


def _all_well(found: dict[str, str]) -> None:
    wrong = {label: why for label, why in found.items() if why}
    assert not wrong, f"{len(wrong)} of {len(found)}:\n" + "\n".join(f"{a}: {b}" for a, b in wrong.items())
