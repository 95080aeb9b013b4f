"""What virtual services and SubVSs have in common: servers inside them, parameters nobody described, one
shared list.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any

from typing_extensions import override

import loadmaster
from loadmaster_provider import servers
from loadmaster_provider.appliance_values import with_settings
from loadmaster_provider.comparison import Difference
from loadmaster_provider.diagnostics import advice
from loadmaster_provider.engine import ObjectResource
from loadmaster_provider.object_kind import Found
from loadmaster_provider.protocol import (
    ApplyContext,
    Attribute,
    MapKey,
    MapOf,
    Number,
    Object,
    PlanContext,
    ProviderError,
    String,
    contains_unknown,
    is_known,
)
from loadmaster_provider.requirements import Look, unmet
from loadmaster_provider.services import (
    LIST,
    address_of,
    all_services,
    ask_service,
    parse_reference,
    services_at_start,
)

__all__ = ["ServiceResource"]


def _seconds(value: Any) -> None:
    if not 0 <= value <= 86400 or value != int(value):
        raise ValueError(f"{value} is not a whole number of seconds from 0 to 86400")


class ServiceResource(ObjectResource):
    """A service with servers. The kind fills in what names it."""

    @override
    def own_attributes(self) -> dict[str, Attribute]:
        return {
            "real_servers": servers.attribute(
                "The servers, by `address:port` (an IPv6 address in brackets). Left out, servers are not "
                "managed here and belong to "
                "`loadmaster_real_server` resources or to nobody. `enabled` and `weight` are left alone "
                "unless they are written, so a server "
                "that somebody drains is no drift."
            ),
            "drain_timeout_seconds": Attribute(
                type=Number,
                optional=True,
                validators=(_seconds,),
                description=(
                    "Disables a server that is removed, and waits this long for its clients before it "
                    "goes. From 0 to 86400."
                ),
            ),
            "extra_parameters": Attribute(
                type=MapOf(String),
                optional=True,
                description=(
                    "Parameters by their wire names, sent as they are with each change of them. Not read "
                    "back where the "
                    "appliance shows no field of that name."
                ),
            ),
        }

    # ------------------------------------------------------------------------------ finding

    @override
    def advice(self, doing: str, context: ApplyContext) -> AbstractContextManager[None]:
        servers_written = context.config.get("real_servers") is not None
        return advice(
            doing,
            fields=self.fields,
            service=self.label(self.key(context.planned)) if servers_written else "",
        )

    @override
    def forget(self) -> None:
        self.session.forget(LIST)

    @override
    def listed(self, key: str) -> Found | None:
        return all_services(self.session).find(parse_reference(key))

    @override
    def show(self, client: loadmaster.LoadMaster, key: str) -> Found | None:
        return ask_service(client, parse_reference(key))

    def reference(self, key: str) -> tuple[Any, dict[str, Any]]:
        """How commands name the service."""
        return address_of(parse_reference(key))

    # ------------------------------------------------------------------------------ servers and extra
    # parameters

    @override
    def parts_of(self, found: Found, base: Object) -> Object:
        spelt = base.get("real_servers")
        shown = servers.Servers(list(found.real_servers or ())).state(spelt)
        return {
            **{name: base.get(name) for name in self.own_names},
            "real_servers": shown,
            "extra_parameters": _extra_state(found, base.get("extra_parameters")),
        }

    @override
    def plan_parts(self, context: PlanContext) -> None:
        assert context.config is not None
        assert context.planned is not None
        written, planned = context.config.get("real_servers"), context.planned
        if not is_known(written):
            return
        key = planned.get("id")
        if written is None:
            if is_known(key):
                self.session.claims.tell("servers are inside", str(key), False)
            return
        if is_known(key):
            self.session.claims.tell("servers are inside", str(key), True)
            self._refuse_beside_others(str(key))
            if context.prior is not None:
                self._refuse_above_sub_services(str(key))
        self._check_server_requirements(context)

    def _refuse_beside_others(self, key: str) -> None:
        if self.session.claims.told("servers beside", key):
            raise both_at_once(key)
        sub_services = self.session.claims.told("sub services", key)
        if sub_services:
            raise ProviderError(
                f"service {key} cannot hold servers",
                f"A service holds either servers or SubVSs, and the SubVS {sub_services} of this "
                "configuration is inside it. Put the servers into the SubVSs.",
                path="real_servers",
            )

    def _refuse_above_sub_services(self, key: str) -> None:
        with advice(f"plan {self.label(key)}"):
            if not self.session.reached():
                return
            found = services_at_start(self.session).find(parse_reference(key))
        if found is not None and found.sub_services:
            raise ProviderError(
                f"service {key} cannot hold servers",
                "A service holds either servers or SubVSs, and it holds SubVSs. Put the servers into them.",
                path="real_servers",
            )

    def _check_server_requirements(self, context: PlanContext) -> None:
        planned = context.planned or {}

        def look(server: Object) -> Look:
            return with_settings(self.session, servers.look(server, planned))

        for key, server in planned["real_servers"].items():
            if not isinstance(server, dict):
                continue
            written = (context.config or {})["real_servers"].get(key) or {}
            for shape in servers.server_fields():
                if written.get(shape.name) is None:
                    continue
                for item in unmet(shape, server.get(shape.name), look(server)):
                    path = ("real_servers", MapKey(key), shape.name)
                    message = f"{item.words[:1].upper()}{item.words[1:]}."
                    if item.requirement.effect == "inert" or item.requirement.scope == "setting":
                        context.diagnostics.warning(
                            f"{shape.name} of {key} has no effect", message, path=path
                        )
                    else:
                        context.diagnostics.error(
                            f"{shape.name} of {key} cannot take effect", message, path=path
                        )

    @override
    def part_differences(self, context: ApplyContext, found: Object, *, adopting: bool) -> list[Difference]:
        return servers.server_differences(context, found.get("real_servers"), adopting=adopting)

    @override
    def complete(self, context: ApplyContext, key: str, *, created: bool) -> float:
        client = self.session.client
        self._refuse_beside_others(key)
        self._send_extra_parameters(context, key)
        if context.config.get("real_servers") is None:
            return 0.0
        there = self._servers_there(context, key, created=created)
        service, address = self.reference(key)
        return servers.bring_about(client, context, service, address, there)

    def _servers_there(self, context: ApplyContext, key: str, *, created: bool) -> Object:
        """The servers before the change: none in a new service, those of the state in one that is ours
        already.
        """
        if created:
            return {}
        if context.prior:
            return context.prior.get("real_servers") or {}
        found = self.asked(key)
        return (
            servers.Servers(list(found.real_servers or ())).state(context.planned["real_servers"])
            if found
            else {}
        )

    @override
    def leave(self, context: ApplyContext, key: str) -> None:
        service, address = self.reference(key)
        servers.leave(self.session.client, context, service, address, context.prior.get("real_servers") or {})

    def _send_extra_parameters(self, context: ApplyContext, key: str) -> None:
        wanted = context.planned.get("extra_parameters") or {}
        before = (context.prior or {}).get("extra_parameters") or {}
        changed = {name: value for name, value in wanted.items() if before.get(name) != value}
        changed |= {name: "" for name in before if name not in wanted}
        if not changed:
            return
        service, address = self.reference(key)
        named: dict[str, Any] = {"vs": service}
        if address:
            named |= {"port": address["service_port"], "prot": address["service_protocol"]}
        self.session.client.call("modvs", {**named, **changed})

    @override
    def by_import_id(self, text: str) -> Found | None:
        try:
            parse_reference(text)
        except ValueError as error:
            raise ProviderError("not an import id", f"{error}.") from None
        return self.asked(text)


def both_at_once(key: str) -> ProviderError:
    """Servers of one service written in two places."""
    return ProviderError(
        f"servers of {key} are written in two places",
        "The service has real_servers, which manages all of its servers, and loadmaster_real_server "
        "resources beside it; the two would undo "
        "each other. Use one of them.",
        path="real_servers",
    )


def _extra_state(found: Found, stored: Any) -> Any:
    """The extra parameters as stored, with what the appliance shows where it has a field of that name nobody
    described.
    """
    if not isinstance(stored, dict) or contains_unknown(stored):
        return None if contains_unknown(stored) else stored
    shown = {name.lower(): value for name, value in (found.model_extra or {}).items()}
    return {name: _spelt(value, shown.get(name.lower())) for name, value in stored.items()}


def _spelt(stored: str, shown: Any) -> str:
    if shown is None or isinstance(shown, dict | list):
        return stored
    if isinstance(shown, bool):
        same = stored.strip().lower() in (
            ("y", "yes", "1", "true") if shown else ("n", "no", "0", "false", "")
        )
        return stored if same else str(shown).lower()
    return stored if str(shown) == stored else str(shown)
