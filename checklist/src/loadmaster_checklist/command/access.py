"""How the command learns the way into an appliance: what is written down, then the environment."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypedDict

from loadmaster import AsyncLoadMaster, InvalidCall

__all__ = ["Access", "Trust", "check", "connect"]

Unit = Literal["first", "second"]
CALLS_IN_FLIGHT = 2
"""Enough to hide a slow line, and few connections where a hundred appliances are read at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trust:
    """What an inventory says about certificate and pace; everything else comes from the environment."""

    ca_file: Path | str | None = None
    fingerprint: str | None = None
    verify_tls: bool = True
    calls_per_second: float | None = None
    timeout_seconds: float | None = None


class _Options(TypedDict, total=False):
    calls_per_second: float
    timeout_seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """The way into one unit. Its credentials are looked up when a client is made, and never held."""

    appliance: str
    url: str
    unit: Unit | None = None
    trust: Trust = Trust()

    @property
    def label(self) -> str:
        """How messages name the unit."""
        which = f", {self.unit} unit" if self.unit else ""
        return f"{self.appliance}{which} ({self.url})"


def check(access: Access, environment: Mapping[str, str] | None = None) -> None:
    """``InvalidCall`` where there are no credentials for the unit."""
    known = os.environ if environment is None else environment
    names = _variables(access)
    if not any(_first(known, names, "API_KEY", "PASSWORD")):
        raise InvalidCall(f"no credentials for {access.label}: set {names[0]}API_KEY or {names[0]}PASSWORD")


def connect(access: Access, environment: Mapping[str, str] | None = None) -> AsyncLoadMaster:
    """A client for the unit; ``InvalidCall`` where its settings make no sense.

    Looks for ``LOADMASTER_<NAME>_FIRST_API_KEY``, ``LOADMASTER_FIRST_API_KEY``, ``LOADMASTER_<NAME>_API_KEY``
    and ``LOADMASTER_API_KEY`` in this order, and the same with ``USERNAME`` and ``PASSWORD``, ``CA_FILE`` and
    ``FINGERPRINT``.
    """
    known = os.environ if environment is None else environment
    names = _variables(access)
    api_key, password = _first(known, names, "API_KEY", "PASSWORD")
    trust = access.trust
    ca_file, fingerprint = trust.ca_file, trust.fingerprint
    if trust.verify_tls and not ca_file and not fingerprint:
        ca_file, fingerprint = _first(known, names, "CA_FILE", "FINGERPRINT")
    options: _Options = {}
    if trust.calls_per_second is not None:
        options["calls_per_second"] = trust.calls_per_second
    if trust.timeout_seconds is not None:
        options["timeout_seconds"] = trust.timeout_seconds
    try:
        return AsyncLoadMaster(
            access.url,
            api_key=api_key,
            username=(_first(known, names, "USERNAME")[0] or "bal") if password else None,
            password=password,
            ca=ca_file,
            fingerprint=fingerprint,
            verify=trust.verify_tls,
            calls_in_flight=CALLS_IN_FLIGHT,
            **options,
        )
    except InvalidCall as error:
        raise InvalidCall(f"{access.label}: {error}") from None


def _variables(access: Access) -> list[str]:
    """What names of variables begin with, the most specific first."""
    name = re.sub(r"[^A-Z0-9]", "_", access.appliance.upper())
    if access.unit is None:
        return [f"LOADMASTER_{name}_", "LOADMASTER_"]
    unit = access.unit.upper()
    return [f"LOADMASTER_{name}_{unit}_", f"LOADMASTER_{unit}_", f"LOADMASTER_{name}_", "LOADMASTER_"]


def _first(
    known: Mapping[str, str], names: list[str], wanted: str, instead: str = ""
) -> tuple[str | None, str | None]:
    """The most specific of two alternatives that exclude each other, at the place of the one that is set."""
    for name in names:
        if found := known.get(f"{name}{wanted}"):
            return found, None
        if instead and (found := known.get(f"{name}{instead}")):
            return None, found
    return None, None
