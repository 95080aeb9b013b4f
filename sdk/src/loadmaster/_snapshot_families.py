"""How each family is read whole for a snapshot: by its listings, or by what shows the one object it has."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from loadmaster._model import Model
from loadmaster._script import Script
from loadmaster.helpers.packet_filter import filter_state
from loadmaster.resources.catalogue import LISTINGS, Listing

__all__ = ["ACCESSORS", "READERS"]

Reader = Callable[[], Script[list[Model]]]


def _listed(listing: Listing) -> Script[list[Model]]:
    found: list[Model] = []
    for method in listing.methods:
        found += yield partial(_call, listing.accessor, method)
    return found


def _call(accessor: str, method: str, client: Any) -> Any:
    return getattr(getattr(client, accessor), method)()


def _packet_filter() -> Script[list[Model]]:
    """The state, and the lists that hold for the whole unit; lists of services are read with these."""
    found: list[Model] = [(yield from filter_state())]
    for name in ("allow", "block"):
        found += yield partial(_entries, name)
    return found


def _entries(access_list: str, client: Any) -> Any:
    return client.packet_filter.entries(access_list)


def _licensing() -> Script[list[Model]]:
    return [(yield lambda client: client.licensing.show())]


def _health_check() -> Script[list[Model]]:
    timing = yield lambda client: client.health_checks.show()
    return [timing, (yield lambda client: client.health_checks.show_adaptive())]


READERS: Mapping[str, Reader] = {
    **{listing.family: partial(_listed, listing) for listing in LISTINGS},
    "health-check": _health_check,
    "licensing": _licensing,
    "packet-filter": _packet_filter,
}
"""By family name: the calls, as a script for both clients."""

ACCESSORS: Mapping[str, str] = {
    **{listing.accessor: listing.family for listing in LISTINGS},
    "health_checks": "health-check",
    "licensing": "licensing",
    "packet_filter": "packet-filter",
}
"""Family name by the attribute of the client."""
