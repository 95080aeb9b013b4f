# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Blocked clients of global balancing: what answers show."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "GeoAcl",
    "GeoAllowed",
]


class GeoAcl(Model):
    """When the list is fetched and installed. How version 2 carries it is derived from version 1."""

    fetches_daily: bool | None = None
    """The list is fetched each day. False unless set. Known from clients that work against units."""
    installs_daily: bool | None = None
    """A fetched list is installed each day. False unless set. Known from clients that work against units."""
    install_hour: int | None = None
    """Hour of the day at which it is installed. 0 to 23. Known from clients that work against units."""
    last_fetched: str | None = None
    """When the list was fetched last. Never until the first time. Known from clients that work against units.
    """
    last_installed: str | None = None
    """When a list was installed last. Never until the first time. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "GeoAcl",
        {
            "autoupdate": ("fetches_daily", Form(type="bool", words=("yes", "no"))),
            "autoinstall": ("installs_daily", Form(type="bool", words=("yes", "no"))),
            "installtime": ("install_hour", Form(type="int", minimum=0, maximum=23)),
            "lastupdated": ("last_fetched", Form(type="string")),
            "lastinstalled": ("last_installed", Form(type="string")),
        },
        frozenset(),
    )


class GeoAllowed(Model):
    """Addresses that are answered whatever the list says."""

    addresses: list[str] = Field(default_factory=list)
    """Addresses and networks. Older firmware calls it Whitelist. Known from clients that work against units.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "Data",
        {
            "Allowlist": ("addresses", Form(type="list", separator=",", xml="children:addr")),
        },
        frozenset(),
    )
