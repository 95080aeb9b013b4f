"""Services, SubVSs and servers of one appliance, as its answers show them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from loadmaster_checklist.facts import (
    Origin,
    Server,
    Service,
    Values,
    plain_address,
    server_key,
    service_key,
    sub_service_key,
)
from loadmaster_checklist.vocabulary.fields import FIELDS

__all__ = ["shown_services"]

_NOT_SHOWN = "the answer has no such field"


def shown_services(objects: Iterable[Mapping[str, Any]]) -> tuple[Service, ...]:
    """The services of a list; SubVSs stand in the same list and name their parent by its index."""
    top: list[Mapping[str, Any]] = []
    below: dict[int, list[Mapping[str, Any]]] = {}
    for item in objects:
        parent = item.get("parent_index")
        if isinstance(parent, int) and parent > 0:
            below.setdefault(parent, []).append(item)
        else:
            top.append(item)
    return tuple(_service(item, below.get(_index(item), ())) for item in top)


def _service(item: Mapping[str, Any], below: Iterable[Mapping[str, Any]]) -> Service:
    key = service_key(item.get("address"), item.get("port"), item.get("protocol"))
    address = plain_address(item.get("address") or "")
    origin = Origin("api", f"showvs {item.get('index')}")
    return Service(
        key=key,
        address=address,
        origin=origin,
        values=_shown("VirtualService", item),
        servers=_servers(item, key, origin),
        sub_services=tuple(_sub_service(one, key, address) for one in below),
    )


def _sub_service(item: Mapping[str, Any], parent: str, address: str) -> Service:
    key = sub_service_key(parent, item.get("nickname") or item.get("index"))
    origin = Origin("api", f"showvs {item.get('index')}")
    return Service(
        key=key,
        address=address,
        origin=origin,
        values=_shown("VirtualService", item),
        servers=_servers(item, key, origin),
        is_sub_service=True,
    )


def _servers(item: Mapping[str, Any], service: str, origin: Origin) -> tuple[Server, ...]:
    found = item.get("real_servers")
    servers = []
    for one in found if isinstance(found, list) else ():
        if isinstance(one, Mapping):
            address = plain_address(one.get("address") or "")
            key = server_key(service, address, one.get("port"))
            servers.append(Server(key, address, origin, _shown("RealServer", one)))
    return tuple(servers)


def _shown(kind: str, item: Mapping[str, Any]) -> Values:
    """The fields that the description knows and calls no secret."""
    words = FIELDS[kind]
    values = {name: words[name].shown(value) for name, value in item.items() if name in words}
    return Values(values, missing=_NOT_SHOWN)


def _index(item: Mapping[str, Any]) -> int:
    index = item.get("index")
    return index if isinstance(index, int) else -1
