"""What lives inside a service: SubVSs, servers, attachments. They name the service by its id or index in
``virtual_service_id``.
"""

from __future__ import annotations

from typing import Any

from typing_extensions import override

from loadmaster_provider.engine import ObjectResource
from loadmaster_provider.protocol import (
    UNKNOWN,
    Attribute,
    Object,
    PlanContext,
    ProviderError,
    String,
    Value,
    contains_unknown,
)
from loadmaster_provider.services import ServiceReference, all_services, parse_reference, service_of

__all__ = ["PARENT", "ChildResource", "split_import_id"]

PARENT = "virtual_service_id"
_INDEX = "parent_index"
_NICKNAME = "parent_nickname"
_RENAMED = "index of a renamed service"


def _check_reference(value: Any) -> None:
    parse_reference(value)


class ChildResource(ObjectResource):
    """An object of a service. ``name_in_parent`` and what goes with it is filled in by the kind."""

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            PARENT: Attribute(
                type=String,
                required=True,
                validators=(_check_reference,),
                description=(
                    "The service it belongs to: the `id` of a virtual service or SubVS, or an index. When "
                    "the service gets another address "
                    "in place, this follows without a replacement."
                ),
            )
        }

    def name_in_parent(self, values: Object) -> Value:
        """What names the object inside its service; ``UNKNOWN`` while a part of it is."""
        raise NotImplementedError

    @override
    def key(self, values: Object) -> Value:
        parent, name = values.get(PARENT), self.name_in_parent(values)
        return UNKNOWN if contains_unknown([parent, name]) else f"{_canonical(str(parent))}/{name}"

    def current_key(self, prior: Object, planned: Object) -> str:
        """The key before a change: the parent may have got another address a moment ago."""
        return str(self.key({**prior, PARENT: planned[PARENT]}))

    @override
    def parts_of(self, found: Any, base: Object) -> Object:
        return {name: base.get(name) for name in self.own_names}

    @override
    def plan_parts(self, context: PlanContext) -> None:
        prior, planned = context.prior, context.planned
        if prior is None or planned is None:
            return
        before, after = prior.get(PARENT), planned.get(PARENT)
        if contains_unknown(after) or (
            before != after and not self._same_service(context, str(before), str(after))
        ):
            context.replace.add((PARENT,))

    def _same_service(self, context: PlanContext, before: str, after: str) -> bool:
        """Whether two references mean one service, which may be getting its new name in this very run."""
        if _canonical(before) == _canonical(after):
            return True
        if not self.session.reached():
            return False
        services = all_services(self.session)
        old, new = services.find(parse_reference(before)), services.find(parse_reference(after))
        old_index = old.index if old is not None else context.private.get(_INDEX)
        new_index = new.index if new is not None else self.session.claims.told(_RENAMED, _canonical(after))
        return old_index is not None and old_index == new_index

    def parent(self, state: Object, private: dict[str, Any] | None = None) -> Any:
        """The service the object belongs to; ``ProviderError`` when the appliance has none of this name.

        A service that somebody gave another address is still recognised by its index and nickname together.
        """
        reference = str(state[PARENT])
        services = all_services(self.session)
        found = services.find(parse_reference(reference))
        if found is None and private and private.get(_NICKNAME):
            hinted = services.by_index.get(private.get(_INDEX) or 0)
            if hinted is not None and hinted.nickname == private[_NICKNAME]:
                return hinted
        if found is None:
            found = service_of(self.session, reference, argument=PARENT)
        return found

    def remember(self, private: dict[str, Any], parent: Any) -> None:
        """Keep the hints by which the service is recognised later."""
        private[_INDEX] = parent.index
        private[_NICKNAME] = parent.nickname or ""


def _canonical(text: str) -> str:
    try:
        return parse_reference(text).text
    except ValueError:
        return text


def split_import_id(text: str, what: str) -> tuple[ServiceReference, str]:
    """Service and own name of an import id ``service/name``; ``ProviderError`` when it is none."""
    head, slash, name = text.rpartition("/")
    try:
        if not slash or not name:
            raise ValueError(f'"{text}" has no service in front')
        return parse_reference(head), name
    except ValueError as error:
        raise ProviderError(
            "not an import id",
            f"{error}. Expected the service, a slash and {what}, "
            f'such as "10.0.0.50:443/tcp/{_EXAMPLES[what]}".',
        ) from None


_EXAMPLES = {
    "the name of the SubVS": "mail",
    "the server": "10.0.1.11:80",
    "kind and rule": "request/add-header",
}
