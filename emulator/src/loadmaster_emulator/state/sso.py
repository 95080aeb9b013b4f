"""Domains that users log in to, and who is logged in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class SsoState:
    """Domains that users log in to, and who is logged in."""
