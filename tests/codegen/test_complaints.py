"""Everything that can be wrong with a description is named with its place, all of it at once.

Each case in ``complaints/*.yaml`` replaces one piece of one file of the made-up API, and says on which line
what has to be complained about.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from loadmaster_codegen.load import DescriptionError, load
from tests.codegen.made_up import bend, copy_api, line_of

PIER = "families/pier.yaml"
SHARED = "shared.yaml"


class Case(NamedTuple):
    """A piece of a file that is replaced; a piece of the line that is complained about, and the message."""

    file: str
    old: str
    new: str
    place: str
    message: str
    follows: int = 0
    """How many more complaints follow from it."""


def read_cases() -> dict[str, Case]:
    files = sorted((Path(__file__).parent / "complaints").glob("*.yaml"))
    return {
        name: Case(**keys)
        for file in files
        for name, keys in yaml.safe_load(file.read_text(encoding="utf-8")).items()
    }


CASES = read_cases()


def complaints_about(api: Path) -> list[str]:
    with pytest.raises(DescriptionError) as caught:
        load(api)
    return [str(complaint) for complaint in caught.value.complaints]


def complaint(api: Path, case: Case) -> str:
    """What has to be said: places in the message stand as ``<file|piece of the line>``."""
    message = re.sub(
        r"<([^|<>]+)\|([^|<>]+)>",
        lambda place: f"{place[1]}:{line_of(api, place[1], place[2])}",
        case.message,
    )
    return f"{case.file}:{line_of(api, case.file, case.place)}: {message}"


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_mistake_is_named_with_file_line_and_remedy(case: Case, tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    bend(api, case.file, case.old, case.new)
    found = complaints_about(api)
    assert complaint(api, case) in found
    assert len(found) == 1 + case.follows, "\n".join(found)


def test_the_made_up_api_is_free_of_complaints(tmp_path: Path) -> None:
    families = load(copy_api(tmp_path)).families
    assert families.keys() == {"berth-place", "gate", "harbour-office", "pier", "tide-gauge"}


def test_all_mistakes_are_named_at_once_in_the_order_of_the_files(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    cases = [CASES[name] for name in ("secret that is none", "unknown rule", "default that is no member")]
    for case in cases:
        bend(api, case.file, case.old, case.new)
    assert complaints_about(api) == [complaint(api, case) for case in reversed(cases)]


def test_mistakes_of_shape_in_several_files_are_named_at_once(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    cases = [
        CASES[name] for name in ("unknown key", "overlay without evidence", "parameter without wire name")
    ]
    for case in cases:
        bend(api, case.file, case.old, case.new)
    assert sorted(complaints_about(api)) == sorted(complaint(api, case) for case in cases)


def test_broken_yaml_is_named_with_the_line_where_reading_stopped(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    bend(api, PIER, "doc: Number the harbour gave it.", "doc: Number: the harbour gave it.")
    (message,) = complaints_about(api)
    assert message.startswith(f"{PIER}:{line_of(api, PIER, 'Number: the harbour')}: not YAML: ")


def test_a_file_that_is_no_mapping_is_named(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    (api / SHARED).write_text("- one\n- two\n", encoding="utf-8")
    assert complaints_about(api) == ["shared.yaml:1: the file holds no mapping"]


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    api = copy_api(tmp_path)
    (api / SHARED).write_bytes(b"\xff\xfe\x00")
    (message,) = complaints_about(api)
    assert message.startswith("shared.yaml:1: not readable as YAML in UTF-8")


def test_a_folder_without_a_description_is_named(tmp_path: Path) -> None:
    (message,) = complaints_about(tmp_path)
    assert message == f"{tmp_path}:1: no description here: neither a families nor a settings folder"
