"""The picture as inline SVG."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from loadmaster_checklist.reports.html.markup import element
from loadmaster_checklist.reports.html.picture import COLUMN_GAP, ROW, Box, Layout, Picture, lay_out

__all__ = ["draw"]

_CHARACTER = 7.2
"""Mean width of a character of the page's font at the size labels have, generous."""
_MARK = 11


def draw(picture: Picture, *, name: str) -> Element:
    """The services of an appliance as a drawing; ``name`` makes its parts unique on the page."""
    layout = lay_out(picture)
    lines = [box for box in layout.boxes if box.joined]
    return element(
        "svg",
        element("title", f"Services of {picture.name}", attributes={"id": f"{name}-title"}),
        element("desc", _told(picture), attributes={"id": f"{name}-desc"}),
        element("g", *(_line(box) for box in lines), attributes={"class": "lines"}),
        *(_box(box) for box in layout.boxes),
        *_squares(layout),
        attributes={
            "role": "img",
            "aria-labelledby": f"{name}-title {name}-desc",
            "viewBox": f"0 0 {layout.width} {layout.height}",
            "width": layout.width,
            "height": layout.height,
        },
    )


def _told(picture: Picture) -> str:
    """The picture in one sentence, for those who cannot see it."""
    services = len(picture.services)
    servers = sum(
        len(service.servers) + sum(len(part.servers) for part in service.parts)
        for service in picture.services
    )
    found = sum(1 for service in picture.services if service.all_findings)
    return f"{services} virtual services with {servers} servers; {found} services are marked with findings."


def _line(box: Box) -> Element:
    assert box.joined is not None
    x, y = box.joined
    middle = box.y + box.height // 2
    bend = box.x - COLUMN_GAP // 2
    return element(
        "path",
        attributes={
            "d": f"M{x} {y}H{bend}V{middle}H{box.x}",
            **({"class": "found"} if box.findings else {}),
        },
    )


def _box(box: Box) -> Element:
    state = " ".join([box.kind, *(["found"] if box.findings else []), *([] if box.enabled else ["disabled"])])
    return element(
        "g",
        element("title", _title(box)) if box.title else None,
        element(
            "rect",
            attributes={"x": box.x, "y": box.y, "width": box.width, "height": box.height, "rx": 5},
        ),
        *_texts(box),
        *(_mark(box) if box.findings else ()),
        attributes={"class": state},
    )


def _title(box: Box) -> str:
    notes = [] if box.enabled else ["disabled"]
    if box.findings:
        notes.append(_counted(box.findings))
    return " - ".join([box.title, *notes])


def _counted(findings: int) -> str:
    return f"{findings} finding{'' if findings == 1 else 's'}"


def _texts(box: Box) -> list[Element]:
    room = int((box.width - 20 - (2 * _MARK if box.findings else 0)) / _CHARACTER)
    lines = [box.label]
    if box.kind == "appliance":
        lines += box.detail.split(", ") if box.detail else []
    elif box.detail:
        lines.append(box.detail)
    if not box.enabled and box.kind != "server":
        lines[-1] += " (disabled)"
    step = 18
    first = box.y + box.height / 2 - (len(lines) - 1) * step / 2 + 4
    return [
        element(
            "text",
            _shortened(line, room),
            attributes={
                "x": box.x + 10,
                "y": round(first + number * step, 1),
                "class": "label" if number == 0 else "detail",
            },
        )
        for number, line in enumerate(lines)
    ]


def _shortened(text: str, room: int) -> str:
    return text if len(text) <= room else text[: room - 1] + "…"


def _mark(box: Box) -> list[Element]:
    """How many findings, on the right edge of the box."""
    x, y = box.x + box.width - _MARK - 3, box.y + (box.height / 2 if box.kind == "server" else ROW / 2 + 2)
    radius = 7 if box.kind == "server" else _MARK - 2
    return [
        element("circle", attributes={"cx": x, "cy": y, "r": radius}),
        element(
            "text",
            str(box.findings) if box.findings < 100 else "!",
            attributes={"x": x, "y": y + 4, "class": "count"},
        ),
    ]


def _squares(layout: Layout) -> list[Element]:
    if not layout.squares:
        return []
    first = layout.squares[0]
    return [
        element("text", layout.left_out, attributes={"x": first.x, "y": first.y - 8, "class": "detail"}),
        *(_square(box) for box in layout.squares),
    ]


def _square(box: Box) -> Element:
    state = "square found" if box.findings else "square"
    return element(
        "g",
        element("title", _title(box)),
        element(
            "rect",
            attributes={"x": box.x, "y": box.y, "width": box.width, "height": box.height, "rx": 2},
        ),
        element("path", attributes={"d": f"M{box.x + 4} {box.y + 4}l6 6m0 -6l-6 6"})
        if box.findings
        else None,
        attributes={"class": state},
    )
