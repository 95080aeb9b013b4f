"""What ``loadmaster audit`` does: find the appliances, judge them, print and write the reports."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console

from loadmaster import InvalidCall
from loadmaster_checklist import CertificateBackups, Waivers, from_snapshot, judge
from loadmaster_checklist.command.documents import read_files
from loadmaster_checklist.command.inventory import read_inventory
from loadmaster_checklist.command.output import check_outputs, write_outputs
from loadmaster_checklist.command.progress import Advance
from loadmaster_checklist.command.reading import Reading, read_all
from loadmaster_checklist.command.target import FileTarget, LiveTarget, Target, read_target
from loadmaster_checklist.command.wanted import wanted
from loadmaster_checklist.errors import ChecklistError
from loadmaster_checklist.facts import Estate
from loadmaster_checklist.reports import json, terminal
from loadmaster_checklist.reports.outcome import Outcome, Unread
from loadmaster_checklist.rule import STAGES, Stage

__all__ = ["Wish", "run"]

WIDTH_WITHOUT_TERMINAL = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What somebody asked for on the command line."""

    targets: Sequence[str]
    inventory: Path | None
    name: str | None
    ca: Path | None
    insecure: bool
    waivers: Path | None
    records: Path | None
    pack: str
    break_glass: str | None
    outputs: Mapping[str, Path]
    concurrency: int
    as_json: bool


@dataclass(frozen=True, slots=True)
class _Judging:
    """How to judge, beside what."""

    pack: str
    waivers: Waivers
    backups: CertificateBackups
    break_glass: str | None
    whole_estate: bool


@dataclass(slots=True)
class _Found:
    """What the targets hold, by stage."""

    estates: dict[Stage, Estate]
    unread: list[Unread]
    sources: dict[str, str]

    def add(self, stage: Stage, estate: Estate, sources: Mapping[str, str]) -> None:
        """Take in what one target holds; ``InvalidCall`` when its appliance is there already."""
        before = self.estates.get(stage, Estate())
        known = {appliance.name for appliance in before}
        for appliance in estate:
            if appliance.name in known:
                source = sources[appliance.name]
                raise InvalidCall(f"{source!r} holds {appliance.name!r}, which another target holds already")
        self.sources.update(sources)
        self.estates[stage] = Estate.of([before, estate])


def run(wish: Wish) -> int:
    """Do it; the result is the exit code. ``InvalidCall`` for wrong use, before anything is written."""
    try:
        judging = _judging(wish)
        meant = _targets(wish)
        check_outputs(wish.outputs)
        outcome = _outcome(meant, judging, wish)
    except ChecklistError as error:
        raise InvalidCall(str(error)) from None
    write_outputs(outcome, wish.outputs)
    if wish.as_json:
        sys.stdout.write(json.render(outcome))
    else:
        terminal.print_outcome(outcome, _console())
    return outcome.exit_code


def _console() -> Console:
    """Wide enough in the log of a pipeline, which has no width."""
    return Console(width=None if sys.stdout.isatty() else WIDTH_WITHOUT_TERMINAL, highlight=False)


def _judging(wish: Wish) -> _Judging:
    if wish.waivers is not None and not wish.waivers.is_file():
        raise InvalidCall(f"--waivers is {str(wish.waivers)!r}, but there is no such file")
    # Judging nothing finds a wrong pack or an empty reason before anything is read.
    judge(Estate(), pack=wish.pack, break_glass=wish.break_glass)
    folder = wish.waivers.parent if wish.waivers else Path()
    return _Judging(
        wish.pack,
        Waivers.from_files(wish.waivers) if wish.waivers else Waivers.from_folder(folder),
        CertificateBackups.from_file(wish.records)
        if wish.records
        else CertificateBackups.from_folder(folder),
        wish.break_glass,
        whole_estate=wish.inventory is not None,
    )


def _targets(wish: Wish) -> list[Target]:
    if wish.name is not None and (len(wish.targets) != 1 or wish.inventory is not None):
        raise InvalidCall(f"--name is {wish.name!r}, but it names one target; an inventory names its own")
    found: list[Target] = [read_target(text, name=wish.name) for text in wish.targets]
    if wish.inventory is not None:
        found += read_inventory(wish.inventory)
    if not found:
        raise InvalidCall("nothing to judge; name a TARGET or give --inventory")
    if wish.ca and wish.insecure:
        raise InvalidCall(f"--ca is {str(wish.ca)!r}, and --insecure would not use it; give one of them")
    return [_trusting(target, wish) for target in found]


def _trusting(target: Target, wish: Wish) -> Target:
    """The target with what the command line says about certificates, where its inventory says nothing."""
    if isinstance(target, FileTarget) or not (wish.ca or wish.insecure):
        return target
    units = (
        access
        if access.trust.ca_file or access.trust.fingerprint
        else replace(access, trust=replace(access.trust, ca_file=wish.ca, verify_tls=not wish.insecure))
        for access in target.units
    )
    return replace(target, units=tuple(units))


def _outcome(targets: Sequence[Target], judging: _Judging, wish: Wish) -> Outcome:
    found = _Found({}, [], {})
    for reading in read_files(target for target in targets if isinstance(target, FileTarget)):
        found.add(reading.stage, reading.estate, reading.sources)
    running = [target for target in targets if isinstance(target, LiveTarget)]
    if running:
        _read_running(running, found, wish)
    reports = tuple(
        judge(
            found.estates[stage],
            pack=judging.pack,
            stage=stage,
            waivers=judging.waivers,
            backups=judging.backups,
            break_glass=judging.break_glass,
            whole_estate=judging.whole_estate and not found.unread,
        )
        for stage in STAGES
        if stage in found.estates
    )
    return Outcome(reports, found.estates, datetime.now(UTC), tuple(found.unread), found.sources)


def _read_running(targets: Sequence[LiveTarget], found: _Found, wish: Wish) -> None:
    names = [target.name for target in targets]
    for name in names:
        if names.count(name) > 1:
            raise InvalidCall(f"two appliances are called {name!r}; name them in an --inventory")
    with Advance(len(targets), Console(stderr=True)) as advance:

        def done(reading: Reading) -> None:
            advance.done(reading.target.name)

        readings = read_all(targets, wanted(wish.pack), concurrency=wish.concurrency, done=done)
    for reading in readings:
        found.unread += reading.unread
        if reading.document is not None:
            name = reading.target.name
            units = reading.target.units
            addresses = [access.url for access in units]
            verified = all(access.trust.verify_tls for access in units)
            connection = {"verify_tls": verified, "units": addresses}
            estate = from_snapshot(reading.document, name=name, connection=connection)
            found.add("live", estate, {name: str(wish.inventory or addresses[0])})
