# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Tide gauge: What the sea does. Not every harbour has the right to know."""

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
        name="Buoy",
        wire="Buoy",
        family="tide-gauge",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="height",
                key="height",
                value=ValueSpec(type="float"),
                wire="height",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="Sounding",
        wire="sounding",
        family="tide-gauge",
        fields=(
            FieldSpec(
                name="number",
                key="sounding",
                value=ValueSpec(type="int"),
                wire="sounding",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="depth",
                key="depth",
                value=ValueSpec(type="float"),
                wire="depth",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="Buoys",
        wire="Buoys",
        family="tide-gauge",
        fields=(
            FieldSpec(
                name="each",
                key="Buoy",
                value=ValueSpec(type="objects", object="Buoy", xml="tagged:Name"),
                wire="Buoy",
                default=Default(kind="unknown"),
            ),
        ),
    ),
    ObjectSpec(
        name="Sea",
        wire="Sea",
        family="tide-gauge",
        fields=(
            FieldSpec(
                name="buoys",
                key="Buoys",
                value=ValueSpec(type="object", object="Buoys"),
                wire="Buoys",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="soundings",
                key="Soundings",
                value=ValueSpec(type="objects", object="Sounding", xml="tagged:sounding"),
                wire="Soundings",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="gauge",
                key="gauge",
                value=ValueSpec(type="int", xml="attribute"),
                wire="gauge",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="salt",
                key="salt",
                value=ValueSpec(type="float"),
                wire="salt",
                default=Default(kind="unknown"),
                since="2.1",
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="sea",
        v1_path="sea",
        family="tide-gauge",
        handler="sea",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("Sea",)),
        since="2.0",
        licence="soundings",
    ),
    CommandSpec(
        name="seaview",
        v1_path="seaview",
        family="tide-gauge",
        handler="seaview",
        kind="read",
        parameters=(
            ParameterSpec(
                wire="far",
                value=ValueSpec(type="bool"),
                since="2.1",
                requires=(
                    Requirement(
                        scope="licence",
                        key="telescopes",
                        values=(),
                        when=(True,),
                        effect="refused",
                        text="somebody has to pay for the glass",
                    ),
                ),
            ),
        ),
        answer=AnswerSpec(shape="object", objects=("Sea",)),
    ),
)


class TideGaugeHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def sea(self, call: Invocation, /) -> Answer:
        """Look at the sea."""
        ...

    def seaview(self, call: Invocation, /) -> Answer:
        """Look at the sea from far away, which everybody may."""
        ...
