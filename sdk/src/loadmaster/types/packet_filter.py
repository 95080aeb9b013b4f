# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Packet filter: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "AccessListEntry",
    "PacketFilterState",
]


class PacketFilterState(Model):
    """State of the packet filter. A unit shows it one value at a time. How version 2 carries it is derived
    from version 1.
    """

    enabled: bool | None = None
    """Only services and what the unit itself offers can be reached. Off, the unit passes packets on like a
    router. Documents say that it is on from the start, other sources that a new unit routes like a plain
    router. Derived, unverified.
    """
    drop: bool | None = None
    """Refused packets vanish. Off, their sender is told. Derived, unverified."""
    block_between_interfaces: bool | None = None
    """Nothing is passed from one interface to another. Servers that reach other networks through the unit
    lose them. Stated by the vendor, unverified.
    """
    block_wui: bool | None = None
    """The lists hold for web administration and the API as well. Whoever switches it on stays admitted.
    Derived, unverified.
    """
    wui_address: str | None = None
    """Client that is admitted to administration whatever the lists say. Derived, unverified."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "aclstatus": ("enabled", Form(type="bool", xml="yes/no")),
            "aclmethod": ("drop", Form(type="bool", words=("drop", "reject"))),
            "aclblockall": ("block_between_interfaces", Form(type="bool", words=("Block", "Free"))),
            "aclwuiblock": ("block_wui", Form(type="bool", xml="yes/no")),
            "wuiaddr": ("wui_address", Form(type="string")),
        },
        frozenset(),
    )


class AccessListEntry(Model):
    """One address or network on a list."""

    access_list: Literal["allow", "block"] | str | None = None
    """The list it stands on. Answers name the list once and not in each entry; firmware of the past calls the
    lists white and black. Known from clients that work against units.
    """
    address: str | None = None
    """Address or network in prefix notation; without a prefix it is one address. Known from clients that work
    against units.
    """
    comment: str | None = None
    """Remark that is kept with the entry. At most 127 characters. The vendor's Python client breaks where an
    entry comes without one, so that an empty one is shown. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "IP",
        {
            "list": ("access_list", Form(type="enum", codes={"allow": "allow", "block": "block"})),
            "addr": ("address", Form(type="string")),
            "comment": ("comment", Form(type="string", min_length=0, max_length=127)),
        },
        frozenset(),
    )
