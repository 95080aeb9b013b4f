"""Acting at the very moment in which the appliance is at a certain call."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, Literal

from loadmaster_emulator import Emulator, Fault

__all__ = ["Moment", "Tripwire"]

Moment = Literal["before", "after"]
"""The call has come in and is not carried out yet, or is carried out and not answered yet."""


class Tripwire:
    """Runs ``act`` once, while the ``call``-th call from now on stands still on the appliance.

    Counted are all calls, or those of one ``command``. It hangs on the two places every call passes: the
    temper before it is carried out, the journal after.
    """

    def __init__(
        self,
        unit: Emulator,
        *,
        call: int,
        moment: Moment,
        act: Callable[[], None],
        command: str | None = None,
    ) -> None:
        self._call = call
        self._act = act
        self._command = command
        self._seen = 0
        self.tripped = threading.Event()
        """Set when the call has come."""
        if moment == "before":
            strike = unit.temper.strike

            def arriving(command: str) -> list[Fault]:
                self._count(command)
                return strike(command)

            unit.temper.strike = arriving  # type: ignore[method-assign]
        else:
            write = unit.journal.write

            def answering(**entry: Any) -> None:
                write(**entry)
                self._count(str(entry["command"]))

            unit.journal.write = answering  # type: ignore[method-assign]

    def _count(self, command: str) -> None:
        if self._command not in (None, command):
            return
        self._seen += 1
        if self._seen == self._call:
            self._act()
            self.tripped.set()
