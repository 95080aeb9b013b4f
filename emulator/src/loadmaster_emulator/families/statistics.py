"""Counters: of the machine, of services and servers, and setting them back."""

from __future__ import annotations

from math import floor

from loadmaster_emulator.answer import DONE, Answer, Record, Shown, data
from loadmaster_emulator.contract import OBJECTS
from loadmaster_emulator.contract.statistics import StatisticsHandlers
from loadmaster_emulator.health import server_status, service_status
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.machine.facts import Load, Machine
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.presentation import seat_of
from loadmaster_emulator.specification import Stored
from loadmaster_emulator.state.statistics import Moved, PortCount
from loadmaster_emulator.store import Server, Service, State
from loadmaster_emulator.traffic.counts import Count, Counts
from loadmaster_emulator.traffic.totals import totals
from loadmaster_emulator.traffic.traffic import Traffic
from loadmaster_emulator.unit import NOTICE, Unit
from loadmaster_emulator.values import number
from loadmaster_emulator.waf.services import runs_legacy, runs_owasp

_MEGABYTE = 1024
_GIGABYTE = 1024 * 1024
_NOT_COUNTED = (
    "CurrentConnections",
    "CurrentConnectionsBlocked",
    "SuccessfulConnectionAttempts",
    "SuccessfulRequestAttempts",
    "SuccessfulMatchedRuleAttempts",
    "ConnectionAttemptsBlocked",
    "RequestAttemptsBlocked",
    "MatchedRulesBlocked",
)
"""Clients keep to the limits on clients, so that nothing is ever counted there."""


class StatisticsFamily:
    """``stats`` and ``logging.resetstats``."""

    def __init__(self, unit: Unit, traffic: Traffic) -> None:
        self._unit = unit
        self._traffic = traffic

    def stats(self, call: Invocation, /) -> Answer:
        """Everything that is counted, at this moment."""
        del call
        self._traffic.settle()
        machine = Machine(self._unit)
        values: dict[str, Shown] = {
            "CPU": _processors(machine),
            "Memory": _memory(machine),
            "Network": _network(machine),
            "DiskUsage": _disk(machine),
            "ClientLimits": _record("ClientLimitUsage", Totals=_client_limits()),
            "VStotals": totals(machine.counts),
            "Vs": [self._service(machine.counts, one) for one in self._services],
            "Rs": [
                self._server(machine.counts, service, server)
                for service in self._services
                for server in service.servers
            ],
            "TPS": self._transactions(machine.counts),
            "Timestamp": _record(
                "SampleTime", Sec=floor(machine.now), Usec=floor(machine.now % 1 * 1_000_000), Period=1
            ),
            "ChangeTime": floor(self._unit.state.shared.changed_at),
        }
        return data(Record(OBJECTS["Stats"], values))

    def logging_resetstats(self, call: Invocation, /) -> Answer:
        """Counters begin anew; connections stay."""
        self._traffic.reset()
        self._unit.tell(NOTICE, "config", f"statistics reset by {call.user}")
        return DONE

    @property
    def _services(self) -> list[Service]:
        return list(self._unit.state.shared.services.values())

    def _service(self, counts: Counts, service: Service) -> Record:
        count, (too_fast, too_many) = counts.service(service), counts.blocked(service)
        values = service.values
        is_entrance = service.parent is None
        port = values.get("VSPort")
        return _record(
            "StatsVirtualService",
            VSAddress=values.get("VSAddress") if is_entrance else None,
            VSPort=(port if isinstance(port, int) else 0) if is_entrance else None,
            VSProt=str(values.get("Protocol") or "tcp"),
            Index=service.index,
            Status=service_status(self._unit.state, service),
            ErrorCode=number(values.get("ErrorCode")),
            Enable=_is_enabled(self._unit.state, service),
            TotalPkts=count.total.packets,
            TotalConns=count.total.connections,
            ActiveConns=count.active,
            ConnsRateBlocked=too_fast,
            RequestsRateBlocked=0,
            MaxConnsBlocked=too_many,
            WafEnable=runs_legacy(service) or runs_owasp(service),
            InterceptMode=number(values.get("InterceptMode")),
            ConnsPerSec=count.second.connections,
            **_bytes(count, prefix="Total"),
        )

    def _server(self, counts: Counts, service: Service, server: Server) -> Record:
        count = counts.server(server.index)
        values = server.values
        return _record(
            "StatsRealServer",
            VSIndex=service.index,
            RSIndex=server.index,
            Addr=values.get("Addr"),
            Port=values.get("Port"),
            Enable=server_status(self._unit.state, server) != "Disabled",
            Weight=number(values.get("Weight"), 1000),
            ActivConns=count.active,
            Persist=count.kept_clients,
            Conns=count.total.connections,
            Pkts=count.total.packets,
            ConnsPerSec=count.second.connections,
            **_bytes(count, prefix=""),
        )

    def _transactions(self, counts: Counts) -> Record:
        entrances = [one for one in self._services if one.parent is None]
        rates = {one.index: counts.service(one).second.connections for one in entrances}
        encrypted = sum(rates[one.index] for one in entrances if one.values.get("SSLAcceleration") is True)
        return _record("TransactionRate", Total=sum(rates.values()), SSL=encrypted)


