"""Domains of users: how they prove who they are, who is locked, and what a SAML domain shows and knows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from loadmaster_emulator import secret_values
from loadmaster_emulator.answer import DONE, Answer, Listing, Record, Shown, data, file
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.sso_domain import SsoDomainHandlers
from loadmaster_emulator.defaults import initial
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.prerequisites import settle
from loadmaster_emulator.references import DOMAIN_KEYS, is_referred_to
from loadmaster_emulator.refusal import Refusal, already_exists, invalid, missing, unknown_certificate
from loadmaster_emulator.saml_metadata import read_metadata
from loadmaster_emulator.single_sign_on import MOST_DOMAINS, find_domain, locked_users
from loadmaster_emulator.snapshot_values import (
    Kinds,
    SnapshotFamily,
    number_of,
    objects_of,
    read_object,
    show_object,
)
from loadmaster_emulator.state.sso import SsoDomain, SsoState
from loadmaster_emulator.store import State, Values
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.user_certificate import make_certificate
from loadmaster_emulator.values import number

_DOMAIN = OBJECTS["SSODomain"]
_LOCKED = OBJECTS["SSOLockedUsers"]
_UNLOCKED = OBJECTS["SSOUnlockedUsers"]
_IDENTITIES = {0: "UserPrincipalName", 1: "Subject", 2: "IssuerandSubject", 3: "IssuerandSerialNumber"}
_SELF_SIGNED = "useselfsigned"
_DIRECTORY = "LDAP-"
_LDAP_VERSION = 3


class SsoDomainFamily:
    """``adddomain`` and its relatives, locked users, SAML metadata and certificate."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def showdomain(self, call: Invocation, /) -> Answer:
        """Every domain, or the one that is named."""
        named = call.text("domain")
        shown = [self._domain(named)] if named else list(self._state.domains.values())
        return data(Listing(_DOMAIN.wire, [_record(one) for one in shown]))

    def adddomain(self, call: Invocation, /) -> Answer:
        """A new domain that looks users up in a directory, as long as nobody says otherwise."""
        name = str(call.arguments["domain"])
        if find_domain(self._state, name) is not None:
            raise already_exists(f"Domain {name}")
        if len(self._state.domains) >= MOST_DOMAINS:
            raise Refusal(422, "Too many domains")
        self._state.last_domain += 1
        values = initial(_DOMAIN, {"Name": name})
        domain = SsoDomain(self._state.last_domain, name, values)
        self._state.domains[name.casefold()] = domain
        self._certify(domain)
        self._tell(f"SSO domain {name} added by {call.user}")
        return DONE

    def moddomain(self, call: Invocation, /) -> Answer:
        """Other values for a domain; the answer is the domain."""
        domain = self._domain(call.text("domain"))
        plain, secrets = secret_values.set_apart(call)
        if "oidc_redirect_uri" in plain.changes and plain.changes["oidc_redirect_uri"] is None:
            raise invalid("oidc_redirect_uri", "")
        values = settle(domain.values, plain, settings=self._unit.setting)
        _change_transport(values, call.text("tls"))
        self._check(domain, values)
        domain.values = values
        secret_values.put(domain.secrets, secrets)
        identity = call.number("cert_asi")
        if identity is not None:
            domain.certificate_identity = _IDENTITIES[identity]
        self._tell(f"SSO domain {domain.name} changed by {call.user}")
        return data(Listing(_DOMAIN.wire, [_record(domain)]))

    def deldomain(self, call: Invocation, /) -> Answer:
        """A domain goes that no service names, and with it whoever is logged in."""
        domain = self._domain(call.text("domain"))
        if is_referred_to(self._unit.state.shared, DOMAIN_KEYS, domain.name):
            raise Refusal(422, f"Domain {domain.name} is in use")
        del self._state.domains[domain.name.casefold()]
        self._tell(f"SSO domain {domain.name} deleted by {call.user}")
        return DONE

    def showdomainlockedusers(self, call: Invocation, /) -> Answer:
        """Who has to wait, in one domain or in all where somebody has to."""
        named = call.text("domain")
        looked_at = [self._domain(named)] if named else list(self._state.domains.values())
        now = self._unit.clock.now()
        found = [(one, locked_users(one, now)) for one in looked_at]
        shown = [
            Record(_LOCKED, {"Domain": domain.name, "User": tuple(users)}) for domain, users in found if users
        ]
        return data(Listing(_LOCKED.wire, shown))

    def unlockdomainusers(self, call: Invocation, /) -> Answer:
        """Users may try again; the answer names those who could not before."""
        domain = self._named_or_numbered(call)
        given = call.arguments["users"]
        wanted = given if isinstance(given, tuple) else ()
        released = [user for user in locked_users(domain, self._unit.clock.now()) if user in wanted]
        for user in released:
            del domain.failures[user]
        self._unit.tell(NOTICE, "config", f"users of SSO domain {domain.name} unlocked by {call.user}")
        shown = [Record(_UNLOCKED, {"Domain": domain.name, "User": tuple(released)})] if released else []
        return data(Listing(_UNLOCKED.wire, shown))

    def uploadsamlidpmd(self, call: Invocation, /) -> Answer:
        """Names, addresses and certificate of the identity provider out of its metadata."""
        domain = self._domain(call.text("domain"))
        if call.upload is None:
            raise missing("data")
        provider = read_metadata(call.upload)
        domain.values.update(idp_entity_id=provider.entity_id, idp_sso_url=provider.sso_url)
        if provider.logoff_url:
            domain.values["idp_logoff_url"] = provider.logoff_url
        else:
            domain.values.pop("idp_logoff_url", None)
        if provider.certificate:
            domain.idp_certificate = provider.certificate
            domain.values["idp_cert"] = _metadata_certificate(domain)
        self._tell(f"metadata of SSO domain {domain.name} stored by {call.user}")
        return DONE

    def downloadsamlspcert(self, call: Invocation, /) -> Answer:
        """The certificate of its own with which the unit signs, always the same one."""
        domain = self._domain(call.text("domain"))
        if not domain.sp_certificate:
            # A domain out of a snapshot comes without.
            self._certify(domain)
        return file(domain.sp_certificate.encode(), kind="application/x509-cert")

    @property
    def _state(self) -> SsoState:
        return self._unit.state.shared.sso

    def _domain(self, name: str | None) -> SsoDomain:
        found = find_domain(self._state, name or "")
        if found is None:
            raise Refusal(422, "Unknown domain")
        return found

    def _certify(self, domain: SsoDomain) -> None:
        name = self._unit.host_name
        made = make_certificate(name, name, now=self._unit.clock.now(), passphrase="")
        domain.sp_certificate, domain.sp_key = made

    def _named_or_numbered(self, call: Invocation) -> SsoDomain:
        name, index = call.text("domain"), call.number("domainid")
        if name or index is None:
            if not name:
                raise missing("domain")
            return self._domain(name)
        found = next((one for one in self._state.domains.values() if one.index == index), None)
        if found is None:
            raise Refusal(422, "Unknown domain")
        return found

    def _check(self, domain: SsoDomain, values: Values) -> None:
        """Refuse what cannot be. Only values that change are looked at."""
        changed = {key for key in values if values[key] != domain.values.get(key)}
        reset, unblock = number(values.get("reset_fail_tout")), number(values.get("unblock_tout"))
        if changed & {"reset_fail_tout", "unblock_tout"} and unblock <= reset:
            raise invalid("unblock_tout", str(unblock))
        shared = self._unit.state.shared
        if "ldap_endpoint" in changed and values["ldap_endpoint"] not in shared.ldap.endpoints:
            raise Refusal(422, "LDAP endpoint not found")
        own = [_metadata_certificate(domain)] if domain.idp_certificate else []
        _check_certificate(values, changed, "idp_cert", [*shared.intermediates, *shared.certificates, *own])
        _check_certificate(values, changed, "sp_cert", [*shared.certificates, _SELF_SIGNED])

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _check_certificate(values: Values, changed: set[str], key: str, known: Collection[str]) -> None:
    if key in changed and values[key] not in known:
        raise unknown_certificate()


