"""What the picture of an appliance shows, and where: appliance, services, SubVSs, servers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

__all__ = ["Box", "Layout", "Picture", "PicturedServer", "PicturedService", "lay_out"]

ROW = 22
"""Height of a server, in the picture's units; all else is made of it."""
GAP = 8
COLUMN_GAP = 44
APPLIANCE_WIDTH = 170
SERVICE_WIDTH = 250
SUB_SERVICE_WIDTH = 220
SERVER_WIDTH = 210
SERVICE_HEIGHT = 2 * ROW
DRAWN_SERVERS = 8
"""A service shows as many servers; the rest becomes one line that counts them."""
DRAWN_SERVICES = 60
"""A larger appliance shows its services without findings as small squares, to keep the rest readable."""
DRAWN_WITH_FINDINGS = 200
SQUARE = 14
SQUARES_ABREAST = 40


@dataclass(frozen=True, slots=True)
class PicturedServer:
    """A server of a service or SubVS; ``findings`` is how many points it fails."""

    label: str
    key: str
    enabled: bool = True
    findings: int = 0


@dataclass(frozen=True, slots=True)
class PicturedService:
    """A service or a SubVS. ``detail`` is its address, port and protocol, or its seat in the parent."""

    label: str
    detail: str
    key: str
    enabled: bool = True
    findings: int = 0
    servers: Sequence[PicturedServer] = ()
    parts: Sequence[PicturedService] = ()

    @property
    def all_findings(self) -> int:
        """Findings of the service, its SubVSs and their servers together."""
        below = sum(part.all_findings for part in self.parts)
        return self.findings + below + sum(server.findings for server in self.servers)


@dataclass(frozen=True, slots=True)
class Picture:
    """An appliance, or a pair with the names of its units, and its services."""

    name: str
    units: Sequence[str] = ()
    findings: int = 0
    services: Sequence[PicturedService] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with up to two lines of text. ``joined`` is where a line from the left ends, and begins."""

    kind: str
    x: int
    y: int
    width: int
    height: int
    label: str
    detail: str = ""
    findings: int = 0
    enabled: bool = True
    title: str = ""
    joined: tuple[int, int] | None = None


@dataclass(slots=True)
class Layout:
    """Everything with its place, in the picture's units."""

    width: int = 0
    height: int = 0
    boxes: list[Box] = field(default_factory=list)
    squares: list[Box] = field(default_factory=list)
    left_out: str = ""
    """What the squares stand for, said under them."""


