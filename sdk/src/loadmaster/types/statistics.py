# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Statistics: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "ClientLimitTotals",
    "ClientLimitUsage",
    "DiskUsage",
    "MemoryLoad",
    "NetworkLoad",
    "PartitionUsage",
    "ProcessorCore",
    "ProcessorLoad",
    "ProcessorTotal",
    "SampleTime",
    "Stats",
    "StatsNetworkInterface",
    "StatsRealServer",
    "StatsTotals",
    "StatsVirtualService",
    "TransactionRate",
]


class ProcessorTotal(Model):
    """All processors together."""

    user: int | None = None
    """Share of the time that went into programs. In percent. Seen in a recorded answer of a unit."""
    system: int | None = None
    """Share of the time that went into the kernel. In percent. Seen in a recorded answer of a unit."""
    idle: int | None = None
    """Share of the time without work. In percent. Seen in a recorded answer of a unit."""
    waiting: int | None = None
    """Share of the time spent waiting for disks. In percent. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "total",
        {
            "User": ("user", Form(type="int")),
            "System": ("system", Form(type="int")),
            "Idle": ("idle", Form(type="int")),
            "IOWaiting": ("waiting", Form(type="int")),
        },
        frozenset(),
    )


class ProcessorCore(Model):
    """One processor."""

    number: int | None = None
    """Number of the processor, from 0. Known from clients that work against units."""
    user: int | None = None
    """Share of the time that went into programs. In percent. Seen in a recorded answer of a unit."""
    system: int | None = None
    """Share of the time that went into the kernel. In percent. Seen in a recorded answer of a unit."""
    hardware_interrupts: int | None = None
    """Share of the time that devices took. In percent. Seen in a recorded answer of a unit."""
    software_interrupts: int | None = None
    """Share of the time that work put off by devices took. In percent. Seen in a recorded answer of a unit.
    """
    idle: int | None = None
    """Share of the time without work. In percent. Seen in a recorded answer of a unit."""
    waiting: int | None = None
    """Share of the time spent waiting for disks. In percent. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "cpu",
        {
            "cpu": ("number", Form(type="int")),
            "User": ("user", Form(type="int")),
            "System": ("system", Form(type="int")),
            "HWInterrupts": ("hardware_interrupts", Form(type="int")),
            "SWInterrupts": ("software_interrupts", Form(type="int")),
            "Idle": ("idle", Form(type="int")),
            "IOWaiting": ("waiting", Form(type="int")),
        },
        frozenset(),
    )


