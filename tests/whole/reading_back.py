"""One write by hand in one dialect, read back by another command in the other, and again after a restart."""

from __future__ import annotations

from collections import Counter
from typing import Any

from loadmaster_codegen.model import Command, Setting
from tests.whole.records import plain
from tests.whole.situations import BEFORE
from tests.whole.stage import Stage
from tests.whole.wire import Dialect, Reply, Wire, wire_value
from tests.whole.writes import Write, canonical, setting_values

__all__ = ["setting_stays", "shows", "stays"]

TRIES = 2
_SAID_BY_SILENCE = ("False", "0", "[]")
"""What an answer may say by leaving the field out."""


def stays(stage: Stage, write: Write, dialect: Dialect) -> str:
    """Nothing when the write shows in the other dialect before and after a restart; else what happened."""
    why = "no command but the writing one shows it"
    for reader in write.readers():
        stage.restore()
        current = list(_shown(stage, write, reader, dialect).elements())
        found = write.candidates(stage, current[0] if len(current) == 1 else "several")
        why = why if found else "no value that it does not have already"
        for value in found[:TRIES]:
            why = _try(stage, write, reader, value, dialect)
            if not why:
                return ""
    return why


def _try(stage: Stage, write: Write, reader: Command, value: Any, dialect: Dialect) -> str:
    stage.restore()
    _make_ready(stage, write)
    before = _shown(stage, write, reader, dialect, value)
    wire = Wire(stage.unit)
    reply = wire.call(write.command, write.parameters(stage, value), dialect)
    wire.close()
    if reply.status != 200:
        return f"{reply.status} {reply.text}"
    after = _shown(stage, write, reader, dialect, value)
    wanted = repr(canonical(write.field, value))
    if not _more(after, before, wanted):
        return f"{value!r} is not what {reader.name} shows: {dict(before)}, then {dict(after)}"
    stage.restart()
    kept = _shown(stage, write, reader, dialect, value)
    return "" if kept == after else f"{reader.name} shows {dict(after)}, and {dict(kept)} after a restart"


def shows(stage: Stage, write: Write, value: Any, dialect: Dialect) -> str:
    """Nothing when the unit refuses the value, or shows it in the other dialect; else what it shows."""
    stage.restore()
    _make_ready(stage, write)
    wire = Wire(stage.unit)
    reply = wire.call(write.command, write.parameters(stage, value), dialect)
    wire.close()
    if reply.status != 200:
        return ""
    wanted, seen = repr(canonical(write.field, value)), {}
    for reader in write.readers():
        seen[reader.name] = dict(_shown(stage, write, reader, dialect, value))
        left_out = wanted in _SAID_BY_SILENCE and "None" in seen[reader.name]
        if wanted in seen[reader.name] or left_out:
            return ""
    return f"{value!r} is taken, and then there is {seen}"


def _make_ready(stage: Stage, write: Write) -> None:
    for name, given in BEFORE.get(f"{write.shape.name}.{write.field.name}", ()):
        stage.unit.call_raw(name, given)


def _shown(
    stage: Stage, write: Write, reader: Command, written_in: Dialect, value: Any = None
) -> Counter[str]:
    wire = Wire(stage.unit)
    other: Dialect = "v2" if written_in == "v1" else "v1"
    found = write.shown(stage, wire, reader, other, value)
    wire.close()
    return found


def _more(after: Counter[str], before: Counter[str], wanted: str) -> bool:
    """Whether more objects say it than before; a switch that is off may be left out."""
    if after[wanted] > before[wanted]:
        return True
    return wanted == "False" and after["None"] > before["None"]


def setting_stays(stage: Stage, setting: Setting, dialect: Dialect) -> str:
    """The same for a setting: written with `set`, read with `get` and, where it is there, with `getall`."""
    why = "no value that it does not have already"
    for value in setting_values(setting):
        stage.restore()
        if _setting(stage, setting, "get", dialect) == canonical(setting, value):
            continue
        why = _try_setting(stage, setting, value, dialect)
        if not why:
            return ""
    return why


def _try_setting(stage: Stage, setting: Setting, value: Any, dialect: Dialect) -> str:
    stage.allow(setting)
    wire = Wire(stage.unit)
    given = {"param": setting.wire, "value": wire_value(setting.value, value)}
    reply = wire.call(stage.command("set"), given, dialect)
    wire.close()
    if reply.status != 200:
        return f"{reply.status} {reply.text}"
    readers = ("get", "getall") if setting.in_getall else ("get",)
    for moment in ("then", "after a restart"):
        for reader in readers:
            shown = _setting(stage, setting, reader, dialect)
            if shown != canonical(setting, value):
                return f"{value!r} is set, and {reader} shows {shown!r} {moment}"
        stage.restart()
    return ""


def _setting(stage: Stage, setting: Setting, reader: str, written_in: Dialect) -> Any:
    wire = Wire(stage.unit)
    other: Dialect = "v2" if written_in == "v1" else "v1"
    reply = wire.call(stage.command(reader), {"param": setting.wire} if reader == "get" else {}, other)
    wire.close()
    return plain(_value(reply, setting.wire), setting.value) if reply.status == 200 else reply.text


def _value(reply: Reply, wire: str) -> Any:
    if reply.dialect == "v2":
        return {name.lower(): one for name, one in reply.document.items()}.get(wire.lower())
    data = reply.root.find("Success/Data")
    found = [child.text or "" for child in data or () if child.tag.lower() == wire.lower()]
    return found or None
