"""Services that somebody else manages: one of them by what names it, or all of them."""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from loadmaster_provider import schemas, servers
from loadmaster_provider.attributes import describe, is_secret, terraform_type
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import (
    Attribute,
    Bool,
    DataSource,
    MapOf,
    Nested,
    Number,
    Object,
    ProviderError,
    Schema,
    String,
    ValidateContext,
)
from loadmaster_provider.services import all_services, is_sub_service, parse_reference, service_key
from loadmaster_provider.session import Session
from loadmaster_provider.shape import FieldShape
from loadmaster_provider.translate import to_state
from loadmaster_provider.validators import validators_for

__all__ = ["VirtualServiceSource", "VirtualServicesSource"]


def _shown_fields() -> tuple[FieldShape, ...]:
    fields = schemas.resource("virtual_service").fields
    return tuple(
        item
        for item in fields
        if item.readable and not is_secret(item) and item.type not in ("objects", "file")
    )


def _computed(shape: FieldShape) -> Attribute:
    return Attribute(type=terraform_type(shape), computed=True, description=describe(shape))


class VirtualServiceSource(DataSource):
    """``loadmaster_virtual_service`` as data."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.fields = _shown_fields()
        named = {"address", "port", "protocol"}
        server = {shape.name: _computed(shape) for shape in servers.server_fields() if shape.readable}
        self.schema = Schema(
            description="One virtual service by its address, port and protocol.",
            attributes={
                "id": Attribute(
                    type=String,
                    computed=True,
                    description="What names the service, as resources refer to it.",
                ),
                **{
                    shape.name: Attribute(
                        type=terraform_type(shape),
                        required=True,
                        validators=validators_for(shape),
                        description=describe(shape),
                    )
                    for shape in self.fields
                    if shape.name in named
                },
                **{shape.name: _computed(shape) for shape in self.fields if shape.name not in named},
                "real_servers": Attribute(
                    type=Nested("map", server), computed=True, description="Its servers, by `address:port`."
                ),
                "sub_virtual_services": Attribute(
                    type=MapOf(Number), computed=True, description="Index of each of its SubVSs, by name."
                ),
            },
        )

    @override
    def read(self, context: ValidateContext) -> Object:
        config = context.config
        key = service_key(config["address"], config["port"], config["protocol"])
        with advice(f"read virtual service {key}"):
            found = all_services(self.session).find(parse_reference(key))
        if found is None:
            raise ProviderError(
                "no such service", f"The appliance has no virtual service {key}.", path="address"
            )
        names = {shape.name for shape in servers.server_fields() if shape.readable}
        shown = servers.Servers(list(found.real_servers or ())).state(None)
        return {
            **{shape.name: to_state(shape, getattr(found, shape.name)) for shape in self.fields},
            **{name: config[name] for name in ("address", "port", "protocol")},
            "id": key,
            "real_servers": {
                name: {k: v for k, v in server.items() if k in names} for name, server in shown.items()
            },
            "sub_virtual_services": {str(seat.name): seat.service_index for seat in found.sub_services or ()},
        }


_BRIEF: dict[str, Any] = {
    "id": (String, "What names the service, as resources refer to it."),
    "index": (Number, "Its number on the appliance; a hint that may mean another service after a restore."),
    "nickname": (String, "Display name."),
    "address": (String, "Address; null for a SubVS."),
    "port": (String, "Port; null for a SubVS."),
    "protocol": (String, "tcp or udp."),
    "enabled": (Bool, "Whether it takes clients."),
    "status": (String, "Health as the appliance tells it."),
    "parent_id": (String, "The service a SubVS belongs to; null for a virtual service."),
}


class VirtualServicesSource(DataSource):
    """``loadmaster_virtual_services``: all services and SubVSs of the appliance."""

    def __init__(self, session: Session) -> None:
        self.session = session
        inner = {
            name: Attribute(type=kind, computed=True, description=text)
            for name, (kind, text) in _BRIEF.items()
        }
        self.schema = Schema(
            description="All virtual services and SubVSs of the appliance.",
            attributes={
                "virtual_services": Attribute(
                    type=Nested("list", inner), computed=True, description="The services, by index."
                )
            },
        )

    @override
    def read(self, context: ValidateContext) -> Object:
        with advice("list virtual services"):
            services = all_services(self.session)
        return {
            "virtual_services": [self._brief(services.by_index[index]) for index in sorted(services.by_index)]
        }

    def _brief(self, model: Any) -> Object:
        services = all_services(self.session)
        inside = is_sub_service(model)
        parent = services.by_index.get(model.parent_index) if inside else None
        return {
            "id": services.key_of(model),
            "index": model.index,
            "nickname": model.nickname,
            "address": None if inside else model.address,
            "port": None if inside or model.port is None else str(model.port),
            "protocol": model.protocol,
            "enabled": model.enabled,
            "status": model.status,
            "parent_id": services.key_of(parent) if parent is not None else None,
        }
