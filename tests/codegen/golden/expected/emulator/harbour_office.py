# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Harbour office: What the office is asked about piers, and is handed."""

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

_P = ParameterSpec(
    wire="p", value=ValueSpec(type="reference", prefix="#"), required=True, default=Default(kind="required")
)
_S = ParameterSpec(
    wire="s", value=ValueSpec(type="enum", codes=(("l", "l", "left"), ("r", "r", "right"))), v2_only=True
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="harbour.all",
        v1_path="harbour/all",
        family="harbour-office",
        handler="harbour_all",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="kinds", objects=("Pier", "Berth")),
    ),
    CommandSpec(
        name="sinkpier",
        v1_path="sinkpier",
        family="harbour-office",
        handler="sinkpier",
        kind="action",
        parameters=(
            _P,
            _S,
        ),
        answer=AnswerSpec(shape="text"),
        v1_only=True,
    ),
    CommandSpec(
        name="putchart",
        v1_path="putchart",
        family="harbour-office",
        handler="putchart",
        kind="upload",
        parameters=(
            _P,
            _S,
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getchart",
        v1_path="getchart",
        family="harbour-office",
        handler="getchart",
        kind="download",
        parameters=(
            _P,
            _S,
        ),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="depth",
        v1_path="depth",
        family="harbour-office",
        handler="depth",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value", key="Depth"),
    ),
    CommandSpec(
        name="gatekeys",
        v1_path="gatekeys",
        family="harbour-office",
        handler="gatekeys",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="secrets", key="keys"),
    ),
    CommandSpec(
        name="counts",
        v1_path="counts",
        family="harbour-office",
        handler="counts",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="7.tides",
        v1_path="/tides7/all",
        family="harbour-office",
        handler="command_7_tides",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
)


class HarbourOfficeHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def harbour_all(self, call: Invocation, /) -> Answer:
        """Look at piers and berths side by side."""
        ...

    def sinkpier(self, call: Invocation, /) -> Answer:
        """Let a pier sink."""
        ...

    def putchart(self, call: Invocation, /) -> Answer:
        """Send the drawing of a pier."""
        ...

    def getchart(self, call: Invocation, /) -> Answer:
        """Fetch the drawing of a pier."""
        ...

    def depth(self, call: Invocation, /) -> Answer:
        """Measure the depth."""
        ...

    def gatekeys(self, call: Invocation, /) -> Answer:
        """List what opens gates."""
        ...

    def counts(self, call: Invocation, /) -> Answer:
        """Count everything."""
        ...

    def command_7_tides(self, call: Invocation, /) -> Answer:
        """Look at the tides where other harbours ask for them."""
        ...
