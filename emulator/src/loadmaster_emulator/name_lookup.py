"""What address a name has: by the unit's own table of hosts, then by its name server."""

from __future__ import annotations

from .unit import Unit


def address_of(unit: Unit, name: str) -> str | None:
    """The address; ``None`` where nobody the unit asks knows the name."""
    shared = unit.state.shared
    for address, host in shared.unit_wide.hosts.items():
        if host.lower() == name.lower():
            return address
    return shared.names.get(name.lower()) if unit.setting("nameserver") else None
