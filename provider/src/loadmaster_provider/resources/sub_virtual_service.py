"""SubVSs: services inside a service. One has two numbers, as a service and as a seat in its parent.

The appliance answers a create with the parent and does not say which SubVS is the new one, so it is found by
comparing the parent's list before and after, with the appliance held against other writers.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.attributes import field_attributes
from loadmaster_provider.object_kind import Found
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    Number,
    Object,
    PlanContext,
    ProviderError,
    Schema,
    Value,
)
from loadmaster_provider.resources.child import PARENT, ChildResource
from loadmaster_provider.resources.service import ServiceResource
from loadmaster_provider.services import (
    ServiceReference,
    all_services,
    ask_service,
    parse_reference,
    service_key,
)
from loadmaster_provider.session import Session
from loadmaster_provider.shape import ResourceShape
from loadmaster_provider.unfinished import making, noted_before

__all__ = ["SubVirtualServiceResource"]

_INSIDE = "sub services"
_MADE = "index of a SubVS made in this run"


@dataclass(frozen=True, slots=True)
class Seated:
    """A SubVS as the service it is, together with its seat in the parent and the parent itself."""

    service: Any
    seat: Any
    parent: Any

    def __getattr__(self, name: str) -> Any:
        if name in _SEAT_FIELDS:
            return getattr(self.seat, name)
        return getattr(self.service, name)


_SEAT_FIELDS = frozenset(
    {
        "weight",
        "seat_connection_limit",
        "seat_connection_rate_limit",
        "follow_seat",
        "enabled",
        "critical",
        "seat_index",
    }
)


class SubVirtualServiceResource(ChildResource, ServiceResource):
    """``loadmaster_sub_virtual_service``."""

    def __init__(self, shape: ResourceShape, session: Session) -> None:
        super().__init__(shape, session)
        assert shape.companion is not None
        self.companion = shape.companion
        self.fields = (*self.fields, *self.companion.fields)
        seat = field_attributes(self.companion.fields)
        self.schema = Schema(attributes={**self.schema.attributes, **seat}, description=shape.doc)

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            **ChildResource.own_attributes(self),
            **ServiceResource.own_attributes(self),
            "seat_index": Attribute(
                type=Number,
                computed=True,
                keep=True,
                description="Number of its seat in the parent, for commands that name a server.",
            ),
        }

    # ------------------------------------------------------------------------------ naming and finding

    @override
    def name_in_parent(self, values: Object) -> Value:
        return values.get("nickname")

    @override
    def key_of(self, found: Found) -> str:
        return f"{_parent_key(found)}/{found.service.nickname}"

    @override
    def all_keys(self) -> Collection[str]:
        return all_services(self.session).by_key

    @override
    def listed(self, key: str) -> Found | None:
        services = all_services(self.session)
        service = services.find(parse_reference(key))
        parent = services.by_index.get(service.parent_index or 0) if service is not None else None
        return _seated(service, parent)

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        reference = parse_reference(key)
        if reference.index is not None:
            service = ask_service(client, reference)
            parent = (
                ask_service(client, ServiceReference(index=service.parent_index))
                if service and service.parent_index
                else None
            )
            return _seated(service, parent)
        parent = ask_service(client, ServiceReference(key=reference.key))
        if parent is None:
            return None
        seat = _seat_named(parent, reference.name)
        if seat is None or seat.service_index is None:
            return None
        # the seat tells the name; only the service itself confirms whose it is
        service = ask_service(client, ServiceReference(index=seat.service_index))
        return (
            Seated(service, seat, parent)
            if service is not None and service.parent_index == parent.index
            else None
        )

    @override
    def find(self, state: Object, key: str) -> Found | None:
        found = super().find(state, key)
        if found is not None:
            return found
        # the parent may have been given another address behind our back
        hinted = all_services(self.session).by_index.get(state.get("index") or 0)
        if hinted is None or not hinted.parent_index or hinted.nickname != state.get("nickname"):
            return None
        return _seated(hinted, all_services(self.session).by_index.get(hinted.parent_index))

    @override
    def reference(self, key: str) -> tuple[Any, dict[str, Any]]:
        made = self.session.claims.told(_MADE, key)
        return (made if made is not None else self._there(key).service.index), {}

    def _there(self, key: str) -> Seated:
        found: Seated | None = self.asked(key)
        if found is None:
            raise ProviderError(
                f"{self.label(key)} is not there", "It cannot be found on the appliance any more."
            )
        return found

    @override
    def parts_of(self, found: Found, base: Object) -> Object:
        parts = {**ServiceResource.parts_of(self, found.service, base), "seat_index": found.seat.seat_index}
        parts[PARENT] = base.get(PARENT) or _parent_key(found)
        return parts

    @override
    def state_of(self, found: Found, *, base: Object) -> Object:
        state = super().state_of(found, base=base)
        # named as the configuration names the parent, so that a new address of the parent does not rename
        # this
        state["id"] = self.key(state)
        return state

    @override
    def import_base(self, text: str) -> Object:
        reference = parse_reference(text)
        return {PARENT: reference.key} if reference.key else {}

    @override
    def plan_parts(self, context: PlanContext) -> None:
        ChildResource.plan_parts(self, context)
        ServiceResource.plan_parts(self, context)
        planned = context.planned or {}
        parent = planned.get(PARENT)
        if isinstance(parent, str):
            if self.session.claims.told("servers are inside", parent):
                raise _servers_in_the_way(parent)
            self.session.claims.tell(_INSIDE, parent, str(planned.get("nickname")))

    # ------------------------------------------------------------------------------ writing

    @override
    def add(self, context: ApplyContext, arguments: dict[str, Any], *, settle: Callable[[], Any]) -> None:
        client, name = self.session.client, str(arguments["nickname"])
        reference = parse_reference(str(context.planned[PARENT]))
        parent = ask_service(client, reference)
        if parent is None:
            raise ProviderError(
                "no such service",
                f'{PARENT} is "{reference.text}", and the appliance has no such service.',
                path=PARENT,
            )
        if parent.parent_index:
            raise ProviderError(
                "a SubVS cannot hold SubVSs",
                f'{PARENT} is "{reference.text}", which is a SubVS itself.',
                path=PARENT,
            )
        if parent.real_servers:
            raise _servers_in_the_way(reference.text)
        if _seat_named(parent, name) is not None:
            raise loadmaster.AlreadyExists(f"the service has a SubVS {name!r} already", code=422)
        appliance = self.session.name_of_unit()
        left = self._left_behind(context, client, parent, noted_before(appliance, parent.index))
        before = {seat.service_index for seat in parent.sub_services or () if seat is not left}
        with making(appliance, parent.index, before):
            made = Seated(None, left, parent) if left is not None else self._make(client, parent, before)
            try:
                self._send(client, made, arguments)
            except Exception:
                self._take_back(context, made.seat.service_index)
                raise
        self.session.claims.tell(_MADE, str(self.key(context.planned)), made.seat.service_index)

    def _left_behind(
        self, context: ApplyContext, client: loadmaster.LoadMaster, parent: Any, before: set[int] | None
    ) -> Any | None:
        """The seat of the SubVS that a killed run made and could not name any more."""
        new = _new_seats(parent, before) if before is not None else []
        if len(new) != 1:
            return None
        service = ask_service(client, ServiceReference(index=new[0].service_index))
        if service is None or service.nickname or service.real_servers:
            return None
        context.diagnostics.warning(
            "an unfinished SubVS is taken over",
            f"A run on this machine was ended after it had made SubVS {service.index} in service "
            f"{parent.index} and before it could name it. It gets its name now.",
        )
        return new[0]

    def _make(self, client: loadmaster.LoadMaster, parent: Any, before: set[Any]) -> Seated:
        """A new, unnamed SubVS: the one number that was not there before."""

        def look() -> Any:
            found = ask_service(client, ServiceReference(index=parent.index))
            return found if found is not None and _new_seats(found, before) else None

        answer = client.virtual_services.modify(parent.index, create_sub_service="", settle=look)
        new = _new_seats(answer, before)
        if len(new) != 1:
            raise ProviderError(
                "the new SubVS cannot be told from others",
                f"{len(new)} SubVSs appeared in service {parent.index} at once; somebody else is changing "
                "it. Nothing was removed; look at the service and apply again.",
            )
        return Seated(None, new[0], parent)

    def _take_back(self, context: ApplyContext, index: int) -> None:
        """Remove a SubVS that could not be given its name."""
        try:
            self.session.client.virtual_services.delete(
                index, settle=lambda: ask_service(self.session.client, ServiceReference(index=index)) is None
            )
        except loadmaster.LoadMasterError:
            context.partial(
                {
                    **dict.fromkeys(self.schema.attributes),
                    PARENT: context.planned[PARENT],
                    "id": str(index),
                }
            )
            context.diagnostics.error(
                f"SubVS {index} was left behind unfinished",
                "Creating it failed, and so did removing it again. It is kept in the state as tainted: "
                "the next apply removes it.",
            )

    @override
    def change(self, context: ApplyContext, key: str, arguments: dict[str, Any]) -> None:
        self._send(self.session.client, self._there(key), arguments)

    def _send(self, client: loadmaster.LoadMaster, found: Seated, arguments: dict[str, Any]) -> None:
        names = {shape.name for shape in self.companion.fields}
        own = {name: value for name, value in arguments.items() if name not in names}
        seat = {
            self.companion.update.parameters[name]: value
            for name, value in arguments.items()
            if name in names
        }
        if own:
            client.virtual_services.modify(found.seat.service_index, **own, settle=lambda: None)
        if seat:
            client.real_servers.modify(found.parent.index, found.seat.seat_index, **seat, settle=lambda: None)

    @override
    def remove(self, client: loadmaster.LoadMaster, key: str) -> None:
        found = self.asked(key)
        if found is None:
            return
        index = found.service.index
        client.virtual_services.delete(
            index, settle=lambda: ask_service(client, ServiceReference(index=index)) is None
        )


def _seated(service: Any, parent: Any) -> Seated | None:
    if service is None or parent is None:
        return None
    seat = next((item for item in parent.sub_services or () if item.service_index == service.index), None)
    return Seated(service, seat, parent) if seat is not None else None


def _seat_named(parent: Any, name: str) -> Any:
    return next((seat for seat in parent.sub_services or () if seat.name == name), None)


def _new_seats(parent: Any, before: set[Any]) -> list[Any]:
    return [seat for seat in parent.sub_services or () if seat.service_index not in before]


def _parent_key(found: Seated) -> str:
    return service_key(found.parent.address, found.parent.port, found.parent.protocol)


def _servers_in_the_way(key: str) -> ProviderError:
    return ProviderError(
        f"service {key} cannot hold SubVSs",
        "A service holds either servers or SubVSs, and this one holds servers. Move them into a SubVS, or "
        "remove them first.",
        path=PARENT,
    )
