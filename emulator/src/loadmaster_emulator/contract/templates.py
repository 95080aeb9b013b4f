# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Templates: Models of virtual services, from which new ones are made with the `template` of `addvs`. They
come as files, from the vendor or from another appliance.
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
        name="Template",
        wire="template",
        family="templates",
        fields=(
            FieldSpec(
                name="name",
                key="name",
                value=ValueSpec(type="string"),
                wire="name",
                default=Default(kind="unknown"),
            ),
            FieldSpec(
                name="comment",
                key="comment",
                value=ValueSpec(type="string"),
                wire="comment",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
            FieldSpec(
                name="certified",
                key="certified",
                value=ValueSpec(type="string"),
                wire="certified",
                default=Default(kind="unknown"),
                absent_when_unset=True,
            ),
        ),
    ),
)


COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="exportvstmplt",
        v1_path="exportvstmplt",
        family="templates",
        handler="exportvstmplt",
        kind="download",
        parameters=(
            ParameterSpec(
                wire="vs", value=ValueSpec(type="reference"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=3, maximum=65530, also=("*",))),
            ParameterSpec(
                wire="prot",
                value=ValueSpec(type="enum", codes=(("tcp", "tcp", "tcp"), ("udp", "udp", "udp"))),
            ),
        ),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="uploadtemplate",
        v1_path="uploadtemplate",
        family="templates",
        handler="uploadtemplate",
        kind="upload",
        parameters=(
            ParameterSpec(
                wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="listtemplates",
        v1_path="listtemplates",
        family="templates",
        handler="listtemplates",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="objects", objects=("Template",)),
    ),
    CommandSpec(
        name="deltemplate",
        v1_path="deltemplate",
        family="templates",
        handler="deltemplate",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="name", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
        ),
        answer=AnswerSpec(shape="none"),
    ),
)


class TemplatesHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def exportvstmplt(self, call: Invocation, /) -> Answer:
        """Fetch a service as a template."""
        ...

    def uploadtemplate(self, call: Invocation, /) -> Answer:
        """Install the templates of a file. The answer tells in its text how many were new."""
        ...

    def listtemplates(self, call: Invocation, /) -> Answer:
        """List the installed templates."""
        ...

    def deltemplate(self, call: Invocation, /) -> Answer:
        """Delete a template. Services made from it stay as they are."""
        ...
