"""``get`` and ``set`` on the command line: what their one value is, the description of the setting says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from loadmaster._commands.call_arguments import split_word, typed_value
from loadmaster._described import Described
from loadmaster._exceptions import InvalidCall
from loadmaster._settings import SettingWrite
from loadmaster._wire.table import Command, Parameter, Setting
from loadmaster.resources.settings import SETTINGS

__all__ = ["setting_call"]


def setting_call(command: Described, words: Iterable[str]) -> tuple[Command[Any], dict[str, object]] | None:
    """The call with the setting's wire name and its value checked; ``None`` for a setting nobody described.

    Raises ``InvalidCall`` for a value that does not fit, and for a secret that stands on the command line.
    """
    given: dict[str, str] = {}
    for word in words:
        name, text = split_word(word)
        given[next(iter(command.parameters_named(name)), name)] = text
    found = _known(given.pop("parameter", ""))
    if found is None:
        return None
    name, setting = found
    if command.name == "get" and not given:
        return command.table, {"parameter": setting.wire}
    if command.name != "set" or given.keys() != {"value"}:
        return None
    if setting.read_only:
        raise InvalidCall(f"{name} is shown by the unit and cannot be set", command=command.name)
    parameter = Parameter("value", setting.form, secret=setting.secret)
    write = SettingWrite(name, setting, typed_value(command, name, parameter, given["value"]))
    return write.command, dict(write.arguments)


def _known(name: str) -> tuple[str, Setting] | None:
    """The setting of this Python or wire name; a unit may have others."""
    folded = name.lower()
    for python_name, setting in SETTINGS.items():
        if folded in (python_name, setting.wire.lower(), *(one.lower() for one in setting.aliases)):
            return python_name, setting
    return None
