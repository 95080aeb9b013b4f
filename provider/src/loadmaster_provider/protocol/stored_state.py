"""State as Terraform stores it: JSON, written by whatever version of the schema was in use then."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .schema import Attribute, Nested

__all__ = ["fits_schema", "without_strangers"]

Attributes = Mapping[str, Attribute]


def fits_schema(attributes: Attributes, value: Any) -> bool:
    """Whether the stored object has exactly the attributes of the schema, at all levels.

    Terraform can then read the stored bytes itself.
    """
    if value is None:
        return True
    if not isinstance(value, dict) or value.keys() != attributes.keys():
        return False
    return all(
        fits_schema(attribute.type.attributes, member)
        for name, attribute in attributes.items()
        if isinstance(attribute.type, Nested) and value[name] is not None
        for member in _members(attribute.type, value[name])
    )


def without_strangers(attributes: Attributes, value: Any) -> Any:
    """The stored object without the names that the schema no longer has, at all levels."""
    if not isinstance(value, dict):
        return value
    return {
        name: _rebuilt(attribute.type, value[name]) if isinstance(attribute.type, Nested) else value[name]
        for name, attribute in attributes.items()
        if name in value
    }


def _members(kind: Nested, value: Any) -> list[Any]:
    if kind.nesting == "single":
        return [value]
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [value]


def _rebuilt(kind: Nested, value: Any) -> Any:
    if kind.nesting == "single":
        return without_strangers(kind.attributes, value)
    if kind.nesting == "map" and isinstance(value, dict):
        return {key: without_strangers(kind.attributes, item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_strangers(kind.attributes, item) for item in value]
    return value
