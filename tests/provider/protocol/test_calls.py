"""How reads, imports, upgrades and everything else are answered; through the in-process driver."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgpack
import pytest

from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    ListOf,
    MapKey,
    Provider,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    UpgradeContext,
    schema_bytes,
)
from loadmaster_provider.protocol.messages import wire
from tests.provider.protocol.one_thing import (
    THING,
    OneThing,
    Thing,
    completed,
    nothing,
    raising,
    thing,
)
from tests.provider.protocol.toy.provider import Toy
from tests.provider.protocol.toy.store import Store, running_store
from tests.support.protocol_driver import ManagedObject, ProtocolDriver

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
