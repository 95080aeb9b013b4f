"""The configuration as one archive."""

from __future__ import annotations

from loadmaster_emulator.answer import DONE, Answer, file
from loadmaster_emulator.archive import pack, unpack
from loadmaster_emulator.contract.backup import BackupHandlers
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.unit import NOTICE, Unit


class BackupFamily:
    """``backup`` and ``restore``."""

    def __init__(self, unit: Unit) -> None:
        self._unit = unit

    def backup(self, call: Invocation, /) -> Answer:
        """The archive, without certificates, licence and passwords."""
        self._unit.tell(NOTICE, "config", f"configuration backup taken by {call.user}")
        return file(pack(self._unit.state))

    def restore(self, call: Invocation, /) -> Answer:
        """Put the chosen parts back; an archive that cannot be read changes nothing."""
        parts = call.number("type") or 0
        unpack(self._unit.state, call.upload or b"", parts=parts)
        self._unit.changed()
        self._unit.tell(NOTICE, "config", f"configuration restored by {call.user}, parts {parts}")
        return DONE


def install(parts: Parts) -> BackupHandlers:
    """The family on one appliance."""
    return BackupFamily(parts.unit)
