"""A provider with one resource whose hooks the test supplies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    DataSource,
    Function,
    ImportContext,
    Nested,
    Number,
    PlanContext,
    Provider,
    ReadContext,
    Resource,
    Schema,
    SetOf,
    String,
    UpgradeContext,
    ValidateContext,
    is_known,
)
from tests.support.protocol_driver import ManagedObject, ProtocolDriver

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
