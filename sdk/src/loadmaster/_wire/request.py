"""What is sent and what comes back, before any HTTP library has seen it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from loadmaster._wire.file_content import Progress, Stream

__all__ = ["AsyncTransport", "Credentials", "Request", "Response", "Sink", "Transport"]


class Sink(Protocol):
    """Where the bytes of a file go as they arrive."""

    def start(self) -> None:
        """Forget what was written: the file begins anew."""

    def write(self, content: bytes | bytearray) -> None:
        """Take the next bytes."""


@dataclass(frozen=True, slots=True, repr=False)
class Request:
    """One HTTP request to the appliance."""

    path: str
    """Path and query, starting with a slash."""
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    timeout_seconds: float = 30.0
    """For the whole exchange; connecting has its own, shorter limit."""
    answer_limit: int = 32 * 1024 * 1024
    """Bytes of answer after which reading stops."""
    stream: Stream | None = None
    """The body in pieces, in place of ``body``. Only transports that say ``streams`` are given one."""
    sink: Sink | None = None
    """Where the answer goes as it arrives when it is a file as such; nobody has to use it."""
    progress: Progress | None = None
    """Called as the answer arrives."""

    def __repr__(self) -> str:
        # Query, headers and body may all carry credentials.
        length = len(self.body) if self.stream is None else self.stream.length
        return f"Request({self.path.partition('?')[0]!r}, {length} bytes)"


@dataclass(frozen=True, slots=True)
class Response:
    """One HTTP answer, read whole."""

    status: int
    body: bytes = field(repr=False)
    content_type: str = ""
    saved: bool = False
    """The body went into the request's sink instead."""


Transport = Callable[[Request], Response]
"""Whatever answers requests: the network, or a function in its place."""
AsyncTransport = Callable[[Request], Awaitable[Response]]
"""As ``Transport``, for tasks."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who we say we are. The key wins over user and password, as on the appliance."""

    api_key: str | None = field(default=None, repr=False)
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def secrets(self) -> list[str]:
        """The texts that must not be seen anywhere."""
        return [text for text in (self.api_key, self.password) if text]
