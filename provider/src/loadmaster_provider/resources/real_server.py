"""Servers on their own, for configurations in which another team owns the service."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from contextlib import AbstractContextManager
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import servers
from loadmaster_provider.appliance_values import with_settings
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.drain import drain
from loadmaster_provider.object_kind import Found
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    Number,
    Object,
    PlanContext,
    ProviderError,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look
from loadmaster_provider.resources.child import PARENT, ChildResource, split_import_id
from loadmaster_provider.resources.service import both_at_once
from loadmaster_provider.services import (
    LIST,
    address_of,
    all_services,
    ask_service,
    parse_reference,
    services_at_start,
)
from loadmaster_provider.validators import server_key

__all__ = ["RealServerResource"]


class RealServerResource(ChildResource):
    """``loadmaster_real_server``."""

    left_alone = servers.LEFT_ALONE

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            **super().own_attributes(),
            "drain_timeout_seconds": Attribute(
                type=Number,
                optional=True,
                description=(
                    "Disables the server before it is removed, and waits this long for its clients. From "
                    "0 to 86400."
                ),
            ),
        }

    # ------------------------------------------------------------------------------ naming and finding

    @override
    def name_in_parent(self, values: Object) -> Value:
        address, port = values.get("address"), values.get("port")
        if contains_unknown([address, port]):
            return UNKNOWN
        return f"[{address}]:{port}" if ":" in str(address) else f"{address}:{port}"

    @override
    def advice(self, doing: str, context: ApplyContext) -> AbstractContextManager[None]:
        return advice(
            doing, fields=self.fields, service=f"the service {PARENT} names, {context.planned.get(PARENT)},"
        )

    @override
    def forget(self) -> None:
        self.session.forget(LIST)

    @override
    def all_keys(self) -> Collection[str]:
        return {
            f"{key}/{servers.key_of_server(model)}"
            for key, service in all_services(self.session).by_key.items()
            for model in service.real_servers or ()
        }

    @override
    def listed(self, key: str) -> Found | None:
        service, name = split_import_id(key, "the server")
        found = all_services(self.session).find(service)
        return servers.Servers(list(found.real_servers or ())).find(name) if found is not None else None

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        reference, name = split_import_id(key, "the server")
        service = ask_service(client, reference)
        return servers.Servers(list(service.real_servers or ())).find(name) if service is not None else None

    @override
    def state_of(self, found: Found, *, base: Object) -> Object:
        state = super().state_of(found, base=base)
        if base.get("address") is not None and is_known(base["address"]):
            # added by host name: the appliance shows what it resolved to
            named = str(found.dns_name or "").lower() == str(base["address"]).lower()
            state["address"] = base["address"] if named else state["address"]
        state["id"] = self.key(state)
        return state

    @override
    def key_of(self, found: Found) -> str:
        return servers.key_of_server(found)

    # ------------------------------------------------------------------------------ planning

    @override
    def plan_parts(self, context: PlanContext) -> None:
        super().plan_parts(context)
        planned = context.planned or {}
        parent = planned.get(PARENT)
        if not isinstance(parent, str):
            return
        if self.session.claims.told("servers are inside", parent):
            raise both_at_once(parent)
        self.session.claims.tell("servers beside", parent, True)
        if context.prior is None:
            with advice(f"plan {self.label(planned.get('id'))}"):
                self._refuse_beside_sub_services(parent)

    def _refuse_beside_sub_services(self, parent: str) -> None:
        if not self.session.reached():
            return
        found = services_at_start(self.session).find(parse_reference(parent))
        if found is not None and found.sub_services:
            names = ", ".join(str(seat.name) for seat in found.sub_services)
            raise ProviderError(
                f"service {parent} cannot hold servers",
                f"A service holds either servers or SubVSs, and it holds SubVSs: {names}. "
                "Put the server into one of them.",
                path=PARENT,
            )

    @override
    def look(self, values: Object) -> Look:
        service: Mapping[str, Any] = {}
        parent = values.get(PARENT)
        if isinstance(parent, str) and self.session.configuration is not None and self.session.reached():
            found = services_at_start(self.session).find(parse_reference(parent))
            service = dict(found) if found is not None else {}
        return with_settings(self.session, servers.look(values, dict(service)))

    # ------------------------------------------------------------------------------ writing

    def _service(self, key: str) -> tuple[Any, dict[str, Any], str, int]:
        reference, name = split_import_id(key, "the server")
        if reference.name:
            found = ask_service(self.session.client, reference)
            service: Any = found.index if found is not None else 0
            return service, {}, *server_key(name)
        service, address = address_of(reference)
        return service, address, *server_key(name)

    @override
    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        key = str(self.key(context.planned))
        self._refuse_sub_services(str(context.planned[PARENT]))
        service, address, host, port = self._service(key)
        fields = {name: value for name, value in arguments.items() if name not in ("address", "port")}
        try:
            servers.add_server(self.session.client, service, address, host, port, fields)
        except loadmaster.Refused as error:
            raise servers.server_refused(error, f"server {host}:{port}", path="address") from error

    def _refuse_sub_services(self, parent: str) -> None:
        if self.session.claims.told("servers are inside", parent):
            raise both_at_once(parent)

    @override
    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        service, address, host, port = self._service(key)
        self.session.client.real_servers.modify(
            service,
            host,
            server_port=port,
            **address,
            **arguments,
            settle=self._resend_unless_moved(context, key),
        )

    def _resend_unless_moved(self, context: ApplyContext, key: str) -> Callable[[], Any]:
        new_key = str(self.key(context.planned))
        return lambda: True if new_key != key and self.asked(new_key) is not None else None

    @override
    def before_removal(self, context: ApplyContext, key: str) -> None:
        seconds = context.prior.get("drain_timeout_seconds")
        if seconds:
            service, address, host, port = self._service(key)
            servers.disable(self.session.client, service, address, host, port)
            drain(context, float(seconds), self.label(key))

    @override
    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        service, address, host, port = self._service(key)
        servers.take_out(client, service, address, host, port)

    @override
    def import_base(self, text: str) -> Object:
        reference, name = split_import_id(text, "the server")
        return {PARENT: reference.text, "address": server_key(name)[0]}
