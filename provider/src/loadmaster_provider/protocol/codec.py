"""Between Terraform's encoding and plain Python values, guided by a schema."""

from __future__ import annotations

import decimal
import json
from collections.abc import Callable, Mapping
from typing import Any

import msgpack

from .schema import Attribute, Nested, Nesting, Type
from .values import (
    UNKNOWN,
    MapKey,
    Object,
    Path,
    PathStep,
    SetElement,
    Unknown,
    Value,
    exact_number,
    format_path,
)

__all__ = ["NULL", "ObjectCodec", "ValueTypeError", "pack", "parse_json", "type_codec", "unpack"]

NULL = b"\xc0"

_UNKNOWN_CODE = 0
_REFINED_CODE = 12


class ValueTypeError(Exception):
    """A value does not fit its attribute; ``path`` says which, the text never holds the value."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem
        self.path: Path = ()

    def inside(self, step: PathStep) -> ValueTypeError:
        """The same error seen from one level further out."""
        self.path = (step, *self.path)
        return self

    def __str__(self) -> str:
        return f"{format_path(self.path)}: {self.problem}" if self.path else self.problem


def unpack(data: bytes) -> Value:
    """Decode MessagePack; numbers are as Terraform sent them until ``ObjectCodec.decode`` has seen them."""
    return msgpack.unpackb(data, ext_hook=_from_extension, strict_map_key=False)


def pack(value: Value) -> bytes:
    """Encode a value that ``accept`` has returned."""
    return msgpack.packb(value, default=_to_wire)  # type: ignore[no-any-return]


def parse_json(data: bytes) -> Value:
    """Parse JSON without losing a digit: numbers become ``int`` or ``Decimal``."""
    return json.loads(data, parse_float=decimal.Decimal)


def _from_extension(code: int, data: bytes) -> Unknown:
    return Unknown(refinements=data) if code == _REFINED_CODE else UNKNOWN


def _to_wire(value: object) -> Any:
    if isinstance(value, Unknown):
        if value.refinements is None:
            return msgpack.ExtType(_UNKNOWN_CODE, b"\0")
        return msgpack.ExtType(_REFINED_CODE, value.refinements)
    if isinstance(value, decimal.Decimal):
        # Terraform parses text with 512 bits; a binary float would turn 0.1 into 0.1000000000000000055
        return format(value, "f")
    if isinstance(value, int):
        # more than 64 bits
        return str(value)
    raise TypeError(f"cannot encode {type(value).__name__}")


# A decoder turns what arrived into our form, None means that there is nothing to do. An acceptor checks a
# value that the provider made and returns it in our form.
Decoder = Callable[[Any], Any]
Acceptor = Callable[[Any], Any]


class ObjectCodec:
    """Decodes and checks objects with the given attributes."""

    def __init__(self, attributes: Mapping[str, Attribute]) -> None:
        decoders = {name: _attribute_decoder(item) for name, item in attributes.items()}
        self._decoders = [(name, decoder) for name, decoder in decoders.items() if decoder is not None]
        self._acceptors = [(name, _attribute_acceptor(item)) for name, item in attributes.items()]

    @property
    def decodes_nothing(self) -> bool:
        """Whether objects already have our form as they arrive."""
        return not self._decoders

    def decode(self, value: Any) -> Any:
        """Bring an object from Terraform into our form, in place."""
        if isinstance(value, dict):
            for name, decoder in self._decoders:
                item = value.get(name)
                if item is not None and not isinstance(item, Unknown):
                    value[name] = decoder(item)
        return value

    def accept(self, value: Any) -> Object:
        """A copy with all attributes, each of the right type; raises ``ValueTypeError``."""
        if not isinstance(value, dict):
            raise ValueTypeError(f"expected an object, got {type(value).__name__}")
        accepted = {}
        for name, acceptor in self._acceptors:
            item = value.get(name)
            if item is not None and not isinstance(item, Unknown):
                try:
                    item = acceptor(item)
                except ValueTypeError as error:
                    raise error.inside(name) from None
            elif acceptor is _nothing:
                item = None
            accepted[name] = item
        if not value.keys() <= accepted.keys():
            strangers = ", ".join(sorted(str(name) for name in value.keys() - accepted.keys()))
            raise ValueTypeError(f"the schema has no attribute {strangers}")
        return accepted


def _attribute_decoder(attribute: Attribute) -> Decoder | None:
    if isinstance(attribute.type, Nested):
        inner = ObjectCodec(attribute.type.attributes)
        return None if inner.decodes_nothing else _each(attribute.type.nesting, inner.decode)
    return type_codec(attribute.type)[0]


def _attribute_acceptor(attribute: Attribute) -> Acceptor:
    if attribute.write_only:
        return _nothing
    if isinstance(attribute.type, Nested):
        return _accept_each(attribute.type.nesting, ObjectCodec(attribute.type.attributes).accept)
    return type_codec(attribute.type)[1]


def type_codec(kind: Type) -> tuple[Decoder | None, Acceptor]:
    """Decoder and acceptor of a plain type."""
    if kind.fields is not None:
        return _object_type_codec(kind.fields)
    if kind.element is not None:
        decoder, acceptor = type_codec(kind.element)
        nesting: Nesting = "map" if kind.kind == "map" else "set" if kind.kind == "set" else "list"
        return (None if decoder is None else _each(nesting, decoder)), _accept_each(nesting, acceptor)
    if kind.kind == "number":
        return _decode_number, _accept_number
    return None, _accept_text if kind.kind == "string" else _accept_bool


def _object_type_codec(fields: Mapping[str, Type]) -> tuple[Decoder | None, Acceptor]:
    codec = ObjectCodec({name: Attribute(type=item, required=True) for name, item in fields.items()})
    return (None if codec.decodes_nothing else codec.decode), codec.accept


def _each(nesting: Nesting, decoder: Decoder) -> Decoder:
    def one(item: Any) -> Any:
        return item if item is None or isinstance(item, Unknown) else decoder(item)

    if nesting == "single":
        return decoder
    if nesting == "map":
        return lambda value: {key: one(item) for key, item in value.items()}
    return lambda value: [one(item) for item in value]


def _accept_each(nesting: Nesting, acceptor: Acceptor) -> Acceptor:
    def one(item: Any, step: PathStep) -> Any:
        if item is None or isinstance(item, Unknown):
            return item
        try:
            return acceptor(item)
        except ValueTypeError as error:
            raise error.inside(step) from None

    def accept_map(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise ValueTypeError(f"expected a map, got {type(value).__name__}")
        for key in value:
            if not isinstance(key, str):
                raise ValueTypeError(f"expected text as key of a map, got {type(key).__name__}")
        return {key: one(item, MapKey(key)) for key, item in value.items()}

    def accept_list(value: Any) -> Any:
        if not isinstance(value, list | tuple):
            raise ValueTypeError(f"expected a list, got {type(value).__name__}")
        return [one(item, index) for index, item in enumerate(value)]

    def accept_set(value: Any) -> Any:
        if not isinstance(value, list | tuple | set | frozenset):
            raise ValueTypeError(f"expected a set, got {type(value).__name__}")
        return [one(item, SetElement()) for item in value]

    return {"single": acceptor, "map": accept_map, "list": accept_list, "set": accept_set}[nesting]


def _decode_number(value: Any) -> Any:
    return value if value.__class__ is int else exact_number(value)


def _accept_number(value: Any) -> Any:
    if value.__class__ is int:
        return value
    if isinstance(value, bool) or not isinstance(value, int | float | decimal.Decimal):
        raise ValueTypeError(f"expected a number, got {type(value).__name__}")
    try:
        # the shortest text of a float is what its author meant
        return exact_number(repr(value) if isinstance(value, float) else decimal.Decimal(value))
    except ValueError:
        raise ValueTypeError("expected a finite number") from None


def _accept_text(value: Any) -> Any:
    if isinstance(value, str):
        return value
    raise ValueTypeError(f"expected a string, got {type(value).__name__}")


def _accept_bool(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    raise ValueTypeError(f"expected true or false, got {type(value).__name__}")


def _nothing(value: Any) -> None:
    """Acceptor of write-only attributes, whose values must not leave the provider."""
