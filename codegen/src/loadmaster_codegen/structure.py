"""Checks the shape of each file against the schema, in words that name the place and the remedy."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from loadmaster_codegen.complaints import Complaints, did_you_mean
from loadmaster_codegen.model import Origin
from loadmaster_codegen.source import Folder, Items, Table

__all__ = ["check_structure", "check_table", "schema"]

_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of all files; ``$defs`` has one definition for each kind of file."""
    text = resources.files("loadmaster_codegen").joinpath("schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def check_structure(folder: Folder, complaints: Complaints) -> None:
    """Complain about everything in the folder that the schema does not allow."""
    for kind, table in folder.files():
        check_table(kind, table, complaints)


def check_table(kind: str, table: Table, complaints: Complaints) -> None:
    """Complain about everything in one file of this kind that the schema does not allow."""
    for error in _validator(kind).iter_errors(table):
        _complain(error, table, complaints)


@cache
def _validator(kind: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": f"#/$defs/{kind}", "$defs": schema()["$defs"]})


def _complain(error: ValidationError, table: Table, complaints: Complaints) -> None:
    origin = _locate(table, list(error.absolute_path))
    where = ".".join(str(step) for step in error.absolute_path) or "the file"
    for place, message in _messages(error, origin, where):
        complaints.add(place, message)


def _locate(table: Table, path: list[Any]) -> Origin:
    origin = table.origin
    value: Any = table
    for step in path:
        if isinstance(value, Table):
            origin, value = value.where(step), value[step]
        elif isinstance(value, Items):
            origin, value = value.origins[step], value[step]
    return origin


def _messages(error: ValidationError, origin: Origin, where: str) -> Iterator[tuple[Origin, str]]:
    value: Any = error.instance
    expected: Any = error.validator_value
    if error.validator in ("additionalProperties", "unevaluatedProperties"):
        allowed = _allowed_keys(error)
        for key in value:
            if key not in allowed:
                place = value.where(key) if isinstance(value, Table) else origin
                yield place, f"unknown key {key!r} in {where}{did_you_mean(key, allowed)}"
    elif error.validator == "required":
        for key in expected:
            if key not in value:
                yield origin, f"{where} lacks the key {key!r}"
    elif error.validator == "enum":
        words = ", ".join(str(word) for word in expected)
        yield origin, f"{where} is {value!r}; expected one of {words}"
    elif error.validator == "type":
        kinds = expected if isinstance(expected, list) else [expected]
        yield origin, f"{where} is {_show(value)}; expected {' or '.join(_KINDS[kind] for kind in kinds)}"
    elif error.validator == "minLength":
        yield origin, f"{where} is empty"
    elif error.validator in ("minItems", "maxItems"):
        yield origin, f"{where} is {value!r}; expected two whole numbers, lowest and highest"
    else:
        yield origin, f"{where}: {error.message}"


def _allowed_keys(error: ValidationError) -> set[str]:
    """Keys of the failing definition, followed through its reference to the values' definition."""
    keys: set[str] = set()
    definition: dict[str, Any] = error.schema if isinstance(error.schema, dict) else {}
    while definition:
        keys |= set(definition.get("properties", ()))
        reference = definition.get("$ref", "")
        definition = schema()["$defs"].get(reference.rpartition("/")[2], {})
    return keys


def _show(value: object) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return "null" if value is None else repr(value)
