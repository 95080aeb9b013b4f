"""LMH09: the time is right."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._stages import WHERE_DECLARED
from loadmaster_checklist.rules._wanted import judge_settings, wants_some

__all__ = ["RULE"]

_SETTING = "ntp_servers"
_WANTED = (wants_some(_SETTING, 1, "no time server is set"),)
_PREFERRED = 2


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    servers = appliance.settings.texts(_SETTING)
    count = len(servers) if isinstance(servers, tuple) else 0
    advice = "" if count >= _PREFERRED else "; a second one would bear the loss of the first"
    return judge_settings(appliance, _WANTED, f"the time comes from {count} servers{advice}")


RULE = Rule(
    id="LMH09",
    title="Time servers",
    number=None,
    severity="medium",
    circumstances="Always.",
    point="Set time servers, two or more.",
    protects="Log lines cannot be put in order, tickets and certificates are judged by a wrong clock.",
    settings=(_SETTING,),
    api=(("get ntphost", "at least one, better two"),),
    exceptions=("Units that take the time from their hypervisor: waive the point.",),
    evidence=("The vendor's hardening note.",),
    fix=Fix(
        construct='`Settings(pair, "time", {"ntp_servers": ["10.0.9.1", "10.0.9.2"]})`',
        hcl="`ntp_servers` in `loadmaster_ntp_settings`",
        web_ui="System Configuration > System Administration > Date/Time",
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
    pack="hardening",
)
