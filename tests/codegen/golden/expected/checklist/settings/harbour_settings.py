# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "charts_allowed": Word(wire_name="charts", type="bool", default=True, owner="harbour_settings"),
    "gate_code": Word(wire_name="gatecode", type="secret", unset=True, owner="harbour_settings", secret=True),
    "quiet_minutes": Word(wire_name="quiet", type="int", default=10, owner="harbour_settings", per_unit=True),
}
