"""LMH11: the licence does not run out tomorrow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from loadmaster_checklist.facts import Appliance, Item, Unknown
from loadmaster_checklist.rule import Context, Decision, Fix, Judgement, Rule
from loadmaster_checklist.rules._reading import item_raw, not_known

__all__ = ["RULE"]

_UNTIL = "licensed_until"
_FOR_GOOD = ("unlimited", "never", "perpetual", "permanent")
_FORMS = (
    "%Y-%m-%d",
    "%d %b %Y",
    "%b %d %Y",
    "%a %b %d %H:%M:%S %Y",
    "%a %b %d %H:%M:%S UTC %Y",
    "%d/%m/%Y",
    "%B %d %Y",
)
_WARNING_DAYS = 30


def _judge(appliance: Appliance, context: Context) -> Iterator[Judgement]:
    licences = [(unit.licence, str(unit.name)) for unit in appliance.units if unit.licence is not None]
    if not licences and appliance.licence is not None:
        licences = [(appliance.licence, "")]
    if not licences:
        yield Judgement("unknown", "the licence is not declared here or was not read", "licence")
    for licence, unit in licences:
        yield _of_licence(licence, unit, context.today)


def _of_licence(licence: Item, unit: str, today: date) -> Judgement:
    raw = item_raw(licence, "Licence", _UNTIL, unit=unit)
    where = f" of the {unit} unit" if unit in ("first", "second") else ""
    until = licence.values.text(_UNTIL)
    if until is None:
        until = Unknown("not told by the unit")
    if isinstance(until, Unknown):
        message = not_known(f"the end of the licence{where}", until)
        return Judgement("unknown", message, "licence", licence.origin, raw)
    if until.strip().lower() in _FOR_GOOD:
        return Judgement("passes", f"the licence{where} does not end", "licence", licence.origin, raw)
    day = _day(until)
    if day is None:
        message = f"the end of the licence{where} is {until!r}, which is no day"
        return Judgement("unknown", message, "licence", licence.origin, raw)
    left = (day - today).days
    if left < 0:
        message = f"the licence{where} ended on {day}"
        return Judgement("fails", message, "licence", licence.origin, raw, "critical")
    if left <= _WARNING_DAYS:
        message = f"the licence{where} ends on {day}, in {left} days"
        return Judgement("fails", message, "licence", licence.origin, raw)
    return Judgement("passes", f"the licence{where} holds until {day}", "licence", licence.origin, raw)


def _day(text: str) -> date | None:
    for form in _FORMS:
        try:
            return datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
    return None


RULE = Rule(
    id="LMH11",
    title="A licence that lasts",
    number=None,
    severity="medium",
    circumstances="Critical once it has ended.",
    point="Renew the licence before it ends; both units of a pair have their own.",
    protects="A unit without a licence stops carrying services.",
    settings=(),
    api=(("licenseinfo: LicensedUntil", "more than 30 days ahead, on both units of a pair"),),
    exceptions=("Units whose answer names no day: unknown.",),
    evidence=("The vendor's documents. How units write the day was never seen: unverified.",),
    fix=Fix(
        construct="licences have no construct: renew it at the vendor's",
        hcl="licences have no resource: renew it at the vendor's",
        web_ui="System Configuration > System Administration > License Management",
    ),
    stages={
        "synth": Decision("no", "no construct says what is licensed"),
        "plan": Decision("where declared", "the data source `loadmaster_licence` reads it"),
        "live": Decision("yes", "each unit tells its licence"),
    },
    judge=_judge,
    pack="hardening",
)
