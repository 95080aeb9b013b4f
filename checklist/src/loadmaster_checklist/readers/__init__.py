"""Where facts come from: what is being synthesised, synthesised JSON, a plan, a snapshot."""

from loadmaster_checklist.readers.declared import from_resources
from loadmaster_checklist.readers.entry import Entry
from loadmaster_checklist.readers.plan import from_plan
from loadmaster_checklist.readers.snapshot import from_snapshot
from loadmaster_checklist.readers.synth import from_synth

__all__ = ["Entry", "from_plan", "from_resources", "from_snapshot", "from_synth"]
