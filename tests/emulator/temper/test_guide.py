"""The page about fault plans shows a plan that is one, and tells of every kind."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from typing import get_args

import pytest

from loadmaster_emulator import Emulator
from loadmaster_emulator.fault import Kind
from loadmaster_emulator.fault_plan_file import parse
from tests.conftest import find_program
from tests.workspace.repository import ROOT

PAGE = (ROOT / "docs" / "how-to" / "break-answers-on-purpose.md").read_text(encoding="utf-8")


def example() -> dict[str, object]:
    found = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert found
    return tomllib.loads(found[1])


def test_the_example_is_a_plan_of_as_many_steps_as_it_shows() -> None:
    plan = parse(example())
    assert [len(step.faults) for step in plan.steps] == [0, 1, 2, 2]
    assert all(step.ends for step in plan.steps)
    assert plan.seed == 7


def test_every_kind_stands_in_the_table() -> None:
    rows = re.findall(r"^\| (`[^|]+) \|", PAGE, re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
    assert named == set(get_args(Kind))


@pytest.mark.services("curl")
def test_curl_brings_the_example_as_json_to_the_control_address() -> None:
    with Emulator(tls=False, control_port=0) as unit:
        curl = [str(find_program("curl")), "--silent", "--fail"]
        body = ["--data-binary", json.dumps(example()), f"{unit.control_url}/faults/plan"]
        subprocess.run([*curl, *body], check=True, capture_output=True)
        told = subprocess.run([*curl, f"{unit.control_url}/faults"], check=True, capture_output=True)
        assert json.loads(told.stdout)["plan"]["name"] == "all is well"
        subprocess.run([*curl, "--request", "DELETE", f"{unit.control_url}/faults"], check=True)
        assert unit.temper.run is None


def test_the_message_on_the_page_is_the_one_that_is_given() -> None:
    wrong = {"kind": "hang", "command": "advs"}
    with pytest.raises(ValueError, match="step 2, fault 1") as caught:
        parse({"version": 1, "step": [{"calls": 1}, {"fault": [wrong]}]}, where="plan.toml")
    assert f"`{caught.value}`" in PAGE
