# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "saves_changes_at_once": Word(wire_name="autosave", type="bool", default=True, owner="system_settings"),
    "looks_for_updates": Word(wire_name="tethering", type="bool", owner="system_settings"),
}
