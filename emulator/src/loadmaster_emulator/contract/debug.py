# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Looking into a unit: What the unit's own operating system tells, as the text of the tool that told it, and
probes of the network from where the unit stands. The texts are for people: their form changes with the
firmware.
"""

from __future__ import annotations

from typing import Protocol

from loadmaster_emulator.answer import Answer
from loadmaster_emulator.invocation import Invocation
from loadmaster_emulator.specification import (
    AnswerSpec,
    CommandSpec,
    Default,
    ObjectSpec,
    ParameterSpec,
    ValueSpec,
)

OBJECTS: tuple[ObjectSpec, ...] = ()

_ADDR = ParameterSpec(
    wire="addr", value=ValueSpec(type="string"), required=True, default=Default(kind="required")
)
_INTF = ParameterSpec(wire="intf", value=ValueSpec(type="int", minimum=0, maximum=99))

COMMANDS: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="logging.ping",
        v1_path="logging/ping",
        family="debug",
        handler="logging_ping",
        kind="action",
        parameters=(
            _ADDR,
            _INTF,
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.ping6",
        v1_path="logging/ping6",
        family="debug",
        handler="logging_ping6",
        kind="action",
        parameters=(
            _ADDR,
            _INTF,
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.top",
        v1_path="logging/top",
        family="debug",
        handler="logging_top",
        kind="action",
        parameters=(
            ParameterSpec(
                wire="iterations",
                value=ValueSpec(type="int", minimum=1, maximum=30),
                default=Default(kind="value", value=10),
            ),
            ParameterSpec(
                wire="interval",
                value=ValueSpec(type="int", minimum=1, maximum=30),
                default=Default(kind="value", value=1),
            ),
            ParameterSpec(
                wire="threads", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
            ),
            ParameterSpec(
                wire="mem", value=ValueSpec(type="bool"), default=Default(kind="value", value=False)
            ),
        ),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.ps",
        v1_path="logging/ps",
        family="debug",
        handler="logging_ps",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.meminfo",
        v1_path="logging/meminfo",
        family="debug",
        handler="logging_meminfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.ifconfig",
        v1_path="logging/ifconfig",
        family="debug",
        handler="logging_ifconfig",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.netstat",
        v1_path="logging/netstat",
        family="debug",
        handler="logging_netstat",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.interrupts",
        v1_path="logging/interrupts",
        family="debug",
        handler="logging_interrupts",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.partitions",
        v1_path="logging/partitions",
        family="debug",
        handler="logging_partitions",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.cpuinfo",
        v1_path="logging/cpuinfo",
        family="debug",
        handler="logging_cpuinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.df",
        v1_path="logging/df",
        family="debug",
        handler="logging_df",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.lspci",
        v1_path="logging/lspci",
        family="debug",
        handler="logging_lspci",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.lsmod",
        v1_path="logging/lsmod",
        family="debug",
        handler="logging_lsmod",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.slabinfo",
        v1_path="logging/slabinfo",
        family="debug",
        handler="logging_slabinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="tcpdump",
        v1_path="tcpdump",
        family="debug",
        handler="tcpdump",
        kind="download",
        parameters=(
            ParameterSpec(
                wire="maxpackets",
                value=ValueSpec(type="int", minimum=1, maximum=200000),
                default=Default(kind="value", value=10000),
            ),
            ParameterSpec(
                wire="maxtime",
                value=ValueSpec(type="int", minimum=1, maximum=600),
                default=Default(kind="value", value=10),
            ),
            ParameterSpec(
                wire="interface", value=ValueSpec(type="string"), default=Default(kind="value", value="eth0")
            ),
            ParameterSpec(wire="port", value=ValueSpec(type="port", minimum=0, maximum=65535)),
            ParameterSpec(wire="address", value=ValueSpec(type="address")),
            ParameterSpec(wire="tcpoptions", value=ValueSpec(type="string", min_length=0, max_length=255)),
        ),
        answer=AnswerSpec(shape="file"),
    ),
    CommandSpec(
        name="getraidinfo",
        v1_path="getraidinfo",
        family="debug",
        handler="getraidinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="getraiddisksinfo",
        v1_path="getraiddisksinfo",
        family="debug",
        handler="getraiddisksinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.getraidinfo",
        v1_path="logging/getraidinfo",
        family="debug",
        handler="logging_getraidinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
    CommandSpec(
        name="logging.getraiddisksinfo",
        v1_path="logging/getraiddisksinfo",
        family="debug",
        handler="logging_getraiddisksinfo",
        kind="read",
        parameters=(),
        answer=AnswerSpec(shape="text"),
    ),
)


class DebugHandlers(Protocol):
    """What the hand-written behaviour of this family has to offer."""

    def logging_ping(self, call: Invocation, /) -> Answer:
        """Send echo requests to a host and read what came back."""
        ...

    def logging_ping6(self, call: Invocation, /) -> Answer:
        """Send echo requests to a host over IPv6 and read what came back."""
        ...

    def logging_top(self, call: Invocation, /) -> Answer:
        """Watch the processes for a while and read what they used. The answer comes when the watching is
        over.
        """
        ...

    def logging_ps(self, call: Invocation, /) -> Answer:
        """Read the list of processes."""
        ...

    def logging_meminfo(self, call: Invocation, /) -> Answer:
        """Read how the kernel uses the memory."""
        ...

    def logging_ifconfig(self, call: Invocation, /) -> Answer:
        """Read the state and counters of the network ports as text."""
        ...

    def logging_netstat(self, call: Invocation, /) -> Answer:
        """Read routes and connections as text."""
        ...

    def logging_interrupts(self, call: Invocation, /) -> Answer:
        """Read how often devices asked for a processor."""
        ...

    def logging_partitions(self, call: Invocation, /) -> Answer:
        """Read how the disk is divided."""
        ...

    def logging_cpuinfo(self, call: Invocation, /) -> Answer:
        """Read what the processors are."""
        ...

    def logging_df(self, call: Invocation, /) -> Answer:
        """Read how full the disk is."""
        ...

    def logging_lspci(self, call: Invocation, /) -> Answer:
        """Read which devices are built in."""
        ...

    def logging_lsmod(self, call: Invocation, /) -> Answer:
        """Read which modules the kernel has loaded."""
        ...

    def logging_slabinfo(self, call: Invocation, /) -> Answer:
        """Read which small objects the kernel keeps."""
        ...

    def tcpdump(self, call: Invocation, /) -> Answer:
        """Record packets, in the file format that tcpdump and Wireshark read. The answer comes when one of
        the two limits is reached, so the client's time-out has to be longer than the time asked for.
        """
        ...

    def getraidinfo(self, call: Invocation, /) -> Answer:
        """Read the state of the RAID controller."""
        ...

    def getraiddisksinfo(self, call: Invocation, /) -> Answer:
        """Read the state of the disks behind the RAID controller."""
        ...

    def logging_getraidinfo(self, call: Invocation, /) -> Answer:
        """Read the state of the RAID controller, by the other spelling."""
        ...

    def logging_getraiddisksinfo(self, call: Invocation, /) -> Answer:
        """Read the state of the disks behind the RAID controller, by the other spelling."""
        ...
