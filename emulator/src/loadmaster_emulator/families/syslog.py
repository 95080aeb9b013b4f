"""The log files a unit keeps itself; they start empty after every boot."""

from __future__ import annotations

import gzip

from loadmaster_emulator.answer import DONE, Answer, Item, data, file
from loadmaster_emulator.contract.syslog import SyslogHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import Refusal
from loadmaster_emulator.specification import ValueSpec
from loadmaster_emulator.syslog import message
from loadmaster_emulator.unit import Unit

_NAME = ValueSpec(type="list", xml="repeated", json="array")
_SWITCH = ValueSpec(type="bool")
_SYSTEM_FILES = ("messages",)
_EXTENDED_FILES = ("connection", "security", "user")
_SWITCH_KEY = "extesplog"


class SyslogFamily:
    """The ``logging`` commands."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def logging_listsyslogfiles(self, call: Invocation, /) -> Answer:
        """Names of the system logs."""
        del call
        return data(Item("file", _SYSTEM_FILES, _NAME))

    def logging_clearlogs(self, call: Invocation, /) -> Answer:
        """Empty the log."""
        _known(call, _SYSTEM_FILES)
        self._unit.state.unit.log.clear()
        return DONE

    def logging_resetlogs(self, call: Invocation, /) -> Answer:
        """The former name of ``logging.clearlogs``."""
        return self.logging_clearlogs(call)

    def logging_savelogs(self, call: Invocation, /) -> Answer:
        """The log, compressed."""
        _known(call, _SYSTEM_FILES)
        name, zone = self._unit.host_name, self._unit.zone
        lines = [message(line, name, zone).partition(b">")[2] for line in self._unit.state.unit.log]
        return file(gzip.compress(b"\n".join(lines) + b"\n", mtime=0))

    def logging_downloadlogs(self, call: Invocation, /) -> Answer:
        """The former name of ``logging.savelogs``."""
        return self.logging_savelogs(call)

    def logging_listextlogfiles(self, call: Invocation, /) -> Answer:
        """Names of the logs that edge security writes."""
        del call
        return data(Item("file", _EXTENDED_FILES, _NAME))

    def listextlogfiles(self, call: Invocation, /) -> Answer:
        """The same under the path one document prints."""
        return self.logging_listextlogfiles(call)

    def logging_clearextlogs(self, call: Invocation, /) -> Answer:
        """Edge security writes nothing here, so there is nothing to empty."""
        _known(call, _EXTENDED_FILES)
        return DONE

    def logging_saveextlogs(self, call: Invocation, /) -> Answer:
        """Edge security writes nothing here, so the file is empty."""
        _known(call, _EXTENDED_FILES)
        return file(gzip.compress(b"", mtime=0))

    def logging_isextesplogenabled(self, call: Invocation, /) -> Answer:
        """Whether logs of edge security are kept."""
        del call
        enabled = self._unit.state.unit.settings.get(_SWITCH_KEY) is True
        return data(Item("isextesplogenabled", enabled, _SWITCH))

    def logging_enableextesplog(self, call: Invocation, /) -> Answer:
        """Keep them."""
        del call
        self._unit.state.unit.settings[_SWITCH_KEY] = True
        return DONE

    def logging_disableextesplog(self, call: Invocation, /) -> Answer:
        """Keep them no longer."""
        del call
        self._unit.state.unit.settings[_SWITCH_KEY] = False
        return DONE


def _known(call: Invocation, files: tuple[str, ...]) -> None:
    wanted = call.text("fsel")
    if wanted and wanted not in files:
        raise Refusal(422, "Unknown log file")


def install(parts: Parts) -> SyslogHandlers:
    """The family on one appliance."""
    return SyslogFamily(parts.unit)
