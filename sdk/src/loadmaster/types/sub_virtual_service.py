# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""SubVSs: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "SubVirtualService",
]


class SubVirtualService(Model):
    """The seat of a SubVS in its parent. What the SubVS does is a VirtualService of its own, found under
    service_index.
    """

    status: str | None = None
    """What the appliance says about the SubVS now, such as Up, Down or Disabled. Known from clients that work
    against units.
    """
    service_index: int | None = None
    """Number of the SubVS as a service, for everything but its seat. Known from clients that work against
    units.
    """
    seat_index: int | None = None
    """Number of the seat, for commands on the parent that name a server; it is counted apart from services.
    Known from clients that work against units.
    """
    name: str | None = None
    """Nickname of the SubVS; a dash when it has none. '-' unless set. Known from clients that work against
    units.
    """
    forwarding_method: str | None = None
    """How traffic reaches the SubVS; nothing to be chosen. Recorded samples say nat, a typed client says l7.
    Known from clients that work against units.
    """
    weight: int | None = None
    """Share of the traffic among the siblings, under the weighted scheduling methods of the parent. 1 to
    65535. 1000 unless set. Known from clients that work against units.
    """
    seat_connection_limit: int | None = None
    """Open connections after which the parent passes the SubVS over; 0 sets no limit. 0 to 100000. 0 unless
    set. Known from clients that work against units.
    """
    seat_connection_rate_limit: int | None = None
    """New connections per second after which the parent passes the SubVS over; 0 sets no limit. 0 to 100000,
    in connections per second. 0 unless set. Known from clients that work against units.
    """
    follow_seat: int | None = None
    """Number of the seat whose health this one copies; 0 checks for itself. 0 to 65535. 0 unless set. Known
    from clients that work against units.
    """
    enabled: bool | None = None
    """Takes new clients. A disabled SubVS drains, see the drain settings. True unless set. Known from clients
    that work against units.
    """
    critical: bool | None = None
    """The parent counts as down while this SubVS is down; without it, it stays up with a warning. False
    unless set. Known from clients that work against units.
    """
    match_rules: list[str] = Field(default_factory=list)
    """Names of the match rules by which the parent chooses this SubVS. Known from clients that work against
    units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "SubVS",
        {
            "Status": ("status", Form(type="string")),
            "VSIndex": ("service_index", Form(type="int")),
            "RsIndex": ("seat_index", Form(type="int")),
            "Name": ("name", Form(type="string")),
            "Forward": ("forwarding_method", Form(type="string")),
            "Weight": ("weight", Form(type="int", minimum=1, maximum=65535)),
            "Limit": ("seat_connection_limit", Form(type="int", minimum=0, maximum=100000)),
            "RateLimit": ("seat_connection_rate_limit", Form(type="int", minimum=0, maximum=100000)),
            "Follow": ("follow_seat", Form(type="int", minimum=0, maximum=65535)),
            "Enable": ("enabled", Form(type="bool")),
            "Critical": ("critical", Form(type="bool")),
            "MatchRules": ("match_rules", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )
