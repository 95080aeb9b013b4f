"""Controllers of networks defined by software."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.specification import Values

from .secret import secret


@dataclass(slots=True)
class Controller:
    """One controller."""

    cluster: int
    values: Values = field(default_factory=dict)
    password: str = secret()


@dataclass(slots=True)
class SdnState:
    """Controllers of networks defined by software, by number."""

    controllers: dict[int, Controller] = field(default_factory=dict)
    last_controller: int = 0
