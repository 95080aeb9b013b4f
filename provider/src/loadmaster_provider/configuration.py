"""The provider block: its schema, and how it and the environment together say which appliance is meant and
how to log in.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from loadmaster_provider.protocol import (
    Attribute,
    Bool,
    Diagnostics,
    ListOf,
    Number,
    Object,
    ProviderError,
    Schema,
    String,
    Value,
    contains_unknown,
    is_known,
)

__all__ = ["PROVIDER_SCHEMA", "Configuration", "check_block", "read_block"]

_HOW = "Write it in the provider block, or export it in the environment."


def _text(description: str, *, sensitive: bool = False) -> Attribute:
    return Attribute(type=String, optional=True, sensitive=sensitive, description=description)


def _flag(description: str) -> Attribute:
    return Attribute(type=Bool, optional=True, description=description)


def _at_least(minimum: float) -> object:
    def check(value: Value) -> None:
        if value < minimum:
            raise ValueError(f"{value} is too small; expected at least {minimum:g}")

    return check


def _positive(description: str, minimum: float) -> Attribute:
    return Attribute(
        type=Number,
        optional=True,
        description=description,
        validators=(_at_least(minimum),),  # type: ignore[arg-type]
    )


PROVIDER_SCHEMA = Schema(
    description="Progress Kemp LoadMaster load balancers, through their management API.",
    attributes={
        "name": _text(
            "A name for the appliance. Credentials that are not written here are taken from "
            "LOADMASTER_<NAME>_API_KEY, _USERNAME, _PASSWORD, _CA_FILE, _FINGERPRINT and _URL, then from "
            "the same without the name."
        ),
        "units": Attribute(
            type=ListOf(String),
            optional=True,
            description="Address of the unit, such as https://10.0.0.11. This version works with one unit.",
        ),
        "shared": _text(
            "Shared address of a pair; preferred over the units' own addresses when it is given."
        ),
        "api_key": _text("Key of an administrator. Better left to the environment.", sensitive=True),
        "username": _text("Name to log in with when there is no key. Default `bal`."),
        "password": _text(
            "Password to log in with when there is no key. Better left to the environment.", sensitive=True
        ),
        "ca_file": _text("File with the certificate, or its authority, to trust, in PEM form."),
        "ca_pem": _text("The same as text instead of a file."),
        "fingerprint": _text("SHA-256 fingerprint of the appliance's certificate, in hexadecimal."),
        "verify_tls": _flag(
            "Whether the certificate is checked. Default `true`; without it anybody on the way can listen."
        ),
        "calls_per_second": _positive(
            "How fast calls may follow each other. Default 6; above 10 the appliance cuts connections.", 0.1
        ),
        "calls_in_flight": _positive("How many calls may run at once. Default 4.", 1),
        "timeout_seconds": _positive("How long to wait for one answer. Default 30.", 0.1),
        "adopt_identical": _flag(
            "Whether an object that is to be created, exists already and equals the configuration is "
            "taken over, with a "
            "warning. Default `true`: it lets an apply that was killed be repeated."
        ),
        "allow_replaced_unit": _flag(
            "Whether an appliance with another serial number than before is accepted. Default `false`; "
            "needed once after a unit was swapped."
        ),
        "allow_lockout": _flag(
            "Whether changes are made that would cut this provider's own way in. Default `false`."
        ),
    },
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Configuration:
    """One appliance and how to reach it, complete. Never printed: it holds credentials."""

    url: str
    api_key: str | None
    username: str | None
    password: str | None
    ca_file: str | None
    ca_pem: str | None
    fingerprint: str | None
    verify_tls: bool
    calls_per_second: float
    calls_in_flight: int
    timeout_seconds: float
    adopt_identical: bool
    allow_replaced_unit: bool
    allow_lockout: bool

    def __repr__(self) -> str:
        return f"Configuration(url={self.url!r})"


def check_block(config: Object, diagnostics: Diagnostics) -> None:
    """Report contradictions inside the block; asks neither the environment nor the network."""
    for index, address in enumerate(_known_list(config.get("units"))):
        _check_address(address, diagnostics, ("units", index))
    shared = config.get("shared")
    if is_known(shared) and shared is not None:
        _check_address(shared, diagnostics, ("shared",))
    units = config.get("units")
    if is_known(units) and units is not None and len(units) == 0:
        diagnostics.error(
            "units is empty", "Name the address of one unit, such as https://10.0.0.11.", path="units"
        )
    if is_known(units) and units is not None and len(units) > 1:
        diagnostics.error(
            "more than one unit",
            f"This version works with one unit, and {len(units)} are named. Name one, or the shared "
            "address of the pair.",
            path="units",
        )
    for one, other in (("ca_file", "ca_pem"), ("api_key", "password")):
        if config.get(one) is not None and config.get(other) is not None:
            diagnostics.error(
                f"{one} and {other} are both given", f"Give one of {one} and {other}.", path=other
            )
    if config.get("verify_tls") is False:
        for name in ("ca_file", "ca_pem", "fingerprint"):
            if config.get(name) is not None:
                diagnostics.error(
                    f"{name} without verification",
                    f"verify_tls is false, so {name} would not be used. Leave verify_tls away.",
                    path=name,
                )


def read_block(config: Object, environment: Mapping[str, str] | None = None) -> Configuration | None:
    """The complete configuration, or ``None`` while parts of the block are only known after apply.

    Raises ``ProviderError`` naming what is missing.
    """
    if any(contains_unknown(value) for value in config.values()):
        return None
    looked = _Lookup(config, os.environ if environment is None else environment)
    units = config.get("units") or []
    url = config.get("shared") or (units[0] if units else None) or looked.variable("URL")
    if not url:
        raise ProviderError(
            "no appliance named",
            'Name its address in the provider block, units = ["https://10.0.0.11"], or export '
            f"{looked.variables('URL')}.",
            path="units",
        )
    if problem := address_problem(url):
        raise ProviderError("not an address of an appliance", problem, path="units")
    api_key = looked.value("api_key")
    password = None if api_key else looked.value("password")
    if not api_key and not password:
        raise ProviderError(
            "no credentials for the appliance",
            f"{_HOW} {looked.variables('API_KEY')} holds a key, {looked.variables('PASSWORD')} a password.",
            path="api_key",
        )
    verify = config.get("verify_tls") is not False
    ca_pem = config.get("ca_pem")
    return Configuration(
        url=url.rstrip("/"),
        api_key=api_key,
        username=None if api_key else looked.value("username") or "bal",
        password=password,
        ca_file=looked.value("ca_file") if verify and not ca_pem else None,
        ca_pem=ca_pem if verify else None,
        fingerprint=looked.value("fingerprint") if verify else None,
        verify_tls=verify,
        calls_per_second=float(_or(config.get("calls_per_second"), 6.0)),
        calls_in_flight=int(_or(config.get("calls_in_flight"), 4)),
        timeout_seconds=float(_or(config.get("timeout_seconds"), 30.0)),
        adopt_identical=config.get("adopt_identical") is not False,
        allow_replaced_unit=config.get("allow_replaced_unit") is True,
        allow_lockout=config.get("allow_lockout") is True,
    )


def address_problem(address: str) -> str:
    """What is wrong with an appliance's address; empty when nothing is."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return (
            f'"{address}" is not an address; expected one like https://10.0.0.11 or https://lb.example:8443.'
        )
    if parts.scheme not in ("https", "http") or not parts.hostname or port == 0:
        return (
            f'"{address}" is not an address; expected one like https://10.0.0.11 or https://lb.example:8443.'
        )
    if parts.username or parts.password:
        return "an address must not hold a user name or password; use username and password."
    if parts.path not in ("", "/") or parts.query or parts.fragment:
        return f'"{address}" has more than scheme, host and port; expected one like https://10.0.0.11.'
    return ""


