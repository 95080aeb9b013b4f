"""Services that refer to something by its name, so that it cannot go."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from .refusal import Refusal
from .specification import Stored, Values
from .store import Server, Service, SharedState

DOMAIN_KEYS = ("Domain", "OutConf", "AltDomains", "ExcludedDomains")
"""Where services name single sign-on domains."""


def referring_services(shared: SharedState, keys: Iterable[str], name: str) -> Iterator[int]:
    """Numbers of the services that name it under one of the keys, whatever the letter case."""
    wanted, looked_at = name.casefold(), tuple(keys)
    for service in shared.services.values():
        if any(wanted in _names(service.values.get(key)) for key in looked_at):
            yield service.index


def is_referred_to(shared: SharedState, keys: Iterable[str], name: str) -> bool:
    """Whether a service names it."""
    return next(referring_services(shared, keys, name), None) is not None


def forget_service(shared: SharedState, gone: int) -> None:
    """Nothing follows a service any longer that is not there; what a unit does then is unknown (assumed)."""
    for service in shared.services.values():
        if service.values.get("FollowVSID") == gone:
            service.values["FollowVSID"] = 0


def forget_server(service: Service, gone: int) -> None:
    """The same for a real server whose health others of its service had copied."""
    for server in service.servers:
        if server.values.get("Follow") == gone:
            server.values["Follow"] = 0


def renumber(servers: list[Server], next_number: Callable[[], int]) -> None:
    """Fresh numbers for the servers of a copied service; those that follow another one follow its copy."""
    numbers: dict[Stored, Stored] = {}
    for server in servers:
        fresh = next_number()
        numbers[server.index] = fresh
        server.index = fresh
    for server in servers:
        followed = server.values.get("Follow", 0)
        if followed:
            server.values["Follow"] = numbers.get(followed, 0)


def domains_trust(shared: SharedState, certificate: str) -> bool:
    """Whether a domain signs with a certificate or knows its identity provider by it."""
    keys = ("idp_cert", "sp_cert")
    return any(one.values.get(key) == certificate for one in shared.sso.domains.values() for key in keys)


def check_references(shared: SharedState, changed: Values) -> None:
    """Refuse a service that would refer to a domain or an LDAP endpoint that is not there (unverified)."""
    for key in ("Domain", "OutConf", "AltDomains"):
        if not _texts(changed.get(key)) <= shared.sso.domains.keys():
            raise Refusal(422, "Unknown domain")
    endpoint = changed.get("LdapEndpoint")
    if endpoint is not None and endpoint not in shared.ldap.endpoints:
        raise Refusal(422, "LDAP endpoint not found")


def _texts(value: Stored | None) -> set[str]:
    """Names in the form in which domains are kept."""
    texts = value if isinstance(value, tuple) else (str(value),) if value else ()
    return {text.casefold() for text in texts}


def _names(value: Stored | None) -> set[str]:
    texts = value if isinstance(value, tuple) else str(value or "").split()
    return {text.casefold() for text in (*texts, str(value or ""))}
