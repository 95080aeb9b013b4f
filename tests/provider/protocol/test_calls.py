"""How each call treats what a provider returns or raises, through the in-process driver."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import msgpack
import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    DataSource,
    Function,
    ImportContext,
    ListOf,
    MapKey,
    Nested,
    Number,
    PlanContext,
    Provider,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    SetOf,
    String,
    UpgradeContext,
    ValidateContext,
    is_known,
    schema_bytes,
)
from loadmaster_provider.protocol.messages import wire
from tests.provider.protocol.toy.provider import Toy
from tests.provider.protocol.toy.store import Store, running_store
from tests.support.protocol_driver import DriverError, ManagedObject, ProtocolDriver

SECRET = "hunter2-secret"

THING = Schema(
    version=3,
    attributes={
        "id": Attribute(type=String, computed=True, keep=True),
        "name": Attribute(type=String, required=True),
        "size": Attribute(type=Number, optional=True),
        "tags": Attribute(type=SetOf(String), optional=True),
        "secret": Attribute(type=String, optional=True, sensitive=True),
        "parts": Attribute(
            type=Nested("list", {"title": Attribute(type=String, required=True)}), optional=True
        ),
        "volatile": Attribute(type=Number, computed=True),
        "port": Attribute(type=Number, optional=True, computed=True, keep=True),
    },
)


def nothing(_: Any) -> None:
    """A hook that does nothing."""


def completed(context: ApplyContext) -> dict[str, Any]:
    """A well-behaved result."""
    port = context.planned["port"]
    return {**context.planned, "id": "1", "volatile": 1, "port": port if is_known(port) else 80}


@dataclass
class Thing(Resource):
    """A resource whose hooks the test supplies."""

    on_create: Callable[[ApplyContext], Any] = completed
    on_update: Callable[[ApplyContext], Any] = completed
    on_delete: Callable[[ApplyContext], Any] = nothing
    on_plan: Callable[[PlanContext], Any] = nothing
    on_read: Callable[[ReadContext], Any] = lambda context: context.state
    on_upgrade: Callable[[UpgradeContext], Any] = lambda context: context.state
    identity: Any = field(default_factory=lambda: {"id": String})
    schema: Schema = THING

    def create(self, context: ApplyContext) -> dict[str, Any]:
        return self.on_create(context)  # type: ignore[no-any-return]

    def update(self, context: ApplyContext) -> dict[str, Any]:
        return self.on_update(context)  # type: ignore[no-any-return]

    def delete(self, context: ApplyContext) -> None:
        self.on_delete(context)

    def plan(self, context: PlanContext) -> None:
        self.on_plan(context)

    def read(self, context: ReadContext) -> dict[str, Any] | None:
        return self.on_read(context)  # type: ignore[no-any-return]

    def upgrade(self, context: UpgradeContext) -> dict[str, Any]:
        return self.on_upgrade(context)  # type: ignore[no-any-return]

    def import_state(self, context: ImportContext) -> dict[str, Any] | None:
        key = context.id or (context.identity or {}).get("id")
        return {"id": key} if key == "1" else None


class Mirror(DataSource):
    """A data source that echoes its argument, or raises."""

    schema = Schema(
        attributes={
            "word": Attribute(type=String, required=True),
            "echo": Attribute(type=String, computed=True),
        }
    )

    def read(self, context: ValidateContext) -> dict[str, Any]:
        if context.config["word"] == "wrong":
            return {"word": "wrong", "echo": 5}
        return {**context.config, "echo": context.config["word"].upper()}


@dataclass
class OneThing(Provider):
    """A provider with one resource."""

    thing: Thing

    def resource_names(self) -> list[str]:
        return ["one_thing"]

    def resource(self, name: str) -> Resource:
        return self.thing

    def data_source_names(self) -> list[str]:
        return ["one_mirror"]

    def data_source(self, name: str) -> DataSource:
        return Mirror()

    def functions(self) -> dict[str, Function]:
        return {"half": Function(parameters={"of": Number}, returns=Number, call=_half)}


def _half(value: Any) -> Any:
    if value < 0:
        raise ValueError("only positive numbers have a half here")
    if value == 13:
        raise RuntimeError("unlucky")
    return value / 2


def thing(**hooks: Any) -> ManagedObject:
    return ProtocolDriver(OneThing(Thing(**hooks))).resource("one_thing")


def raising(error: Exception) -> Callable[[Any], Any]:
    def hook(_: Any) -> Any:
        raise error

    return hook


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


# ---------------------------------------------------------------------- reading and storing


def test_a_vanished_object_is_created_anew() -> None:
    it = thing(on_read=nothing)
    it.apply({"name": "a"})
    assert it.plan({"name": "a"}).action == "create"


def test_a_failed_read_keeps_the_stored_state() -> None:
    it = thing(on_read=raising(ProviderError("unreachable")))
    it.apply({"name": "a"})
    assert [item.summary for item in it.plan({"name": "a"}).errors] == ["unreachable"]
    assert it.state is not None


def test_private_values_are_stored_and_survive_a_read() -> None:
    def create(context: ApplyContext) -> Any:
        context.private["serial"] = {"unit": "A1"}
        return completed(context)

    seen: list[Any] = []

    def read(context: ReadContext) -> Any:
        seen.append(context.private)
        return context.state

    it = thing(on_create=create, on_read=read)
    it.apply({"name": "a"})
    it.refresh()
    it.refresh()
    assert seen == [{"serial": {"unit": "A1"}}] * 2


@pytest.mark.parametrize("stored", [b"", b"\x00\x01", b"[1]", b'"text"'])
def test_private_bytes_of_another_program_are_ignored(stored: bytes) -> None:
    seen: list[Any] = []

    def read(context: ReadContext) -> Any:
        seen.append(context.private)
        return context.state

    it = thing(on_read=read)
    it.apply({"name": "a"})
    it.private = stored
    it.refresh()
    assert seen[-1] == {}


def upgrade(it: ManagedObject, version: int, stored: Any) -> Any:
    return it._driver.call(
        "UpgradeResourceState",
        type_name="one_thing",
        version=version,
        raw_state=wire()["RawState"](json=json.dumps(stored).encode()),
    )


def test_a_state_of_the_same_version_loses_strangers_and_gains_nulls() -> None:
    it = thing()
    stored = {"id": "1", "name": "a", "parts": [{"title": "t", "gone": 1}], "gone": {"x": 1}}
    answer = upgrade(it, 3, stored)
    assert not answer.diagnostics
    state = msgpack.unpackb(answer.upgraded_state.msgpack)
    assert state.keys() == THING.attributes.keys()
    assert state["parts"] == [{"title": "t"}]


def test_a_state_that_cannot_be_read_is_refused_with_its_path() -> None:
    answer = upgrade(thing(), 2, {"id": "1", "name": ["a"], "size": 1})
    (diagnostic,) = answer.diagnostics
    assert diagnostic.detail == "expected a string, got list"
    assert diagnostic.attribute.steps[0].attribute_name == "name"


def test_an_upgrade_gets_the_old_version_and_the_raw_state() -> None:
    seen: list[Any] = []

    def hook(context: UpgradeContext) -> Any:
        seen.append((context.version, context.state))
        return {"id": "1", "name": context.state["title"]}

    answer = upgrade(thing(on_upgrade=hook), 1, {"title": "old"})
    assert msgpack.unpackb(answer.upgraded_state.msgpack)["name"] == "old"
    assert seen == [(1, {"title": "old"})]


def test_import_by_id_and_by_identity() -> None:
    it = thing()
    assert it.import_("1") == []
    assert it.state is not None
    assert it.state["id"] == "1"
    (problem,) = thing().import_("2")
    assert problem.summary == "there is no one_thing with id '2'"
    identity = wire()["ResourceIdentityData"](
        identity_data=wire()["DynamicValue"](msgpack=msgpack.packb({"id": "1"}))
    )
    answer = it._driver.call("ImportResourceState", type_name="one_thing", identity=identity)
    (imported,) = answer.imported_resources
    assert msgpack.unpackb(imported.identity.identity_data.msgpack) == {"id": "1"}


def test_identities_are_described_and_sent_once_they_are_known() -> None:
    it = thing()
    schemas = it._driver.call("GetResourceIdentitySchemas").identity_schemas
    (attribute,) = schemas["one_thing"].identity_attributes
    assert (attribute.name, attribute.type, attribute.required_for_import) == ("id", b'"string"', True)
    nothing_yet = wire()["DynamicValue"](msgpack=msgpack.packb(None))
    config = wire()["DynamicValue"](msgpack=msgpack.packb({**dict.fromkeys(THING.attributes), "name": "a"}))
    planned = it._driver.call(
        "PlanResourceChange", type_name="one_thing", prior_state=nothing_yet, config=config
    )
    assert not planned.HasField("planned_identity")
    applied = it._driver.call(
        "ApplyResourceChange",
        type_name="one_thing",
        prior_state=nothing_yet,
        config=config,
        planned_state=planned.planned_state,
    )
    assert msgpack.unpackb(applied.new_identity.identity_data.msgpack) == {"id": "1"}


# ---------------------------------------------------------------------- everything else


def test_data_sources_answer_or_name_what_is_wrong() -> None:
    driver = ProtocolDriver(OneThing(Thing()))
    assert driver.read_data_source("one_mirror", {"word": "hi"}) == ({"word": "hi", "echo": "HI"}, [])
    state, (problem,) = driver.read_data_source("one_mirror", {"word": "wrong"})
    assert state is None
    assert (problem.path, problem.detail) == (("echo",), "expected a string, got int")


def test_functions_answer_or_say_why_not() -> None:
    driver = ProtocolDriver(OneThing(Thing()))

    def half(value: Any) -> Any:
        return driver.call(
            "CallFunction", name="half", arguments=[wire()["DynamicValue"](msgpack=msgpack.packb(value))]
        )

    assert msgpack.unpackb(half(5).result.msgpack) == "2.5"
    assert half(-1).error.text == "only positive numbers have a half here"
    assert half(13).error.text == "unexpected RuntimeError in the provider"
    assert driver.call("CallFunction", name="no").error.text == "this provider has no function no"


def test_a_type_that_does_not_exist_is_refused() -> None:
    driver = ProtocolDriver(OneThing(Thing()))
    for name in ("ReadResource", "PlanResourceChange", "ApplyResourceChange", "ValidateResourceConfig"):
        (diagnostic,) = driver.call(name, type_name="one_other").diagnostics
        assert diagnostic.summary == "this provider has no resource one_other"
    (diagnostic,) = driver.call("ReadDataSource", type_name="one_other").diagnostics
    assert diagnostic.summary == "this provider has no data source one_other"


def test_a_schema_that_contradicts_itself_is_named() -> None:
    bad = Schema(attributes={"count": Attribute(type=ListOf(String), optional=True)})
    answer = ProtocolDriver(OneThing(Thing(schema=bad))).call("GetProviderSchema")
    (diagnostic,) = answer.diagnostics
    assert "one_thing: attribute name 'count' is taken by Terraform" in diagnostic.detail


def test_prepared_schemas_are_the_same_as_computed_ones() -> None:
    class Prepared(OneThing):
        def serialized_schemas(self) -> bytes:
            return schema_bytes(OneThing(Thing()))

    computed = ProtocolDriver(OneThing(Thing())).call("GetProviderSchema")
    assert ProtocolDriver(Prepared(Thing())).call("GetProviderSchema") == computed
    assert computed.server_capabilities.get_provider_schema_optional


def test_write_only_arguments_need_a_terraform_that_knows_them() -> None:
    class Holder(Provider):
        def resource_names(self) -> list[str]:
            return ["holder"]

        def resource(self, name: str) -> Resource:
            return Thing(
                schema=Schema(attributes={"key": Attribute(type=String, optional=True, write_only=True)})
            )

    config = wire()["DynamicValue"](msgpack=msgpack.packb({"key": "x"}))
    answer = ProtocolDriver(Holder()).call("ValidateResourceConfig", type_name="holder", config=config)
    (diagnostic,) = answer.diagnostics
    assert diagnostic.summary == "key needs Terraform 1.11 or newer"


# ---------------------------------------------------------------------- the toy provider, in process


@pytest.fixture
def store() -> Iterator[Store]:
    with running_store() as store:
        yield store


def test_the_toy_provider_lives_a_whole_life_in_process(store: Store) -> None:
    driver = ProtocolDriver(Toy(), config={"host": store.host})
    server = driver.resource("toy_server")
    config: dict[str, Any] = {
        "name": "a",
        "address": "x",
        "port": 80,
        "rules": [{"name": "r"}],
        "acls": [{"cidr": "10.0.0.0/8"}, {"cidr": "11.0.0.0/8", "action": "deny"}],
        "headers": {"x": {"value": "1"}},
        "weights": {"w": 1},
    }
    server.apply(config)
    assert server.plan(config).is_empty
    more = {
        **config,
        "acls": [{"cidr": "9.0.0.0/8"}, *config["acls"]],
        "rules": [{"name": "new"}, {"name": "r"}],
    }
    planned = server.plan(more)
    assert planned.state is not None
    assert [rule["uid"] for rule in planned.state["rules"]] == [UNKNOWN, "r-0-1"]
    server.apply(more)
    assert server.plan(more).is_empty
    (key,) = store.items
    store.items[key]["port"] = 81
    assert server.plan(more).action == "update"
    server.apply(more)
    other = driver.resource("toy_server")
    assert other.import_(key) == []
    assert other.plan(more).is_empty
    assert server.plan({**more, "name": "b"}).action == "replace"
    server.destroy()
    assert not store.items
    driver.close()
    findings = server.validate({**config, "headers": {"x": {"value": "1", "port": 99999}}})
    assert [(item.summary, item.path) for item in findings] == [
        ('invalid value for headers["x"].port', ("headers", MapKey("x")))
    ]
