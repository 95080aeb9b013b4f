# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Image sets of login pages: Pages and images that services show to those who are to log in, besides the sets
that every appliance brings with it.
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
        name="SSOImageSet",
        wire="Image",
        family="sso-image",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string"),
                wire="Name",
                default=Default(kind="unknown"),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="listssoimages",
        v1_path="listssoimages",
        family="sso-image",
        handler="listssoimages",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("SSOImageSet",)),
        licence="edge_security",
    ),
    CommandSpec(
        name="ssoimages",
        v1_path="ssoimages",
        family="sso-image",
        handler="ssoimages",
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
        name="delssoimage",
        v1_path="delssoimage",
        family="sso-image",
        handler="delssoimage",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="edge_security",
    ),
)


class SsoImageHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def listssoimages(self, call: Invocation, /) -> Answer:
        """List the image sets that were uploaded."""
        ...

    def ssoimages(self, call: Invocation, /) -> Answer:
        """Add an image set. Its name is that of the folder in the archive."""
        ...

    def delssoimage(self, call: Invocation, /) -> Answer:
        """Delete an image set. One that a service shows is refused."""
        ...
