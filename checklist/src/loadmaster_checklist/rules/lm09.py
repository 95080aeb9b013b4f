"""LM09: messages outlive the appliance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from loadmaster_checklist.facts import Appliance, Item, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Raw, Rule
from loadmaster_checklist.rules._reading import not_known, setting_raw
from loadmaster_checklist.vocabulary.settings import SETTINGS

__all__ = ["RULE"]

_SEVERITIES = ("emergency", "critical", "error", "warning", "notice", "info")
_TALKATIVE = ("notice", "info")
_MOST_HOSTS = 10
_LISTS = tuple(f"syslog_{severity}_hosts" for severity in _SEVERITIES)


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    targets = appliance.syslog_targets
    if not targets:
        yield _none(appliance)
        return
    counts = Counter(target.key for target in targets)
    problems = list(_problems(targets, counts))
    yield from problems
    if len(counts) > _MOST_HOSTS:
        message = f"there are {len(counts)} log hosts, and the appliance takes {_MOST_HOSTS}"
        raw = _raw(appliance, targets)
        yield Judgement("fails", message, origin=targets[0].origin, raw=raw, severity="medium")
    elif not problems:
        yield _enough(appliance, targets)


def _none(appliance: Appliance) -> Judgement:
    if "syslog_target" in appliance.complete:
        message = "no host receives the log, and the appliance's own copy does not last"
        return Judgement("fails", message, raw=setting_raw(appliance, *_LISTS))
    return Judgement("unknown", "no host that receives the log is declared here")


def _problems(targets: tuple[Item, ...], counts: Counter[str]) -> Iterator[Judgement]:
    """Hosts that hear too much, or that nobody can tell about, each once."""
    told: set[str] = set()
    for target in targets:
        severity = target.values.text("minimum_severity")
        raw = _target_raw(target)
        if counts[target.key] > 1 and target.key not in told:
            told.add(target.key)
            message = (
                f"{target.name} is listed at {counts[target.key]} severities, and the appliance keeps one"
            )
            yield Judgement("fails", message, target.key, target.origin, raw, "medium")
        elif isinstance(severity, Unknown):
            message = not_known(f"the least severity that {target.name} receives", severity)
            yield Judgement("unknown", message, target.key, target.origin, raw)
        elif severity in _TALKATIVE:
            message = (
                f"{target.name} receives everything from {severity} on, which is more than anybody reads"
            )
            yield Judgement("fails", message, target.key, target.origin, raw, "low")


def _enough(appliance: Appliance, targets: tuple[Item, ...]) -> Judgement:
    protocol = appliance.settings.text("syslog_protocol")
    raw = _raw(appliance, targets)
    hears = ", ".join(f"{one.name} from {one.values.text('minimum_severity')} on" for one in targets)
    message = f"the log is sent to {hears}"
    if protocol in ("udp", "tcp"):
        message += f", by {protocol} and readable on the way; tls would hide it"
        raw += setting_raw(appliance, "syslog_protocol")
    return Judgement("passes", message, origin=targets[0].origin, raw=raw)


def _raw(appliance: Appliance, targets: tuple[Item, ...]) -> tuple[Raw, ...]:
    if "syslog_target" in appliance.complete:
        return setting_raw(appliance, *_LISTS)
    return tuple(one for target in targets for one in _target_raw(target))


def _target_raw(target: Item) -> tuple[Raw, ...]:
    """The host, under the name of the list that it stands in."""
    severity = target.values.fact("minimum_severity")
    name = f"syslog_{severity}_hosts" if severity in _SEVERITIES else "minimum_severity"
    wire = SETTINGS[name].wire_name if name in SETTINGS else name
    return (Raw(target.key, name, wire, target.name, "", target.name),)


RULE = Rule(
    id="LM09",
    title="Log to another host, warnings and worse",
    number=9,
    severity="high",
    circumstances=(
        "Low for a host that receives notices or information too; medium for a host listed twice, and for "
        "more hosts than the appliance takes."
    ),
    point=(
        "The appliance does not keep its messages for good: forward them to another host. Warnings and worse "
        "are the right amount; below that there is more than anybody reads."
    ),
    protects="After a restart, or some days, nobody can tell what happened before.",
    settings=(*_LISTS, "syslog_protocol"),
    api=(
        ("get syslogemergency ... syslogwarn", "at least one host in one of the four"),
        ("get syslognotice, sysloginfo", "empty, or for a short time"),
        ("get SyslogProt", "tls is preferred"),
    ),
    exceptions=(
        "A host is listed at one severity and receives that and everything worse: one entry is enough.",
        "Notices and information while a fault is being looked for: waive the point with a near expiry.",
        "The log of who changed what is written only with session management on.",
    ),
    evidence=(
        "The article's ninth point.",
        "Ten hosts at most at all severities together, as the vendor's documents say.",
        (
            "In doubt: the article says that messages are lost at the next restart, present documents that "
            "they are kept for seven days."
        ),
    ),
    fix=Fix(
        construct='`SyslogTarget(pair, "siem", host="10.0.9.5", minimum_severity="warning")`',
        hcl='a `loadmaster_syslog_target` with `minimum_severity = "warning"`',
        web_ui="System Configuration > Logging Options > Syslog Options > Warn",
    ),
    stages={
        "synth": Decision(
            "where declared", "a `SyslogTarget` says it; without one, only the appliance knows"
        ),
        "plan": Decision("where declared", "as while synthesising"),
        "live": Decision("yes", "each of the six lists can be read"),
    },
    judge=_judge,
)
