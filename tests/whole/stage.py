"""A unit on which something of every kind exists, and that is put back to that state at will."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import msgspec

from loadmaster_codegen.model import Command, Description
from loadmaster_emulator import Emulator, Refusal
from tests.whole.base_calls import PREPARATION, SETTINGS, arguments
from tests.whole.wire import wire_value

__all__ = ["LEAVING", "Stage", "parameters", "staged"]

LEAVING = frozenset({"reboot", "shutdown"})
"""Commands after which the unit is away."""


class Stage:
    """An emulated unit, what its objects are called, and the state to come back to."""

    def __init__(self, unit: Emulator, description: Description) -> None:
        self.unit = unit
        self.description = description
        self._commands = {command.name: command for command in description.commands()}
        self.known: dict[str, Any] = {}
        self.failures: dict[str, str] = {}
        """What the unit said to steps of the preparation that it did not take."""
        self._prepare()
        with unit.locked() as state:
            self._kept = copy.deepcopy(state)
        self.before = self.fingerprint()

    def arguments(self, command: Command) -> dict[str, Any]:
        """Python names and values that the unit takes; what makes something gets names that are free."""
        return arguments(command, self.known, fresh=command.name in PREPARATION)

    def fingerprint(self) -> bytes:
        """Everything the unit knows, without what grows by being asked: its log, its clock, its figures."""
        with self.unit.locked() as state:
            document = msgspec.to_builtins(state, enc_hook=_plain)
        for name in ("log", "statistics", "debug"):
            document["unit"].pop(name)
        document.pop("time")
        return msgspec.json.encode(document)

    def restore(self) -> None:
        """Put everything back to how it was prepared."""
        with self.unit.locked() as state:
            kept = copy.deepcopy(self._kept)
            state.unit, state.shared, state.seed = kept.unit, kept.shared, kept.seed

    def _prepare(self) -> None:
        for wire, value in SETTINGS.items():
            self.unit.raw("set", param=wire, value=value)
        for name, sets in PREPARATION.items():
            command = self._commands[name]
            for given in sets or ({},):
                chosen = {**arguments(command, self.known, fresh=False), **given}
                try:
                    answer = self.unit.call_raw(command.v2_name, parameters(command, chosen))
                except Refusal as refusal:
                    self.failures[name] = refusal.text
                else:
                    self._learn(name, answer)

    def _learn(self, name: str, answer: Mapping[str, Any]) -> None:
        """What later calls need of an answer: the numbers of the first service, and of its first server."""
        if name == "addvs" and "service" not in self.known:
            self.known["service"] = answer["Index"]
        if name == "addrs" and "server" not in self.known:
            self.known["server"] = answer["Rs"][-1]["RsIndex"]


def _plain(one: Any) -> Any:
    raise NotImplementedError(f"{type(one).__name__} is no part of a state")


def parameters(command: Command, chosen: Mapping[str, Any]) -> dict[str, Any]:
    """Python names and values in wire form."""
    found = {}
    for name, value in chosen.items():
        parameter = command.parameter(name)
        found[parameter.wire] = wire_value(parameter.value, value)
    return found


@contextmanager
def staged(description: Description) -> Iterator[Stage]:
    """A prepared unit without TLS and limiter, whose clock stands still."""
    with Emulator(tls=False, limiter=False, clock_speed=0) as unit:
        yield Stage(unit, description)
