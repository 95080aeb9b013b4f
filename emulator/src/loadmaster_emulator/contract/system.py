# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""System: Appliance-wide values under their wire names, the list of commands a unit knows, and power. The
client's own access to settings, with types and Python names, is built on these calls.
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
        name="CommandList",
        wire="Data",
        family="system",
        fields=(
            FieldSpec(
                name="firmware_version",
                key="version",
                value=ValueSpec(type="string"),
                wire="version",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="commands",
                key="commands",
                value=ValueSpec(type="list", json="array", xml="repeated"),
                wire="commands",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)

_PARAM = ParameterSpec(
    wire="param", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="get",
        v1_path="get",
        family="system",
        handler="get",
        kind="read",
        parameters=(_PARAM,),
        answer=AnswerSpec(shape="value"),
    ),
    CommandSpec(
        name="set",
        v1_path="set",
        family="system",
        handler="set",
        kind="write",
        parameters=(
            _PARAM,
            ParameterSpec(
                wire="value",
                value=ValueSpec(type="string"),
                required=True,
                aliases=("val",),
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="getall",
        v1_path="getall",
        family="system",
        handler="getall",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="listapi",
        v1_path="listapi",
        family="system",
        handler="listapi",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="object", objects=("CommandList",)),
    ),
    CommandSpec(
        name="reboot",
        v1_path="reboot",
        family="system",
        handler="reboot",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="shutdown",
        v1_path="shutdown",
        family="system",
        handler="shutdown",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
)


class SystemHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def get(self, call: Invocation, /) -> Answer:
        """Read one appliance-wide value. It comes back under its own wire name; secrets come back as
        asterisks.
        """
        ...

    def set(self, call: Invocation, /) -> Answer:
        """Change one appliance-wide value. An empty text clears it."""
        ...

    def getall(self, call: Invocation, /) -> Answer:
        """Read all appliance-wide values in one call. Values that are unset are left out, and so are some
        others, see the settings.
        """
        ...

    def listapi(self, call: Invocation, /) -> Answer:
        """List the commands the unit accepts."""
        ...

    def reboot(self, call: Invocation, /) -> Answer:
        """Restart the unit. Success is answered first; then the API is away for some minutes."""
        ...

    def shutdown(self, call: Invocation, /) -> Answer:
        """Switch the unit off. Success is answered first; nobody can switch it on again over the network."""
        ...
