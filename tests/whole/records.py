"""Answers of both dialects taken apart by hand: the objects in them, and what each of their fields says."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from loadmaster_codegen.model import ApiObject, Command, Description, Value, ValueType
from tests.whole.wire import Reply

__all__ = ["Record", "plain", "records"]

Record = Mapping[str, Any]
"""Wire names in lower case, with what an answer has under them; in XML always a list of it."""

_YES = frozenset({"y", "yes", "1", "true", "enabled", "on"})
_NO = frozenset({"n", "no", "0", "false", "disabled", "off"})


def records(reply: Reply, command: Command, description: Description) -> dict[str, list[Record]]:
    """Every object of an answer by its name in the description, with those inside of others."""
    whole = _lowered(reply.document) if reply.dialect == "v2" else _of_xml(reply.root.find("Success/Data"))
    for name in command.answer.inside:
        inner = _only(whole.get(name.lower()))
        whole = {**whole, **inner} if isinstance(inner, Mapping) else whole
    found: dict[str, list[Record]] = {}
    for name in command.answer.objects:
        shape = description.find_object(name)
        alone = command.answer.shape == "object"
        for record in [whole] if alone else _several(whole.get(shape.wire.lower())):
            _take(record, shape, description, found)
    return found


def _take(record: Any, shape: ApiObject, description: Description, found: dict[str, list[Record]]) -> None:
    if not isinstance(record, Mapping):
        return
    found.setdefault(shape.name, []).append(record)
    for field in shape.fields.values():
        if field.value.object is not None and field.read is not None:
            inner = description.find_object(field.value.object)
            for one in _several(record.get(field.read.lower())):
                _take(one, inner, description, found)


def _of_xml(element: Element | None) -> dict[str, Any]:
    if element is None:
        return {}
    found: dict[str, Any] = {name.lower(): [text] for name, text in element.attrib.items()}
    for child in element:
        plain_text = len(child) == 0 and not child.attrib
        found.setdefault(child.tag.lower(), []).append(
            (child.text or "").strip() if plain_text else _of_xml(child)
        )
    return found


def _lowered(value: Any) -> Any:
    if isinstance(value, dict):
        return {name.lower(): _lowered(one) for name, one in value.items()}
    return [_lowered(one) for one in value] if isinstance(value, list) else value


def _several(value: Any) -> list[Any]:
    if value is None or value == "":
        return []
    return value if isinstance(value, list) else [value]


def _only(value: Any) -> Any:
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def plain(raw: Any, value: Value) -> Any:
    """What a field says, in a form that both dialects share; ``None`` where it is left out or empty."""
    if value.type is ValueType.LIST:
        return _items(raw, value)
    raw = _only(raw)
    if raw is None or raw in ("", []):
        return None
    match value.type:
        case ValueType.BOOL:
            return _switch(raw, value)
        case ValueType.INT | ValueType.FLAGS:
            text = str(raw)
            return int(text) if text.lstrip("-").isdigit() else text
        case ValueType.ADDRESS:
            return _address(str(raw))
        case ValueType.ENUM:
            text = "1" if raw is True else "0" if raw is False else str(raw)
            return {str(code.read_code): code.name for code in value.codes}.get(text, text)
        case _:
            return str(raw)


def _switch(raw: Any, value: Value) -> Any:
    if isinstance(raw, bool):
        return raw
    text = str(raw)
    if value.words is not None and text in value.words:
        return text == value.words[0]
    if value.codes:
        return text == str(value.codes[-1].read_code)
    return True if text.lower() in _YES else False if text.lower() in _NO else text


def _items(raw: Any, value: Value) -> list[str] | None:
    if isinstance(raw, list) and len(raw) == 1 and isinstance(raw[0], Mapping):
        raw = list(_texts(raw[0].values()))
    if isinstance(raw, str):
        raw = [raw]
    texts = [str(one) for one in raw or () if one != ""]
    if len(texts) == 1:
        texts = texts[0].split(value.separator)
    names = {str(code.read_code): code.name for code in value.codes}
    return sorted(names.get(one.strip(), one.strip()) for one in texts if one.strip()) or None


def _texts(values: Iterable[Any]) -> Iterator[Any]:
    for one in values:
        yield from one if isinstance(one, list) else [one]


def _address(text: str) -> str:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return text
