"""Which cipher sets there are: those of the unit, those that somebody made, and those of single services.

The names of the unit's own sets are documented. No source tells their ciphers, so each holds plausible ones
(unverified) by the names that OpenSSL gives them.
"""

from __future__ import annotations

from collections.abc import Mapping

from .store import Service, State
from .unit import Unit

_FORWARD_SECRET = (
    "ECDHE-ECDSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-ECDSA-AES128-GCM-SHA256",
    "ECDHE-RSA-AES128-GCM-SHA256",
)
_WITH_CBC = ("ECDHE-RSA-AES256-SHA384", "ECDHE-RSA-AES128-SHA256", "AES256-GCM-SHA384", "AES128-GCM-SHA256")
_OLD = ("AES256-SHA", "AES128-SHA")
_OLDEST = ("DES-CBC3-SHA", "RC4-SHA")
_ECDSA = tuple(one for one in _FORWARD_SECRET if "ECDSA" in one)

OWN_SETS: Mapping[str, tuple[str, ...]] = {
    "Default": (*_FORWARD_SECRET, *_WITH_CBC, *_OLD),
    "Default_NoRc4": (*_FORWARD_SECRET, *_WITH_CBC, *_OLD),
    "BestPractices": _FORWARD_SECRET,
    "Intermediate_compatibility": (*_FORWARD_SECRET, *_WITH_CBC),
    "Backward_compatibility": (*_FORWARD_SECRET, *_WITH_CBC, *_OLD, "DES-CBC3-SHA"),
    "WUI": (*_FORWARD_SECRET, *_WITH_CBC),
    "FIPS": (*_FORWARD_SECRET, *_OLD),
    "Legacy": (*_FORWARD_SECRET, *_WITH_CBC, *_OLD, *_OLDEST),
    "Null_Ciphers": ("NULL-SHA256", "NULL-SHA"),
    "ECDSA_Default": (*_ECDSA, "ECDHE-ECDSA-AES256-SHA384", "ECDHE-ECDSA-AES128-SHA256"),
    "ECDSA_BestPractices": _ECDSA,
}
"""The sets nobody can change."""

_NAMING_SETTINGS = ("wuicipherset", "outboundcipherset")


def own_set_of(service: Service) -> str:
    """The name of the set that single ciphers of a service become: it carries the service's number."""
    return f"Custom_{service.index}"


def ciphers_of(state: State, name: str) -> tuple[str, ...] | None:
    """The ciphers of a set; ``None`` where there is none of that name."""
    made = state.shared.unit_wide.cipher_sets
    return OWN_SETS.get(name) or made.get(name) or _of_services(state).get(name)


def may_be_changed(state: State, name: str) -> bool:
    """Whether the set is neither the unit's nor that of a service."""
    return name not in OWN_SETS and name not in _of_services(state)


def is_in_use(unit: Unit, name: str) -> bool:
    """Whether a service or a setting names the set."""
    services = unit.state.shared.services.values()
    return any(one.values.get("CipherSet") == name for one in services) or any(
        unit.setting(wire) == name for wire in _NAMING_SETTINGS
    )


def hand_over(state: State, gone: Service) -> None:
    """Services that used the set of one that is gone get its ciphers as their own.

    What a unit does is unknown; so nothing changes for their clients (assumed).
    """
    ciphers = gone.values.get("Ciphers")
    for service in state.shared.services.values() if ciphers else ():
        if service.values.get("CipherSet") == own_set_of(gone):
            service.values.update(Ciphers=ciphers or (), CipherSet=own_set_of(service))


def _of_services(state: State) -> dict[str, tuple[str, ...]]:
    found = {}
    for service in state.shared.services.values():
        ciphers = service.values.get("Ciphers")
        if isinstance(ciphers, tuple) and ciphers:
            found[own_set_of(service)] = ciphers
    return found
