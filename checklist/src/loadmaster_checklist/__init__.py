"""Best practice for LoadMasters: twelve points and more, judged on code, on plans and on running units."""

from loadmaster_checklist.certificate_backup import RECORD_FILE, CertificateBackup, CertificateBackups
from loadmaster_checklist.engine import judge
from loadmaster_checklist.errors import ChecklistError, NotReadable, WaiverError
from loadmaster_checklist.facts import Appliance, Estate, Origin, Unknown, appliance_name
from loadmaster_checklist.finding import Finding, Notice, Point, Report
from loadmaster_checklist.readers import Entry, from_plan, from_resources, from_snapshot, from_synth
from loadmaster_checklist.rule import SEVERITIES, STAGES, Decision, Fix, Raw, Rule, Severity, Stage, Verdict
from loadmaster_checklist.rule_ids import PACKS, RULE_IDS
from loadmaster_checklist.rules import all_rules, rule
from loadmaster_checklist.waivers import GENERATED_FILE, WAIVER_FILE, Waiver, Waivers, render_waivers

__all__ = [
    "GENERATED_FILE",
    "PACKS",
    "RECORD_FILE",
    "RULE_IDS",
    "SEVERITIES",
    "STAGES",
    "WAIVER_FILE",
    "Appliance",
    "CertificateBackup",
    "CertificateBackups",
    "ChecklistError",
    "Decision",
    "Entry",
    "Estate",
    "Finding",
    "Fix",
    "NotReadable",
    "Notice",
    "Origin",
    "Point",
    "Raw",
    "Report",
    "Rule",
    "Severity",
    "Stage",
    "Unknown",
    "Verdict",
    "Waiver",
    "WaiverError",
    "Waivers",
    "all_rules",
    "appliance_name",
    "from_plan",
    "from_resources",
    "from_snapshot",
    "from_synth",
    "judge",
    "render_waivers",
    "rule",
]
