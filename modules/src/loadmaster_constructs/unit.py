"""One box, and the way in to it."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import SplitResult, urlsplit

from loadmaster_constructs.errors import Refusal

__all__ = ["Unit", "check_interface_name"]

_INTERFACE = re.compile(r"eth(0|[1-9][0-9]{0,2})")


@dataclass(frozen=True, slots=True)
class Unit:
    """One box, named by the address of its management interface.

    :param url: such as ``https://10.0.0.11`` or ``https://lb.example:8443``; credentials do not belong in it.
    :param interfaces: the unit's own addresses with their prefix lengths, as
        ``{"eth0": "10.0.0.11/24"}``. Nothing is configured by it: a pair checks its shared addresses against
        them, and learns which networks its interfaces are in.
    :raises ArgumentError: the address is no such URL, or an interface has none.
    """

    url: str
    interfaces: Mapping[str, str] | None = field(default=None, kw_only=True)

    def __post_init__(self) -> None:
        try:
            _check_url(self.url)
            _check_interfaces(self.interfaces)
        except Refusal as refusal:
            raise refusal.of("Unit") from None

    @property
    def _place(self) -> tuple[str, int]:
        """Host and port, in their one spelling."""
        parts = urlsplit(self.url)
        return (_plain(parts.hostname or ""), parts.port or (443 if parts.scheme == "https" else 80))

    @property
    def _address(self) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
        """The address in the URL, where it is none that has to be resolved."""
        try:
            return ipaddress.ip_address(self._place[0])
        except ValueError:
            return None

    @property
    def _own(self) -> dict[str, ipaddress.IPv4Interface | ipaddress.IPv6Interface]:
        """The addresses of the interfaces, as far as they were told."""
        return {name: ipaddress.ip_interface(text) for name, text in (self.interfaces or {}).items()}


def check_interface_name(name: Any) -> None:
    """Refuse what no interface of the appliance is called."""
    if not isinstance(name, str) or not _INTERFACE.fullmatch(name):
        raise Refusal(
            f"has {name!r}, accepted are eth0, eth1 and so on: its number after 'eth'",
            wrong_type=not isinstance(name, str),
        )


def _check_interfaces(given: Any) -> None:
    if given is None:
        return
    if not isinstance(given, Mapping):
        raise Refusal(
            f"interfaces is {given!r}, accepted is such as {{'eth0': '10.0.0.11/24'}}", wrong_type=True
        )
    for name, text in given.items():
        try:
            check_interface_name(name)
        except Refusal as refusal:
            raise refusal.at("interfaces") from None
        if not isinstance(text, str) or "/" not in text or not _is_interface(text):
            raise Refusal(
                f"interfaces[{name!r}] is {text!r}, accepted is an address with its prefix length, such as "
                "'10.0.0.11/24'"
            )


def _is_interface(text: str) -> bool:
    try:
        ipaddress.ip_interface(text)
    except ValueError:
        return False
    return True


def _check_url(url: Any) -> None:
    if not isinstance(url, str):
        raise Refusal(f"url is {url!r}, accepted is text such as 'https://10.0.0.11'")
    parts = urlsplit(url)
    if "@" in parts.netloc:
        raise Refusal(
            "url holds credentials, which would stand in cdk.tf.json; they come from the environment"
        )
    if parts.scheme not in ("https", "http") or not _usable(parts):
        raise Refusal(f"url is {url!r}, accepted is such as 'https://10.0.0.11' or 'https://lb.test:8443'")


def _usable(parts: SplitResult) -> bool:
    try:
        named = parts.hostname is not None and parts.port != 0
    except ValueError:
        return False
    return named and not parts.path.strip("/") and not parts.query


def _plain(host: str) -> str:
    try:
        return str(ipaddress.ip_address(host))
    except ValueError:
        return host.lower()
