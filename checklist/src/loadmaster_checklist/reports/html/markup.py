"""HTML and SVG as a tree, so that text from an appliance is escaped by the serialiser and never by hand."""

from __future__ import annotations

from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from loadmaster_checklist.reports.wording import readable

__all__ = ["document", "element"]


def element(
    tag: str, *content: Element | str | None, attributes: dict[str, str | int | float] | None = None
) -> Element:
    """One element with its texts and children in order; ``None`` among them is left out."""
    made = Element(tag, {name: readable(str(value)) for name, value in (attributes or {}).items()})
    last: Element | None = None
    for part in content:
        if isinstance(part, Element):
            made.append(part)
            last = part
        elif part:
            text = readable(part)
            if last is None:
                made.text = (made.text or "") + text
            else:
                last.tail = (last.tail or "") + text
    return made


def document(root: Element) -> str:
    """The finished page."""
    return "<!doctype html>\n" + ElementTree.tostring(root, encoding="unicode", method="html") + "\n"
