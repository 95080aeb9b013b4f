"""Services, SubVSs and servers of one appliance, from what a configuration declares."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from loadmaster_checklist.facts import (
    Fact,
    Server,
    Service,
    Unknown,
    Values,
    server_key,
    service_key,
    sub_service_key,
)
from loadmaster_checklist.readers.entry import Entry, plain, plain_values
from loadmaster_checklist.vocabulary.defaults import DEFAULTS, RULES
from loadmaster_checklist.vocabulary.fields import FIELDS

__all__ = ["declared_services"]

_SERVICE, _SUB_SERVICE, _SERVER = "virtual_service", "sub_virtual_service", "real_server"
_OF_SERVICES = frozenset({*FIELDS["VirtualService"], "real_servers"})
_OF_SERVERS = frozenset({*FIELDS["RealServer"], "non_local"})


@dataclass(slots=True)
class _Parent:
    """A service whose SubVSs and servers are still being collected."""

    entry: Entry
    service: Service
    servers: list[Server] = field(default_factory=list)
    sub_services: list[_Parent] = field(default_factory=list)

    def finished(self) -> Service:
        return replace(
            self.service,
            servers=(*self.service.servers, *self.servers),
            servers_known=self.service.servers_known or bool(self.servers),
            sub_services=tuple(one.finished() for one in self.sub_services),
        )


def declared_services(entries: Iterable[Entry], *, names: Mapping[str, str]) -> tuple[Service, ...]:
    """The services with everything below them; ``names`` tells the name behind a certificate's address."""
    groups: dict[str, list[Entry]] = {_SERVICE: [], _SUB_SERVICE: [], _SERVER: []}
    for entry in entries:
        if entry.kind in groups:
            groups[entry.kind].append(entry)
    top = [_Parent(entry, _service(entry, names)) for entry in groups[_SERVICE]]
    places = _Places(top)
    for entry in groups[_SUB_SERVICE]:
        parent = places.find(entry)
        below = _Parent(entry, _sub_service(entry, parent, names))
        (parent.sub_services if parent is not None else top).append(below)
        places.add(below)
    for entry in groups[_SERVER]:
        found = places.find(entry)
        if found is not None:
            found.servers.append(_standalone_server(entry, found.service.key))
    return tuple(parent.finished() for parent in top)


class _Places:
    """Services by everything that an argument may call them."""

    def __init__(self, services: Iterable[_Parent]) -> None:
        self._known: dict[str, _Parent] = {}
        for service in services:
            self.add(service)

    def add(self, parent: _Parent) -> None:
        self._known.setdefault(parent.service.key, parent)
        if parent.entry.address:
            self._known[parent.entry.address] = parent

    def find(self, entry: Entry) -> _Parent | None:
        reference = entry.references.get("virtual_service_id") or entry.values.get("virtual_service_id")
        return self._known.get(reference) if isinstance(reference, str) else None


def _service(entry: Entry, names: Mapping[str, str]) -> Service:
    values = _with_defaults(entry, names)
    parts = [values.get(name) for name in ("address", "port", "protocol")]
    unknown = any(part is None or isinstance(part, Unknown) for part in parts)
    key = entry.address or entry.origin.place if unknown else service_key(*parts)
    servers, known = _nested_servers(entry, key, values.get("real_servers"))
    address = values.get("address")
    return Service(
        key=key,
        address=address if isinstance(address, str) else "",
        origin=entry.origin,
        values=Values(values),
        servers=servers,
        servers_known=known,
    )


def _sub_service(entry: Entry, parent: _Parent | None, names: Mapping[str, str]) -> Service:
    values = _with_defaults(entry, names)
    name = values.get("nickname")
    shown = name if isinstance(name, str) else entry.address or entry.origin.place
    above = parent.service.key if parent is not None else plain(entry.values.get("virtual_service_id"))
    key = sub_service_key(above if isinstance(above, str) else "?", shown)
    servers, known = _nested_servers(entry, key, values.get("real_servers"))
    return Service(
        key=key,
        address=parent.service.address if parent is not None else "",
        origin=entry.origin,
        values=Values(values),
        servers=servers,
        servers_known=known,
        is_sub_service=True,
    )


def _with_defaults(entry: Entry, names: Mapping[str, str]) -> dict[str, Fact]:
    given = plain_values(entry.values, only=_OF_SERVICES)
    values: dict[str, Fact] = {**DEFAULTS[entry.kind], **given}
    for name, rule in RULES[entry.kind].items():
        if name not in values:
            values[name] = rule.value(values)
    certificates = entry.references.get("certificates")
    if certificates:
        wanted = (certificates,) if isinstance(certificates, str) else certificates
        values["certificates"] = tuple(names.get(one, Unknown("known after apply")) for one in wanted)
    return values


def _nested_servers(entry: Entry, service: str, declared: Fact) -> tuple[tuple[Server, ...], bool]:
    if not isinstance(declared, Mapping):
        return (), False
    servers = []
    for place, arguments in declared.items():
        address, _, port = str(place).rpartition(":")
        given = plain_values(arguments, only=_OF_SERVERS) if isinstance(arguments, Mapping) else {}
        values = {**DEFAULTS[_SERVER], **given}
        values |= {"address": address.strip("[]"), "port": port}
        servers.append(
            Server(server_key(service, address, port), address.strip("[]"), entry.origin, Values(values))
        )
    return tuple(servers), True


def _standalone_server(entry: Entry, service: str) -> Server:
    values = {**DEFAULTS[_SERVER], **plain_values(entry.values, only=_OF_SERVERS)}
    address, port = values.get("address"), values.get("port")
    if isinstance(address, str) and isinstance(port, str | int):
        return Server(server_key(service, address, port), address, entry.origin, Values(values))
    return Server(f"{service}/{entry.address or entry.origin.place}", "", entry.origin, Values(values))
