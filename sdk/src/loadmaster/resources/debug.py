# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""What the unit's own operating system tells, as the text of the tool that told it, and probes of the network
from where the unit stands. The texts are for people: their form changes with the firmware.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from os import PathLike
from pathlib import Path
from typing import overload

from loadmaster._model import UNSET, Unset
from loadmaster._session import AsyncSession, Session
from loadmaster._wire.file_content import Progress
from loadmaster._wire.shape import File, Prose
from loadmaster._wire.table import Command, Form, Parameter

__all__ = ["AsyncDebug", "Debug"]

_P_ADDRESS = Parameter("addr", Form(type="string"), required=True)
_P_INTERFACE = Parameter("intf", Form(type="int", minimum=0, maximum=99), clearable=True)
_P_SAMPLES = Parameter("iterations", Form(type="int", minimum=1, maximum=30))
_P_INTERVAL_SECONDS = Parameter("interval", Form(type="int", minimum=1, maximum=30))
_P_THREADS = Parameter("threads", Form(type="bool"))
_P_BY_MEMORY = Parameter("mem", Form(type="bool"))
_P_MOST_PACKETS = Parameter("maxpackets", Form(type="int", minimum=1, maximum=200000))
_P_MOST_SECONDS = Parameter("maxtime", Form(type="int", minimum=1, maximum=600))
_P_INTERFACE_2 = Parameter("interface", Form(type="string"))
_P_PORT = Parameter("port", Form(type="port", minimum=0, maximum=65535))
_P_ADDRESS_2 = Parameter("address", Form(type="address"))
_P_OPTIONS = Parameter("tcpoptions", Form(type="string", min_length=0, max_length=255))
_LIST_PROCESSES: Command[str] = Command("logging.ps", "logging/ps", "read", {}, Prose())
_SHOW_MEMORY: Command[str] = Command("logging.meminfo", "logging/meminfo", "read", {}, Prose())
_SHOW_INTERFACES: Command[str] = Command("logging.ifconfig", "logging/ifconfig", "read", {}, Prose())
_SHOW_CONNECTIONS: Command[str] = Command("logging.netstat", "logging/netstat", "read", {}, Prose())
_SHOW_INTERRUPTS: Command[str] = Command("logging.interrupts", "logging/interrupts", "read", {}, Prose())
_LIST_PARTITIONS: Command[str] = Command("logging.partitions", "logging/partitions", "read", {}, Prose())
_SHOW_PROCESSORS: Command[str] = Command("logging.cpuinfo", "logging/cpuinfo", "read", {}, Prose())
_SHOW_DISK_USAGE: Command[str] = Command("logging.df", "logging/df", "read", {}, Prose())
_LIST_PCI_DEVICES: Command[str] = Command("logging.lspci", "logging/lspci", "read", {}, Prose())
_LIST_MODULES: Command[str] = Command("logging.lsmod", "logging/lsmod", "read", {}, Prose())
_SHOW_SLABS: Command[str] = Command("logging.slabinfo", "logging/slabinfo", "read", {}, Prose())
_CAPTURE_PACKETS: Command[bytes] = Command(
    "tcpdump",
    "tcpdump",
    "download",
    {
        "most_packets": _P_MOST_PACKETS,
        "most_seconds": _P_MOST_SECONDS,
        "interface": _P_INTERFACE_2,
        "port": _P_PORT,
        "address": _P_ADDRESS_2,
        "options": _P_OPTIONS,
    },
    File("data"),
)
_SHOW_RAID: Command[str] = Command("getraidinfo", "getraidinfo", "read", {}, Prose())
_SHOW_RAID_DISKS: Command[str] = Command("getraiddisksinfo", "getraiddisksinfo", "read", {}, Prose())
_SHOW_RAID_BY_LOG_PATH: Command[str] = Command(
    "logging.getraidinfo", "logging/getraidinfo", "read", {}, Prose()
)
_SHOW_RAID_DISKS_BY_LOG_PATH: Command[str] = Command(
    "logging.getraiddisksinfo", "logging/getraiddisksinfo", "read", {}, Prose()
)
_PING: Command[str] = Command(
    "logging.ping", "logging/ping", "action", {"address": _P_ADDRESS, "interface": _P_INTERFACE}, Prose()
)
_PING_IPV6: Command[str] = Command(
    "logging.ping6", "logging/ping6", "action", {"address": _P_ADDRESS, "interface": _P_INTERFACE}, Prose()
)
_SAMPLE_PROCESSES: Command[str] = Command(
    "logging.top",
    "logging/top",
    "action",
    {
        "samples": _P_SAMPLES,
        "interval_seconds": _P_INTERVAL_SECONDS,
        "threads": _P_THREADS,
        "by_memory": _P_BY_MEMORY,
    },
    Prose(),
)


