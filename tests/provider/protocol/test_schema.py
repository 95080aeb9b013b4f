"""Schemas that contradict themselves, and checks that schemas ask for."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Diagnostics,
    ListOf,
    MapKey,
    Nested,
    Number,
    ObjectOf,
    ProviderError,
    Schema,
    SchemaError,
    SetElement,
    SetOf,
    String,
    format_path,
)
from loadmaster_provider.protocol.validation import Checker


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ({}, "must be required, optional or computed"),
        ({"required": True, "optional": True}, "either required, or optional"),
        ({"required": True, "default": "x"}, "either required, or optional"),
        ({"optional": True, "computed": True, "write_only": True}, "write-only attribute cannot be computed"),
        ({"default": "x", "write_only": True}, "write-only attribute cannot be computed"),
        ({"optional": True, "keep": True}, "keep is for computed attributes"),
    ],
)
def test_an_attribute_that_contradicts_itself_is_refused(arguments: dict[str, Any], complaint: str) -> None:
    with pytest.raises(SchemaError, match=complaint):
        Attribute(type=String, **arguments)


def nested(nesting: Any, **attributes: Attribute) -> Attribute:
    return Attribute(type=Nested(nesting, attributes), optional=True)


@pytest.mark.parametrize(
    ("attributes", "complaint"),
    [
        ({"for_each": Attribute(type=String, optional=True)}, "vs: attribute name 'for_each' is taken"),
        ({"Name": Attribute(type=String, optional=True)}, "vs.Name: attribute names are lower case"),
        (
            {"rows": nested("list", **{"bad-name": Attribute(type=String, optional=True)})},
            "vs.rows.bad-name: attribute names are lower case",
        ),
        (
            {"rows": nested("set", key=Attribute(type=String, optional=True, write_only=True))},
            "vs.rows.key: a write-only attribute cannot be inside a set",
        ),
        (
            {
                "rows": nested(
                    "set", deep=nested("list", key=Attribute(type=String, optional=True, write_only=True))
                )
            },
            "vs.rows.deep.key: a write-only attribute cannot be inside a set",
        ),
    ],
)
def test_a_schema_that_terraform_would_refuse_is_refused_by_name(attributes: Any, complaint: str) -> None:
    with pytest.raises(SchemaError, match=complaint):
        Schema(attributes=attributes).check(owner="vs")


def test_types_are_written_in_terraforms_notation() -> None:
    assert ListOf(SetOf(Number)).to_json() == ["list", ["set", "number"]]
    assert ObjectOf({"a": String}).to_json() == ["object", {"a": "string"}]


def small(value: Any) -> None:
    if value > 10:
        raise ValueError(f"{value} is more than 10")


def picky(value: Any) -> None:
    raise ProviderError("two problems at once", f"{len(value)} members", path=(0, "size"))


CHECKED = {
    "size": Attribute(type=Number, optional=True, validators=(small,)),
    "old": Attribute(type=String, optional=True, deprecated="use size"),
    "rows": Attribute(
        type=Nested("list", {"size": Attribute(type=Number, optional=True, validators=(small,))}),
        optional=True,
        validators=(picky,),
    ),
    "members": nested("set", size=Attribute(type=Number, optional=True, validators=(small,))),
    "free": nested("map", any=Attribute(type=Number, optional=True)),
}


def found(**config: Any) -> list[tuple[str, str, str]]:
    diagnostics = Diagnostics()
    Checker(CHECKED).check(config, diagnostics)
    return [(item.severity, format_path(item.path), item.detail) for item in diagnostics.items]


def test_validators_see_known_values_only() -> None:
    assert found(size=None, rows=None) == []
    assert found(size=UNKNOWN, rows=[{"size": UNKNOWN}]) == []
    assert found(size=11) == [("error", "size", "11 is more than 10")]


def test_validators_run_at_every_depth() -> None:
    assert found(rows=[{"size": 1}, {"size": 99}]) == [
        ("error", "rows[0].size", "2 members"),
        ("error", "rows[1].size", "99 is more than 10"),
    ]
    assert found(members=[{"size": 11}]) == [("error", "members[*].size", "11 is more than 10")]


def test_deprecated_arguments_warn_when_they_are_used() -> None:
    assert found(old=None) == []
    assert found(old="x") == [("warning", "old", "use size")]


def test_paths_read_as_a_user_would_write_them() -> None:
    assert (
        format_path(("real_servers", MapKey("10.0.0.1:80"), "weight")) == 'real_servers["10.0.0.1:80"].weight'
    )
    assert format_path(("rules", 0, "name")) == "rules[0].name"
    assert format_path(("acls", SetElement(), "cidr")) == "acls[*].cidr"
    assert format_path(()) == ""
