"""Which interfaces report the flows they see. The collector is a setting; no report is ever sent."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loadmaster_emulator.answer import DONE, Answer, Listing, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.telemetry import TelemetryHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.snapshot_values import Kinds, SnapshotFamily, number_of, objects_of, show_object
from loadmaster_emulator.store import State
from loadmaster_emulator.unit import NOTICE, WARNING, Unit

_INTERFACE = OBJECTS["TelemetryInterface"]


class TelemetryFamily:
    """``showtelemetry`` and ``enabletelemetry``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def showtelemetry(self, call: Invocation, /) -> Answer:
        """Every interface, or one."""
        wanted = call.number("iface")
        if wanted is not None:
            self._expect(wanted)
        shown = [
            Record(_INTERFACE, values)
            for values in _interfaces(self._unit.state)
            if wanted in (None, values["Id"])
        ]
        return data(Listing(_INTERFACE.wire, shown))

    def enabletelemetry(self, call: Invocation, /) -> Answer:
        """Let an interface report, or not."""
        number, wanted = self._expect(call.number("iface")), call.flag("enable")
        state = self._unit.state.unit.telemetry
        reporting = set(state.interfaces) & set(self._unit.state.unit.interfaces)
        state.interfaces = sorted(reporting | {number} if wanted else reporting - {number})
        self._unit.changed()
        word = "enabled" if wanted else "disabled"
        self._unit.tell(NOTICE, "config", f"telemetry of interface {number} {word} by {call.user}")
        if wanted and not self._unit.setting("TelemetryServer"):
            self._unit.tell(WARNING, "telemetry", "no collector is set, nothing is sent")
        return DONE

    def _expect(self, number: int | None) -> int:
        if number is None or number not in self._unit.state.unit.interfaces:
            raise Refusal(422, "Unknown interface")
        return number


def _interfaces(state: State) -> list[dict[str, Shown]]:
    on = state.unit.telemetry.interfaces
    return [{"Id": number, "TelemetryEnable": number in on} for number in state.unit.interfaces]


def _show(state: State) -> Kinds:
    return {_INTERFACE.name: [show_object(_INTERFACE, values) for values in _interfaces(state)]}


def _read(state: State, kinds: Mapping[str, Any]) -> None:
    shown = objects_of(kinds, _INTERFACE.name)
    on = {number_of(one, "interface") for one in shown if one.get("enabled") is True}
    state.unit.telemetry.interfaces = sorted(on)


SNAPSHOT = SnapshotFamily(_show, _read)


def install(parts: Parts) -> TelemetryHandlers:
    """The family on one appliance."""
    return TelemetryFamily(parts.unit)
