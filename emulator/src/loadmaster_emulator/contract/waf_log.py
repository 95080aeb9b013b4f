# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Logs of the web application firewall: What the web application firewall writes down: audit logs of the
requests that it found fault with, on the unit or at a collector, and debug logs. They hold what clients sent,
personal data included.
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
        name="setwaflogformat",
        v1_path="setwaflogformat",
        family="waf-log",
        handler="setwaflogformat",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="logformat",
                value=ValueSpec(
                    type="enum", codes=(("native", "native", "native"), ("json", "json", "json"))
                ),
                required=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="enablewafremotelogging",
        v1_path="enablewafremotelogging",
        family="waf-log",
        handler="enablewafremotelogging",
        kind="write",
        parameters=(
            ParameterSpec(
                wire="remoteuri",
                value=ValueSpec(type="string"),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="username",
                value=ValueSpec(type="string"),
                required=True,
                default=Default(kind="required"),
            ),
            ParameterSpec(
                wire="passwd",
                value=ValueSpec(type="secret"),
                required=True,
                secret=True,
                default=Default(kind="required"),
            ),
        ),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="disablewafremotelogging",
        v1_path="disablewafremotelogging",
        family="waf-log",
        handler="disablewafremotelogging",
        kind="write",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="listwafauditfiles",
        v1_path="listwafauditfiles",
        family="waf-log",
        handler="listwafauditfiles",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="downloadwafauditlog",
        v1_path="downloadwafauditlog",
        family="waf-log",
        handler="downloadwafauditlog",
        kind="download",
        parameters=(
            ParameterSpec(
                wire="file", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
            ),
            ParameterSpec(wire="filter", value=ValueSpec(type="string")),
        ),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="logging.downloadwafdebuglogs",
        v1_path="logging/downloadwafdebuglogs",
        family="waf-log",
        handler="logging_downloadwafdebuglogs",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="logging.resetwafdebuglogs",
        v1_path="logging/resetwafdebuglogs",
        family="waf-log",
        handler="logging_resetwafdebuglogs",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="logging.savemlogcdata",
        v1_path="logging/savemlogcdata",
        family="waf-log",
        handler="logging_savemlogcdata",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
        licence="web_application_firewall",
    ),
    CommandSpec(
        name="logging.clearmlogcdata",
        v1_path="logging/clearmlogcdata",
        family="waf-log",
        handler="logging_clearmlogcdata",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
        licence="web_application_firewall",
    ),
)


class WafLogHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def setwaflogformat(self, call: Invocation, /) -> Answer:
        """Choose how the audit logs are written."""
        ...

    def enablewafremotelogging(self, call: Invocation, /) -> Answer:
        """Send the audit logs to a collector as well. A call replaces the collector of the one before."""
        ...

    def disablewafremotelogging(self, call: Invocation, /) -> Answer:
        """Send the audit logs nowhere, and forget the collector."""
        ...

    def listwafauditfiles(self, call: Invocation, /) -> Answer:
        """List the files of the audit log."""
        ...

    def downloadwafauditlog(self, call: Invocation, /) -> Answer:
        """Fetch a file of the audit log, or the lines of it that contain a text."""
        ...

    def logging_downloadwafdebuglogs(self, call: Invocation, /) -> Answer:
        """Fetch the debug logs as a compressed archive."""
        ...

    def logging_resetwafdebuglogs(self, call: Invocation, /) -> Answer:
        """Empty the debug logs."""
        ...

    def logging_savemlogcdata(self, call: Invocation, /) -> Answer:
        """Fetch, as a compressed archive, the audit logs that the collector has not taken yet."""
        ...

    def logging_clearmlogcdata(self, call: Invocation, /) -> Answer:
        """Discard the audit logs that the collector has not taken yet. They never reach it then."""
        ...
