# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Real servers: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "RealServer",
]


class RealServer(Model):
    """One real server of one virtual service or SubVS."""

    status: str | None = None
    """What the health check says now, such as Up, Down or Disabled. Seen in a recorded answer of a unit."""
    service_index: int | None = None
    """Number of the virtual service or SubVS it belongs to. Seen in a recorded answer of a unit."""
    index: int | None = None
    """Number of the server; commands accept it with an exclamation mark in front. Seen in a recorded answer
    of a unit.
    """
    address: str | None = None
    """IP address, or the host name that was resolved when the server was added. It cannot be changed
    afterwards. Seen in a recorded answer of a unit.
    """
    port: int | str | None = None
    """Port the server listens on. 3 to 65535. Seen in a recorded answer of a unit."""
    dns_name: str | None = None
    """Host name the server was added by; empty when it was added by address. Seen in a recorded answer of a
    unit.
    """
    forwarding_method: Literal["nat", "route"] | str | None = None
    """How packets reach the server. 'nat' unless set. Seen in a recorded answer of a unit."""
    weight: int | None = None
    """Share of the traffic under the weighted scheduling methods. 1 to 65535. 1000 unless set. The vendor
    module stops at 65530. Seen in a recorded answer of a unit.
    """
    connection_limit: int | None = None
    """Open connections after which the server is passed over; 0 sets no limit. 0 to 100000. 0 unless set.
    Seen in a recorded answer of a unit.
    """
    connection_rate_limit: int | None = None
    """New connections per second after which the server is passed over; 0 sets no limit. 0 to 100000, in
    connections per second. 0 unless set. Seen in a recorded answer of a unit.
    """
    follow_server: int | None = None
    """Number of the server whose health this one copies; 0 checks for itself. 0 to 65535. 0 unless set. Seen
    in a recorded answer of a unit.
    """
    enabled: bool | None = None
    """Takes new clients. A disabled server drains, see the drain settings. True unless set. Seen in a
    recorded answer of a unit.
    """
    critical: bool | None = None
    """The whole service counts as down while this server is down or disabled. False unless set. Seen in a
    recorded answer of a unit.
    """
    rule_count: int | None = None
    """How many content rules are attached to this server. Seen in a recorded answer of a unit."""
    match_rules: list[str] = Field(default_factory=list)
    """Names of the attached match rules. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Rs",
        {
            "Status": ("status", Form(type="string")),
            "VSIndex": ("service_index", Form(type="int")),
            "RsIndex": ("index", Form(type="int")),
            "Addr": ("address", Form(type="string")),
            "Port": ("port", Form(type="port", minimum=3, maximum=65535)),
            "DnsName": ("dns_name", Form(type="string")),
            "Forward": ("forwarding_method", Form(type="enum", codes={"nat": "nat", "route": "route"})),
            "Weight": ("weight", Form(type="int", minimum=1, maximum=65535)),
            "Limit": ("connection_limit", Form(type="int", minimum=0, maximum=100000)),
            "RateLimit": ("connection_rate_limit", Form(type="int", minimum=0, maximum=100000)),
            "Follow": ("follow_server", Form(type="int", minimum=0, maximum=65535)),
            "Enable": ("enabled", Form(type="bool")),
            "Critical": ("critical", Form(type="bool")),
            "Nrules": ("rule_count", Form(type="int")),
            "MatchRules": ("match_rules", Form(type="list", xml="repeated")),
        },
        frozenset(),
    )
