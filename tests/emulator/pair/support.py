"""Short words for what the tests of a pair do over and over."""

from __future__ import annotations

import ssl
from typing import Any

import httpx

from loadmaster_emulator import EmulatedPair, Emulator

NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Spares each call the reading of trusted certificates; the pairs asked here speak plain HTTP."""


def ask(pair: EmulatedPair, url: str, command: str, /, **parameters: Any) -> dict[str, Any]:
    """The v2 answer at an address, over a connection of its own."""
    body = {"cmd": command, "apikey": pair.first.api_key, **parameters}
    answer: dict[str, Any] = httpx.post(f"{url}/accessv2", json=body, timeout=10, verify=NO_TLS).json()
    return answer


def value(unit: Emulator, name: str) -> Any:
    """A setting as the unit itself has it, whether anybody can reach it or not."""
    return unit.raw("get", param=name).get(name)


def services(unit: Emulator) -> list[str]:
    """Addresses of the services a unit knows."""
    return [one["VSAddress"] for one in unit.raw("listvs")["VS"]]


def add(unit: Emulator, address: str) -> None:
    """Add a service."""
    unit.raw("addvs", vs=address, port=80, prot="tcp")


def log(unit: Emulator, tag: str = "ha") -> list[str]:
    """What the unit has logged about its pair."""
    with unit.locked() as state:
        return [line.text for line in state.unit.log if line.tag == tag]
