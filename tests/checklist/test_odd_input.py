"""No reader and no rule stumbles over a document that is not what it should be."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loadmaster_checklist import ChecklistError, Estate, from_plan, from_snapshot, from_synth, judge
from tests.checklist.seeds import Seed, names, web

STAGED = ("synth", "plan", "live")
ODD: list[Any] = [
    None,
    True,
    False,
    -1,
    0,
    10**30,
    1.5,
    "",
    "odd",
    "${x}",
    "10.0.0.999",
    [],
    {},
    [[]],
    [None],
    {"a": {}},
]
SEED = Seed(services=[web(sub_services=[{"nickname": "mail"}]), names()])


def places(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a document."""
    if path:
        yield path
    if isinstance(content, dict):
        for key, value in content.items():
            yield from places(value, (*path, key))
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from places(value, (*path, index))


def document_of(stage: str) -> dict[str, Any]:
    return {"synth": SEED.synth, "plan": SEED.plan, "live": SEED.snapshot}[stage]()


def read(stage: str, document: Any) -> Estate:
    if stage == "synth":
        return from_synth(document)
    return from_plan(document) if stage == "plan" else from_snapshot(document, name="edge")


def put(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    changed = copy.deepcopy(document)
    place = changed
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return changed


def judged_or_refused(stage: str, document: Any) -> None:
    """Whatever it is, there is a report, or one line that says what is wrong."""
    try:
        estate = read(stage, document)
    except ChecklistError as error:
        refusal = str(error)
    else:
        report = judge(estate, pack="all", stage=stage)  # type: ignore[arg-type]
        assert all(finding.message and "\n" not in finding.message for finding in report)
        return
    assert "\n" not in refusal


@pytest.mark.parametrize("stage", STAGED)
def test_any_value_at_any_place_gives_a_report_or_one_line(stage: str) -> None:
    document = document_of(stage)
    chooser = random.Random(7)  # the same odd value at the same place in every run
    for path in places(document):
        judged_or_refused(stage, put(document, path, chooser.choice(ODD)))


@pytest.mark.parametrize("stage", STAGED)
def test_any_part_may_be_missing(stage: str) -> None:
    document = document_of(stage)
    for path in places(document):
        changed = copy.deepcopy(document)
        place: Any = changed
        for step in path[:-1]:
            place = place[step]
        del place[path[-1]]
        judged_or_refused(stage, changed)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_generated_values_are_taken_or_refused(data: st.DataObject) -> None:
    stage = data.draw(st.sampled_from(STAGED))
    document = document_of(stage)
    path = data.draw(st.sampled_from(list(places(document))))
    judged_or_refused(stage, put(document, path, data.draw(anything)))
