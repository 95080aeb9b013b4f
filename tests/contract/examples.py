"""Values to try for every field: made from the description, so that no field has to be named here."""

from __future__ import annotations

from typing import Any

from loadmaster_codegen.model import ApiObject, Field, Value, ValueType

FORMATS: dict[str, list[Any]] = {
    "bandwidth_limit": [16, 2000],
    "check_codes": [["301"], ["404", "503"]],
    "check_headers": [["Host:shop"], ["Host:shop", "X-Check:1 2"]],
}
"""Values of fields whose form the type does not tell."""


def values(value: Value, name: str = "") -> list[Any]:
    """Two values of the type that differ from each other, the second nearer to the limit."""
    if name in FORMATS:
        return FORMATS[name]
    match value.type:
        case ValueType.BOOL:
            return [True, False]
        case ValueType.INT | ValueType.PORT:
            low = value.minimum if value.minimum is not None else 0
            high = value.maximum if value.maximum is not None else low + 7
            return [low + (high - low) // 2, high]
        case ValueType.ENUM:
            return [value.codes[-1].name, value.codes[0].name]
        case ValueType.FLAGS:
            return [[value.codes[0].name], [code.name for code in value.codes[:2]]]
        case ValueType.ADDRESS:
            return ["192.0.2.7", "198.51.100.9"]
        case ValueType.LIST if value.codes:
            return [[value.codes[0].name], [code.name for code in value.codes[1:3]]]
        case ValueType.LIST:
            return [["one"], ["two", "three"]]
        case ValueType.STRING if value.pattern is None:
            return ["text", "other-text"]
        case _:
            return []


def plainly_writable(one: ApiObject, command: str) -> list[Field]:
    """Fields that the command writes and answers show, with nothing that decides whether it takes them."""
    return [
        field
        for field in one.fields.values()
        if command in field.write
        and field.read is not None
        and not field.requires
        and not field.secret
        and field.value.normalise is None
        and values(field.value)
    ]


def written(one: ApiObject, command: str) -> list[Field]:
    """All fields that the command writes and answers show."""
    return [
        field
        for field in one.fields.values()
        if command in field.write and field.read is not None and values(field.value)
    ]