def _is_enabled(state: State, service: Service) -> bool:
    """Whether a service takes clients; a SubVS is switched at its place in the parent."""
    seat = seat_of(state, service)
    return (seat or service).values.get("Enable") is not False


def _record(name: str, /, **values: Shown) -> Record:
    return Record(OBJECTS[name], values)


def _bytes(count: Count, *, prefix: str) -> dict[str, Stored]:
    moved: Moved = count.total
    return {
        f"{prefix}Bytes": count.bytes_total,
        f"{prefix}Bits": count.bytes_total * 8,
        "BytesRead": moved.bytes_in,
        "BytesWritten": moved.bytes_out,
    }


def _processors(machine: Machine) -> Record:
    cores = [_load("ProcessorCore", load, cpu=number) for number, load in enumerate(machine.loads)]
    return _record("ProcessorLoad", total=_load("ProcessorTotal", machine.load), cpu=cores)


def _load(name: str, load: Load, **more: Shown) -> Record:
    return _record(
        name,
        User=load.user,
        System=load.system,
        HWInterrupts=load.hardware_interrupts,
        SWInterrupts=load.software_interrupts,
        Idle=load.idle,
        IOWaiting=load.waiting,
        **more,
    )


def _memory(machine: Machine) -> Record:
    memory = machine.memory
    total, used = memory.total // _MEGABYTE, memory.used // _MEGABYTE
    percent = round(memory.used * 100 / memory.total)
    return _record(
        "MemoryLoad",
        MBtotal=total,
        memused=memory.used,
        MBused=used,
        percentmemused=percent,
        memfree=memory.free,
        MBfree=total - used,
        percentmemfree=100 - percent,
    )


def _network(machine: Machine) -> Record:
    own = machine.unit.state.unit
    ports = []
    for index in own.interfaces:
        total = machine.counts.ports.get(index, PortCount())
        second = machine.counts.ports_in_second.get(index, PortCount())
        speed = 0 if index in own.failed_links else machine.link_megabits
        ports.append(
            _record(
                "StatsNetworkInterface",
                Name=f"eth{index}",
                ifaceID=index,
                speed=speed,
                inbytes=second.bytes_in,
                inbytesTotal=total.bytes_in,
                outbytes=second.bytes_out,
                outbytesTotal=total.bytes_out,
                **{"in": _use(second.bytes_in, speed), "out": _use(second.bytes_out, speed)},
            )
        )
    return _record("NetworkLoad", Interface=ports)


def _use(bytes_in_second: int, megabits: int) -> float:
    return round(bytes_in_second * 8 / (megabits * 10_000), 1) if megabits else 0.0


def _disk(machine: Machine) -> Record:
    shown = []
    for part in machine.partitions:
        total, used = round(part.kilobytes / _GIGABYTE, 2), round(part.used_kilobytes / _GIGABYTE, 2)
        percent = round(part.used_kilobytes * 100 / part.kilobytes)
        shown.append(
            _record(
                "PartitionUsage",
                name=part.name,
                GBtotal=total,
                GBused=used,
                percentused=percent,
                GBfree=round(total - used, 2),
                percentfree=100 - percent,
            )
        )
    return _record("DiskUsage", partition=shown)


def _client_limits() -> Record:
    return _record("ClientLimitTotals", **dict.fromkeys(_NOT_COUNTED, 0))


def install(parts: Parts) -> StatisticsHandlers:
    """The family on one appliance."""
    return StatisticsFamily(parts.unit, parts.traffic)
