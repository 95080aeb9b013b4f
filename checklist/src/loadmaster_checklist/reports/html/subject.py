"""From facts and findings to what the picture shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from loadmaster_checklist.facts import Appliance, Server, Service, Values, appliance_name
from loadmaster_checklist.finding import Finding
from loadmaster_checklist.reports.html.picture import Picture, PicturedServer, PicturedService

__all__ = ["picture_of"]


def picture_of(appliance: Appliance, findings: Iterable[Finding]) -> Picture:
    """The appliance with its services; each thing is marked with the failing findings about itself."""
    failing = Counter(
        finding.object.removeprefix(f"{appliance.name}/")
        for finding in findings
        if finding.verdict == "fails"
    )
    services = tuple(_service(service, failing) for service in appliance.services)
    shown = sum(service.all_findings for service in services)
    return Picture(
        appliance.name,
        units=_units(appliance),
        findings=failing.total() - shown,
        services=services,
    )


def _units(appliance: Appliance) -> tuple[str, ...]:
    """The units of a pair, by their addresses where the source has them."""
    addresses = appliance.connection.texts("units")
    if isinstance(addresses, tuple) and len(addresses) == 2:
        return tuple(
            f"{place} {appliance_name(url)}"
            for place, url in zip(("first", "second"), addresses, strict=True)
        )
    return tuple(f"{unit.name} unit" for unit in appliance.units if unit.name != "only")


def _service(service: Service, failing: Counter[str]) -> PicturedService:
    values = service.values
    place = service.key.rpartition("/")[2] if service.is_sub_service else service.key
    kind = "SubVS" if service.is_sub_service else ""
    label = _text(values, "nickname") or f"{kind} {place}".strip()
    detail = "" if label == f"{kind} {place}".strip() else kind or place
    return PicturedService(
        label,
        detail,
        key=service.key,
        enabled=values.flag("enabled") is not False,
        findings=failing[service.key],
        servers=tuple(_server(server, service, failing) for server in service.servers),
        parts=tuple(_service(part, failing) for part in service.sub_services),
    )


def _server(server: Server, service: Service, failing: Counter[str]) -> PicturedServer:
    return PicturedServer(
        server.key.removeprefix(f"{service.key}/"),
        key=server.key,
        enabled=server.values.flag("enabled") is not False,
        findings=failing[server.key],
    )


def _text(values: Values, name: str) -> str | None:
    found = values.text(name)
    return found if isinstance(found, str) else None
