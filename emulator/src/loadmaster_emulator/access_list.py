"""Lists of addresses, and whom they keep away from the administration of a unit."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable

from .store import AccessEntry, PacketFilter

OLD_WORDS = {"white": "allow", "black": "block"}
"""Names of the lists in former firmware, which are still taken."""


def network(text: str) -> str:
    """An address or network with its prefix length; ``ValueError`` where it is none."""
    return str(ipaddress.ip_network(text, strict=False))


def admits_to_administration(settings: PacketFilter, client: str) -> bool:
    """Whether a client reaches the API.

    While the lists hold for administration only the client that switched that on and those on the list of
    allowed ones do, and of these none that is blocked.
    """
    if not (settings.enabled and settings.block_wui) or client in ("", settings.wui_address):
        return True
    listed = {entry.list for entry in settings.entries if _covers(entry, client)}
    return listed == {"allow"}


def find_entry(entries: Iterable[AccessEntry], name: str, address: str) -> AccessEntry | None:
    """The entry of a list for an address, if there is one."""
    return next((one for one in entries if (one.list, one.address) == (name, address)), None)


def _covers(entry: AccessEntry, client: str) -> bool:
    address, covered = ipaddress.ip_address(client), ipaddress.ip_network(entry.address)
    return address.version == covered.version and address in covered
