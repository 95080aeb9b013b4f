"""The description accounts for every name that sources know; what it leaves out stands in one list."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from loadmaster_codegen.model import Evidence, ValueType
from tests.api.coverage import (
    aliased_parameters,
    beyond_objects,
    beyond_parameters,
    by_wire_name,
    groups,
    kinds,
    missing_commands,
    missing_fields,
    missing_objects,
    missing_parameters,
    wrong_kinds,
)
from tests.api.left_out import BEYOND, COMMANDS, FIELDS, OBJECTS_HELD_ELSEWHERE, PARAMETERS
from tests.api.subjects import reference
from tests.workspace.repository import ROOT

COUNTED = ROOT / "docs/reference/api/coverage.md"

COMMAND_GROUPS = list(reference()["commands"])
KNOWN_COMMANDS = {
    name: fact for group in COMMAND_GROUPS for name, fact in reference()["commands"][group].items()
}
KNOWN_OBJECTS = {name: words for group in reference()["objects"].values() for name, words in group.items()}


def test_the_list_of_names_is_whole() -> None:
    assert len(KNOWN_COMMANDS) == 396
    assert sum(len(words.split()) for _, words in KNOWN_COMMANDS.values()) == 1096
    assert len(KNOWN_OBJECTS) == 63
    assert sum(len(words.split()) for words in KNOWN_OBJECTS.values()) == 591
    assert set(reference()["doubtful"]) <= set(KNOWN_COMMANDS)
    assert len(reference()["doubtful"]) == 12


@pytest.mark.parametrize("group", COMMAND_GROUPS)
def test_every_command_is_described(group: str) -> None:
    assert missing_commands(group) == []


@pytest.mark.parametrize("group", COMMAND_GROUPS)
def test_every_parameter_is_described_or_an_alias(group: str) -> None:
    assert missing_parameters(group) == []


@pytest.mark.parametrize("group", COMMAND_GROUPS)
def test_every_command_is_of_the_kind_that_sources_say(group: str) -> None:
    assert wrong_kinds(group) == []


@pytest.mark.parametrize("group", groups())
def test_every_object_of_answers_is_described(group: str) -> None:
    assert missing_objects(group) == []


@pytest.mark.parametrize("group", groups())
def test_every_field_of_answers_is_described(group: str) -> None:
    assert missing_fields(group) == []


def test_paths_of_version_1_are_the_known_ones() -> None:
    usual = {name: f"/access/{name.replace('.', '/')}" for name in KNOWN_COMMANDS}
    known = usual | reference()["v1_paths"]
    ours = {name: commands[0] for name, commands in by_wire_name().items() if name in known}

    assert {name: one.v1_address for name, one in ours.items()} == {name: known[name] for name in ours}


def test_only_what_the_vendor_names_is_for_version_1_alone() -> None:
    ours = {one.v2_name for commands in by_wire_name().values() for one in commands if one.v1_only}

    assert ours == set(reference()["v1_only"]) & set(by_wire_name())


def test_what_is_doubtful_is_described_as_such() -> None:
    plain = [
        name
        for name in reference()["doubtful"]
        if not all(one.evidence is Evidence.ASSUMED or one.note for one in by_wire_name()[name])
    ]

    assert plain == []


def test_what_is_left_out_is_known_has_a_reason_and_is_indeed_left_out() -> None:
    parameters = {f"{name}({wire})" for name, (_, words) in KNOWN_COMMANDS.items() for wire in words.split()}
    fields = {f"{name}.{wire}" for name, words in KNOWN_OBJECTS.items() for wire in words.split()}

    assert set(COMMANDS) <= set(KNOWN_COMMANDS) - set(by_wire_name())
    assert set(PARAMETERS) <= parameters
    assert set(FIELDS) <= fields
    assert set(OBJECTS_HELD_ELSEWHERE) <= set(KNOWN_OBJECTS)
    reasons = {**COMMANDS, **PARAMETERS, **FIELDS, **OBJECTS_HELD_ELSEWHERE}.values()
    assert all(reason.strip() for reason in reasons)


@pytest.fixture(scope="module")
def printed() -> dict[str, int]:
    """What the generator's page says that it counted."""
    table = COUNTED.read_text(encoding="utf-8").split("## By family")[0]
    return {name: int(number) for name, number in re.findall(r"^\| (.+?) \| (\d+) \|$", table, re.MULTILINE)}


def test_the_printed_counts_of_commands_are_those_of_the_sources(printed: dict[str, int]) -> None:
    ours = {kind: printed[f"... of kind {kind}"] for kind in kinds()}

    assert Counter(ours) == kinds() + Counter(_kind(name) for name in by_wire_name() if name in BEYOND)
    assert printed["commands"] == 396 - len(COMMANDS) + len(set(by_wire_name()) & set(BEYOND))


def test_the_printed_counts_of_parameters_and_settings_are_those_of_the_sources(
    printed: dict[str, int],
) -> None:
    expected = 1096 - len(PARAMETERS) - len(aliased_parameters()) + len(beyond_parameters())

    assert printed["parameters"] == expected - sum(len(KNOWN_COMMANDS[name][1].split()) for name in COMMANDS)
    assert printed["settings"] == 258


def test_the_printed_count_of_objects_is_that_of_the_sources(printed: dict[str, int]) -> None:
    assert printed["objects"] == 63 - len(OBJECTS_HELD_ELSEWHERE) + len(beyond_objects())


def test_what_the_description_has_beyond_sources_has_a_reason() -> None:
    files = {
        f"{name}({one.wire})"
        for name, commands in by_wire_name().items()
        for command in commands
        for one in command.parameters
        if one.value.type is ValueType.FILE
    }
    unknown = set(by_wire_name()) - set(KNOWN_COMMANDS)

    assert unknown | (set(beyond_parameters()) - files) == set(BEYOND)
    assert all(reason.strip() for reason in BEYOND.values())


def _kind(name: str) -> str:
    return by_wire_name()[name][0].kind
