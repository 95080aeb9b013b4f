# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Piers: what answers show."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable
from loadmaster.types.berth_place import Berth

__all__ = [
    "Pier",
]


class Pier(Model):
    """One pier with its berths."""

    name: str | None = None
    """Name of the pier. At most 60 characters. Seen in a recorded answer of a unit."""
    number: int | None = None
    """Number the harbour gave it. Seen to start with 1. Seen in a recorded answer of a unit."""
    kind: Literal["deep", "shallow", "unlisted"] | str | None = None
    """What the pier is for. 'deep' unless set. Known from clients that work against units."""
    lit: bool | None = None
    """Its lamps are on. True unless set. Seen in a recorded answer of a unit."""
    lamps: list[Literal["red", "green", "white"] | str] | None = None
    """Which lamps are on. The default depends on other values. Seen in a recorded answer of a unit."""
    depth_metres: int | None = None
    """Depth of the water; 0 is unknown. 2 to 20, in metres, or 0. The default depends on other values. Nobody
    ever measured it. Derived, unverified.
    """
    mole_address: str | None = None
    """Address of the mole. Known from clients that work against units."""
    radio_port: int | str | None = None
    """Port of the radio. 3 to 99, or *. 16 unless set. Since firmware 2.1. Seen in a recorded answer of a
    unit.
    """
    tags: list[str] = Field(default_factory=list)
    """Words about the pier. At most 3 entries. ('old', 'stone') unless set. Known from clients that work
    against units.
    """
    keepers: list[str] = Field(default_factory=list)
    """Who keeps it. Known from clients that work against units."""
    uses: list[str] = Field(default_factory=list)
    """What happens there. Known from clients that work against units."""
    open: bool | None = None
    """Its gate lets people in. Derived, unverified."""
    berths: list[Berth] = Field(default_factory=list)
    """Its berths. Seen in a recorded answer of a unit."""

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Pier",
        {
            "Name": ("name", Form(type="string", min_length=1, max_length=60, pattern="[A-Z][a-z]*")),
            "No": ("number", Form(type="int")),
            "Kind": (
                "kind",
                Form(
                    type="enum",
                    codes={"deep": 1, "shallow": "0", "unlisted": "x"},
                    read_codes={"shallow": "none"},
                ),
            ),
            "Light": ("lit", Form(type="bool", xml="1/0")),
            "Lamps": (
                "lamps",
                Form(type="flags", minimum=0, maximum=6, codes={"red": 1, "green": 2, "white": 4}),
            ),
            "Depth": ("depth_metres", Form(type="int", minimum=2, maximum=20, also=(0,))),
            "Addr": ("mole_address", Form(type="address", clear_with="nowhere")),
            "Port": ("radio_port", Form(type="port", minimum=3, maximum=99, also=("*",))),
            "Tags": ("tags", Form(type="list", max_items=3, separator="|")),
            "Keeper": ("keepers", Form(type="list", xml="children:Opt")),
            "Uses": ("uses", Form(type="list", codes={"fishing": "f", "trade": "t"}, separator=",")),
            "Gate": ("open", Form(type="bool", words=("ajar", "shut"), quoted=True)),
            "Berth": ("berths", Form(type="objects", xml="repeated", model=Berth)),
        },
        frozenset(),
    )
