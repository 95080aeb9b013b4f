"""Directory servers under a name, which domains, services and the login of administrators refer to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator import secret_values
from loadmaster_emulator.answer import DONE, Answer, Listing, Part, Record, Section, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.ldap_endpoint import LdapEndpointHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.references import is_referred_to
from loadmaster_emulator.refusal import Refusal, already_exists
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, objects_of, read_object, show_object
from loadmaster_emulator.state.ldap import LdapEndpoint
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, Unit

_ENDPOINT = OBJECTS["LDAPEndpoint"]


class LdapEndpointFamily:
    """``addldapendpoint`` and its relatives."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def showldaplist(self, call: Invocation, /) -> Answer:
        """Every endpoint."""
        shown = [_record(one) for one in self._endpoints.values()]
        return _below_data(call, Listing(_ENDPOINT.wire, shown))

    def showldapendpoint(self, call: Invocation, /) -> Answer:
        """One endpoint."""
        return _below_data(call, _record(self._endpoint(call)))

    def addldapendpoint(self, call: Invocation, /) -> Answer:
        """A new endpoint."""
        name = str(call.changes.get("name") or "")
        if name in self._endpoints:
            raise already_exists(f"LDAP endpoint {name}")
        endpoint = LdapEndpoint(name, initial(_ENDPOINT, {"name": name}))
        self._change(endpoint, call)
        self._endpoints[name] = endpoint
        self._tell(f"LDAP endpoint {name} added by {call.user}")
        return DONE

    def modifyldapendpoint(self, call: Invocation, /) -> Answer:
        """Other values for an endpoint."""
        endpoint = self._endpoint(call)
        self._change(endpoint, call)
        self._tell(f"LDAP endpoint {endpoint.name} changed by {call.user}")
        return DONE

    def deleteldapendpoint(self, call: Invocation, /) -> Answer:
        """An endpoint goes that nobody refers to."""
        name = self._endpoint(call).name
        shared = self._unit.state.shared
        domains = (one.values.get("ldap_endpoint") for one in shared.sso.domains.values())
        if (
            name in domains
            or self._unit.setting("wuildapep") == name
            or is_referred_to(shared, ["LdapEndpoint"], name)
        ):
            raise Refusal(422, f"LDAP endpoint {name} is in use")
        del self._endpoints[name]
        self._tell(f"LDAP endpoint {name} deleted by {call.user}")
        return DONE

    @property
    def _endpoints(self) -> dict[str, LdapEndpoint]:
        return self._unit.state.shared.ldap.endpoints

    def _endpoint(self, call: Invocation) -> LdapEndpoint:
        found = self._endpoints.get(call.text("name") or "")
        if found is None:
            raise Refusal(422, "LDAP endpoint not found")
        return found

    def _change(self, endpoint: LdapEndpoint, call: Invocation) -> None:
        plain, secrets = secret_values.set_apart(call)
        endpoint.values = settle(endpoint.values, plain, settings=self._unit.setting)
        secret_values.put(endpoint.secrets, secrets)

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _record(endpoint: LdapEndpoint) -> Record:
    values: dict[str, Shown] = {**endpoint.values, "refcnt": endpoint.values.get("referralcount")}
    return Record(_ENDPOINT, values)


def _below_data(call: Invocation, part: Part) -> Answer:
    """An element that v1 has around every answer is one of the answer itself in v2 here."""
    return data(part if call.dialect == "v1" else Section("Data", (part,)))


def _show(state: State) -> Kinds:
    endpoints = state.shared.ldap.endpoints.values()
    shown = [show_object(_ENDPOINT, _record(one).values) for one in endpoints]
    return {_ENDPOINT.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    """Endpoints of a snapshot; their passwords are in none, so those known by name stay."""
    before = state.shared.ldap.endpoints
    state.shared.ldap.endpoints = {}
    for shown in objects_of(kinds, _ENDPOINT.name):
        values = read_object(_ENDPOINT, shown, _ENDPOINT.name)
        name = str(values["name"])
        secrets = dict(before[name].secrets) if name in before else {}
        state.shared.ldap.endpoints[name] = LdapEndpoint(name, values, secrets)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> LdapEndpointHandlers:
    """The family on one appliance."""
    return LdapEndpointFamily(parts.unit)
