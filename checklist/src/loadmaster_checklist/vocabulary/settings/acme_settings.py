# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "acme_directory_url": Word(wire_name="directoryurl", type="string", unset=True, owner="acme_settings"),
    "acme_renewal_days": Word(wire_name="renewperiod", type="int", default=30, owner="acme_settings"),
}
