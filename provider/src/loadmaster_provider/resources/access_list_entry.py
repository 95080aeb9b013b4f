"""One address or network on an access list, of the whole appliance or of one service."""

from __future__ import annotations

import re
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider.access import lockout_allowed, lockout_detail
from loadmaster_provider.checks import import_advice
from loadmaster_provider.diagnostics import advice, briefly, is_gone
from loadmaster_provider.own_access import called_from
from loadmaster_provider.ownership import adopts_identical, describe_once, tell_of_adoption
from loadmaster_provider.packet_filter import access_list, list_name, network, shut_out, switch
from loadmaster_provider.protocol import (
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
    contains_unknown,
)
from loadmaster_provider.services import parse_reference, service_of
from loadmaster_provider.session import Session

__all__ = ["AccessListEntryResource"]

_KIND = "access list entry"
_LISTS = ("allow", "block")
_LONGEST_COMMENT = 127
_ID = re.compile(r"(?:(?P<service>.+)/)?(?P<list>allow|block)/(?P<address>[^/]+(?:/\d+)?)")


def _check_list(value: Any) -> None:
    if value not in _LISTS:
        raise ValueError(f'"{value[:60]}" is not one of {", ".join(_LISTS)}')


def _check_address(value: Any) -> None:
    try:
        found = network(value)
    except ValueError:
        raise ValueError(f'"{value[:60]}" is not an address or a network such as 10.0.0.0/8') from None
    if value.partition("/")[0] != str(found.network_address) and found.num_addresses > 1:
        written = found.network_address.compressed != value.partition("/")[0].lower()
        if written:
            raise ValueError(f'"{value}" has an address inside its network; expected {found}')


def _check_comment(value: Any) -> None:
    if len(value) > _LONGEST_COMMENT:
        raise ValueError(f"it has {len(value)} characters; at most {_LONGEST_COMMENT} are possible")


def _check_service(value: Any) -> None:
    parse_reference(value)


def _normal(value: Any) -> str:
    return str(network(value))


