"""Tunnels to other networks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class VpnState:
    """Tunnels to other networks."""
