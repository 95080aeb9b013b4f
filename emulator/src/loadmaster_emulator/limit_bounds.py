"""How limits hang together: none for clients lets more through than the one over all services."""

from __future__ import annotations

from dataclasses import dataclass

from .unit import Unit
from .values import number


@dataclass(frozen=True, slots=True)
class LimitKind:
    """One kind of limit."""

    every_client: str
    """The setting that holds for every client without an entry of its own."""
    all_services: str
    """The setting that no other limit is above."""


CONNECTION_RATE = LimitKind("ClientCPSLimit", "MaxCPSLimit")
REQUEST_RATE = LimitKind("ClientRPSLimit", "MaxRPSLimit")
CONNECTIONS = LimitKind("ClientMaxConnsLimit", "MaxConnsLimit")
BANDWIDTH = LimitKind("ClientMaxBandwidthLimit", "MaxBandwidthLimit")

_KINDS = {kind.every_client.lower(): kind for kind in (CONNECTION_RATE, REQUEST_RATE, CONNECTIONS, BANDWIDTH)}


def fits(unit: Unit, kind: LimitKind, limit: int) -> bool:
    """Whether a limit for clients is one that the unit takes."""
    bound = number(unit.setting(kind.all_services))
    return not bound or limit <= bound


def setting_fits(unit: Unit, wire: str, value: object) -> bool:
    """Whether the setting takes the value, as far as it is a limit for every client."""
    kind = _KINDS.get(wire.lower())
    return kind is None or not isinstance(value, int) or fits(unit, kind, value)
