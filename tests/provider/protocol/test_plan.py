"""Planning from the schema alone, case by case."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Bool,
    ListOf,
    MapKey,
    Nested,
    Number,
    SetOf,
    String,
    is_known,
)
from loadmaster_provider.protocol.equality import keep_spelling
from loadmaster_provider.protocol.plan import mark_volatile, plan_object, replacement_paths

UID = {
    "name": Attribute(type=String, required=True),
    "mode": Attribute(type=String, optional=True, normalize=str.lower),
    "uid": Attribute(type=String, computed=True, keep=True),
    "hits": Attribute(type=Number, computed=True),
}


def member(name: Any, uid: Any = None, hits: Any = None, mode: Any = None) -> dict[str, Any]:
    return {"name": name, "mode": mode, "uid": uid, "hits": hits}


def members(nesting: Any) -> dict[str, Attribute]:
    return {"members": Attribute(type=Nested(nesting, UID), optional=True)}


def uids(plan: dict[str, Any]) -> dict[str, Any]:
    return {item["name"]: item["uid"] for item in plan["members"]}


@pytest.mark.parametrize("nesting", ["list", "set"])
def test_a_new_member_in_front_leaves_the_known_values_of_the_others(nesting: str) -> None:
    prior = {"members": [member("a", "1", 5), member("b", "2", 6)]}
    config = {"members": [member("new"), member("a"), member("b")]}
    plan = plan_object(members(nesting), config, prior)
    assert uids(plan) == {"new": UNKNOWN, "a": "1", "b": "2"}
    assert [item["hits"] for item in plan["members"]] == [UNKNOWN, UNKNOWN, UNKNOWN]


@pytest.mark.parametrize("nesting", ["list", "set"])
def test_removing_and_reordering_members_keeps_what_belongs_to_the_rest(nesting: str) -> None:
    prior = {"members": [member("a", "1", 5), member("b", "2", 6), member("c", "3", 7)]}
    plan = plan_object(members(nesting), {"members": [member("c"), member("b")]}, prior)
    assert uids(plan) == {"c": "3", "b": "2"}


def test_a_set_in_another_order_is_no_change() -> None:
    prior = {"members": [member("a", "1", 5), member("b", "2", 6)]}
    config = {"members": [member("b"), member("a")]}
    assert plan_object(members("set"), config, prior) is prior


def test_a_list_in_another_order_is_a_change() -> None:
    prior = {"members": [member("a", "1", 5), member("b", "2", 6)]}
    plan = plan_object(members("list"), {"members": [member("b"), member("a")]}, prior)
    assert plan is not prior
    assert uids(plan) == {"b": "2", "a": "1"}


def test_members_of_a_map_belong_to_their_key() -> None:
    prior = {"members": {"x": member("a", "1", 5), "y": member("b", "2", 6)}}
    plan = plan_object(members("map"), {"members": {"y": member("c"), "z": member("a")}}, prior)
    assert plan["members"]["y"]["uid"] == "2"
    assert plan["members"]["z"]["uid"] is UNKNOWN


def test_a_changed_member_of_a_set_is_a_new_one() -> None:
    schema = {
        "members": Attribute(
            type=Nested("set", {**UID, "flag": Attribute(type=Bool, default=False)}), optional=True
        )
    }
    prior = {"members": [{**member("a", "1", 5), "flag": False}]}
    plan = plan_object(schema, {"members": [{**member("a"), "flag": True}]}, prior)
    assert uids(plan) == {"a": UNKNOWN}


def test_the_most_explicit_member_of_a_set_chooses_its_counterpart_first() -> None:
    fields = {
        "cidr": Attribute(type=String, required=True),
        "slot": Attribute(type=Number, optional=True, computed=True, keep=True),
        "uid": Attribute(type=String, computed=True, keep=True),
    }
    schema = {"members": Attribute(type=Nested("set", fields), optional=True)}
    prior = {"members": [{"cidr": "x", "slot": 1, "uid": "first"}, {"cidr": "x", "slot": 2, "uid": "second"}]}
    config = {"members": [{"cidr": "x", "slot": None, "uid": None}, {"cidr": "x", "slot": 1, "uid": None}]}
    assert plan_object(schema, config, prior) is prior


def test_a_member_whose_key_is_unknown_takes_nothing_from_a_list() -> None:
    prior = {"members": [member("a", "1", 5), member("b", "2", 6)]}
    plan = plan_object(members("list"), {"members": [member(UNKNOWN), member("a")]}, prior)
    assert [item["uid"] for item in plan["members"]] == [UNKNOWN, UNKNOWN]


def test_the_old_spelling_stays_only_where_terraform_compares_with_it() -> None:
    prior = {"members": [member("a", "1", 5, "FAST")]}
    in_place = plan_object(members("list"), {"members": [member("a", mode="fast")]}, prior)
    assert in_place is prior
    shifted = plan_object(members("list"), {"members": [member("new"), member("a", mode="fast")]}, prior)
    assert shifted["members"][1]["mode"] == "fast"
    assert shifted["members"][1]["uid"] == "1"


def test_volatile_values_become_unknown_only_when_something_changes() -> None:
    schema = {
        "port": Attribute(type=Number, required=True),
        "status": Attribute(type=String, computed=True, keep=True),
        "revision": Attribute(type=Number, computed=True),
        "endpoints": Attribute(type=Nested("list", UID), computed=True),
    }
    prior = {"port": 80, "status": "up", "revision": 1, "endpoints": [member("a", "1", 5)]}
    config = {"port": 80, "status": None, "revision": None, "endpoints": None}
    assert plan_object(schema, config, prior) is prior
    plan = plan_object(schema, {**config, "port": 81}, prior)
    assert plan == {"port": 81, "status": "up", "revision": UNKNOWN, "endpoints": UNKNOWN}
    assert plan_object(schema, config, None) == {
        "port": 80,
        "status": UNKNOWN,
        "revision": UNKNOWN,
        "endpoints": UNKNOWN,
    }


def test_a_hook_that_makes_a_change_makes_volatile_values_unknown_too() -> None:
    schema = {
        "port": Attribute(type=Number, optional=True, computed=True, keep=True),
        "revision": Attribute(type=Number, computed=True),
    }
    prior, config = {"port": 80, "revision": 1}, {"port": None, "revision": None}
    assert mark_volatile(schema, config, prior, {"port": 81, "revision": 1}) == {
        "port": 81,
        "revision": UNKNOWN,
    }
    assert mark_volatile(schema, config, prior, {"port": 81, "revision": 2}) == {"port": 81, "revision": 2}


def test_null_zero_and_empty_are_three_things() -> None:
    schema = {
        "number": Attribute(type=Number, optional=True),
        "text": Attribute(type=String, default="x"),
        "items": Attribute(type=ListOf(String), optional=True),
        "members": Attribute(type=Nested("map", UID), optional=True),
    }
    empty = {"number": 0, "text": "", "items": [], "members": {}}
    nothing = {"number": None, "text": None, "items": None, "members": None}
    assert plan_object(schema, empty, None) == empty
    assert plan_object(schema, empty, empty) is empty
    assert plan_object(schema, nothing, empty) == {**nothing, "text": "x"}
    assert plan_object(schema, empty, {**nothing, "text": "x"}) == empty


def test_an_argument_without_default_keeps_its_value_when_it_is_left_out() -> None:
    schema = {"drop": Attribute(type=Bool, optional=True, computed=True)}
    prior = {"drop": False}
    assert plan_object(schema, {"drop": None}, prior) is prior
    assert plan_object(schema, {"drop": True}, prior) == {"drop": True}


def test_a_nested_default_is_completed_by_the_defaults_inside() -> None:
    inner = {"a": Attribute(type=String, default="A"), "b": Attribute(type=Number, computed=True)}
    schema = {"cfg": Attribute(type=Nested("single", inner), default={})}
    assert plan_object(schema, {"cfg": None}, None) == {"cfg": {"a": "A", "b": UNKNOWN}}
    assert plan_object(schema, {"cfg": None}, {"cfg": {"a": "B", "b": 1}})["cfg"]["a"] == "A"


def test_write_only_values_are_never_planned() -> None:
    schema = {
        "secret": Attribute(type=String, optional=True, write_only=True),
        "secret_version": Attribute(type=Number, optional=True),
    }
    config = {"secret": "new", "secret_version": 1}
    prior = {"secret": None, "secret_version": 1}
    assert plan_object(schema, config, prior) is prior
    assert plan_object(schema, {**config, "secret_version": 2}, prior) == {
        "secret": None,
        "secret_version": 2,
    }


def test_unknown_configuration_is_planned_as_unknown_and_counts_as_a_change() -> None:
    schema = {"a": Attribute(type=String, optional=True), "b": Attribute(type=Number, computed=True)}
    plan = plan_object(schema, {"a": UNKNOWN, "b": None}, {"a": "x", "b": 1})
    assert not is_known(plan["a"])
    assert not is_known(plan["b"])


REPLACING = {
    "name": Attribute(type=String, required=True, replace=True),
    "size": Attribute(type=Number, optional=True, replace=lambda before, after: after < before),
    "inner": Attribute(
        type=Nested("single", {"kind": Attribute(type=String, required=True, replace=True)}), optional=True
    ),
    "rows": Attribute(
        type=Nested("list", {"kind": Attribute(type=String, required=True, replace=True)}), optional=True
    ),
    "table": Attribute(
        type=Nested("map", {"kind": Attribute(type=String, required=True, replace=True)}), optional=True
    ),
    "group": Attribute(
        type=Nested("set", {"kind": Attribute(type=String, required=True, replace=True)}), optional=True
    ),
    "tags": Attribute(type=SetOf(String), optional=True, replace=True),
}


@pytest.mark.parametrize(
    ("change", "paths"),
    [
        ({}, []),
        ({"name": "b"}, [("name",)]),
        ({"name": UNKNOWN}, [("name",)]),
        ({"size": 9}, []),
        ({"size": 1}, [("size",)]),
        ({"inner": {"kind": "y"}}, [("inner", "kind")]),
        ({"inner": None}, []),
        ({"rows": [{"kind": "x"}, {"kind": "z"}]}, [("rows", 1, "kind")]),
        ({"table": {"k": {"kind": "y"}, "new": {"kind": "x"}}}, [("table", MapKey("k"), "kind")]),
        ({"group": [{"kind": "y"}, {"kind": "x"}]}, []),
        ({"group": [{"kind": "x"}, {"kind": "w"}]}, [("group",)]),
        ({"tags": ["b", "a"]}, []),
        ({"tags": ["a"]}, [("tags",)]),
    ],
)
def test_paths_that_need_a_new_object(change: dict[str, Any], paths: list[Any]) -> None:
    prior = {
        "name": "a",
        "size": 5,
        "inner": {"kind": "x"},
        "rows": [{"kind": "x"}, {"kind": "y"}],
        "table": {"k": {"kind": "x"}},
        "group": [{"kind": "x"}, {"kind": "y"}],
        "tags": ["a", "b"],
    }
    assert list(replacement_paths(REPLACING, prior, {**prior, **change})) == paths


def test_the_users_spelling_survives_what_the_appliance_makes_of_it() -> None:
    schema = {
        "protocol": Attribute(type=String, required=True, normalize=str.lower),
        "groups": Attribute(type=SetOf(String), optional=True),
        "members": Attribute(type=Nested("set", UID), optional=True),
    }
    old = {
        "protocol": "TCP",
        "groups": ["b", "a"],
        "members": [member("x", UNKNOWN, UNKNOWN, "Fast"), member("y", "2")],
    }
    new = {
        "protocol": "tcp",
        "groups": ["a", "b"],
        "members": [member("y", "2"), member("x", "1", 3, "fast")],
    }
    kept = keep_spelling(schema, new, old)
    assert kept["protocol"] == "TCP"
    assert kept["groups"] == ["b", "a"]
    assert kept["members"] == [member("y", "2"), member("x", "1", 3, "Fast")]
    assert keep_spelling(schema, {**new, "protocol": "udp"}, old)["protocol"] == "udp"
