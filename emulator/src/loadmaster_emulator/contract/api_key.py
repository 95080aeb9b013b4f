# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""API keys: Keys with which programs log in, with the permissions of the user who made them. A user has 16 at
most: the next one silently takes the place of the oldest, and whoever used that is locked out.
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
        name="listapikeys",
        v1_path="listapikeys",
        family="api-key",
        handler="listapikeys",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="secrets", key="apikeys"),
    ),
    CommandSpec(
        name="addapikey",
        v1_path="addapikey",
        family="api-key",
        handler="addapikey",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="secrets", key="apikeys"),
    ),
    CommandSpec(
        name="delapikey",
        v1_path="delapikey",
        family="api-key",
        handler="delapikey",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="key",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(wire="user", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="secrets", key="apikeys"),
    ),
)


class ApiKeyHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listapikeys(self, call: Invocation, /) -> Answer:
        """List the keys of the user who calls, oldest first."""
        ...

    def addapikey(self, call: Invocation, /) -> Answer:
        """Make a key for the user who calls. The answer lists all keys; the new one is found by comparing."""
        ...

    def delapikey(self, call: Invocation, /) -> Answer:
        """Delete a key. Takes the permission to administrate users. The answer lists the keys that are left."""
        ...
