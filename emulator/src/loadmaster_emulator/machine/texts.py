"""The machine in the words of the tools that show it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from .facts import Machine, Process

_DEVICES = {
    "virtual": (
        "00:00.0 Host bridge: Intel Corporation 440BX/ZX/DX - 82443BX/ZX/DX Host bridge (rev 01)",
        "00:07.1 IDE interface: Intel Corporation 82371AB/EB/MB PIIX4 IDE (rev 01)",
        "00:0f.0 VGA compatible controller: VMware SVGA II Adapter",
        "00:10.0 SCSI storage controller: VMware PVSCSI SCSI Controller (rev 02)",
    ),
    "hardware": (
        "00:00.0 Host bridge: Intel Corporation Xeon E3-1200 v5 Host Bridge (rev 07)",
        "00:14.0 USB controller: Intel Corporation Sunrise Point-H USB 3.0 Controller (rev 31)",
        "00:17.0 SATA controller: Intel Corporation Sunrise Point-H SATA Controller (rev 31)",
        "01:00.0 RAID bus controller: LSI MegaRAID SAS-3 3008 (rev 02)",
    ),
}
_PORT_DEVICES = {
    "virtual": "Ethernet controller: VMware VMXNET3 Ethernet Controller (rev 01)",
    "hardware": "Ethernet controller: Intel Corporation I350 Gigabit Network Connection (rev 01)",
}
_PROCESSORS = {
    "virtual": ("Intel(R) Xeon(R) Gold 6248 CPU @ 2.50GHz", 2_500.0, 28_160, 85, 7),
    "hardware": ("Intel(R) Xeon(R) CPU E3-1275 v5 @ 3.60GHz", 3_600.0, 8_192, 94, 3),
}
_MODULES = (
    ("ip_vs", 151_552, 2),
    ("ip_vs_rr", 16_384, 1),
    ("nf_conntrack", 139_264, 3),
    ("bonding", 159_744, 0),
)
_PORT_MODULES = {"virtual": ("vmxnet3", 61_440), "hardware": ("igb", 217_088)}
_DISKS = 2


def top(machines: list[Machine], *, threads: bool, by_memory: bool) -> str:
    """Samples of the processes, one behind the other."""
    return "\n\n".join(_sample(machine, threads=threads, by_memory=by_memory) for machine in machines) + "\n"


def _sample(machine: Machine, *, threads: bool, by_memory: bool) -> str:
    memory, load, processes = machine.memory, machine.load, machine.processes
    shown = list(_split(processes)) if threads else processes
    shown.sort(key=lambda one: (-(one.resident_kilobytes if by_memory else one.busy), one.number))
    what = "Threads" if threads else "Tasks"
    average = sum(one.busy for one in processes) / 100
    now = _clock(machine, machine.now)
    averages = ", ".join(f"{average * share:.2f}" for share in (1.0, 0.9, 0.8))
    in_programs, in_caches = memory.used - memory.buffers - memory.cached, memory.buffers + memory.cached
    working = (
        f"{load.user:4.1f} us, {load.system:4.1f} sy,  0.0 ni, {load.idle:4.1f} id, {load.waiting:4.1f} wa"
    )
    lines = [
        f"top - {now} up {_uptime(machine.uptime)},  0 users,  load average: {averages}",
        f"{what}: {len(shown)} total,   1 running, {len(shown) - 1} sleeping,   0 stopped,   0 zombie",
        f"%Cpu(s): {working},  0.0 hi,  0.0 si,  0.0 st",
        f"KiB Mem : {memory.total} total, {memory.free} free, {in_programs} used, {in_caches} buff/cache",
        "",
        "  PID USER      PR  NI    VIRT    RES S  %CPU %MEM     TIME+ COMMAND",
    ]
    for one in shown:
        share = one.resident_kilobytes * 100 / memory.total
        lines.append(
            f"{one.number:5} {one.user:8}  20   0 {one.virtual_kilobytes:7} {one.resident_kilobytes:6} S "
            f"{one.busy:5.1f} {share:4.1f} {_minutes(one.seconds):>9} {one.name}"
        )
    return "\n".join(lines)


def _split(processes: Iterable[Process]) -> Iterable[Process]:
    """The threads of processes; each shows all of the memory, as they share it."""
    for one in processes:
        for place in range(one.threads):
            yield Process(
                one.number + place,
                one.user,
                one.name,
                one.resident_kilobytes,
                one.virtual_kilobytes,
                1,
                round(one.busy / one.threads, 1),
                one.seconds / one.threads,
            )


def processes(machine: Machine) -> str:
    """The list of processes."""
    total = machine.memory.total
    started = _clock(machine, machine.unit.state.unit.booted_at)[:5]
    lines = ["USER       PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND"]
    for one in machine.processes:
        share = one.resident_kilobytes * 100 / total
        minutes, seconds = divmod(int(one.seconds), 60)
        lines.append(
            f"{one.user:8} {one.number:5} {one.busy:4.1f} {share:4.1f} {one.virtual_kilobytes:6} "
            f"{one.resident_kilobytes:5} ?        S    {started} {minutes:3}:{seconds:02} {one.name}"
        )
    return _text(lines)


def meminfo(machine: Machine) -> str:
    """Where the memory went."""
    memory = machine.memory
    values = {
        "MemTotal": memory.total,
        "MemFree": memory.free,
        "MemAvailable": memory.free + memory.buffers + memory.cached,
        "Buffers": memory.buffers,
        "Cached": memory.cached,
        "SwapCached": 0,
        "AnonPages": memory.processes,
        "Slab": memory.slab,
        "KernelStack": memory.kernel,
        "SwapTotal": 0,
        "SwapFree": 0,
    }
    return _text(f"{name + ':':15}{value:9} kB" for name, value in values.items())


def interrupts(machine: Machine) -> str:
    """How often devices asked for a processor: the clock all the time, network ports with every packet."""
    cores = range(machine.cores)
    lines = ["     " + "".join(f"{f'CPU{core}':>12}" for core in cores)]

    def line(name: str, total: int, what: str) -> None:
        each = [total // machine.cores + (core < total % machine.cores) for core in cores]
        lines.append(f"{name:>4}:" + "".join(f"{one:12}" for one in each) + f"   {what}")

    line("0", 42, "IO-APIC-edge      timer")
    for index in machine.unit.state.unit.interfaces:
        count = machine.counts.ports.get(index)
        packets = -(-(count.bytes_in + count.bytes_out) // 1024) if count else 0
        line(str(24 + index), packets, f"PCI-MSI-edge      eth{index}")
    line("LOC", int(machine.uptime * 100), "Local timer interrupts")
    return _text(lines)


def partitions(machine: Machine) -> str:
    """How the disk is divided."""
    parts = machine.partitions
    whole = sum(one.kilobytes for one in parts) + 1_024
    lines = ["major minor  #blocks  name", "", f"   8        0 {whole:10} sda"]
    lines += [f"   8 {one.minor:8} {one.kilobytes:10} {one.device}" for one in parts]
    return _text(lines)


def cpuinfo(machine: Machine) -> str:
    """What the processors are."""
    name, megahertz, cache, model, stepping = _PROCESSORS[machine.unit.state.unit.platform]
    blocks = []
    for core in range(machine.cores):
        values = {
            "processor": core,
            "vendor_id": "GenuineIntel",
            "cpu family": 6,
            "model": model,
            "model name": name,
            "stepping": stepping,
            "cpu MHz": f"{megahertz:.3f}",
            "cache size": f"{cache} KB",
            "core id": core,
            "cpu cores": machine.cores,
        }
        blocks.append("".join(f"{key:16}: {value}\n" for key, value in values.items()))
    return "\n".join(blocks)


def df(machine: Machine) -> str:
    """How full the disk is."""
    lines = ["Filesystem     1K-blocks      Used Available Use% Mounted on"]
    for one in machine.partitions:
        percent = f"{round(one.used_kilobytes * 100 / one.kilobytes)}%"
        free = one.kilobytes - one.used_kilobytes
        sizes = f"{one.kilobytes:10} {one.used_kilobytes:9} {free:9}"
        lines.append(f"{f'/dev/{one.device}':13} {sizes} {percent:>4} {one.name}")
    return _text(lines)


def lspci(machine: Machine) -> str:
    """Which devices are built in."""
    platform = machine.unit.state.unit.platform
    ports = (index for index in machine.unit.state.unit.interfaces if index < _MOST_PORTS)
    return _text(
        [*_DEVICES[platform], *(f"{3 + index:02x}:00.0 {_PORT_DEVICES[platform]}" for index in ports)]
    )


_MOST_PORTS = 32
"""Interfaces with higher numbers are bonds and VLANs, which are no devices."""


def lsmod(machine: Machine) -> str:
    """Which modules the kernel has loaded."""
    name, size = _PORT_MODULES[machine.unit.state.unit.platform]
    modules = [*_MODULES, (name, size, 0)]
    return _text(
        [
            "Module                  Size  Used by",
            *(f"{one:19}{size:9}  {used}" for one, size, used in modules),
        ]
    )


def slabinfo(machine: Machine) -> str:
    """Which small objects the kernel keeps."""
    lines = [
        "slabinfo - version: 2.1",
        "# name            <active_objs> <num_objs> <objsize> <objperslab> <pagesperslab>",
    ]
    for one in machine.slabs:
        held = one.pages * one.per_page
        lines.append(f"{one.name:18} {one.objects:6} {held:6} {one.size:6} {one.per_page:4} {1:4}")
    return _text(lines)


def raid(machine: Machine) -> str:
    """The RAID controller, where there is one."""
    if not machine.is_hardware:
        return "No RAID controller found"
    return _text(
        ["Controller 0: LSI MegaRAID SAS-3 3008", "Volume 0: RAID 1, Optimal, 2 disks", f"Disks: {_DISKS}"]
    )


def raid_disks(machine: Machine) -> str:
    """The disks behind the RAID controller."""
    if not machine.is_hardware:
        return "No RAID controller found"
    serial = machine.unit.state.unit.serial
    return _text(f"Slot {slot}: SSD 480 GB, serial {serial}-{slot}, Online" for slot in range(_DISKS))


def _clock(machine: Machine, moment: float) -> str:
    """A time of day where the unit is."""
    return datetime.fromtimestamp(moment, machine.unit.zone).strftime("%H:%M:%S")


def _uptime(seconds: float) -> str:
    days, rest = divmod(int(seconds) // 60, 24 * 60)
    hours, minutes = divmod(rest, 60)
    return (f"{days} days, " if days else "") + f"{hours:2}:{minutes:02}"


def _minutes(seconds: float) -> str:
    return f"{int(seconds // 60)}:{seconds % 60:05.2f}"


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
