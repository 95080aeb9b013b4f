"""What the machine is made of and how busy it is. The parts add up: processes and caches are used memory."""

from __future__ import annotations

import copy
from dataclasses import dataclass
from math import floor

from loadmaster_emulator.traffic.counts import Counts
from loadmaster_emulator.traffic.flow import chance
from loadmaster_emulator.unit import Unit

_PAGE = 4
"""Kilobytes."""


@dataclass(frozen=True, slots=True)
class Process:
    """One program that runs."""

    number: int
    user: str
    name: str
    resident_kilobytes: int
    virtual_kilobytes: int
    threads: int
    busy: float
    """Share of one processor, in percent."""
    seconds: float
    """Processor time since the start."""


@dataclass(frozen=True, slots=True)
class Partition:
    """One part of the disk."""

    device: str
    name: str
    kilobytes: int
    used_kilobytes: int
    minor: int


@dataclass(frozen=True, slots=True)
class Slab:
    """Small objects of one kind that the kernel keeps."""

    name: str
    objects: int
    size: int
    per_page: int

    @property
    def pages(self) -> int:
        """Pages of memory that they take."""
        return -(-self.objects // self.per_page)


@dataclass(frozen=True, slots=True)
class Memory:
    """Where the memory went, in kilobytes."""

    total: int
    processes: int
    buffers: int
    cached: int
    slab: int
    kernel: int

    @property
    def used(self) -> int:
        """Everything that is not free."""
        return self.processes + self.buffers + self.cached + self.slab + self.kernel

    @property
    def free(self) -> int:
        """What nothing uses."""
        return self.total - self.used


@dataclass(frozen=True, slots=True)
class Load:
    """What a processor does, in whole percents that make 100."""

    user: int
    system: int
    hardware_interrupts: int
    software_interrupts: int
    waiting: int

    @property
    def idle(self) -> int:
        """What is left."""
        return (
            100 - self.user - self.system - self.hardware_interrupts - self.software_interrupts - self.waiting
        )


_DAEMONS = (
    # number, user, name, resident, virtual, threads, share of one processor by itself
    (1, "root", "init", 1_712, 4_232, 1, 0.0),
    (412, "root", "udevd", 2_104, 14_880, 1, 0.0),
    (688, "root", "syslog-ng", 9_736, 88_112, 2, 0.1),
    (701, "root", "crond", 1_544, 6_420, 1, 0.0),
    (733, "root", "sshd", 4_388, 22_760, 1, 0.0),
    (790, "root", "ntpd", 3_912, 18_344, 1, 0.0),
    (812, "root", "snmpd", 6_640, 31_208, 1, 0.1),
    (855, "root", "l4d", 11_204, 43_880, 1, 0.2),
    (861, "root", "l7d", 38_712, 214_560, 0, 0.2),
    (904, "root", "bal_http", 21_336, 96_748, 4, 0.2),
    (921, "root", "health_check", 7_908, 29_112, 1, 0.1),
)
_SERVING = "l7d"
_WATCHING = "health_check"
_KILOBYTES_OF_CONNECTION, _KILOBYTES_OF_SERVICE, _KILOBYTES_OF_SERVER = 12, 220, 16


class Machine:
    """The machine at one moment; ``Traffic.settle`` goes before."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.now = unit.clock.now()
        self.counts = Counts(unit)
        self.is_hardware = unit.state.unit.platform == "hardware"
        self.cores = 8 if self.is_hardware else 2
        everything = self.counts.all()
        self._rate, self._active = everything.second.connections, everything.active
        self._served = everything.total.connections

    def earlier(self, seconds: float) -> Machine:
        """The machine so long before, busy with what it has counted by now."""
        found = copy.copy(self)
        found.now -= seconds
        return found

    @property
    def uptime(self) -> float:
        """Seconds since the start."""
        return max(0.0, self.now - self.unit.state.unit.booted_at)

    @property
    def link_megabits(self) -> int:
        """Speed of each network port."""
        return 1_000 if self.is_hardware else 10_000

    def luck(self, *what: object) -> float:
        """A number from 0 to 1 that stays the same for a second."""
        return chance(self.unit.state.seed, floor(self.now), *what)

    # --- load -----------------------------------------------------------------------------------------------

    @property
    def loads(self) -> list[Load]:
        """Of each processor: clients cost time, and there is always a little to do."""
        found = []
        for core in range(self.cores):
            work = min(90.0, self._rate * 0.12 / self.cores)
            found.append(
                Load(
                    user=floor(work * 0.5 + self.luck("user", core) * 2),
                    system=floor(work * 0.3 + self.luck("system", core) * 2),
                    hardware_interrupts=0,
                    software_interrupts=floor(work * 0.2),
                    waiting=floor(self.luck("waiting", core) * 1.2),
                )
            )
        return found

    @property
    def load(self) -> Load:
        """Of all processors together; interrupts count as the system's."""
        loads = self.loads
        system = sum(one.system + one.hardware_interrupts + one.software_interrupts for one in loads)
        return Load(
            user=sum(one.user for one in loads) // self.cores,
            system=system // self.cores,
            hardware_interrupts=0,
            software_interrupts=0,
            waiting=sum(one.waiting for one in loads) // self.cores,
        )

    @property
    def processes(self) -> list[Process]:
        """Every process, by its number."""
        shared = self.unit.state.shared
        servers = sum(len(service.servers) for service in shared.services.values())
        found = []
        for number, user, name, resident, virtual, threads, busy in _DAEMONS:
            grown = 0
            if name == _SERVING:
                grown = self._active * _KILOBYTES_OF_CONNECTION + len(shared.services) * _KILOBYTES_OF_SERVICE
                busy += self._rate * 0.08
                threads = self.cores
            elif name == _WATCHING:
                grown = servers * _KILOBYTES_OF_SERVER
            seconds = self.uptime * busy / 200 + (self._served * 0.0008 if name == _SERVING else 0.0)
            busy = round(min(busy * (0.5 + self.luck(name)), 100.0 * self.cores), 1)
            found.append(
                Process(number, user, name, resident + grown, virtual + grown, threads, busy, seconds)
            )
        return found

    # --- memory and disk ------------------------------------------------------------------------------------

    @property
    def memory(self) -> Memory:
        """Where the memory went."""
        total = (16_384 if self.is_hardware else 2_048) * 1024 - 28_412
        return Memory(
            total=total,
            processes=sum(one.resident_kilobytes for one in self.processes),
            buffers=14_320,
            cached=118_204,
            slab=sum(one.pages for one in self.slabs) * _PAGE,
            kernel=41_560,
        )

    @property
    def slabs(self) -> list[Slab]:
        """What the kernel keeps; connections are among it."""
        shared = self.unit.state.shared
        return [
            Slab("nf_conntrack", 240 + 2 * self._active, 320, 12),
            Slab("TCP", 96 + 2 * self._active, 1984, 2),
            Slab("sock_inode_cache", 210 + 2 * self._active, 640, 6),
            Slab("dentry", 18_312, 192, 21),
            Slab("inode_cache", 9_114, 576, 7),
            Slab("ip_dst_cache", 180 + len(shared.services), 192, 21),
            Slab("kmalloc-512", 1_664, 512, 8),
            Slab("kmalloc-64", 12_288, 64, 64),
            Slab("task_struct", 144, 3_328, 1),
            Slab("vm_area_struct", 4_920, 176, 23),
        ]

    @property
    def partitions(self) -> list[Partition]:
        """Parts of the disk; the log of the unit grows the one for logs."""
        logged = sum(len(line.text) + 40 for line in self.unit.state.unit.log) // 1024
        size = 64 if self.is_hardware else 16
        return [
            Partition("sda1", "/", 2_031_440, 1_180_212, 1),
            Partition(
                "sda5", "/one4net", 1_014_680, 88_340 + 2 * len(self.unit.state.shared.certificates), 5
            ),
            Partition("sda6", "/var/log", size * 524_288, 41_216 + logged, 6),
            Partition("sda7", "/var/log/userlog", size * 262_144, 35_904, 7),
        ]
