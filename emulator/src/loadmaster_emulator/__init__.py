"""A pretended LoadMaster: it answers the management API like the appliance, oddities included.

Names are imported when they are first used: a test runner that only finds the plug-in, or a command that only
prints its help, does not load a server.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .backup_target import DeliveryError
    from .clock import Clock
    from .emulator import Emulator
    from .fault import Fault
    from .fault_plan import FaultPlan
    from .fault_plan_file import FaultPlanError
    from .journal import Call, Journal
    from .licence import LicenceTerms
    from .limiter import Limiter
    from .pair.emulated_pair import EmulatedPair
    from .refusal import Refusal
    from .snapshot_values import SnapshotError
    from .state_file import StateFileError
    from .temper import Temper

__all__ = [
    "Call",
    "Clock",
    "DeliveryError",
    "EmulatedPair",
    "Emulator",
    "Fault",
    "FaultPlan",
    "FaultPlanError",
    "Journal",
    "LicenceTerms",
    "Limiter",
    "Refusal",
    "SnapshotError",
    "StateFileError",
    "Temper",
]

_MODULES = {
    "Call": "journal",
    "Clock": "clock",
    "DeliveryError": "backup_target",
    "EmulatedPair": "pair.emulated_pair",
    "Emulator": "emulator",
    "Fault": "fault",
    "FaultPlan": "fault_plan",
    "FaultPlanError": "fault_plan_file",
    "Journal": "journal",
    "LicenceTerms": "licence",
    "Limiter": "limiter",
    "Refusal": "refusal",
    "SnapshotError": "snapshot_values",
    "StateFileError": "state_file",
    "Temper": "temper",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
