"""Tunnels to other networks."""

from __future__ import annotations

from dataclasses import dataclass, field

from loadmaster_emulator.specification import Values

from .secret import secret


@dataclass(slots=True)
class Tunnel:
    """A tunnel that is described by the networks at its ends."""

    values: Values = field(default_factory=dict)
    """What was set, under the keys of answers."""
    key: str = secret()
    started: bool = False


@dataclass(slots=True)
class RoutedTunnel:
    """A tunnel that is described by three files."""

    configuration: str = ""
    secrets: str = secret()
    routes: str = ""
    started: bool = False


@dataclass(slots=True)
class VpnState:
    """Tunnels to other networks, by name, and the daemons that carry them."""

    tunnels: dict[str, Tunnel] = field(default_factory=dict)
    daemon_runs: bool = False
    routed: dict[str, RoutedTunnel] = field(default_factory=dict)
    routed_daemon_runs: bool = False
    silent_peers: list[str] = field(default_factory=list)
    """Addresses of far ends that do not answer; every other one does."""
