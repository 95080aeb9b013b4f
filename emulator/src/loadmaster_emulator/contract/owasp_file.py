# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""OWASP rules of one's own: Files of rules for the OWASP engine of the web application firewall, and files of
data that these rules look things up in. A file of rules is one rule for the family of OWASP rules, under the
name of the file without its ending.
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

_FILENAME = ParameterSpec(
    wire="filename",
    value=ValueSpec(type="string", pattern="[A-Za-z_][A-Za-z0-9_.-]*"),
    required=True,
    default=Default(kind="required"),
)
_DATA = ParameterSpec(
    wire="data", value=ValueSpec(type="file"), required=True, default=Default(kind="required")
)
_FILENAME_2 = ParameterSpec(
    wire="filename", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="addowaspcustomrule",
        v1_path="addowaspcustomrule",
        family="owasp-file",
        handler="addowaspcustomrule",
        kind="upload",
        parameters=(
            _FILENAME,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="delowaspcustomrule",
        v1_path="delowaspcustomrule",
        family="owasp-file",
        handler="delowaspcustomrule",
        kind="write",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadowaspcustomrule",
        v1_path="downloadowaspcustomrule",
        family="owasp-file",
        handler="downloadowaspcustomrule",
        kind="download",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="addowaspcustomdata",
        v1_path="addowaspcustomdata",
        family="owasp-file",
        handler="addowaspcustomdata",
        kind="upload",
        parameters=(
            _FILENAME,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="delowaspcustomdata",
        v1_path="delowaspcustomdata",
        family="owasp-file",
        handler="delowaspcustomdata",
        kind="write",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadowaspcustomdata",
        v1_path="downloadowaspcustomdata",
        family="owasp-file",
        handler="downloadowaspcustomdata",
        kind="download",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
)


class OwaspFileHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.
        """
        ...

    def delowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Delete a file of rules. Files of data that it refers to stay."""
        ...

    def downloadowaspcustomrule(self, call: Invocation, /) -> Answer:
        """Fetch a file of rules. In JSON it comes back with a line end more than was stored."""
        ...

    def addowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Store a file that rules look things up in. A file of the same name is replaced."""
        ...

    def delowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Delete a file that rules look things up in."""
        ...

    def downloadowaspcustomdata(self, call: Invocation, /) -> Answer:
        """Fetch a file that rules look things up in. In JSON it comes back with a line end more than was
        stored.
        """
        ...
