# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Health checks: What holds for the checks of all servers where a service says nothing of its own, and how
the agents are asked that adaptive scheduling relies on.
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
        name="GlobalHealth",
        wire="GlobalHealth",
        family="health-check",
        fields=(
            FieldSpec(
                name="interval_seconds",
                key="RetryInterval",
                value=ValueSpec(type="int", minimum=9, maximum=901, json="string"),
                wire="RetryInterval",
                default=Default(kind="value", value=9),
                writes=(("modhealth", "RetryInterval"),),
            ),
            FieldSpec(
                name="timeout_seconds",
                key="Timeout",
                value=ValueSpec(type="int", minimum=4, maximum=60, json="string"),
                wire="Timeout",
                default=Default(kind="value", value=4),
                writes=(("modhealth", "timeout"),),
            ),
            FieldSpec(
                name="retry_count",
                key="RetryCount",
                value=ValueSpec(type="int", minimum=2, maximum=15, json="string"),
                wire="RetryCount",
                default=Default(kind="value", value=2),
                writes=(("modhealth", "RetryCount"),),
            ),
        ),
    ),
    ObjectSpec(
        name="AdaptiveParams",
        wire="AdaptiveParams",
        family="health-check",
        fields=(
            FieldSpec(
                name="path",
                key="AdaptiveURL",
                value=ValueSpec(type="string"),
                wire="AdaptiveURL",
                default=Default(kind="unknown"),
                writes=(("modadaptive", "AdaptiveURL"),),
            ),
            FieldSpec(
                name="port",
                key="AdaptivePort",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                wire="AdaptivePort",
                default=Default(kind="unknown"),
                writes=(("modadaptive", "AdaptivePort"),),
            ),
            FieldSpec(
                name="interval_seconds",
                key="AdaptiveInterval",
                value=ValueSpec(type="int", minimum=10, maximum=60),
                wire="AdaptiveInterval",
                default=Default(kind="unknown"),
                writes=(("modadaptive", "AdaptiveInterval"),),
            ),
            FieldSpec(
                name="minimum_percent",
                key="MinPercent",
                value=ValueSpec(type="int"),
                wire="MinPercent",
                default=Default(kind="unknown"),
                writes=(("modadaptive", "MinPercent"),),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showhealth",
        v1_path="showhealth",
        family="health-check",
        handler="showhealth",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("GlobalHealth",)),
    ),
    CommandSpec(
        name="modhealth",
        v1_path="modhealth",
        family="health-check",
        handler="modhealth",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="RetryInterval",
                value=ValueSpec(type="int", minimum=9, maximum=901, json="string"),
                key="RetryInterval",
                default=Default(kind="value", value=9),
            ),
            ParameterSpec(
                wire="timeout",
                value=ValueSpec(type="int", minimum=4, maximum=60, json="string"),
                key="Timeout",
                default=Default(kind="value", value=4),
            ),
            ParameterSpec(
                wire="RetryCount",
                value=ValueSpec(type="int", minimum=2, maximum=15, json="string"),
                key="RetryCount",
                default=Default(kind="value", value=2),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="showadaptive",
        v1_path="showadaptive",
        family="health-check",
        handler="showadaptive",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("AdaptiveParams",)),
    ),
    CommandSpec(
        name="modadaptive",
        v1_path="modadaptive",
        family="health-check",
        handler="modadaptive",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="AdaptiveURL",
                value=ValueSpec(type="string"),
                key="AdaptiveURL",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="AdaptivePort",
                value=ValueSpec(type="port", minimum=0, maximum=65535),
                key="AdaptivePort",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="AdaptiveInterval",
                value=ValueSpec(type="int", minimum=10, maximum=60),
                key="AdaptiveInterval",
                default=Default(kind="unknown"),
            ),
            ParameterSpec(
                wire="MinPercent",
                value=ValueSpec(type="int"),
                key="MinPercent",
                default=Default(kind="unknown"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class HealthCheckHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showhealth(self, call: Invocation, /) -> Answer:
        """Read how servers are checked."""
        ...

    def modhealth(self, call: Invocation, /) -> Answer:
        """Change how servers are checked."""
        ...

    def showadaptive(self, call: Invocation, /) -> Answer:
        """Read how agents are asked for the load of their servers."""
        ...

    def modadaptive(self, call: Invocation, /) -> Answer:
        """Change how agents are asked for the load of their servers."""
        ...
