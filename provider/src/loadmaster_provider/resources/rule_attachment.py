"""A content rule attached to a service, to one of its servers, or to the seat of a SubVS."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import servers
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.protocol import (
    UNKNOWN,
    ApplyContext,
    Attribute,
    ImportContext,
    Object,
    PlanContext,
    ProviderError,
    ReadContext,
    Resource,
    Schema,
    String,
    ValidateContext,
    Value,
    contains_unknown,
    is_known,
)
from loadmaster_provider.resources.child import PARENT
from loadmaster_provider.services import LIST, address_of, all_services, ask_service, parse_reference
from loadmaster_provider.session import Session
from loadmaster_provider.validators import server_key

__all__ = ["RuleAttachmentResource"]

_KINDS: Mapping[str, str] = {
    "selection": "match_rules",
    "pre_process": "pre_process_rules",
    "request": "request_rules",
    "response": "response_rules",
    "response_body": "response_body_rules",
}
"""Kind of attachment, and the field of the service that lists it."""


def _check_kind(value: Any) -> None:
    if value not in _KINDS:
        raise ValueError(f'"{value}" is not one of {", ".join(_KINDS)}')


def _check_service(value: Any) -> None:
    parse_reference(value)


def _check_server(value: Any) -> None:
    server_key(value)


def _argument(
    description: str, *, required: bool = True, validators: tuple[Callable[[Any], None], ...] = ()
) -> Attribute:
    return Attribute(
        type=String,
        required=required,
        optional=not required,
        replace=True,
        description=description,
        validators=validators,
    )


class RuleAttachmentResource(Resource):
    """``loadmaster_rule_attachment``. Everything about it names it, so every change is a replacement."""

    schema = Schema(
        description=(
            "A content rule put to work: attached to the requests or answers of a service, or to a server "
            "or SubVS that it selects."
        ),
        attributes={
            "id": Attribute(
                type=String,
                computed=True,
                keep=True,
                description="What names the attachment; also the id to import it by.",
            ),
            PARENT: _argument(
                "The service: the `id` of a virtual service or SubVS, or an index.",
                validators=(_check_service,),
            ),
            "real_server": _argument(
                "The server, as `address:port`, that requests matching the rule go to. For `selection` "
                "only; left out, the rule selects "
                "the SubVS named in `virtual_service_id`.",
                required=False,
                validators=(_check_server,),
            ),
            "kind": _argument(
                "What it does there: `selection` sends matching requests to the server or SubVS, "
                "`pre_process` runs before any other rule, `request` "
                "and `response` change headers and paths, `response_body` changes bodies.",
                validators=(_check_kind,),
            ),
            "rule": _argument("Name of the rule."),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session

    # ------------------------------------------------------------------------------ planning

    @override
    def validate(self, context: ValidateContext) -> None:
        kind, server = context.config.get("kind"), context.config.get("real_server")
        if is_known(kind) and kind not in (None, "selection") and server is not None:
            context.diagnostics.error(
                "real_server is for selection only",
                f'Rules of kind "{kind}" are attached to the service as a whole. Leave real_server away.',
                path="real_server",
            )

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None:
            return
        context.planned["id"] = _key(context.planned)
        key = context.planned["id"]
        if (
            is_known(key)
            and not context.replace
            and not self.session.claims.plan("rule attachment", str(key), context.private)
        ):
            raise ProviderError(
                "the rule is attached twice",
                f"Another resource of this configuration describes {key}. Remove one of them.",
                path="rule",
            )

    # ------------------------------------------------------------------------------ life

    @override
    def create(self, context: ApplyContext) -> Object:
        planned = context.planned
        with (
            advice(f"attach rule {planned['rule']}", service=str(planned[PARENT])),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            state = {**planned, "id": _key(planned)}
            if self._attached(client, planned):
                context.diagnostics.warning(
                    f"rule {planned['rule']} was attached already",
                    "The attachment was taken over; from now on it belongs to this configuration.",
                )
                return state
            self._call(client, "attach", planned)
            if not self._attached(client, planned):
                self._call(client, "detach", planned)
                raise ProviderError(
                    "the appliance did not attach the rule",
                    f"It reported success, and reading back does not show rule {planned['rule']} as "
                    f"{planned['kind']} of {planned[PARENT]}.",
                    path="rule",
                )
            return state

    @override
    def read(self, context: ReadContext) -> Object | None:
        state = context.state
        with advice(f"read rule attachment {state['id']}"):
            self.session.check_unit(context.private)
            service = all_services(self.session).find(parse_reference(str(state[PARENT])))
            listed = service is not None and state["rule"] in self._rules(service, state)
            if not listed and not self._attached(self.session.client, state):
                self.session.gone("rule attachment", context.private, stop=context.stop)
                return None
        self.session.vanished.found("rule attachment")
        return state

    @override
    def update(self, context: ApplyContext) -> Object:
        return {**context.planned, "id": _key(context.planned)}

    @override
    def delete(self, context: ApplyContext) -> None:
        with (
            advice(f"detach rule {context.prior['rule']}"),
            self.session.exclusive(stop=context.stop) as client,
        ):
            self.session.check_unit(context.private)
            if self._attached(client, context.prior):
                self._call(client, "detach", context.prior)

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        state = _from_import_id(context.id.strip())
        with advice(f"import rule attachment {context.id}"):
            return state if self._attached(self.session.client, state) else None

    # ------------------------------------------------------------------------------ looking and calling

    def _attached(self, client: loadmaster.LoadMaster, values: Object) -> bool:
        service = ask_service(client, parse_reference(str(values[PARENT])))
        return service is not None and values["rule"] in self._rules(service, values, ask=client)

    def _rules(
        self, service: Any, values: Object, *, ask: loadmaster.LoadMaster | None = None
    ) -> Collection[str]:
        kind = str(values["kind"])
        if kind != "selection":
            return getattr(service, _KINDS[kind]) or ()
        if values.get("real_server"):
            server = servers.Servers(list(service.real_servers or ())).find(str(values["real_server"]))
            return server.match_rules or () if server is not None else ()
        seat = self._seat(service, ask)
        return seat.match_rules or () if seat is not None else ()

    def _seat(self, service: Any, ask: loadmaster.LoadMaster | None) -> Any:
        """The seat of a SubVS in its parent, where its match rules are."""
        if not service.parent_index:
            return None
        reference = parse_reference(str(service.parent_index))
        parent = (
            ask_service(ask, reference) if ask is not None else all_services(self.session).find(reference)
        )
        return next(
            (
                seat
                for seat in (parent.sub_services if parent else None) or ()
                if seat.service_index == service.index
            ),
            None,
        )

    def _call(self, client: loadmaster.LoadMaster, verb: str, values: Object) -> None:
        kind, rule = str(values["kind"]), str(values["rule"])

        def settle() -> bool:
            return self._attached(client, values) is (verb == "attach")

        try:
            if kind == "selection":
                service, address = self._seat_address(client, values)
                method = getattr(
                    client.content_rules, f"{verb}_{'to' if verb == 'attach' else 'from'}_server"
                )
                method(*service, rule=rule, **address, settle=settle)
            else:
                number, address = self._service_address(client, values)
                getattr(client.content_rules, f"{verb}_{kind}")(number, rule=rule, **address, settle=settle)
        finally:
            self.session.forget(LIST)

    def _service_address(self, client: loadmaster.LoadMaster, values: Object) -> tuple[Any, dict[str, Any]]:
        reference = parse_reference(str(values[PARENT]))
        if not reference.name:
            return address_of(reference)
        return self._existing(client, values).index, {}

    def _seat_address(
        self, client: loadmaster.LoadMaster, values: Object
    ) -> tuple[tuple[Any, Any], dict[str, Any]]:
        """Positional and keyword arguments that name the server, or the seat of a SubVS in its parent."""
        service = self._existing(client, values)
        if values.get("real_server"):
            server = servers.Servers(list(service.real_servers or ())).find(str(values["real_server"]))
            if server is None:
                raise ProviderError(
                    "no such server",
                    f"{values[PARENT]} has no server {values['real_server']}.",
                    path="real_server",
                )
            return (service.index, server.index), {}
        seat = self._seat(service, client)
        if seat is None:
            raise ProviderError(
                "real_server is missing",
                f"{values[PARENT]} is not a SubVS, so a selection rule needs the server that matching "
                "requests go to.",
                path="real_server",
            )
        return (service.parent_index, seat.seat_index), {}

    def _existing(self, client: loadmaster.LoadMaster, values: Object) -> Any:
        found = ask_service(client, parse_reference(str(values[PARENT])))
        if found is None:
            raise ProviderError(
                "no such service",
                f'{PARENT} is "{values[PARENT]}", and the appliance has no such service.',
                path=PARENT,
            )
        return found


def _key(values: Object) -> Value:
    parts = [values[PARENT], values.get("real_server"), values["kind"], values["rule"]]
    if contains_unknown(parts):
        return UNKNOWN
    return "/".join(str(part) for part in parts if part is not None)


def _from_import_id(text: str) -> Object:
    parts = text.rsplit("/", 2)
    try:
        if len(parts) != 3 or parts[1] not in _KINDS:
            raise ValueError(f'"{text}" does not end in a kind and a rule')
        service, kind, rule = parts
        server = None
        head, _, tail = service.rpartition("/")
        if head and tail not in ("tcp", "udp") and _is_server(tail):
            service, server = head, tail
        parse_reference(service)
    except ValueError as error:
        raise ProviderError(
            "not an import id",
            f'{error}. Expected "service/kind/rule" or "service/server/selection/rule", '
            'such as "10.0.0.50:443/tcp/request/add-header".',
        ) from None
    return {"id": text, PARENT: service, "real_server": server, "kind": kind, "rule": rule}


def _is_server(text: str) -> bool:
    try:
        server_key(text)
    except ValueError:
        return False
    return True
