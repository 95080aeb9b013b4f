"""Rules of the web application firewall."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class WafState:
    """Rules of the web application firewall."""
