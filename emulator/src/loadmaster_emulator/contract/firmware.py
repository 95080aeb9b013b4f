# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Firmware: Images of the appliance's own software. A new one takes effect with the next reboot, and the one
before it can be brought back.
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

_DATA = ParameterSpec(
    wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="getpreviousversion",
        v1_path="getpreviousversion",
        family="firmware",
        handler="getpreviousversion",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="value"),
    ),
    CommandSpec(
        name="installpatch",
        v1_path="installpatch",
        family="firmware",
        handler="installpatch",
        kind="upload",
        parameters=(
            _DATA,
            ParameterSpec(wire="confirm", value=ValueSpec(type="bool")),
        ),
        answer=AnswerSpec(shape="text"),
        v1_only=True,
    ),
    CommandSpec(
        name="restorepatch",
        v1_path="restorepatch",
        family="firmware",
        handler="restorepatch",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="listaddon",
        v1_path="listaddon",
        family="firmware",
        handler="listaddon",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="addaddon",
        v1_path="addaddon",
        family="firmware",
        handler="addaddon",
        kind="upload",
        parameters=(_DATA,),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="deladdon",
        v1_path="deladdon",
        family="firmware",
        handler="deladdon",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="notice",
        v1_path="notice",
        family="firmware",
        handler="notice",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
)


class FirmwareHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def getpreviousversion(self, call: Invocation, /) -> Answer:
        """Tell the version that was installed before."""
        ...

    def installpatch(self, call: Invocation, /) -> Answer:
        """Install an image, which has to be signed by the vendor. It runs after the next reboot."""
        ...

    def restorepatch(self, call: Invocation, /) -> Answer:
        """Choose the version before for the next reboot."""
        ...

    def listaddon(self, call: Invocation, /) -> Answer:
        """List the packages that were added to the firmware."""
        ...

    def addaddon(self, call: Invocation, /) -> Answer:
        """Add a package to the firmware, or take a newer one."""
        ...

    def deladdon(self, call: Invocation, /) -> Answer:
        """Take a package out of the firmware."""
        ...

    def notice(self, call: Invocation, /) -> Answer:
        """Read whose work the firmware contains."""
        ...
