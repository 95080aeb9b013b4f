"""LM03: a switch of the active unit costs no sessions."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from loadmaster_checklist.facts import Appliance, Service, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import (
    keeps_persistence,
    no_pair,
    service_raw,
    setting_raw,
    undecided,
)
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_LAYER7, _LAYER4 = "share_layer7_persistence", "share_layer4_connections"


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    elsewhere = no_pair(appliance)
    if elsewhere is not None:
        yield elsewhere
        return
    yield _of_flag(appliance, _LAYER7, keeps_persistence, "persistence records")
    yield _of_flag(appliance, _LAYER4, Service.works_at_layer4, "layer 4 connections")


def _of_flag(
    appliance: Appliance, name: str, needs: Callable[[Service], bool | Unknown], what: str
) -> Judgement:
    value = appliance.settings.flag(name)
    key, origin, raw = setting_key(name), appliance.setting_origin(name), setting_raw(appliance, name)
    if value is True:
        return Judgement("passes", f"the standby knows the {what}", key, origin, raw)
    answers = [(service, needs(service)) for service in appliance.all_services()]
    needing = [service for service, answer in answers if answer is True]
    doubtful = any(isinstance(answer, Unknown) for _, answer in answers)
    if not needing and not doubtful and "virtual_service" in appliance.complete:
        return Judgement("does_not_apply", f"no service has {what}", key, origin, raw)
    if isinstance(value, Unknown):
        return undecided(appliance, name, value)
    if not needing:
        message = f"the standby does not know the {what}, and whether a service has any is not known"
        return Judgement("unknown", message, key, origin, raw)
    others = f" and {len(needing) - 1} more" if len(needing) > 1 else ""
    message = f"the standby does not know the {what} of {needing[0].key}{others}"
    return Judgement("fails", message, key, origin, (*raw, *service_raw(needing[0], "persistence", "layer")))


RULE = Rule(
    id="LM03",
    title="Stateful failover",
    number=3,
    severity="high",
    circumstances="Always; without a pair the point does not apply.",
    point=(
        "Whether planned or not, a switch between the units should cost no session: turn on the exchange of "
        "layer 7 persistence between the units, and that of connections where services work at layer 4."
    ),
    protects="After a switch clients land on other servers: baskets are empty and logins gone.",
    settings=("ha_mode", _LAYER7, _LAYER4),
    api=(
        ("get hal7update", "yes where a layer 7 service has persistence (formerly `cookieupdate`)"),
        ("get hal4update", "yes where a service works at layer 4 (formerly `tcpfailover`)"),
    ),
    exceptions=(
        "Single units, pairs of a cloud platform and clusters: nothing to hand over in this way.",
        "Without a layer 4 service the layer 4 switch is not asked for, and the other way round.",
        "Services without persistence keep nothing that could be shared.",
        "The exchange costs processor time and bandwidth; where both are scarce, waive the point.",
    ),
    evidence=(
        "The article's third point.",
        "The vendor's documents on pairs: both are off from the factory, each works at its own layer only.",
        "The names on the wire were never seen on a unit: unverified.",
    ),
    fix=Fix(
        construct="leave `share_layer7_persistence` and `share_layer4_connections` at their defaults",
        hcl="`share_layer7_persistence = true`, `share_layer4_connections = true` in `loadmaster_ha_pair`",
        web_ui=(
            "System Configuration > HA Parameters > Inter HA L7 Persistency Updates, Inter HA L4 TCP "
            "Connection Updates"
        ),
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
)
