"""What tunnels have in common, whether networks or files describe them.

A tunnel is up while it was started, its daemon runs, nothing of its description is missing and the far end
answers. The standby of a pair has the description and carries nothing. Refusals are in words of our own
(unverified).
"""

from __future__ import annotations

import ipaddress
import re

from .answer import DONE, Answer, Record, Section, data
from .invocation import Invocation
from .refusal import Refusal, invalid
from .state.vpn import RoutedTunnel, Tunnel
from .store import State
from .unit import NOTICE, Unit

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_CARRIES = ("single", "active")
_FAR_END = re.compile(r"^\s*right\s*=\s*(\S+)", re.MULTILINE)
_NEEDED = ("localIP", "localSubnets", "remoteIP", "remoteSubnets")


def new_name(name: str) -> str:
    """A name that a tunnel can have; ``Refusal`` for what is none."""
    if not _NAME.fullmatch(name):
        raise invalid("name", name)
    return name


def not_found() -> Refusal:
    """No tunnel of that name."""
    return Refusal(422, "VPN connection not found")


def incomplete() -> Refusal:
    """The tunnel cannot start yet."""
    return Refusal(422, "VPN connection is not configured completely")


def is_complete(tunnel: Tunnel | RoutedTunnel) -> bool:
    """Whether nothing is missing that a tunnel needs."""
    if isinstance(tunnel, RoutedTunnel):
        return bool(tunnel.configuration and tunnel.secrets and tunnel.routes)
    return bool(tunnel.key) and all(name in tunnel.values for name in _NEEDED)


def status(state: State, tunnel: Tunnel | RoutedTunnel) -> str:
    """``Up`` or ``Down``, as things are now."""
    vpn = state.shared.vpn
    runs = vpn.routed_daemon_runs if isinstance(tunnel, RoutedTunnel) else vpn.daemon_runs
    carries = runs and state.unit.role in _CARRIES
    answers = far_end(tunnel) not in vpn.silent_peers
    return "Up" if tunnel.started and carries and is_complete(tunnel) and answers else "Down"


def far_end(tunnel: Tunnel | RoutedTunnel) -> str:
    """The address of the far end; empty where none is known."""
    if isinstance(tunnel, Tunnel):
        return str(tunnel.values.get("remoteIP", ""))
    found = _FAR_END.search(tunnel.configuration)
    return found[1] if found else ""


def networks(wire: str, given: object) -> tuple[str, ...]:
    """Networks in their usual spelling; ``Refusal`` for none at all and for one with bits of a host."""
    items = given if isinstance(given, tuple) else ()
    if not items:
        raise invalid(wire, "")
    try:
        return tuple(str(ipaddress.ip_network(one)) for one in items)
    except ValueError as problem:
        raise invalid(wire, ",".join(items)) from problem


def one(call: Invocation, record: Record) -> Answer:
    """The answer about one tunnel.

    Version 2 calls its own outcome ``status``, so that there a tunnel has to stand one level down
    (unverified).
    """
    return data(Section(record.spec.wire, (record,)) if call.dialect == "v2" else record)


def tell(unit: Unit, tag: str, name: str, text: str) -> Answer:
    """Note a change of a tunnel; the answer is success."""
    unit.changed()
    unit.tell(NOTICE, tag, f"{name}: {text}")
    return DONE
