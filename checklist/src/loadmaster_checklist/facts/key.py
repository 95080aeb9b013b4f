"""Neutral keys: one name for a thing, whichever document it was found in."""

from __future__ import annotations

import ipaddress
from urllib.parse import urlsplit

__all__ = [
    "appliance_name",
    "interface_key",
    "plain_address",
    "server_key",
    "service_key",
    "setting_key",
    "sub_service_key",
    "target_key",
]


def plain_address(address: object) -> str:
    """An address in its one spelling; text that is no address stays as it is."""
    text = str(address).strip().strip("[]")
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return text


def service_key(address: object, port: object, protocol: object) -> str:
    """``10.0.0.50:443/tcp`` or ``[2001:db8::1]:443/tcp``."""
    return f"{_bracketed(address)}:{port}/{protocol}"


def sub_service_key(parent: str, name: object) -> str:
    """``10.0.0.50:443/tcp/mail``, by the name of the SubVS."""
    return f"{parent}/{name}"


def server_key(service: str, address: object, port: object) -> str:
    """``10.0.0.50:443/tcp/10.0.1.11:443``."""
    return f"{service}/{_bracketed(address)}:{port}"


def setting_key(name: str) -> str:
    """``setting/drop_on_fail``, by the name in Python."""
    return f"setting/{name}"


def interface_key(name: str) -> str:
    """``interface/eth0``."""
    return f"interface/{name}"


def target_key(host: str) -> str:
    """``syslog_target/10.0.9.5``, whatever the severity."""
    return f"syslog_target/{plain_address(host)}"


def appliance_name(url: str) -> str:
    """What an appliance is called when nobody gave it a name: the host of its URL, and an unusual port."""
    parts = urlsplit(url if "//" in url else f"https://{url}")
    try:
        port = parts.port
    except ValueError:
        port = None
    host = parts.hostname or url
    return host if port in (None, 443) else f"{host}:{port}"


def _bracketed(address: object) -> str:
    plain = plain_address(address)
    return f"[{plain}]" if ":" in plain else plain
