# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The contract of the emulated appliance: every command, object and setting of the description."""

from __future__ import annotations

from loadmaster_emulator.specification import CommandSpec, LicenceFeatureSpec, ObjectSpec, SettingSpec

from . import berth_place, gate, harbour_office, pier, tide_gauge
from .profiles import DIALECTS_SINCE, FIRMWARE
from .profiles import LICENCE_FEATURES as _LICENCE_FEATURES
from .settings import SETTINGS as _SETTINGS

__all__ = [
    "COMMANDS",
    "COMMANDS_BY_PATH",
    "DIALECTS_SINCE",
    "FIRMWARE",
    "LICENCE_FEATURES",
    "OBJECTS",
    "SETTINGS",
    "VERBS",
]

_MODULES = (
    berth_place,
    gate,
    harbour_office,
    pier,
    tide_gauge,
)

OBJECTS: dict[str, ObjectSpec] = {entry.name: entry for module in _MODULES for entry in module.OBJECTS}
"""Every kind of object, by name."""

COMMANDS: dict[str, CommandSpec] = {
    command.name.lower(): command for module in _MODULES for command in module.COMMANDS
}
"""Every command, by its name in v2 in lower case, with its verb where it has one."""

COMMANDS_BY_PATH: dict[str, CommandSpec] = {
    command.v1_path.lower(): command for command in COMMANDS.values() if not command.verb
}
"""Every command that is told by its path, by its v1 path below ``/access/`` in lower case."""

VERBS: dict[str, dict[str, CommandSpec]] = {
    name: {one.verb.lower(): one for one in COMMANDS.values() if one.verb and one.v2_name.lower() == name}
    for name in sorted({one.v2_name.lower() for one in COMMANDS.values() if one.verb})
}
"""Commands of one name, in v2 as in v1, by the parameter whose presence tells them apart."""

SETTINGS: dict[str, SettingSpec] = {
    spelling.lower(): setting for setting in _SETTINGS for spelling in (setting.wire, *setting.aliases)
}
"""Every setting, by each of its spellings in lower case."""

LICENCE_FEATURES: dict[str, LicenceFeatureSpec] = {feature.name: feature for feature in _LICENCE_FEATURES}
"""What a licence includes or leaves out, by name."""
