"""A plan of trouble is read by one reader, which says in one line what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from loadmaster_emulator import EmulatedPair, Emulator, Fault, FaultPlan, FaultPlanError
from loadmaster_emulator.fault_plan_file import parse, parse_fault, read

FAULT = {"kind": "http_503"}


def plan(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"version": 1, "step": list(steps), **more}


def test_toml_and_json_say_the_same(tmp_path: Path) -> None:
    document = plan(
        {"name": "rest", "calls": 2},
        {"fault": [{"kind": "cut_at_byte", "byte": 40, "command": "addvs", "nth": 2, "unit": "second"}]},
        seed=3,
    )
    (tmp_path / "plan.json").write_text(json.dumps(document))
    (tmp_path / "plan.toml").write_text(
        'version = 1\nseed = 3\n[[step]]\nname = "rest"\ncalls = 2\n'
        '[[step]]\n[[step.fault]]\nkind = "cut_at_byte"\nbyte = 40\ncommand = "addvs"\n'
        'nth = 2\nunit = "second"\n'
    )
    found = read(tmp_path / "plan.toml")
    assert found == read(tmp_path / "plan.json") == parse(document)
    assert found.steps[1].faults[0].fault == Fault("cut_at_byte", byte=40, command="addvs", nth=2)


@pytest.mark.parametrize(
    ("document", "said"),
    [
        (7, "the fault plan is 7, and it has to be a table"),
        (
            {"version": 2, "step": [{"calls": 1}]},
            "the fault plan: version is 2, and it has to be 1",
        ),
        ({"version": 1}, "the fault plan: there is no step, and a plan needs one [[step]] at least"),
        (
            plan({"calls": 1}, steps=[]),
            "the fault plan: there is no 'steps'; it takes repeat, seed, step, version",
        ),
        (plan({"calls": 1}, seed=-1), "the fault plan: seed is -1, and it has to be a whole number from 0"),
        (plan({"calls": 1}, repeat="yes"), 'the fault plan: repeat is "yes", and it has to be true or false'),
        (plan({}), "the fault plan: step 1 has neither a fault nor calls or seconds, so it would do nothing"),
        (plan({"calls": 0}), "the fault plan: step 1: calls is 0, and it has to be a whole number from 1"),
        (
            plan({"calls": True}),
            "the fault plan: step 1: calls is true, and it has to be a whole number from 1",
        ),
        (plan({"seconds": 0}), "the fault plan: step 1: seconds is 0, and it has to be a number above 0"),
        (plan({"name": 1, "calls": 1}), "the fault plan: step 1: name is 1, and it has to be a text"),
        (
            plan({"fault": FAULT}),
            'the fault plan: step 1: fault is {"kind": "http_503"}, and it has to be a list of tables',
        ),
        (
            plan({"calls": 1}, {"fault": [FAULT]}, {"calls": 1}),
            (
                "the fault plan: step 2 never ends, so nothing after it would happen; "
                "give it calls or seconds, or each of its faults nth or times"
            ),
        ),
        (
            plan({"fault": [{"kind": "http_503", "times": 1}, FAULT]}, repeat=True),
            (
                "the fault plan: step 1 never ends, so nothing after it would happen; "
                "give it calls or seconds, or each of its faults nth or times"
            ),
        ),
        (
            plan({"fault": [FAULT, {"kind": "hang", "nth": 0}]}),
            "the fault plan: step 1, fault 2: nth is 0, and it has to be a whole number from 1",
        ),
        (
            plan({"fault": [{"kind": "hang", "probability": 1.5}]}),
            "the fault plan: step 1, fault 1: probability is 1.5, and it has to be a number from 0 to 1",
        ),
        (
            plan({"fault": [{"kind": "latency", "seconds": "3"}]}),
            'the fault plan: step 1, fault 1: seconds is "3", and it has to be a number from 0',
        ),
        (
            plan({"fault": [{"kind": "hang", "command": "advs"}]}),
            (
                'the fault plan: step 1, fault 1: command is "advs", and the API has no such command; '
                "addvs comes close"
            ),
        ),
        (
            plan({"fault": [{"kind": "hang", "unit": "third"}]}),
            'the fault plan: step 1, fault 1: unit is "third", and it has to be first or second',
        ),
    ],
)
def test_a_wrong_plan_is_told_by_place_value_and_what_would_be_right(document: object, said: str) -> None:
    with pytest.raises(FaultPlanError) as caught:
        parse(document)
    assert str(caught.value) == said


@pytest.mark.parametrize("wrong", [{}, {"kind": "latencyy"}, {"kind": 5}])
def test_a_fault_without_a_known_kind_is_told_the_kinds(wrong: dict[str, object]) -> None:
    with pytest.raises(
        FaultPlanError, match=r"^the fault: kind is .*one of latency, cut_before.*split_brain$"
    ):
        parse_fault(wrong)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("plan.toml", "version = ", "is not TOML: "),
        ("plan.json", "{", "is not JSON: "),
        ("plan.json", "[" * 100_000, "is not JSON: "),
        ("missing.toml", None, "cannot be read: No such file or directory"),
    ],
)
def test_a_file_that_is_no_plan_is_told_by_its_name(
    tmp_path: Path, name: str, content: str | None, said: str
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    with pytest.raises(FaultPlanError) as caught:
        Emulator(faults=path)
    assert str(caught.value).startswith(f"{path} {said}")


def test_bytes_that_are_no_text_are_no_plan(tmp_path: Path) -> None:
    path = tmp_path / "plan.toml"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(FaultPlanError, match="is not TOML"):
        read(path)


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ({"kind": "split_brain"}, "split_brain needs a pair, and this is a single unit"),
        ({"kind": "hang", "unit": "first"}, "unit = 'first' needs a pair, and this is a single unit"),
    ],
)
def test_what_needs_a_pair_is_refused_by_a_single_unit(fault: dict[str, Any], said: str) -> None:
    document = plan({"fault": [fault]})
    with pytest.raises(ValueError, match=said):
        Emulator(faults=document)
    assert isinstance(parse(document), FaultPlan)
    EmulatedPair(faults=document)
    with pytest.raises(ValueError, match="split_brain needs a pair"):
        Emulator().temper.add(Fault("split_brain"))
