"""What the unit's own tools tell, through both dialects, and that it fits the rest of the unit."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import dpkt
import pytest

from loadmaster import InvalidValue
from loadmaster_emulator import Emulator
from tests.contract.conftest import Contract

Tell = Callable[[Contract], tuple[str, str]]


@pytest.fixture(scope="module")
def unit() -> Iterator[Emulator]:
    """Time stands still unless a test moves it, so that two answers are about the same moment."""
    with Emulator(limiter=False, clock_speed=0, seed=3) as started:
        started.clock.advance(3600)
        yield started


TEXTS: dict[str, Tell] = {
    "ps": lambda one: (one.writer.debug.list_processes(), one.reader.debug.list_processes()),
    "meminfo": lambda one: (one.writer.debug.show_memory(), one.reader.debug.show_memory()),
    "ifconfig": lambda one: (one.writer.debug.show_interfaces(), one.reader.debug.show_interfaces()),
    "netstat": lambda one: (one.writer.debug.show_connections(), one.reader.debug.show_connections()),
    "interrupts": lambda one: (one.writer.debug.show_interrupts(), one.reader.debug.show_interrupts()),
    "partitions": lambda one: (one.writer.debug.list_partitions(), one.reader.debug.list_partitions()),
    "cpuinfo": lambda one: (one.writer.debug.show_processors(), one.reader.debug.show_processors()),
    "df": lambda one: (one.writer.debug.show_disk_usage(), one.reader.debug.show_disk_usage()),
    "lspci": lambda one: (one.writer.debug.list_pci_devices(), one.reader.debug.list_pci_devices()),
    "lsmod": lambda one: (one.writer.debug.list_modules(), one.reader.debug.list_modules()),
    "slabinfo": lambda one: (one.writer.debug.show_slabs(), one.reader.debug.show_slabs()),
    "raid": lambda one: (one.writer.debug.show_raid(), one.reader.debug.show_raid_by_log_path()),
    "raid disks": lambda one: (
        one.writer.debug.show_raid_disks(),
        one.reader.debug.show_raid_disks_by_log_path(),
    ),
}


@pytest.mark.parametrize("tell", TEXTS.values(), ids=TEXTS)
def test_both_dialects_tell_the_same(contract: Contract, tell: Tell) -> None:
    first, second = tell(contract)
    assert first.split() == second.split() != []


def test_memory_adds_up_in_all_of_its_views(contract: Contract) -> None:
    found = re.findall(r"(\w+): +(\d+) kB", contract.reader.debug.show_memory())
    kilobytes = {name: int(size) for name, size in found}
    parts = ("MemFree", "Buffers", "Cached", "AnonPages", "Slab", "KernelStack")
    assert sum(kilobytes[name] for name in parts) == kilobytes["MemTotal"]
    stats = contract.reader.statistics.show()
    assert stats.memory is not None
    assert stats.memory.free_kilobytes == kilobytes["MemFree"]
    processes = [line.split() for line in contract.reader.debug.list_processes().splitlines()[1:]]
    assert sum(int(fields[5]) for fields in processes) == kilobytes["AnonPages"]
    slabs = [line.split() for line in contract.reader.debug.show_slabs().splitlines()[2:]]
    assert sum(int(fields[2]) // int(fields[4]) * 4 for fields in slabs) == kilobytes["Slab"]


def test_disks_are_as_full_in_every_view(contract: Contract) -> None:
    rows = [line.split() for line in contract.reader.debug.show_disk_usage().splitlines()[1:]]
    assert all(int(size) == int(used) + int(free) for _, size, used, free, _, _ in rows)
    sizes = {row[0].removeprefix("/dev/"): row[1] for row in rows}
    listed = [line.split() for line in contract.reader.debug.list_partitions().splitlines()[3:]]
    assert {fields[3]: fields[2] for fields in listed} == sizes
    stats = contract.reader.statistics.show()
    assert stats.disk is not None
    assert [one.name for one in stats.disk.partitions] == [row[5] for row in rows]
    shown = [f"{one.used_percent}%" for one in stats.disk.partitions]
    assert shown == [row[4] for row in rows]


def test_ports_are_those_of_the_unit(contract: Contract) -> None:
    text = contract.reader.debug.show_interfaces()
    for interface in contract.reader.interfaces.show():
        if interface.address:
            assert f"inet addr:{interface.address.split('/')[0]} " in text
    assert len(re.findall(r"^eth\d", text, re.MULTILINE)) == len(contract.reader.interfaces.show())


def test_processes_are_sampled_as_often_as_asked(contract: Contract) -> None:
    text = contract.writer.debug.sample_processes(samples=3, interval_seconds=2, by_memory=True)
    times = re.findall(r"^top - (\d\d):(\d\d):(\d\d)", text, re.MULTILINE)
    seconds = [int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in times]
    assert [(after - before) % 86_400 for before, after in pairwise(seconds)] == [2, 2]
    first = text.split("\n\n")[1].splitlines()
    sizes = [int(line.split()[5]) for line in first[1:]]
    assert sizes == sorted(sizes, reverse=True)
    threads = contract.reader.debug.sample_processes(samples=1, threads=True)
    assert "Threads:" in threads
    assert threads.count(" l7d") == 2


@pytest.mark.parametrize(("samples", "interval"), [(0, 1), (31, 1), (1, 0), (1, 31)])
def test_sampling_has_limits(contract: Contract, samples: int, interval: int) -> None:
    with pytest.raises(InvalidValue):
        contract.writer.call("logging.top", {"iterations": samples, "interval": interval}, reads=True)


def test_time_is_that_of_the_unit_and_its_zone(contract: Contract) -> None:
    contract.writer.settings.set(time_zone="Asia/Kolkata")
    here = datetime.fromtimestamp(contract.unit.clock.now(), UTC).astimezone(ZoneInfo("Asia/Kolkata"))
    shown = contract.reader.debug.sample_processes(samples=1)
    assert shown.startswith(f"top - {here:%H:%M:%S} up")
    contract.writer.settings.set(time_zone="UTC")


def test_a_ping_tells_who_answers(contract: Contract) -> None:
    server = contract.server(contract.service())
    address = server.address or ""
    assert "5 received, 0% packet loss" in contract.writer.debug.ping(address)
    contract.unit.set_health(address, 8080, up=False)
    assert "0 received, 100% packet loss" in contract.reader.debug.ping(address)
    contract.unit.set_health(address, 8080, up=True)
    assert "0 received" in contract.writer.debug.ping("10.199.199.199", interface=0)
    assert "5 received" in contract.reader.debug.ping("203.0.113.9")
    assert "unknown host" in contract.writer.debug.ping("nobody.example")
    assert "unknown iface" in contract.writer.debug.ping(address, interface=9)


def test_a_ping_over_ipv6_asks_no_other_address(contract: Contract) -> None:
    assert "unknown host" in contract.writer.debug.ping_ipv6("10.0.0.1")
    assert "2001:db8::9" in contract.reader.debug.ping_ipv6("2001:db8::9")


def test_a_route_is_traced_through_its_gateway(contract: Contract) -> None:
    contract.writer.routes.add("203.0.113.0/24", gateway="10.0.0.77")
    through = contract.reader.routes.trace("203.0.113.9").splitlines()
    assert "10.0.0.77" in through[1]
    assert "203.0.113.9" in through[-1]
    contract.writer.routes.delete("203.0.113.0/24")
    assert "10.0.0.77" not in contract.writer.routes.trace("203.0.113.9")
    assert "unknown host" in contract.reader.routes.trace("nobody.example")


def packets(content: bytes) -> list[tuple[float, dpkt.ip.IP]]:
    """The packets of a capture, read by a library that knows nothing of us."""
    frames = dpkt.pcap.Reader(io.BytesIO(content))
    return [(time, dpkt.ethernet.Ethernet(frame).data) for time, frame in frames]


def checked(packet: dpkt.ip.IP) -> bool:
    """Whether the checksums are those that the library computes by itself."""
    had = packet.sum, packet.data.sum
    packet.sum = packet.data.sum = 0
    again = dpkt.ip.IP(bytes(packet))
    return had == (again.sum, again.data.sum)


def address(packed: bytes) -> str:
    return ".".join(map(str, packed))


def test_a_capture_holds_the_packets_of_services(contract: Contract) -> None:
    service = contract.service(port=8081)
    server = contract.server(service)
    entrance = contract.show(service).address
    contract.unit.traffic.start(3, service=service, duration_seconds=4)
    contract.unit.clock.advance(60)
    now = contract.unit.clock.now()
    found = packets(contract.reader.debug.capture_packets(port=8081, most_seconds=20))
    assert len(found) > 200
    assert all(checked(packet) for _, packet in found)
    assert [time for time, _ in found] == sorted(time for time, _ in found)
    assert all(now - 20.001 <= time <= now + 0.001 for time, _ in found)
    ends = {frozenset((address(packet.src), address(packet.dst))) for _, packet in found}
    assert all(entrance in pair for pair in ends)
    openings = [p for _, p in found if p.data.flags == dpkt.tcp.TH_SYN]
    assert len(openings) == pytest.approx(60, abs=1), "3 a second for 20 seconds"
    behind = packets(contract.writer.debug.capture_packets(address=server.address or "", most_packets=50))
    assert len(behind) == 50
    assert all(server.address in (address(p.src), address(p.dst)) for _, p in behind)
    contract.unit.traffic.stop(service=service)


def test_a_conversation_in_a_capture_is_whole(contract: Contract) -> None:
    service = contract.service(port=8082)
    contract.server(service)
    contract.unit.traffic.start(1, service=service, duration_seconds=1, bytes_in=500, bytes_out=5000)
    contract.unit.clock.advance(30)
    contract.unit.traffic.stop(service=service)
    contract.unit.clock.advance(10)
    entrance = contract.show(service).address or ""
    found = packets(contract.reader.debug.capture_packets(port=8082, address=entrance, most_seconds=600))
    talks: dict[int, list[dpkt.tcp.TCP]] = {}
    for _, packet in found:
        segment = packet.data
        client = segment.sport if segment.dport == 8082 else segment.dport
        talks.setdefault(client, []).append(segment)
    assert len(talks) == 30
    for segments in talks.values():
        assert segments[0].flags == dpkt.tcp.TH_SYN
        sent = [s for s in segments if s.dport == 8082]
        got = [s for s in segments if s.sport == 8082]
        assert sum(len(s.data) for s in sent) == 500
        assert sum(len(s.data) for s in got) == 5000
        for one, two in pairwise(got):
            step = len(one.data) + bool(one.flags & (dpkt.tcp.TH_SYN | dpkt.tcp.TH_FIN))
            assert two.seq == one.seq + step


def test_a_capture_of_nothing_is_an_empty_file(contract: Contract) -> None:
    assert packets(contract.writer.debug.capture_packets(interface="eth3")) == []


@pytest.mark.parametrize("options", ["udp", "tcp and host 192.0.2.1", "-n port 9"])
def test_a_capture_is_narrowed_by_the_words_of_its_tool(contract: Contract, options: str) -> None:
    assert packets(contract.writer.debug.capture_packets(options=options, most_seconds=600)) == []


@pytest.mark.parametrize(
    "arguments",
    [{"interface": "eth77"}, {"interface": "any"}, {"options": "or"}, {"options": "host"}],
)
def test_a_capture_that_cannot_be_is_refused(contract: Contract, arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidValue):
        contract.reader.debug.capture_packets(**arguments)


def test_connections_are_listed_as_counted(contract: Contract) -> None:
    service = contract.service(port=8083)
    contract.server(service)
    contract.unit.traffic.start(4, service=service, duration_seconds=30)
    contract.unit.clock.advance(45)
    stats = contract.reader.statistics.show()
    (found,) = [one for one in stats.virtual_services if one.index == service]
    lines = contract.writer.debug.show_connections().splitlines()
    entrance = f"{contract.show(service).address}:8083"
    assert sum(1 for line in lines if entrance in line and "ESTABLISHED" in line) == found.active_connections
    assert sum(1 for line in lines if entrance in line and "LISTEN" in line) == 1
    contract.unit.traffic.stop(service=service)
