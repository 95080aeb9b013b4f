"""What a rule is, and what it says about one appliance."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Literal

from loadmaster_checklist.facts import Appliance, Estate, Fact, Origin

if TYPE_CHECKING:
    from loadmaster_checklist.certificate_backup import CertificateBackups
    from loadmaster_checklist.firmware import Floors

__all__ = [
    "SEVERITIES",
    "STAGES",
    "Context",
    "Decision",
    "Fix",
    "Judgement",
    "Raw",
    "Rule",
    "Severity",
    "Stage",
    "Verdict",
]

Severity = Literal["critical", "high", "medium", "low", "info"]
SEVERITIES: tuple[Severity, ...] = ("critical", "high", "medium", "low", "info")
"""From the worst to the mildest."""

Verdict = Literal["passes", "fails", "unknown", "does_not_apply", "waived"]

Stage = Literal["synth", "plan", "live"]
STAGES: tuple[Stage, ...] = ("synth", "plan", "live")
"""While synthesising, on a Terraform plan, on a running appliance or a snapshot of one."""


@dataclass(frozen=True, slots=True)
class Raw:
    """One value that a verdict rests on, as the appliance names it."""

    object: str
    """Neutral key below the appliance: ``setting/drop_on_fail``, ``10.0.0.50:443/tcp``."""
    name: str
    """Name in Python, which is also that of the Terraform argument."""
    wire_name: str
    """Name in the API."""
    value: Fact
    unit: str = ""
    """``first`` or ``second`` where each unit of a pair has its own."""
    wire_text: str = ""
    """The value as the API spells it: ``yes``, ``3600``, a code; ``unknown`` where it is."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rule says about one object of an appliance; the empty ``object`` is the appliance itself."""

    verdict: Literal["passes", "fails", "unknown", "does_not_apply"]
    message: str
    object: str = ""
    origin: Origin | None = None
    raw: tuple[Raw, ...] = ()
    severity: Severity | None = None
    """Where the circumstances make it another than the rule's usual one."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a rule may know beside the appliance: the day, the estate and what is on record."""

    today: date
    estate: Estate
    floors: Floors
    backups: CertificateBackups
    stage: Stage


@dataclass(frozen=True, slots=True)
class Decision:
    """Whether a stage can decide a rule, and why."""

    decides: Literal["yes", "where declared", "no"]
    why: str


@dataclass(frozen=True, slots=True)
class Fix:
    """How to put it right, for each of the ways an appliance is configured."""

    construct: str
    hcl: str
    web_ui: str

    def for_origin(self, origin: Origin | None) -> str:
        """The one that fits where the object was found."""
        if origin is None:
            return self.web_ui
        return {"construct": self.construct, "resource": self.hcl, "api": self.web_ui}[origin.kind]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One point of best practice: a pure function from facts to judgements, and everything its page says."""

    id: str
    title: str
    number: int | None
    """Number in the article's list; ``None`` for the points beyond it."""
    severity: Severity
    circumstances: str
    """When the severity is another."""
    point: str
    """What the article or the vendor asks for."""
    protects: str
    """What goes wrong without it."""
    settings: tuple[str, ...]
    """Settings it reads; a live source needs to ask for no others."""
    api: tuple[tuple[str, str], ...]
    """Command or value of the API, and what it should be."""
    exceptions: tuple[str, ...]
    evidence: tuple[str, ...]
    """What the claims rest on, doubts included."""
    fix: Fix
    stages: Mapping[Stage, Decision]
    judge: Callable[[Appliance, Context], Iterable[Judgement]]
    waivable: bool = True
    """False where no reason is good enough to be written into a file."""
    pack: str = field(default="twelve")

    @property
    def slug(self) -> str:
        """File name of the rule's page."""
        return f"{self.id}.md"
