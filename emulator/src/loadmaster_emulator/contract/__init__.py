# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""The contract of the emulated appliance: every command, object and setting of the description."""

from __future__ import annotations

from loadmaster_emulator.specification import CommandSpec, ObjectSpec, SettingSpec

from . import (
    backup,
    certificate,
    content_rule,
    interface,
    real_server,
    sub_virtual_service,
    syslog,
    system,
    virtual_service,
)
from .settings import SETTINGS as _SETTINGS

__all__ = ["COMMANDS", "COMMANDS_BY_PATH", "OBJECTS", "SETTINGS"]

_MODULES = (
    backup,
    certificate,
    content_rule,
    interface,
    real_server,
    sub_virtual_service,
    syslog,
    system,
    virtual_service,
)

OBJECTS: dict[str, ObjectSpec] = {entry.name: entry for module in _MODULES for entry in module.OBJECTS}
"""Every kind of object, by name."""

COMMANDS: dict[str, CommandSpec] = {
    command.name.lower(): command for module in _MODULES for command in module.COMMANDS
}
"""Every command, by its name in v2 in lower case."""

COMMANDS_BY_PATH: dict[str, CommandSpec] = {command.v1_path.lower(): command for command in COMMANDS.values()}
"""Every command, by its v1 path below ``/access/`` in lower case."""

SETTINGS: dict[str, SettingSpec] = {
    spelling.lower(): setting for setting in _SETTINGS for spelling in (setting.wire, *setting.aliases)
}
"""Every setting, by each of its spellings in lower case."""
