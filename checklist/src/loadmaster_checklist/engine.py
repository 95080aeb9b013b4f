"""Judging: every rule of a pack over every appliance, then what the waivers make of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import get_args

from loadmaster_checklist.certificate_backup import CertificateBackups
from loadmaster_checklist.errors import ChecklistError
from loadmaster_checklist.facts import Appliance, Estate
from loadmaster_checklist.finding import Finding, Notice, Report
from loadmaster_checklist.firmware import Floors, floors
from loadmaster_checklist.rule import Context, Judgement, Rule, Stage
from loadmaster_checklist.rule_ids import PACKS
from loadmaster_checklist.rules import rule
from loadmaster_checklist.waivers import Waivers
from loadmaster_checklist.waiving import Ledger

__all__ = ["judge"]


def judge(
    facts: Estate,
    *,
    pack: str = "twelve",
    stage: Stage = "synth",
    waivers: Waivers | None = None,
    backups: CertificateBackups | None = None,
    today: date | None = None,
    firmware: Floors | None = None,
    break_glass: str | None = None,
    whole_estate: bool = False,
) -> Report:
    """Judge everything that is known about some appliances.

    :param facts: from one of the readers.
    :param pack: ``twelve``, ``hardening`` or ``all``.
    :param stage: where the facts come from; it changes no verdict that a stage can decide.
    :param waivers: findings that somebody decided to live with.
    :param backups: certificate backups on record.
    :param today: the day to judge expiry by; the machine's own unless given.
    :param firmware: the firmware floors; those of this release unless given.
    :param break_glass: why this one run passes whatever it finds; it is part of the report.
    :param whole_estate: the facts are everything there is, so that unused waivers and waivers of unknown
        appliances or objects are told.
    :raises ChecklistError: there is no such pack or stage, or the reason to break the glass is empty.
    """
    _check(pack, stage, break_glass)
    day = today or date.today()
    known = firmware or floors()
    context = Context(day, facts, known, backups or CertificateBackups(), stage)
    ledger = Ledger(waivers or Waivers(), day)
    rules = [rule(name) for name in PACKS[pack]]
    findings = tuple(
        ledger.settle(finding)
        for appliance in facts
        for one in rules
        for finding in _findings(one, appliance, context)
    )
    notices = [*ledger.notices(facts, rules=PACKS[pack], whole_estate=whole_estate), *_old_data(known, day)]
    names = tuple(appliance.name for appliance in facts)
    return Report(findings, stage, pack, day, names, tuple(notices), break_glass)


def _check(pack: str, stage: str, break_glass: str | None) -> None:
    if pack not in PACKS:
        raise ChecklistError(f"there is no pack {pack!r}; there are {', '.join(PACKS)}")
    if stage not in get_args(Stage):
        raise ChecklistError(f"there is no stage {stage!r}; there are {', '.join(get_args(Stage))}")
    if break_glass is not None and not break_glass.strip():
        raise ChecklistError("breaking the glass needs a reason")


def _findings(one: Rule, appliance: Appliance, context: Context) -> Iterator[Finding]:
    for judgement in _at_least_one(one.judge(appliance, context)):
        origin = judgement.origin or appliance.origin
        yield Finding(
            rule=one.id,
            title=one.title,
            severity=judgement.severity or one.severity,
            verdict=judgement.verdict,
            appliance=appliance.name,
            object=f"{appliance.name}/{judgement.object}" if judgement.object else appliance.name,
            origin=origin,
            message=judgement.message,
            raw=judgement.raw,
            fix=one.fix.for_origin(origin),
            waivable=one.waivable,
        )


def _at_least_one(judgements: Iterable[Judgement]) -> Iterator[Judgement]:
    nothing = True
    for judgement in judgements:
        nothing = False
        yield judgement
    if nothing:
        yield Judgement("does_not_apply", "nothing here that the point speaks of")


def _old_data(known: Floors, today: date) -> Iterator[Notice]:
    if known.is_stale(today):
        yield Notice(
            "old_data",
            f"the firmware floors are of {known.dated}, older than {known.stale_after_days} days: "
            "a newer release of this package may know of more flaws",
        )
