"""What every change of global balancing leaves behind."""

from __future__ import annotations

from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.unit import NOTICE, Unit

__all__ = ["tell"]


def tell(unit: Unit, call: Invocation, text: str) -> None:
    """The configuration is no longer what it was, and the log says why."""
    unit.changed()
    unit.tell(NOTICE, "config", f"{text} by {call.user}")
