# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Intrusion detection: The rules by which requests to services with intrusion detection are judged. How
easily a request is rejected is a setting. Needs a licence that includes it.
"""

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
        name="updatedetect",
        v1_path="updatedetect",
        family="intrusion-detection",
        handler="updatedetect",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="application_front_end",
    ),
)


class IntrusionDetectionHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def updatedetect(self, call: Invocation, /) -> Answer:
        """Put a set of rules in the place of the present one."""
        ...
