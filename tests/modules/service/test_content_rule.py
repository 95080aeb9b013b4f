"""Rules are attached where the appliance takes them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from loadmaster_constructs import App, ArgumentError, ContentRule, LoadMaster, VirtualService
from tests.support.synthesis import synthesise

Make = Callable[[LoadMaster], ContentRule]
KINDS: dict[str, tuple[Make, str, str]] = {
    "match": (lambda lb: ContentRule.match(lb, "r", pattern="a${b}"), "match_content_rule", "pre_process"),
    "add_header": (
        lambda lb: ContentRule.add_header(lb, "r", header="X", value="a${b}"),
        "add_header_rule",
        "request",
    ),
    "delete_header": (
        lambda lb: ContentRule.delete_header(lb, "r", pattern="a${b}"),
        "delete_header_rule",
        "request",
    ),
    "replace_header": (
        lambda lb: ContentRule.replace_header(lb, "r", header="X", pattern="a${b}", replacement="c"),
        "replace_header_rule",
        "request",
    ),
    "modify_url": (
        lambda lb: ContentRule.modify_url(lb, "r", pattern="a${b}", replacement="c"),
        "modify_url_rule",
        "request",
    ),
    "replace_body": (
        lambda lb: ContentRule.replace_body(lb, "r", pattern="a${b}", replacement="c"),
        "replace_body_rule",
        "response_body",
    ),
}


@pytest.fixture
def web(lb: LoadMaster) -> VirtualService:
    return VirtualService(lb, "web", address="10.0.0.50", port=80, servers=["10.0.1.1"])


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_its_usual_place(app: App, lb: LoadMaster, web: VirtualService, kind: str) -> None:
    make, made, place = KINDS[kind]
    web.add_rule(make(lb))
    written = synthesise(app)
    rule = written.resource(made)
    assert rule["name"] == "r"
    assert "a$${b}" in rule.values()
    attachment = written.resource("rule_attachment")
    assert attachment["kind"] == place
    assert attachment["rule"].startswith(f"${{loadmaster_{made}.lb_r_")


def test_headers_can_be_changed_in_answers_too(app: App, lb: LoadMaster, web: VirtualService) -> None:
    rule = ContentRule.delete_header(lb, "server", pattern="Server")
    web.add_rule(rule, "response")
    web.add_rule(rule)
    kinds = {entry["kind"] for entry in synthesise(app).resources("rule_attachment").values()}
    assert kinds == {"request", "response"}


def test_a_place_the_appliance_does_not_take_is_refused(lb: LoadMaster, web: VirtualService) -> None:
    rule = ContentRule.modify_url(lb, "url", pattern="a", replacement="b")
    with pytest.raises(ArgumentError, match=r"place is 'response', accepted for this rule is request"):
        web.add_rule(rule, "response")


def test_a_rule_is_attached_once(lb: LoadMaster, web: VirtualService) -> None:
    rule = ContentRule.match(lb, "rule", pattern="x")
    web.add_rule(rule)
    with pytest.raises(ArgumentError, match=r"edge/lb/web/pre-process-rule: this name is taken"):
        web.add_rule(rule)