class MemoryLoad(Model):
    """How full the memory is."""

    total_megabytes: int | None = None
    """Memory of the unit. Known from clients that work against units."""
    used_kilobytes: int | None = None
    """What is in use. Seen in a recorded answer of a unit."""
    used_megabytes: int | None = None
    """What is in use. Known from clients that work against units."""
    used_percent: int | None = None
    """Share that is in use. Seen in a recorded answer of a unit."""
    free_kilobytes: int | None = None
    """What nothing uses. Seen in a recorded answer of a unit."""
    free_megabytes: int | None = None
    """What nothing uses. Known from clients that work against units."""
    free_percent: int | None = None
    """Share that nothing uses. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Memory",
        {
            "MBtotal": ("total_megabytes", Form(type="int")),
            "memused": ("used_kilobytes", Form(type="int")),
            "MBused": ("used_megabytes", Form(type="int")),
            "percentmemused": ("used_percent", Form(type="int")),
            "memfree": ("free_kilobytes", Form(type="int")),
            "MBfree": ("free_megabytes", Form(type="int")),
            "percentmemfree": ("free_percent", Form(type="int")),
        },
        frozenset(),
    )


class StatsNetworkInterface(Model):
    """What goes through one network port."""

    name: str | None = None
    """Name of the port, such as eth0. Seen in a recorded answer of a unit."""
    interface_number: int | None = None
    """Number of the port, as commands about interfaces take it. Seen in a recorded answer of a unit."""
    speed: int | None = None
    """Speed of the link. In megabits per second. Seen in a recorded answer of a unit."""
    in_use: float | None = None
    """Share of the link's speed that was received lately. In percent. Seen in a recorded answer of a unit."""
    in_bytes: int | None = None
    """Bytes received in a second. Seen in a recorded answer of a unit."""
    in_bytes_total: int | None = None
    """Bytes received in all. Seen in a recorded answer of a unit."""
    out_use: float | None = None
    """Share of the link's speed that was sent lately. In percent. Seen in a recorded answer of a unit."""
    out_bytes: int | None = None
    """Bytes sent in a second. Seen in a recorded answer of a unit."""
    out_bytes_total: int | None = None
    """Bytes sent in all. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Interface",
        {
            "Name": ("name", Form(type="string")),
            "ifaceID": ("interface_number", Form(type="int")),
            "speed": ("speed", Form(type="int")),
            "in": ("in_use", Form(type="float")),
            "inbytes": ("in_bytes", Form(type="int")),
            "inbytesTotal": ("in_bytes_total", Form(type="int")),
            "out": ("out_use", Form(type="float")),
            "outbytes": ("out_bytes", Form(type="int")),
            "outbytesTotal": ("out_bytes_total", Form(type="int")),
        },
        frozenset(),
    )


class PartitionUsage(Model):
    """How full one part of the disk is."""

    name: str | None = None
    """Where the part is found. Known from clients that work against units."""
    total_gigabytes: float | None = None
    """Size of the part. Known from clients that work against units."""
    used_gigabytes: float | None = None
    """What is in use. Known from clients that work against units."""
    used_percent: int | None = None
    """Share that is in use. Known from clients that work against units."""
    free_gigabytes: float | None = None
    """What nothing uses. Known from clients that work against units."""
    free_percent: int | None = None
    """Share that nothing uses. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "partition",
        {
            "name": ("name", Form(type="string")),
            "GBtotal": ("total_gigabytes", Form(type="float")),
            "GBused": ("used_gigabytes", Form(type="float")),
            "percentused": ("used_percent", Form(type="int")),
            "GBfree": ("free_gigabytes", Form(type="float")),
            "percentfree": ("free_percent", Form(type="int")),
        },
        frozenset(),
    )


class ClientLimitTotals(Model):
    """What limits on clients let through and held back."""

    connections: int | None = None
    """Connections that are open. Known from clients that work against units."""
    connections_blocked: int | None = None
    """Connections that were one too many at a time. Known from clients that work against units."""
    connection_attempts: int | None = None
    """Connections let through. Known from clients that work against units."""
    request_attempts: int | None = None
    """Requests let through. Known from clients that work against units."""
    rule_matches: int | None = None
    """Requests that a limit rule counted and let through. Known from clients that work against units."""
    connection_attempts_blocked: int | None = None
    """Connections held back. Known from clients that work against units."""
    request_attempts_blocked: int | None = None
    """Requests held back. Known from clients that work against units."""
    rule_matches_blocked: int | None = None
    """Requests that a limit rule held back. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Totals",
        {
            "CurrentConnections": ("connections", Form(type="int")),
            "CurrentConnectionsBlocked": ("connections_blocked", Form(type="int")),
            "SuccessfulConnectionAttempts": ("connection_attempts", Form(type="int")),
            "SuccessfulRequestAttempts": ("request_attempts", Form(type="int")),
            "SuccessfulMatchedRuleAttempts": ("rule_matches", Form(type="int")),
            "ConnectionAttemptsBlocked": ("connection_attempts_blocked", Form(type="int")),
            "RequestAttemptsBlocked": ("request_attempts_blocked", Form(type="int")),
            "MatchedRulesBlocked": ("rule_matches_blocked", Form(type="int")),
        },
        frozenset(),
    )


class StatsTotals(Model):
    """Sums over all virtual services."""

    connections_per_second: int | None = None
    """New connections in a second. Seen in a recorded answer of a unit."""
    connections_total: int | None = None
    """Connections in all. Seen in a recorded answer of a unit."""
    bits_per_second: int | None = None
    """Bits moved in a second. Seen in a recorded answer of a unit."""
    bits_total: int | None = None
    """Bits moved in all. Seen in a recorded answer of a unit."""
    bytes_per_second: int | None = None
    """Bytes moved in a second. Seen in a recorded answer of a unit."""
    bytes_total: int | None = None
    """Bytes moved in all. Seen in a recorded answer of a unit."""
    packets_per_second: int | None = None
    """Packets moved in a second. Seen in a recorded answer of a unit."""
    packets_total: int | None = None
    """Packets moved in all. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "VStotals",
        {
            "ConnsPerSec": ("connections_per_second", Form(type="int")),
            "TotalConns": ("connections_total", Form(type="int")),
            "BitsPerSec": ("bits_per_second", Form(type="int")),
            "TotalBits": ("bits_total", Form(type="int")),
            "BytesPerSec": ("bytes_per_second", Form(type="int")),
            "TotalBytes": ("bytes_total", Form(type="int")),
            "PktsPerSec": ("packets_per_second", Form(type="int")),
            "TotalPackets": ("packets_total", Form(type="int")),
        },
        frozenset(),
    )


