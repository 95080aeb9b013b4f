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


class Listing(NamedTuple):
    """The read calls that together show one family whole."""

    family: str
    accessor: str
    methods: tuple[str, ...]


COMMANDS: dict[str, Entry] = {
    "addberth": Entry("berths", "add", "write", "addberth", False),
    "addpier": Entry("piers", "add", "write", "addpier", False),
    "counts": Entry("piers", "counts", "read", "counts", False),
    "delberth": Entry("berths", "delete", "write", "delberth", False),
    "delpier": Entry("piers", "delete", "write", "delpier", False),
    "depth": Entry("piers", "depth", "read", "depth", False),
    "getchart": Entry("piers", "download_chart", "download", "getchart", False),
    "harbour.all": Entry("piers", "everything", "read", "harbour/all", False),
    "listpiers": Entry("piers", "list", "read", "listpiers", False),
    "modberth": Entry("berths", "modify", "write", "modberth", False),
    "modpier": Entry("piers", "modify", "write", "modpier", False),
    "putchart": Entry("piers", "upload_chart", "upload", "putchart", False),
    "showpier": Entry("piers", "show", "read", "piers/show", False),
    "sinkpier": Entry("piers", "sink", "action", "sinkpier", True),
}

LISTINGS: tuple[Listing, ...] = (Listing("pier", "piers", ("everything", "list")),)
