# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Network telemetry: Which interfaces report the flows they see. Where the reports go and what is in them are
settings, without a collector among them nothing is sent.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    FieldSpec,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="TelemetryInterface",
        wire="Interface",
        family="telemetry",
        fields=(
            FieldSpec(
                name="interface",
                key="Id",
                value=ValueSpec(type="int"),
                wire="Id",
                default=Default(kind="required"),
                writes=(("enabletelemetry", "iface"),),
            ),
            FieldSpec(
                name="enabled",
                key="TelemetryEnable",
                value=ValueSpec(type="bool"),
                wire="TelemetryEnable",
                default=Default(kind="value", value=False),
                writes=(("enabletelemetry", "enable"),),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showtelemetry",
        v1_path="showtelemetry",
        family="telemetry",
        handler="showtelemetry",
        kind="read",
        parameters=(ParameterSpec(wire="iface", value=ValueSpec(type="int")),),
        answer=AnswerSpec(shape="objects", objects=("TelemetryInterface",)),
    ),
    CommandSpec(
        name="enabletelemetry",
        v1_path="enabletelemetry",
        family="telemetry",
        handler="enabletelemetry",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="iface", value=ValueSpec(type="int"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(
                wire="enable", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class TelemetryHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showtelemetry(self, call: Invocation, /) -> Answer:
        """List which interfaces report flows; with a number only that interface."""
        ...

    def enabletelemetry(self, call: Invocation, /) -> Answer:
        """Let an interface report its flows, or not."""
        ...
