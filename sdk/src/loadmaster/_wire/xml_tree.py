"""Elements of v1 answers: parsed without entities and without unbounded nesting, and seen as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, TreeBuilder, tostring
from xml.parsers import expat

__all__ = ["BrokenXml", "RefusedXml", "inner_text", "members", "parse", "plain"]


class BrokenXml(ValueError):
    """The document is not XML of the plain kind the appliance writes."""


class RefusedXml(BrokenXml):
    """The document may be well-formed, but reading it would take more than any answer is worth."""


_DEEPEST = 64
_MOST = 2_000_000
"""Elements; an answer of 4,000 services has a quarter of that."""


def parse(body: bytes) -> Element:
    """The root element. A document type, and with it every kind of entity bomb, is refused."""
    builder = TreeBuilder()
    depth = 0
    count = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth += 1
        count += 1
        if count > _MOST:
            raise RefusedXml(f"there are more than {_MOST} elements")
        if depth > _DEEPEST:
            raise RefusedXml(f"elements are nested deeper than {_DEEPEST}")
        builder.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name)

    def refuse(*_: object) -> None:
        raise RefusedXml("the document declares a document type")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(body, True)
    except BrokenXml:
        raise
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise BrokenXml(str(error)) from None
    return builder.close()


def members(element: Element) -> dict[str, Any]:
    """Children by name: text where a child holds only text, the element where it holds more, a list where
    repeated."""
    found: dict[str, Any] = {}
    for child in element:
        value: Any = child if len(child) else (child.text or "")
        if child.tag not in found:
            found[child.tag] = value
        elif isinstance(found[child.tag], list):
            found[child.tag].append(value)
        else:
            found[child.tag] = [found[child.tag], value]
    return found


def inner_text(element: Element) -> str:
    """What stands inside the element, mark-up included: banners and licence texts are HTML."""
    if not len(element):
        return element.text or ""
    return (element.text or "") + "".join(tostring(child, encoding="unicode") for child in element)


def plain(raw: Any) -> Any:
    """The value without elements: mappings, lists and text."""
    if isinstance(raw, Element):
        return plain(members(raw)) if len(raw) else (raw.text or "")
    if isinstance(raw, Mapping):
        return {key: plain(value) for key, value in raw.items()}
    if isinstance(raw, list):
        return [plain(value) for value in raw]
    return raw
