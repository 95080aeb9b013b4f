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
    module: str
    """Of ``loadmaster.resources``, where its table stands."""
    doc: str
    traffic: str
    """What happens to running traffic; empty where nothing does."""
    cuts_traffic: bool
    """It may end connections, keep clients out or take the unit away."""
    evidence: str


class Listing(NamedTuple):
    """The read calls that together show one family whole."""

    family: str
    accessor: str
    methods: tuple[str, ...]


COMMANDS: dict[str, Entry] = {
    "7.tides": Entry(
        "harbour_office",
        "tides",
        "read",
        "/tides7/all",
        False,
        "7.tides",
        "harbour_office",
        "Look at the tides where other harbours ask for them.",
        "",
        False,
        "assumed",
    ),
    "addberth": Entry(
        "berths",
        "add",
        "write",
        "addberth",
        False,
        "addberth",
        "berth_place",
        "Let a ship in.",
        "",
        False,
        "recorded",
    ),
    "addpier": Entry(
        "piers", "add", "write", "addpier", False, "addpier", "pier", "Build a pier.", "", False, "recorded"
    ),
    "counts": Entry(
        "harbour_office",
        "counts",
        "read",
        "counts",
        False,
        "counts",
        "harbour_office",
        "Count everything.",
        "",
        False,
        "documented",
    ),
    "delberth": Entry(
        "berths",
        "delete",
        "write",
        "delberth",
        False,
        "delberth",
        "berth_place",
        "Send a ship away.",
        "",
        False,
        "typed",
    ),
    "delpier": Entry(
        "piers",
        "delete",
        "write",
        "delpier",
        False,
        "delpier",
        "pier",
        "Pull a pier down.",
        "",
        False,
        "typed",
    ),
    "depth": Entry(
        "harbour_office",
        "depth",
        "read",
        "depth",
        False,
        "depth",
        "harbour_office",
        "Measure the depth.",
        "",
        False,
        "documented",
    ),
    "gate.open": Entry(
        "gates",
        "open_gate",
        "write",
        "gate",
        False,
        "gate",
        "gate",
        "Let people in, or not.",
        "",
        False,
        "assumed",
    ),
    "gate.paint": Entry(
        "gates",
        "paint_gate",
        "write",
        "gate",
        False,
        "gate",
        "gate",
        "Give the gate a colour.",
        "",
        False,
        "assumed",
    ),
    "gatekeys": Entry(
        "harbour_office",
        "list_gate_keys",
        "read",
        "gatekeys",
        False,
        "gatekeys",
        "harbour_office",
        "List what opens gates.",
        "",
        False,
        "typed",
    ),
    "getchart": Entry(
        "harbour_office",
        "download_chart",
        "download",
        "getchart",
        False,
        "getchart",
        "harbour_office",
        "Fetch the drawing of a pier.",
        "",
        False,
        "documented",
    ),
    "harbour.all": Entry(
        "harbour_office",
        "everything",
        "read",
        "harbour/all",
        False,
        "harbour.all",
        "harbour_office",
        "Look at piers and berths side by side.",
        "",
        False,
        "assumed",
    ),
    "listpiers": Entry(
        "piers",
        "list",
        "read",
        "listpiers",
        False,
        "listpiers",
        "pier",
        "Look at all piers.",
        "",
        False,
        "recorded",
    ),
    "modberth": Entry(
        "berths",
        "modify",
        "write",
        "modberth",
        False,
        "modberth",
        "berth_place",
        "Change the rope.",
        "",
        False,
        "typed",
    ),
    "modpier": Entry(
        "piers",
        "modify",
        "write",
        "modpier",
        False,
        "modpier",
        "pier",
        "Rebuild a pier.",
        "Ships have to leave.",
        False,
        "typed",
    ),
    "putchart": Entry(
        "harbour_office",
        "upload_chart",
        "upload",
        "putchart",
        False,
        "putchart",
        "harbour_office",
        "Send the drawing of a pier.",
        "",
        False,
        "documented",
    ),
    "sea": Entry(
        "tide_gauge",
        "look",
        "read",
        "sea",
        False,
        "sea",
        "tide_gauge",
        "Look at the sea.",
        "",
        False,
        "recorded",
    ),
    "seaview": Entry(
        "tide_gauge",
        "watch",
        "read",
        "seaview",
        False,
        "seaview",
        "tide_gauge",
        "Look at the sea from far away, which everybody may.",
        "",
        False,
        "assumed",
    ),
    "showpier": Entry(
        "piers",
        "show",
        "read",
        "piers/show",
        False,
        "showpier",
        "pier",
        "Look at one pier.",
        "",
        False,
        "recorded",
    ),
    "sinkpier": Entry(
        "harbour_office",
        "sink",
        "action",
        "sinkpier",
        True,
        "sinkpier",
        "harbour_office",
        "Let a pier sink.",
        "Ships at the pier go down with it.",
        True,
        "documented",
    ),
}

LISTINGS: tuple[Listing, ...] = (Listing("pier", "piers", ("list",)),)
