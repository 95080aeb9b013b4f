# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Legacy rules of one's own: Files of rules for the legacy engine of the web application firewall, and files
of data that these rules look things up in. A file of rules is a set of rules of the kind C, see the family of
legacy rules.
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
        name="addwafcustomrule",
        v1_path="addwafcustomrule",
        family="waf-file",
        handler="addwafcustomrule",
        kind="upload",
        parameters=(
            _FILENAME,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="delwafcustomrule",
        v1_path="delwafcustomrule",
        family="waf-file",
        handler="delwafcustomrule",
        kind="write",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadwafcustomrule",
        v1_path="downloadwafcustomrule",
        family="waf-file",
        handler="downloadwafcustomrule",
        kind="download",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="addwafcustomdata",
        v1_path="addwafcustomdata",
        family="waf-file",
        handler="addwafcustomdata",
        kind="upload",
        parameters=(
            _FILENAME,
            _DATA,
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="delwafcustomdata",
        v1_path="delwafcustomdata",
        family="waf-file",
        handler="delwafcustomdata",
        kind="write",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadwafcustomdata",
        v1_path="downloadwafcustomdata",
        family="waf-file",
        handler="downloadwafcustomdata",
        kind="download",
        parameters=(_FILENAME_2,),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
)


class WafFileHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def addwafcustomrule(self, call: Invocation, /) -> Answer:
        """Store a file of rules, or an archive of several with their data. A file of the same name is
        replaced. Rules have to be in the format of ModSecurity.
        """
        ...

    def delwafcustomrule(self, call: Invocation, /) -> Answer:
        """Delete a file of rules. Files of data that it refers to stay."""
        ...

    def downloadwafcustomrule(self, call: Invocation, /) -> Answer:
        """Fetch a file of rules."""
        ...

    def addwafcustomdata(self, call: Invocation, /) -> Answer:
        """Store a file that rules look things up in. A file of the same name is replaced."""
        ...

    def delwafcustomdata(self, call: Invocation, /) -> Answer:
        """Delete a file that rules look things up in."""
        ...

    def downloadwafcustomdata(self, call: Invocation, /) -> Answer:
        """Fetch a file that rules look things up in."""
        ...
