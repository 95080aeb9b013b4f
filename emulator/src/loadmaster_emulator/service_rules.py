"""How the properties of a service hang together: what follows from what, and what cannot be."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .cipher_sets import ciphers_of, own_set_of
from .contract import OBJECTS
from .defaults import default
from .invocation import Invocation
from .references import check_references
from .refusal import invalid, unknown_certificate, unknown_cipher_set, unknown_rule, unknown_service
from .specification import Stored
from .store import Service, Values
from .unit import Unit
from .unit_wide import check_timing, shortest_interval
from .values import number
from .waf.services import check_rules

DEFAULT_PERSISTENCE_SECONDS = 360
"""Timeout of a persistence mode that is switched on without one."""

_CHECK_CODE = re.compile("[345][0-9][0-9]")
_ALL_TLS_OFF = 31
_OLD_LIBRARY_TLS = 14
_SMALLEST_BANDWIDTH = 16
_USUAL_CIPHER_SET = "Default"
_OWASP = 2
_OWASP_STARTS = {
    "BlockingParanoia": 1,
    "ExecutingParanoia": 1,
    "AnomalyScoringThreshold": 100,
    "PCRELimit": 3000,
    "JSONDLimit": 10000,
    "BodyLimit": 1048576,
}

ORDERS = {
    "preprocprecedence": "PreProcessRules",
    "requestprecedence": "RequestRules",
    "responseprecedence": "ResponseRules",
    "matchbodyprecedence": "MatchBodyRules",
    "rsruleprecedence": "",
}
"""Parameters that move a rule within its list; the last one looks at the servers."""


LIMITS = {
    "MaxConnsLimit": "MaxConnsLimit",
    "ConnsPerSecLimit": "MaxCPSLimit",
    "RequestsPerSecLimit": "MaxRPSLimit",
    "Bandwidth": "MaxBandwidthLimit",
}
"""Limits of a service and the settings that are their upper bounds."""


def couple(values: Values, before: Values, call: Invocation, service: Service | None) -> None:
    """Let what was asked for pull along what follows from it."""
    given = call.changes
    _couple_layer(values, given)
    if service is not None and values.get("Protocol") == "tcp" and _has_distant_servers(service):
        # Servers outside of the unit's networks would answer clients past it.
        values.update(ForceL7=True, ForceL4=False, Transparent=False)
    _couple_persistence(values, given)
    if "Ciphers" not in given and values.get("CipherSet") != before.get("CipherSet"):
        # A set by its name takes the place of single ciphers: a service has one or the other.
        values.pop("Ciphers", None)
    tls_type = OBJECTS["VirtualService"].field("TlsType")
    usual = default(tls_type, values)
    if "TlsType" not in given and before.get("TlsType") == default(tls_type, before) and usual is not None:
        values["TlsType"] = usual
    if values.get("InterceptMode") == _OWASP and before.get("InterceptMode") != _OWASP:
        for key, start in _OWASP_STARTS.items():
            if not values.get(key):
                values[key] = start


def _couple_layer(values: Values, given: Mapping[str, Stored | None]) -> None:
    if values.get("Protocol") == "udp":
        values["ForceL7"] = False
    elif values.get("Bandwidth"):
        values["ForceL7"] = True
    elif "ForceL7" not in given and "ForceL4" in given:
        values["ForceL7"] = values.get("ForceL4") is not True
    values["ForceL4"] = values.get("ForceL7") is False
    if values["ForceL4"]:
        values["Transparent"] = True


def _has_distant_servers(service: Service) -> bool:
    return any(server.values.get("non_local") is True for server in service.servers)


def _couple_persistence(values: Values, given: Mapping[str, Stored | None]) -> None:
    """A timeout of zero is no persistence, and a mode without a timeout gets one."""
    if given.get("PersistTimeout", -1) == 0:
        values.pop("Persist", None)
    elif "Persist" not in values:
        values["PersistTimeout"] = 0
    elif not values.get("PersistTimeout"):
        values["PersistTimeout"] = DEFAULT_PERSISTENCE_SECONDS


def check(unit: Unit, values: Values, before: Values, service: Service | None) -> None:
    """Refuse what cannot be. Only values that change are looked at."""
    changed = {key: value for key, value in values.items() if before.get(key) != value}
    _check_tls(unit, changed)
    _check_names(unit, changed, service)
    check_references(unit.state.shared, changed)
    _check_probe(changed)
    _check_interval(unit, values, changed)
    _check_limits(unit, changed)
    check_rules(unit.state, changed)
    if 0 < number(changed.get("Bandwidth")) < _SMALLEST_BANDWIDTH:
        raise invalid("BandWidth", str(changed["Bandwidth"]))


def _check_tls(unit: Unit, changed: Values) -> None:
    mask = number(changed.get("TlsType"))
    if mask == _ALL_TLS_OFF or (mask > _OLD_LIBRARY_TLS and unit.is_on("SSLOldLibraryVersion")):
        raise invalid("TLSType", str(mask))
    name = changed.get("CipherSet")
    if name is not None and ciphers_of(unit.state, str(name)) is None:
        raise unknown_cipher_set()
    for key, known in (
        ("CertFile", unit.state.shared.certificates),
        ("IntermediateCerts", unit.state.shared.intermediates),
    ):
        names = changed.get(key)
        if isinstance(names, tuple) and any(one not in known for one in names):
            raise unknown_certificate()


def _check_names(unit: Unit, changed: Values, service: Service | None) -> None:
    followed = number(changed.get("FollowVSID"))
    if followed and (followed not in unit.state.shared.services or (service and followed == service.index)):
        raise unknown_service()


def _check_probe(changed: Values) -> None:
    codes = changed.get("CheckCodes")
    if isinstance(codes, tuple) and any(not _CHECK_CODE.fullmatch(code) for code in codes):
        raise invalid("CheckCodes", " ".join(codes))
    headers = changed.get("CheckHeaders")
    if isinstance(headers, tuple) and any(":" not in header for header in headers):
        raise invalid("CheckHeaders", "|".join(headers))


def _check_interval(unit: Unit, values: Values, changed: Values) -> None:
    """A check has to be over, with all its repetitions, before the next one begins.

    What a service does not say about its checks it takes from the unit.
    """
    interval = number(values.get("ChkInterval"))
    if not interval or not {"ChkInterval", "ChkTimeout", "ChkRetryCount"} & changed.keys():
        return
    usual = check_timing(unit.state)
    timeout = number(values.get("ChkTimeout")) or number(usual["Timeout"])
    retries = number(values.get("ChkRetryCount")) or number(usual["RetryCount"])
    if interval < shortest_interval(timeout, retries):
        raise invalid("ChkInterval", str(interval))


def _check_limits(unit: Unit, changed: Values) -> None:
    for key, wire in LIMITS.items():
        bound = number(unit.setting(wire))
        if bound and number(changed.get(key)) > bound:
            raise invalid(key, str(changed[key]))


def name_cipher_set(service: Service) -> None:
    """Single ciphers become a set that carries the number of the service, and it goes with them."""
    own = own_set_of(service)
    if service.values.get("Ciphers"):
        service.values["CipherSet"] = own
    elif service.values.get("CipherSet") == own:
        service.values["CipherSet"] = _USUAL_CIPHER_SET


def rule_moves(service: Service, call: Invocation) -> list[tuple[list[str], list[str]]]:
    """Lists of attached rules whose order the call changes, each with its new order."""
    moves = []
    for parameter, place in ORDERS.items():
        name, position = _asked(call, parameter)
        if not name:
            continue
        lists = [service.rules.get(place, [])] if place else [one.rules for one in service.places]
        holders = [names for names in lists if name in names]
        if not holders:
            raise unknown_rule()
        for names in holders:
            rest = [one for one in names if one != name]
            place_at = max(0, min(position - 1, len(rest)))
            moves.append((names, [*rest[:place_at], name, *rest[place_at:]]))
    return moves


def _asked(call: Invocation, parameter: str) -> tuple[str | None, int]:
    if parameter == "rsruleprecedence":
        name, position = call.changes.get("RSRulePrecedence"), call.changes.get("RSRulePrecedencePos")
    else:
        name, position = call.arguments.get(parameter), call.arguments.get(parameter + "pos")
    return (str(name) if name else None), (position if isinstance(position, int) else 1)
