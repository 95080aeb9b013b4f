"""What a rule advises exists: commands, settings, resources and arguments, by the names it gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

import pytest

import loadmaster_constructs
from loadmaster_checklist import RULE_IDS, rule
from loadmaster_codegen.terraform import terraform_resources
from loadmaster_codegen.terraform_shape import Argument
from loadmaster_provider.provider import _DATA_SOURCES
from tests.support.described import description

RESOURCE = re.compile(r"loadmaster_([a-z0-9_]+)")
ARGUMENT = re.compile(r"`([a-z0-9_]+)(?: = [^`]*)?`")
CONSTRUCT = re.compile(r"`([A-Z][A-Za-z]+)\(")
SETTING_OF_CONSTRUCT = re.compile(r'\{"([a-z0-9_]+)"')
SAID_OF_THE_API = re.compile(r"^get (\w+)")


@cache
def arguments() -> dict[str, set[str]]:
    """Names of arguments by resource."""
    return {one.name: set(_names(one.arguments)) for one in terraform_resources(description())}


def _names(members: Iterable[Argument]) -> Iterator[str]:
    for argument in members:
        yield argument.name
        yield from _names(argument.arguments)


def wire_names() -> set[str]:
    return {setting.wire.lower() for setting in description().settings.values()}


def fields() -> Iterator[str]:
    for family in description().families.values():
        for one in family.objects.values():
            for item in one.fields.values():
                yield from (name.lower() for name in (item.read, *item.write.values(), *item.aliases) if name)


@pytest.mark.parametrize("name", RULE_IDS)
def test_the_resources_and_arguments_of_the_advice_exist(name: str) -> None:
    advice = rule(name).fix.hcl
    resources = RESOURCE.findall(advice)
    assert set(resources) <= set(arguments())
    known = set().union(*(arguments()[one] for one in resources)) if resources else set()
    services = arguments()["virtual_service"] | {"verify_tls", "ca_file", "fingerprint"}
    named = {one for one in ARGUMENT.findall(advice) if not one.startswith("loadmaster_")}
    assert named <= known | services


@pytest.mark.parametrize("name", RULE_IDS)
def test_the_constructs_of_the_advice_exist(name: str) -> None:
    advice = rule(name).fix.construct
    for construct in CONSTRUCT.findall(advice):
        assert hasattr(loadmaster_constructs, construct), construct
    for setting in SETTING_OF_CONSTRUCT.findall(advice):
        assert setting in description().settings


@pytest.mark.parametrize("name", RULE_IDS)
def test_the_values_of_the_api_exist(name: str) -> None:
    known = set(fields())
    for said, _ in rule(name).api:
        value = SAID_OF_THE_API.match(said)
        if value is not None:
            assert value[1].lower() in wire_names(), said
        command, colon, field = said.partition(": ")
        if colon:
            assert field.lower() in known, said
            assert command in {one.wire or one.name for one in description().commands()}, said


@pytest.mark.parametrize("name", RULE_IDS)
def test_data_sources_that_decide_exist(name: str) -> None:
    for stage in rule(name).stages.values():
        for found in re.findall(r"data source `loadmaster_([a-z_]+)`", stage.why):
            assert found in _DATA_SOURCES
