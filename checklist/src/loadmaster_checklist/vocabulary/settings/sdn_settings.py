# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Values of the appliance as a whole, by their Python name."""

from __future__ import annotations

from collections.abc import Mapping

from loadmaster_checklist.word import Word

__all__ = ["SETTINGS"]

SETTINGS: Mapping[str, Word] = {
    "sdn_statistics_mode": Word(
        wire_name="sdnstatsmode", type="enum", codes={"server_port": 1, "whole_path": 2}, owner="sdn_settings"
    )
}
