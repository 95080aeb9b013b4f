"""Finding out whether a server can be sent clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from loadmaster_constructs._text import is_text
from loadmaster_constructs.errors import Refusal

__all__ = ["HealthCheck"]

_MAX_PATH = 126
_LOW_STATUS, _HIGH_STATUS = 300, 599
# What the appliance uses where neither the service nor the checks as a whole say otherwise.
_TIMEOUT_SECONDS, _RETRIES = 4, 2


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """How the servers of a service are checked; made by one of the methods below.

    All take ``port`` where the check goes to another port than the traffic, and the rhythm of the checks:
    ``interval_seconds`` (9 to 901), ``timeout_seconds`` (4 to 60) and ``retries`` (2 to 15). The appliance
    wants the interval to leave room for all retries of one round. Left out, the values of the appliance hold.
    """

    type: str
    specifics: Mapping[str, Any] = field(default_factory=dict)
    port: int | None = None
    interval_seconds: int | None = None
    timeout_seconds: int | None = None
    retries: int | None = None

    def __post_init__(self) -> None:
        for name, low, high in (("interval_seconds", 9, 901), ("timeout_seconds", 4, 60), ("retries", 2, 15)):
            self._check_number(name, low, high)
        self._check_number("port", 3, 65530)
        timeout, retries = self.timeout_seconds or _TIMEOUT_SECONDS, self.retries or _RETRIES
        if self.interval_seconds is not None and self.interval_seconds < retries * timeout + 1:
            raise self._refuse(
                f"interval_seconds is {self.interval_seconds}, accepted is {retries * timeout + 1} or more: "
                f"{retries} retries of {timeout} seconds have to fit in"
            )

    @staticmethod
    def http(
        path: str = "/",
        *,
        method: Literal["head", "get", "post", "options"] | None = None,
        host: str | None = None,
        pattern: str | None = None,
        body: str | None = None,
        status_codes: Sequence[int] = (),
        headers: Mapping[str, str] | None = None,
        port: int | None = None,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """An HTTP request that has to be answered well.

        :param path: path of the request, at most 126 characters.
        :param method: ``head`` unless ``pattern`` or ``body`` need another.
        :param host: name in the Host header; the request is then HTTP/1.1.
        :param pattern: regular expression the answer's body has to match.
        :param body: body of a POST.
        :param status_codes: codes from 300 to 599 that count as good too.
        :param headers: up to four request headers.
        :raises ArgumentError: a value that cannot be meant, or two that exclude each other.
        """
        specifics = _http("http", path, method, host, pattern, body, status_codes, headers)
        return HealthCheck("http", specifics, port, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def https(
        path: str = "/",
        *,
        method: Literal["head", "get", "post", "options"] | None = None,
        host: str | None = None,
        pattern: str | None = None,
        body: str | None = None,
        status_codes: Sequence[int] = (),
        headers: Mapping[str, str] | None = None,
        port: int | None = None,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """The same over TLS; arguments as for :meth:`http`."""
        specifics = _http("https", path, method, host, pattern, body, status_codes, headers)
        return HealthCheck("https", specifics, port, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def tcp(
        *,
        port: int | None = None,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """A connection that opens."""
        return HealthCheck("tcp", {}, port, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def icmp(
        *,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """An echo request. When it fails, the server is taken out of every service it belongs to."""
        return HealthCheck("icmp", {}, None, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def ldap(
        endpoint: str,
        *,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """A login at an LDAP endpoint of the appliance; its servers are asked, not those of the service."""
        specifics = {"check_ldap_endpoint": endpoint}
        return HealthCheck("ldap", specifics, None, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def protocol(
        type: Literal["dns", "ftp", "imap", "nntp", "pop3", "rdp", "smtp", "telnet"],
        *,
        port: int | None = None,
        interval_seconds: int | None = None,
        timeout_seconds: int | None = None,
        retries: int | None = None,
    ) -> HealthCheck:
        """The greeting of a protocol. UDP services can be checked by ``dns`` and :meth:`icmp` only."""
        known = ("dns", "ftp", "imap", "nntp", "pop3", "rdp", "smtp", "telnet")
        if type not in known:
            raise Refusal(f"type is {type!r}, accepted is {', '.join(known[:-1])} or {known[-1]}").of(
                "HealthCheck.protocol"
            )
        return HealthCheck(type, {}, port, interval_seconds, timeout_seconds, retries)

    @staticmethod
    def none() -> HealthCheck:
        """No check: every server counts as up, whatever it does."""
        return HealthCheck("none")

    def _arguments(self) -> dict[str, Any]:
        """The arguments of the service."""
        return {
            "check_type": self.type,
            "check_port": self.port,
            "check_interval_seconds": self.interval_seconds,
            "check_timeout_seconds": self.timeout_seconds,
            "check_retry_count": self.retries,
            **self.specifics,
        }

    def _check_number(self, name: str, low: int, high: int) -> None:
        value = getattr(self, name)
        if value is None:
            return
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._refuse(f"{name} is {value!r}, accepted is a whole number", wrong_type=True)
        if not low <= value <= high:
            raise self._refuse(f"{name} is {value}, accepted are {low} to {high}")

    def _refuse(self, problem: str, *, wrong_type: bool = False) -> Exception:
        return Refusal(problem, wrong_type=wrong_type).of(f"HealthCheck {self.type}")


def _http(
    type: str,
    path: str,
    method: str | None,
    host: str | None,
    pattern: str | None,
    body: str | None,
    status_codes: Sequence[int],
    headers: Mapping[str, str] | None,
) -> dict[str, Any]:
    """The specifics of an HTTP check; what the appliance would ignore in silence is refused here."""
    problem = _http_problem(path, method, pattern, body, status_codes, headers)
    if problem:
        raise Refusal(problem).of(f"HealthCheck.{type}")
    chosen = method or ("post" if body is not None else "get" if pattern is not None else None)
    return {
        "check_url": path,
        "check_method": chosen,
        "check_http11": True if host is not None else None,
        "check_host": host,
        "check_pattern": pattern,
        "check_post_data": body,
        "check_codes": [str(code) for code in status_codes] or None,
        "check_headers": [f"{name}:{value}" for name, value in headers.items()] if headers else None,
    }


def _http_problem(
    path: str,
    method: str | None,
    pattern: str | None,
    body: str | None,
    status_codes: Sequence[int],
    headers: Mapping[str, str] | None,
) -> str | None:
    if not is_text(path) or not path.startswith("/") or len(path) > _MAX_PATH:
        return f"path is {path!r}, accepted is text that starts with '/' of at most {_MAX_PATH} characters"
    if method not in (None, "head", "get", "post", "options"):
        return f"method is {method!r}, accepted is head, get, post or options"
    if pattern is not None and method not in (None, "get", "post"):
        return f"pattern is given and method is {method!r}, accepted is get or post: others have no body"
    if body is not None and method not in (None, "post"):
        return f"body is given and method is {method!r}, accepted is post"
    for code in status_codes:
        if type(code) is not int or not _LOW_STATUS <= code <= _HIGH_STATUS:
            return (
                f"status_codes has {code!r}, accepted are {_LOW_STATUS} to {_HIGH_STATUS}; 2xx is always good"
            )
    if headers is not None and len(headers) > 4:
        return f"headers has {len(headers)} items, accepted are at most 4"
    return None
