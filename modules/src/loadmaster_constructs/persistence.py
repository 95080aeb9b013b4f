"""Keeping a client on its server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from loadmaster_constructs._text import is_text
from loadmaster_constructs.errors import Refusal

__all__ = ["Persistence"]

_LONGEST_SECONDS = 2_419_200


@dataclass(frozen=True, slots=True)
class Persistence:
    """How long and by what a client is recognised; made by one of the methods below.

    The appliance counts whole minutes, at most four weeks. Its drain time should not be shorter;
    ``LoadMaster`` sees to that for the services declared under it.
    """

    method: str
    timeout_seconds: int
    cookie: str | None = None
    query_item: str | None = None
    refresh: bool | None = None

    def __post_init__(self) -> None:
        seconds = self.timeout_seconds
        if isinstance(seconds, bool) or not isinstance(seconds, int):
            raise self._refuse(f"timeout_seconds is {seconds!r}, accepted is a whole number", wrong_type=True)
        if seconds < 60 or seconds > _LONGEST_SECONDS or seconds % 60:
            # The appliance rounds down to minutes, and zero minutes switch persistence off.
            raise self._refuse(
                f"timeout_seconds is {seconds}, accepted are whole minutes from 60 to {_LONGEST_SECONDS}"
            )

    @staticmethod
    def source_address(*, timeout_seconds: int = 360, refresh: bool | None = None) -> Persistence:
        """By the client's address; clients behind one address share a server."""
        return Persistence("source_address", timeout_seconds, refresh=refresh)

    @staticmethod
    def active_cookie(
        cookie: str = "JNodeID", *, timeout_seconds: int = 360, or_source_address: bool = False
    ) -> Persistence:
        """By a cookie that the appliance sets; HTTP only."""
        method = "active_cookie_or_source" if or_source_address else "active_cookie"
        return Persistence(method, timeout_seconds, cookie=_named("active_cookie", "cookie", cookie))

    @staticmethod
    def server_cookie(
        cookie: str, *, timeout_seconds: int = 360, or_source_address: bool = False
    ) -> Persistence:
        """By a cookie that the servers set; HTTP only."""
        method = "server_cookie_or_source" if or_source_address else "server_cookie"
        return Persistence(method, timeout_seconds, cookie=_named("server_cookie", "cookie", cookie))

    @staticmethod
    def query_hash(item: str, *, timeout_seconds: int = 360) -> Persistence:
        """By the value of one item of the query in the URL; HTTP only."""
        return Persistence("query_hash", timeout_seconds, query_item=_named("query_hash", "item", item))

    @staticmethod
    def header(name: str, *, timeout_seconds: int = 360) -> Persistence:
        """By the value of one request header; HTTP only."""
        return Persistence("selected_header", timeout_seconds, cookie=_named("header", "name", name))

    @staticmethod
    def super_http(*, timeout_seconds: int = 360, or_source_address: bool = False) -> Persistence:
        """By the browser's own headers, where cookies cannot be set; HTTP only."""
        method = "super_http_or_source" if or_source_address else "super_http"
        return Persistence(method, timeout_seconds)

    @staticmethod
    def tls_session(*, timeout_seconds: int = 360) -> Persistence:
        """By the session of a TLS connection that passes through unopened."""
        return Persistence("ssl_session", timeout_seconds)

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the service."""
        return {
            "persistence": self.method,
            "persistence_timeout_seconds": self.timeout_seconds,
            "persistence_cookie": self.cookie,
            "persistence_query_item": self.query_item,
            "refresh_persistence": self.refresh,
        }

    def _refuse(self, problem: str, *, wrong_type: bool = False) -> Exception:
        return Refusal(problem, wrong_type=wrong_type).of(f"Persistence {self.method}")


def _named(method: str, argument: str, name: str) -> str:
    if not is_text(name) or not name.strip():
        raise Refusal(f"{argument} is {name!r}, accepted is a name").of(f"Persistence.{method}")
    return name
