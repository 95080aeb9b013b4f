"""LM02: servers do not hide behind the appliance without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import not_known, service_raw, setting_raw, undecided
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_NAME = "server_nat"
"""Of the appliance's setting, and of the switch each service has."""


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    value = appliance.settings.flag(_NAME)
    if isinstance(value, Unknown):
        yield undecided(appliance, _NAME, value)
        return
    raw = setting_raw(appliance, _NAME)
    key, origin = setting_key(_NAME), appliance.setting_origin(_NAME)
    if value:
        message = (
            "connections that servers open carry the appliance's address; where they need that, say why in a "
            "waiver"
        )
        yield Judgement("fails", message, key, origin, raw)
        return
    yield Judgement("passes", "servers keep their own addresses", key, origin, raw)
    for service in appliance.all_services():
        own = service.values.flag(_NAME)
        both = (*raw, *service_raw(service, _NAME))
        if isinstance(own, Unknown):
            message = not_known("whether the service hides its servers", own)
            yield Judgement("unknown", message, service.key, service.origin, both)
        elif own:
            message = "the service's own server NAT does nothing while that of the appliance is off"
            yield Judgement("fails", message, service.key, service.origin, both, "low")


RULE = Rule(
    id="LM02",
    title="Server NAT only where servers need it",
    number=2,
    severity="medium",
    circumstances="Low for a service whose own switch is on while that of the appliance is off.",
    point=(
        "Server NAT makes sense only for servers that open connections of their own to the internet, to look "
        "up names or send mail, and have to hide behind the appliance. Otherwise it is better off."
    ),
    protects=(
        "Servers appear under an address that is not theirs, which confuses logs, firewalls and routes; and "
        "traffic passes that a packet filter on the gateway address would stop."
    ),
    settings=(_NAME,),
    api=(("get snat", "no"), ("listvs: UseforSnat", "N while snat is no")),
    exceptions=(
        (
            "Servers in a private network behind the appliance that send mail with a checked reverse name, "
            "fetch updates or look up names: waive the point with that reason."
        ),
        "Units of a cloud platform with a single address: waive it with that reason.",
    ),
    evidence=(
        "The article's second point.",
        "On in the listing of one live unit; whether every firmware starts like that is in doubt.",
        "The vendor's hardening note: with server NAT, traffic passes a packet filter that would stop it.",
    ),
    fix=Fix(
        construct='leave `server_nat` at its default, or give `server_nat=Because("servers send mail")`',
        hcl="`server_nat = false` in `loadmaster_network_settings`",
        web_ui=(
            "System Configuration > Miscellaneous Options > Network Options > Enable Server NAT; "
            "for a service: Standard Options > Use Address for Server NAT"
        ),
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
)
