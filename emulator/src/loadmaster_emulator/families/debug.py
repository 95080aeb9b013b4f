"""Looking into a unit: the texts of its own tools, and packets."""

from __future__ import annotations

from dataclasses import replace

from loadmaster_emulator.answer import Answer, file
from loadmaster_emulator.contract.debug import DebugHandlers
from loadmaster_emulator.factory import interface_number
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.lookup import canonical
from loadmaster_emulator.machine import network_texts, texts
from loadmaster_emulator.machine.capture import Wanted, capture
from loadmaster_emulator.machine.facts import Machine
from loadmaster_emulator.parts import Parts
from loadmaster_emulator.refusal import invalid
from loadmaster_emulator.traffic.traffic import Traffic
from loadmaster_emulator.unit import Unit

_PCAP = "application/vnd.tcpdump.pcap"
_JOINED = "and"


class DebugFamily:
    """``logging.ping``, ``logging.top``, ``tcpdump`` and their relatives."""

    def __init__(self, unit: Unit, traffic: Traffic) -> None:
        self._unit = unit
        self._traffic = traffic

    def logging_ping(self, call: Invocation, /) -> Answer:
        """Ask a host for an answer."""
        return self._ping(call, version=4)

    def logging_ping6(self, call: Invocation, /) -> Answer:
        """The same over IPv6."""
        return self._ping(call, version=6)

    def logging_top(self, call: Invocation, /) -> Answer:
        """The processes at several moments, the last of them now."""
        samples, interval = call.number("iterations") or 10, call.number("interval") or 1
        machine = self._machine()
        machines = [machine.earlier(back * interval) for back in reversed(range(samples))]
        return Answer(text=texts.top(machines, threads=call.flag("threads"), by_memory=call.flag("mem")))

    def logging_ps(self, call: Invocation, /) -> Answer:
        """The list of processes."""
        del call
        return Answer(text=texts.processes(self._machine()))

    def logging_meminfo(self, call: Invocation, /) -> Answer:
        """Where the memory went."""
        del call
        return Answer(text=texts.meminfo(self._machine()))

    def logging_ifconfig(self, call: Invocation, /) -> Answer:
        """State and counters of the network ports."""
        del call
        return Answer(text=network_texts.ifconfig(self._machine()))

    def logging_netstat(self, call: Invocation, /) -> Answer:
        """Routes and connections."""
        del call
        return Answer(text=network_texts.netstat(self._machine()))

    def logging_interrupts(self, call: Invocation, /) -> Answer:
        """How often devices asked for a processor."""
        del call
        return Answer(text=texts.interrupts(self._machine()))

    def logging_partitions(self, call: Invocation, /) -> Answer:
        """How the disk is divided."""
        del call
        return Answer(text=texts.partitions(self._machine()))

    def logging_cpuinfo(self, call: Invocation, /) -> Answer:
        """What the processors are."""
        del call
        return Answer(text=texts.cpuinfo(self._machine()))

    def logging_df(self, call: Invocation, /) -> Answer:
        """How full the disk is."""
        del call
        return Answer(text=texts.df(self._machine()))

    def logging_lspci(self, call: Invocation, /) -> Answer:
        """Which devices are built in."""
        del call
        return Answer(text=texts.lspci(self._machine()))

    def logging_lsmod(self, call: Invocation, /) -> Answer:
        """Which modules the kernel has loaded."""
        del call
        return Answer(text=texts.lsmod(self._machine()))

    def logging_slabinfo(self, call: Invocation, /) -> Answer:
        """Which small objects the kernel keeps."""
        del call
        return Answer(text=texts.slabinfo(self._machine()))

    def getraidinfo(self, call: Invocation, /) -> Answer:
        """The RAID controller."""
        del call
        return Answer(text=texts.raid(self._machine()))

    def getraiddisksinfo(self, call: Invocation, /) -> Answer:
        """The disks behind the RAID controller."""
        del call
        return Answer(text=texts.raid_disks(self._machine()))

    logging_getraidinfo = getraidinfo
    logging_getraiddisksinfo = getraiddisksinfo

    def tcpdump(self, call: Invocation, /) -> Answer:
        """Packets of the seconds before."""
        wanted = self._wanted(call)
        return file(capture(self._machine(), wanted), kind=_PCAP)

    def _machine(self) -> Machine:
        self._traffic.settle()
        return Machine(self._unit)

    def _ping(self, call: Invocation, *, version: int) -> Answer:
        host, interface = call.text("addr") or "", call.number("intf")
        return Answer(text=network_texts.ping(self._machine(), host, interface, version=version))

    def _wanted(self, call: Invocation) -> Wanted:
        name = call.text("interface") or "eth0"
        try:
            index = interface_number(name)
        except ValueError as problem:
            raise invalid("interface", name) from problem
        if index not in self._unit.state.unit.interfaces:
            raise invalid("interface", name)
        wanted = Wanted(
            interface=index,
            seconds=call.number("maxtime") or 10,
            most=call.number("maxpackets") or 10_000,
            hosts=tuple(filter(None, (call.text("address"),))),
            ports=tuple(filter(None, (call.number("port"),))),
        )
        return _narrowed(wanted, call.text("tcpoptions") or "")


def _narrowed(wanted: Wanted, options: str) -> Wanted:
    """As wanted, with what the words of tcpdump itself ask for: a protocol, hosts and ports.

    All of them have to hold. Switches such as ``-n`` make no difference to a file. Anything else is refused,
    as tcpdump would end at it.
    """
    words = [word for word in options.split() if not word.startswith("-") and word != _JOINED]
    while words:
        word = words.pop(0)
        if word in ("tcp", "udp"):
            wanted = replace(wanted, protocol=word)
        elif word == "host" and words:
            wanted = replace(wanted, hosts=(*wanted.hosts, canonical(words.pop(0))))
        elif word == "port" and words and words[0].isdecimal():
            wanted = replace(wanted, ports=(*wanted.ports, int(words.pop(0))))
        else:
            raise invalid("tcpoptions", options)
    return wanted


def install(parts: Parts) -> DebugHandlers:
    """The family on one appliance."""
    return DebugFamily(parts.unit, parts.traffic)
