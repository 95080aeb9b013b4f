"""LMH13: the network stack accepts no more than it has to."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import judge_settings, wants_no, wants_yes

__all__ = ["RULE"]

_WANTED = (
    wants_yes("strict_source_routing", "packets are taken from networks that they cannot come from"),
    wants_no(
        "tcp_timestamps", "TCP time stamps tell strangers how long the unit has been up", severity="low"
    ),
    wants_no("allows_posts_without_length", "requests may have a body of no told length"),
    wants_no("allows_empty_headers", "requests may have headers without a value", severity="low"),
)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    return judge_settings(appliance, _WANTED, "packets and requests are taken strictly")


RULE = Rule(
    id="LMH13",
    title="Strict packets and requests",
    number=None,
    severity="medium",
    circumstances="Low for time stamps and for empty headers.",
    point="Route strictly by source, and refuse what well-behaved clients never send.",
    protects="Forged sources and requests that servers read otherwise than the appliance does.",
    settings=tuple(one.setting for one in _WANTED),
    api=(
        ("get routefilter", "yes"),
        ("get tcptimestamp", "no"),
        ("get allowemptyposts", "no"),
        ("get AllowEmptyHttpHeaders", "no"),
    ),
    exceptions=(
        "Asymmetric routes by design: waive the strict routing.",
        "Old clients that send such requests.",
    ),
    evidence=("The vendor's hardening note.",),
    fix=Fix(
        construct='`Settings(pair, "strict", {"strict_source_routing": True})`',
        hcl="in `loadmaster_network_settings` and `loadmaster_l7_settings`, under the names of the settings",
        web_ui="System Configuration > Miscellaneous Options > Network Options and L7 Configuration",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
