"""Ways to a log host: a datagram for each message, or a stream of lines, plain or inside TLS.

Over TLS each message is preceded by its length, as RFC 5425 asks; which framing an appliance uses is
unverified. Collectors such as rsyslog take this one and lines alike.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from dataclasses import dataclass, field
from typing import Protocol

_CONNECT_SECONDS = 2.0
_SEND_SECONDS = 5.0
_DISCARDED_BYTES = 4096


@dataclass(frozen=True, slots=True)
class LogHost:
    """Where messages go, and how."""

    host: str
    """As configured; the name that a certificate has to carry."""
    port: int
    protocol: str
    """``udp``, ``tcp`` or ``tls``."""
    address: str = ""
    """Where to connect to when that is not ``host`` itself."""
    verify: bool = False
    """Whether the certificate of the host is checked, chain and name."""
    trusted: str = field(default="", repr=False)
    """Certificates trusted besides those of the machine, as PEM."""

    @property
    def place(self) -> tuple[str, int, str]:
        """What tells one log host from another."""
        return self.host, self.port, self.protocol


class Connection(Protocol):
    """An open way to a log host."""

    def send(self, text: bytes) -> None:
        """Hand over one message; ``OSError`` where the other side is gone."""

    def close(self) -> None:
        """End the connection."""


def connect(target: LogHost) -> Connection:
    """A way to ``target``; ``OSError`` where there is none, or its certificate is refused."""
    if target.protocol == "udp":
        return _Datagrams(target)
    if target.protocol == "tcp":
        return _Stream(_dial(target), counted=False)
    if target.protocol == "tls":
        return _Stream(_secured(target), counted=True)
    raise OSError(f"log transport {target.protocol!r} is none of udp, tcp and tls")


class _Datagrams:
    """Messages that may be lost without notice."""

    def __init__(self, target: LogHost) -> None:
        family, kind, number, _, place = socket.getaddrinfo(
            target.address or target.host, target.port, type=socket.SOCK_DGRAM
        )[0]
        self._socket = socket.socket(family, kind, number)
        self._place = place

    def send(self, text: bytes) -> None:
        self._socket.sendto(text, self._place)

    def close(self) -> None:
        self._socket.close()


class _Stream:
    """Messages one after the other."""

    def __init__(self, opened: socket.socket, *, counted: bool) -> None:
        self._socket = opened
        self._counted = counted

    def send(self, text: bytes) -> None:
        # The first bytes written after the other side has closed vanish without an error.
        self._notice_end()
        self._socket.sendall(b"%d %b" % (len(text), text) if self._counted else text + b"\n")

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _notice_end(self) -> None:
        """``OSError`` where the other side has ended the stream; collectors say nothing else."""
        self._socket.settimeout(0)
        try:
            if not self._socket.recv(_DISCARDED_BYTES):
                raise ConnectionResetError("the log host has closed the connection")
        except (BlockingIOError, ssl.SSLWantReadError):
            return
        finally:
            self._socket.settimeout(_SEND_SECONDS)


def _dial(target: LogHost) -> socket.socket:
    return socket.create_connection((target.address or target.host, target.port), timeout=_CONNECT_SECONDS)


def _secured(target: LogHost) -> socket.socket:
    context = _context(target)
    opened = _dial(target)
    try:
        return context.wrap_socket(opened, server_hostname=target.host)
    except BaseException:
        opened.close()
        raise


def _context(target: LogHost) -> ssl.SSLContext:
    """TLS 1.2 and newer; without ``verify`` any certificate will do."""
    made = ssl.create_default_context()
    if not target.verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    elif target.trusted:
        made.load_verify_locations(cadata=target.trusted)
        # What the unit was given is trusted for its own sake, root or not.
        made.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
    return made
