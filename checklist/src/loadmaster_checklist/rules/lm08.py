"""LM08: a server that is taken out serves its clients to the end."""

from __future__ import annotations

from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Service, Unknown, setting_key
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import keeps_persistence, service_raw, setting_raw, undecided

__all__ = ["RULE"]

_SETTING = "drain_time_seconds"
_LONGEST_SECONDS = 86_400
"""The appliance accepts no longer drain time."""


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    seconds = appliance.settings.number(_SETTING)
    if isinstance(seconds, Unknown):
        yield undecided(appliance, _SETTING, seconds)
        return
    key, origin = setting_key(_SETTING), appliance.setting_origin(_SETTING)
    raw = setting_raw(appliance, _SETTING, "drop_at_drain_end")
    drain = seconds or 0
    kept = [service for service in appliance.all_services() if keeps_persistence(service) is not False]
    known = [(_persistence(service), service) for service in kept]
    longest, service = max(
        ((time, one) for time, one in known if isinstance(time, int)), key=_time, default=(0, None)
    )
    if service is not None:
        raw += service_raw(service, "persistence", "persistence_timeout_seconds")
    if drain == 0:
        message = "a server that is taken out loses its clients at once"
        yield Judgement("fails", message, key, origin, raw)
    elif service is not None and drain < min(longest, _LONGEST_SECONDS):
        message = f"the drain time of {drain} s is shorter than the persistence of {service.key}, {longest} s"
        yield Judgement("fails", message, key, origin, raw)
    elif drain < _LONGEST_SECONDS and any(isinstance(time, Unknown) for time, _ in known):
        message = f"how long {_first_unknown(known)} keeps its clients is not known"
        yield Judgement("unknown", message, key, origin, raw)
    elif drain < _LONGEST_SECONDS and "virtual_service" not in appliance.complete:
        message = f"a drain time of {drain} s covers the services that are known, and there may be others"
        yield Judgement("unknown", message, key, origin, raw)
    else:
        yield Judgement("passes", f"a drain time of {drain} s covers every persistence", key, origin, raw)


def _persistence(service: Service) -> int | Unknown:
    """How long the service ties a client to a server, in seconds."""
    if isinstance(keeps_persistence(service), Unknown):
        return Unknown("whether it has persistence is not known")
    seconds = service.values.number("persistence_timeout_seconds")
    return 0 if seconds is None else seconds


def _time(pair: tuple[int, Service | None]) -> int:
    return pair[0]


def _first_unknown(known: list[tuple[int | Unknown, Service]]) -> str:
    return next(service.key for time, service in known if isinstance(time, Unknown))


RULE = Rule(
    id="LM08",
    title="Drain time as long as persistence",
    number=8,
    severity="medium",
    circumstances="Always.",
    point=(
        "A server that is switched off for maintenance takes no new clients, and those it has run out in "
        "time. Choose a long time where sessions are long, and begin to drain early."
    ),
    protects=(
        "Clients are torn from their server in mid-session: the basket is empty, the login is gone, although "
        "the maintenance was planned."
    ),
    settings=(_SETTING, "drop_at_drain_end"),
    api=(
        (
            "get finalpersist",
            "at least the largest PersistTimeout of a layer 7 service, 86400 at most; never 0",
        ),
        ("get dropatdrainend", "chosen on purpose; either is accepted"),
    ),
    exceptions=(
        "Persistence above 86400 seconds cannot be covered: 86400 is enough then.",
        "Services at layer 4 and services without persistence do not drain: they do not count.",
        "Where a maintenance may not wait, waive the point; 0 ends connections at once.",
    ),
    evidence=(
        "The article's eighth point.",
        "The vendor's description of the drain time; 300 seconds in the listing of one live unit.",
        "For Exchange the vendor advises to drop what is left when the drain time is over.",
    ),
    fix=Fix(
        construct="leave `drain_time_seconds` of the appliance to the library: it follows the services",
        hcl="`drain_time_seconds` in `loadmaster_l7_settings`",
        web_ui="System Configuration > Miscellaneous Options > L7 Configuration > L7 Connection Drain Time",
    ),
    stages={
        "synth": Decision(
            "where declared", "with the services of the whole program and the appliance's own value"
        ),
        "plan": Decision(
            "where declared", "with the services of the plan; give all plans of an appliance together"
        ),
        "live": Decision("yes", "with all services there are"),
    },
    judge=_judge,
)
