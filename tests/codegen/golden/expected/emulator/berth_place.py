# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Berths: Where one ship lies."""

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
    Requirement,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = (
    ObjectSpec(
        name="Berth",
        wire="Berth",
        family="berth-place",
        fields=(
            FieldSpec(
                name="ship",
                key="Ship",
                value=ValueSpec(type="string"),
                wire="Ship",
                default=Default(kind="required"),
                writes=(("addberth", "ship"),),
            ),
            FieldSpec(
                name="rope_length",
                key="Rope",
                value=ValueSpec(type="int"),
                wire="Rope",
                default=Default(kind="value", value=10),
                writes=(("addberth", "rope"), ("modberth", "rope")),
            ),
        ),
    ),
    ObjectSpec(
        name="Mooring",
        wire="Moor",
        family="berth-place",
        fields=(
            FieldSpec(
                name="place",
                key="Place",
                value=ValueSpec(type="int"),
                wire="Place",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="tight",
                key="Tight",
                value=ValueSpec(type="bool", xml="yes/no"),
                wire="Tight",
                default=Default(kind="value", value=False),
                writes=(("modberth", "tight"),),
            ),
        ),
    ),
)

_P = ParameterSpec(
    wire="p", value=ValueSpec(type="reference", prefix="#"), required=True, default=Default(kind="required")
)
_S = ParameterSpec(
    wire="s", value=ValueSpec(type="enum", codes=(("l", "l", "left"), ("r", "r", "right"))), v2_only=True
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addberth",
        v1_path="addberth",
        family="berth-place",
        handler="addberth",
        kind="write",
        parameters=(
            _P,
            _S,
            ParameterSpec(
                wire="ship",
                value=ValueSpec(type="string"),
                key="Ship",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="rope", value=ValueSpec(type="int"), key="Rope", default=Default(kind="value", value=10)
            ),
        ),
        answer=AnswerSpec(shape="objects", objects=("Berth",)),
    ),
    CommandSpec(
        name="modberth",
        v1_path="modberth",
        family="berth-place",
        handler="modberth",
        kind="write",
        parameters=(
            _P,
            _S,
            ParameterSpec(
                wire="rope",
                value=ValueSpec(type="int"),
                key="Rope",
                default=Default(kind="value", value=10),
                requires=(
                    Requirement(
                        scope="parent",
                        key="Light",
                        values=(True,),
                        when=(0,),
                        effect="refused",
                        text="without rope there has to be light",
                    ),
                ),
            ),
            ParameterSpec(wire="tight", value=ValueSpec(type="bool")),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delberth",
        v1_path="delberth",
        family="berth-place",
        handler="delberth",
        kind="write",
        parameters=(
            _P,
            _S,
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class BerthPlaceHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addberth(self, call: Invocation, /) -> Answer:
        """Let a ship in."""
        ...

    def modberth(self, call: Invocation, /) -> Answer:
        """Change the rope."""
        ...

    def delberth(self, call: Invocation, /) -> Answer:
        """Send a ship away."""
        ...
