"""SubVSs: services inside a service, each with servers of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from loadmaster_constructs._resource import Resource, refuse
from loadmaster_constructs._service import Surroundings, Wishes, service_arguments, with_raw
from loadmaster_constructs.appliance import Appliance
from loadmaster_constructs.content_rule import RuleHolder
from loadmaster_constructs.defaults import Departure
from loadmaster_constructs.errors import Refusal
from loadmaster_constructs.l1.sub_virtual_service import SubVirtualServiceResource

if TYPE_CHECKING:
    from loadmaster_constructs.virtual_service import VirtualService

__all__ = ["SubService"]


class SubService(SubVirtualServiceResource, RuleHolder):
    """One SubVS; made by ``VirtualService.add_sub_service``."""

    _default_place = "selection"

    def __init__(
        self,
        parent: VirtualService,
        id: str,
        wishes: Wishes,
        *,
        around: Surroundings,
        seat: dict[str, Any],
    ) -> None:
        try:
            values = with_raw(service_arguments(wishes, around) | seat, wishes.raw)
        except Refusal as refusal:
            raise refuse(parent, id, refusal) from None
        values["virtual_service_id"] = parent.id
        provider = Appliance.of(parent, id)._provider_reference
        Resource.__init__(self, parent, id, values, provider=provider)
        self.departures: list[Departure] = wishes.departures
        """Defaults of the checklist that were left for this SubVS."""
