"""The servers inside a service: the ``real_servers`` map, its state, and the commands that bring it about.

The map is keyed by ``address:port``. ``enabled`` and ``weight`` are left alone unless they are written, so a
server that somebody drains is no drift.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import loadmaster
from loadmaster_provider import schemas
from loadmaster_provider.attributes import field_attributes
from loadmaster_provider.comparison import Difference, adoption_differences, differences
from loadmaster_provider.diagnostics import is_gone
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    MapKey,
    Nested,
    Object,
    Path,
    ProviderError,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look
from loadmaster_provider.shape import FieldShape, Requirement
from loadmaster_provider.translate import default_value, keep_spelling, same, shown_value, to_client
from loadmaster_provider.validators import server_key

__all__ = [
    "LEFT_ALONE",
    "Servers",
    "add_server",
    "attribute",
    "bring_about",
    "changed_fields",
    "disable",
    "given_fields",
    "key_of_server",
    "leave",
    "look",
    "server_differences",
    "server_fields",
    "server_refused",
    "server_state",
    "show_server",
    "take_out",
]

LEFT_ALONE = frozenset({"enabled", "weight"})
_NAMING = frozenset({"address", "port", "dns_name"})

Model = Any


def server_fields() -> tuple[FieldShape, ...]:
    """The fields of a server that stand inside the map: all but those its key tells."""
    return tuple(item for item in schemas.resource("real_server").fields if item.name not in _NAMING)


def key_of_server(model: Model) -> str:
    """``address:port`` of a server, IPv6 in brackets."""
    address = _canonical(str(model.address))
    return f"[{address}]:{model.port}" if ":" in address else f"{address}:{model.port}"


@lru_cache(maxsize=8192)
def _canonical(address: str) -> str:
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        return address.lower()


def _check_keys(value: Value) -> None:
    seen: dict[tuple[str, int], str] = {}
    for key in value:
        address, port = server_key(key)
        other = seen.setdefault((_canonical(address), port), key)
        if other != key:
            raise ValueError(f'"{other}" and "{key}" are the same server')


def attribute(description: str) -> Attribute:
    """The ``real_servers`` argument."""
    return Attribute(
        type=Nested("map", field_attributes(server_fields(), left_alone=LEFT_ALONE)),
        optional=True,
        computed=True,
        keep=True,
        validators=(_check_keys,),
        description=description,
    )


class Servers:
    """The servers of one service, as the appliance shows them."""

    def __init__(self, models: list[Model]) -> None:
        self._models = models

    def state(self, base: Value) -> dict[str, Object]:
        """The map as it is stored; keys and values keep the spelling of ``base`` where they mean the same."""
        spelt = base if isinstance(base, dict) else {}
        result: dict[str, Object] = {}
        for model in self._models:
            key = self._spelling(model, spelt)
            result[key] = server_state(model, spelt.get(key) or {})
        return result

    def find(self, key: str) -> Model | None:
        """The server a key means, by its address or by the host name it was added with."""
        address, port = server_key(key)
        for model in self._models:
            names = {_canonical(str(model.address)), str(model.dns_name or "").lower()}
            if model.port == port and _canonical(address) in names:
                return model
        return None

    def _spelling(self, model: Model, spelt: Mapping[str, Any]) -> str:
        plain = key_of_server(model)
        return plain if plain in spelt else next((key for key in spelt if self.find(key) is model), plain)


def server_state(model: Model, base: Object) -> Object:
    """The fields of one server."""
    state: Object = {}
    for shape in server_fields():
        stored = base.get(shape.name)
        if not shape.readable:
            state[shape.name] = stored if is_known(stored) and stored is not None else default_value(shape)
        else:
            found = shown_value(shape, getattr(model, shape.name, None))
            state[shape.name] = keep_spelling(shape, found, stored) if is_known(stored) else found
    return state


def server_differences(context: ApplyContext, found: Value, *, adopting: bool) -> list[Difference]:
    """Where the servers are not the planned ones; when adopting, servers
    that are missing can still be added.
    """
    config: Value = context.config.get("real_servers")
    planned: Value = context.planned.get("real_servers")
    if config is None:
        return []
    surplus = [key for key in found if key not in planned]
    result = [_presence(key, wanted="absent", found="present") for key in surplus]
    for key, item in planned.items():
        base = ("real_servers", MapKey(key))
        if key not in found:
            if not adopting:
                result.append(_presence(key, wanted="present", found="absent"))
            continue
        written = config.get(key) or {}
        if adopting:
            result += adoption_differences(
                server_fields(), config=written, planned=item, found=found[key], base=base
            )
        else:
            owned = [
                shape
                for shape in server_fields()
                if shape.name not in LEFT_ALONE or written.get(shape.name) is not None
            ]
            result += differences(owned, config=written, planned=item, found=found[key], base=base)
    return result


def _presence(key: str, *, wanted: str, found: str) -> Difference:
    shape = FieldShape(
        name="real_servers", type="string", doc="", evidence="recorded", default_kind="unknown"
    )
    return Difference(shape, wanted, found, True, ("real_servers", MapKey(key)))


def bring_about(
    client: loadmaster.LoadMaster, context: ApplyContext, service: Any, address: dict[str, Any], there: Value
) -> float:
    """Add and change servers until the planned ones are there, then stop sending clients to those that go.

    Returns the seconds those are to be given; without any they are gone already.
    """
    config: Value = context.config.get("real_servers")
    planned: Value = context.planned.get("real_servers")
    if config is None:
        return 0.0
    for key, item in planned.items():
        host, port = server_key(key)
        written = config.get(key) or {}
        with _about(key):
            if key not in there:
                add_server(client, service, address, host, port, given_fields(written, item))
            elif changed := changed_fields(written, item, there[key]):
                client.real_servers.modify(
                    service, host, server_port=port, **address, **changed, settle=_send_again
                )
    seconds = float(context.planned.get("drain_timeout_seconds") or 0)
    leaving = [server_key(key) for key in there if key not in planned]
    for host, port in leaving:
        if seconds:
            disable(client, service, address, host, port)
        else:
            take_out(client, service, address, host, port)
    return seconds if leaving else 0.0


@contextmanager
def _about(key: str) -> Iterator[None]:
    """Refusals inside the block name the server; everything else goes on as it is."""
    try:
        yield
    except loadmaster.Refused as error:
        raise server_refused(error, f"server {key}", path=("real_servers", MapKey(key))) from error


def server_refused(error: loadmaster.Refused, server: str, *, path: str | Path) -> Exception:
    """The advice for a server that the appliance does not take; other refusals come back as they are."""
    if "create rs" not in (error.text or error.message).lower():
        return error
    return ProviderError(
        f"the appliance does not take {server}",
        f"It refused: {error.text or error.message}. Either the service holds SubVSs, and a service holds "
        "either servers or SubVSs; or the server is outside the appliance's own networks, which needs "
        "non_local = true, a service that is not transparent and the appliance setting non_local_servers; "
        "or its host name does not resolve.",
        path=path,
    )


def leave(
    client: loadmaster.LoadMaster, context: ApplyContext, service: Any, address: dict[str, Any], there: Value
) -> None:
    """Remove the servers that are not planned any more."""
    for key in there:
        if key not in context.planned["real_servers"]:
            take_out(client, service, address, *server_key(key))


def add_server(
    client: loadmaster.LoadMaster,
    service: Any,
    address: dict[str, Any],
    host: str,
    port: int,
    fields: dict[str, Any],
) -> None:
    """Add one server; a lost answer is settled by looking for it."""
    client.real_servers.add(
        service,
        address=host,
        port=port,
        **address,
        **fields,
        settle=lambda: show_server(client, service, address, host, port),
    )


def show_server(
    client: loadmaster.LoadMaster, service: Any, address: dict[str, Any], host: str, port: int
) -> list[Model] | None:
    """The server as a list of one, or ``None`` when the service has none of this address and port."""
    try:
        return client.real_servers.show(service, host, server_port=port, **address) or None
    except loadmaster.LoadMasterError as error:
        if is_gone(error):
            return None
        raise


def disable(
    client: loadmaster.LoadMaster, service: Any, address: dict[str, Any], host: str, port: int
) -> None:
    """Send no new clients to a server; that it is gone is fine."""
    try:
        client.real_servers.modify(
            service, host, server_port=port, enabled=False, **address, settle=_send_again
        )
    except loadmaster.LoadMasterError as error:
        if not is_gone(error):
            raise


def take_out(
    client: loadmaster.LoadMaster, service: Any, address: dict[str, Any], host: str, port: int
) -> None:
    """Remove one server; that it is gone is fine."""
    try:
        client.real_servers.delete(
            service,
            host,
            server_port=port,
            **address,
            settle=lambda: show_server(client, service, address, host, port) is None,
        )
    except loadmaster.LoadMasterError as error:
        if not is_gone(error):
            raise


def look(server: Object, service: Object) -> Look:
    """Where the requirements of a server find their values: in the server, or in the service around it."""

    def find(requirement: Requirement) -> Value:
        if requirement.scope == "setting":
            return UNKNOWN
        return (server if requirement.scope == "object" else service).get(requirement.field, UNKNOWN)

    return find


def _send_again() -> None:
    """For writes that say how things shall be: sending them twice does no harm."""


def given_fields(written: Object, planned: Object) -> dict[str, Any]:
    """Values to send for a new server: what is written and nothing else."""
    return {
        shape.name: to_client(shape, planned[shape.name])
        for shape in server_fields()
        if shape.on_create
        and written.get(shape.name) is not None
        and not contains_unknown(planned.get(shape.name))
    }


def changed_fields(written: Object, planned: Object, there: Object) -> dict[str, Any]:
    """Values to send for a server that exists."""
    return {
        shape.name: to_client(shape, planned[shape.name])
        for shape in server_fields()
        if shape.on_update
        and not (shape.name in LEFT_ALONE and written.get(shape.name) is None)
        and not contains_unknown(planned.get(shape.name))
        and not same(shape, planned.get(shape.name), there.get(shape.name))
    }
