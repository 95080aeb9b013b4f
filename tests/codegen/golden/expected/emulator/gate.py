# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Gates: What lets people into the harbour."""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = ()


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="gate.open",
        v1_path="gate",
        family="gate",
        handler="gate_open",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="p",
                value=ValueSpec(type="reference", prefix="#"),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="s",
                value=ValueSpec(type="enum", codes=(("l", "l", "left"), ("r", "r", "right"))),
                v2_only=True,
            ),
            ParameterSpec(
                wire="open", value=ValueSpec(type="bool"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        v2_name="gate",
        verb="open",
        first_boot=True,
    ),
    CommandSpec(
        name="gate.paint",
        v1_path="gate",
        family="gate",
        handler="gate_paint",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="paint", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(wire="coats", value=ValueSpec(type="int")),
            ParameterSpec(wire="gloss", value=ValueSpec(type="bool")),
        ),
        answer=AnswerSpec(shape="object", objects=("Pier",), inside=("Harbour", "Gate")),
        v2_name="gate",
        verb="paint",
    ),
)


class GateHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def gate_open(self, call: Invocation, /) -> Answer:
        """Let people in, or not."""
        ...

    def gate_paint(self, call: Invocation, /) -> Answer:
        """Give the gate a colour."""
        ...
