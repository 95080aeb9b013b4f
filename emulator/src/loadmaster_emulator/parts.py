"""What an appliance hands to the families of commands that it installs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .health import HealthLog
from .traffic.traffic import Traffic
from .unit import Unit


@dataclass(frozen=True, slots=True)
class Parts:
    """The pieces of one appliance that commands act on."""

    unit: Unit
    health: HealthLog
    command_names: Callable[[], list[str]]
    """Every command that the unit carries out."""
    traffic: Traffic
