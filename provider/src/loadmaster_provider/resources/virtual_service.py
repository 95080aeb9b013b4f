"""Virtual services: named by address, port and protocol."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.checks import check_family
from loadmaster_provider.object_kind import Found
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    Bool,
    Object,
    PlanContext,
    ProviderError,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.resources.service import ServiceResource
from loadmaster_provider.services import all_services, is_sub_service, service_key

__all__ = ["VirtualServiceResource"]


class VirtualServiceResource(ServiceResource):
    """``loadmaster_virtual_service``."""

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            **super().own_attributes(),
            "deletion_protection": Attribute(
                type=Bool,
                default=False,
                description="Refuses to remove or replace the service while it is true. Default `false`.",
            ),
        }

    @override
    def validate(self, context: ValidateContext) -> None:
        super().validate(context)
        address = context.config.get("address")
        if isinstance(address, str) and address:
            family = 6 if ":" in address else 4
            check_family(context, "default_gateway", family, f"the service's own address is {address}")

    @override
    def key(self, values: Object) -> Value:
        parts = [values.get(name) for name in self.shape.identity]
        return UNKNOWN if any(contains_unknown(part) for part in parts) else service_key(*parts)

    @override
    def key_of(self, found: Found) -> str:
        return service_key(found.address, found.port, found.protocol)

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        found = super().show(client, key)
        if found is not None and is_sub_service(found):
            raise ProviderError(
                f"service {key} is a SubVS",
                "A SubVS belongs to a loadmaster_sub_virtual_service resource.",
            )
        return found

    @override
    def all_keys(self) -> Collection[str]:
        return all_services(self.session).by_key

    @override
    def find(self, state: Object, key: str) -> Found | None:
        found = super().find(state, key)
        return found if found is not None else self._moved(state)

    def _moved(self, state: Object) -> Found | None:
        """The service under another address: same index and same nickname; an index alone may mean a
        stranger's service.
        """
        found = all_services(self.session).by_index.get(state.get("index") or 0)
        if found is None or is_sub_service(found) or not state.get("nickname"):
            return None
        same = found.nickname == state["nickname"] and found.protocol == state["protocol"]
        return found if same else None

    @override
    def parts_of(self, found: Found, base: Object) -> Object:
        parts = super().parts_of(found, base)
        if not is_known(parts["deletion_protection"]) or parts["deletion_protection"] is None:
            parts["deletion_protection"] = False
        return parts

    @override
    def plan_parts(self, context: PlanContext) -> None:
        super().plan_parts(context)
        planned, prior = context.planned or {}, context.prior or {}
        if is_known(planned.get("id")) and prior.get("index"):
            self.session.claims.tell("index of a renamed service", str(planned["id"]), prior["index"])
        if context.replace:
            self.refuse_destroy(prior)

    @override
    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        self.session.client.virtual_services.add(**arguments, settle=settle)

    @override
    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        service, address = self.reference(key)
        self.session.client.virtual_services.modify(
            service, **address, **arguments, settle=self._resend_unless_moved(context, key)
        )

    def _resend_unless_moved(self, context: ApplyContext, key: str) -> Callable[[], Any]:
        """Sending a change twice does no harm, unless the first one gave the service another name."""
        new_key = str(self.key(context.planned))

        def settle() -> Any:
            return self.asked(new_key) if new_key != key and self.asked(key) is None else None

        return settle

    @override
    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        service, address = self.reference(key)
        client.virtual_services.delete(service, **address, settle=lambda: self.asked(key) is None)
