"""Codes, ranges, lengths and defaults are those that sources know; what differs stands in one list."""

from __future__ import annotations

import pytest

from loadmaster_codegen.model import Command, Evidence, ValueType
from tests.api.attributes import (
    ATTRIBUTES,
    differing_json_types,
    differing_starts,
    known_values,
    where_they_differ,
)
from tests.api.coverage import by_wire_name
from tests.api.different import DIFFERENT, STARTS
from tests.support.each import for_each


def test_the_list_of_facts_is_whole() -> None:
    facts = [one for known in known_values()["parameters"].values() for one in known.values()]
    counts = {
        attribute: sum(attribute in one for one in facts) for attribute in ("required", "codes", "range")
    }

    assert counts == {"required": 362, "codes": 145, "range": 132}
    assert {attribute for one in [*facts, *known_values()["settings"].values()] for attribute in one} == set(
        ATTRIBUTES
    )


@pytest.mark.parametrize("attribute", ATTRIBUTES)
def test_an_attribute_is_what_sources_say_or_differs_for_a_reason(attribute: str) -> None:
    assert sorted(where_they_differ(attribute)) == sorted(DIFFERENT.get(attribute, {}))


def test_every_difference_has_a_reason() -> None:
    assert set(DIFFERENT) <= set(ATTRIBUTES)
    assert all(reason.strip() for reasons in [*DIFFERENT.values(), STARTS] for reason in reasons.values())


def test_fields_start_with_what_sources_say_or_differ_for_a_reason() -> None:
    assert sorted(differing_starts()) == sorted(STARTS)


def test_version_2_carries_fields_in_the_types_that_were_recorded_or_declared() -> None:
    assert differing_json_types() == []


def test_what_one_source_alone_knows_is_assumed_or_noted() -> None:
    lonely = known_values()["one_source"].split()
    plain = [
        one.name
        for name in lonely
        for one in by_wire_name()[name]
        if one.evidence is not Evidence.ASSUMED and one.note is None
    ]

    assert len(lonely) == 31
    assert plain == []


COMMANDS = {
    command.name: (command,)
    for name, commands in by_wire_name().items()
    for command in commands
    if name in known_values()["parameters"] and command.verb is None
}


@for_each(COMMANDS)
def test_nothing_is_required_that_sources_do_not_require(command: Command) -> None:
    """But the file of an upload, which is the body of the request in version 1."""
    known = known_values()["parameters"][command.v2_name]
    required = {wire.lower() for wire, facts in known.items() if facts.get("required")}
    ours = [one for one in command.parameters if one.required and one.value.type is not ValueType.FILE]

    assert [one.wire for one in ours if not {one.wire.lower(), *map(str.lower, one.aliases)} & required] == []
