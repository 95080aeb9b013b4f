"""What a client is told about its appliance, checked before anything is sent."""

from __future__ import annotations

import ipaddress
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from loadmaster import _tls
from loadmaster._exceptions import InvalidCall
from loadmaster._flow import Dialect, Settings
from loadmaster._wire.request import Credentials

__all__ = ["client_settings", "tls_context"]


def client_settings(
    url: str,
    *,
    api_key: str | None,
    username: str | None,
    password: str | None,
    calls_per_second: float | None,
    calls_in_flight: int,
    timeout_seconds: float,
    dialect: Dialect,
) -> Settings:
    """What a client works with; ``InvalidCall`` for what makes no sense."""
    clean, appliance = _checked_url(url)
    if calls_per_second is not None and not 0 < calls_per_second < 1_000_000:
        raise InvalidCall(
            f"calls_per_second is {calls_per_second!r}; expected a number above 0, or None for no pacing"
        )
    if calls_in_flight < 1:
        raise InvalidCall(f"calls_in_flight is {calls_in_flight!r}; expected 1 or more")
    if not 0 < timeout_seconds < 1_000_000:
        raise InvalidCall(f"timeout_seconds is {timeout_seconds!r}; expected a number of seconds above 0")
    if dialect not in ("auto", "v2", "v1"):
        raise InvalidCall(f"dialect is {dialect!r}; expected 'auto', 'v2' or 'v1'")
    if (username is None) != (password is None):
        raise InvalidCall("username and password belong together, but only one of them is given")
    for name, text in (("api_key", api_key), ("username", username), ("password", password)):
        if text == "":
            raise InvalidCall(f"{name} is empty")
    return Settings(
        url=clean,
        appliance=appliance,
        credentials=Credentials(api_key, username, password),
        calls_per_second=calls_per_second,
        calls_in_flight=calls_in_flight,
        timeout_seconds=timeout_seconds,
        dialect=dialect,
    )


def _checked_url(url: str) -> tuple[str, str]:
    """The address without ornaments, and host and port."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise InvalidCall(f"url is {url!r}; expected something like https://lb.example:443") from None
    if parts.username is not None or parts.password is not None:
        raise InvalidCall("url contains user or password; give them as username and password")
    plain = parts.path in ("", "/") and not parts.query and not parts.fragment
    if parts.scheme not in ("https", "http") or not host or not plain or re.search(r"\s", url) or port == 0:
        raise InvalidCall(f"url is {url!r}; expected something like https://lb.example:443")
    if parts.scheme == "http" and not _is_loopback(host):
        raise InvalidCall(
            f"url is {url!r}; plain http would show the credentials to everybody, expected https://"
        )
    name = f"[{host}]" if ":" in host else host
    number = port or (443 if parts.scheme == "https" else 80)
    return f"{parts.scheme}://{name}:{number}", f"{name}:{number}"


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def tls_context(settings: Settings, ca: str | Path | None, fingerprint: str | None, verify: bool) -> Any:
    """How the appliance's certificate is checked; ``None`` without TLS, which only loopback may do."""
    if settings.url.startswith("http:"):
        if ca is not None or fingerprint is not None:
            raise InvalidCall(f"url is {settings.url!r} without TLS, but ca or fingerprint is given")
        return None
    return _tls.context(ca=ca, fingerprint=fingerprint, verify=verify, host=settings.appliance)
