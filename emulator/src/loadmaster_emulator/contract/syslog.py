# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Logs: The log files a unit keeps itself. Logs do not survive everything, a restart included on some
firmware; what has to last goes to remote hosts, see the settings whose names begin with syslog.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import AnswerSpec, CommandSpec, ObjectSpec, ParameterSpec, ValueSpec

OBJECTS: tuple[ObjectSpec, ...] = ()

_FSEL = ParameterSpec(wire="fsel", value=ValueSpec(type="string"))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="logging.listsyslogfiles",
        v1_path="logging/listsyslogfiles",
        family="syslog",
        handler="logging_listsyslogfiles",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="logging.clearlogs",
        v1_path="logging/clearlogs",
        family="syslog",
        handler="logging_clearlogs",
        kind="action",
        parameters=(_FSEL,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="logging.savelogs",
        v1_path="logging/savelogs",
        family="syslog",
        handler="logging_savelogs",
        kind="download",
        parameters=(_FSEL,),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="logging.resetlogs",
        v1_path="logging/resetlogs",
        family="syslog",
        handler="logging_resetlogs",
        kind="action",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="logging.downloadlogs",
        v1_path="logging/downloadlogs",
        family="syslog",
        handler="logging_downloadlogs",
        kind="download",
        parameters=(),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="logging.listextlogfiles",
        v1_path="logging/listextlogfiles",
        family="syslog",
        handler="logging_listextlogfiles",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="listextlogfiles",
        v1_path="listextlogfiles",
        family="syslog",
        handler="listextlogfiles",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="logging.clearextlogs",
        v1_path="logging/clearextlogs",
        family="syslog",
        handler="logging_clearextlogs",
        kind="action",
        parameters=(_FSEL,),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="logging.saveextlogs",
        v1_path="logging/saveextlogs",
        family="syslog",
        handler="logging_saveextlogs",
        kind="download",
        parameters=(_FSEL,),
        answer=AnswerSpec(shape="file", key="data"),
    ),
    CommandSpec(
        name="logging.isextesplogenabled",
        v1_path="logging/isextesplogenabled",
        family="syslog",
        handler="logging_isextesplogenabled",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="values"),
    ),
    CommandSpec(
        name="logging.enableextesplog",
        v1_path="logging/enableextesplog",
        family="syslog",
        handler="logging_enableextesplog",
        kind="write",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
    CommandSpec(
        name="logging.disableextesplog",
        v1_path="logging/disableextesplog",
        family="syslog",
        handler="logging_disableextesplog",
        kind="write",
        parameters=(),
        answer=AnswerSpec(shape="none"),
    ),
)


class SyslogHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def logging_listsyslogfiles(self, call: Invocation, /) -> Answer:
        """List the system log files."""
        ...

    def logging_clearlogs(self, call: Invocation, /) -> Answer:
        """Empty one system log, or all of them."""
        ...

    def logging_savelogs(self, call: Invocation, /) -> Answer:
        """Save one system log, or all of them, as an archive."""
        ...

    def logging_resetlogs(self, call: Invocation, /) -> Answer:
        """Empty all system logs, under the former name."""
        ...

    def logging_downloadlogs(self, call: Invocation, /) -> Answer:
        """Save all system logs, under the former name."""
        ...

    def logging_listextlogfiles(self, call: Invocation, /) -> Answer:
        """List the extended log files."""
        ...

    def listextlogfiles(self, call: Invocation, /) -> Answer:
        """List the extended log files, under another path."""
        ...

    def logging_clearextlogs(self, call: Invocation, /) -> Answer:
        """Empty one extended log, or all of them."""
        ...

    def logging_saveextlogs(self, call: Invocation, /) -> Answer:
        """Save one extended log, or all of them, as an archive."""
        ...

    def logging_isextesplogenabled(self, call: Invocation, /) -> Answer:
        """Tell whether extended logs of edge security are kept on the unit."""
        ...

    def logging_enableextesplog(self, call: Invocation, /) -> Answer:
        """Keep extended logs of edge security on the unit."""
        ...

    def logging_disableextesplog(self, call: Invocation, /) -> Answer:
        """Stop keeping extended logs of edge security on the unit."""
        ...
