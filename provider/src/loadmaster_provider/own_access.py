"""How this provider itself gets in: which addresses it calls, where it calls from, as whom it logs in.

The guard against lock-outs compares changes with this. What cannot be told, such as the owner of an API key
or an address behind a translating router, counts as unknown and never as safe.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from loadmaster_provider.appliance_values import appliance_setting
from loadmaster_provider.interfaces import interfaces
from loadmaster_provider.protocol import is_known
from loadmaster_provider.session import Session

__all__ = [
    "called_from",
    "carries_access",
    "is_beside",
    "logs_in_as",
    "own_hosts",
    "pins_certificate",
]

_ANY_PORT = 9


def own_hosts(session: Session) -> set[str]:
    """Addresses of the provider block as numbers where they are numbers, else as names."""
    block = session.configuration
    if block is None:
        return set()
    urls = [unit.url for unit in block.units]
    urls += [block.shared] if block.shared else []
    return {host for url in urls if (host := urlsplit(url).hostname)}


def carries_access(session: Session, number: int, addresses: Iterable[str]) -> bool:
    """Whether calls come in by this interface: it holds an address that is called, or web administration
    listens there, or nobody can tell where it listens.
    """
    held = {address.partition("/")[0] for address in addresses}
    if held & own_hosts(session):
        return True
    listening = appliance_setting(session, "wui_interface")
    return not is_known(listening) or str(listening) == str(number)


def logs_in_as(session: Session) -> set[str] | None:
    """Names that this provider logs in as; ``None`` when a key is used, whose owner the key does not tell."""
    block = session.configuration
    if block is None or any(unit.api_key for unit in block.units):
        return None
    return {unit.username for unit in block.units if unit.username}


def called_from(session: Session) -> set[str]:
    """This machine's addresses towards the appliance; behind a translating router, it sees others."""
    found: set[str] = set()
    for host in own_hosts(session):
        try:
            family = socket.AF_INET6 if ipaddress.ip_address(host).version == 6 else socket.AF_INET
        except ValueError:
            family = socket.AF_INET
        try:
            # connecting a datagram socket sends nothing; it only asks for the way
            with socket.socket(family, socket.SOCK_DGRAM) as way:
                way.connect((host, _ANY_PORT))
                found.add(str(way.getsockname()[0]))
        except OSError:
            continue
    return found


def is_beside(session: Session) -> bool:
    """Whether this machine is on a network of the appliance, so that answers need no gateway."""
    if not session.reached():
        return False
    networks = [
        ipaddress.ip_interface(str(item.address)).network
        for item in interfaces(session).values()
        if item.address and "/" in str(item.address)
    ]
    own = [ipaddress.ip_address(address) for address in called_from(session)]
    return bool(own) and all(
        address.is_loopback or any(address in network for network in networks) for address in own
    )


def pins_certificate(session: Session) -> bool:
    """Whether one certificate, or one authority, is all that is trusted here."""
    block = session.configuration
    return block is not None and any(unit.fingerprint or unit.ca_file or unit.ca_pem for unit in block.units)
