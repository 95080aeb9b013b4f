"""The web application firewall: its rules, where they come from, and where its logs go."""

from __future__ import annotations

from dataclasses import dataclass, field

from .secret import secret


@dataclass(slots=True)
class WafFiles:
    """Files that somebody uploaded for one of the two engines; contents are base64."""

    rules: dict[str, str] = field(default_factory=dict)
    """By name without ending: each is a set of rules that services may run."""
    data: dict[str, str] = field(default_factory=dict)
    """By name with ending: what rules look things up in."""


@dataclass(slots=True)
class Collector:
    """Who else gets the audit logs."""

    address: str = ""
    """Without a login that may stand in it; empty where nobody does."""
    whole_address: str = secret()
    username: str = ""
    password: str = secret()
    since: float = 0.0


@dataclass(slots=True)
class WafState:
    """What a pair shares."""

    automatic_update: bool = False
    automatic_installation: bool = False
    installation_hour: int = 4
    log_format: str = "native"
    collector: Collector = field(default_factory=Collector)
    legacy_files: WafFiles = field(default_factory=WafFiles)
    owasp_files: WafFiles = field(default_factory=WafFiles)
    switched_off: dict[int, list[str]] = field(default_factory=dict)
    """Numbers of single legacy rules that a service does not run."""
    runs_first: dict[int, list[str]] = field(default_factory=dict)
    """Names of uploaded OWASP rules that a service runs before all others."""


@dataclass(slots=True)
class WafUnitState:
    """What a unit keeps for itself: the vendor's rules it has, and from when on its logs tell."""

    fetched_day: int = 0
    """Day since 1970 of the vendor's rules that were fetched last; 0 is those the firmware came with."""
    installed_day: int = 0
    installed: list[int] = field(default_factory=list)
    """Every day whose rules were ever taken up, for the list of changes."""
    looked_at: float = 0.0
    """When it was last looked whether something was to be fetched or taken up by itself."""
    debug_from: float = 0.0
    unsent_from: float = 0.0
