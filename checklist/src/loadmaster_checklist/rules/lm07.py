"""LM07: connections to a server that failed are cut."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Service, Unknown, setting_key
from loadmaster_checklist.rule import Context, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import service_raw, setting_raw, undecided
from loadmaster_checklist.rules._stages import WHERE_DECLARED

__all__ = ["RULE"]

_SETTING = "drop_on_fail"
_LONG_SECONDS = 660
"""Idle time a service has unless told otherwise; above it a hanging client is worse than a cut one."""


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    value = appliance.settings.flag(_SETTING)
    if isinstance(value, Unknown):
        yield undecided(appliance, _SETTING, value)
        return
    raw = setting_raw(appliance, _SETTING)
    key, origin = setting_key(_SETTING), appliance.setting_origin(_SETTING)
    if value:
        yield Judgement("passes", "connections to a failed server are cut at once", key, origin, raw)
        return
    message = "clients of a failed server wait for their timeout"
    patient = [service for service in appliance.all_services() if _is_patient(service, appliance)]
    if not patient:
        yield Judgement("fails", message, key, origin, raw)
        return
    worst = patient[0]
    others = f" and {len(patient) - 1} more" if len(patient) > 1 else ""
    raw += (*service_raw(worst, "idle_time"), *setting_raw(appliance, "connection_timeout_seconds"))
    yield Judgement("fails", f"{message}, and that of {worst.key}{others} is long", key, origin, raw, "high")


def _is_patient(service: Service, appliance: Appliance) -> bool:
    """Whether the service certainly keeps silent connections longer than usual."""
    if service.works_at_layer4() is not False:
        return False
    seconds = service.values.number("idle_time")
    if seconds == 0:
        seconds = appliance.settings.number("connection_timeout_seconds")
    return isinstance(seconds, int) and (seconds > _LONG_SECONDS or seconds == 0)


RULE = Rule(
    id="LM07",
    title="Drop connections when a server fails",
    number=7,
    severity="medium",
    circumstances=(
        "High when a layer 7 service keeps silent connections longer than 660 seconds, or leaves that to the "
        "appliance with an idle time of 0 and the appliance keeps them longer."
    ),
    point=(
        "Services with very long timeouts spare their users warnings. When a server of theirs fails, the "
        "appliance should move its clients at once instead of waiting for that timeout."
    ),
    protects=(
        "Clients of a failed server hang until their idle timeout, which may be hours, although other "
        "servers could take them."
    ),
    settings=(_SETTING, "connection_timeout_seconds"),
    api=(
        ("get droponfail", "yes"),
        ("listvs: Idletime", "above 660, or 0 beside a conntimeout above 660, makes the finding high"),
    ),
    exceptions=(
        (
            "Protocols for which a cut is worse than a wait, such as long uploads behind a health check that "
            "fails now and then: mend the check first, or waive the point."
        ),
        "Services at layer 4 do not count as long: the switch works at layer 7.",
    ),
    evidence=(
        "The article's seventh point.",
        "The vendor's guide for Exchange 2010 pairs long timeouts with this switch.",
        "Off in the listing of one live unit; 660 seconds is the recorded idle time of a new service.",
    ),
    fix=Fix(
        construct="leave `drop_on_fail` of the appliance at its default",
        hcl="`drop_on_fail = true` in `loadmaster_l7_settings`",
        web_ui=(
            "System Configuration > Miscellaneous Options > L7 Configuration > Drop Connections on RS failure"
        ),
    ),
    stages=WHERE_DECLARED,
    judge=_judge,
)
