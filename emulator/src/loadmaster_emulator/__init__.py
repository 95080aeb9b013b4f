"""A pretended LoadMaster: it answers the management API like the appliance, oddities included."""

from __future__ import annotations

from .clock import Clock
from .emulator import Emulator
from .journal import Call, Journal
from .limiter import Limiter
from .refusal import Refusal
from .snapshot import SnapshotError
from .state_file import StateFileError
from .temper import Fault, Temper

__all__ = [
    "Call",
    "Clock",
    "Emulator",
    "Fault",
    "Journal",
    "Limiter",
    "Refusal",
    "SnapshotError",
    "StateFileError",
    "Temper",
]
