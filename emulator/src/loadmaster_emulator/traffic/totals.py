"""Sums over all virtual services, as two commands answer them."""

from __future__ import annotations

from loadmaster_emulator.answer import Record, Shown
from loadmaster_emulator.contract import OBJECTS

from .counts import Counts


def totals(counts: Counts) -> Record:
    """Sums over all virtual services; a SubVS counts within its parent."""
    count = counts.all()
    values: dict[str, Shown] = {
        "ConnsPerSec": count.second.connections,
        "TotalConns": count.total.connections,
        "BitsPerSec": count.bytes_in_second * 8,
        "TotalBits": count.bytes_total * 8,
        "BytesPerSec": count.bytes_in_second,
        "TotalBytes": count.bytes_total,
        "PktsPerSec": count.second.packets,
        "TotalPackets": count.total.packets,
    }
    return Record(OBJECTS["StatsTotals"], values)
