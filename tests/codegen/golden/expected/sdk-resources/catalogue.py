# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Which commands there are, and how each family is listed whole."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["COMMANDS", "LISTINGS", "Entry", "Listing"]


class Entry(NamedTuple):
    """One command of the description."""

    accessor: str
    method: str
    kind: str
    v1_path: str
    v1_only: bool
    wire: str
    """What v2 calls it; several commands may share that."""


class Listing(NamedTuple):
    """The read calls that together show one family whole."""

    family: str
    accessor: str
    methods: tuple[str, ...]


COMMANDS: dict[str, Entry] = {
    "addberth": Entry("berths", "add", "write", "addberth", False, "addberth"),
    "addpier": Entry("piers", "add", "write", "addpier", False, "addpier"),
    "counts": Entry("harbour_office", "counts", "read", "counts", False, "counts"),
    "delberth": Entry("berths", "delete", "write", "delberth", False, "delberth"),
    "delpier": Entry("piers", "delete", "write", "delpier", False, "delpier"),
    "depth": Entry("harbour_office", "depth", "read", "depth", False, "depth"),
    "gate.open": Entry("piers", "open_gate", "write", "gate", False, "gate"),
    "gate.paint": Entry("piers", "paint_gate", "write", "gate", False, "gate"),
    "gatekeys": Entry("harbour_office", "list_gate_keys", "read", "gatekeys", False, "gatekeys"),
    "getchart": Entry("harbour_office", "download_chart", "download", "getchart", False, "getchart"),
    "harbour.all": Entry("harbour_office", "everything", "read", "harbour/all", False, "harbour.all"),
    "listpiers": Entry("piers", "list", "read", "listpiers", False, "listpiers"),
    "modberth": Entry("berths", "modify", "write", "modberth", False, "modberth"),
    "modpier": Entry("piers", "modify", "write", "modpier", False, "modpier"),
    "putchart": Entry("harbour_office", "upload_chart", "upload", "putchart", False, "putchart"),
    "showpier": Entry("piers", "show", "read", "piers/show", False, "showpier"),
    "sinkpier": Entry("harbour_office", "sink", "action", "sinkpier", True, "sinkpier"),
}

LISTINGS: tuple[Listing, ...] = (
    Listing("harbour-office", "harbour_office", ("everything",)),
    Listing("pier", "piers", ("list",)),
)