class _Lookup:
    """The block first, then the variables of the named appliance, then those of any appliance."""

    def __init__(self, config: Object, environment: Mapping[str, str]) -> None:
        self._config = config
        self._environment = environment
        name = re.sub(r"[^A-Z0-9]+", "_", str(config.get("name") or "").upper()).strip("_")
        self._prefixes = [f"LOADMASTER_{name}_", "LOADMASTER_"] if name else ["LOADMASTER_"]

    def value(self, attribute: str) -> str | None:
        return self._config.get(attribute) or self.variable(attribute.upper())

    def variable(self, suffix: str) -> str | None:
        return next(
            (found for prefix in self._prefixes if (found := self._environment.get(prefix + suffix))), None
        )

    def variables(self, suffix: str) -> str:
        return " or ".join(prefix + suffix for prefix in self._prefixes)


def _known_list(value: Value) -> list[str]:
    if not is_known(value) or value is None:
        return []
    return [item if is_known(item) and item is not None else "https://known-after-apply" for item in value]


def _check_address(address: str, diagnostics: Diagnostics, path: tuple[str | int, ...]) -> None:
    if problem := address_problem(address):
        diagnostics.error("not an address of an appliance", problem, path=path)


def _or(value: Value, default: float) -> float:
    return default if value is None else float(value)
