"""The provider's schema as one JSON document, in the words of ``terraform providers schema -json``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_provider.protocol import Attribute, Nested, Schema
from loadmaster_provider.provider import ADDRESS, LoadMasterProvider

__all__ = ["schema_document"]


def schema_document() -> dict[str, Any]:
    """Provider block, resources and data sources with all their attributes."""
    provider = LoadMasterProvider()
    return {
        "format_version": "1.0",
        "provider_schemas": {
            ADDRESS: {
                "provider": _schema(provider.schema),
                "resource_schemas": {
                    name: _schema(provider.resource(name).schema) for name in provider.resource_names()
                },
                "data_source_schemas": {
                    name: _schema(provider.data_source(name).schema) for name in provider.data_source_names()
                },
            }
        },
    }


def _schema(schema: Schema) -> dict[str, Any]:
    block = {
        "attributes": _attributes(schema.attributes),
        "description": schema.description,
        "description_kind": "plain",
    }
    return {"version": schema.version, "block": block}


def _attributes(attributes: Mapping[str, Attribute]) -> dict[str, Any]:
    return {name: _attribute(attribute) for name, attribute in sorted(attributes.items())}


def _attribute(attribute: Attribute) -> dict[str, Any]:
    kind = attribute.type
    result: dict[str, Any] = {"description": attribute.description, "description_kind": "plain"}
    if isinstance(kind, Nested):
        result["nested_type"] = {"nesting_mode": kind.nesting, "attributes": _attributes(kind.attributes)}
    else:
        result["type"] = kind.to_json()
    for flag in ("required", "optional", "computed", "sensitive", "write_only"):
        if getattr(attribute, flag):
            result[flag] = True
    if attribute.deprecated:
        result["deprecated"] = True
    return result
