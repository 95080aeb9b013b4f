"""Limits on requests that look alike, and their order, through both dialects."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import AlreadyExists, InvalidCall, InvalidValue, NotFound
from loadmaster.types import LimitRule
from tests.contract.conftest import Contract


def names(contract: Contract) -> list[str]:
    """The rules in their order: both dialects and the raw answer have to agree."""
    found = contract.reader.limit_rules.list()
    assert found == contract.writer.limit_rules.list()
    found_raw = [one["name"] for one in contract.unit.raw("listlimitrules")["Limits"]]
    assert [one.name for one in found] == found_raw
    return found_raw


def test_a_rule_is_added_changed_and_deleted(contract: Contract) -> None:
    name = contract.name()
    contract.writer.limit_rules.add(name, pattern="/log in?a=b&c=ü", limit=5, match="request")
    (rule,) = contract.reader.limit_rules.list()
    assert rule == LimitRule(name=name, pattern="/log in?a=b&c=ü", limit=5, match="request")
    with pytest.raises(AlreadyExists, match=name):
        contract.writer.limit_rules.add(name, pattern="/", limit=1, match="host")
    assert contract.reader.limit_rules.list() == [rule]
    contract.writer.limit_rules.modify(name, pattern="curl", limit=0, match="not_user_agent")
    assert contract.reader.limit_rules.list() == [
        LimitRule(name=name, pattern="curl", limit=0, match="not_user_agent")
    ]
    contract.writer.limit_rules.delete(name)
    assert names(contract) == []


@pytest.mark.parametrize(
    ("position", "expected"),
    [(1, ["c", "a", "b"]), (2, ["a", "c", "b"]), (3, ["a", "b", "c"]), (99, ["a", "b", "c"])],
)
def test_a_rule_moves_to_its_place(contract: Contract, position: int, expected: list[str]) -> None:
    for name in ("a", "b", "c"):
        contract.writer.limit_rules.add(name, pattern=f"/{name}", limit=1, match="request")
    contract.writer.limit_rules.move("c", position=position)
    assert names(contract) == expected
    contract.writer.limit_rules.modify("a", pattern="/x", limit=1, match="host")
    assert names(contract) == expected, "a change does not move a rule"
    for name in ("a", "b", "c"):
        contract.writer.limit_rules.delete(name)


def test_a_rule_that_nobody_made_is_not_found(contract: Contract) -> None:
    with pytest.raises(NotFound, match="Limit rule not found"):
        contract.writer.limit_rules.modify("gone", pattern="/", limit=1, match="host")
    with pytest.raises(NotFound, match="Limit rule not found"):
        contract.writer.limit_rules.move("gone", position=1)
    with pytest.raises(NotFound, match="Limit rule not found"):
        contract.writer.limit_rules.delete("gone")


@pytest.mark.parametrize(
    "wrong", [{"limit": -1}, {"match": "cookie"}, {"pattern": ""}, {"limit": "many"}], ids=str
)
def test_what_a_rule_cannot_be_is_refused_and_nothing_is_kept(
    contract: Contract, wrong: dict[str, Any]
) -> None:
    values: dict[str, Any] = {"pattern": "/", "limit": 1, "match": "request", **wrong}
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.limit_rules.add("wrong", **values)
    assert names(contract) == []
    with pytest.raises((InvalidCall, InvalidValue)):
        contract.writer.limit_rules.move("wrong", position=0)
