"""A schema with everything that is derived from it once and used in each call."""

from __future__ import annotations

from typing import Any

from .codec import NULL, ObjectCodec, ValueTypeError, pack, parse_json, unpack
from .messages import wire
from .resource import DataSource, Resource
from .schema import Attribute, Schema
from .stored_state import without_strangers
from .validation import Checker
from .values import Object

__all__ = ["BoundDataSource", "BoundResource", "BoundSchema", "duplicate"]


class BoundSchema:
    """Encodes, decodes and checks the objects of one schema."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.attributes = schema.attributes
        self.codec = ObjectCodec(schema.attributes)
        self.checker = Checker(schema.attributes)
        self._dynamic_value = wire()["DynamicValue"]

    def decode(self, message: Any) -> Object | None:
        """The object in a ``DynamicValue``, ``None`` for null."""
        if message.msgpack:
            return self.codec.decode(unpack(message.msgpack))  # type: ignore[no-any-return]
        if message.json:
            return self.from_json(parse_json(message.json))
        return None

    def from_json(self, value: Any) -> Object | None:
        """An object that was stored as JSON; names that the schema lacks are dropped, missing ones are
        null.
        """
        return None if value is None else self.codec.accept(without_strangers(self.attributes, value))

    def encode(self, value: Object | None) -> Any:
        """A ``DynamicValue`` for an object that the codec has accepted."""
        return self._dynamic_value(msgpack=NULL if value is None else pack(value))


class BoundResource(BoundSchema):
    """A resource with its schema at hand."""

    def __init__(self, resource: Resource) -> None:
        super().__init__(resource.schema)
        self.resource = resource
        self.has_plan_hook = type(resource).plan is not Resource.plan
        self.has_validate_hook = type(resource).validate is not Resource.validate
        identity = resource.identity
        self.identity = (
            None
            if identity is None
            else BoundSchema(
                Schema(attributes={k: Attribute(type=v, required=True) for k, v in identity.items()})
            )
        )

    def identity_message(self, state: Object | None) -> Any:
        """The identity inside a state, or ``None`` where there is none yet."""
        if self.identity is None or state is None:
            return None
        try:
            identity = self.identity.codec.accept(
                {name: state.get(name) for name in self.identity.attributes}
            )
        except ValueTypeError:
            return None
        if not all(isinstance(value, str | int | bool) for value in identity.values()):
            return None
        return wire()["ResourceIdentityData"](identity_data=self.identity.encode(identity))


class BoundDataSource(BoundSchema):
    """A data source with its schema at hand."""

    def __init__(self, data_source: DataSource) -> None:
        super().__init__(data_source.schema)
        self.data_source = data_source


def duplicate(value: Any) -> Any:
    """A copy that shares no list or dict with the original."""
    if isinstance(value, dict):
        return {key: duplicate(item) for key, item in value.items()}
    if isinstance(value, list):
        return [duplicate(item) for item in value]
    return value
