"""Settings by name, the list of commands, and power."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from loadmaster_emulator.answer import DONE, Answer, Item, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS, SETTINGS
from loadmaster_emulator.contract.system import SystemHandlers
from loadmaster_emulator.firmware_gates import has_setting
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.setting_change import change_setting, find_on
from loadmaster_emulator.specification import SettingSpec, Stored
from loadmaster_emulator.store import UnitState
from loadmaster_emulator.unit import NOTICE, Unit

MASK = "********"

_MARKUP = frozenset({"motd", "wuipreauth", "sshpreauth"})
"""Banners: v1 answers with the markup as it stands."""

_STATUS = {"active": "Active", "standby": "Standby", "passive": "Passive", "single": "HA not configured"}
_WAITING = ("standby", "passive")


class SystemFamily:
    """``get``, ``set``, ``getall``, ``listapi``, ``reboot``, ``shutdown``."""

    def __init__(self, unit: Unit, commands: Callable[[], Iterable[str]]) -> None:
        self._unit = unit
        self._commands = commands

    def get(self, call: Invocation, /) -> Answer:
        """One value under its own name, asterisks for secrets, nothing where nothing is set."""
        asked = call.text("param") or ""
        spec = find_on(self._unit, asked)
        shown = SETTINGS.get(asked.lower(), spec).wire
        item = self._item(spec, shown)
        return data(item) if item else data()

    def set(self, call: Invocation, /) -> Answer:
        """Change one value."""
        raw = call.arguments.get("value", "")
        change_setting(self._unit, call.text("param") or "", raw if not isinstance(raw, tuple) else list(raw))
        return DONE

    def getall(self, call: Invocation, /) -> Answer:
        """Every value the listing of a real unit has, without those that hold nothing."""
        del call
        version = self._unit.state.unit.version
        listed = (spec for spec in SETTINGS.values() if spec.in_getall and has_setting(version, spec))
        distinct = {spec.wire: spec for spec in listed}
        return data(*filter(None, (self._item(spec, spec.wire) for spec in distinct.values())))

    def listapi(self, call: Invocation, /) -> Answer:
        """The commands this unit carries out."""
        del call
        spec = OBJECTS["CommandList"]
        values: dict[str, Shown] = {"version": self._unit.state.unit.version}
        values["commands"] = tuple(sorted(self._commands()))
        return data(Record(spec, values))

    def reboot(self, call: Invocation, /) -> Answer:
        """Success first; the unit is away afterwards."""
        self._unit.tell(NOTICE, "system", f"reboot requested by {call.user}")
        return Answer(afterwards="reboot")

    def shutdown(self, call: Invocation, /) -> Answer:
        """Success first; the unit is gone afterwards."""
        self._unit.tell(NOTICE, "system", f"shutdown requested by {call.user}")
        return Answer(afterwards="shutdown")

    def _item(self, spec: SettingSpec, shown: str) -> Item | None:
        value = self._value(spec)
        if value is None or value == () or (spec.write_only and not spec.secret):
            return None
        if spec.secret:
            return Item(shown, MASK, SETTINGS["hostname"].value)
        return Item(shown, value, spec.value, markup=spec.wire.lower() in _MARKUP)

    def _value(self, spec: SettingSpec) -> Stored | None:
        unit = self._unit.state.unit
        computed: dict[str, Callable[[], Stored]] = {
            "version": lambda: unit.version,
            "serialnumber": lambda: unit.serial,
            "boottime": lambda: _moment(unit.booted_at),
            "activetime": lambda: _active_since(unit),
            "time": lambda: _moment(self._unit.clock.now()),
            "hastatus": lambda: _STATUS[unit.role],
        }
        source = computed.get(spec.wire.lower())
        return source() if source else self._unit.setting(spec.wire)


def _active_since(unit: UnitState) -> str:
    if unit.role in _WAITING:
        return "0"
    return _moment(unit.active_since or unit.booted_at)


def _moment(seconds: float) -> str:
    return time.strftime("%a %b %e %H:%M:%S UTC %Y", time.gmtime(seconds))


def install(parts: Parts) -> SystemHandlers:
    """The family on one appliance."""
    return SystemFamily(parts.unit, parts.command_names)
