"""Packets of the pretended clients, in the file format that tcpdump and Wireshark read.

No time passes for a capture: it holds what went by during the seconds before. Connections that ended are kept
for that purpose, but only the latest, and none is sure to be there that ended more than a minute ago.
"""

from __future__ import annotations

import ipaddress
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from loadmaster_emulator.state.statistics import Connection
from loadmaster_emulator.traffic.addresses import Half, ends_of

from .facts import Machine
from .network_texts import mac_address

_MAGIC, _MAJOR, _MINOR, _MOST_BYTES, _ETHERNET = 0xA1B2C3D4, 2, 4, 65_535, 1
_IPV4, _IPV6, _TCP, _UDP = 0x0800, 0x86DD, 6, 17
_FIN, _SYN, _PUSH, _ACK = 1, 2, 8, 16
_SEGMENT = 1_400


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a capture is to hold."""

    interface: int
    seconds: float
    most: int
    protocol: str = ""
    """``tcp``, ``udp``, or both."""
    hosts: tuple[str, ...] = ()
    """Addresses that every packet has at one of its ends."""
    ports: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Packet:
    time: float
    from_client: bool
    flags: int
    sequence: int
    acknowledged: int
    payload: int
    """Bytes."""


def capture(machine: Machine, wanted: Wanted) -> bytes:
    """The file; without any packet in it where nothing went by."""
    begin = machine.now - wanted.seconds
    found: list[tuple[float, int, bytes]] = []
    for order, (connection, half, protocol) in enumerate(_halves(machine, wanted)):
        frames = _Frames(machine, half, protocol, wanted.interface)
        found += [
            (packet.time, order, frames.frame(packet))
            for packet in _packets(connection, protocol)
            if begin <= packet.time <= min(machine.now, connection.ends)
        ]
    found.sort(key=lambda one: one[:2])
    header = struct.pack("<IHHiIII", _MAGIC, _MAJOR, _MINOR, 0, 0, _MOST_BYTES, _ETHERNET)
    records = (_record(time, frame) for time, _, frame in islice(found, wanted.most))
    return header + b"".join(records)


def _record(time: float, frame: bytes) -> bytes:
    seconds, fraction = divmod(int(time * 1_000_000), 1_000_000)
    return struct.pack("<IIII", seconds, fraction, len(frame), len(frame)) + frame


def _halves(machine: Machine, wanted: Wanted) -> Iterator[tuple[Connection, Half, str]]:
    """What of each connection goes through the network port and is asked for."""
    statistics = machine.unit.state.unit.statistics
    for connection in [*statistics.ended, *statistics.connections]:
        ends = ends_of(machine.unit.state, connection)
        if ends is None or (wanted.protocol and wanted.protocol != ends.protocol):
            continue
        for half, port in ((ends.outer, connection.outer_port), (ends.inner, connection.inner_port)):
            fits = all(host in (half.source, half.target) for host in wanted.hosts)
            fits &= all(one in (half.source_port, half.target_port) for one in wanted.ports)
            if port == wanted.interface and fits:
                yield connection, half, ends.protocol


def _packets(connection: Connection, protocol: str) -> Iterator[_Packet]:
    """All packets of one half of a connection, evenly spread over the time it was meant to last."""
    if protocol == "udp":
        yield from _datagrams(connection)
        return
    sizes = [(True, size) for size in _segments(connection.bytes_in)]
    sizes += [(False, size) for size in _segments(connection.bytes_out)]
    step = connection.duration / (len(sizes) + 5)
    base = (connection.number * 7_919) % 2**31
    sent = {True: base, False: base + 1_000_003}
    time = connection.started

    def packet(from_client: bool, flags: int, payload: int = 0) -> _Packet:
        nonlocal time
        made = _Packet(
            time, from_client, flags, sent[from_client], sent[not from_client] if flags & _ACK else 0, payload
        )
        sent[from_client] += payload + (1 if flags & (_SYN | _FIN) else 0)
        time += step
        return made

    yield packet(True, _SYN)
    yield packet(False, _SYN | _ACK)
    yield packet(True, _ACK)
    for from_client, size in sizes:
        yield packet(from_client, _ACK | _PUSH, size)
    yield packet(True, _FIN | _ACK)
    yield packet(False, _FIN | _ACK)


def _datagrams(connection: Connection) -> Iterator[_Packet]:
    sizes = [(True, size) for size in _segments(connection.bytes_in)]
    sizes += [(False, size) for size in _segments(connection.bytes_out)]
    step = connection.duration / max(1, len(sizes))
    for place, (from_client, size) in enumerate(sizes):
        yield _Packet(connection.started + place * step, from_client, 0, 0, 0, size)


def _segments(size: int) -> Iterator[int]:
    while size > 0:
        yield min(size, _SEGMENT)
        size -= _SEGMENT


class _Frames:
    """Ethernet frames of one half of a connection."""

    def __init__(self, machine: Machine, half: Half, protocol: str, interface: int) -> None:
        self._half = half
        self._protocol = _TCP if protocol == "tcp" else _UDP
        self._own = bytes.fromhex(mac_address(machine.unit.state.unit.serial, interface).replace(":", ""))
        self._other = b"\x02" + ipaddress.ip_address(half.source).packed[-4:] + b"\x01"

    def frame(self, packet: _Packet) -> bytes:
        """One packet with everything around it."""
        half = self._half
        ends = ((half.source, half.source_port), (half.target, half.target_port))
        (source, source_port), (target, target_port) = ends if packet.from_client else ends[::-1]
        addresses = ipaddress.ip_address(source).packed, ipaddress.ip_address(target).packed
        payload = b"\x00" * packet.payload
        if self._protocol == _TCP:
            numbers = packet.sequence % 2**32, packet.acknowledged % 2**32
            head = struct.pack(
                "!HHIIBBHHH", source_port, target_port, *numbers, 0x50, packet.flags, 64_240, 0, 0
            )
            checksum = _checksum(_pseudo(addresses, _TCP, len(head) + len(payload)) + head + payload)
            segment = head[:16] + struct.pack("!H", checksum) + head[18:] + payload
        else:
            head = struct.pack("!HHHH", source_port, target_port, 8 + len(payload), 0)
            checksum = _checksum(_pseudo(addresses, _UDP, len(head) + len(payload)) + head + payload)
            segment = head[:6] + struct.pack("!H", checksum or 0xFFFF) + payload
        cards = (self._own, self._other) if packet.from_client else (self._other, self._own)
        return b"".join(cards) + self._wrapped(addresses, segment)

    def _wrapped(self, addresses: tuple[bytes, bytes], segment: bytes) -> bytes:
        if len(addresses[0]) == 16:
            head = struct.pack("!IHBB", 0x6000_0000, len(segment), self._protocol, 64)
            return struct.pack("!H", _IPV6) + head + b"".join(addresses) + segment
        head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(segment), 0, 0x4000, 64, self._protocol, 0)
        checksum = _checksum(head + b"".join(addresses))
        head = head[:10] + struct.pack("!H", checksum)
        return struct.pack("!H", _IPV4) + head + b"".join(addresses) + segment


def _pseudo(addresses: tuple[bytes, bytes], protocol: int, length: int) -> bytes:
    """What checksums cover besides the segment."""
    if len(addresses[0]) == 16:
        return b"".join(addresses) + struct.pack("!IHBB", length, 0, 0, protocol)
    return b"".join(addresses) + struct.pack("!BBH", 0, protocol, length)


def _checksum(content: bytes) -> int:
    """The Internet checksum."""
    padded = content + b"\x00" * (len(content) % 2)
    total: int = sum(struct.unpack(f"!{len(padded) // 2}H", padded))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