class StatsVirtualService(Model):
    """What one virtual service did."""

    address: str | None = None
    """Address of the service. Seen in a recorded answer of a unit."""
    port: int | str | None = None
    """Port of the service. 0 to 65535. What a service for every port shows here is not known. Seen in a
    recorded answer of a unit.
    """
    protocol: Literal["tcp", "udp"] | str | None = None
    """Protocol of the service. Seen in a recorded answer of a unit."""
    index: int | None = None
    """Number of the service. Seen in a recorded answer of a unit."""
    status: str | None = None
    """What the unit says about it now, such as Up, Down or Disabled. Known from clients that work against
    units.
    """
    error_code: int | None = None
    """Code that clients get while nothing is up. Seen in a recorded answer of a unit."""
    enabled: bool | None = None
    """It takes clients. Seen in a recorded answer of a unit."""
    connections_total: int | None = None
    """Connections in all. Seen in a recorded answer of a unit."""
    packets_total: int | None = None
    """Packets moved in all. Seen in a recorded answer of a unit."""
    bytes_total: int | None = None
    """Bytes moved in all. Seen in a recorded answer of a unit."""
    bits_total: int | None = None
    """Bits moved in all. Seen in a recorded answer of a unit."""
    active_connections: int | None = None
    """Connections that are open. Seen in a recorded answer of a unit."""
    bytes_read: int | None = None
    """Bytes that came from clients. Seen in a recorded answer of a unit."""
    bytes_written: int | None = None
    """Bytes that went to clients. Seen in a recorded answer of a unit."""
    connections_per_second: int | None = None
    """New connections in a second. Seen in a recorded answer of a unit."""
    rate_blocked: int | None = None
    """Connections that came too fast. Known from clients that work against units."""
    requests_blocked: int | None = None
    """Requests that came too fast. Known from clients that work against units."""
    limit_blocked: int | None = None
    """Connections that were one too many at a time. Known from clients that work against units."""
    web_application_firewall: bool | None = None
    """The web application firewall looks at the service. Seen in a recorded answer of a unit."""
    intercept_mode: Literal["disabled", "legacy", "owasp"] | str | None = None
    """Which engine of the web application firewall looks at it. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Vs",
        {
            "VSAddress": ("address", Form(type="string")),
            "VSPort": ("port", Form(type="port", minimum=0, maximum=65535)),
            "VSProt": ("protocol", Form(type="enum", codes={"tcp": "tcp", "udp": "udp"})),
            "Index": ("index", Form(type="int")),
            "Status": ("status", Form(type="string")),
            "ErrorCode": ("error_code", Form(type="int")),
            "Enable": ("enabled", Form(type="bool", xml="1/0")),
            "TotalConns": ("connections_total", Form(type="int")),
            "TotalPkts": ("packets_total", Form(type="int")),
            "TotalBytes": ("bytes_total", Form(type="int")),
            "TotalBits": ("bits_total", Form(type="int")),
            "ActiveConns": ("active_connections", Form(type="int")),
            "BytesRead": ("bytes_read", Form(type="int")),
            "BytesWritten": ("bytes_written", Form(type="int")),
            "ConnsPerSec": ("connections_per_second", Form(type="int")),
            "ConnsRateBlocked": ("rate_blocked", Form(type="int")),
            "RequestsRateBlocked": ("requests_blocked", Form(type="int")),
            "MaxConnsBlocked": ("limit_blocked", Form(type="int")),
            "WafEnable": ("web_application_firewall", Form(type="bool", xml="1/0")),
            "InterceptMode": (
                "intercept_mode",
                Form(type="enum", codes={"disabled": 0, "legacy": 1, "owasp": 2}),
            ),
        },
        frozenset(),
    )


class StatsRealServer(Model):
    """What one real server did for one service."""

    service: int | None = None
    """Number of the service that it is behind. Seen in a recorded answer of a unit."""
    index: int | None = None
    """Number of the server. Seen in a recorded answer of a unit."""
    address: str | None = None
    """Address of the server. Seen in a recorded answer of a unit."""
    port: int | str | None = None
    """Port of the server. 0 to 65535. Seen in a recorded answer of a unit."""
    enabled: bool | None = None
    """It takes clients. Seen in a recorded answer of a unit."""
    weight: int | None = None
    """Its share under a weighted scheduling method. Seen in a recorded answer of a unit."""
    active_connections: int | None = None
    """Connections that are open. Seen in a recorded answer of a unit."""
    persistence_entries: int | None = None
    """Clients that are kept on it. Seen in a recorded answer of a unit."""
    connections_total: int | None = None
    """Connections in all. Seen in a recorded answer of a unit."""
    packets_total: int | None = None
    """Packets moved in all. Seen in a recorded answer of a unit."""
    bytes_total: int | None = None
    """Bytes moved in all. Seen in a recorded answer of a unit."""
    bits_total: int | None = None
    """Bits moved in all. Seen in a recorded answer of a unit."""
    bytes_read: int | None = None
    """Bytes that went to the server. Seen in a recorded answer of a unit."""
    bytes_written: int | None = None
    """Bytes that came from it. Seen in a recorded answer of a unit."""
    connections_per_second: int | None = None
    """New connections in a second. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Rs",
        {
            "VSIndex": ("service", Form(type="int")),
            "RSIndex": ("index", Form(type="int")),
            "Addr": ("address", Form(type="string")),
            "Port": ("port", Form(type="port", minimum=0, maximum=65535)),
            "Enable": ("enabled", Form(type="bool", xml="1/0")),
            "Weight": ("weight", Form(type="int")),
            "ActivConns": ("active_connections", Form(type="int")),
            "Persist": ("persistence_entries", Form(type="int")),
            "Conns": ("connections_total", Form(type="int")),
            "Pkts": ("packets_total", Form(type="int")),
            "Bytes": ("bytes_total", Form(type="int")),
            "Bits": ("bits_total", Form(type="int")),
            "BytesRead": ("bytes_read", Form(type="int")),
            "BytesWritten": ("bytes_written", Form(type="int")),
            "ConnsPerSec": ("connections_per_second", Form(type="int")),
        },
        frozenset(),
    )


