"""What constructs synthesise to is on record, names above all: another name is another service."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import pytest

import loadmaster_constructs
from loadmaster_constructs import Appliance, Construct, Stack
from loadmaster_constructs._resource import Resource
from tests.modules.snapshots import programs
from tests.modules.snapshots.programs import PROGRAMS
from tests.modules.snapshots.record import RECORDS, synthesised

OTHERWISE = {"App": "app: App", "Appliance": "LoadMaster.existing(", "SubService": ".add_sub_service("}
"""Constructs that programs do not make by their own name."""


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_synthesises_to_its_record(name: str, tmp_path: Path) -> None:
    recorded = (RECORDS / f"{name}.json").read_text(encoding="utf-8")
    assert json.loads(synthesised(name, tmp_path)) == json.loads(recorded)


def test_there_is_a_record_for_each_program_and_no_other() -> None:
    assert {file.stem for file in RECORDS.glob("*.json")} == set(PROGRAMS)


def test_each_public_construct_is_in_a_program() -> None:
    text = inspect.getsource(programs)
    for name in loadmaster_constructs.__all__:
        made = getattr(loadmaster_constructs, name)
        if inspect.isclass(made) and issubclass(made, Resource | Appliance | Stack | Construct):
            spelt = OTHERWISE.get(name, f"{name}(")
            assert spelt in text, f"{name} is in no program of the record"
