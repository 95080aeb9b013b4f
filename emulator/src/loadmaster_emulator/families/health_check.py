"""How servers are checked and agents are asked where a service says nothing of its own."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, Record, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.health_check import HealthCheckHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import invalid
from loadmaster_emulator.store import Values
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.unit_wide import adaptive, check_timing, shortest_interval
from loadmaster_emulator.values import number


class HealthCheckFamily:
    """``showhealth``, ``modhealth``, ``showadaptive``, ``modadaptive``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def showhealth(self, call: Invocation, /) -> Answer:
        """How servers are checked."""
        del call
        return data(Record(OBJECTS["GlobalHealth"], dict(check_timing(self._unit.state))))

    def modhealth(self, call: Invocation, /) -> Answer:
        """Change it: the interval is judged by what held before, and grows where the rest asks for it."""
        before = check_timing(self._unit.state)
        interval = call.changes.get("RetryInterval")
        if interval is not None and number(interval) < _least(before):
            raise invalid("RetryInterval", str(interval))
        _put(self._unit.state.shared.unit_wide.check_timing, call)
        after = check_timing(self._unit.state)
        if number(after["RetryInterval"]) < _least(after):
            self._unit.state.shared.unit_wide.check_timing["RetryInterval"] = _least(after)
        self._tell(f"timing of health checks changed by {call.user}")
        return DONE

    def showadaptive(self, call: Invocation, /) -> Answer:
        """How agents are asked."""
        del call
        return data(Record(OBJECTS["AdaptiveParams"], dict(adaptive(self._unit.state))))

    def modadaptive(self, call: Invocation, /) -> Answer:
        """Change that."""
        _put(self._unit.state.shared.unit_wide.adaptive, call)
        self._tell(f"adaptive scheduling changed by {call.user}")
        return DONE

    def _tell(self, text: str) -> None:
        self._unit.changed()
        self._unit.tell(NOTICE, "config", text)


def _least(timing: Values) -> int:
    return shortest_interval(number(timing["Timeout"]), number(timing["RetryCount"]))


def _put(kept: Values, call: Invocation) -> None:
    for key, value in call.changes.items():
        if value is None:
            kept.pop(key, None)
        else:
            kept[key] = value


def install(parts: Parts) -> HealthCheckHandlers:
    """The family on one appliance."""
    return HealthCheckFamily(parts.unit)
