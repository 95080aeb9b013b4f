"""What a unit is licensed for, and what it answers to commands that it is not licensed for.

Which commands need which feature stands in the contract. That a free licence lacks what ``licenseinfo`` shows
as missing, and clusters, is assumed, and so are all refusals.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from .contract import LICENCE_FEATURES
from .refusal import Refusal
from .specification import CommandSpec
from .store import Licence, Service, SharedState, UnitState

FREE_AS_WELL = frozenset({"global_balancing"})
"""Features that a free licence has."""
_TOO_MANY_SERVICES = "Licensed number of virtual services reached"
_TOO_MANY_SERVERS = "Licensed number of real servers reached"


@dataclass(frozen=True, slots=True)
class LicenceTerms:
    """A licence that leaves something out; without arguments it has everything.

    ``without`` names features as the API description calls them, such as ``edge_security``. The numbers are
    what the licence allows, 0 without limit: services and servers beyond are refused, and pretended clients
    are slowed down to the bandwidth and the rate of encrypted connections. Raises ``ValueError`` for a
    feature that there is not and for a number below 0.
    """

    without: Collection[str] = ()
    most_virtual_services: int = 0
    most_real_servers: int = 0
    kilobits_per_second: int = 0
    tls_connections_per_second: int = 0

    def __post_init__(self) -> None:
        unknown = sorted(set(self.without) - set(LICENCE_FEATURES))
        if unknown:
            known = ", ".join(sorted(LICENCE_FEATURES))
            raise ValueError(f"a licence has no feature {', '.join(unknown)}; features are {known}")
        for name in _NUMBERS:
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is {getattr(self, name)}, which is less than nothing")

    def apply(self, licence: Licence) -> None:
        """Let a licence be on these terms."""
        licence.lacks = sorted(set(self.without))
        licence.most_services = self.most_virtual_services
        licence.most_servers = self.most_real_servers
        licence.kilobits_per_second = self.kilobits_per_second
        licence.tls_connections_per_second = self.tls_connections_per_second


_NUMBERS = (
    "most_virtual_services",
    "most_real_servers",
    "kilobits_per_second",
    "tls_connections_per_second",
)


def includes(licence: Licence, feature: str) -> bool:
    """Whether a licence has a feature."""
    if licence.kind == "none" or (licence.kind == "free" and feature not in FREE_AS_WELL):
        return False
    return feature not in licence.lacks


def refuse_unlicensed(own: UnitState, spec: CommandSpec) -> None:
    """``Refusal`` for a command that needs a feature which the unit is not licensed for."""
    if spec.licence and not includes(own.licence, spec.licence):
        feature = LICENCE_FEATURES[spec.licence]
        raise Refusal(feature.code, feature.text)


def shown_features(licence: Licence) -> dict[str, bool]:
    """What the licence tells of features, by its own names for them."""
    return {
        feature.shown_as: includes(licence, feature.name)
        for feature in LICENCE_FEATURES.values()
        if feature.shown_as
    }


def refuse_another_service(own: UnitState, shared: SharedState, *, more: int = 1) -> None:
    """``Refusal`` where the licence does not allow so many more virtual services; SubVSs do not count."""
    there = sum(1 for service in shared.services.values() if service.parent is None)
    if own.licence.most_services and there + more > own.licence.most_services:
        raise Refusal(422, _TOO_MANY_SERVICES)


def refuse_another_server(own: UnitState, shared: SharedState, added: Collection[Service]) -> None:
    """``Refusal`` where the licence does not allow a further server in each of these services."""
    there = sum(len(service.servers) for service in shared.services.values())
    if own.licence.most_servers and there + len(added) > own.licence.most_servers:
        raise Refusal(422, _TOO_MANY_SERVERS)