class TransactionRate(Model):
    """New connections of all services in the last second."""

    total: int | None = None
    """All of them. Seen in a recorded answer of a unit."""
    tls: int | None = None
    """Those that are encrypted. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "TPS",
        {
            "Total": ("total", Form(type="int")),
            "SSL": ("tls", Form(type="int")),
        },
        frozenset(),
    )


class SampleTime(Model):
    """When the figures were taken."""

    seconds: int | None = None
    """Seconds since the start of 1970. Known from clients that work against units."""
    microseconds: int | None = None
    """The part of a second behind them. Known from clients that work against units."""
    period: int | None = None
    """Length of what is said of a second. That it counts seconds is assumed. Known from clients that work
    against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Timestamp",
        {
            "Sec": ("seconds", Form(type="int")),
            "Usec": ("microseconds", Form(type="int")),
            "Period": ("period", Form(type="int")),
        },
        frozenset(),
    )


class ProcessorLoad(Model):
    """What the processors do."""

    total: ProcessorTotal | None = None
    """The sum of all. Seen in a recorded answer of a unit."""
    cores: list[ProcessorCore] = Field(default_factory=list)
    """Each by itself. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "CPU",
        {
            "total": ("total", Form(type="object", model=ProcessorTotal)),
            "cpu": ("cores", Form(type="objects", xml="tagged:cpu", model=ProcessorCore)),
        },
        frozenset(),
    )


class NetworkLoad(Model):
    """What goes through the network ports."""

    interfaces: list[StatsNetworkInterface] = Field(default_factory=list)
    """Each port. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Network",
        {
            "Interface": ("interfaces", Form(type="objects", xml="tagged:Name", model=StatsNetworkInterface)),
        },
        frozenset(),
    )


