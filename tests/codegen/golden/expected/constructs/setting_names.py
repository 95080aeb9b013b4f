# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Every setting of the appliance that can be written, by its name, and the raw construct that has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from loadmaster_constructs._framework import Resolvable
from loadmaster_constructs.secret import Secret

__all__ = ["GROUPS", "SettingValues"]


class SettingValues(TypedDict, total=False):
    """Settings of the appliance as a whole."""

    charts_allowed: bool | Resolvable | None
    """Piers may have charts."""
    gate_code: Secret | Resolvable | None
    """What opens all gates."""
    gate_code_version: int | Resolvable | None
    """Raise it whenever `gate_code` is another one: Terraform keeps nothing to compare."""
    quiet_minutes: int | Resolvable | None
    """How long nobody may blow a horn. Deprecated: the harbour sleeps anyway."""


GROUPS: Mapping[str, str] = {
    "charts_allowed": "HarbourSettingsResource",
    "gate_code": "HarbourSettingsResource",
    "gate_code_version": "HarbourSettingsResource",
    "quiet_minutes": "HarbourSettingsResource",
}
