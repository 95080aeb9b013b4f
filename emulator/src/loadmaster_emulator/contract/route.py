# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Static routes: Routes to networks that are not reached through the default gateway. A route cannot be
changed: it is deleted and added again.
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
        name="Route",
        wire="Route",
        family="route",
        fields=(
            FieldSpec(
                name="destination",
                key="Destination",
                value=ValueSpec(type="string"),
                wire="Destination",
                default=Default(kind="required"),
                writes=(("addroute", "dest"),),
            ),
            FieldSpec(
                name="gateway",
                key="Gateway",
                value=ValueSpec(type="address"),
                wire="Gateway",
                default=Default(kind="required"),
                writes=(("addroute", "gateway"),),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="showroute",
        v1_path="showroute",
        family="route",
        handler="showroute",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("Route",)),
    ),
    CommandSpec(
        name="addroute",
        v1_path="addroute",
        family="route",
        handler="addroute",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="dest",
                value=ValueSpec(type="string"),
                key="Destination",
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="gateway",
                value=ValueSpec(type="address"),
                key="Gateway",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delroute",
        v1_path="delroute",
        family="route",
        handler="delroute",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="dest", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="logging.traceroute",
        v1_path="logging/traceroute",
        family="route",
        handler="logging_traceroute",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="text"),
    ),
)


class RouteHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def showroute(self, call: Invocation, /) -> Answer:
        """List the static routes."""
        ...

    def addroute(self, call: Invocation, /) -> Answer:
        """Add a static route."""
        ...

    def delroute(self, call: Invocation, /) -> Answer:
        """Delete a static route."""
        ...

    def logging_traceroute(self, call: Invocation, /) -> Answer:
        """Find the routers on the way to a host, and read what was found as text."""
        ...
