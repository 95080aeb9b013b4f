"""Everything that takes a value: each parameter of each command, and each setting behind `set`."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from loadmaster import LoadMaster
from loadmaster_codegen.model import Command, Description, Parameter, Setting, Value
from tests.whole.odd_values import ABSENT, Trial
from tests.whole.stage import Stage, parameters
from tests.whole.wire import Dialect, Reply, Wire

__all__ = ["Target", "targets"]


@dataclass(frozen=True)
class Target:
    """One place that takes a value."""

    command: Command
    parameter: Parameter | None
    setting: Setting | None

    @property
    def label(self) -> str:
        """What failures call it."""
        if self.setting is not None:
            return f"set {self.setting.wire}"
        assert self.parameter is not None
        return f"{self.command.name}({self.parameter.wire})"

    @property
    def value(self) -> Value:
        """What it takes."""
        holder = self.setting or self.parameter
        assert holder is not None
        return holder.value

    @property
    def required(self) -> bool:
        """Whether the command demands it."""
        return self.parameter is not None and self.parameter.required

    @property
    def tells_commands_apart(self) -> bool:
        """Whether the call is another command without it."""
        verb = self.command.verb
        return self.parameter is not None and verb is not None and self.parameter.wire.lower() == verb.lower()

    @property
    def secret(self) -> bool:
        """Whether what it takes must not be shown."""
        holder = self.setting or self.parameter
        assert holder is not None
        return holder.secret

    def send(self, stage: Stage, wire: Wire, trial: Trial, dialect: Dialect) -> Reply:
        """The value by hand, beside what else the command wants."""
        if self.setting is not None:
            given = {"param": self.setting.wire, "value": trial.wire}
        else:
            assert self.parameter is not None
            given = parameters(self.command, stage.arguments(self.command))
            given[self.parameter.wire] = trial.wire
        given = {name: one for name, one in given.items() if one is not ABSENT}
        return wire.call(self.command, given, dialect)

    def call(self, stage: Stage, client: LoadMaster, trial: Trial) -> Any:
        """The value through the client's own method."""
        if self.setting is not None:
            client.settings.set(**{self.setting.name: trial.python})
            return None
        assert self.parameter is not None
        given = stage.arguments(self.command) | {self.parameter.name: trial.python}
        family = stage.description.families[self.command.family]
        method = getattr(getattr(client, family.accessor), self.command.method)
        inspect.signature(method).bind(**given)
        return method(**given)


def targets(description: Description) -> Iterator[Target]:
    """Every parameter of every command, and every setting that can be set."""
    commands = {command.name: command for command in description.commands()}
    for command in commands.values():
        yield from (Target(command, one, None) for one in command.parameters)
    for setting in description.settings.values():
        if not setting.read_only:
            yield Target(commands["set"], None, setting)
