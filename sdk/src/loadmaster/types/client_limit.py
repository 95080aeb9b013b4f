# Generated from the description by loadmaster-codegen; change api/ instead of this file.
"""Limits of single clients: what answers show."""

from __future__ import annotations

from typing import ClassVar

from loadmaster._model import Model
from loadmaster._wire.table import Form, ObjectTable

__all__ = [
    "ClientBandwidthLimit",
    "ClientConnectionLimit",
    "ClientConnectionRateLimit",
    "ClientRequestRateLimit",
]


class ClientConnectionRateLimit(Model):
    """A limit on new connections of clients of one address or network."""

    address: str | None = None
    """Address or network of the clients, such as 192.0.2.0/24. Each client of a network has the limit for
    itself. Derived, unverified.
    """
    limit: int | None = None
    """The limit on new connections. In connections per second. No source states the largest value; 0 leaves
    an entry in the list without effect. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ClientCpsLimit",
        {
            "addr": ("address", Form(type="string")),
            "limit": ("limit", Form(type="int")),
        },
        frozenset(),
    )


class ClientRequestRateLimit(Model):
    """A limit on HTTP requests of clients of one address or network."""

    address: str | None = None
    """Address or network of the clients, such as 192.0.2.0/24. Each client of a network has the limit for
    itself. Derived, unverified.
    """
    limit: int | None = None
    """The limit on HTTP requests. In requests per second. No source states the largest value; 0 leaves an
    entry in the list without effect. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ClientRpsLimit",
        {
            "addr": ("address", Form(type="string")),
            "limit": ("limit", Form(type="int")),
        },
        frozenset(),
    )


class ClientConnectionLimit(Model):
    """A limit on connections open at once of clients of one address or network."""

    address: str | None = None
    """Address or network of the clients, such as 192.0.2.0/24. Each client of a network has the limit for
    itself. Derived, unverified.
    """
    limit: int | None = None
    """The limit on connections open at once. In connections. No source states the largest value; 0 leaves an
    entry in the list without effect. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ClientMaxcLimit",
        {
            "addr": ("address", Form(type="string")),
            "limit": ("limit", Form(type="int")),
        },
        frozenset(),
    )


class ClientBandwidthLimit(Model):
    """A limit on traffic in both directions of clients of one address or network."""

    address: str | None = None
    """Address or network of the clients, such as 192.0.2.0/24. Each client of a network has the limit for
    itself. Derived, unverified.
    """
    limit: int | None = None
    """The limit on traffic in both directions. 16 to 99999999, in kilobits per second, or 0. 0 leaves an
    entry in the list without effect. Derived, unverified.
    """

    wire_table: ClassVar[ObjectTable] = ObjectTable(
        "ClientBandwidthLimit",
        {
            "addr": ("address", Form(type="string")),
            "limit": ("limit", Form(type="int", minimum=16, maximum=99999999, also=(0,))),
        },
        frozenset(),
    )
