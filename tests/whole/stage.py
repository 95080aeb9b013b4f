"""A unit on which something of every kind exists, and that is put back to that state at will."""

from __future__ import annotations

import copy
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from loadmaster_codegen.model import Command, Description, Setting
from loadmaster_emulator import Emulator, Refusal
from tests.whole.base_calls import arguments, first_arguments, with_numbers
from tests.whole.preparation import SETTINGS, STEPS
from tests.whole.wire import wire_value

__all__ = ["LEAVING", "Stage", "parameters", "staged"]

LEAVING = frozenset({"reboot", "shutdown"})
"""Commands after which the unit is away."""


class Stage:
    """An emulated unit, what its objects are called, and the state to come back to."""

    def __init__(self, file: Path, description: Description) -> None:
        self._file = file
        self.unit = _unit(file).start()
        self.description = description
        self._commands = {command.name: command for command in description.commands()}
        self.known: dict[str, int] = {}
        self.failures: list[str] = []
        """What the unit said to steps of the preparation that it did not take."""
        self._prepare()
        with self.unit.locked() as state:
            self._kept = copy.deepcopy(state)
        self.before = self.fingerprint()

    def arguments(self, command: Command) -> dict[str, Any]:
        """Python names and values that the unit takes; what makes something gets names that are free."""
        return with_numbers(arguments(command), self.known)

    def fingerprint(self) -> bytes:
        """Everything the unit knows, without what grows by being asked: its log, its clock, its figures."""
        with self.unit.locked() as state:
            document = msgspec.to_builtins(state, enc_hook=_plain)
        for name in ("log", "statistics", "debug"):
            document["unit"].pop(name)
        document.pop("time")
        return msgspec.json.encode(document)

    def command(self, name: str) -> Command:
        """A command of the description."""
        return self._commands[name]

    def restart(self) -> None:
        """Stop the unit and start another one from the file that it left."""
        self.unit.stop()
        self.unit = _unit(self._file).start()

    def allow(self, setting: Setting) -> None:
        """Set what a setting depends on, past HTTP."""
        for need in setting.requires:
            if need.scope == "setting":
                other = self.description.settings[need.field]
                self.allow(other)
                value = need.values[0] if need.values else "sample"
                self.unit.raw("set", param=other.wire, value=wire_value(other.value, value))

    def restore(self) -> None:
        """Put everything back to how it was prepared."""
        with self.unit.locked() as state:
            kept = copy.deepcopy(self._kept)
            state.unit, state.shared, state.seed = kept.unit, kept.shared, kept.seed

    def _prepare(self) -> None:
        for wire, value in SETTINGS.items():
            self.unit.raw("set", param=wire, value=value)
        for name, given in STEPS:
            command = self._commands[name]
            chosen = with_numbers({**first_arguments(command), **given}, self.known)
            try:
                answer = self.unit.call_raw(command.v2_name, parameters(command, chosen))
            except Refusal as refusal:
                self.failures.append(f"{name}: {refusal.text}")
            else:
                self._learn(name, answer)

    def _learn(self, name: str, answer: Mapping[str, Any]) -> None:
        """The numbers that the unit gave to services, SubVSs and servers."""
        if name == "addvs":
            free = (one for one in ("service", "plain_service", "parent") if one not in self.known)
            self.known[next(free)] = answer["Index"]
        elif name == "modvs":
            *_, seat = answer["SubVS"]
            known = "seat" if "seat" not in self.known else "second_seat"
            self.known |= {known: seat["RsIndex"], f"{known}_service": seat["VSIndex"]}
        elif name == "addrs":
            free = (one for one in ("server", "second_server", "third_server") if one not in self.known)
            self.known[next(free)] = answer["Rs"][-1]["RsIndex"]


def _plain(one: Any) -> Any:
    raise NotImplementedError(f"{type(one).__name__} is no part of a state")


def parameters(command: Command, chosen: Mapping[str, Any]) -> dict[str, Any]:
    """Python names and values in wire form."""
    found = {}
    for name, value in chosen.items():
        parameter = command.parameter(name)
        found[parameter.wire] = wire_value(parameter.value, value)
    return found


def _unit(file: Path) -> Emulator:
    """A unit without TLS and limiter, whose clock stands still."""
    return Emulator(tls=False, limiter=False, clock_speed=0, state_file=file)


@contextmanager
def staged(description: Description) -> Iterator[Stage]:
    """A prepared unit."""
    with tempfile.TemporaryDirectory() as folder:
        stage = Stage(Path(folder) / "unit.json", description)
        try:
            yield stage
        finally:
            stage.unit.stop()
