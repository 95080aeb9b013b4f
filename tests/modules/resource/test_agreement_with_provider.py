"""Raw constructs and provider agree, attribute by attribute, by what Terraform says of the provider."""

from __future__ import annotations

import inspect
import json
import sys
from typing import Any

import pytest

from loadmaster_constructs import l1
from loadmaster_constructs._arguments import (
    Address,
    Confidential,
    Flag,
    Kind,
    Number,
    Objects,
    Text,
    TextMap,
    Texts,
)
from loadmaster_constructs._provider import Provider
from loadmaster_constructs._resource import PROVIDER_SOURCE, Resource
from tests.support.terraform import ProviderMirror, Terraform

CLASSES: dict[str, type[Resource]] = {
    made._shape.type: made for name in l1.__all__ if issubclass(made := getattr(l1, name), Resource)
}


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The provider's schemas as `terraform providers schema` prints them."""
    folder = tmp_path_factory.mktemp("schema")
    mirror = ProviderMirror(folder / "mirror")
    mirror.add(PROVIDER_SOURCE, command=[sys.executable, "-m", "loadmaster_provider"])
    terraform = Terraform(folder / "work", mirror=mirror)
    providers = {"loadmaster": {"source": PROVIDER_SOURCE, "version": "0.1.0"}}
    terraform.write(json.dumps({"terraform": {"required_providers": providers}}), name="main.tf.json")
    terraform.init()
    printed = terraform.run("providers", "schema", "-json").check().stdout
    found: dict[str, Any] = json.loads(printed)["provider_schemas"][PROVIDER_SOURCE]
    return found


def _type(kind: Kind) -> Any:
    """Terraform's type of a kind of argument."""
    if isinstance(kind, Flag):
        return "bool"
    if isinstance(kind, Number):
        return "string" if kind.as_text else "number"
    if isinstance(kind, Text | Address | Confidential):
        return "string"
    if isinstance(kind, TextMap):
        return ["map", "string"]
    assert isinstance(kind, Texts)
    return ["list", "string"]


def _sets_are_lists(type: Any) -> Any:
    """A configuration writes both in brackets."""
    return ["list", type[1]] if isinstance(type, list) and type[0] == "set" else type


def _writable(attributes: dict[str, Any]) -> dict[str, Any]:
    return {
        name: attribute
        for name, attribute in attributes.items()
        if attribute.get("required") or attribute.get("optional")
    }


def _check_arguments(arguments: dict[str, Kind], attributes: dict[str, Any]) -> None:
    writable = _writable(attributes)
    assert set(arguments) == set(writable)
    for name, kind in arguments.items():
        attribute = writable[name]
        if isinstance(kind, Objects):
            nested = attribute["nested_type"]
            assert nested["nesting_mode"] == "map"
            _check_arguments(dict(kind.arguments), nested["attributes"])
        else:
            assert _type(kind) == _sets_are_lists(attribute["type"]), name
        assert isinstance(kind, Confidential) == bool(attribute.get("write_only")), name


def test_every_resource_of_the_provider_has_a_construct_and_the_other_way_round(
    provider: dict[str, Any],
) -> None:
    assert set(CLASSES) == set(provider["resource_schemas"])


@pytest.mark.parametrize("type", sorted(CLASSES))
def test_a_construct_takes_what_the_resource_takes(provider: dict[str, Any], type: str) -> None:
    attributes = provider["resource_schemas"][type]["block"]["attributes"]
    _check_arguments(dict(CLASSES[type]._shape.arguments), attributes)


@pytest.mark.parametrize("type", sorted(CLASSES))
def test_a_construct_requires_what_the_resource_requires(provider: dict[str, Any], type: str) -> None:
    attributes = provider["resource_schemas"][type]["block"]["attributes"]
    parameters = inspect.signature(CLASSES[type].__init__).parameters.values()
    required = {
        parameter.name
        for parameter in parameters
        if parameter.kind is parameter.KEYWORD_ONLY and parameter.default is parameter.empty
    }
    assert required == {name for name, attribute in attributes.items() if attribute.get("required")}


@pytest.mark.parametrize("type", sorted(CLASSES))
def test_a_construct_gives_references_to_all_but_the_secrets(provider: dict[str, Any], type: str) -> None:
    attributes = provider["resource_schemas"][type]["block"]["attributes"]
    readable = {name for name, attribute in attributes.items() if not attribute.get("write_only")}
    missing = {name for name in readable if not isinstance(getattr(CLASSES[type], name, None), property)}
    assert not missing


def test_the_provider_block_takes_the_same_arguments(provider: dict[str, Any]) -> None:
    assert issubclass(l1.LoadMasterProvider, Provider)
    attributes = provider["provider"]["block"]["attributes"]
    arguments = dict(l1.LoadMasterProvider._shape.arguments)
    assert set(arguments) == set(attributes)
    for name, kind in arguments.items():
        assert _type(kind) == _sets_are_lists(attributes[name]["type"]), name
        # Terraform knows no write-only arguments in a provider block: nothing of it is stored.
        assert not isinstance(kind, Confidential) or attributes[name].get("sensitive"), name
