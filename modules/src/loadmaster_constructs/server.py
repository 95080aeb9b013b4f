"""The machines behind a service."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from loadmaster_constructs._arguments import Flag, Number, Shape, Text
from loadmaster_constructs._text import is_text
from loadmaster_constructs.errors import ArgumentError, Refusal

__all__ = ["Server", "server_map"]

_DIGITS = set("0123456789.")
_HOST = re.compile(r"[A-Za-z0-9]([A-Za-z0-9_.-]*[A-Za-z0-9])?")
_BRACKETED = re.compile(r"\[([^\]]*)\](?::(.*))?")
_ARGUMENTS = Shape(
    "server",
    {
        "port": Number(minimum=3, maximum=65535),
        "weight": Number(minimum=1, maximum=65535),
        "enabled": Flag(),
        "connection_limit": Number(minimum=0, maximum=100000),
        "connection_rate_limit": Number(minimum=0, maximum=100000),
        "forwarding_method": Text(choices=("nat", "route")),
        "critical": Flag(),
        "non_local": Flag(),
    },
)


@dataclass(frozen=True, slots=True)
class Server:
    """One server of a service, where its address alone does not say enough.

    ``weight`` and ``enabled`` are left to the appliance unless they are written, so a server that somebody
    drains by hand is no difference to the plan.

    :param address: IP address or host name. The appliance resolves a name once, when the server is added.
    :param port: port the server listens on; left out, the service decides, see ``VirtualService``.
    :param weight: share of the traffic under a weighted scheduling method, 1 to 65535.
    :param enabled: false drains the server.
    :param connection_limit: open connections after which it is passed over; 0 sets no limit.
    :param connection_rate_limit: new connections per second after which it is passed over; 0 sets no limit.
    :param forwarding_method: ``route`` lets answers bypass the appliance, at layer 4 only.
    :param critical: the service counts as down while this server is down.
    :param non_local: the server stands outside the appliance's own networks.
    :raises ArgumentError: a value that cannot be meant.
    """

    address: str
    port: int | None = None
    weight: int | None = None
    enabled: bool | None = None
    connection_limit: int | None = None
    connection_rate_limit: int | None = None
    forwarding_method: Literal["nat", "route"] | None = None
    critical: bool | None = None
    non_local: bool | None = None

    def __post_init__(self) -> None:
        try:
            object.__setattr__(self, "address", _host(self.address))
            _ARGUMENTS.convert(self._arguments() | {"port": self.port})
        except Refusal as refusal:
            raise refusal.of(f"Server {self.address!r}") from None

    @staticmethod
    def parse(text: str) -> Server:
        """A server from ``10.0.1.11``, ``10.0.1.11:8080``, ``[2001:db8::1]:80`` or ``web.example:80``."""
        address, port = _split(text)
        if port is not None and not (port.isascii() and port.isdecimal()):
            raise Refusal(
                f"is {text!r}, accepted is an address with or without a port, such as 10.0.1.11:8080"
            )
        return Server(address, port=int(port) if port is not None else None)

    def _arguments(self) -> dict[str, Any]:
        """What is said about the server besides where it is."""
        names = (*_ARGUMENTS.arguments,)
        return {
            name: value for name in names if name != "port" and (value := getattr(self, name)) is not None
        }

    def _key(self, port: int) -> str:
        """The server's name inside its service: address and port, IPv6 in brackets."""
        return f"[{self.address}]:{port}" if ":" in self.address else f"{self.address}:{port}"


def server_map(servers: Sequence[str | Server], port: int | None, why_port: str) -> dict[str, dict[str, Any]]:
    """The servers by address and port, as the provider takes them; ``Refusal`` names the one that will not
    do.

    ``port`` is for servers that name none; where it is ``None`` they have to, for the reason in ``why_port``.
    """
    if isinstance(servers, str) or not isinstance(servers, Sequence):
        raise Refusal(
            f"is {servers!r}, accepted is a list of servers, such as ['10.0.1.11']", wrong_type=True
        )
    found: dict[str, dict[str, Any]] = {}
    for place, given in enumerate(servers):
        try:
            server = _server(given)
        except Refusal as refusal:
            raise refusal.at(f"item {place + 1}") from None
        if server.port is None and port is None:
            raise Refusal(f"item {place + 1} is {server.address!r} and needs a port: {why_port}")
        key = server._key(server.port or port or 0)
        if key in found:
            raise Refusal(f"item {place + 1} is {key!r}, which stands there already")
        found[key] = server._arguments()
    return found


def _server(given: str | Server) -> Server:
    if isinstance(given, Server):
        return given
    if isinstance(given, str):
        try:
            return Server.parse(given)
        except ArgumentError as error:
            raise Refusal(error.problem) from None
    raise Refusal(f"is {given!r}, accepted is text such as '10.0.1.11' or a Server", wrong_type=True)


def _split(text: str) -> tuple[str, str | None]:
    bracketed = _BRACKETED.fullmatch(text)
    if bracketed:
        return bracketed[1], bracketed[2]
    # More than one colon and no brackets: an IPv6 address without a port.
    if text.count(":") != 1:
        return text, None
    address, port = text.split(":")
    return address, port


def _host(address: str) -> str:
    """The address in its one spelling, so that it equals what the appliance answers."""
    try:
        return str(ipaddress.ip_address(address))
    except ValueError:
        # Digits and dots alone are a mistyped address, which no resolver would know.
        if not is_text(address) or not _HOST.fullmatch(address) or set(address) <= _DIGITS:
            raise Refusal(f"address is {address!r}, accepted is an IP address or a host name") from None
        return address
