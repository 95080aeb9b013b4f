"""Elements of v1 answers: parsed without entities and without unbounded nesting, and seen as plain values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element, ParseError, fromstring, tostring

from loadmaster._wire.collector import collector_paused

__all__ = ["BrokenXml", "RefusedXml", "inner_text", "members", "parse", "plain"]


class BrokenXml(ValueError):
    """The document is not XML of the plain kind the appliance writes."""


class RefusedXml(BrokenXml):
    """The document may be well-formed, but reading it would take more than any answer is worth."""


_ENCODING = re.compile(rb"""\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)""")
_ENCODINGS = frozenset({b"iso-8859-1", b"utf-8", b"us-ascii", b"ascii", b"latin-1", b"windows-1252"})
_DEEPEST = 64
_MOST = 2_000_000
"""Elements; an answer of 4,000 services has a quarter of that."""


def parse(body: bytes) -> Element:
    """The root element. A document type, and with it every kind of entity bomb, is refused."""
    _refuse_dangerous(body)
    try:
        with collector_paused():
            root = fromstring(body)
    except (ParseError, ValueError, LookupError) as error:
        raise BrokenXml(str(error)) from None
    _refuse_deep(root)
    return root


def _refuse_dangerous(body: bytes) -> None:
    """Look for what may not be in the document before a parser acts on it.

    The search is by bytes, so the encoding has to be one in which markup looks like ASCII.
    """
    declared = _ENCODING.match(body)
    if declared is not None and declared[1].lower() not in _ENCODINGS:
        raise RefusedXml(
            f"the encoding is {declared[1].decode('ascii', 'replace')!r:.40}, which no unit writes"
        )
    if b"\x00" in body[:100] or b"<!DOCTYPE" in body or b"<!ENTITY" in body:
        raise RefusedXml("the document declares a document type")
    if body.count(b"<") - body.count(b"</") > _MOST:
        raise RefusedXml(f"there are more than {_MOST} elements")


def _refuse_deep(root: Element) -> None:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element if len(child)]
        if not level:
            return
    raise RefusedXml(f"elements are nested deeper than {_DEEPEST}")


def members(element: Element) -> dict[str, Any]:
    """Children by name: text where a child holds only text, the element where it holds more or is described
    by attributes alone, a list where repeated. Attributes stand beside them where no child has their name."""
    found: dict[str, Any] = {}
    for child in element:
        value: Any = child.text or ""
        if len(child) or (not value and child.keys()):
            value = child
        if child.tag not in found:
            found[child.tag] = value
        elif isinstance(found[child.tag], list):
            found[child.tag].append(value)
        else:
            found[child.tag] = [found[child.tag], value]
    for name, text in element.items():
        found.setdefault(name, text)
    return found


def inner_text(element: Element) -> str:
    """What stands inside the element, mark-up included: banners and licence texts are HTML."""
    if not len(element):
        return element.text or ""
    return (element.text or "") + "".join(tostring(child, encoding="unicode") for child in element)


def plain(raw: Any) -> Any:
    """The value without elements: mappings, lists and text."""
    if isinstance(raw, Element):
        return plain(members(raw)) if len(raw) or raw.keys() else (raw.text or "")
    if isinstance(raw, Mapping):
        return {key: plain(value) for key, value in raw.items()}
    if isinstance(raw, list):
        return [plain(value) for value in raw]
    return raw