class Debug:
    """What the unit's own operating system tells, as the text of the tool that told it, and probes of the
    network from where the unit stands. The texts are for people: their form changes with the firmware.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def ping(
        self,
        address: str,
        *,
        interface: int | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Send echo requests to a host and read what came back.

        A unit answers success whatever came back, and for an interface that it does not have as well.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host that is asked for an answer.
            interface: Number of the interface to send from. 0 to 99. No source gives a range.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _PING,
            {
                "address": address,
                "interface": interface,
            },
            settle,
        )

    def ping_ipv6(
        self,
        address: str,
        *,
        interface: int | Unset | None = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Send echo requests to a host over IPv6 and read what came back.

        A unit answers success whatever came back, and for an interface that it does not have as well.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host that is asked for an answer.
            interface: Number of the interface to send from. 0 to 99. No source gives a range.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _PING_IPV6,
            {
                "address": address,
                "interface": interface,
            },
            settle,
        )

    def sample_processes(
        self,
        *,
        samples: int | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        threads: bool | Unset = UNSET,
        by_memory: bool | Unset = UNSET,
        settle: Callable[[], str | None] | None = None,
    ) -> str:
        """Watch the processes for a while and read what they used. The answer comes when the watching is
        over.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            samples: How often to look. 1 to 30. 10 unless set.
            interval_seconds: Time between two looks. 1 to 30. 1 unless set.
            threads: Each thread stands on a line of its own. False unless set.
            by_memory: What uses most memory stands first. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SAMPLE_PROCESSES,
            {
                "samples": samples,
                "interval_seconds": interval_seconds,
                "threads": threads,
                "by_memory": by_memory,
            },
            settle,
        )

    def list_processes(
        self,
    ) -> str:
        """Read the list of processes.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_PROCESSES,
            {},
        )

    def show_memory(
        self,
    ) -> str:
        """Read how the kernel uses the memory.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_MEMORY,
            {},
        )

    def show_interfaces(
        self,
    ) -> str:
        """Read the state and counters of the network ports as text.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_INTERFACES,
            {},
        )

    def show_connections(
        self,
    ) -> str:
        """Read routes and connections as text.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_CONNECTIONS,
            {},
        )

    def show_interrupts(
        self,
    ) -> str:
        """Read how often devices asked for a processor.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_INTERRUPTS,
            {},
        )

    def list_partitions(
        self,
    ) -> str:
        """Read how the disk is divided.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_PARTITIONS,
            {},
        )

    def show_processors(
        self,
    ) -> str:
        """Read what the processors are.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_PROCESSORS,
            {},
        )

    def show_disk_usage(
        self,
    ) -> str:
        """Read how full the disk is.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_DISK_USAGE,
            {},
        )

    def list_pci_devices(
        self,
    ) -> str:
        """Read which devices are built in.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_PCI_DEVICES,
            {},
        )

    def list_modules(
        self,
    ) -> str:
        """Read which modules the kernel has loaded.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _LIST_MODULES,
            {},
        )

    def show_slabs(
        self,
    ) -> str:
        """Read which small objects the kernel keeps.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return self._session.execute(
            _SHOW_SLABS,
            {},
        )

    @overload
    def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Record packets, in the file format that tcpdump and Wireshark read. The answer comes when one of
        the two limits is reached, so the client's time-out has to be longer than the time asked for.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            most_packets: Packets after which to stop. 1 to 200000.
            most_seconds: Time after which to stop. 1 to 600.
            interface: Name of the port to listen on.
            port: Only packets from or to this port. 0 to 65535.
            address: Only packets from or to this address.
            options: More options in the words of tcpdump. At most 255 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return self._session.save(
                _CAPTURE_PACKETS,
                {
                    "most_packets": most_packets,
                    "most_seconds": most_seconds,
                    "interface": interface,
                    "port": port,
                    "address": address,
                    "options": options,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return self._session.execute(
            _CAPTURE_PACKETS,
            {
                "most_packets": most_packets,
                "most_seconds": most_seconds,
                "interface": interface,
                "port": port,
                "address": address,
                "options": options,
            },
            progress=progress,
        )

    def show_raid(
        self,
    ) -> str:
        """Read the state of the RAID controller.

        One source only; another spells it logging.getraidinfo; only units with a RAID controller have
        something to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_RAID,
            {},
        )

    def show_raid_disks(
        self,
    ) -> str:
        """Read the state of the disks behind the RAID controller.

        One source only; another spells it logging.getraiddisksinfo; only units with a RAID controller have
        something to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_RAID_DISKS,
            {},
        )

    def show_raid_by_log_path(
        self,
    ) -> str:
        """Read the state of the RAID controller, by the other spelling.

        One source only; another spells it getraidinfo; only units with a RAID controller have something to
        tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_RAID_BY_LOG_PATH,
            {},
        )

    def show_raid_disks_by_log_path(
        self,
    ) -> str:
        """Read the state of the disks behind the RAID controller, by the other spelling.

        One source only; another spells it getraiddisksinfo; only units with a RAID controller have something
        to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return self._session.execute(
            _SHOW_RAID_DISKS_BY_LOG_PATH,
            {},
        )


class AsyncDebug:
    """What the unit's own operating system tells, as the text of the tool that told it, and probes of the
    network from where the unit stands. The texts are for people: their form changes with the firmware.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def ping(
        self,
        address: str,
        *,
        interface: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Send echo requests to a host and read what came back.

        A unit answers success whatever came back, and for an interface that it does not have as well.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host that is asked for an answer.
            interface: Number of the interface to send from. 0 to 99. No source gives a range.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _PING,
            {
                "address": address,
                "interface": interface,
            },
            settle,
        )

    async def ping_ipv6(
        self,
        address: str,
        *,
        interface: int | Unset | None = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Send echo requests to a host over IPv6 and read what came back.

        A unit answers success whatever came back, and for an interface that it does not have as well.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            address: Host that is asked for an answer.
            interface: Number of the interface to send from. 0 to 99. No source gives a range.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _PING_IPV6,
            {
                "address": address,
                "interface": interface,
            },
            settle,
        )

    async def sample_processes(
        self,
        *,
        samples: int | Unset = UNSET,
        interval_seconds: int | Unset = UNSET,
        threads: bool | Unset = UNSET,
        by_memory: bool | Unset = UNSET,
        settle: Callable[[], Awaitable[str | None]] | None = None,
    ) -> str:
        """Watch the processes for a while and read what they used. The answer comes when the watching is
        over.

        Traffic: no effect.

        Pair: each unit has its own; call the unit that is meant.

        Args:
            samples: How often to look. 1 to 30. 10 unless set.
            interval_seconds: Time between two looks. 1 to 30. 1 unless set.
            threads: Each thread stands on a line of its own. False unless set.
            by_memory: What uses most memory stands first. False unless set.
            settle: Called when the answer was lost: looks whether the command took effect, see `LoadMaster`.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.
            FateUnknown: The command was sent, its answer was lost, and nothing tells what became of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SAMPLE_PROCESSES,
            {
                "samples": samples,
                "interval_seconds": interval_seconds,
                "threads": threads,
                "by_memory": by_memory,
            },
            settle,
        )

    async def list_processes(
        self,
    ) -> str:
        """Read the list of processes.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_PROCESSES,
            {},
        )

    async def show_memory(
        self,
    ) -> str:
        """Read how the kernel uses the memory.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_MEMORY,
            {},
        )

    async def show_interfaces(
        self,
    ) -> str:
        """Read the state and counters of the network ports as text.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_INTERFACES,
            {},
        )

    async def show_connections(
        self,
    ) -> str:
        """Read routes and connections as text.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_CONNECTIONS,
            {},
        )

    async def show_interrupts(
        self,
    ) -> str:
        """Read how often devices asked for a processor.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_INTERRUPTS,
            {},
        )

    async def list_partitions(
        self,
    ) -> str:
        """Read how the disk is divided.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_PARTITIONS,
            {},
        )

    async def show_processors(
        self,
    ) -> str:
        """Read what the processors are.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_PROCESSORS,
            {},
        )

    async def show_disk_usage(
        self,
    ) -> str:
        """Read how full the disk is.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_DISK_USAGE,
            {},
        )

    async def list_pci_devices(
        self,
    ) -> str:
        """Read which devices are built in.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_PCI_DEVICES,
            {},
        )

    async def list_modules(
        self,
    ) -> str:
        """Read which modules the kernel has loaded.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _LIST_MODULES,
            {},
        )

    async def show_slabs(
        self,
    ) -> str:
        """Read which small objects the kernel keeps.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        return await self._session.execute(
            _SHOW_SLABS,
            {},
        )

    @overload
    async def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: None = None,
        progress: Progress | None = None,
    ) -> bytes: ...
    @overload
    async def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: str | PathLike[str],
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Path: ...
    async def capture_packets(
        self,
        *,
        most_packets: int | Unset = UNSET,
        most_seconds: int | Unset = UNSET,
        interface: str | Unset = UNSET,
        port: int | Unset = UNSET,
        address: str | Unset = UNSET,
        options: str | Unset = UNSET,
        to: str | PathLike[str] | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> bytes | Path:
        """Record packets, in the file format that tcpdump and Wireshark read. The answer comes when one of
        the two limits is reached, so the client's time-out has to be longer than the time asked for.

        Pair: each unit has its own; ask the unit that is meant.

        Args:
            most_packets: Packets after which to stop. 1 to 200000.
            most_seconds: Time after which to stop. 1 to 600.
            interface: Name of the port to listen on.
            port: Only packets from or to this port. 0 to 65535.
            address: Only packets from or to this address.
            options: More options in the words of tcpdump. At most 255 characters.
            to: Path of the file to write, whole or not at all; its path is returned then. It is written as it
                arrives in v1, while v2 keeps the answer in memory, about three times the file.
            overwrite: Replaces a file that is there.
            progress: Called as the answer arrives, with the bytes that are there and with their number where
                a unit tells it; in v2 a file travels as text that is a third longer.

        Raises:
            InvalidCall: An argument does not fit; nothing was sent.
            Refused: The unit says no; see the kinds of it.

        Stated by the vendor, unverified.
        """
        if to is not None:
            return await self._session.save(
                _CAPTURE_PACKETS,
                {
                    "most_packets": most_packets,
                    "most_seconds": most_seconds,
                    "interface": interface,
                    "port": port,
                    "address": address,
                    "options": options,
                },
                to,
                overwrite=overwrite,
                progress=progress,
            )
        return await self._session.execute(
            _CAPTURE_PACKETS,
            {
                "most_packets": most_packets,
                "most_seconds": most_seconds,
                "interface": interface,
                "port": port,
                "address": address,
                "options": options,
            },
            progress=progress,
        )

    async def show_raid(
        self,
    ) -> str:
        """Read the state of the RAID controller.

        One source only; another spells it logging.getraidinfo; only units with a RAID controller have
        something to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_RAID,
            {},
        )

    async def show_raid_disks(
        self,
    ) -> str:
        """Read the state of the disks behind the RAID controller.

        One source only; another spells it logging.getraiddisksinfo; only units with a RAID controller have
        something to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_RAID_DISKS,
            {},
        )

    async def show_raid_by_log_path(
        self,
    ) -> str:
        """Read the state of the RAID controller, by the other spelling.

        One source only; another spells it getraidinfo; only units with a RAID controller have something to
        tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_RAID_BY_LOG_PATH,
            {},
        )

    async def show_raid_disks_by_log_path(
        self,
    ) -> str:
        """Read the state of the disks behind the RAID controller, by the other spelling.

        One source only; another spells it getraiddisksinfo; only units with a RAID controller have something
        to tell.

        Pair: each unit has its own; ask the unit that is meant.

        Raises:
            Refused: The unit says no; see the kinds of it.

        Derived, unverified.
        """
        return await self._session.execute(
            _SHOW_RAID_DISKS_BY_LOG_PATH,
            {},
        )
