"""LM01: services are transparent only where that works and somebody wants it."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Server, Service, Unknown, setting_key
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule, Severity
from loadmaster_checklist.rules._reading import (
    SHOWN_SERVICES,
    counted,
    not_known,
    service_raw,
    setting_raw,
    undecided,
)

__all__ = ["RULE"]

_NAME = "transparent"
"""Of the appliance's setting, and of the switch each service has."""
_TOWARDS_SERVERS = ("ssl_reencrypt", "ssl_reverse")


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    yield _for_all(appliance)
    clean: list[Service] = []
    everything_is_clean = True
    for parent in appliance.services:
        for service in parent.with_sub_services():
            judgement = _of_service(service, parent, appliance)
            if judgement is None:
                clean.append(service)
            else:
                everything_is_clean = False
                yield judgement
    if clean and everything_is_clean:
        raw = tuple(one for service in clean[:SHOWN_SERVICES] for one in service_raw(service, _NAME))
        yield Judgement("passes", f"none of {counted(len(clean))} is transparent at layer 7", raw=raw)


def _for_all(appliance: Appliance) -> Judgement:
    """The switch of the appliance as a whole."""
    value = appliance.settings.flag(_NAME)
    if isinstance(value, Unknown):
        return undecided(appliance, _NAME, value)
    origin, raw = appliance.setting_origin(_NAME), setting_raw(appliance, _NAME)
    if value:
        message = "services are transparent unless they say otherwise"
        return Judgement("fails", message, setting_key(_NAME), origin, raw)
    return Judgement("passes", "transparency is left to the services", setting_key(_NAME), origin, raw)


def _of_service(service: Service, parent: Service, appliance: Appliance) -> Judgement | None:
    """What there is to say about one service; ``None`` where it is as it should be."""
    layer4 = service.works_at_layer4()
    if layer4 is True:
        return None
    value = service.values.flag(_NAME)
    raw = service_raw(service, _NAME, *_TOWARDS_SERVERS)
    if isinstance(value, Unknown):
        message = not_known("whether the service is transparent", value)
        return Judgement("unknown", message, service.key, service.origin, raw)
    if not value:
        return None
    if isinstance(layer4, Unknown):
        message = not_known("whether the service works at layer 4", layer4)
        return Judgement("unknown", message, service.key, service.origin, raw)
    severity, message = _reason(service, parent, appliance)
    return Judgement("fails", message, service.key, service.origin, raw, severity)


def _reason(service: Service, parent: Service, appliance: Appliance) -> tuple[Severity, str]:
    """How bad a transparent service is, and why."""
    if any(one.values.flag(name) is True for one in (service, parent) for name in _TOWARDS_SERVERS):
        return "high", "the service is to be transparent, which does nothing while it encrypts to its servers"
    far = next((server for server in service.servers if _is_far(server, appliance)), None)
    if far is not None:
        return "high", f"the service is transparent, and answers of {far.address} do not pass the appliance"
    if service.sub_services or service.is_sub_service:
        return "medium", "the service is to be transparent, which SubVSs generally rule out"
    return "medium", "the service is transparent; where servers need client addresses, say why in a waiver"


def _is_far(server: Server, appliance: Appliance) -> bool:
    """Whether a server certainly stands in none of the appliance's networks."""
    if server.values.flag("non_local") is True:
        return True
    networks = [interface.values.text("address") for interface in appliance.interfaces]
    if "interface" not in appliance.complete or not all(isinstance(one, str) for one in networks if one):
        return False
    try:
        address = ipaddress.ip_address(server.address)
        known = [ipaddress.ip_interface(one).network for one in networks if isinstance(one, str)]
    except ValueError:
        return False
    return bool(known) and not any(address in network for network in known)


RULE = Rule(
    id="LM01",
    title="No transparency without a reason",
    number=1,
    severity="medium",
    circumstances=(
        "High where it contradicts itself: beside re-encryption, or with a server in none of the appliance's "
        "networks."
    ),
    point=(
        "Know what transparency means before using it. Services at layer 4 are transparent by nature; "
        "re-encryption and nested services generally prevent it."
    ),
    protects=(
        "A transparent service needs every answer to come back through the appliance: the servers' gateway "
        "has to be its (shared) address, and no client may stand in the servers' network. Otherwise "
        "connections hang."
    ),
    settings=(_NAME,),
    api=(
        ("get transparent", "no"),
        (
            "listvs: Transparent",
            "N at layer 7; `ForceL7`, `SSLReencrypt` and the servers' addresses beside it",
        ),
    ),
    exceptions=(
        "UDP services and services at layer 4 are always transparent: they are not judged.",
        (
            "Servers that need client addresses and whose gateway is the appliance, such as intrusion "
            "detection or mail relays: waive the point with that reason. HTTP servers take the address from "
            "a header."
        ),
        "With re-encryption the switch can be stored, but does nothing.",
        "Servers in other networks forbid it.",
    ),
    evidence=(
        "The article's first point, whose own explanation of transparency is lost.",
        "The vendor's description of transparency: re-encryption, far servers, clients beside the servers.",
        (
            "In doubt: present documents allow transparency from a SubVS to its servers, older ones and the "
            "article do not."
        ),
    ),
    fix=Fix(
        construct='leave `transparent` at its default, or give `transparent=Because("why")`',
        hcl="`transparent = false` in the service, and in `loadmaster_l7_settings`",
        web_ui=(
            "the service > Standard Options > Transparency; for all: System Configuration > "
            "Miscellaneous Options > L7 Configuration"
        ),
    ),
    stages={
        "synth": Decision(
            "where declared",
            "services say it; the switch for all of them is an argument that may be left out",
        ),
        "plan": Decision("where declared", "as while synthesising, with the values of what exists already"),
        "live": Decision("yes", "the list of services and the listing of all settings show it"),
    },
    judge=_judge,
)