def lay_out(picture: Picture) -> Layout:
    """Find a place for everything that is drawn in full, and squares for the rest."""
    drawn, rest = _drawn_in_full(picture.services)
    columns = _columns(drawn)
    layout = Layout(width=columns[-1])
    appliance = (GAP + APPLIANCE_WIDTH, GAP + _appliance_height(picture) // 2)
    y = GAP
    for service in drawn:
        y = _place_service(layout, service, columns, y, appliance) + GAP
    height = _appliance_height(picture)
    layout.boxes.insert(
        0,
        Box(
            "appliance",
            GAP,
            GAP,
            APPLIANCE_WIDTH,
            height,
            picture.name,
            detail=", ".join(picture.units),
            findings=picture.findings,
        ),
    )
    layout.height = max(y, GAP + height + GAP)
    if rest:
        _place_squares(layout, rest)
    return layout


def _appliance_height(picture: Picture) -> int:
    return (2 + len(picture.units)) * ROW


def _drawn_in_full(
    services: Sequence[PicturedService],
) -> tuple[list[PicturedService], list[PicturedService]]:
    if len(services) <= DRAWN_SERVICES:
        return list(services), []
    found = [service for service in services if service.all_findings]
    quiet = [service for service in services if not service.all_findings]
    return found[:DRAWN_WITH_FINDINGS], [*found[DRAWN_WITH_FINDINGS:], *quiet]


def _columns(services: Sequence[PicturedService]) -> tuple[int, int, int, int]:
    """Left edges of services, SubVSs and servers, and the right edge of all."""
    service = GAP + APPLIANCE_WIDTH + COLUMN_GAP
    part = service + SERVICE_WIDTH + COLUMN_GAP
    nested = any(one.parts for one in services)
    server = part + (SUB_SERVICE_WIDTH + COLUMN_GAP if nested else 0)
    return service, part, server, server + SERVER_WIDTH + GAP


def _place_service(
    layout: Layout,
    service: PicturedService,
    columns: tuple[int, int, int, int],
    y: int,
    appliance: tuple[int, int],
) -> int:
    """Place a service with all that hangs on it from ``y`` down; the result is where it ends."""
    place = len(layout.boxes)
    right = columns[0] + SERVICE_WIDTH
    middle = y + SERVICE_HEIGHT // 2
    below = y
    for part in service.parts:
        below = _place_part(layout, part, columns, below, (right, middle)) + GAP
    if service.servers:
        below = _place_servers(layout, service.servers, columns[2], below, (right, middle)) + GAP
    layout.boxes.insert(
        place, _service_box("service", service, columns[0], y, SERVICE_WIDTH, joined=appliance)
    )
    return max(y + SERVICE_HEIGHT, below - GAP)


def _place_part(
    layout: Layout,
    part: PicturedService,
    columns: tuple[int, int, int, int],
    y: int,
    parent: tuple[int, int],
) -> int:
    layout.boxes.append(_service_box("part", part, columns[1], y, SUB_SERVICE_WIDTH, joined=parent))
    middle = (columns[1] + SUB_SERVICE_WIDTH, y + SERVICE_HEIGHT // 2)
    below = _place_servers(layout, part.servers, columns[2], y, middle)
    return max(y + SERVICE_HEIGHT, below)


def _service_box(
    kind: str, service: PicturedService, x: int, y: int, width: int, *, joined: tuple[int, int]
) -> Box:
    return Box(
        kind,
        x,
        y,
        width,
        SERVICE_HEIGHT,
        service.label,
        detail=service.detail,
        findings=service.findings,
        enabled=service.enabled,
        title=service.key,
        joined=joined,
    )


def _place_servers(
    layout: Layout, servers: Sequence[PicturedServer], x: int, y: int, parent: tuple[int, int]
) -> int:
    for server in _worth_drawing(servers):
        layout.boxes.append(
            Box(
                "server",
                x,
                y,
                SERVER_WIDTH,
                ROW - 4,
                server.label,
                findings=server.findings,
                enabled=server.enabled,
                title=server.key,
                joined=parent,
            )
        )
        y += ROW
    return y


def _worth_drawing(servers: Sequence[PicturedServer]) -> Iterator[PicturedServer]:
    """All of a few servers; of many those with findings and the first, with a line that counts the others."""
    if len(servers) <= DRAWN_SERVERS:
        yield from servers
        return
    ordered = sorted(servers, key=lambda server: not server.findings)
    yield from ordered[: DRAWN_SERVERS - 1]
    others = ordered[DRAWN_SERVERS - 1 :]
    yield PicturedServer(
        f"and {len(others)} more", key="", findings=sum(server.findings for server in others)
    )


def _place_squares(layout: Layout, services: Sequence[PicturedService]) -> None:
    left = GAP + APPLIANCE_WIDTH + COLUMN_GAP
    abreast = min(SQUARES_ABREAST, len(services))
    top = layout.height + ROW
    for number, service in enumerate(services):
        row, column = divmod(number, abreast)
        layout.squares.append(
            Box(
                "square",
                left + column * (SQUARE + 4),
                top + row * (SQUARE + 4),
                SQUARE,
                SQUARE,
                service.label,
                findings=service.all_findings,
                enabled=service.enabled,
                title=f"{service.label} {service.detail}".strip(),
            )
        )
    found = sum(1 for service in services if service.all_findings)
    layout.left_out = f"{len(services)} more services, one square each"
    layout.left_out += f"; {found} of them with findings" if found else ", none of them with findings"
    layout.width = max(layout.width, left + abreast * (SQUARE + 4) + GAP)
    layout.height = top + (len(services) + abreast - 1) // abreast * (SQUARE + 4) + GAP
