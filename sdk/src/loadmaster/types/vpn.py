# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""VPN connections: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "VpnConnection",
]


class VpnConnection(Model):
    """One tunnel. The answer to its creation suggests values for this end; which of its values a unit shows
    later is not known, so that all but name, status and suggestions may be missing. How version 2 carries it
    is derived from version 1.
    """

    name: str | None = None
    """What the connection is called. The status of one connection may come without its name, the vendor's own
    module puts it in then. Stated by the vendor, unverified.
    """
    status: str | None = None
    """Whether the tunnel is up. No source lists the words. Stated by the vendor, unverified."""
    suggested_local_address: str | None = None
    """Address of the unit that suits this end. Stated by the vendor, unverified."""
    suggested_local_networks: list[str] = Field(default_factory=list)
    """Networks of the unit that suit this end. That several are separated by commas is assumed, since that is
    how they are sent. Stated by the vendor, unverified.
    """
    suggested_local_identity: str | None = None
    """Identity that suits this end. Stated by the vendor, unverified."""
    local_address: str | None = None
    """Address at which this end of the tunnel stands. That answers show it, and under this name, is concluded
    from the suggestion. Derived, unverified.
    """
    local_networks: list[str] = Field(default_factory=list)
    """Networks on this side that may use the tunnel, such as 10.0.0.0/24. At most 10 entries. That answers
    show it, and under this name, is concluded from the suggestion. Derived, unverified.
    """
    remote_address: str | None = None
    """Address at which the other end of the tunnel stands. That answers show it, and under this name, is
    concluded from the suggestion for the other end. Derived, unverified.
    """
    remote_networks: list[str] = Field(default_factory=list)
    """Networks on the far side that are reached through the tunnel. At most 10 entries. That answers show it,
    and under this name, is concluded from the suggestion for the other end. Derived, unverified.
    """
    local_identity: str | None = None
    """How this end calls itself when it proves who it is. That answers show it, and under this name, is
    concluded from the suggestion. Derived, unverified.
    """
    remote_identity: str | None = None
    """How the other end has to call itself. That answers show it, and under this name, is concluded from the
    suggestion for the other end. Derived, unverified.
    """
    forward_secrecy: bool | None = None
    """Keys are agreed anew for each tunnel, so that a key that leaks later opens nothing old. Written by two
    commands without a value; that answers show it, and under this name, is assumed. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "VPN",
        {
            "name": ("name", Form(type="string")),
            "status": ("status", Form(type="string")),
            "defaultLocalIP": ("suggested_local_address", Form(type="string")),
            "defaultLocalSubnets": ("suggested_local_networks", Form(type="list", separator=",")),
            "defaultLocalID": ("suggested_local_identity", Form(type="string")),
            "localIP": ("local_address", Form(type="address")),
            "localSubnets": ("local_networks", Form(type="list", max_items=10, separator=",")),
            "remoteIP": ("remote_address", Form(type="address")),
            "remoteSubnets": ("remote_networks", Form(type="list", max_items=10, separator=",")),
            "localID": ("local_identity", Form(type="string")),
            "remoteID": ("remote_identity", Form(type="string")),
            "pfs": ("forward_secrecy", Form(type="bool")),
        },
        frozenset(),
    )
