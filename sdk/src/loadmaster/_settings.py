"""Appliance-wide values: how one is read and written, whichever client does it."""

from __future__ import annotations

import base64
import difflib
from collections.abc import Mapping
from typing import Any

from pydantic import SecretStr

from loadmaster._exceptions import AnswerNotUnderstood, InvalidCall
from loadmaster._model import Unset
from loadmaster._wire.decode import converter, fold
from loadmaster._wire.encode import WireValue, encode_value, expectation, form_text
from loadmaster._wire.file_content import FileSource
from loadmaster._wire.mismatch import Mismatch
from loadmaster._wire.shape import Nothing, Payload, Shape, scalar
from loadmaster._wire.table import Command, Form, Parameter, Setting

__all__ = [
    "GET_ALL",
    "SettingValue",
    "SettingWrite",
    "get_command",
    "known_setting",
    "read_all",
    "read_value",
    "set_arguments",
]

SettingValue = bool | int | str | bytes | list[str] | SecretStr | None
"""What a setting can hold, seen from Python."""

_TEXT = Form(type="string")
_NAME = Parameter("param", _TEXT, required=True)


class _Raw(Shape[Mapping[str, Any]]):
    """The values as they came, for their own forms to read."""

    def decode(self, payload: Payload) -> Mapping[str, Any]:
        return payload.data


GET_ALL: Command[Mapping[str, Any]] = Command("getall", "getall", "read", {}, _Raw())
_GET: Command[Mapping[str, Any]] = Command("get", "get", "read", {"parameter": _NAME}, _Raw())


def get_command(setting: Setting) -> Command[Mapping[str, Any]]:
    """The command that reads a setting. ``InvalidCall`` for one that is only ever written."""
    if setting.write_only and not setting.secret:
        raise InvalidCall(f"{setting.wire} can be written, but no unit shows it", command="get")
    return _GET


def known_setting(settings: Mapping[str, Setting], name: str) -> Setting:
    """The setting of this name; ``InvalidCall`` with the nearest names when there is none."""
    found = settings.get(name)
    if found is not None:
        return found
    for python_name, setting in settings.items():
        if fold(setting.wire) == fold(name):
            raise InvalidCall(f"setting {name!r} is called {python_name!r} here")
    near = difflib.get_close_matches(name, settings, n=3)
    hint = f"; is it {' or '.join(repr(one) for one in near)}?" if near else ""
    raise InvalidCall(f"there is no setting {name!r}{hint}")


def read_value(setting: Setting, data: Mapping[str, Any]) -> SettingValue:
    """The value out of the answer to a ``get``."""
    spellings = {fold(wire) for wire in (setting.wire, *setting.aliases)}
    raw = next((value for key, value in data.items() if fold(key) in spellings), None)
    if raw is None and len(data) == 1:
        # Some values come back under a name of their own.
        raw = next(iter(data.values()))
    return _converted(setting, raw)


def _converted(setting: Setting, raw: Any) -> SettingValue:
    form = Form(type="secret") if setting.secret else setting.form
    try:
        value: SettingValue = converter(form)(raw)
    except Mismatch as mismatch:
        raise AnswerNotUnderstood(f"{setting.wire} {mismatch}", command="get") from None
    return value


def read_all(settings: Mapping[str, Setting], data: Mapping[str, Any]) -> dict[str, SettingValue]:
    """All values out of the answer to ``getall``, by Python name where there is one."""
    names = {fold(wire): name for name, one in settings.items() for wire in (*one.aliases, one.wire)}
    found: dict[str, SettingValue] = {}
    for wire, raw in data.items():
        name = names.get(fold(wire))
        found[wire if name is None else name] = (
            _as_it_came(raw) if name is None else _converted(settings[name], raw)
        )
    return found


def _as_it_came(raw: Any) -> SettingValue:
    value = scalar(raw)
    return str(value) if isinstance(value, list | dict) else value


class SettingWrite:
    """One value ready to be sent, and the way to tell whether it arrived."""

    def __init__(self, name: str, setting: Setting, value: object) -> None:
        self.name = name
        self._setting = setting
        self._text = _text(name, setting, value)
        secret = setting.secret or setting.form.type in ("secret", "file")
        self.readable = not (secret or setting.write_only)
        self.command: Command[None] = Command(
            "set",
            "set",
            "write",
            {"parameter": _NAME, "value": Parameter("value", _TEXT, required=True, secret=secret)},
            Nothing(),
        )
        self.arguments = {"parameter": setting.wire, "value": self._text}
        self.read_command = _GET
        self.read_arguments = {"parameter": setting.wire}

    def arrived(self, data: Mapping[str, Any]) -> bool:
        """True when the answer to a ``get`` shows this value."""
        return read_value(self._setting, data) == _converted(self._setting, self._text)


def set_arguments(settings: Mapping[str, Setting], values: Mapping[str, object]) -> list[SettingWrite]:
    """The writes for all values that are given; ``InvalidCall`` before anything is sent."""
    writes = []
    for name, value in values.items():
        if not isinstance(value, Unset):
            writes.append(SettingWrite(name, settings[name], value))
    return writes


def _text(name: str, setting: Setting, value: object) -> str:
    try:
        if value is None:
            if not setting.clearable:
                raise Mismatch(f"is None, but it cannot be cleared; expected {expectation(setting.form)}")
            return setting.form.clear_with
        return _spelt(setting.form, encode_value(setting.form, value, secret=setting.secret))
    except Mismatch as mismatch:
        raise InvalidCall(f"{name} {mismatch}", command="set") from None


def _spelt(form: Form, value: WireValue) -> str:
    if isinstance(value, FileSource):
        value = value.read()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, bool) and form.xml == "natural":
        # Settings speak of yes and no in both dialects, and `enableapi` refuses 1.
        return "yes" if value else "no"
    return form_text(form, value)