class DiskUsage(Model):
    """How full the disk is."""

    partitions: list[PartitionUsage] = Field(default_factory=list)
    """Each part. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "DiskUsage",
        {
            "partition": ("partitions", Form(type="objects", model=PartitionUsage)),
        },
        frozenset(),
    )


class ClientLimitUsage(Model):
    """What became of limits on clients."""

    totals: ClientLimitTotals | None = None
    """The sum over all clients. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ClientLimits",
        {
            "Totals": ("totals", Form(type="object", model=ClientLimitTotals)),
        },
        frozenset(),
    )


class Stats(Model):
    """Everything a unit counts."""

    processors: ProcessorLoad | None = None
    """Load of the processors. Seen in a recorded answer of a unit."""
    memory: MemoryLoad | None = None
    """Load of the memory. Seen in a recorded answer of a unit."""
    network: NetworkLoad | None = None
    """Load of the network ports. Seen in a recorded answer of a unit."""
    disk: DiskUsage | None = None
    """Load of the disk. Known from clients that work against units."""
    client_limits: ClientLimitUsage | None = None
    """Limits on clients. Known from clients that work against units."""
    country_counts: str | None = None
    """Counts by country. No source shows what is inside. Derived, unverified."""
    totals: StatsTotals | None = None
    """Sums over the services. Seen in a recorded answer of a unit."""
    virtual_services: list[StatsVirtualService] = Field(default_factory=list)
    """Each service. Seen in a recorded answer of a unit."""
    real_servers: list[StatsRealServer] = Field(default_factory=list)
    """Each server, once for every service it is behind. Seen in a recorded answer of a unit."""
    transactions: TransactionRate | None = None
    """New connections in a second. Seen in a recorded answer of a unit."""
    sampled: SampleTime | None = None
    """When this was. Known from clients that work against units."""
    changed_at_seconds: int | None = None
    """When the configuration changed last. Known from clients that work against units."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "CPU": ("processors", Form(type="object", model=ProcessorLoad)),
            "Memory": ("memory", Form(type="object", model=MemoryLoad)),
            "Network": ("network", Form(type="object", model=NetworkLoad)),
            "DiskUsage": ("disk", Form(type="object", model=DiskUsage)),
            "ClientLimits": ("client_limits", Form(type="object", model=ClientLimitUsage)),
            "CountryCounts": ("country_counts", Form(type="string")),
            "VStotals": ("totals", Form(type="object", model=StatsTotals)),
            "Vs": ("virtual_services", Form(type="objects", model=StatsVirtualService)),
            "Rs": ("real_servers", Form(type="objects", model=StatsRealServer)),
            "TPS": ("transactions", Form(type="object", model=TransactionRate)),
            "Timestamp": ("sampled", Form(type="object", model=SampleTime)),
            "ChangeTime": ("changed_at_seconds", Form(type="int")),
        },
        frozenset(),
    )