def _change_transport(values: Values, transport: str | None) -> None:
    """Earlier firmware was told apart from the kind of authentication how a directory is spoken to."""
    kind, found, _ = str(values.get("auth_type") or "").partition(_DIRECTORY)
    if transport and found:
        values["auth_type"] = f"{kind}{_DIRECTORY}{transport}"


def _metadata_certificate(domain: SsoDomain) -> str:
    return f"{domain.name}_idp"


def _record(domain: SsoDomain) -> Record:
    values = _shown(domain)
    if domain.values.get("cert_asi") == 1 and domain.certificate_identity:
        values["cert_asi"] = domain.certificate_identity
    return Record(_DOMAIN, values)


def _shown(domain: SsoDomain) -> dict[str, Shown]:
    return {**domain.values, "Id": domain.index, "ldap_version": _LDAP_VERSION}


def _show(state: State) -> Kinds:
    domains = state.shared.sso.domains.values()
    shown = [show_object(_DOMAIN, _shown(one)) for one in domains]
    return {_DOMAIN.name: shown} if shown else {}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    """Domains of a snapshot. What no snapshot holds stays with those that were there under the same name."""
    sso = state.shared.sso
    before, sso.domains = sso.domains, {}
    for shown in objects_of(kinds, _DOMAIN.name):
        values = read_object(_DOMAIN, shown, _DOMAIN.name)
        name, index = str(values["Name"]), number_of(shown, "index")
        domain = before.get(name.casefold()) or SsoDomain(index, name)
        domain.index, domain.name, domain.values = index, name, values
        sso.domains[name.casefold()] = domain
    sso.last_domain = max([sso.last_domain, *(one.index for one in sso.domains.values())])


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> SsoDomainHandlers:
    """The family on one appliance."""
    return SsoDomainFamily(parts.unit)
