"""More rows of the scenario table: members, spelling, emptiness, numbers, unknowns."""

from __future__ import annotations

from collections.abc import Callable

from tests.provider.protocol.conftest import ToyProject

Scenario = Callable[[str, str], None]


def test_what_the_provider_computed_for_members_stays_with_them(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario(
        "computed values inside sets and lists", "known ones stay with their member, new ones are unknown"
    )
    project.apply_server(
        'acls = [{ cidr = "10.0.0.0/8" }, { cidr = "11.0.0.0/8", action = "deny" }]',
        'rules = [{ name = "r0" }, { name = "r1" }]',
    )
    before = project.terraform.attributes("toy_server.a")
    project.write_server(
        'acls = [{ cidr = "9.0.0.0/8" }, { cidr = "11.0.0.0/8", action = "deny" }, { cidr = "10.0.0.0/8" }]',
        'rules = [{ name = "new" }, { name = "r0" }, { name = "r1", pattern = "x" }]',
    )
    planned = project.terraform.plan().changes["toy_server.a"]["after"]
    known = {acl["cidr"]: acl["rule_id"] for acl in planned["acls"] if "rule_id" in acl}
    assert known == {acl["cidr"]: acl["rule_id"] for acl in before["acls"]}
    assert [rule.get("uid") for rule in planned["rules"]] == [
        None,
        *(rule["uid"] for rule in before["rules"]),
    ]
    project.terraform.apply()
    assert project.terraform.plan().is_empty
    project.apply_server('rules = [{ name = "r1" }]', "acls = []")
    assert project.terraform.attributes("toy_server.a")["rules"][0]["uid"] == before["rules"][1]["uid"]
    assert project.terraform.plan().is_empty


def test_a_nested_value_that_only_the_provider_sets(project: ToyProject, scenario: Scenario) -> None:
    scenario(
        "computed nested attribute, wholly the provider's",
        "unknown at create, kept on update, partly written ones too",
    )
    url = 'output "url" { value = toy_server.a.endpoints[0].url }\n'
    project.write(project.server("cfg = {}") + url)
    assert {"endpoints", "cfg"} <= project.terraform.plan().unknown("toy_server.a")
    project.terraform.apply()
    assert project.terraform.raw_state()["outputs"]["url"]["value"] == "http://x"
    assert project.terraform.attributes("toy_server.a")["cfg"] == {"a": "A", "b": 5}
    project.write(project.server("cfg = {}", port=81) + url)
    assert project.terraform.plan().changed("toy_server.a") == {"port", "revision"}
    project.write(project.server('cfg = { a = "B" }') + url)
    assert project.terraform.plan().changes["toy_server.a"]["after"]["cfg"] == {"a": "B", "b": 5}
    project.write(project.server() + url)
    assert project.terraform.plan().is_empty, "what was computed stays when nothing is written"


def test_another_spelling_is_no_change(project: ToyProject, scenario: Scenario) -> None:
    scenario("semantic equality", "another spelling, on either side, and another order are no change")
    project.apply_server(
        'protocol = "TCP"', 'groups = ["b", "a"]', 'headers = { x = { value = "1", mode = "ADD" } }'
    )
    item = project.store.only()
    item["protocol"], item["groups"], item["headers"]["x"]["mode"] = "tcp", ["a", "b"], "add"
    assert project.terraform.plan().is_empty
    project.write_server(
        'protocol = "Tcp"', 'groups = ["a", "b"]', 'headers = { x = { value = "1", mode = "add" } }'
    )
    assert project.terraform.plan().is_empty
    item["protocol"] = "udp"
    assert "protocol" in project.terraform.plan().changed("toy_server.a")


def test_absent_zero_and_empty_are_told_apart(project: ToyProject, scenario: Scenario) -> None:
    scenario("absent, zero, empty", "three different things, each settles")
    empty = ("i1 = 0", 'comment = ""', "tags = []", "labels = {}", "acls = []", "b1 = false")
    project.apply_server(*empty)
    assert project.terraform.plan().is_empty
    item = project.store.only()
    assert [item[name] for name in ("i1", "comment", "tags", "labels", "acls", "b1")] == [
        0,
        "",
        [],
        {},
        [],
        False,
    ]
    project.apply_server()
    assert [project.store.only()[name] for name in ("i1", "comment", "tags", "labels", "acls", "b1")] == [
        None
    ] * 6
    assert project.terraform.plan().is_empty
