# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Places of our own: Names for places that are no country. Networks of clients are put there, and sites serve
them.
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
        name="GeoCustomLocation",
        wire="location",
        family="geo-custom-location",
        fields=(
            FieldSpec(
                name="name",
                key="Name",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                wire="Name",
                default=Default(kind="required"),
                writes=(("addcustomlocation", "location"),),
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addcustomlocation",
        v1_path="addcustomlocation",
        family="geo-custom-location",
        handler="addcustomlocation",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="location",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="editcustomlocation",
        v1_path="editcustomlocation",
        family="geo-custom-location",
        handler="editcustomlocation",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="clOldName",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="clNewName",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="deletecustomlocation",
        v1_path="deletecustomlocation",
        family="geo-custom-location",
        handler="deletecustomlocation",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="clName",
                value=ValueSpec(type="string", min_length=1, max_length=255),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="global_balancing",
    ),
    CommandSpec(
        name="listcustomlocation",
        v1_path="listcustomlocation",
        family="geo-custom-location",
        handler="listcustomlocation",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("GeoCustomLocation",)),
        licence="global_balancing",
    ),
)


class GeoCustomLocationHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addcustomlocation(self, call: Invocation, /) -> Answer:
        """Define a place."""
        ...

    def editcustomlocation(self, call: Invocation, /) -> Answer:
        """Give a place another name. Networks and sites go with it."""
        ...

    def deletecustomlocation(self, call: Invocation, /) -> Answer:
        """Delete a place. Networks are in no country then, and sites serve it no longer."""
        ...

    def listcustomlocation(self, call: Invocation, /) -> Answer:
        """List the places."""
        ...
