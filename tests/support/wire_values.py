"""Values as Terraform puts them on the wire and takes them off, written down a second time for the tests."""

from __future__ import annotations

import decimal
import json
from collections.abc import Mapping
from typing import Any

import msgpack

from loadmaster_provider.protocol import Attribute, Nested, Type, Unknown
from loadmaster_provider.protocol.messages import wire

__all__ = ["DriverError", "complete", "decode", "encode", "json_number"]

Object = dict[str, Any]


class DriverError(AssertionError):
    """The provider reported errors that the test did not ask for, or broke one of Terraform's rules."""


def complete(attributes: Mapping[str, Attribute], value: Object) -> Object:
    """An object with null for everything that is not written, at all levels."""
    unknown = value.keys() - attributes.keys()
    if unknown:
        raise DriverError(f"unsupported argument: {', '.join(sorted(unknown))}")
    return {name: _complete(item.type, value.get(name)) for name, item in attributes.items()}


def _complete(kind: Type | Nested, value: Any) -> Any:
    if value is None or isinstance(value, Unknown) or not isinstance(kind, Nested):
        return value
    if kind.nesting == "single":
        return complete(kind.attributes, value)
    if kind.nesting == "map":
        return {key: _complete(Nested("single", kind.attributes), item) for key, item in value.items()}
    return [_complete(Nested("single", kind.attributes), item) for item in value]


def encode(attributes: Mapping[str, Attribute], value: Object) -> Any:
    """As Terraform encodes an object: all attributes, fractions as text, unknowns as extensions."""
    return wire()["DynamicValue"](msgpack=msgpack.packb(value, default=_extension))


def _extension(value: object) -> Any:
    if isinstance(value, Unknown):
        return msgpack.ExtType(0, b"\0")
    if isinstance(value, decimal.Decimal | int):
        return str(value)
    raise DriverError(f"cannot send {value!r}")


def decode(attributes: Mapping[str, Attribute], message: Any) -> Object | None:
    """What Terraform makes of an answer; raises ``DriverError`` where an attribute is missing."""
    if message.json:
        raw = json.loads(message.json, parse_float=decimal.Decimal)
    elif message.msgpack:
        raw = msgpack.unpackb(message.msgpack, ext_hook=lambda code, data: Unknown(), strict_map_key=False)
    else:
        return None
    return None if raw is None else _decode_object(attributes, raw)


def _decode_object(attributes: Mapping[str, Attribute], raw: Any) -> Any:
    if not isinstance(raw, dict):
        return raw
    if raw.keys() != attributes.keys():
        raise DriverError(f"attributes {sorted(raw.keys() ^ attributes.keys())} missing or not in the schema")
    return {name: _decode(item.type, raw[name]) for name, item in attributes.items()}


def _decode(kind: Type | Nested, raw: Any) -> Any:
    if raw is None or isinstance(raw, Unknown):
        return raw
    if isinstance(kind, Nested):
        if kind.nesting == "single":
            return _decode_object(kind.attributes, raw)
        if kind.nesting == "map":
            return {key: _decode_object(kind.attributes, item) for key, item in raw.items()}
        return [_decode_object(kind.attributes, item) for item in raw]
    if kind.fields is not None:
        return {name: _decode(item, raw[name]) for name, item in kind.fields.items()}
    if kind.element is not None:
        if isinstance(raw, dict):
            return {key: _decode(kind.element, item) for key, item in raw.items()}
        return [_decode(kind.element, item) for item in raw]
    return _decode_scalar(kind, raw)


def _decode_scalar(kind: Type, raw: Any) -> Any:
    if (
        kind.kind == "number"
        and not isinstance(raw, bool)
        and isinstance(raw, str | int | float | decimal.Decimal)
    ):
        number = decimal.Decimal(raw)
        return int(number) if number == int(number) else number
    if isinstance(raw, str if kind.kind == "string" else bool):
        return raw
    raise DriverError(f"{kind.kind} expected, the provider sent {raw!r}")


def json_number(value: object) -> Any:
    """A fraction as the state file holds it."""
    if isinstance(value, decimal.Decimal):
        return float(value)
    raise DriverError(f"cannot store {value!r}")
