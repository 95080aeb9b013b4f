"""Directories that somebody looked up in."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.specification import Values
from loadmaster_emulator.state.secret import secret


@dataclass(slots=True)
class LdapEndpoint:
    """Directory servers under a name."""

    name: str
    values: Values = field(default_factory=dict)
    secrets: dict[str, str] = secret(dict)
    """By the parameter that gave them."""


@dataclass(slots=True)
class LdapState:
    """Directories that somebody looked up in."""

    endpoints: dict[str, LdapEndpoint] = field(default_factory=dict)
