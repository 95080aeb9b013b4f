"""What a recorded object has to become, by the description alone: a second reading beside that of the SDK."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from loadmaster_codegen.model import ApiObject, Command, Field
from tests.support.described import description

ROOT = Path(__file__).resolve().parents[2]
_TRUE = ("Y", "yes", "1", True)
_FALSE = ("N", "no", "0", False)


def command(name: str) -> Command:
    return next(one for one in description().commands() if one.name == name)


def expected(kind: ApiObject, given: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Python names with their values, and what no field of the description takes."""
    by_wire = {field.read.lower(): field for field in kind.fields.values() if field.read}
    values: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for wire, value in given.items():
        field = by_wire.get(wire.lower())
        if field is None:
            extra[wire] = value
        else:
            values[field.name] = _value(field, value)
    return values, extra


def _value(field: Field, raw: Any) -> Any:
    kind = field.value.type.value
    if kind == "objects":
        items = raw if isinstance(raw, list) else [raw]
        child = description().find_object(str(field.value.object))
        assert child is not None
        return [expected(child, item)[0] for item in items]
    if raw == "":
        return None
    if kind == "bool":
        assert raw in (*_TRUE, *_FALSE), (field.name, raw)
        return raw in _TRUE
    if kind == "list":
        return _list(field, raw)
    if kind == "flags":
        return [
            code.name for code in field.value.codes if isinstance(code.code, int) and int(raw) & code.code
        ]
    if kind == "enum":
        names = {str(code.read_code): code.name for code in field.value.codes}
        return names.get(str(raw), str(raw))
    if kind in ("int", "port", "reference"):
        return int(raw) if str(raw).lstrip("-").isdigit() else raw
    return str(raw)


def _list(field: Field, raw: Any) -> list[str]:
    if isinstance(raw, dict):
        (raw,) = raw.values()
    items = raw if isinstance(raw, list) else str(raw).split(field.value.separator or " ")
    names = {str(code.read_code): code.name for code in field.value.codes}
    return [names.get(item, item) for item in items]
