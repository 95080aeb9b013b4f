"""What clients get from a service without a server that could serve them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from loadmaster_constructs._text import is_text
from loadmaster_constructs.errors import Refusal

__all__ = ["ErrorAnswer", "Redirect", "SorryServer"]

_REDIRECTS = (300, 301, 302, 303, 305, 307)
_ERRORS = (200, *range(400, 418), *range(500, 506))


@dataclass(frozen=True, slots=True)
class Redirect:
    """Send the client somewhere else; HTTP only.

    :param url: where to; ``%h`` stands for the host and ``%s`` for the path and query the client asked for.
    :param code: status of the answer: 300, 301, 302, 303, 305 or 307.
    :raises ArgumentError: a code that redirects nobody, or no URL.
    """

    url: str
    code: int = 302

    def __post_init__(self) -> None:
        if self.code not in _REDIRECTS:
            raise Refusal(f"code is {self.code!r}, accepted is 300, 301, 302, 303, 305 or 307").of("Redirect")
        if not is_text(self.url) or not self.url.strip():
            raise Refusal(f"url is {self.url!r}, accepted is text such as 'https://%h%s'").of("Redirect")

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the service."""
        return {"error_code": self.code, "error_url": self.url}


@dataclass(frozen=True, slots=True)
class ErrorAnswer:
    """Answer with a status and the appliance's own page; HTTP only.

    :raises ArgumentError: a code that is no answer of this kind; for redirects there is ``Redirect``.
    """

    code: int = 503

    def __post_init__(self) -> None:
        if self.code not in _ERRORS:
            raise Refusal(f"code is {self.code!r}, accepted are 200, 400 to 417 and 500 to 505").of(
                "ErrorAnswer"
            )

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the service."""
        return {"error_code": self.code}


@dataclass(frozen=True, slots=True)
class SorryServer:
    """Send the client to a server of last resort, which is never checked.

    :param non_local: it stands outside the appliance's own networks.
    """

    address: str
    port: int
    non_local: bool | None = None

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the service."""
        return {
            "sorry_server_address": self.address,
            "sorry_server_port": self.port,
            "sorry_server_non_local": self.non_local,
        }
