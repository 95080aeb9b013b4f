"""The scenario table: what a provider must get right, each row driven by the real Terraform."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from tests.provider.protocol.conftest import ToyProject
from tests.provider.protocol.toy.store import running_store

Scenario = Callable[[str, str], None]

EVERYTHING = (
    'comment = "hello"',
    'tags = ["x", "y"]',
    "ports = [1, 2]",
    'groups = ["b", "a"]',
    "nums = [3, 1]",
    'labels = { k = "v" }',
    "weights = { w = 2.5 }",
    'password = "s3cret"',
    'health = { type = "http", codes = [200, 201] }',
    'headers = { x = { value = "1" } }',
    'password_wo = "wo-secret"',
    "password_wo_version = 1",
    'rules = [{ name = "r1", secret = "xx" }]',
    'acls = [{ cidr = "10.0.0.0/8" }, { cidr = "11.0.0.0/8", action = "deny" }]',
    "cfg = {}",
)


def _line(diagnostic: dict[str, Any]) -> str:
    """The line of the configuration that Terraform shows with a diagnostic."""
    return str(diagnostic["snippet"]["code"]).strip()


def test_applying_twice_changes_nothing(project: ToyProject, scenario: Scenario) -> None:
    scenario("apply, replan", "no changes, with 40 attributes of all kinds, a data source and a function")
    project.write(
        project.server(*EVERYTHING)
        + 'data "toy_server" "d" { id = toy_server.a.id }\n'
        + project.server("comment = toy_server.a.status", name="b").replace(
            '"b"\n', '"b-${toy_server.a.id}"\n'
        )
        + 'output "d" { value = data.toy_server.d.name }\n'
        + 'output "f" { value = provider::toy::upper("abc") }\n'
    )
    project.terraform.apply()
    assert project.terraform.plan().is_empty
    assert project.terraform.raw_state()["outputs"]["f"]["value"] == "ABC"
    assert project.terraform.raw_state()["outputs"]["d"]["value"] == "a"


def test_leaving_an_argument_out_restores_its_default(project: ToyProject, scenario: Scenario) -> None:
    scenario('remove nickname = "custom"', 'back to the default "nick"')
    project.apply_server('nickname = "custom"')
    assert project.store.only()["nickname"] == "custom"
    project.write_server()
    plan = project.terraform.plan()
    assert plan.changes["toy_server.a"]["after"]["nickname"] == "nick"
    project.terraform.apply()
    assert project.store.only()["nickname"] == "nick"
    assert project.terraform.plan().is_empty


def test_a_computed_value_that_an_update_changes_is_planned_as_unknown(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario(
        "computed attribute that changes on update", "(known after apply) by itself; kept attributes stay"
    )
    project.apply_server()
    project.write_server(port=81)
    plan = project.terraform.plan()
    assert plan.changed("toy_server.a") == {"port", "revision"}
    assert plan.unknown("toy_server.a") == {"revision"}
    project.terraform.apply()
    assert project.terraform.attributes("toy_server.a")["revision"] == 2
    assert project.terraform.plan().is_empty


def test_a_resource_depending_on_a_changing_value_is_planned_in_the_same_run(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario("b depends on a's changing computed value", "both planned and applied in one run")
    second = project.server('comment = "revision ${toy_server.a.revision}"', name="b")
    project.write(project.server() + second)
    project.terraform.apply()
    project.write(project.server(port=81) + second)
    plan = project.terraform.plan()
    assert plan.actions("toy_server.a") == ["update"]
    assert plan.actions("toy_server.b") == ["update"]
    project.terraform.apply()
    assert project.terraform.attributes("toy_server.b")["comment"] == "revision 2"
    assert project.terraform.plan().is_empty


def test_defaults_inside_nested_elements_are_applied_and_restored(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario("default inside nested element", "applied and restored in single, list, set and map")
    project.apply_server(
        'health = { type = "http", interval = 3 }',
        'rules = [{ name = "r", negate = true }]',
        'acls = [{ cidr = "10.0.0.0/8", action = "deny" }]',
        'headers = { x = { value = "1", mode = "add" } }',
        'cfg = { a = "B" }',
    )
    project.apply_server(
        'health = { type = "http" }',
        'rules = [{ name = "r" }]',
        'acls = [{ cidr = "10.0.0.0/8" }]',
        'headers = { x = { value = "1" } }',
        "cfg = {}",
    )
    item = project.store.only()
    assert item["health"]["interval"] == 9
    assert item["rules"][0]["negate"] is False
    assert item["acls"][0]["action"] == "allow"
    assert item["headers"]["x"]["mode"] == "set"
    assert item["cfg"]["a"] == "A"
    assert project.terraform.plan().is_empty


def test_a_change_that_needs_a_new_object_is_planned_as_a_replacement(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario("requires-replace", "top level, nested, and by a rule on old and new value")
    project.apply_server('health = { type = "http" }', "i2 = 5")
    first = next(iter(project.store.items))
    project.write_server('health = { type = "tcp" }', "i2 = 5")
    plan = project.terraform.plan()
    assert plan.actions("toy_server.a") == ["delete", "create"]
    assert plan.changes["toy_server.a"]["replace_paths"] == [["health", "type"]]
    project.write_server('health = { type = "http" }', "i2 = 6")
    assert project.terraform.plan().actions("toy_server.a") == ["update"]
    project.write_server('health = { type = "http" }', "i2 = 4")
    assert project.terraform.plan().changes["toy_server.a"]["replace_paths"] == [["i2"]]
    project.terraform.apply()
    assert list(project.store.items) != [first]
    project.write(project.server('health = { type = "http" }', "i2 = 4").replace('name = "a"', 'name = "a2"'))
    assert project.terraform.plan().changes["toy_server.a"]["replace_paths"] == [["name"]]


def test_changes_made_behind_terraforms_back_are_found(project: ToyProject, scenario: Scenario) -> None:
    scenario(
        "drift, out-of-band delete",
        "exactly the drifted attribute is planned; a deleted object is created anew",
    )
    project.apply_server()
    project.store.only()["port"] = 8888
    plan = project.terraform.plan()
    assert plan.changed("toy_server.a") == {"port", "revision"}
    assert plan.drift["toy_server.a"]["after"]["port"] == 8888
    project.terraform.apply()
    assert project.store.only()["port"] == 80
    project.store.items.clear()
    assert project.terraform.plan().actions("toy_server.a") == ["create"]
    project.terraform.apply()
    assert project.terraform.plan().is_empty


def test_validation_errors_point_at_the_line(project: ToyProject, scenario: Scenario) -> None:
    scenario("validation error with path", "top level, list index and map key")
    project.write_server(
        'acls = [{ cidr = "10.0.0.0" }]',
        'checks = "deep"',
        'rules = [\n    { name = "r0" },\n    { name = "r1" },\n  ]',
        'headers = {\n    w = { value = "0" }\n    x = { value = "1", port = 99999 }\n  }',
        port=80000,
    )
    errors = {item["summary"]: item for item in project.terraform.validate().errors}
    assert _line(errors["invalid value for port"]) == "port = 80000"
    assert errors["invalid value for port"]["detail"] == "80000 is outside 1-65535"
    assert errors["invalid value for port"]["address"] == "toy_server.a"
    assert _line(errors["invalid value for acls[*].cidr"]).startswith("acls")
    assert errors['invalid value for headers["x"].port']["detail"] == "99999 is outside 1-65535"
    assert _line(errors["second rule is bad"]) == '{ name = "r1" },'
    assert errors["second rule is bad"]["detail"] == "In rules[1].name."
    assert _line(errors["header is bad"]).startswith('x = { value = "1"')


def test_warnings_point_at_the_line(project: ToyProject, scenario: Scenario) -> None:
    scenario("warning with path", "yes, and for deprecated arguments")
    project.write_server('checks = "warn"', 's1 = "old"')
    result = project.terraform.validate()
    assert result.exit_code == 0
    warnings = {item["summary"]: item for item in result.warnings}
    assert len(result.warnings) == len(warnings) == 2
    assert _line(warnings["checks is odd"]) == 'checks = "warn"'
    assert warnings["s1 is deprecated"]["detail"] == "use comment instead"


def test_validation_still_runs_where_something_is_unknown(project: ToyProject, scenario: Scenario) -> None:
    scenario("any unknown in the configuration", "known values are still checked, unknown ones are marked")
    project.write(
        project.server()
        + project.server("comment = toy_server.a.token", 'checks = "warn"', name="b", port=80000)
        + project.server("port = toy_server.a.revision", name="c").replace("  port = 80\n", "")
    )
    result = project.terraform.try_plan()
    assert [item["summary"] for item in result.errors] == ["invalid value for port"]
    assert [item["summary"] for item in result.warnings] == ["checks is odd"]


def test_refined_unknowns_pass_through(project: ToyProject, scenario: Scenario) -> None:
    scenario("refined unknown, unknown lists", "passed back unchanged; known after apply")
    project.write(
        project.server() + 'resource "toy_server" "b" {\n'
        '  name = "b-${toy_server.a.id}"\n  address = toy_server.a.token\n  port = toy_server.a.revision\n'
        '  tags = toy_server.a.dtags\n  groups = [toy_server.a.id, "z"]\n'
        "  labels = { x = toy_server.a.status }\n"
        '  enabled = toy_server.a.status == "up"\n  acls = [{ cidr = "${toy_server.a.id}/8" }]\n}\n'
    )
    plan = project.terraform.plan()
    assert {"name", "address", "port", "groups", "labels", "enabled", "acls"} <= plan.unknown("toy_server.b")
    project.terraform.apply()
    first = project.terraform.attributes("toy_server.a")
    second = project.terraform.attributes("toy_server.b")
    assert second["name"] == f"b-{first['id']}"
    assert sorted(second["groups"]) == sorted([first["id"], "z"])
    assert second["enabled"] is True
    assert project.terraform.plan().is_empty
    project.terraform.write(
        (project.terraform.folder / "main.tf").read_text().replace("port = 80", "port = 81")
    )
    plan = project.terraform.plan()
    assert plan.actions("toy_server.b") == ["update"]
    assert "port" in plan.unknown("toy_server.b")
    project.terraform.apply()
    assert project.terraform.plan().is_empty


def test_numbers_keep_every_digit(project: ToyProject, scenario: Scenario) -> None:
    scenario("fractional number 0.1, large integers", "exact, empty second plan")
    project.apply_server(
        "weights = { w = 0.1, big = 9007199254740993, huge = 123456789012345678901234567890, e = 1e3 }",
        "i1 = 0.3",
    )
    item = project.store.only()
    assert item["weights"] == {
        "w": "decimal:0.1",
        "big": 9007199254740993,
        "huge": 123456789012345678901234567890,
        "e": 1000,
    }
    text = project.terraform.state_file.read_text()
    assert '"w": 0.1' in text
    assert '"huge": 123456789012345678901234567890' in text
    assert project.terraform.plan().is_empty


def test_an_exception_names_the_resource_and_hides_the_traceback(
    project: ToyProject, scenario: Scenario
) -> None:
    scenario("exception in a hook", "summary, text, resource address and line; no traceback, no secret")
    project.write_server('checks = "raise"', 'password = "hunter2-secret"')
    (error,) = project.terraform.validate().errors
    assert error["summary"] == "unexpected error while checking toy_server"
    assert error["detail"].startswith("RuntimeError: boom in validate with (sensitive value)")
    project.apply_server('password = "hunter2-secret"')
    project.write_server('behaviour = "raise in update"', 'password = "hunter2-secret"')
    result = project.terraform.try_apply()
    (error,) = result.errors
    assert error["address"] == "toy_server.a"
    assert _line(error).startswith('resource "toy_server" "a"')
    assert "boom in update with (sensitive value)" in error["detail"]
    assert "hunter2-secret" not in result.text
    assert "Traceback" not in result.text
    project.write_server('password = "hunter2-secret"')
    assert project.terraform.plan().is_empty


def test_a_bad_provider_block_is_reported_at_its_line(project: ToyProject, scenario: Scenario) -> None:
    scenario("bad provider configuration", "path and line, from validate and from configure")
    project.write(project.server(), provider='host = "bad"')
    (error,) = project.terraform.try_plan().errors
    assert (error["summary"], _line(error)) == ("the host is bad", 'host = "bad"')
    project.write(project.server(), provider='api_key = "wrong"')
    (error,) = project.terraform.try_plan().errors
    assert (error["summary"], _line(error)) == ("login failed", 'api_key = "wrong"')
    assert error["detail"] == "the store refused the key '(sensitive value)'"


def test_a_create_that_fails_half_way_is_not_forgotten(project: ToyProject, scenario: Scenario) -> None:
    scenario(
        "exception in create after the first call",
        "saved as tainted, next plan replaces it; without it, forgotten",
    )
    project.write_server('behaviour = "partial"', 'health = { type = "http" }')
    (error,) = project.terraform.try_apply().errors
    assert (error["summary"], _line(error)) == ("second step failed", 'health = { type = "http" }')
    instance = project.terraform.instance("toy_server.a")
    assert instance is not None
    assert instance["status"] == "tainted"
    assert instance["attributes"]["id"] in project.store.items
    project.write_server('health = { type = "http" }')
    assert project.terraform.plan().actions("toy_server.a") == ["delete", "create"]
    project.terraform.apply()
    assert len(project.store.items) == 1
    project.write(
        project.server('health = { type = "http" }')
        + project.server('behaviour = "raise in create"', name="b")
    )
    project.terraform.try_apply()
    assert project.terraform.instance("toy_server.b") is None
    assert len(project.store.items) == 1


def test_a_stored_state_of_an_older_version_is_upgraded(project: ToyProject, scenario: Scenario) -> None:
    scenario("state upgrade", "old names converted or dropped, no change planned, no warning")
    project.apply_server('comment = "kept"')
    state = project.terraform.raw_state()
    instance = state["resources"][0]["instances"][0]
    instance["schema_version"] = 0
    instance["attributes"]["remark"] = instance["attributes"].pop("comment")
    instance["attributes"]["long_gone"] = {"x": 1}
    state["serial"] += 1
    project.terraform.state_file.write_text(json.dumps(state))
    plan = project.terraform.plan()
    assert plan.is_empty
    assert plan.diagnostics == []


def test_two_configurations_of_one_provider_are_kept_apart(project: ToyProject, scenario: Scenario) -> None:
    scenario("two aliases (two processes)", "each talks to its own host")
    with running_store() as other:
        project.write(
            f'provider "toy" {{\n  alias = "two"\n  host = "{other.host}"\n}}\n'
            + project.server()
            + project.server("provider = toy.two", name="b")
        )
        project.terraform.apply()
        assert [item["name"] for item in project.store.items.values()] == ["a"]
        assert [item["name"] for item in other.items.values()] == ["b"]
