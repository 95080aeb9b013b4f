"""Directories that somebody looked up in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class LdapState:
    """Directories that somebody looked up in."""
