# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""RSA SecurID: What the appliance needs to know of an RSA authentication manager before domains can check
tokens with it.
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
        name="setrsaconfig",
        v1_path="setrsaconfig",
        family="rsa-securid",
        handler="setrsaconfig",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
    CommandSpec(
        name="setrsanodesecret",
        v1_path="setrsanodesecret",
        family="rsa-securid",
        handler="setrsanodesecret",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data",
                value=ValueSpec(type="file"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="rsanspwd",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
)


class RsaSecuridHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def setrsaconfig(self, call: Invocation, /) -> Answer:
        """Store the configuration file that the authentication manager gives out for its agents."""
        ...

    def setrsanodesecret(self, call: Invocation, /) -> Answer:
        """Store the secret that the appliance and the authentication manager share."""
        ...
