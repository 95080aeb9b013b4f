"""The judgement by the checklist, in whichever app a program is synthesised."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from loadmaster_constructs._carrier import OUTCOME, Carrier
from loadmaster_constructs._estate import Estate, estates_of
from loadmaster_constructs._framework import Annotations, IConstruct, validate_with
from loadmaster_constructs._program import notes_of
from loadmaster_constructs._reasons import judge_expiry, waiver_of, warn_of_unwritten, write_reasons

if TYPE_CHECKING:
    from loadmaster_checklist import Finding, Point, Report, Waivers
    from loadmaster_constructs.appliance import Appliance

__all__ = ["Outcome", "annotate", "judge_below", "judge_program", "leave_to_app"]

_LEFT_TO_APP = "judged by the app"

Told = tuple[str, str]
"""The path of a construct, and what there is to say about it."""


@dataclass(slots=True)
class Outcome:
    """What a judgement came to."""

    errors: list[Told] = field(default_factory=list)
    warnings: list[Told] = field(default_factory=list)
    notes: list[Told] = field(default_factory=list)
    """Points that no program can decide."""


def judge_below(appliance: Appliance) -> None:
    """Judge the appliance whenever its stack is synthesised."""
    validate_with(appliance, lambda: _problems(appliance))


def judge_program(root: IConstruct) -> Outcome:
    """Judge everything that a program declares, and write down the reasons it gives."""
    # Only a synthesis needs the checklist; a program that merely imports the library does not wait for it.
    from loadmaster_checklist import CertificateBackups, ChecklistError, judge
    from loadmaster_constructs._facts import facts_of

    for carrier in Carrier.all_of(root):
        carrier.settle()
    estates = estates_of(root)
    today = date.today()
    outcome = Outcome()
    judge_expiry(estates, today, outcome.errors, outcome.warnings)
    warn_of_unwritten(estates, outcome.warnings)
    folder = _folder_of_papers(root)
    try:
        report = judge(
            facts_of(estates),
            waivers=_waivers(estates, folder),
            backups=CertificateBackups.from_folder(folder),
            today=today,
        )
        _read(report, estates, outcome)
        write_reasons(estates, folder)
    except (ChecklistError, OSError) as error:
        outcome.errors.append(("", str(error)))
    return outcome


def leave_to_app(root: IConstruct) -> None:
    """Let the stacks be synthesised without judging again: their app has done it."""
    notes_of(root)[_LEFT_TO_APP] = True


def _problems(appliance: Appliance) -> list[str]:
    """The errors below one appliance; what is no error is annotated, which the command line tool shows."""
    notes = notes_of(appliance)
    if notes.get(_LEFT_TO_APP):
        return []
    outcome: Outcome | None = notes.get(OUTCOME)
    if outcome is None:
        outcome = notes[OUTCOME] = judge_program(appliance.node.root)
    annotate(appliance, outcome)
    return [
        f"{path}: {text}" if path else text for path, text in outcome.errors if _is_about(appliance, path)
    ]


def annotate(appliance: Appliance, outcome: Outcome) -> None:
    """Say once, at the appliance, what is no error."""
    known: set[str] = vars(appliance).setdefault("_annotated", set())
    annotations = Annotations.of(appliance)
    for told, add in ((outcome.warnings, annotations.add_warning), (outcome.notes, annotations.add_info)):
        for path, text in told:
            line = text if path in ("", appliance._path) else f"{path}: {text}"
            if line not in known and _is_about(appliance, path):
                known.add(line)
                add(line)


def _is_about(appliance: Appliance, path: str) -> bool:
    """Whether a path is below the appliance; what is below none is told by the first of all."""
    if path == appliance._path or path.startswith(f"{appliance._path}/"):
        return True
    scopes = [scope for estate in estates_of(appliance) for scope in estate.scopes.values()]
    below_any = any(path == scope._path or path.startswith(f"{scope._path}/") for scope in scopes)
    return not below_any and scopes[0] is appliance


def _folder_of_papers(root: IConstruct) -> Path:
    """Where waivers are: the program's folder, as long as what it synthesises goes there too."""
    outdir = Path(cast(str, getattr(root, "outdir", "cdktf.out"))).absolute()
    here = Path.cwd()
    return here if outdir.is_relative_to(here) else outdir


def _waivers(estates: tuple[Estate, ...], folder: Path) -> Waivers:
    """Those that people wrote, and the program's own reasons. Whether those still hold is judged apart."""
    from loadmaster_checklist import WAIVER_FILE, Waivers

    own = (waiver_of(estate, left, expires=False) for estate in estates for left in estate.left)
    return Waivers.from_files(folder / WAIVER_FILE) + Waivers(tuple(one for one in own if one is not None))


def _read(report: Report, estates: tuple[Estate, ...], outcome: Outcome) -> None:
    outcome.errors += ((finding.origin.place, _shown(finding)) for finding in report.failing)
    for notice in report.notices:
        told = outcome.errors if notice.is_error else outcome.warnings
        told.append(("", notice.message))
    owners = {estate.name: estate.owner._path for estate in estates if estate.owner is not None}
    for point in report.points():
        # Who borrows an appliance need not know what its owner has decided.
        if point.appliance in owners:
            _read_unknown(point, owners[point.appliance], outcome)


def _read_unknown(point: Point, path: str, outcome: Outcome) -> None:
    from loadmaster_checklist import rule

    unknown = dict.fromkeys(one.message for one in point.findings if one.verdict == "unknown")
    if not unknown:
        return
    if rule(point.rule).stages["synth"].decides == "no":
        outcome.notes.append((path, f"{point.rule} is decided on the running appliance"))
    else:
        told = "; ".join(unknown)
        text = f"{point.rule} is not decided here: {told}; the audit of the running appliance decides"
        outcome.warnings.append((path, text))


def _shown(finding: Finding) -> str:
    about = "" if finding.object == finding.appliance else f" ({finding.object})"
    return f"{finding.rule} {finding.title}: {finding.message}{about}; fix: {finding.fix}"
