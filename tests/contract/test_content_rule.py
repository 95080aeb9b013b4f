"""Every command on content rules, written in one dialect and read in the other."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster import Model, NotFound
from tests.contract.conftest import Contract

KINDS: dict[str, dict[str, Any]] = {
    "match_content": {
        "pattern": "^/shop(/.*)?$",
        "match_type": "regex",
        "includes_host": True,
        "case_independent": True,
        "negated": False,
        "header": "X-Shop",
    },
    "add_header": {"header": "X-Served-By", "replacement": 'edge & "co" <1>'},
    "delete_header": {"pattern": "X-Internal"},
    "replace_header": {"header": "Host", "pattern": "a", "replacement": "b"},
    "modify_url": {"pattern": "/old", "replacement": "/new"},
    "replace_body": {"pattern": "foo", "replacement": "${bar}"},
}


def _shown(contract: Contract, name: str) -> Model:
    (found,) = contract.reader.content_rules.show(name)
    assert [found] == contract.writer.content_rules.show(name)
    return found


def _fields(kind: str, found: Model) -> dict[str, Any]:
    """What was given, under the names that answers use."""
    renamed = {"replacement": "value"} if not hasattr(found, "replacement") else {}
    return {name: getattr(found, renamed.get(name, name), None) for name in KINDS[kind]}


@pytest.mark.parametrize("kind", KINDS)
def test_add_each_kind(contract: Contract, kind: Any) -> None:
    name = contract.name()
    contract.writer.content_rules.add(name, type=kind, **KINDS[kind])
    assert _fields(kind, _shown(contract, name)) == KINDS[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_modify_defines_anew(contract: Contract, kind: Any) -> None:
    name = contract.name()
    contract.writer.content_rules.add(name, type=kind, **KINDS[kind])
    changed = dict(KINDS[kind])
    if "pattern" in changed:
        changed["pattern"] = "other"
    contract.reader.content_rules.modify(name, type=kind, **changed)
    assert _fields(kind, _shown(contract, name)) == changed


def test_show_all_or_those_of_one_kind(contract: Contract) -> None:
    names: dict[Any, str] = {kind: contract.name() for kind in KINDS}
    for kind, name in names.items():
        contract.writer.content_rules.add(name, type=kind, **KINDS[kind])
    everything = {getattr(rule, "name", None) for rule in contract.reader.content_rules.show()}
    assert set(names.values()) <= everything
    only = contract.reader.content_rules.show(type="modify_url")
    assert {type(rule).__name__ for rule in only} == {"ModifyURLRule"}


def test_delete(contract: Contract) -> None:
    name = contract.name()
    contract.writer.content_rules.add(name, pattern="x")
    contract.writer.content_rules.delete(name)
    with pytest.raises(NotFound, match="Rule not found"):
        contract.reader.content_rules.show(name)
    with pytest.raises(NotFound):
        contract.writer.content_rules.delete(name)


@pytest.mark.parametrize(
    ("stage", "kind", "shown"),
    [
        ("pre_process", "match_content", "pre_process_rules"),
        ("request", "add_header", "request_rules"),
        ("response", "delete_header", "response_rules"),
        ("response_body", "replace_body", "response_body_rules"),
    ],
)
def test_attach_to_and_detach_from_a_service(contract: Contract, stage: Any, kind: Any, shown: str) -> None:
    name, service = contract.name(), contract.service()
    contract.writer.content_rules.add(name, type=kind, **KINDS[kind])
    getattr(contract.writer.content_rules, f"attach_{stage}")(service, rule=name)
    assert getattr(contract.show(service), shown) == [name]
    assert contract.writer.content_rules.attach(name, service, stage=stage) is False
    getattr(contract.reader.content_rules, f"detach_{stage}")(service, rule=name)
    assert getattr(contract.show(service), shown) == []
    assert contract.writer.content_rules.attach(name, service, stage=stage) is True


def test_attach_to_and_detach_from_a_server(contract: Contract) -> None:
    name, service = contract.name(), contract.service()
    server = contract.server(service).index
    assert server is not None
    contract.writer.content_rules.add(name, pattern="x")
    contract.writer.content_rules.attach_to_server(service, server, rule=name)
    assert contract.show(service).real_servers[0].match_rules == [name]
    contract.reader.content_rules.detach_from_server(service, server, rule=name)
    assert contract.show(service).real_servers[0].match_rules == []


def test_attach_to_the_seat_of_a_subvs(contract: Contract) -> None:
    name, parent = contract.name(), contract.service()
    seat = contract.writer.sub_virtual_services.add(parent)
    assert seat.seat_index is not None
    contract.writer.content_rules.add(name, pattern="x")
    assert contract.writer.content_rules.attach(name, parent, server=seat.seat_index) is True
    assert contract.show(parent).sub_services[0].match_rules == [name]


def test_attach_what_does_not_exist(contract: Contract) -> None:
    service = contract.service()
    with pytest.raises(NotFound):
        contract.writer.content_rules.attach_request(service, rule="no-such-rule")
    with pytest.raises(NotFound):
        contract.writer.content_rules.attach("no-such-rule", 9999, stage="request")