class AccessListEntryResource(Resource):
    """``loadmaster_access_list_entry``."""

    schema = Schema(
        description=(
            "One address or network that is always let in (`allow`) or kept out (`block`), by all services "
            "or by one. The lists are in force while the packet filter is on; a list that admits somebody "
            "keeps nobody else out. Each service with entries costs a read of its own."
        ),
        attributes={
            "id": Attribute(
                type=String,
                computed=True,
                keep=True,
                description=(
                    "List and address, as in `block/10.0.0.0/8`, behind the service where it is one's own; "
                    "also the id to import it by."
                ),
            ),
            "list": Attribute(
                type=String,
                required=True,
                replace=True,
                validators=(_check_list,),
                description="The list it stands on: `allow` or `block`.",
            ),
            "address": Attribute(
                type=String,
                required=True,
                replace=True,
                validators=(_check_address,),
                normalize=_normal,
                description="Address, or network with its prefix length.",
            ),
            "comment": Attribute(
                type=String,
                optional=True,
                validators=(_check_comment,),
                description=(
                    "Note kept with the entry, at most 127 characters. A change takes the entry away and "
                    "adds it again."
                ),
            ),
            "virtual_service_id": Attribute(
                type=String,
                optional=True,
                replace=True,
                validators=(_check_service,),
                description=(
                    "The service whose own list is meant: the `id` of a virtual service, or an index. Left "
                    "out, the list of the whole appliance."
                ),
            ),
        },
    )

    def __init__(self, session: Session) -> None:
        self.session = session

    # ------------------------------------------------------------------------------ planning

    @override
    def plan(self, context: PlanContext) -> None:
        if context.planned is None:
            self._guard(context.prior or {}, adding=False)
            return
        planned = context.planned
        if contains_unknown([planned["list"], planned["address"], planned.get("virtual_service_id")]):
            return
        planned["id"] = key = _key(planned)
        if context.replace:
            return
        describe_once(
            self.session,
            context,
            kind=_KIND,
            key=_canonical(planned),
            noun="entry",
            shown=key,
            path="address",
        )
        if context.prior is None:
            self._guard(planned, adding=True)

    def _guard(self, entry: Object, *, adding: bool) -> None:
        """Refuse an entry that shuts this machine out, where the lists guard administration too."""
        if lockout_allowed(self.session) or entry.get("virtual_service_id") is not None:
            return
        if adding is not (entry.get("list") == "block"):
            return
        with advice(f"plan {_key(entry)}"):
            if not self.session.reached() or switch(self.session, "block_wui") is not True:
                return
            admitted = switch(self.session, "wui_address")
            lists = {kind: set(access_list(self.session, kind)) for kind in _LISTS}
        changed = {kind: set(listed) for kind, listed in lists.items()}
        own = network(str(entry["address"]))
        (changed["block"].add if adding else changed["allow"].discard)(own)
        for address in sorted(called_from(self.session) - {str(admitted)}):
            if shut_out(address, before=lists, after=changed):
                reason = (
                    f"the lists hold for the API too (block_wui) and would keep this machine out, {address}"
                )
                raise ProviderError(
                    f"{_key(entry)} could lock everybody out", lockout_detail(reason), path="address"
                )

    # ------------------------------------------------------------------------------ reading

    @override
    def read(self, context: ReadContext) -> Object | None:
        with advice(f"read {_key(context.state)}"):
            self.session.check_unit(context.private)
            found = self._found(context.state)
        if found is None:
            self.session.gone(_KIND, context.private, stop=context.stop)
            return None
        self.session.vanished.found(_KIND)
        self.session.claims.recognise(context.private)
        return {**context.state, "id": _key(context.state), "comment": _comment(found)}

    def _found(self, entry: Object) -> Any:
        """The entry on the appliance; ``None`` when it, or its service, is not there."""
        try:
            service = self._service(entry)
            listed = access_list(self.session, str(entry["list"]), service)
        except loadmaster.LoadMasterError as error:
            if is_gone(error):
                return None
            raise
        except _NoService:
            return None
        return listed.get(network(str(entry["address"])))

    def _service(self, entry: Object, *, must_exist: bool = False) -> int | None:
        reference = entry.get("virtual_service_id")
        if reference is None:
            return None
        try:
            return int(service_of(self.session, str(reference)).index)
        except ProviderError:
            if must_exist:
                raise
            raise _NoService from None

    def _forget(self, entry: Object, service: int | None) -> None:
        self.session.forget(list_name(str(entry["list"]), service))

    @override
    def import_state(self, context: ImportContext) -> Object | None:
        matched = _ID.fullmatch(context.id.strip())
        if matched is None:
            raise ProviderError(
                "not an entry of an access list",
                f'"{context.id[:80]}" does not name one; expected an id like block/10.0.0.0/8 or '
                "10.0.0.50:443/tcp/allow/10.0.9.9.",
            )
        entry: Object = {
            "list": matched["list"],
            "address": matched["address"],
            "virtual_service_id": matched["service"],
        }
        with advice(f"import {context.id.strip()}"):
            self.session.check_unit(context.private)
            found = self._found(entry)
        return None if found is None else {**entry, "id": _key(entry), "comment": _comment(found)}

    # ------------------------------------------------------------------------------ writing

    @override
    def create(self, context: ApplyContext) -> Object:
        entry, key = context.planned, _key(context.planned)
        self.session.claims.release(_KIND, _canonical(entry))
        self._guard(entry, adding=True)
        with advice(f"add {key}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            service = self._service(entry, must_exist=True)
            self._forget(entry, service)
            existing = self._found(entry)
            if existing is not None:
                self._adopt(context, key, existing)
            else:
                self._add(client, entry, service, entry.get("comment"))
                self._confirm(client, entry, service)
        return {**entry, "id": key}

    def _adopt(self, context: ApplyContext, key: str, existing: Any) -> None:
        wanted = context.planned.get("comment") or None
        if not adopts_identical(self.session) or _comment(existing) != wanted:
            raise ProviderError(
                f"{key} exists already",
                f'It was not added by this configuration; its comment is "{_comment(existing) or ""}". '
                f"{import_advice(key, context.type_name)}",
                path="address",
            )
        tell_of_adoption(context, key)

    def _confirm(self, client: loadmaster.LoadMaster, entry: Object, service: int | None) -> None:
        """Read back; an entry that is there with another comment is taken away again."""
        found = self._found(entry)
        wanted = entry.get("comment") or None
        if found is not None and _comment(found) == wanted:
            return
        shown = "nothing" if found is None else f'comment "{_comment(found) or ""}"'
        problem = ProviderError(
            f"the appliance did not keep {_key(entry)}",
            f'It reported success, and reading back shows {shown} in place of comment "{wanted or ""}".',
            path="comment" if found is not None else "address",
        )
        if found is not None:
            try:
                self._remove(client, entry, service)
            except loadmaster.LoadMasterError as error:
                problem.detail += f" Taking it away again failed too ({briefly(error)})."
        raise problem

    @override
    def update(self, context: ApplyContext) -> Object:
        before, after, key = context.prior, context.planned, _key(context.planned)
        if (before.get("comment") or None) == (after.get("comment") or None):
            return {**after, "id": key}
        with advice(f"change {key}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            service = self._service(after, must_exist=True)
            self._remove(client, before, service)
            try:
                self._add(client, after, service, after.get("comment"))
                self._confirm(client, after, service)
            except Exception:
                # the entry matters more than its comment
                self._add(client, before, service, before.get("comment"))
                raise
        return {**after, "id": key}

    @override
    def delete(self, context: ApplyContext) -> None:
        self._guard(context.prior, adding=False)
        key = _key(context.prior)
        with advice(f"remove {key}"), self.session.exclusive(stop=context.stop) as client:
            self.session.check_unit(context.private)
            try:
                service = self._service(context.prior)
            except _NoService:
                return
            self._remove(client, context.prior, service)

    def _add(
        self, client: loadmaster.LoadMaster, entry: Object, service: int | None, comment: str | None
    ) -> None:
        kind: Any = entry["list"]
        arguments: dict[str, Any] = {"address": str(entry["address"])}
        extra: dict[str, Any] = {"comment": comment} if comment else {}

        def settle() -> bool:
            self._forget(entry, service)
            return self._found(entry) is not None

        try:
            if service is None:
                client.packet_filter.add_entry(kind, **arguments, **extra, settle=settle)
            else:
                client.packet_filter.add_service_entry(
                    kind, service=service, **arguments, **extra, settle=settle
                )
        finally:
            self._forget(entry, service)

    def _remove(self, client: loadmaster.LoadMaster, entry: Object, service: int | None) -> None:
        kind: Any = entry["list"]

        def gone() -> bool:
            self._forget(entry, service)
            return self._found(entry) is None

        found = self._found(entry)
        if found is None:
            return
        # as the appliance spells it: an address may stand there with or without its prefix length
        address = str(found.address)
        try:
            if service is None:
                client.packet_filter.delete_entry(kind, address=address, settle=gone)
            else:
                client.packet_filter.delete_service_entry(kind, service=service, address=address, settle=gone)
        except loadmaster.LoadMasterError as error:
            if not is_gone(error):
                raise
        if not gone():
            raise ProviderError(
                f"the appliance did not remove {_key(entry)}",
                "It reported success, and reading back shows the entry still.",
                path="address",
            )


class _NoService(Exception):
    """The service whose list is meant is not on the appliance."""


def _key(entry: Object) -> str:
    service = entry.get("virtual_service_id")
    return f"{f'{service}/' if service else ''}{entry.get('list')}/{entry.get('address')}"


def _canonical(entry: Object) -> str:
    return _key({**entry, "address": str(network(str(entry["address"])))})


def _comment(found: Any) -> str | None:
    return str(found.comment) if found.comment else None
