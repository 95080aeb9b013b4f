"""Schemas in the form that Terraform reads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .messages import wire
from .schema import Attribute, Nested, Schema, Type

if TYPE_CHECKING:
    from .function import Function
    from .resource import Provider

__all__ = [
    "function_message",
    "identity_message",
    "schema_bytes",
    "schema_response",
    "set_capabilities",
    "type_bytes",
]

_MARKDOWN = 1
_NESTING = {"single": 1, "list": 2, "set": 3, "map": 4}


def schema_bytes(provider: Provider) -> bytes:
    """The provider's whole answer to "what do you offer", serialised.

    The same provider gives the same bytes on every run. Raises ``SchemaError`` for a schema that contradicts
    itself.
    """
    return schema_response(provider).SerializeToString(deterministic=True)  # type: ignore[no-any-return]


def schema_response(provider: Provider) -> Any:
    """The ``GetProviderSchema`` answer."""
    provider.schema.check(owner="provider")
    response = wire()["GetProviderSchema.Response"](provider=_schema_message(provider.schema))
    set_capabilities(response.server_capabilities)
    for name in provider.resource_names():
        schema = provider.resource(name).schema
        schema.check(owner=name)
        response.resource_schemas[name].CopyFrom(_schema_message(schema))
    for name in provider.data_source_names():
        schema = provider.data_source(name).schema
        schema.check(owner=f"data.{name}")
        response.data_source_schemas[name].CopyFrom(_schema_message(schema))
    for name, function in provider.functions().items():
        response.functions[name].CopyFrom(function_message(function))
    return response


def set_capabilities(capabilities: Any) -> None:
    """Say what this layer can do beyond the basics."""
    capabilities.plan_destroy = True
    capabilities.get_provider_schema_optional = True
    capabilities.move_resource_state = True


def function_message(function: Function) -> Any:
    """The description of a function."""
    message = wire()["Function"](
        summary=function.summary, description=function.description, description_kind=_MARKDOWN
    )
    for name, kind in function.parameters.items():
        message.parameters.add(name=name, type=type_bytes(kind))
    # the field's name is a Python keyword
    getattr(message, "return").type = type_bytes(function.returns)
    return message


def identity_message(identity: Mapping[str, Type]) -> Any:
    """The attributes that identify a resource."""
    message = wire()["ResourceIdentitySchema"]()
    for name, kind in identity.items():
        message.identity_attributes.add(name=name, type=type_bytes(kind), required_for_import=True)
    return message


def type_bytes(kind: Type) -> bytes:
    """A type in Terraform's notation."""
    return json.dumps(kind.to_json(), separators=(",", ":")).encode()


def _schema_message(schema: Schema) -> Any:
    message = wire()["Schema"](version=schema.version)
    block = message.block
    block.version = schema.version
    block.description = schema.description
    block.description_kind = _MARKDOWN
    block.deprecated = bool(schema.deprecated)
    _add_attributes(block.attributes, schema.attributes)
    return message


def _add_attributes(messages: Any, attributes: Mapping[str, Attribute]) -> None:
    for name, attribute in attributes.items():
        message = messages.add(
            name=name,
            description=attribute.description,
            description_kind=_MARKDOWN,
            required=attribute.required,
            optional=attribute.optional,
            computed=attribute.computed,
            sensitive=attribute.sensitive,
            deprecated=bool(attribute.deprecated),
            write_only=attribute.write_only,
        )
        if isinstance(attribute.type, Nested):
            message.nested_type.nesting = _NESTING[attribute.type.nesting]
            _add_attributes(message.nested_type.attributes, attribute.type.attributes)
        else:
            message.type = type_bytes(attribute.type)
