# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Cipher sets: Named lists of TLS ciphers, as services and administration refer to them. The appliance brings
sets of its own, which nobody can change; it has no command that lists the names of all sets.
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
        name="CipherSet",
        wire="CipherSet",
        family="cipher-set",
        fields=(
            FieldSpec(
                name="ciphers",
                key="cipherset",
                value=ValueSpec(type="list", separator=":", json="string"),
                wire="cipherset",
                default=Default(kind="required"),
                writes=(("modifycipherset", "value"),),
            ),
        ),
    ),
)

_NAME = ParameterSpec(
    wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="getcipherset",
        v1_path="getcipherset",
        family="cipher-set",
        handler="getcipherset",
        kind="read",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="object", objects=("CipherSet",)),
    ),
    CommandSpec(
        name="modifycipherset",
        v1_path="modifycipherset",
        family="cipher-set",
        handler="modifycipherset",
        kind="write",
        parameters=(
            _NAME,
            ParameterSpec(
                wire="value",
                value=ValueSpec(type="list", separator=":", json="string"),
                key="cipherset",
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="delcipherset",
        v1_path="delcipherset",
        family="cipher-set",
        handler="delcipherset",
        kind="write",
        parameters=(_NAME,),
        answer=AnswerSpec(shape="none"),
    ),
)


class CipherSetHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def getcipherset(self, call: Invocation, /) -> Answer:
        """Read the ciphers of a set, one of the appliance's own too."""
        ...

    def modifycipherset(self, call: Invocation, /) -> Answer:
        """Make a set, or put other ciphers into one there is."""
        ...

    def delcipherset(self, call: Invocation, /) -> Answer:
        """Delete a set that nothing uses."""
        ...
