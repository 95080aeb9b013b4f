"""What becomes of a change, whatever the provider returns or raises; through the in-process driver."""

from __future__ import annotations

from typing import Any

import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    PlanContext,
    ProviderError,
)
from tests.provider.protocol.one_thing import (
    completed,
    nothing,
    raising,
    thing,
)
from tests.support.protocol_driver import DriverError

SECRET = "hunter2-secret"


# ---------------------------------------------------------------------- results of changes


def test_a_created_thing_settles() -> None:
    it = thing()
    assert it.apply({"name": "a", "tags": ["x", "y"]}).action == "create"
    assert it.plan({"name": "a", "tags": ["y", "x"]}).is_empty
    assert it.apply({"name": "b"}).action == "update"
    assert it.destroy().action == "delete"
    assert it.state is None


def test_a_value_of_the_wrong_type_is_named_and_the_object_kept() -> None:
    it = thing(on_create=lambda context: {**completed(context), "size": "big", "parts": [{"title": 5}]})
    applied = it.apply({"name": "a", "size": 7, "parts": [{"title": "t"}]}, check=False)
    assert [(item.path, item.detail) for item in applied.errors] == [
        (("size",), "expected a number, got str"),
        (("parts", 0), "expected a string, got int\n\nIn parts[0].title."),
    ]
    assert it.state is not None
    assert (it.state["id"], it.state["size"]) == ("1", 7)
    assert it.tainted


def test_an_attribute_that_the_schema_lacks_is_named() -> None:
    it = thing(on_create=lambda context: {**completed(context), "colour": "red"})
    applied = it.apply({"name": "a"}, check=False)
    assert [item.summary for item in applied.errors] == [
        "the provider returned colour, which its schema does not have"
    ]
    assert it.state is not None


def test_an_unknown_that_is_left_over_becomes_null_with_a_warning() -> None:
    it = thing(on_create=lambda context: {**completed(context), "volatile": UNKNOWN})
    applied = it.apply({"name": "a"})
    assert [item.summary for item in applied.warnings] == ["the provider did not say what volatile is"]
    assert it.state is not None
    assert it.state["volatile"] is None
    assert not it.tainted


def test_a_create_that_returns_nothing_is_an_error_but_forgets_nothing() -> None:
    it = thing(on_create=nothing)
    assert it.apply({"name": "a"}, check=False).errors
    assert it.state is not None
    assert it.tainted


def test_a_create_that_fails_without_a_partial_state_leaves_nothing() -> None:
    it = thing(on_create=raising(ProviderError("no", "because", path="size")))
    (error,) = it.apply({"name": "a"}, check=False).errors
    assert (error.summary, error.detail, error.path) == ("no", "because", ("size",))
    assert it.state is None


def test_a_create_that_reports_errors_and_returns_a_state_is_tainted() -> None:
    def create(context: ApplyContext) -> Any:
        context.diagnostics.error("half done")
        return completed(context)

    it = thing(on_create=create)
    assert it.apply({"name": "a"}, check=False).errors
    assert it.tainted
    it._driver.provider.thing.on_create = completed  # type: ignore[attr-defined]
    assert it.apply({"name": "a"}).action == "replace"
    assert not it.tainted


def test_a_failed_update_keeps_the_stored_state() -> None:
    it = thing(on_update=raising(RuntimeError("boom")))
    it.apply({"name": "a"})
    before = it.state
    assert it.apply({"name": "b"}, check=False).errors
    assert it.state == before


def test_a_hook_that_changes_its_input_changes_nothing_else() -> None:
    def vandal(context: ApplyContext) -> Any:
        context.prior.clear()
        context.planned["parts"].clear()
        raise ProviderError("no")

    it = thing(on_update=vandal)
    it.apply({"name": "a", "parts": [{"title": "t"}]})
    before = it.state
    it.apply({"name": "b", "parts": [{"title": "t"}]}, check=False)
    assert it.state == before


def test_a_delete_that_fails_keeps_the_object_or_what_is_left_of_it() -> None:
    it = thing(on_delete=raising(ProviderError("in use")))
    it.apply({"name": "a"})
    assert it.destroy(check=False).errors
    assert it.state is not None

    def half(context: ApplyContext) -> None:
        context.partial({**context.prior, "size": 0})
        raise ProviderError("in use")

    it = thing(on_delete=half)
    it.apply({"name": "a", "size": 5})
    it.destroy(check=False)
    assert it.state is not None
    assert it.state["size"] == 0


def test_secrets_are_blotted_out_of_every_message() -> None:
    it = thing(on_create=raising(RuntimeError(f"login with {SECRET}/x failed")))
    (error,) = it.apply({"name": "a", "secret": f"{SECRET}/x"}, check=False).errors
    assert error.detail.startswith("RuntimeError: login with (sensitive value) failed")
    it = thing(on_create=raising(ProviderError(f"bad {SECRET}%2Fx")))
    (error,) = it.apply({"name": "a", "secret": f"{SECRET}/x"}, check=False).errors
    assert error.summary == "bad (sensitive value)"


# ---------------------------------------------------------------------- the plan hook


def test_a_plan_hook_may_compute_values_and_ask_for_a_replacement() -> None:
    def plan(context: PlanContext) -> None:
        if context.planned is not None:
            context.planned["port"] = 443
        if context.is_update and context.prior != context.planned:
            context.replace.add(("name",))

    it = thing(on_plan=plan)
    it.apply({"name": "a"})
    assert it.state is not None
    assert it.state["port"] == 443
    planned = it.plan({"name": "b"})
    assert (planned.action, planned.replace) == ("replace", [("name",)])


def test_a_plan_hook_that_turns_nothing_into_a_change_makes_volatile_values_unknown() -> None:
    wanted = [80]

    def plan(context: PlanContext) -> None:
        if context.planned is not None:
            context.planned["port"] = wanted[0]

    it = thing(on_plan=plan)
    it.apply({"name": "a"})
    assert it.plan({"name": "a"}).is_empty
    wanted[0] = 443
    planned = it.plan({"name": "a"})
    assert planned.state is not None
    assert planned.action == "update"
    assert (planned.state["port"], planned.state["volatile"], planned.state["id"]) == (443, UNKNOWN, "1")


def test_a_plan_hook_that_contradicts_the_user_is_caught_by_the_judge() -> None:
    def plan(context: PlanContext) -> None:
        assert context.planned is not None
        context.planned["name"] = "other"

    with pytest.raises(DriverError, match="name: planned as 'other', configured as 'a'"):
        thing(on_plan=plan).plan({"name": "a"})


def test_a_result_that_breaks_the_plan_is_caught_by_the_judge() -> None:
    with pytest.raises(DriverError, match="name: was 'a', but now 'A'"):
        thing(on_create=lambda context: {**completed(context), "name": "A"}).apply({"name": "a"})


def test_a_refused_destroy_is_an_error_of_the_plan() -> None:
    def plan(context: PlanContext) -> None:
        if context.is_destroy:
            raise ProviderError("protected")

    it = thing(on_plan=plan)
    it.apply({"name": "a"})
    assert [item.summary for item in it.plan(None).errors] == ["protected"]
